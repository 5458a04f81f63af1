import type { SeedManagement } from "../../src/answer/manage-seeds.ts";
import type { FetchAttachment } from "../../src/discord/fetch-attachment.ts";

const unchanged = async () => ({ kind: "unchanged", faults: [] }) as const;

/** Manages nothing, for tests that are about something else. */
export const idleSeeds: { readonly seeds: SeedManagement; readonly fetchAttachment: FetchAttachment } = {
  seeds: {
    status: async () => ({ files: 0, bytes: 0, isPinned: false, canUndo: false }),
    files: async () => [],
    collections: () => [],
    reload: unchanged,
    add: unchanged,
    remove: unchanged,
    undo: unchanged,
    log: async () => [],
    settled: async () => {},
  },
  fetchAttachment: async () => ({ problem: "refused" }),
};
