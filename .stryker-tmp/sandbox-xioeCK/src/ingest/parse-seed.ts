// @ts-nocheck
import type { Article } from "../news/article.ts";
import { buildArticle } from "./build-article.ts";
import { checkDraft } from "./check-draft.ts";
import { decodeSeed } from "./decode-seed.ts";
import { compareFaults, type Fault, type Flaw, hasError } from "./fault.ts";
import { findSeedFormat } from "./seed-format.ts";
import { seedId } from "./seed-id.ts";
import { type Position, positionAt } from "./source-text.ts";

/** The bytes of one seed and whose they are. */
export interface SeedContent {
  /** The path relative to the seeds folder, with `/`. Its end tells the format. */
  readonly name: string;
  /** As in `Article`. */
  readonly collection: string;
  readonly bytes: Uint8Array;
}

/** What a seed gave. */
export interface ParsedSeed {
  /** Absent when there is an error among the faults. */
  readonly article?: Article;
  /** Where the URL begins; absent when `article` is. */
  readonly urlPlace?: Position;
  /** Sorted; at most `MAX_FAULTS_OF_A_FILE`, errors first to be kept, and one that counts the rest. */
  readonly faults: readonly Fault[];
}

/** More faults of one file help nobody, and could fill the memory. */
export const MAX_FAULTS_OF_A_FILE = 100;

/**
 * Reads one seed whatever its bytes are: never throws, and finds every fault at once. `today` is `YYYY-MM-DD` in UTC,
 * to warn of dates in the future; without it none is.
 */
export async function parseSeed(content: SeedContent, today?: string): Promise<ParsedSeed> {
  const { name, collection, bytes } = content;
  const format = findSeedFormat(name);
  if (format === undefined) return { faults: atFile(name, [firstLine(UNKNOWN_FORMAT)]) };
  const decoded = decodeSeed(bytes);
  if ("flaw" in decoded) return { faults: atFile(name, [decoded.flaw]) };
  const { text } = decoded;
  if (text.trim() === "") return { faults: atFile(name, [firstLine(EMPTY)]) };
  const draft = await format.parse(text);
  const flaws = checkDraft(draft, format.remedies, positionAt(text, text.length), today);
  const faults = atFile(name, flaws);
  if (hasError(flaws) || draft.fields === undefined) return { faults };
  const id = seedId(name.replace(/^.*\//, ""), collection);
  const { line, column } = draft.fields.url;
  return {
    article: buildArticle(id, collection, draft.fields, draft.paragraphs),
    urlPlace: { line, column },
    faults,
  };
}

const UNKNOWN_FORMAT = "the file's name does not end in a known seed format: rename it, such as to .txt";
const EMPTY = "the file is empty: write the article into it, or delete it";

function firstLine(message: string): Flaw {
  return { severity: "error", line: 1, column: 1, message };
}

function atFile(file: string, flaws: readonly Flaw[]): readonly Fault[] {
  const faults = flaws.map((flaw) => ({ file, ...flaw })).sort(compareFaults);
  if (faults.length <= MAX_FAULTS_OF_A_FILE) return faults;
  const [errors, warnings] = [
    faults.filter((fault) => hasError([fault])),
    faults.filter((fault) => !hasError([fault])),
  ];
  const kept = [...errors, ...warnings].slice(0, MAX_FAULTS_OF_A_FILE);
  const message = `${faults.length - kept.length} more faults of this file are not listed: mend these first`;
  return [
    ...kept,
    { file, ...firstLine(message), severity: errors.length > 0 ? "error" : "warning" } as const,
  ].sort(compareFaults);
}
