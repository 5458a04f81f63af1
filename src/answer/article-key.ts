import { hash } from "node:crypto";

/** Twelve hex digits that stand for an article's id where an id of 100 characters has no room. */
export function articleKey(id: string): string {
  return digest(id);
}

/** Twelve hex digits that stand for texts: equal texts, equal digest. */
export function digest(...texts: readonly string[]): string {
  return hash("sha256", JSON.stringify(texts), "hex").slice(0, 12);
}
