import fc from "fast-check";

/** One kind of input, and what must hold whatever it is. */
export interface Target {
  readonly name: string;
  readonly property: fc.IAsyncProperty<unknown>;
}

/** What a round of a target came to. */
export interface Round {
  readonly runs: number;
  /** Absent: all held. */
  readonly failure?: string;
}

/** Tries `runs` inputs that follow from the seed; stops at the first that breaks the property, made small. */
export async function runRound({ property }: Target, seed: number, runs: number): Promise<Round> {
  const result = await fc.check(property, { seed, numRuns: runs });
  if (!result.failed) return { runs: result.numRuns };
  const report = fc.defaultReportMessage(result) ?? "it failed without a report";
  return { runs: result.numRuns, failure: `${report}\n\n${String(result.errorInstance)}` };
}

/** The property that `work` neither throws nor takes too long for any value. */
export function holdsFor<Value>(
  values: fc.Arbitrary<Value>,
  work: (value: Value) => Promise<void>,
): fc.IAsyncProperty<unknown> {
  const timed = fc.asyncProperty(values, async (value) => {
    const began = performance.now();
    await work(value);
    const took = performance.now() - began;
    if (took > MAX_CASE_MS) throw new Error(`it took ${took.toFixed(0)} ms`);
  });
  return timed as unknown as fc.IAsyncProperty<unknown>;
}

/** A case that takes longer counts as a hang: a busy machine can be slow, and who waits too long for an answer is Discord's app. */
const MAX_CASE_MS = 30_000;
