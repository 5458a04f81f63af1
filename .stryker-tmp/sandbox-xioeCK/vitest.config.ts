// @ts-nocheck
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 60_000,
    // One load of discord.js and the seeds a thread instead of one a file: a third of the time. No module keeps state.
    pool: "threads",
    isolate: false,
  },
});
