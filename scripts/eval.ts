import { evaluateQuotations } from "./eval/quotations.ts";

const [subject, ...rest] = process.argv.slice(2);
if (subject === "quotations") await evaluateQuotations(rest);
else {
  console.error(
    "usage: npm run eval -- quotations FILE.jsonl [--out FILE] [--shuffled SEED] [--speakers FILE]",
  );
  process.exitCode = 64;
}
