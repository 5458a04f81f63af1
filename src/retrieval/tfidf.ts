import type { Paragraph } from "../news/article.ts";
import type { Passage } from "./retriever.ts";
import { inverseDocumentFrequency, termFrequencyWeight } from "./weights.ts";

/**
 * Indexes the paragraphs and gives the search over them: best passages first, ties by article id then paragraph.
 * A paragraph that shares no term with the query is never returned. `analyze` turns documents and queries into terms.
 */
export function buildTfidfSearch(
  paragraphs: readonly Paragraph[],
  analyze: (text: string) => string[],
): (query: string, limit: number) => readonly Passage[] {
  const vectors = paragraphs.map(({ text }) => countTerms(analyze(text)));
  const df = countTerms(vectors.flatMap((vector) => [...vector.keys()]));
  const postings = new Map<string, { document: number; weight: number }[]>();
  const weightOf = (term: string, tf: number) =>
    termFrequencyWeight(tf) * inverseDocumentFrequency(df.get(term) ?? 1, paragraphs.length);
  for (const [document, vector] of vectors.entries()) {
    const norm = Math.hypot(...[...vector].map(([term, tf]) => weightOf(term, tf)));
    for (const [term, tf] of vector) {
      const list = postings.get(term) ?? [];
      list.push({ document, weight: weightOf(term, tf) / norm });
      postings.set(term, list);
    }
  }
  return (query, limit) => {
    const vector = countTerms(analyze(query));
    const norm = Math.hypot(...[...vector].map(([term, tf]) => weightOf(term, tf)));
    const scores = new Map<number, number>();
    for (const [term, tf] of vector) {
      for (const { document, weight } of postings.get(term) ?? []) {
        scores.set(document, (scores.get(document) ?? 0) + (weight * weightOf(term, tf)) / norm);
      }
    }
    return [...scores]
      .flatMap(([document, score]) => {
        const paragraph = paragraphs[document];
        return paragraph === undefined ? [] : [{ paragraph, score }];
      })
      .sort(byRank)
      .slice(0, limit);
  };
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function byRank(one: Passage, other: Passage): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.paragraph.articleId !== other.paragraph.articleId) {
    return one.paragraph.articleId < other.paragraph.articleId ? -1 : 1;
  }
  return one.paragraph.number - other.paragraph.number;
}
