// @ts-nocheck
import { renderFault } from "../src/ingest/fault.ts";
import { readSeeds } from "../src/ingest/read-seeds.ts";

const folder = process.argv[2] ?? process.env.SEEDS_DIR ?? "seeds";
const today = new Date().toISOString().slice(0, 10);
const { articles, faults } = await readSeeds(folder, { today });
for (const fault of faults) console.log(renderFault(fault));
const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
const errors = faults.filter(({ severity }) => severity === "error").length;
console.log(
  `${articles.length} articles, ${paragraphs} paragraphs, ${errors} errors, ${faults.length - errors} warnings`,
);
process.exitCode = errors > 0 ? 1 : 0;
