// @ts-nocheck
import { expect, test } from "vitest";
import type { Identify } from "../../src/discord/identify-budget.ts";
import type { IdentifyHistory } from "../../src/discord/identify-history.ts";
import { createIdentifyThrottler } from "../../src/discord/identify-throttler.ts";
import { createSilentLog } from "../silent-log.ts";

const session = { total: 1000, remaining: 900, reset_after: 3_600_000, max_concurrency: 1 };

function createHistory(): IdentifyHistory {
  const past: Identify[] = [];
  return {
    past: () => past,
    add: async (shard) => {
      past.push({ at: Date.now(), shard, isOfThisRun: true, isForgiven: false });
    },
    endWell: async () => {},
  };
}

test("notes an identify before it lets the shard go", async () => {
  const history = createHistory();
  const throttler = createIdentifyThrottler(history, session, Date.now, createSilentLog());
  await throttler.waitForIdentify(2, new AbortController().signal);
  expect(history.past().map(({ shard }) => shard)).toEqual([2]);
});

test("waits while Discord says that few identifies are left, and says so in the log", async () => {
  const history = createHistory();
  const log = createSilentLog();
  const throttler = createIdentifyThrottler(history, { ...session, remaining: 100 }, Date.now, log);
  const controller = new AbortController();
  const waiting = throttler.waitForIdentify(0, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toThrow("aborted");
  expect(history.past()).toEqual([]);
  expect(log.messages).toEqual(["waiting before the next IDENTIFY"]);
});
