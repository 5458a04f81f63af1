// @ts-nocheck
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import type { Flaw } from "./fault.ts";
import { findNearestKey } from "./nearest-key.ts";
import type { DraftFields, Field } from "./seed-draft.ts";
import type { Position } from "./source-text.ts";

/** What YAML front matter says of an article. */
export interface FrontMatter {
  /** The known keys; absent when the YAML cannot be read, which `flaws` then says. */
  readonly values?: Partial<DraftFields>;
  readonly flaws: readonly Flaw[];
}

/**
 * Reads `key: value` lines, the first of which is the file's line `firstLine`. Every value is text: 2022, no and ~
 * stay as written. Unknown keys are warned of with the key that was probably meant. Never throws.
 */
export function parseFrontMatter(lines: readonly string[], firstLine: number): FrontMatter {
  const source = lines.join("\n");
  if (source.length > MAX_FRONT_MATTER_CHARACTERS || (source.match(OPENERS)?.length ?? 0) > MAX_OPENERS) {
    const message = `the front matter is too large: at most ${MAX_FRONT_MATTER_CHARACTERS} characters in plain lines key: value`;
    return { flaws: [{ severity: "error", line: firstLine, column: 1, message }] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: "failsafe", lineCounter, prettyErrors: false });
  const placeOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Flaw => ({
      severity: "error",
      ...placeOf(pos[0]),
      message: REMEDIES[code] ?? `the front matter is not YAML (${message}): ${PLAIN_LINES}`,
    }),
  );
  if (faults.length > 0) return { flaws: faults };
  if (document.contents === null) return { values: {}, flaws: [] };
  if (isMap(document.contents)) return readPairs(document.contents.items, placeOf);
  const message = `the front matter is not a list of keys: ${PLAIN_LINES}`;
  return { flaws: [{ severity: "error", line: firstLine, column: 1, message }] };
}

/** Far more than the keys can use; a bound for the YAML parser, whose recursion could otherwise end the process. */
const MAX_FRONT_MATTER_CHARACTERS = 8_192;

/** Whatever opens a level in YAML; the front matter of a seed has one level. */
const OPENERS = /[[{]|[-?:](?=\s|$)/g;
const MAX_OPENERS = 200;

const KEYS: readonly (keyof DraftFields)[] = ["title", "date", "url", "publisher", "author", "lang", "order"];

const PLAIN_LINES = 'write each line as key: value, and put a value that has : or # in it in "quotes"';

/** Remedies for the faults people make, by the parser's codes. */
const REMEDIES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'the value has a colon in it: put the whole value in "quotes"',
  BAD_SCALAR_START: 'the value begins with a character that YAML reserves: put the whole value in "quotes"',
  DUPLICATE_KEY: "the key stands twice: remove one of the two lines",
  TAB_AS_INDENT: "the line begins with a tab: begin it with its key",
};

function readPairs(pairs: readonly Pair[], placeOf: (offset: number) => Position): FrontMatter {
  const values: { -readonly [Key in keyof DraftFields]?: Field } = {};
  const flaws: Flaw[] = [];
  for (const { key, value } of pairs) {
    const keyPlace = placeOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    const written = isScalar(key) ? String(key.value) : "";
    const known = KEYS.find((name) => name === written);
    if (known === undefined) {
      flaws.push({ severity: "warning", ...keyPlace, message: describeUnknownKey(written) });
      continue;
    }
    const place = isScalar(value) && value.range ? placeOf(value.range[0]) : keyPlace;
    if (isScalar(value) && typeof value.value === "string") {
      values[known] = { value: value.value.trim(), ...place };
    } else {
      const message = `${written} is not a line of text: write the value itself after ${written}:`;
      flaws.push({ severity: "error", ...place, message });
    }
  }
  return flaws.some(({ severity }) => severity === "error") ? { flaws } : { values, flaws };
}

function describeUnknownKey(written: string): string {
  const nearest = findNearestKey(written, KEYS);
  const name = `the key ${JSON.stringify(written.slice(0, 40))} is unknown and ignored`;
  return nearest === undefined
    ? `${name}: known keys are ${KEYS.join(", ")}`
    : `${name}: did you mean ${nearest}?`;
}
