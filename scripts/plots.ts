import { writeFileSync } from "node:fs";
import { percentages, powersOfTen } from "./plots/axis.ts";
import { readAbstention, readEngines } from "./plots/figures.ts";
import { type Chart, renderChart } from "./plots/render-chart.ts";

/** Where quality is shown against time and memory: many engines were measured at this size. */
const COMPARED_PARAGRAPHS = 20_000;
/** Nobody would decline more of the answerable, in percent. */
const MAX_DECLINED = 40;

/** `npm run plots` draws docs/*.svg anew from what the benches left in tests/bench. */
const engines = readEngines();
const compared = engines.filter(({ paragraphs }) => paragraphs === COMPARED_PARAGRAPHS);
const sized = [...new Set(engines.map(({ engine }) => engine))].sort().map((name) => ({
  name,
  points: engines
    .filter(({ engine }) => engine === name)
    .map(({ paragraphs, p50 }) => ({ x: paragraphs, y: p50 })),
  isLine: true,
}));
const abstention = readAbstention();
const share = (name: string, key: "foreign" | "removed") => ({
  name,
  points: abstention
    .map((one) => ({ x: 100 * one.answerable, y: 100 * one[key], radius: 2 }))
    .filter(({ x }) => x <= MAX_DECLINED),
  isLine: true,
});
const charts: Readonly<Record<string, Chart>> = {
  "quality.svg": {
    title: "Quality against time and memory, 20,000 paragraphs",
    note: "New Wikipedia questions. A circle's area is the memory of the index.",
    x: powersOfTen(
      "median time of a query, ms",
      compared.map(({ p50 }) => p50),
    ),
    y: percentages("answer first, %"),
    series: compared.map(({ engine, first, p50, memory }) => ({
      name: `${engine} (${memory.toFixed(0)} MiB)`,
      points: [{ x: p50, y: 100 * first, radius: Math.max(3, Math.sqrt(memory)) }],
      isLine: false,
    })),
  },
  "latency.svg": {
    title: "Latency against size",
    note: "New Wikipedia questions; above 3,360 paragraphs, real sentences put together anew.",
    x: powersOfTen(
      "paragraphs",
      engines.map(({ paragraphs }) => paragraphs),
    ),
    y: powersOfTen(
      "median time of a query, ms",
      engines.map(({ p50 }) => p50),
    ),
    series: sized,
  },
  "abstention.svg": {
    title: "Declining what the articles do not answer",
    note: "New Wikipedia, each article a library of its own; a point a threshold.",
    x: percentages("answerable questions declined, %", MAX_DECLINED),
    y: percentages("unanswerable questions declined, %"),
    series: [share("another article's question", "foreign"), share("answering paragraph removed", "removed")],
  },
};
for (const [file, chart] of Object.entries(charts)) writeFileSync(`docs/${file}`, renderChart(chart));
