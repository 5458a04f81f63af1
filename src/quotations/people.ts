import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./given-names.ts";
import type { NamedFrame, NameMention } from "./names.ts";
import { roleBeside } from "./roles.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "./titles.ts";

export type Gender = "male" | "female";

/** Somebody an article names, with all that its mentions tell. */
export interface Person {
  /** The fullest form of the name in the article, without titles. */
  readonly name: string;
  /** Words of the name in lower case. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
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
  /** The only person with this title (the mayor), or undefined. */
  readonly holderOf: (title: string) => Person | undefined;
}

interface Draft {
  name: string;
  words: string[];
  male: number;
  female: number;
  role: string | undefined;
  titles: Set<string>;
  mentions: number;
}

/** Groups the mentions of an article's frames into people: full names first, then surnames by what fits. */
export function buildPeople(frames: readonly NamedFrame[]): People {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const draftOf = new Map<NameMention, Draft>();
  const shared = new Set<NameMention>();
  const all = frames.flatMap((frame) => frame.names.map((mention) => ({ frame, mention })));
  const isPersonal = ({ type }: NameMention) => type === "person" || type === "unknown";
  for (const { frame, mention } of all) {
    if (mention.words.length < 2 || !isPersonal(mention)) continue;
    const words = mention.words.map((word) => word.toLowerCase());
    const known = (bySurname.get(words.at(-1) ?? "") ?? []).find((draft) => isSameName(draft.words, words));
    const draft = known ?? { name: "", words: [], male: 0, female: 0, role: undefined, titles: new Set(), mentions: 0 };
    if (!known) {
      drafts.push(draft);
      for (const key of new Set([words.at(-1) ?? "", words[0] ?? "", words.slice(-2).join(" ")])) {
        bySurname.set(key, [...(bySurname.get(key) ?? []), draft]);
      }
    }
    if (words.length > draft.words.length) {
      draft.words = words;
      draft.name = nameText(frame, mention);
    }
    learn(draft, frame, mention);
    draftOf.set(mention, draft);
  }
  const latest = new Map<string, Draft>();
  for (const { frame, mention } of all) {
    const known = draftOf.get(mention);
    if (known) {
      for (const word of [known.words.at(-1) ?? ""]) latest.set(word, known);
      continue;
    }
    if (mention.words.length > 1 || !isPersonal(mention)) continue;
    const word = mention.words[0]?.toLowerCase() ?? "";
    const bearers = bySurname.get(word) ?? [];
    const fitting = narrow(bearers, mention, word);
    let draft = fitting[0];
    if (fitting.length > 1) {
      draft = strongest(fitting, latest.get(word));
      shared.add(mention);
    }
    if (!draft && (mention.titles.length > 0 || mention.type === "person")) {
      draft = { name: nameText(frame, mention), words: [word], male: 0, female: 0, role: undefined, titles: new Set(), mentions: 0 };
      drafts.push(draft);
      bySurname.set(word, [draft]);
    }
    if (draft) {
      learn(draft, frame, mention);
      draftOf.set(mention, draft);
    }
  }
  const persons = new Map(drafts.map((draft) => [draft, personFrom(draft)]));
  const holders = new Map<string, Person | undefined>();
  for (const person of persons.values()) {
    for (const title of person.titles) holders.set(title, holders.has(title) ? undefined : person);
  }
  return {
    all: [...persons.values()],
    personOf: (mention) => persons.get(draftOf.get(mention) ?? ({} as Draft)),
    isShared: (mention) => shared.has(mention),
    holderOf: (title) => holders.get(title),
  };
}

function personFrom(draft: Draft): Person {
  const first = draft.words[0] ?? "";
  let { male, female } = draft;
  if (MALE_GIVEN_NAMES.has(first)) male += 1;
  if (FEMALE_GIVEN_NAMES.has(first)) female += 1;
  let gender: Gender | undefined;
  if (male > female) gender = "male";
  else if (female > male) gender = "female";
  return { name: draft.name, words: draft.words, gender, role: draft.role, titles: draft.titles, mentions: draft.mentions };
}

function nameText(frame: NamedFrame, mention: NameMention): string {
  return frame.text.slice(frame.tokens[mention.from]?.start ?? 0, frame.tokens[mention.to - 1]?.end ?? 0);
}

function learn(draft: Draft, frame: NamedFrame, mention: NameMention): void {
  draft.mentions += 1;
  const { role, nouns } = roleBeside(frame, mention);
  draft.role ??= role;
  for (const noun of nouns) {
    if (MALE_NOUNS.has(noun)) draft.male += 3;
    else if (FEMALE_NOUNS.has(noun)) draft.female += 3;
    draft.titles.add(noun);
  }
}

/** Two forms of one name: the same surname, and given names that are equal, shortened or initials. */
function isSameName(known: readonly string[], words: readonly string[]): boolean {
  const [first = "", other = ""] = [known[0], words[0]];
  if (first === other || known.includes(other) || words.includes(first)) return true;
  const isInitial = /^\p{L}\.?$/u;
  if (isInitial.test(first) || isInitial.test(other)) return first[0] === other[0];
  return Math.min(first.length, other.length) >= 3 && (first.startsWith(other) || other.startsWith(first));
}

function narrow(bearers: readonly Draft[], mention: NameMention, word: string): readonly Draft[] {
  const bySurname = bearers.filter((draft) => draft.words.at(-1) === word);
  const candidates = bySurname.length > 0 ? bySurname : bearers;
  const titles = mention.titles.map((title) => title.toLowerCase());
  const isMale = titles.some((title) => MALE_NOUNS.has(title));
  const isFemale = titles.some((title) => FEMALE_NOUNS.has(title));
  if (!isMale && !isFemale) return candidates;
  return candidates.filter((draft) => {
    const { gender } = personFrom(draft);
    return gender === undefined || (gender === "male") === isMale;
  });
}

/** Among bearers of one surname the bare surname means the one who is named most; at a tie, the latest. */
function strongest(bearers: readonly Draft[], latest: Draft | undefined): Draft | undefined {
  return [...bearers].sort((one, other) => other.mentions - one.mentions || (other === latest ? 1 : 0) - (one === latest ? 1 : 0))[0];
}
