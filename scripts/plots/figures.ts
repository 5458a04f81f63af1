import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** One engine over so many paragraphs, as the bench measured it. */
export interface EngineFigures {
  readonly paragraphs: number;
  readonly engine: string;
  /** Share of the questions whose answer comes first, 0 to 1. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** In MiB. */
  readonly memory: number;
}

/** What is declined below a threshold, each a share from 0 to 1. */
export interface AbstentionFigures {
  readonly threshold: number;
  readonly answerable: number;
  readonly removed: number;
  readonly foreign: number;
}

/** Where `npm run bench -- retrieval` and `npm run eval -- abstention --curve` leave what the plots show. */
const ENGINES_FILE = "tests/bench/engines.json";
const ABSTENTION_FILE = "tests/bench/abstention.json";

/** The engines' figures; none where nothing was measured yet. */
export function readEngines(): readonly EngineFigures[] {
  return existsSync(ENGINES_FILE) ? JSON.parse(readFileSync(ENGINES_FILE, "utf8")) : [];
}

/** The abstention's figures, likewise. */
export function readAbstention(): readonly AbstentionFigures[] {
  return existsSync(ABSTENTION_FILE) ? JSON.parse(readFileSync(ABSTENTION_FILE, "utf8")) : [];
}

/** Records the figures in the place of those of the same engine and size; the others stay. */
export function recordEngine(figures: EngineFigures): void {
  const others = readEngines().filter(
    ({ engine, paragraphs }) => engine !== figures.engine || paragraphs !== figures.paragraphs,
  );
  const all = [...others, figures].sort(
    (one, next) => one.paragraphs - next.paragraphs || one.engine.localeCompare(next.engine),
  );
  writeFileSync(ENGINES_FILE, linesOf(all));
}

/** Records the abstention's figures in the place of what was there. */
export function recordAbstention(figures: readonly AbstentionFigures[]): void {
  writeFileSync(ABSTENTION_FILE, linesOf(figures));
}

/** JSON with a line an entry, as the formatter writes it: with three digits a number, so that a line is short enough. */
function linesOf(entries: readonly object[]): string {
  const shown = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(3)) : value);
  const fieldsOf = (entry: object) =>
    Object.entries(entry)
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(shown(value))}`)
      .join(", ");
  return `[\n${entries.map((entry) => `  { ${fieldsOf(entry)} }`).join(",\n")}\n]\n`;
}
