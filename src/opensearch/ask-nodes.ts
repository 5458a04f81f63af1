import { LibraryUnreachableError } from "../errors.ts";
import type { ClusterRequest, SendRequest } from "./request.ts";

/** One node of the cluster. */
export interface ClusterNode {
  /**
   * Sends to this node alone. Rejects with a `LibraryUnreachableError` when it does not answer, or says that it cannot
   * now, and with the signal's reason.
   */
  readonly send: SendRequest;
}

/** The times of a question to the cluster, in milliseconds. */
export interface AskingTimes {
  /** A node that has not answered by then is not given up, but another one is asked too. */
  readonly patienceMs: number;
  /** No node has answered by then: the question has failed. */
  readonly deadlineMs: number;
  /** How long a node that failed, or was overtaken by another, is asked only after all others. */
  readonly avoidMs: number;
}

/**
 * Sends a request that changes nothing to the nodes in turn, and gives the first answer: the next node is asked when one
 * fails, and when one is slow. A node that hangs so costs a question little time, and the next ones none. Rejects with
 * a `LibraryUnreachableError` when no node answers in time.
 */
export function createAsking(
  nodes: readonly ClusterNode[],
  times: AskingTimes,
  now: () => number,
): SendRequest {
  const avoidedUntil = nodes.map(() => 0);
  let turn = 0;
  return async (request, signal) => {
    signal?.throwIfAborted();
    turn = (turn + 1) % nodes.length;
    const order = orderOf(avoidedUntil, turn, now());
    return race(request, order, signal);
  };

  function race(request: ClusterRequest, order: readonly number[], signal?: AbortSignal): Promise<never> {
    const ending = new AbortController();
    const signals = signal === undefined ? [ending.signal] : [ending.signal, signal];
    const asked: number[] = [];
    return new Promise<never>((resolve, reject) => {
      let failed = 0;
      let patience: NodeJS.Timeout | undefined;
      const deadline = setTimeout(() => fail("no node has answered in time"), times.deadlineMs);
      const giveUp = () => end(() => reject(signal?.reason));
      signal?.addEventListener("abort", giveUp, { once: true });
      askNext();

      function askNext(): void {
        clearTimeout(patience);
        const place = order[asked.length];
        const node = place === undefined ? undefined : nodes[place];
        if (place === undefined || node === undefined) return;
        asked.push(place);
        patience = setTimeout(askNext, times.patienceMs);
        node.send<never>(request, AbortSignal.any(signals)).then(
          (answer) => end(() => resolve(answer), place),
          (error: unknown) => {
            if (!(error instanceof LibraryUnreachableError)) return end(() => reject(error), place);
            avoid([place]);
            failed++;
            if (failed === order.length) fail("no node answers");
            else askNext();
          },
        );
      }

      function fail(reason: string): void {
        end(() => reject(new LibraryUnreachableError(reason)));
        avoid(asked);
      }

      function end(settle: () => void, answeredBy?: number): void {
        if (ending.signal.aborted) return;
        settle();
        clearTimeout(deadline);
        clearTimeout(patience);
        signal?.removeEventListener("abort", giveUp);
        if (answeredBy !== undefined) avoid(asked.slice(0, asked.indexOf(answeredBy)));
        ending.abort();
      }
    });
  }

  function avoid(places: readonly number[]): void {
    for (const place of places) avoidedUntil[place] = now() + times.avoidMs;
  }
}

/** All nodes, beginning with `turn`; those that are to be avoided come last. */
function orderOf(avoidedUntil: readonly number[], turn: number, now: number): readonly number[] {
  const all = avoidedUntil.map((_, at) => (turn + at) % avoidedUntil.length);
  const isAvoided = (place: number) => (avoidedUntil[place] ?? 0) > now;
  return [...all.filter((place) => !isAvoided(place)), ...all.filter(isAvoided)];
}
