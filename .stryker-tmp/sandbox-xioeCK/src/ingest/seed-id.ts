// @ts-nocheck
import { createHash } from "node:crypto";
import { extname } from "node:path";
import { OPERATOR_COLLECTION } from "../news/article.ts";

/** The longest id of an article: a value that Discord's autocomplete takes. */
export const MAX_ID_CHARACTERS = 100;

/**
 * The id of a file's article: its name without the extension, every character but letters, digits, `.`, `_` and
 * `-` turned into `-`. A guild's ids begin with its id and `/`, which no name holds, so that no two collections
 * share an id. A name that is too long ends in a hash of the whole.
 */
export function seedId(fileName: string, collection: string): string {
  const stem = fileName.slice(0, fileName.length - extname(fileName).length).normalize("NFC");
  const prefix = collection === OPERATOR_COLLECTION ? "" : `${collection}/`;
  const id = prefix + stem.replace(/[^\p{L}\p{M}\p{N}._-]/gu, "-");
  if (id.length <= MAX_ID_CHARACTERS) return id;
  const hash = createHash("sha256").update(stem).digest("hex").slice(0, 12);
  return `${id.slice(0, MAX_ID_CHARACTERS - hash.length - 1).replace(/\p{Cs}/gu, "")}-${hash}`;
}
