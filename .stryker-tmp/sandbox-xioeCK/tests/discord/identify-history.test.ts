// @ts-nocheck
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type HistorySettings, openIdentifyHistory } from "../../src/discord/identify-history.ts";

const DAY_MS = 24 * 60 * 60_000;
let folder = "";
let time = 10 * DAY_MS;
const faults: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "identifies-"));
  time = 10 * DAY_MS;
  faults.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

function open(change: Partial<HistorySettings> = {}) {
  const file = join(folder, "data", "identifies.jsonl");
  const onFault = (error: unknown) => faults.push(error);
  return openIdentifyHistory({ file, account: "bot", run: "first", now: () => time, onFault, ...change });
}

test("finds after a restart what was noted before it", async () => {
  const first = await open();
  await first.add(3);
  expect((await open({ run: "second" })).past()).toEqual([
    { at: time, shard: 3, isOfThisRun: false, isForgiven: false },
  ]);
  expect(faults).toEqual([]);
});

test("forgives the identifies of a run that ended as it should, and of no other", async () => {
  const first = await open();
  await first.add(0);
  await first.endWell();
  await (await open({ run: "second" })).add(0);
  const past = (await open({ run: "third" })).past();
  expect(past.map(({ isForgiven }) => isForgiven)).toEqual([true, false]);
});

test("counts neither another bot's identifies nor those older than a day", async () => {
  await (await open()).add(0);
  await (await open({ account: "other bot" })).add(0);
  expect((await open()).past()).toHaveLength(1);
  time += DAY_MS;
  expect((await open()).past()).toEqual([]);
});

test("forgets what is older than a day while it runs", async () => {
  const history = await open();
  await history.add(0);
  time += DAY_MS + 1;
  await history.add(0);
  expect(history.past()).toHaveLength(1);
});

test("passes over a line that a crash cut off", async () => {
  const first = await open();
  await first.add(0);
  const file = join(folder, "data", "identifies.jsonl");
  const whole = await readFile(file, "utf8");
  await writeFile(
    file,
    `${whole}${whole.slice(0, 20)}\n${JSON.stringify({ event: "other" })}\nnull\n${whole}`,
  );
  expect((await open()).past()).toHaveLength(2);
});

test("drops old lines from the file once there are many", async () => {
  const file = join(folder, "old.jsonl");
  const old = { event: "identify", at: time - DAY_MS - 1, account: "bot", run: "old", shard: 0 };
  const recent = { ...old, at: time };
  await writeFile(file, `${`${JSON.stringify(old)}\n`.repeat(1001)}${JSON.stringify(recent)}\n`);
  expect((await open({ file })).past()).toHaveLength(1);
  expect((await readFile(file, "utf8")).split("\n")).toHaveLength(2);
});

test("goes on in memory and reports it when the disk refuses", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  const history = await open({ file: join(file, "identifies.jsonl") });
  await history.add(1);
  expect(history.past()).toHaveLength(1);
  expect(faults.length).toBeGreaterThan(0);
});
