// @ts-nocheck
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { currentGeneration, previousGeneration } from "../../src/history/history.ts";
import { readHistory } from "../../src/history/history-file.ts";
import { generationSources } from "../../src/history/kept-content.ts";
import { recordGeneration, setCurrent } from "../../src/history/record-generation.ts";
import { findRestoringChanges, readPins } from "../../src/history/undo.ts";
import { commitSeeds } from "../../src/ingest/commit-seeds.ts";
import type { FileSystem } from "../../src/ingest/file-system.ts";
import { type ReadSeedsOptions, readSeeds } from "../../src/ingest/read-seeds.ts";
import { dyingDisk, failingDisk, recordCalls } from "../ingest/hooked-disk.ts";
import { makeSeedFolder, textOf } from "../ingest/seed-folder.ts";

const GUILD = "123456789012345678";
const TIME = "2026-01-01T00:00:00.000Z";

function makePlace(files: Readonly<Record<string, string>>) {
  return { seedsFolder: makeSeedFolder(files), dataFolder: makeSeedFolder({}) };
}

type Place = ReturnType<typeof makePlace>;

async function record(place: Place, collection = "operator", fileSystem?: FileSystem) {
  const { collections } = await readSeeds(place.seedsFolder);
  const disk = fileSystem === undefined ? place : { ...place, fileSystem };
  return recordGeneration(disk, collection, collections.get(collection)?.files ?? [], TIME);
}

/** The ids that are served when the pins are honoured, as at a start. */
async function servedIds({ seedsFolder, dataFolder }: Place): Promise<readonly string[]> {
  const pins = await readPins(dataFolder);
  const revise: ReadSeedsOptions["revise"] = (collection, listed) => {
    const sources = pins.get(collection);
    return sources === undefined ? listed : { sources, faults: [] };
  };
  return (await readSeeds(seedsFolder, { revise })).articles.map(({ id }) => id);
}

const write = ({ seedsFolder }: Place, name: string) =>
  writeFileSync(join(seedsFolder, `${name}.txt`), textOf(name));

const kept = ({ dataFolder }: Place) =>
  readdirSync(join(dataFolder, "generations", "operator", "contents")).length;

test("an undo serves the state before, also after a restart, and edits no operator's file", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  await record(place);
  write(place, "b");
  const history = await record(place);
  const target = previousGeneration(history);
  await setCurrent(place, "operator", target?.number ?? 0, true);
  expect(await servedIds(place)).toEqual(["a"]);
  expect(readdirSync(place.seedsFolder)).toEqual(["a.txt", "b.txt"]);
  rmSync(join(place.seedsFolder, "a.txt"));
  expect(await servedIds(place)).toEqual(["a"]);
});

test("a reload after an undo unpins and is a state of its own", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  await record(place);
  write(place, "b");
  await record(place);
  await setCurrent(place, "operator", 1, true);
  write(place, "c");
  const history = await record(place);
  expect(history).toMatchObject({ current: 3, isPinned: false });
  expect(await servedIds(place)).toEqual(["a", "b", "c"]);
  expect(previousGeneration(history)?.number).toBe(1);
});

test("an undo of a guild brings its files back and touches no other", async () => {
  const place = makePlace({ "a.txt": textOf("a"), [`guilds/${GUILD}/b.txt`]: textOf("b") });
  await record(place, GUILD);
  await commitSeeds(place.seedsFolder, GUILD, [
    { fileName: "b.txt", bytes: Buffer.from(textOf("b", ["Changed."])) },
    { fileName: "c.txt", bytes: Buffer.from(textOf("c")) },
  ]);
  const history = await record(place, GUILD);
  writeFileSync(join(place.seedsFolder, "guilds", GUILD, "notes.doc"), "left alone");
  const target = previousGeneration(history);
  if (target === undefined) throw new Error("nothing to go back to");
  const changes = await findRestoringChanges(place.dataFolder, GUILD, history, target);
  expect(changes.map(({ fileName, bytes }) => [fileName, bytes !== undefined])).toEqual([
    ["b.txt", true],
    ["c.txt", false],
  ]);
  await commitSeeds(place.seedsFolder, GUILD, changes);
  const { articles } = await readSeeds(place.seedsFolder);
  expect(articles.map(({ id, paragraphs }) => [id, paragraphs[0]?.text])).toEqual([
    ["a", "The a met in Geneva."],
    [`${GUILD}/b`, "The b met in Geneva."],
  ]);
  expect(existsSync(join(place.seedsFolder, "guilds", GUILD, "notes.doc"))).toBe(true);
});

