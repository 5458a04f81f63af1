import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LibraryUnreachableError } from "../../src/errors.ts";
import { type ClusterNode, createAsking } from "../../src/opensearch/ask-nodes.ts";
import { ClusterError } from "../../src/opensearch/cluster-error.ts";

const question = { method: "GET", path: "/footnote/_search" } as const;
const times = { patienceMs: 400, deadlineMs: 2000, avoidMs: 10_000 };
/** How the nodes behave: they answer, refuse, or say nothing until they are given up. */
type Behaviour = "answers" | "refuses" | "hangs" | "objects";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function cluster(behaviours: readonly Behaviour[]) {
  const asked: number[] = [];
  const givenUp: number[] = [];
  const nodes = behaviours.map(
    (behaviour, at): ClusterNode => ({
      send: (_request, signal) => {
        asked.push(at);
        if (behaviour === "answers") return Promise.resolve(at as never);
        if (behaviour === "refuses") return Promise.reject(new LibraryUnreachableError("refused"));
        if (behaviour === "objects") return Promise.reject(new ClusterError(400, "parsing_exception"));
        return new Promise((_, reject) => {
          signal?.addEventListener("abort", () => {
            givenUp.push(at);
            reject(signal.reason);
          });
        });
      },
    }),
  );
  return { asked, givenUp, ask: createAsking(nodes, times, Date.now) };
}

test("asks the nodes in turn", async () => {
  const { ask, asked } = cluster(["answers", "answers", "answers"]);
  for (let round = 0; round < 4; round++) await ask(question);
  expect(asked).toEqual([1, 2, 0, 1]);
});

test("asks the next node at once when one refuses, and that one no more for a while", async () => {
  const { ask, asked } = cluster(["answers", "refuses"]);
  expect(await ask(question)).toBe(0);
  expect(await ask(question)).toBe(0);
  expect(await ask(question)).toBe(0);
  expect(asked).toEqual([1, 0, 0, 0]);
  await vi.advanceTimersByTimeAsync(times.avoidMs);
  await ask(question);
  await ask(question);
  expect(asked.slice(4)).toEqual([0, 1, 0]);
});

test("asks a second node beside one that hangs, takes the first answer, and gives the other up", async () => {
  const { ask, asked, givenUp } = cluster(["answers", "hangs"]);
  const answer = ask(question);
  await vi.advanceTimersByTimeAsync(times.patienceMs - 1);
  expect(asked).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe(0);
  expect(givenUp).toEqual([1]);
  expect([await ask(question), await ask(question)]).toEqual([0, 0]);
  expect(asked).toEqual([1, 0, 0, 0]);
});

test("fails at the deadline when all nodes hang, and at once when all refuse", async () => {
  const hanging = cluster(["hangs", "hangs"]);
  const answer = expect(hanging.ask(question)).rejects.toThrow(LibraryUnreachableError);
  await vi.advanceTimersByTimeAsync(times.deadlineMs);
  await answer;
  expect(hanging.givenUp).toEqual([1, 0]);
  await expect(cluster(["refuses", "refuses"]).ask(question)).rejects.toThrow(LibraryUnreachableError);
});

test("asks no other node after an answer that would be the same everywhere", async () => {
  const { ask, asked } = cluster(["answers", "objects"]);
  await expect(ask(question)).rejects.toThrow(ClusterError);
  expect(asked).toEqual([1]);
});

test("gives the nodes up with whoever asks", async () => {
  const { ask, givenUp } = cluster(["hangs"]);
  const controller = new AbortController();
  const answer = expect(ask(question, controller.signal)).rejects.toThrow("enough");
  controller.abort(new Error("enough"));
  await answer;
  expect(givenUp).toEqual([0]);
  await expect(ask(question, controller.signal)).rejects.toThrow("enough");
});

test("leaves no timer behind", async () => {
  const { ask } = cluster(["hangs", "answers", "refuses"]);
  const answers = [ask(question), ask(question), ask(question)];
  await vi.advanceTimersByTimeAsync(times.patienceMs);
  expect(await Promise.all(answers)).toEqual([1, 1, 1]);
  expect(vi.getTimerCount()).toBe(0);
});
