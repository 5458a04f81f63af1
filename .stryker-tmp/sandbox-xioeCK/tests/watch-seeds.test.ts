// @ts-nocheck
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "../src/answer/manage-seeds.ts";
import type { ReloadResult } from "../src/answer/reload-library.ts";
import { OPERATOR_COLLECTION } from "../src/news/article.ts";
import { reloadAll, watchSeeds } from "../src/watch-seeds.ts";
import { idleSeeds } from "./discord/idle-seeds.ts";
import { createSilentLog } from "./silent-log.ts";

const GUILD = "111111111111111111";
let seedsDir: string;
let close: (() => Promise<void>) | undefined;
beforeEach(async () => {
  seedsDir = await mkdtemp(join(tmpdir(), "footnote-watch-"));
});
afterEach(async () => {
  await close?.();
  close = undefined;
  await rm(seedsDir, { recursive: true });
});

/** Starts watching; gives the reloads that it asks for, and answers them in turn. */
async function start(isPinned: boolean, ...answers: ReloadResult["kind"][]): Promise<Actor[]> {
  const reloads: Actor[] = [];
  const seeds = {
    ...idleSeeds.seeds,
    status: async () => ({ files: 0, bytes: 0, isPinned, canUndo: false }),
    reload: async (actor: Actor) => {
      reloads.push(actor);
      return { kind: answers.shift() ?? "unchanged", faults: [], by: "7", since: 0 } as ReloadResult;
    },
  };
  close = await watchSeeds({ seedsDir, settleMs: 20 }, seeds, createSilentLog());
  return reloads;
}

test("reloads the collection in whose folder something changed, once for many changes", async () => {
  await mkdir(join(seedsDir, "guilds", GUILD), { recursive: true });
  const reloads = await start(true);
  for (const name of ["a.txt", "b.txt"]) await writeFile(join(seedsDir, "guilds", GUILD, name), "text");
  await vi.waitFor(() => expect(reloads).toEqual([{ collection: GUILD, by: "disk" }]), 5000);
  await writeFile(join(seedsDir, "c.txt"), "text");
  await vi.waitFor(() => expect(reloads.at(-1)?.collection).toBe(OPERATOR_COLLECTION), 5000);
});

test("looks once whether something changed before it watched, but not at what an undo has put aside", async () => {
  const reloads = await start(false);
  await vi.waitFor(() => expect(reloads).toEqual([{ collection: OPERATOR_COLLECTION, by: "disk" }]), 5000);
});

test("waits for who is changing the articles, and then tries again", async () => {
  const reloads = await start(false, "busy", "busy");
  await vi.waitFor(() => expect(reloads).toHaveLength(3), 5000);
});

test("ignores hidden files, among them those that a commit writes first", async () => {
  const reloads = await start(true);
  await writeFile(join(seedsDir, ".footnote-1.tmp"), "text");
  await writeFile(join(seedsDir, "seen.txt"), "text");
  await vi.waitFor(() => expect(reloads).toHaveLength(1), 5000);
  await close?.();
  expect(reloads).toHaveLength(1);
});

test("a signal reloads the operator's articles and those of every server that has a folder", async () => {
  await mkdir(join(seedsDir, "guilds", GUILD), { recursive: true });
  const reloads: Actor[] = [];
  const reload = async (actor: Actor): Promise<ReloadResult> => {
    reloads.push(actor);
    if (reloads.length === 1) throw new Error("the disk is full");
    return { kind: "unchanged", faults: [] };
  };
  await reloadAll(seedsDir, { ...idleSeeds.seeds, reload }, createSilentLog());
  expect(reloads).toEqual([
    { collection: OPERATOR_COLLECTION, by: "signal" },
    { collection: GUILD, by: "signal" },
  ]);
});
