import type { LibrarySize } from "../answer/article-store.ts";
import type { Article } from "../news/article.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** An article as it is shown; its paragraphs are stored once more for searching. */
export interface ArticleSource {
  readonly kind: "article";
  readonly collection: string;
  readonly articleId: string;
  /** As `articleKey` gives it. */
  readonly key: string;
  readonly date: string;
  /** What may be typed of it: its title and date as `foldName` and `nameWordsOf` give them. */
  readonly folded: string;
  readonly nameWords: readonly string[];
  /** As `articleHash` gives it. */
  readonly hash: string;
  readonly article: Article;
}

/** A quotation or reported speech. */
export interface QuotationSource {
  readonly kind: "quotation";
  readonly collection: string;
  readonly articleId: string;
  /** As `paragraphPlace` gives it. */
  readonly place: string;
  /** Its article's. */
  readonly date: string;
  /** Its place among those of its article, from 0. */
  readonly order: number;
  readonly isReported: boolean;
  /** As `speakerKey` gives it; absent when the speaker is unknown. */
  readonly speakerKey?: string;
  /** As `saidWords` gives it. */
  readonly said: string;
  readonly quotation: Quotation;
}

/** Somebody who is quoted in a collection's articles, or of whom they report what was said. */
export interface SpeakerSource {
  readonly kind: "speaker";
  readonly collection: string;
  readonly speakerKey: string;
  /** The last word of the key: two names of one person share it. */
  readonly lastName: string;
  /** As `digest` gives it of the name. */
  readonly digest: string;
  /** What may be typed: name and role as `foldName` and `nameWordsOf` give them. */
  readonly folded: string;
  readonly nameWords: readonly string[];
  /** In marks; 0 for somebody who is only reported. */
  readonly quotations: number;
  readonly speaker: StoredSpeaker;
}

/** A name and a role, each with the article that gives it: of several the newest counts. */
export interface StoredSpeaker {
  readonly name: string;
  readonly nameFrom: ArticlePlace;
  readonly role?: string;
  readonly roleFrom?: ArticlePlace;
}

/** Where an article stands among others. */
export interface ArticlePlace {
  readonly id: string;
  readonly date: string;
}

/** What a collection holds. */
export interface ContentsSource {
  readonly kind: "contents";
  readonly collection: string;
  /** As `collectionHash` gives it. */
  readonly hash: string;
  readonly size: LibrarySize;
  /** How many documents are stored of it, this one included. */
  readonly stored: number;
}

/** The whole index, when all of it is there and was tested. */
export interface VersionSource {
  readonly kind: "version";
  /** As `libraryHash` gives it. */
  readonly hash: string;
  readonly size: LibrarySize;
  /** How many documents are stored, this one left out. */
  readonly stored: number;
  readonly isComplete: true;
  /** Milliseconds since the epoch: when it was first served, and when last something else was served in its place. */
  readonly published: number;
  readonly retired?: number;
}
