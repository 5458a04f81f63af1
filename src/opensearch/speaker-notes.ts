import { digest } from "../answer/article-key.ts";
import { compareNewest } from "../answer/article-store.ts";
import type { Attribution, Quotation } from "../quotations/quotation.ts";
import { speakerKey } from "../quotations/same-speaker.ts";
import { speakerId } from "./document-ids.ts";
import type { StoredDocument } from "./documents.ts";
import type { ArticlePlace, SpeakerSource } from "./library-sources.ts";
import { MAX_STORED_CHARACTERS, typableName } from "./typable-name.ts";

/** Who is quoted in a collection, as its quotations come by: article after article in any order, each in that of its text. */
export interface SpeakerNotes {
  note(article: ArticlePlace, quotation: Pick<Quotation, "kind" | "attribution">): void;
  documents(collection: string): Generator<StoredDocument<SpeakerSource>>;
}

/** No notes yet. As with `speakersOf`, the newest article's first name and role count, of those quoted in marks. */
export function createSpeakerNotes(): SpeakerNotes {
  const drafts = new Map<string, SpeakerDraft>();
  return {
    note(article, { kind, attribution }) {
      if (attribution.speaker === undefined) return;
      const key = storedSpeakerKey(attribution.speaker);
      const draft = drafts.get(key) ?? { quotations: 0 };
      drafts.set(key, draft);
      noteName(draft, { name: attribution.speaker, from: article, isQuoted: kind !== "indirect" });
      if (kind === "indirect") return;
      draft.quotations++;
      noteRole(draft, attribution, article);
    },
    *documents(collection) {
      for (const [key, draft] of drafts) {
        yield { id: speakerId(collection, key), source: speakerSource(collection, key, draft) };
      }
    },
  };
}

/** A speaker's `speakerKey`, as it is stored. */
export function storedSpeakerKey(name: string): string {
  return speakerKey(name).slice(0, MAX_STORED_CHARACTERS);
}

interface NotedName {
  readonly name: string;
  readonly from: ArticlePlace;
  /** Rather than only reported. */
  readonly isQuoted: boolean;
}

interface SpeakerDraft {
  named?: NotedName;
  role?: { readonly role: string; readonly from: ArticlePlace };
  quotations: number;
}

function noteName(draft: SpeakerDraft, next: NotedName): void {
  const { named } = draft;
  const isBetter = named === undefined || (next.isQuoted && !named.isQuoted);
  const isWorse = named?.isQuoted === true && !next.isQuoted;
  if (isBetter || (!isWorse && isNewer(next.from, named.from))) draft.named = next;
}

function noteRole(draft: SpeakerDraft, { role }: Attribution, from: ArticlePlace): void {
  if (role === undefined) return;
  if (draft.role === undefined || isNewer(from, draft.role.from)) draft.role = { role, from };
}

/** Not within one article: there the first one counts. */
function isNewer(one: ArticlePlace, other: ArticlePlace): boolean {
  return one.id !== other.id && compareNewest(one, other) < 0;
}

function speakerSource(collection: string, key: string, draft: SpeakerDraft): SpeakerSource {
  const { named, role, quotations } = draft;
  const { name = "", from: nameFrom = { id: "", date: "" } } = named ?? {};
  return {
    ...{ kind: "speaker", collection, speakerKey: key, quotations },
    lastName: key.split(" ").at(-1) ?? "",
    digest: digest(name),
    ...typableName(`${name} ${role?.role ?? ""}`),
    speaker: {
      ...{ name, nameFrom },
      ...(role !== undefined && { role: role.role, roleFrom: role.from }),
    },
  };
}
