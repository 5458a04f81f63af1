import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluateAbstention } from "./eval/evaluate-abstention.ts";
import { evaluateEngines } from "./eval/evaluate-engines.ts";
import { evaluateGold } from "./eval/evaluate-gold.ts";
import { evaluateRetrieval } from "./eval/evaluate-retrieval.ts";
import { evaluateQuotations } from "./eval/quotations.ts";
import { readCollection } from "./eval/read-collection.ts";

const USAGE = `npm run eval -- retrieval DIR [--within] [--typos] [--run FILE] [--sentences FILE] [--lang xx]
npm run eval -- engines DIR [--lang xx]
npm run eval -- abstention DIR [--out FILE] [--lang xx]
npm run eval -- gold FILE
npm run eval -- quotations FILE.jsonl [--out FILE] [--shuffled SEED] [--speakers FILE]`;

const [subject, ...rest] = process.argv.slice(2);
if (subject === "quotations") await evaluateQuotations(rest);
else await evaluateParagraphs(process.argv.slice(2));

/** Retrieval, abstention and the graded questions of the seed. */
async function evaluateParagraphs(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      within: { type: "boolean", default: false },
      typos: { type: "boolean", default: false },
      run: { type: "string" },
      sentences: { type: "string" },
      out: { type: "string" },
      lang: { type: "string" },
    },
  });
  const [kind, path] = positionals;
  if (kind === "retrieval" && path !== undefined) {
    const { table, run, sentences } = await evaluateRetrieval(readCollection(path, values.lang), values);
    if (values.run !== undefined) writeFileSync(values.run, run);
    if (values.sentences !== undefined) writeFileSync(values.sentences, sentences);
    console.log(table);
  } else if (kind === "engines" && path !== undefined) {
    console.log(await evaluateEngines(readCollection(path, values.lang)));
  } else if (kind === "abstention" && path !== undefined) {
    const { table, lines } = await evaluateAbstention(readCollection(path, values.lang));
    if (values.out !== undefined) writeFileSync(values.out, lines);
    console.log(table);
  } else if (kind === "gold" && path !== undefined) console.log(await evaluateGold(path));
  else {
    console.error(USAGE);
    process.exitCode = 64;
  }
}
