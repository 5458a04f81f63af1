import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { recordEngine } from "../plots/figures.ts";
import { chooseQuestions, readBenchQuestions } from "./bench-questions.ts";
import { ENGINES } from "./engine.ts";
import { makeParagraphs } from "./make-paragraphs.ts";
import { renderRow, TABLE_HEAD } from "./render-row.ts";
import type { EngineReport } from "./run-engine.ts";

const run = promisify(execFile);

/**
 * Prints quality, index time, query times and memory of Footnote beside other engines, on the questions and paragraphs
 * of the folder; `wanted` are the numbers of paragraphs.
 */
export async function benchRetrieval(
  folder = "../shared/data/retrieval",
  ...wanted: readonly string[]
): Promise<void> {
  const sizes = wanted.length > 0 ? wanted.map(Number) : [26, 2_000, 20_000, 200_000];
  const { real, others, questions } = readBenchQuestions(folder);
  const scratch = mkdtempSync(join(tmpdir(), "footnote-bench-"));
  console.log(
    "Each engine is first asked questions about other paragraphs, until it is compiled; then each question once a round.\n",
  );
  console.log(TABLE_HEAD);
  for (const size of sizes) {
    const texts = makeParagraphs(real, others, size);
    const data = join(scratch, `${size}.json`);
    writeFileSync(data, JSON.stringify({ texts, ...chooseQuestions(questions, size) }));
    for (const engine of ENGINES) {
      const script = ["--expose-gc", "--import", "tsx", "scripts/bench/run-engine.ts", engine, data];
      const measured = await report(process.execPath, script);
      console.log(renderRow(size, engine, measured));
      record(size, engine, measured);
    }
    const python = process.env.PYTHON ?? "python3";
    const measured = await report(python, ["scripts/bench/engines/tantivy_engine.py", data]);
    console.log(renderRow(size, "tantivy", measured));
    record(size, "tantivy", measured);
  }
  rmSync(scratch, { recursive: true });
}

/** Keeps for the plots what was measured. */
function record(paragraphs: number, engine: string, measured: string): void {
  if (!measured.startsWith("{")) return;
  const { first, p50, p95, memory }: EngineReport = JSON.parse(measured);
  recordEngine({ paragraphs, engine, first, p50, p95, memory });
}

/** The engine's report, or why there is none. */
async function report(command: string, words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(command, [...words], { timeout: 240_000, maxBuffer: 2 ** 26 });
    return stdout.trim().split("\n").at(-1) ?? "";
  } catch (error) {
    return error instanceof Error && "killed" in error && error.killed === true
      ? "not done in 240 s"
      : "not run";
  }
}
