import { percentile } from "../bench/percentile.ts";

/** How one act of a person ended. */
export type ActEnd = "answered" | "refused" | "lost" | "not delivered";

/** What a soak found. */
export interface Tally {
  add(end: ActEnd, milliseconds: number): void;
  /** Discord refused a request of the bot, without a fault of ours. */
  violation(line: string): void;
  summary(): Summary;
}

/** The sums of a soak; times in milliseconds over all acts that got an answer, 0 where none did. */
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
      const at = (share: number) => (times.length === 0 ? 0 : percentile(times, share));
      const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)];
      return { ends: { ...ends }, violations: [...violations], p50, p95, p99 };
    },
  };
}
