import { expect, test } from "vitest";
import { LibraryUnreachableError } from "../../src/errors.ts";
import { ClusterError } from "../../src/opensearch/cluster-error.ts";
import { guardRequests } from "../../src/opensearch/guard-requests.ts";
import type { SendRequest } from "../../src/opensearch/request.ts";

const question = { method: "GET", path: "/footnote/_search" } as const;
const away = () => Promise.reject(new LibraryUnreachableError("away"));
const rule = { failuresToOpen: 2, firstWaitMs: 100, mostWaitMs: 200 };

/** A guard around a cluster whose answers the test gives; the test also lets the time pass. */
function guarded() {
  const world: { answer: () => Promise<unknown>; sent: number } = { answer: away, sent: 0 };
  const told: string[] = [];
  const waiting: { readonly call: () => void; readonly ms: number }[] = [];
  const send: SendRequest = () => {
    world.sent++;
    return world.answer() as Promise<never>;
  };
  const guard = guardRequests(send, {
    rule,
    probe: () => send(question),
    schedule(call, ms) {
      waiting.push({ call, ms });
      return () => waiting.splice(0);
    },
    events: {
      lost: () => told.push("lost"),
      found: () => told.push("found"),
    },
  });
  const passTime = async () => {
    waiting.shift()?.call();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { world, guard, told, waiting, passTime };
}

test("sends nothing more after failures in a row, and finds out by itself when the cluster is back", async () => {
  const { world, guard, told, waiting, passTime } = guarded();
  for (let request = 0; request < 4; request++) {
    await expect(guard.send(question)).rejects.toThrow(LibraryUnreachableError);
  }
  expect([world.sent, guard.health().isReachable]).toEqual([2, false]);
  await passTime();
  expect([world.sent, guard.health().isReachable, waiting[0]?.ms]).toEqual([3, false, 200]);
  world.answer = async () => "found";
  await passTime();
  expect(guard.health().isReachable).toBe(true);
  expect(await guard.send(question)).toBe("found");
  expect(told).toEqual(["lost", "found"]);
  expect(guard.health()).toEqual({ isReachable: true, failures: 2, refusals: 2 });
  expect(waiting).toEqual([]);
});

test("takes every answer of the cluster for a sign of life, also one that is no success", async () => {
  const { world, guard, passTime } = guarded();
  await expect(guard.send(question)).rejects.toThrow();
  world.answer = () => Promise.reject(new ClusterError(404, "index_not_found_exception"));
  await expect(guard.send(question)).rejects.toThrow("404 index_not_found_exception");
  world.answer = away;
  await expect(guard.send(question)).rejects.toThrow();
  expect(guard.health().isReachable).toBe(true);
  await expect(guard.send(question)).rejects.toThrow();
  expect(guard.health().isReachable).toBe(false);
  world.answer = () => Promise.reject(new ClusterError(404, "index_not_found_exception"));
  await passTime();
  expect(guard.health().isReachable).toBe(true);
});

test("counts a request that its sender gives up neither as failure nor as success", async () => {
  const { world, guard } = guarded();
  await expect(guard.send(question)).rejects.toThrow();
  world.answer = () => Promise.reject(new Error("given up"));
  await expect(guard.send(question, AbortSignal.abort())).rejects.toThrow("given up");
  world.answer = away;
  await expect(guard.send(question)).rejects.toThrow();
  expect(guard.health().isReachable).toBe(false);
});

test("asks no more after it is closed", async () => {
  const { guard, waiting } = guarded();
  for (let request = 0; request < 2; request++) await guard.send(question).catch(() => {});
  expect(waiting).toHaveLength(1);
  guard.close();
  expect(waiting).toEqual([]);
});
