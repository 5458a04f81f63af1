import { defineConfig } from "vitest/config";

const testTimeout = 60_000;

/** What needs a cluster comes last, one file after the other, on one cluster for all; without one it is skipped. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "parts",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/integration/**"],
          testTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/integration/start-cluster.ts"],
          testTimeout: 4 * testTimeout,
          hookTimeout: 4 * testTimeout,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
