/** What became of the questions that were asked beside something. */
export interface LoadReport {
  readonly asked: number;
  /** Why questions failed. */
  readonly failures: readonly string[];
  /** Answers from more than one version. */
  readonly mixed: number;
  /** The versions that answered, in the order of their first answer. */
  readonly versions: readonly string[];
  /** The longest that a question took, in milliseconds. */
  readonly worstMs: number;
}

/** Asks twenty questions a second, each without waiting for the others, until `work` has ended. */
export async function underLoad(
  ask: () => Promise<readonly string[]>,
  work: () => Promise<void>,
): Promise<LoadReport> {
  const failures: string[] = [];
  const versions = new Set<string>();
  const asked: Promise<void>[] = [];
  let mixed = 0;
  let worstMs = 0;
  const question = async () => {
    const began = performance.now();
    try {
      const found = await ask();
      for (const version of found) versions.add(version);
      if (found.length > 1) mixed++;
    } catch (error) {
      failures.push(String(error));
    }
    worstMs = Math.max(worstMs, performance.now() - began);
  };
  const timer = setInterval(() => asked.push(question()), 1000 / PER_SECOND);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  await Promise.all(asked);
  return { asked: asked.length, failures, mixed, versions: [...versions], worstMs };
}

const PER_SECOND = 20;
