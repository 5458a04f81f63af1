import fc from "fast-check";
import { expect, test } from "vitest";
import { afterFailure, afterWait, type BreakerState, CLOSED } from "../../src/opensearch/breaker.ts";

const rule = { failuresToOpen: 3, firstWaitMs: 100, mostWaitMs: 300 };
const fail = (state: BreakerState) => afterFailure(state, rule);

test("opens at the third failure in a row, and waits twice as long after each probe in vain, up to a limit", () => {
  const opened = fail(fail(fail(CLOSED)));
  expect(opened).toEqual({ kind: "open", waitMs: 100 });
  const second = fail(afterWait(opened));
  expect(second).toEqual({ kind: "open", waitMs: 200 });
  expect(fail(afterWait(second))).toEqual({ kind: "open", waitMs: 300 });
});

test("does not wait longer for failures of requests that were sent before it opened", () => {
  const opened = fail(fail(fail(CLOSED)));
  expect(fail(opened)).toBe(opened);
  expect(afterWait(CLOSED)).toBe(CLOSED);
});

test("never waits longer than the limit, whatever happens, and never leaves the three states", () => {
  const event = fc.constantFrom("failure", "success", "wait");
  fc.assert(
    fc.property(fc.array(event), (events) => {
      let state: BreakerState = CLOSED;
      for (const happened of events) {
        if (happened === "success") state = CLOSED;
        else state = happened === "failure" ? fail(state) : afterWait(state);
        if (state.kind === "closed") expect(state.failures).toBeLessThan(rule.failuresToOpen);
        else expect([100, 200, 300]).toContain(state.waitMs);
      }
    }),
  );
});
