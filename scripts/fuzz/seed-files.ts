import fc from "fast-check";
import { parseSeed } from "../../src/ingest/parse-seed.ts";
import { SEED_FORMATS } from "../../src/ingest/seed-format.ts";
import type { Article } from "../../src/news/article.ts";
import { extractQuotations } from "../../src/quotations/extract-quotations.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { holdsFor, type Target } from "./target.ts";

/** Parts of seeds, right and wrong, of which the files are put together. */
const part = fc.oneof(
  fc.constantFrom(
    "Talks in Geneva\n",
    "20220110\n",
    "https://news.example/a\n",
    "\n\n",
    "\ufeff",
    "\0",
    "\r",
  ),
  fc.constantFrom(
    "---\n",
    "title: ",
    "date: 2022-01-10\n",
    "url: ",
    "- [",
    "&a *a ",
    "<<: *a\n",
    "# ",
    "```\n",
  ),
  fc.constantFrom(
    "<article>",
    "<p>",
    "</p>",
    "<title>",
    "<!--",
    "<script>",
    "&#0;",
    "&amp",
    "<meta property=",
  ),
  fc.constantFrom('"It is over," Ann Lee said. ', "“So", "” he told Bob. ", "U.S. ", "said that ", "'", "—"),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** Files that have the three lines of a text seed, so that what follows is read. */
const likely = fc
  .array(part, { maxLength: 60 })
  .map((parts) => `Talks in Geneva\n20220110\nhttps://news.example/a\n${parts.join("")}`);
const text = fc.oneof(
  fc.array(part, { maxLength: 60 }).map((parts) => parts.join("")),
  likely,
);
const bytes = fc.oneof(
  text.map((written) => new TextEncoder().encode(written)),
  fc.uint8Array({ maxLength: 300 }),
);
const name = fc.constantFrom(...SEED_FORMATS.map(({ extension }) => `a${extension}`));

/** Every seed gives an article or faults that lie within it, and of an article quotations and answers verbatim. */
export const seedFiles: Target = {
  name: "seed files",
  property: holdsFor(fc.record({ name, bytes }), async (seed) => {
    const { article, faults } = await parseSeed({ ...seed, collection: "operator" });
    const hasError = faults.some(({ severity }) => severity === "error");
    if (hasError === (article !== undefined)) throw new Error("neither an article nor an error, or both");
    if (faults.some(({ line, column }) => line < 1 || column < 1)) throw new Error("a fault lies nowhere");
    if (article !== undefined) await readThrough(article);
  }),
};

async function readThrough(article: Article): Promise<void> {
  for (const { paragraph, start, end, text: quoted } of extractQuotations(article)) {
    if (article.paragraphs[paragraph - 1]?.text.slice(start, end) !== quoted) {
      throw new Error(`not verbatim: ${quoted}`);
    }
  }
  const query = article.paragraphs[0]?.text ?? "";
  const found = await buildTfidfRetriever([article]).search(query, { limit: 3, collections: ["operator"] });
  for (const { probability, sentence, paragraph } of found) {
    if (!(probability >= 0 && probability <= 1)) throw new Error(`a probability of ${probability}`);
    if (sentence.end > paragraph.text.length) throw new Error("a sentence beyond its paragraph");
  }
}
