/** Whether requests are let through: while it is not closed, whoever asks is told at once instead of waiting in vain. */
export type BreakerState =
  | { readonly kind: "closed"; readonly failures: number }
  | { readonly kind: "open"; readonly waitMs: number }
  | { readonly kind: "half-open"; readonly waitMs: number };

/** When a breaker opens, and how long it waits before it tries again: at first, and at most after doubling. */
export interface BreakerRule {
  readonly failuresToOpen: number;
  readonly firstWaitMs: number;
  readonly mostWaitMs: number;
}

/** A breaker that has seen no failure. */
export const CLOSED: BreakerState = { kind: "closed", failures: 0 };

/** After a request that the cluster did not answer. A failure of one that was sent before it opened changes nothing. */
export function afterFailure(state: BreakerState, rule: BreakerRule): BreakerState {
  if (state.kind === "open") return state;
  if (state.kind === "half-open") {
    return { kind: "open", waitMs: Math.min(2 * state.waitMs, rule.mostWaitMs) };
  }
  const failures = state.failures + 1;
  if (failures < rule.failuresToOpen) return { kind: "closed", failures };
  return { kind: "open", waitMs: rule.firstWaitMs };
}

/** When its wait is over: one request, the probe, may find out whether the cluster answers again. */
export function afterWait(state: BreakerState): BreakerState {
  return state.kind === "open" ? { kind: "half-open", waitMs: state.waitMs } : state;
}
