// @ts-nocheck
import { createHash } from "node:crypto";
import type { Article } from "../news/article.ts";
import type { Fault } from "./fault.ts";
import { parseSeed } from "./parse-seed.ts";
import type { Position } from "./source-text.ts";

/** One seed as it was read. Hand it to the next reading, and it is parsed again only when its bytes differ. */
export interface SeedFile {
  /** The path relative to the seeds folder, with `/`. */
  readonly name: string;
  /** As in `Article`. */
  readonly collection: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  /** How many bytes the file has. */
  readonly bytes: number;
  /** Absent when the file has an error. */
  readonly article?: Article;
  /** Where the URL stands; absent when `article` is. */
  readonly urlPlace?: Position;
  /** Equal for articles with the same paragraphs in any order; absent when `article` is. */
  readonly textHash?: string;
  /** What is wrong with this file by itself, sorted. */
  readonly faults: readonly Fault[];
}

/** Parses the bytes, or gives `previous` again when it is of this name, collection and content. */
export async function buildSeedFile(
  content: { readonly name: string; readonly collection: string; readonly bytes: Uint8Array },
  previous: SeedFile | undefined,
  today: string | undefined,
): Promise<SeedFile> {
  const { name, collection, bytes } = content;
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (previous?.hash === hash && previous.name === name && previous.collection === collection)
    return previous;
  const { article, urlPlace, faults } = await parseSeed(content, today);
  return {
    name,
    collection,
    hash,
    bytes: bytes.length,
    ...(article === undefined ? {} : { article, textHash: hashText(article) }),
    ...(urlPlace === undefined ? {} : { urlPlace }),
    faults,
  };
}

function hashText({ paragraphs }: Article): string {
  const texts = paragraphs.map(({ text }) => text).sort();
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}
