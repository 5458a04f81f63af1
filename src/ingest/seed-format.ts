import { htmlSeed } from "./html-seed.ts";
import { markdownSeed } from "./markdown-seed.ts";
import type { SeedDraft } from "./seed-draft.ts";
import { textSeed } from "./text-seed.ts";

/** One form in which an article may be written. */
export interface SeedFormat {
  /** In lower case, with the dot. */
  readonly extension: string;
  /** What to do when a part is missing: the end of a sentence such as "the title is missing: ...". */
  readonly remedies: Readonly<Record<"title" | "date" | "url" | "paragraphs", string>>;
  /** Finds the parts of a text that is not blank. Never throws for any text. */
  readonly parse: (text: string) => Promise<SeedDraft>;
}

/** Every form that is read. A new one is a file beside this one and a line here. */
export const SEED_FORMATS: readonly SeedFormat[] = [textSeed, markdownSeed, htmlSeed];

/** Their extensions, as a message lists them. */
export const SEED_EXTENSIONS = SEED_FORMATS.map(({ extension }) => extension).join(", ");

/** The form of a file by its name's end in any case, or undefined when no seed is named so. */
export function findSeedFormat(fileName: string): SeedFormat | undefined {
  const name = fileName.toLowerCase();
  return SEED_FORMATS.find(({ extension }) => name.endsWith(extension));
}
