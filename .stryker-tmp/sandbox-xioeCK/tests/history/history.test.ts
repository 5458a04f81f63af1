// @ts-nocheck
import { expect, test } from "vitest";
import {
  addGeneration,
  currentGeneration,
  EMPTY_HISTORY,
  type History,
  MAX_GENERATIONS,
  previousGeneration,
} from "../../src/history/history.ts";

const TIME = "2026-01-01T00:00:00.000Z";
const state = (hash: string) => [{ name: "a.txt", hash, bytes: 1 }];
const historyOf = (...hashes: string[]) =>
  hashes.reduce((history, hash) => addGeneration(history, state(hash), TIME), EMPTY_HISTORY);
const hashOf = (history: History) => currentGeneration(history)?.files[0]?.hash;
const undo = (history: History): History => {
  const previous = previousGeneration(history);
  return previous === undefined ? history : { ...history, current: previous.number };
};

test("keeps the last five states", () => {
  const history = historyOf("a", "b", "c", "d", "e", "f");
  expect(history.generations.map(({ files }) => files[0]?.hash)).toEqual(["b", "c", "d", "e", "f"]);
  expect(history.generations).toHaveLength(MAX_GENERATIONS);
});

test("goes back one by one until nothing older is kept", () => {
  const twice = undo(undo(historyOf("a", "b", "c")));
  expect(hashOf(undo(historyOf("a", "b", "c")))).toBe("b");
  expect(hashOf(twice)).toBe("a");
  expect(previousGeneration(twice)).toBeUndefined();
  expect(previousGeneration(EMPTY_HISTORY)).toBeUndefined();
});

test("makes no generation of files that are served already, and ends the pin", () => {
  const pinned = { ...historyOf("a", "b"), isPinned: true };
  expect(addGeneration(pinned, state("b"), TIME)).toEqual({ ...pinned, isPinned: false });
});

test("puts a new state in the place of those that were undone, under a number never used", () => {
  const history = addGeneration(undo(historyOf("a", "b", "c")), state("d"), TIME);
  expect(history.generations.map(({ number, files }) => [number, files[0]?.hash])).toEqual([
    [1, "a"],
    [2, "b"],
    [4, "d"],
  ]);
  expect(hashOf(undo(history))).toBe("b");
});

test("takes files for the same in any order, and for others under another name", () => {
  const [a, b] = [
    { name: "a.txt", hash: "1", bytes: 1 },
    { name: "b.txt", hash: "2", bytes: 1 },
  ];
  const history = addGeneration(EMPTY_HISTORY, [a, b], TIME);
  expect(addGeneration(history, [b, a], TIME).current).toBe(1);
  expect(addGeneration(history, [{ ...a, name: "c.txt" }, b], TIME).current).toBe(2);
});
