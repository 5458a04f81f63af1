/** How one act of a person ended. */
export type ActEnd = "answered" | "refused" | "lost" | "not delivered";

/** What a soak found. */
export interface Tally {
  add(end: ActEnd, milliseconds: number): void;
  /** Discord refused a request of the bot, without a fault of ours. */
  violation(line: string): void;
  summary(): Summary;
}

/** The sums of a soak; times in milliseconds over all acts that got an answer. */
export interface Summary {
  readonly ends: Readonly<Record<ActEnd, number>>;
  readonly violations: readonly string[];
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Nothing counted yet. */
export function createTally(): Tally {
  const ends = { answered: 0, refused: 0, lost: 0, "not delivered": 0 };
  const times: number[] = [];
  const violations: string[] = [];
  return {
    add(end, milliseconds) {
      ends[end] += 1;
      if (end === "answered" || end === "refused") times.push(milliseconds);
    },
    violation: (line) => void violations.push(line),
    summary() {
      const sorted = times.toSorted((one, other) => one - other);
      const [p50, p95, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.95), quantile(sorted, 0.99)];
      return { ends: { ...ends }, violations: [...violations], p50, p95, p99 };
    },
  };
}

/** The value below which the share of the sorted values lies; 0 of none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
