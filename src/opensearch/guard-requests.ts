import { LibraryUnreachableError } from "../errors.ts";
import { afterFailure, afterWait, type BreakerRule, type BreakerState, CLOSED } from "./breaker.ts";
import type { SendRequest } from "./request.ts";

/** What is told of the cluster to whoever logs; never throws. */
export interface ClusterEvents {
  /** From now on requests are refused without being sent. */
  lost(): void;
  /** It answers again after it was lost. */
  found(): void;
}

/** How the cluster has answered since the start. */
export interface ClusterHealth {
  /** False while requests are refused without being sent. */
  readonly isReachable: boolean;
  /** Requests that no node has answered in time. */
  readonly failures: number;
  /** Requests that were refused without being sent. */
  readonly refusals: number;
}

/** What guards requests, with the means to end it. */
export interface Guard {
  /** The same requests; rejects at once with a `LibraryUnreachableError` while the cluster is lost. */
  readonly send: SendRequest;
  health(): ClusterHealth;
  close(): void;
}

/** What a guard needs: `schedule` calls once after that many milliseconds and gives what calls it off. */
export interface GuardSettings {
  readonly rule: BreakerRule;
  /** Asks the cluster anything, unguarded; whatever it answers, it is back. */
  readonly probe: () => Promise<unknown>;
  readonly schedule: (call: () => void, ms: number) => () => void;
  readonly events: ClusterEvents;
}

/**
 * A circuit breaker around the requests: after some failures in a row it refuses all at once, and asks by itself from
 * time to time whether the cluster answers again, so that it recovers also when nobody asks. Any answer of the cluster
 * counts as success, a request that its sender gives up as neither.
 */
export function guardRequests(send: SendRequest, { rule, probe, schedule, events }: GuardSettings): Guard {
  let state: BreakerState = CLOSED;
  let failures = 0;
  let refusals = 0;
  let callOff = () => {};
  const enter = (next: BreakerState) => {
    const before = state.kind;
    state = next;
    if (before === "closed" && next.kind === "open") events.lost();
    if (before !== "closed" && next.kind === "closed") {
      callOff();
      events.found();
    }
    if (next.kind === "open" && before !== "open") callOff = schedule(tryAgain, next.waitMs);
  };
  const tryAgain = () => {
    enter(afterWait(state));
    probe().then(
      () => enter(CLOSED),
      (error: unknown) =>
        enter(error instanceof LibraryUnreachableError ? afterFailure(state, rule) : CLOSED),
    );
  };
  return {
    send: async (request, signal) => {
      if (state.kind !== "closed") {
        refusals++;
        throw new LibraryUnreachableError("the cluster does not answer");
      }
      try {
        const answer = await send<never>(request, signal);
        enter(CLOSED);
        return answer;
      } catch (error) {
        if (error instanceof LibraryUnreachableError) {
          failures++;
          enter(afterFailure(state, rule));
        } else if (signal?.aborted !== true) enter(CLOSED);
        throw error;
      }
    },
    health: () => ({ isReachable: state.kind === "closed", failures, refusals }),
    close: () => callOff(),
  };
}
