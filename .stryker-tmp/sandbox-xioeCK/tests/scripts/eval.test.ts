// @ts-nocheck
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { estimate } from "../../scripts/eval/bootstrap.ts";
import { evaluateAbstention } from "../../scripts/eval/evaluate-abstention.ts";
import { evaluateRetrieval } from "../../scripts/eval/evaluate-retrieval.ts";
import { ndcgAt10, reciprocalRank, successAt } from "../../scripts/eval/measures.ts";
import { misspell } from "../../scripts/eval/misspell.ts";
import { readCollection } from "../../scripts/eval/read-collection.ts";

function writeCollection(): string {
  const folder = mkdtempSync(join(tmpdir(), "footnote-eval-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const texts = Array.from(
    { length: 14 },
    (_, at) => `Paragraph about ${at < 7 ? "bridges" : "bakeries"} number ${at}.`,
  );
  const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  mkdirSync(join(folder, "qrels"));
  writeFileSync(
    join(folder, "corpus.jsonl"),
    lines(
      texts.map((text, at) => ({
        _id: `p${at}`,
        title: "T",
        text,
        metadata: { article: at < 7 ? "a" : "b" },
      })),
    ),
  );
  writeFileSync(
    join(folder, "queries.jsonl"),
    lines([
      { _id: "q1", text: "Which bridges are number 3?", metadata: { article: "a", answers: ["3"] } },
      { _id: "q2", text: "bakeries number 9", metadata: { article: "b", answers: ["9"] } },
    ]),
  );
  writeFileSync(join(folder, "qrels", "test.tsv"), "query-id\tcorpus-id\tscore\nq1\tp3\t1\nq2\tp9\t1\n");
  return folder;
}

test("writes ten rows a question at least, ranked by falling scores, each paragraph once", async () => {
  const { run, sentences, table } = await evaluateRetrieval(readCollection(writeCollection()), {
    within: false,
    typos: false,
  });
  for (const query of ["q1", "q2"]) {
    const rows = run
      .split("\n")
      .filter((row) => row.startsWith(query))
      .map((row) => row.split(" "));
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(new Set(rows.map(([, , id]) => id)).size).toBe(rows.length);
    expect(rows.map(([, , , rank]) => Number(rank))).toEqual(rows.map((_, at) => at + 1));
    const scores = rows.map(([, , , , score]) => Number(score));
    expect([...scores].sort((one, other) => other - one)).toEqual(scores);
  }
  expect(sentences).toContain("q1\tp3\tParagraph about bridges number 3.\n");
  expect(table).toContain("R@1");
});

test("finds in the question's article alone when told so", async () => {
  const { run } = await evaluateRetrieval(readCollection(writeCollection()), { within: true, typos: false });
  const ids = run
    .split("\n")
    .filter((row) => row.startsWith("q2"))
    .map((row) => Number(row.split(" ")[2]?.slice(1)));
  expect(Math.min(...ids)).toBe(7);
});

test("judges each article's own questions and another's", async () => {
  const { lines, table } = await evaluateAbstention(readCollection(writeCollection()));
  expect(lines.trim().split("\n")).toHaveLength(4);
  expect(lines).toMatch(/^q1\ta\t[\d.]+\t(?:true|false)$/m);
  expect(table).toContain("another article's");
});

test("measures ranks by hand-worked figures", () => {
  const relevant = new Map([["b", 1]]);
  expect(ndcgAt10(["a", "b"], relevant)).toBeCloseTo(1 / Math.log2(3));
  expect(reciprocalRank(["a", "b"], relevant)).toBe(0.5);
  expect(successAt(1, ["a", "b"], relevant)).toBe(0);
  expect(successAt(2, ["a", "b"], relevant)).toBe(1);
});

test("gives an interval around the mean, the same each time", () => {
  const figures = Array.from({ length: 100 }, (_, at) => (at < 70 ? 1 : 0));
  const { mean, low, high } = estimate(figures);
  expect(mean).toBeCloseTo(0.7);
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
  expect(estimate(figures)).toEqual({ mean, low, high });
});

test("puts one slip into a content word, or takes out a space", () => {
  const numbers = [0, 0.5, 0.3, 0.99, 0.99];
  let at = 0;
  expect(misspell("Who built the bridge?", "en", () => numbers[at++ % numbers.length] ?? 0)).not.toBe(
    "Who built the bridge?",
  );
  expect(misspell("who is it", "en", () => 0.5)).toBe("who is it");
});
