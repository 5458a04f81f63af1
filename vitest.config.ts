import { defineConfig } from "vitest/config";

const testTimeout = 60_000;

/** What needs a cluster comes last, one file after the other, on one cluster for all; without one it is skipped. */
export default defineConfig({
  test: {
    coverage: {
      include: ["src/{ingest,retrieval,quotations,answer}/*.ts", "src/discord/budget.ts"],
      reporter: ["json"],
      reportsDirectory: "data/coverage",
    },
    projects: [
      {
        test: {
          name: "parts",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/integration/**"],
          globalSetup: ["tests/build-once.ts"],
          testTimeout,
          hookTimeout: testTimeout,
          sequence: { groupOrder: 0 },
          // One load of discord.js a thread instead of one a file: a third of the time. No module keeps state.
          pool: "threads",
          isolate: false,
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/build-once.ts", "tests/integration/start-cluster.ts"],
          testTimeout: 4 * testTimeout,
          hookTimeout: 4 * testTimeout,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
