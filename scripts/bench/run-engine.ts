import { readFileSync } from "node:fs";
import type { ChosenQuestions } from "./bench-questions.ts";
import type { BuildEngine } from "./engine.ts";
import { percentile } from "./percentile.ts";

/** What one engine did at one size. */
export interface EngineReport {
  readonly indexMs: number;
  /** Resident memory that building added, MiB. */
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Share of the questions whose paragraph came first. */
  readonly first: number;
  /** Searches that were timed. */
  readonly queries: number;
}

const [name = "", file = ""] = process.argv.slice(2);
const { texts, questions, warmUp }: BenchData = JSON.parse(readFileSync(file, "utf8"));
const { buildEngine }: { buildEngine: BuildEngine } = await import(`./engines/${name}.ts`);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
const engine = await buildEngine(texts);
const indexMs = performance.now() - start;
globalThis.gc?.();
const memory = (process.memoryUsage().rss - before) / 2 ** 20;
/** Each question is asked once a round: it was never asked just before. */
const ROUNDS = 5;
const MAX_QUERY_MS = 15_000;
const warm = performance.now() + MAX_QUERY_MS / 3;
for (const { text } of warmUp) {
  if (performance.now() > warm) break;
  await engine.search(text, 10);
}
const times: number[] = [];
let first = 0;
const end = performance.now() + MAX_QUERY_MS;
for (const { text, answer } of Array.from({ length: ROUNDS }, () => questions).flat()) {
  if (performance.now() > end) break;
  const asked = performance.now();
  const found = await engine.search(text, 10);
  times.push(performance.now() - asked);
  if (found[0] === answer) first++;
}
const report: EngineReport = {
  indexMs,
  memory,
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  p99: percentile(times, 0.99),
  first: first / times.length,
  queries: times.length,
};
console.log(JSON.stringify(report));
process.exit(0);

interface BenchData extends ChosenQuestions {
  readonly texts: readonly string[];
}
