// @ts-nocheck
import type { EngineReport } from "./run-engine.ts";

/** The head of the table that `renderRow` fills. */
export const TABLE_HEAD = `| paragraphs | engine | R@1 % | index ms | p50 ms | p95 ms | p99 ms | memory MiB | queries |
|---|---|---|---|---|---|---|---|---|`;

/** A line of the table from an engine's report as JSON; anything else is given as the reason why there is none. */
export function renderRow(size: number, engine: string, report: string): string {
  if (!report.startsWith("{")) return `| ${size} | ${engine} | ${report} | | | | | | |`;
  const { first, indexMs, p50, p95, p99, memory, queries }: EngineReport = JSON.parse(report);
  const times = [p50, p95, p99].map((time) => time.toFixed(3)).join(" | ");
  return `| ${size} | ${engine} | ${(100 * first).toFixed(1)} | ${indexMs.toFixed(0)} | ${times} | ${memory.toFixed(0)} | ${queries} |`;
}
