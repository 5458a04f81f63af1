import { defineConfig } from "vitest/config";

/** Which tests run: all of the mutated folders, or those that `MUTATED` names without their ending, such as `ingest/*`. */
const chosen = process.env.MUTATED;
const all = ["tests/{ingest,retrieval,quotations,answer}/*.test.ts", "tests/discord/budget.test.ts"];

/** The tests that mutation runs against, without the ones that take many seconds or need the compiled bot. */
export default defineConfig({
  test: {
    include: chosen === undefined ? all : [`tests/${chosen}.test.ts`],
    exclude: [
      "tests/answer/manage-seeds-killed.test.ts",
      "tests/answer/snapshot-builder.test.ts",
      "tests/ingest/recover-library.test.ts",
    ],
    testTimeout: 60_000,
    isolate: false,
  },
});
