import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";
import { findWithCompromise } from "./compromise-quotations.ts";
import { articleOf, type FoundRow, parseRows, type QuotationRow, shuffleRows } from "./quotation-rows.ts";
import { type QuotationScore, type Share, scoreQuotations } from "./quotation-score.ts";
import { parseSpeakers, withSpeakers } from "./quotation-speakers.ts";

/**
 * `quotations FILE.jsonl [--out FILE] [--shuffled SEED] [--speakers FILE]`: extracts from every row, writes what was
 * found, and prints how much of it the file's own judgements call right, beside what compromise finds. Whatever the figures, it succeeds.
 */
export async function evaluateQuotations(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string" }, shuffled: { type: "string" }, speakers: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined)
    throw new Error("usage: eval quotations FILE.jsonl [--out FILE] [--shuffled SEED] [--speakers FILE]");
  const given = parseRows(await readFile(file, "utf8"));
  const labels = values.speakers === undefined ? [] : parseSpeakers(await readFile(values.speakers, "utf8"));
  const read = withSpeakers(given, labels);
  const rows = values.shuffled === undefined ? read : shuffleRows(read, Number(values.shuffled));
  const hasSingle = rows.some((row) =>
    row.quotes.some(({ paragraph, start }) => isSingle(row, paragraph, start)),
  );
  const isJudged = rows.some((row) => row.quotes.length > 0);
  const keepsSingle = hasSingle || !isJudged;
  const results = rows.map((row) => findRow(row, keepsSingle));
  const milliseconds = bestTime(rows, (row) => findRow(row, keepsSingle));
  if (values.out !== undefined) {
    await writeFile(values.out, results.map(({ row }) => `${JSON.stringify(row)}\n`).join(""));
  }
  const single = results.reduce((sum, { left }) => sum + left, 0);
  console.log(
    `${rows.length} articles; ${single} quotations in single marks left out, which the file does not judge`,
  );
  const score = scoreQuotations(
    rows,
    results.map(({ row }) => row),
  );
  console.log(renderScore("Footnote", score, milliseconds));
  const started = performance.now();
  const compared = rows.map(findWithCompromise);
  const comparedTime = (performance.now() - started) / Math.max(1, rows.length);
  console.log(renderScore("compromise", scoreQuotations(rows, compared), comparedTime));
}

const ROUNDS = 5;

/** Milliseconds an article: the best of some rounds over all rows, so that cold code and other work do not count. */
function bestTime(rows: readonly QuotationRow[], run: (row: QuotationRow) => unknown): number {
  const best = rows.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.forEach((row, index) => {
      const started = performance.now();
      run(row);
      best[index] = Math.min(best[index] ?? 0, performance.now() - started);
    });
  }
  return best.reduce((sum, time) => sum + time, 0) / Math.max(1, rows.length);
}

/** What one row gives, and how many quotations in single marks were left out of it. */
function findRow(row: QuotationRow, keepsSingle: boolean): { readonly row: FoundRow; readonly left: number } {
  const marked = extractQuotations(articleOf(row)).filter(({ kind }) => kind !== "indirect");
  const kept = marked.filter(({ paragraph, start }) => keepsSingle || !isSingle(row, paragraph, start));
  const quotes = kept.map(({ paragraph, text, start, end, attribution }) => ({
    paragraph,
    text,
    start,
    end,
    speaker: attribution.speaker ?? attribution.candidates[0] ?? null,
    confidence: attribution.confidence,
    evidence: attribution.evidence?.text ?? null,
  }));
  return { row: { id: row.id, quotes }, left: marked.length - kept.length };
}

function isSingle(row: QuotationRow, paragraph: number, start: number): boolean {
  return /^['‘’‚‹›]$/.test(row.paragraphs[paragraph - 1]?.[start - 1] ?? "");
}

/** The figures of one extractor as lines of plain text. */
function renderScore(name: string, score: QuotationScore, milliseconds: number): string {
  const { gold, found, exact, overlapping, falseAlarms, scareQuotes, confidence } = score;
  const spans = (right: number) => {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
  };
  return [
    name,
    `  spans, same words:        ${spans(exact)}`,
    `  spans, half in common:    ${spans(overlapping)}`,
    `  named speaker end to end: ${render(score.named)} (by name ${render(score.byName)}, by pronoun ${render(score.byPronoun)})`,
    `  full name:                ${render(score.fullName)}`,
    `  described speaker:        ${render(score.described)}`,
    `  false alarms:             ${falseAlarms}, of them scare quotes and titles ${scareQuotes}`,
    `  right at confidence:      certain ${render(confidence.certain)}, likely ${render(confidence.likely)}, unknown (first candidate) ${render(confidence.unknown)}`,
    `  milliseconds an article:  ${milliseconds.toFixed(2)}`,
  ].join("\n");
}

function render({ right, of }: Share): string {
  return `${percent(right / Math.max(1, of))} (${right}/${of})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
