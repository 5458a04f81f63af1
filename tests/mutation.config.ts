import { defineConfig } from "vitest/config";

/** The tests that mutation runs against: those of the mutated folders, without the ones that take many seconds or need the compiled bot. */
export default defineConfig({
  test: {
    include: ["tests/{ingest,retrieval,quotations,answer}/**/*.test.ts", "tests/discord/budget.test.ts"],
    exclude: [
      "tests/answer/manage-seeds-killed.test.ts",
      "tests/answer/snapshot-builder.test.ts",
      "tests/ingest/recover-library.test.ts",
    ],
    testTimeout: 60_000,
    isolate: false,
  },
});
