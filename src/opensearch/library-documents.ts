import { articleKey, digest } from "../answer/article-key.ts";
import { compareNewest } from "../answer/article-store.ts";
import { articleHash } from "../answer/content-hash.ts";
import { paragraphPlace } from "../answer/quotation-store.ts";
import { foldName, nameWordsOf } from "../answer/suggest-names.ts";
import type { Article } from "../news/article.ts";
import { extractQuotations } from "../quotations/extract-quotations.ts";
import { saidWords } from "../quotations/find-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { speakerKey } from "../quotations/same-speaker.ts";
import { quotationId, speakerId, storedArticleId } from "./document-ids.ts";
import type { StoredDocument } from "./documents.ts";
import type { ArticleSource, LibrarySource, QuotationSource, SpeakerSource } from "./library-sources.ts";

/** The documents of one collection by which its articles, quotations and speakers are shown, made one after the other. */
export function* libraryDocuments(
  collection: string,
  articles: readonly Article[],
): Generator<StoredDocument<LibrarySource>> {
  const speakers = new Map<string, SpeakerDraft>();
  for (const article of [...articles].sort(compareNewest)) {
    yield { id: storedArticleId(article.id), source: articleSource(article) };
    for (const [order, quotation] of extractQuotations(article).entries()) {
      yield { id: quotationId(article.id, order), source: quotationSource(article, quotation, order) };
      noteSpeaker(speakers, article, quotation);
    }
  }
  for (const [key, draft] of speakers) {
    yield { id: speakerId(collection, key), source: speakerSource(collection, key, draft) };
  }
}

/** A keyword has at most 32,766 bytes; nobody types or compares as much as this. */
const MAX_CHARACTERS = 1_000;

function articleSource(article: Article): ArticleSource {
  const { id, collection, title, date } = article;
  return {
    ...{ kind: "article", collection, articleId: id, key: articleKey(id), date },
    ...typable(`${title} ${date}`),
    ...{ hash: articleHash(article), article },
  };
}

function quotationSource(
  { collection, date }: Article,
  quotation: Quotation,
  order: number,
): QuotationSource {
  const { articleId, paragraph, text, kind, attribution } = quotation;
  const { speaker } = attribution;
  return {
    ...{ kind: "quotation", collection, articleId, date, order, quotation },
    place: paragraphPlace(articleId, paragraph),
    isReported: kind === "indirect",
    ...(speaker !== undefined && { speakerKey: storedKey(speaker) }),
    said: saidWords(text),
  };
}

interface SpeakerDraft {
  name: string;
  nameFrom: Article;
  role?: string;
  roleFrom?: Article;
  quotations: number;
}

/** As `speakersOf` does: the first name and the first role count, of those who are quoted in marks. */
function noteSpeaker(speakers: Map<string, SpeakerDraft>, article: Article, quotation: Quotation): void {
  const { speaker: name, role } = quotation.attribution;
  if (name === undefined) return;
  const key = storedKey(name);
  const isQuoted = quotation.kind !== "indirect";
  let draft = speakers.get(key);
  if (draft === undefined || (isQuoted && draft.quotations === 0)) {
    draft = { name, nameFrom: article, quotations: 0 };
    speakers.set(key, draft);
  }
  if (!isQuoted) return;
  draft.quotations++;
  if (role === undefined || draft.role !== undefined) return;
  draft.role = role;
  draft.roleFrom = article;
}

function speakerSource(collection: string, key: string, draft: SpeakerDraft): SpeakerSource {
  const { name, nameFrom, role, roleFrom, quotations } = draft;
  const placeOf = ({ id, date }: Article) => ({ id, date });
  return {
    ...{ kind: "speaker", collection, speakerKey: key, quotations },
    lastName: key.split(" ").at(-1) ?? "",
    digest: digest(name),
    ...typable(`${name} ${role ?? ""}`),
    speaker: {
      name,
      nameFrom: placeOf(nameFrom),
      ...(role !== undefined && { role }),
      ...(roleFrom !== undefined && { roleFrom: placeOf(roleFrom) }),
    },
  };
}

function typable(name: string): Pick<ArticleSource, "folded" | "nameWords"> {
  const folded = foldName(name).slice(0, MAX_CHARACTERS);
  return { folded, nameWords: [...new Set(nameWordsOf(folded))] };
}

function storedKey(name: string): string {
  return speakerKey(name).slice(0, MAX_CHARACTERS);
}
