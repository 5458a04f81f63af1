import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { indexDefinition } from "../../src/opensearch/index-mapping.ts";
import { articleDocuments } from "../../src/opensearch/library-documents.ts";
import type { QuotationSource } from "../../src/opensearch/library-sources.ts";
import { createSpeakerNotes } from "../../src/opensearch/speaker-notes.ts";
import { contractArticles, GUILD } from "../answer/contract-articles.ts";
import { anyArticle } from "../discord/articles.ts";

const { properties } = indexDefinition({ shards: 1, replicas: "0-1" }).mappings;
const fields: Readonly<Record<string, { readonly type: string }>> = properties;

function documentsOf(articles: readonly Article[]) {
  const speakers = createSpeakerNotes();
  const shown = articles.flatMap((article) => [...articleDocuments(article)]);
  const isQuotation = (source: object): source is QuotationSource =>
    "kind" in source && source.kind === "quotation";
  for (const { source } of shown) {
    if (isQuotation(source)) speakers.note({ id: source.articleId, date: source.date }, source.quotation);
  }
  return [...shown, ...speakers.documents(articles[0]?.collection ?? "")];
}

test("every document has only fields that the mapping knows, and no keyword is too long", () => {
  const said = fc.string({ unit: "grapheme", maxLength: 400 });
  fc.assert(
    fc.property(anyArticle, said, (article, name) => {
      const text = `"We will go home now, all of us," said ${name.repeat(20)} Smith.`;
      const quoting = { ...article, paragraphs: [{ articleId: article.id, number: 1, text }] };
      for (const each of [article, quoting]) {
        for (const { id, source } of documentsOf([each])) {
          expect(Buffer.byteLength(id)).toBeLessThanOrEqual(512);
          for (const [field, value] of Object.entries(source)) {
            expect(fields[field], field).toBeDefined();
            const words = fields[field]?.type === "keyword" ? [value].flat() : [];
            for (const word of words) expect(Buffer.byteLength(String(word))).toBeLessThanOrEqual(32_766);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("every document is of the collection, each with an id of its own", () => {
  const own = contractArticles.filter(({ collection }) => collection === GUILD);
  const documents = documentsOf(own);
  expect(new Set(documents.map(({ source }) => source.collection))).toEqual(new Set([GUILD]));
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  const kinds = documents.map(({ source }) => source.kind).sort();
  expect(kinds).toEqual(["article", "quotation", "quotation", "speaker", "speaker"]);
});

test("somebody who is only reported is a speaker without quotations", () => {
  const documents = documentsOf(contractArticles.slice(1, 2));
  const counts = documents.flatMap(({ source }) =>
    source.kind === "speaker" ? [[source.speaker.name, source.quotations]] : [],
  );
  expect(counts).toEqual([
    ["Boris Kask", 1],
    ["Anna Müller", 1],
  ]);
});
