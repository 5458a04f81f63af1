import { collectionHash } from "../answer/content-hash.ts";
import { sizeOf } from "../answer/held-articles.ts";
import type { Article } from "../news/article.ts";
import { contentsId } from "./document-ids.ts";
import { searchDocuments } from "./documents.ts";
import { type Documents, fillIndex } from "./fill-index.ts";
import { libraryDocuments } from "./library-documents.ts";
import type { ContentsSource } from "./library-sources.ts";
import type { PublishParts } from "./publish-parts.ts";
import { shareTime } from "./share-time.ts";

/** Writes all documents of a collection, the one that says what they are last, which it gives. */
export async function storeCollection(
  { send, pause, checkTurn }: PublishParts,
  index: string,
  collection: string,
  articles: readonly Article[],
): Promise<ContentsSource> {
  const filling = {
    work: async <Body>(request: Parameters<typeof send>[0]) => {
      checkTurn();
      return send<Body>(request);
    },
    pause: (attempt: number) => pause(FIRST_PAUSE_MS * 2 ** (attempt - 1)),
  };
  const write = (documents: Documents) => fillIndex(filling, index, documents);
  const searched = await write(shareTime(searchDocuments(collection, articles)));
  const shown = await write(shareTime(libraryDocuments(collection, articles)));
  const contents: ContentsSource = {
    ...{ kind: "contents", collection, hash: collectionHash(articles), size: sizeOf(articles) },
    stored: searched + shown + 1,
  };
  await write([{ id: contentsId(collection), source: contents }]);
  return contents;
}

const FIRST_PAUSE_MS = 200;
