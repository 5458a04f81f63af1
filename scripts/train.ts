import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { alignWeights } from "../src/retrieval/ranking-weights.ts";
import { readCollection } from "./eval/read-collection.ts";
import { crossValidate } from "./train/cross-validate.ts";
import { collectAnswerCases, collectGoldCases, learnAnswer } from "./train/learn-answer.ts";
import { learnRanking, type TrainingSet } from "./train/learn-ranking.ts";
import { measureCollection } from "./train/measure-collection.ts";
import { readGold } from "./train/read-gold.ts";
import { renderWeights } from "./train/render-weights.ts";

const folder = process.argv[2] ?? "../shared/data/retrieval";
const collections = ["new_wiki", "xquad_en", "xquad_de", "xquad_es", "xquad_ru", "wikiqa_dev", "cran", "med"];
const read = new Map(collections.map((name) => [name, readCollection(join(folder, name))]));
const measure = (name: string, isWithin: boolean, weight: number): TrainingSet => {
  const collection = read.get(name);
  if (collection === undefined) throw new Error(`${name} is not read`);
  console.error(`measuring ${name}${isWithin ? " within the article" : ""}`);
  return {
    name: isWithin ? `${name} within` : name,
    queries: measureCollection(collection, isWithin),
    weight,
  };
};
const gold = await readGold(join(folder, "..", "gold", "seed-questions.dev.json"));
const sets = [
  measure("new_wiki", true, 7),
  measure("new_wiki", false, 7),
  measure("xquad_en", false, 3),
  ...["xquad_de", "xquad_es", "xquad_ru"].map((name) => measure(name, false, 2)),
  measure("wikiqa_dev", true, 0.8),
  measure("cran", false, 5),
  measure("med", false, 0.4),
  { name: "seed-questions.dev", queries: measureCollection(gold.collection, true), weight: 1 },
];
const cases = ["new_wiki", "xquad_en", "xquad_de", "xquad_es", "xquad_ru"].flatMap((name) => {
  const collection = read.get(name);
  return collection === undefined ? [] : collectAnswerCases(name, collection);
});
cases.push(...collectGoldCases(gold));
console.error("learning");
if (process.argv.includes("--cross-validate")) console.log(crossValidate(sets, cases));
const ranking = learnRanking(sets);
const answer = learnAnswer(cases, alignWeights({ ...ranking, answer: {} }));
writeFileSync("src/retrieval/learned-weights.ts", renderWeights({ ...ranking, answer }, sets));
