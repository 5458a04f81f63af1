// @ts-nocheck
import { appendFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appendChange, type LoggedChange, readChanges } from "../../src/history/change-log.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { dyingDisk } from "../ingest/hooked-disk.ts";

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "footnote-changes-"));
});
afterEach(() => rm(dataFolder, { recursive: true }));

function change(number: number): LoggedChange {
  const time = new Date(number).toISOString();
  return {
    time,
    by: "1",
    action: "add",
    result: "swapped",
    files: [],
    added: number,
    changed: 0,
    removed: 0,
  };
}

const numbers = (changes: readonly LoggedChange[]) => changes.map(({ added }) => added);

test("gives the last changes of one collection, newest first", async () => {
  for (const number of [1, 2, 3]) await appendChange({ dataFolder }, OPERATOR_COLLECTION, change(number));
  await appendChange({ dataFolder }, "111111111111111111", change(9));
  expect(numbers(await readChanges({ dataFolder }, OPERATOR_COLLECTION, 2))).toEqual([3, 2]);
  expect(numbers(await readChanges({ dataFolder }, "111111111111111111", 5))).toEqual([9]);
  expect(await readChanges({ dataFolder }, "222222222222222222", 5)).toEqual([]);
});

test("only adds to its file, and begins a new one beside the last when it is large", async () => {
  const place = { dataFolder, maxBytes: 240 };
  for (const number of [1, 2, 3, 4, 5]) await appendChange(place, OPERATOR_COLLECTION, change(number));
  expect((await readdir(join(dataFolder, "changes"))).sort()).toEqual(["operator.jsonl", "operator.jsonl.1"]);
  expect(numbers(await readChanges(place, OPERATOR_COLLECTION, 10))).toEqual([5, 4, 3]);
});

test("goes on after a line that a crash cut off", async () => {
  await appendChange({ dataFolder }, OPERATOR_COLLECTION, change(1));
  const file = join(dataFolder, "changes", "operator.jsonl");
  await appendFile(file, '{"time":"2026');
  await appendChange({ dataFolder }, OPERATOR_COLLECTION, change(2));
  expect(numbers(await readChanges({ dataFolder }, OPERATOR_COLLECTION, 10))).toEqual([2, 1]);
  expect((await readFile(file, "utf8")).split("\n")).toHaveLength(4);
});

test("keeps the earlier lines wherever the process dies", async () => {
  await appendChange({ dataFolder }, OPERATOR_COLLECTION, change(1));
  for (let last = 0; last < 8; last++) {
    const place = { dataFolder, fileSystem: dyingDisk(last) };
    await appendChange(place, OPERATOR_COLLECTION, change(2)).catch(() => {});
    expect(numbers(await readChanges({ dataFolder }, OPERATOR_COLLECTION, 99)).at(-1)).toBe(1);
  }
});

test("writes no file for what is no collection", async () => {
  await expect(appendChange({ dataFolder }, "../outside", change(1))).rejects.toThrow("no collection");
});
