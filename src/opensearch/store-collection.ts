import { articleHash, collectionHash } from "../answer/content-hash.ts";
import { sizeOf } from "../answer/held-articles.ts";
import type { Article } from "../news/article.ts";
import { storedHashes } from "./compare-stored.ts";
import { contentsId } from "./document-ids.ts";
import type { StoredDocument } from "./documents.ts";
import { type Documents, fillIndex } from "./fill-index.ts";
import { copyDocuments } from "./index-work.ts";
import { createLibraryReader, type LibraryReader, readAll } from "./library-reader.ts";
import type { ContentsSource, QuotationSource } from "./library-sources.ts";
import type { PublishParts } from "./publish-parts.ts";
import { createSpeakerNotes, type SpeakerNotes } from "./speaker-notes.ts";

/**
 * Writes all documents of a collection, the one that says what they are last, which it gives. Articles that the index
 * `base` has as they are now are not read for quotations again: their documents are copied.
 */
export async function storeCollection(
  parts: PublishParts,
  index: string,
  collection: string,
  articles: readonly Article[],
  base: string | undefined,
): Promise<ContentsSource> {
  const speakers = createSpeakerNotes();
  const known = base === undefined ? NOTHING : await findKnown(parts, base, collection, articles);
  let stored = 0;
  if (base !== undefined && known.same.size > 0) {
    const filter = [{ term: { collection } }, { terms: { kind: ["article", "quotation"] } }];
    const query = { bool: { filter, must_not: [{ terms: { articleId: known.other } }] } };
    stored += await copyDocuments(parts, base, index, query);
    await noteStored(createLibraryReader(parts.send, base), collection, known.same, speakers);
  }
  const fresh = new Set(articles.map(({ id }) => id).filter((id) => !known.same.has(id)));
  const write = (documents: Documents) => fillIndex(fillingOf(parts), index, documents);
  stored += await write(notingSpeakers(parts.makeDocuments({ collection, articles, fresh }), speakers));
  stored += await write(speakers.documents(collection));
  const contents: ContentsSource = {
    ...{ kind: "contents", collection, hash: collectionHash(articles), size: sizeOf(articles) },
    stored: stored + 1,
  };
  await write([{ id: contentsId(collection), source: contents }]);
  return contents;
}

const FIRST_PAUSE_MS = 200;
/** Beyond so many articles that are other than before, all are read: a query names at most 65,536. */
const MAX_OTHER = 20_000;

/** Ids of stored articles: those that are as they are to be, and all others. */
interface KnownArticles {
  readonly same: ReadonlySet<string>;
  readonly other: readonly string[];
}

const NOTHING: KnownArticles = { same: new Set(), other: [] };

async function findKnown(
  { send }: PublishParts,
  base: string,
  collection: string,
  articles: readonly Article[],
): Promise<KnownArticles> {
  const hashes = new Map(articles.map((article) => [article.id, articleHash(article)]));
  const same = new Set<string>();
  const other: string[] = [];
  for await (const { articleId, hash } of storedHashes(createLibraryReader(send, base), collection)) {
    if (hashes.get(articleId) === hash) same.add(articleId);
    else other.push(articleId);
  }
  return other.length > MAX_OTHER ? NOTHING : { same, other };
}

async function noteStored(
  reader: LibraryReader,
  collection: string,
  articles: ReadonlySet<string>,
  speakers: SpeakerNotes,
): Promise<void> {
  const quotations = readAll<QuotationSource>(reader, "quotation", collection, {
    filter: [{ exists: { field: "speakerKey" } }],
    sort: [{ articleId: "asc" }, { order: "asc" }],
    fields: { includes: ["articleId", "date", "quotation.kind", "quotation.attribution"] },
  });
  for await (const { articleId, date, quotation } of quotations) {
    if (articles.has(articleId)) speakers.note({ id: articleId, date }, quotation);
  }
}

async function* notingSpeakers(
  documents: AsyncIterable<StoredDocument<object>>,
  speakers: SpeakerNotes,
): AsyncGenerator<StoredDocument<object>> {
  for await (const document of documents) {
    const source: object & { readonly kind?: string } = document.source;
    if (source.kind === "quotation") {
      const { articleId, date, quotation } = source as QuotationSource;
      speakers.note({ id: articleId, date }, quotation);
    }
    yield document;
  }
}

function fillingOf({ send, pause, checkTurn }: PublishParts) {
  return {
    work: async <Body>(request: Parameters<typeof send>[0]) => {
      checkTurn();
      return send<Body>(request);
    },
    pause: (attempt: number) => pause(FIRST_PAUSE_MS * 2 ** (attempt - 1)),
  };
}
