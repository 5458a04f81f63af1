// @ts-nocheck
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { createLifecycle } from "../src/lifecycle.ts";
import { createSilentLog } from "./silent-log.ts";

function create(mostMs = 60_000) {
  const log = createSilentLog();
  const target = new EventEmitter();
  const exited = new Promise<number>((resolve) => target.on("exited", resolve));
  const exit = (code: number) => target.emit("exited", code);
  const lifecycle = createLifecycle(Object.assign(target, { exit }), log, mostMs);
  return { target, log, lifecycle, exited };
}

test.each(["SIGTERM", "SIGINT"])(
  "%s runs the tasks, the last given first, and exits with 0",
  async (signal) => {
    const { target, lifecycle, exited } = create();
    const done: string[] = [];
    lifecycle.onEnd(async () => void done.push("first"));
    lifecycle.onEnd(async () => void done.push("second"));
    target.emit(signal);
    expect(lifecycle.ending.aborted).toBe(true);
    expect(await exited).toBe(0);
    expect(done).toEqual(["second", "first"]);
  },
);

test("an error that nothing caught is logged and ends the process once with 1", async () => {
  const { target, log, lifecycle, exited } = create();
  let runs = 0;
  lifecycle.onEnd(async () => {
    runs += 1;
    target.emit("unhandledRejection", new Error("another, while ending"));
  });
  target.emit("uncaughtException", new Error("a fault of ours"));
  expect(await exited).toBe(1);
  expect(runs).toBe(1);
  expect(log.messages).toHaveLength(2);
});

test("a task that fails does not keep the others from running", async () => {
  const { lifecycle, exited, log } = create();
  let hasRun = false;
  lifecycle.onEnd(() => Promise.reject(new Error("full")));
  lifecycle.onEnd(async () => {
    hasRun = true;
  });
  lifecycle.end(78);
  expect(await exited).toBe(78);
  expect(hasRun).toBe(true);
  expect(log.messages).toEqual(["a task of the end failed"]);
});

test("exits all the same when a task never ends", async () => {
  const { lifecycle, exited } = create(1);
  lifecycle.onEnd(() => new Promise(() => {}));
  lifecycle.end(0);
  expect(await exited).toBe(0);
});
