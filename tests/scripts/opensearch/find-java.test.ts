import { expect, test } from "vitest";
import { readJavaVersion } from "../../../scripts/opensearch/find-java.ts";

test.each([
  ["openjdk 25.0.3 2026-04-21 LTS\nOpenJDK Runtime Environment Temurin-25.0.3+9", 25],
  ["openjdk 21 2023-09-19", 21],
  ["java 17.0.15 2025-04-15 LTS", 17],
  ["bash: java: command not found", 0],
  ["", 0],
])("reads of %j the version %i", (printed, version) => {
  expect(readJavaVersion(printed)).toBe(version);
});
