import { expect, test } from "vitest";
import { createTurns } from "../../src/answer/turns.ts";
import type { HeldLock, LockHolder } from "../../src/opensearch/publish-lock.ts";
import { shareTurns } from "../../src/opensearch/shared-turns.ts";

const done = { kind: "done" } as const;

/** A lock that others hold for as long as `holders` has some, and what was done to it. */
function fakeLock(holders: LockHolder[] = [], isHeld = () => true) {
  const acts: string[] = [];
  let time = 0;
  const take = async (): Promise<HeldLock | LockHolder> => {
    const other = holders.shift();
    if (other !== undefined) return other;
    acts.push("taken");
    return { isHeld, release: async () => void acts.push("released") };
  };
  const now = () => time;
  const pause = async (ms: number) => {
    acts.push("waited");
    time += ms;
  };
  return { acts, turns: shareTurns(createTurns(now), take, now, pause) };
}

test("the lock is held while the work goes on, and given back however it ends", async () => {
  const { acts, turns } = fakeLock();
  const work = async () => {
    acts.push("worked");
    return done;
  };
  expect(await turns.take("a", "1", work)).toBe(done);
  await expect(turns.take("a", "1", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(acts).toEqual(["taken", "worked", "released", "taken", "released"]);
});

test("who changes the same collection elsewhere is told at once", async () => {
  const { turns } = fakeLock([{ collection: "a", by: "42", since: 7 }]);
  expect(await turns.take("a", "1", async () => done)).toEqual({ kind: "busy", by: "42", since: 7 });
});

test("another collection's change is waited for", async () => {
  const other = { collection: "b", by: "42", since: 7 };
  const { acts, turns } = fakeLock([other, other]);
  expect(await turns.take("a", "1", async () => done)).toBe(done);
  expect(acts).toEqual(["waited", "waited", "taken", "released"]);
});

test("who waits for too long is told so, but not whom for: that is another server's", async () => {
  const { turns } = fakeLock(Array.from({ length: 9999 }, () => ({ collection: "b", by: "42", since: 7 })));
  expect(await turns.take("a", "1", async () => done)).toEqual({ kind: "busy", by: "signal", since: 0 });
});

test("work that has lost its turn is stopped", async () => {
  const { turns } = fakeLock([], () => false);
  const work = async () => {
    turns.checkTurn();
    return done;
  };
  await expect(turns.take("a", "1", work)).rejects.toThrow("taken over");
});
