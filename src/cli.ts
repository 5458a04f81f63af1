import { hasError, renderFault } from "./ingest/fault.ts";
import { readSeeds } from "./ingest/read-seeds.ts";
import { buildTfidfRetriever } from "./retrieval/tfidf.ts";

const question = process.argv.slice(2).join(" ");
const { articles, faults } = await readSeeds(process.env.SEEDS_DIR ?? "seeds");
for (const fault of faults) console.error(renderFault(fault));
if (hasError(faults)) process.exit(1);
const articleById = new Map(articles.map((article) => [article.id, article]));
const passages = await buildTfidfRetriever(articles).search(question, {
  limit: 3,
  collections: ["operator"],
});
if (passages.length === 0) console.log("Not in these articles.");
for (const { paragraph } of passages) {
  const article = articleById.get(paragraph.articleId);
  console.log(
    `${paragraph.text}\n  ${article?.title}, ${article?.date}, paragraph ${paragraph.number}\n  ${article?.url}\n`,
  );
}
process.exitCode = passages.length === 0 ? 3 : 0;
