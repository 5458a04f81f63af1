// @ts-nocheck
import type { Flaw } from "./fault.ts";

/** A value of a seed and where it begins. Empty when the seed lacks it: then the place is where it is expected. */
export interface Field {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** The fields above an article's text. */
export interface DraftFields {
  readonly title: Field;
  readonly date: Field;
  readonly url: Field;
  readonly publisher?: Field;
  readonly author?: Field;
  /** BCP 47 tag as written. */
  readonly lang?: Field;
  /** `shuffled` or `original` as written. */
  readonly order?: Field;
}

/** What a seed format found, not yet checked: each field and paragraph with its place. */
export interface SeedDraft {
  /** Absent when the place that holds them cannot be read, which `flaws` then says. */
  readonly fields?: DraftFields;
  /** In the file's order, none of them blank. */
  readonly paragraphs: readonly Field[];
  /** What is wrong with the form itself. */
  readonly flaws: readonly Flaw[];
}
