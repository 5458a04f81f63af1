import type { Article, Paragraph } from "../news/article.ts";
import { analyze } from "../text/analyze.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage, Retriever } from "./retriever.ts";
import { inverseDocumentFrequency, termFrequencyWeight } from "./weights.ts";

/**
 * Indexes the articles' paragraphs and gives the retriever over them. A paragraph that shares no term with the
 * query is never returned; the probability is the share of the query's idf mass that the paragraph holds.
 */
export function buildTfidfRetriever(articles: readonly Article[]): Retriever {
  const documents = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({
      article,
      paragraph,
      vector: countTerms(analyze(paragraph.text)),
    })),
  );
  const df = countTerms(documents.flatMap(({ vector }) => [...vector.keys()]));
  const weightOf = (term: string, tf: number) =>
    termFrequencyWeight(tf) * inverseDocumentFrequency(df.get(term) ?? 1, documents.length);
  const normOf = (vector: Vector) => Math.hypot(...[...vector].map(([term, tf]) => weightOf(term, tf)));
  const cosine = (one: Vector, other: Vector) => {
    let dot = 0;
    for (const [term, tf] of one) dot += weightOf(term, tf) * weightOf(term, other.get(term) ?? 0);
    return dot === 0 ? 0 : dot / (normOf(one) * normOf(other));
  };
  const bestSentence = (query: Vector, text: string) =>
    sentencesOf(text)
      .map((span) => ({ span, score: cosine(query, countTerms(analyze(text.slice(span.start, span.end)))) }))
      .reduce((best, next) => (next.score > best.score ? next : best)).span;
  return {
    async search(text, { limit, collections, article, signal }) {
      signal?.throwIfAborted();
      const query = countTerms(analyze(text));
      const mass = [...query.keys()].reduce((sum, term) => sum + weightOf(term, 1), 0);
      return documents
        .filter((entry) => collections.includes(entry.article.collection))
        .filter((entry) => article === undefined || entry.article.id === article)
        .map(({ paragraph, vector }) => ({ paragraph, vector, score: cosine(query, vector) }))
        .filter(({ score }) => score > 0)
        .sort(byRank)
        .slice(0, limit)
        .map(({ paragraph, vector, score }): Passage => {
          const held = [...query.keys()].filter((term) => vector.has(term));
          const probability = held.reduce((sum, term) => sum + weightOf(term, 1), 0) / mass;
          return { paragraph, score, sentence: bestSentence(query, paragraph.text), probability };
        });
    },
  };
}

type Vector = ReadonlyMap<string, number>;

function countTerms(terms: readonly string[]): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function byRank(
  one: { paragraph: Paragraph; score: number },
  other: { paragraph: Paragraph; score: number },
) {
  if (one.score !== other.score) return other.score - one.score;
  if (one.paragraph.articleId !== other.paragraph.articleId) {
    return one.paragraph.articleId < other.paragraph.articleId ? -1 : 1;
  }
  return one.paragraph.number - other.paragraph.number;
}
