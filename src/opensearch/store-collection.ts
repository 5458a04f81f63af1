import { collectionHash } from "../answer/content-hash.ts";
import { sizeOf } from "../answer/held-articles.ts";
import type { Article } from "../news/article.ts";
import { contentsId } from "./document-ids.ts";
import { searchDocuments } from "./documents.ts";
import { libraryDocuments } from "./library-documents.ts";
import type { ContentsSource } from "./library-sources.ts";
import { type WritingParts, writeDocuments } from "./write-documents.ts";

/** Writes all documents of a collection, the one that says what they are last, which it gives. */
export async function storeCollection(
  parts: WritingParts,
  index: string,
  collection: string,
  articles: readonly Article[],
): Promise<ContentsSource> {
  const searched = await writeDocuments(parts, index, searchDocuments(collection, articles));
  const shown = await writeDocuments(parts, index, libraryDocuments(collection, articles));
  const contents: ContentsSource = {
    ...{ kind: "contents", collection, hash: collectionHash(articles), size: sizeOf(articles) },
    stored: searched + shown + 1,
  };
  await writeDocuments(parts, index, [{ id: contentsId(collection), source: contents }]);
  return contents;
}
