// @ts-nocheck
import { cueVerbOf } from "./cue-verbs.ts";
import type { Gender } from "./gender.ts";
import { chooseBearer, isMisspelling, isSameName } from "./name-matching.ts";
import type { NamedFrame, NameMention } from "./names.ts";
import { type Draft, draftFrom, learn, nameText, personFrom } from "./person-drafts.ts";
import { MALE_NOUNS } from "./titles.ts";

/** Somebody an article names, with all that its mentions tell. */
export interface Person {
  /** The fullest form of the name in the article, without titles. */
  readonly name: string;
  /** Words of the name in lower case; empty for somebody who is only described. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  /** True when more than the form of the name tells that it is a person's: a title, a role, a surname alone. */
  readonly isHuman: boolean;
  /** What the article says the person is, verbatim; undefined when it does not say. */
  readonly role: string | undefined;
  /** Titles and nouns that stood beside the name, in lower case. */
  readonly titles: ReadonlySet<string>;
  readonly mentions: number;
}

/** Everybody an article names. */
export interface People {
  readonly all: readonly Person[];
  /** Whom a mention means; undefined for bodies, places and single words that name nobody known. */
  readonly personOf: (mention: NameMention) => Person | undefined;
  /** True when the mention's surname belongs to several and nothing beside it decides. */
  readonly isShared: (mention: NameMention) => boolean;
  /** Everybody with this title, in lower case. */
  readonly holdersOf: (title: string) => readonly Person[];
  /** Whom a surname alone means, in lower case; undefined when nobody or several bear it. */
  readonly bearerOf: (surname: string) => Person | undefined;
}

/** Groups the mentions of an article's frames into people: full names first, then surnames by what fits. */
export function buildPeople(frames: readonly NamedFrame[]): People {
  const drafts: Draft[] = [];
  const byWord = new Map<string, Draft[]>();
  const draftOf = new Map<NameMention, Draft>();
  const shared = new Set<NameMention>();
  const mentions = frames.flatMap((frame) =>
    frame.names.filter(isPersonal).map((mention) => ({ frame, mention })),
  );
  const start = (frame: NamedFrame, mention: NameMention, words: readonly string[]): Draft => {
    const draft = draftFrom(frame, mention, words);
    drafts.push(draft);
    for (const key of new Set([words.at(-1) ?? "", words[0] ?? ""])) collect(byWord, key, draft);
    return draft;
  };
  for (const { frame, mention } of mentions) {
    const words = lowerWords(mention);
    if (words.length < 2) continue;
    const known = (byWord.get(words.at(-1) ?? "") ?? []).find((draft) => isSameName(draft.words, words));
    const draft = known ?? start(frame, mention, words);
    if (words.length > draft.words.length) {
      draft.words = words;
      draft.name = nameText(frame, mention);
    }
    draft.full += 1;
    draftOf.set(mention, draft);
  }
  for (const { frame, mention } of mentions) {
    const words = lowerWords(mention);
    if (words.length > 1 || !mention.titles.some((title) => ADDRESS.test(title))) continue;
    const draft =
      chooseBearer(byWord.get(words[0] ?? "") ?? [], mention, words[0] ?? "").draft ??
      start(frame, mention, words);
    if (MALE_NOUNS.has(mention.titles.at(-1)?.toLowerCase() ?? "")) draft.male += 3;
    else draft.female += 3;
    draft.full += 1;
    draftOf.set(mention, draft);
  }
  for (const { frame, mention } of mentions) {
    const words = lowerWords(mention);
    let draft = draftOf.get(mention);
    if (!draft && words.length === 1) {
      const word = words[0] ?? "";
      const chosen = chooseBearer(byWord.get(word) ?? [], mention, word);
      draft = chosen.draft;
      if (chosen.isShared) shared.add(mention);
      if (!draft && mention.type !== "person" && word.length >= 5)
        draft = drafts.slice(0, MAX_COMPARED).find((other) => isMisspelling(word, other.words.at(-1) ?? ""));
      if (
        !draft &&
        (mention.titles.length > 0 || (mention.type === "person" && actsAsPerson(frame, mention)))
      )
        draft = start(frame, mention, words);
    }
    if (!draft) continue;
    learn(draft, frame, mention);
    draftOf.set(mention, draft);
  }
  const persons = new Map(drafts.map((draft) => [draft, personFrom(draft)]));
  const holders = new Map<string, Person[]>();
  for (const person of persons.values()) for (const title of person.titles) collect(holders, title, person);
  const find = (draft: Draft | undefined) => draft && persons.get(draft);
  return {
    all: [...persons.values()],
    personOf: (mention) => find(draftOf.get(mention)),
    isShared: (mention) => shared.has(mention),
    holdersOf: (title) => holders.get(title) ?? [],
    bearerOf: (surname) => {
      const bearers = byWord.get(surname) ?? [];
      return bearers.length === 1 ? find(bearers[0]) : undefined;
    },
  };
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss)\.?$/;

/** Most people of one surname or title that are told apart; further ones are not looked up by it. */
const MAX_NAMESAKES = 64;
/** Most people among whom a misspelt surname is looked for. */
const MAX_COMPARED = 500;

function collect<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list && list.length < MAX_NAMESAKES) list.push(value);
  else if (!list) lists.set(key, [value]);
}

function isPersonal({ type }: NameMention): boolean {
  return type === "person" || type === "unknown";
}

/** A given name alone is a person when a verb of saying stands beside it: Charlotte may be a city. */
function actsAsPerson({ tokens }: NamedFrame, mention: NameMention): boolean {
  return [tokens[mention.to], tokens[mention.from - 1]].some(
    (token) => token?.kind === "word" && cueVerbOf(token.lower) !== undefined,
  );
}

function lowerWords(mention: NameMention): readonly string[] {
  return mention.words.map((word) => word.toLowerCase());
}
