import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countGap, EMPTY_BOOK, listGaps } from "../../src/answer/gaps.ts";
import { forgetGaps, type GapKeeper, keepGaps } from "../../src/answer/keep-gaps.ts";
import { failingDisk } from "../ingest/hooked-disk.ts";

const [GUILD, OTHER] = ["111111111111111111", "222222222222222222"];
let dataFolder: string;
let today: string;
let gaps: GapKeeper;
const faults: unknown[] = [];
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "footnote-gaps-"));
  today = "2026-03-01";
  faults.length = 0;
  gaps = keepGaps({ dataFolder, today: () => today, onFault: (error) => faults.push(error) });
});
afterEach(async () => {
  await gaps.settled();
  await rm(dataFolder, { recursive: true });
});

const onDisk = (guild: string) => readFile(join(dataFolder, "gaps", `${guild}.json`), "utf8");

test("counts alike questions of one server together, the most frequent first", async () => {
  for (const query of ["Who won?", "who won", "WHO  WON!", "Where is it?", "where is it"])
    gaps.note(GUILD, query);
  gaps.note(OTHER, "who won");
  expect(await gaps.list(GUILD)).toEqual([
    { query: "who won", count: 3 },
    { query: "where is it", count: 2 },
  ]);
  expect(await gaps.list(OTHER)).toEqual([]);
});

test("does not even write down what was asked once, only a hash of it", async () => {
  gaps.note(GUILD, "Is Zanzibar far?");
  await gaps.settled();
  expect(await onDisk(GUILD)).not.toContain("zanzibar");
  gaps.note(GUILD, "Is Zanzibar far?");
  await gaps.settled();
  expect(await onDisk(GUILD)).toContain("is zanzibar far");
});

test("forgets each day's count after thirty days, also where nobody asks any more", async () => {
  gaps.note(GUILD, "who won");
  gaps.note(GUILD, "who won");
  await gaps.settled();
  today = "2026-03-30";
  expect(await gaps.list(GUILD)).toEqual([{ query: "who won", count: 2 }]);
  gaps.note(GUILD, "who won");
  await gaps.settled();
  today = "2026-03-31";
  expect(await gaps.list(GUILD)).toEqual([]);
  today = "2026-04-30";
  await gaps.sweep();
  expect(await readdir(join(dataFolder, "gaps"))).toEqual([]);
});

test("forgets a server's questions when it is told to, those not yet written as well", async () => {
  gaps.note(GUILD, "who won");
  gaps.note(GUILD, "who won");
  await gaps.clear(GUILD);
  expect(await gaps.list(GUILD)).toEqual([]);
  await expect(onDisk(GUILD)).rejects.toThrow("ENOENT");
});

test("keeps nothing any more when keeping is turned off", async () => {
  gaps.note(GUILD, "who won");
  await gaps.settled();
  await forgetGaps(dataFolder);
  expect(await readdir(join(dataFolder, "gaps"))).toEqual([]);
});

test("goes on when the disk fails", async () => {
  const fileSystem = failingDisk(1, "ENOSPC");
  const failing = keepGaps({
    dataFolder,
    today: () => today,
    onFault: (error) => faults.push(error),
    fileSystem,
  });
  failing.note(GUILD, "who won");
  await failing.settled();
  expect(faults).toHaveLength(1);
  failing.note(GUILD, "who lost");
  failing.note(GUILD, "who lost");
  expect(await failing.list(GUILD)).toEqual([{ query: "who lost", count: 2 }]);
});

test("notes no more than a hundred at a time of one server", async () => {
  for (let time = 0; time < 150; time++) gaps.note(GUILD, "who won");
  expect(await gaps.list(GUILD)).toEqual([{ query: "who won", count: 100 }]);
});

test("sweeps away only what is older than it may be", async () => {
  for (const query of ["who won", "who won"]) gaps.note(GUILD, query);
  await gaps.settled();
  today = "2026-03-20";
  gaps.note(GUILD, "who lost");
  await gaps.settled();
  today = "2026-04-05";
  await gaps.sweep();
  expect(JSON.parse(await onDisk(GUILD)).gaps).toHaveLength(1);
});

test("keeps the latest five hundred queries of a server", () => {
  const book = Array.from({ length: 600 }, (_, number) => `query ${number}`)
    .flatMap((query) => [query, query])
    .reduce((before, query) => countGap(before, query, today), EMPTY_BOOK);
  expect(listGaps(book, today)).toHaveLength(500);
  expect(listGaps(book, today).some(({ query }) => query === "query 99")).toBe(false);
});
