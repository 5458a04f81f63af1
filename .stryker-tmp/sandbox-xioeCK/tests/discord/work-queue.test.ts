// @ts-nocheck
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createWorkQueue, type Work, type WorkLimits } from "../../src/discord/work-queue.ts";

const limits: WorkLimits = { mostRunning: 2, mostWaiting: 2, mostWaitMs: 1000 };

/** Works by number that end when told; `log` keeps what happened to them. */
function createScene(change: Partial<WorkLimits> = {}) {
  let time = 0;
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const queue = createWorkQueue({ ...limits, ...change }, () => time);
  const work = (number: number): Work => ({
    run: () => {
      log.push(`run ${number}`);
      return new Promise((resolve) => {
        ends[number] = resolve;
      });
    },
    turnAway: async () => void log.push(`turn away ${number}`),
  });
  return {
    log,
    queue,
    add: (...numbers: number[]) => numbers.forEach((number) => void queue.add(work(number))),
    end: (number: number) => ends[number]?.(),
    pass: (ms: number) => {
      time += ms;
    },
  };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await nextTurn();
}

test("runs the first work at once and begins one in each turn of the event loop", async () => {
  const { add, log } = createScene({ mostRunning: 9 });
  add(1, 2, 3);
  expect(log).toEqual(["run 1"]);
  await turns(1);
  expect(log).toEqual(["run 1", "run 2"]);
  await turns(1);
  expect(log).toEqual(["run 1", "run 2", "run 3"]);
});

test("keeps what is beyond the most running waiting until one ends", async () => {
  const { add, end, log } = createScene();
  add(1, 2, 3);
  await turns(3);
  expect(log).toEqual(["run 1", "run 2"]);
  end(1);
  await turns(1);
  expect(log).toEqual(["run 1", "run 2", "run 3"]);
});

test("turns away at once what comes when too many wait", async () => {
  const { add, log } = createScene();
  add(1, 2, 3, 4);
  expect(log).toEqual(["run 1", "turn away 4"]);
});

test("turns away in its turn what has waited too long, and runs what comes next", async () => {
  const { add, end, log, pass } = createScene();
  add(1, 2);
  await turns(2);
  add(3);
  pass(1001);
  add(4);
  end(1);
  await turns(2);
  expect(log).toEqual(["run 1", "run 2", "turn away 3", "run 4"]);
});

test("settles when the last has ended, also what waited, and at once when there is nothing", async () => {
  const { add, end, queue } = createScene({ mostRunning: 1 });
  expect(await queue.settle(60_000)).toBe(0);
  add(1, 2);
  const settled = queue.settle(60_000);
  end(1);
  await turns(2);
  end(2);
  expect(await settled).toBe(0);
});

test("gives up after the patience and tells how much is left", async () => {
  const { add, queue } = createScene({ mostRunning: 1 });
  add(1, 2);
  expect(await queue.settle(1)).toBe(2);
});