test("keeps each content once, and no longer than a generation needs it", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  await record(place);
  for (const name of ["b", "c", "d", "e"]) {
    write(place, name);
    await record(place);
  }
  expect(kept(place)).toBe(5);
  rmSync(join(place.seedsFolder, "b.txt"));
  for (const name of ["f", "g", "h", "i", "j"]) {
    write(place, name);
    await record(place);
  }
  expect(kept(place)).toBe(9);
});

test("records nothing when nothing changed", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  const first = await record(place);
  expect(await recordCalls((disk) => record(place, "operator", disk))).not.toContain("rename");
  expect(await readHistory(place.dataFolder, "operator")).toEqual(first);
});

test("keeps the history before or the new one, with every content, when killed before any call", {
  timeout: 60_000,
}, async () => {
  const prepare = async () => {
    const place = makePlace({ "a.txt": textOf("a") });
    const before = await record(place);
    write(place, "b");
    return { place, before };
  };
  const { place: counted } = await prepare();
  const count = (await recordCalls((disk) => record(counted, "operator", disk))).length;
  const after = await readHistory(counted.dataFolder, "operator");
  const seen = new Set<number>();
  for (let call = 0; call < count; call += 1) {
    for (const disk of [dyingDisk(call), failingDisk(call, "ENOSPC")]) {
      const { place, before } = await prepare();
      await record(place, "operator", disk).catch(() => undefined);
      const history = await readHistory(place.dataFolder, "operator");
      expect(history, `call ${call}`).toEqual(history.current === 1 ? before : after);
      seen.add(history.current);
      for (const generation of history.generations) {
        for (const source of generationSources(place.dataFolder, "operator", generation)) {
          expect(await source.read()).toHaveProperty("bytes");
        }
      }
      expect(await record(place)).toEqual(after);
    }
  }
  expect([...seen]).toEqual([1, 2]);
});

test("says that a kept copy is damaged instead of serving it", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  const generation = currentGeneration(await record(place));
  const [file] = generation?.files ?? [];
  if (generation === undefined || file === undefined) throw new Error("nothing was recorded");
  const path = join(place.dataFolder, "generations", "operator", "contents", file.hash);
  writeFileSync(path, textOf("x"));
  const [source] = generationSources(place.dataFolder, "operator", generation);
  expect(await source?.read()).toEqual({
    problem: "its kept copy is damaged: put a.txt into the folder and reload",
  });
});

test("does not keep a file that changed since it was read", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  const { collections } = await readSeeds(place.seedsFolder);
  writeFileSync(join(place.seedsFolder, "a.txt"), textOf("b"));
  const files = collections.get("operator")?.files ?? [];
  await expect(recordGeneration(place, "operator", files, TIME)).rejects.toThrow(
    "a.txt changed while it was kept",
  );
  expect((await readHistory(place.dataFolder, "operator")).current).toBe(0);
});

test("says what to remove when the history is damaged", async () => {
  const place = makePlace({ "a.txt": textOf("a") });
  await record(place);
  writeFileSync(join(place.dataFolder, "generations", "operator", "history.json"), '{"generations": 3}');
  await expect(readHistory(place.dataFolder, "operator")).rejects.toThrow(
    "history.json is damaged: remove its folder",
  );
});

test("refuses a generation that is not kept and a collection that is none", async () => {
  const place = makePlace({});
  await expect(setCurrent(place, "operator", 3, true)).rejects.toThrow(
    "generation 3 of operator is not kept",
  );
  await expect(readHistory(place.dataFolder, "../x")).rejects.toThrow("is no collection");
});
