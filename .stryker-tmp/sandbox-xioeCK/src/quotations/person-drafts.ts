// @ts-nocheck
import type { Gender } from "./gender.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, SURNAMES_TOO } from "./given-names.ts";
import type { NamedFrame, NameMention } from "./names.ts";
import type { Person } from "./people.ts";
import { roleBeside } from "./roles.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "./titles.ts";

/** A person while the mentions are being read. */
export interface Draft {
  name: string;
  words: readonly string[];
  male: number;
  female: number;
  /** Pronouns right after the name, above 0 when there are more he than she: what is left when nothing else tells. */
  heard: number;
  role: string | undefined;
  readonly titles: Set<string>;
  mentions: number;
  /** Number of mentions by full name, and the paragraph of the last mention. */
  full: number;
  lastParagraph: number;
}

/** Somebody nothing is known of yet but a name. */
export function draftFrom(frame: NamedFrame, mention: NameMention, words: readonly string[]): Draft {
  return {
    name: nameText(frame, mention),
    words,
    male: 0,
    female: 0,
    heard: 0,
    role: undefined,
    titles: new Set(),
    mentions: 0,
    full: 0,
    lastParagraph: 0,
  };
}

/** The person as the mentions read so far tell. */
export function personFrom(draft: Draft): Person {
  const first = draft.words[0] ?? "";
  const isSurname = draft.words.length === 1 && SURNAMES_TOO.has(first);
  const male = draft.male + (MALE_GIVEN_NAMES.has(first) && !isSurname ? 1 : 0);
  const female = draft.female + (FEMALE_GIVEN_NAMES.has(first) ? 1 : 0);
  let gender: Gender | undefined;
  const balance = male === female ? draft.heard : male - female;
  if (balance !== 0) gender = balance > 0 ? "male" : "female";
  return {
    name: draft.name,
    words: draft.words,
    gender,
    isHuman:
      gender !== undefined ||
      draft.titles.size > 0 ||
      draft.role !== undefined ||
      draft.mentions > draft.full,
    role: draft.role,
    titles: draft.titles,
    mentions: draft.mentions,
  };
}

/** A name as it stands in the text. */
export function nameText(frame: NamedFrame, mention: NameMention): string {
  return frame.text.slice(frame.tokens[mention.from]?.start ?? 0, frame.tokens[mention.to - 1]?.end ?? 0);
}

/** Takes from a mention what it tells of the person. */
export function learn(draft: Draft, frame: NamedFrame, mention: NameMention): void {
  draft.mentions += 1;
  draft.lastParagraph = frame.paragraph;
  draft.heard += pronounAfter(frame, mention.to);
  const { role, nouns } = roleBeside(frame, mention);
  draft.role ??= role;
  for (const noun of nouns) {
    if (MALE_NOUNS.has(noun)) draft.male += 3;
    else if (FEMALE_NOUNS.has(noun)) draft.female += 3;
    draft.titles.add(noun);
  }
}

/** 1 when the first pronoun between a name and the next one or the sentence's end is a he, -1 when a she, else 0. */
function pronounAfter({ tokens, nameAt }: NamedFrame, from: number): number {
  for (let at = from; at < Math.min(from + 25, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation" || nameAt[at] || /^[.!?]$/.test(token.text))
      return 0;
    if (/^(?:he|his|himself)$/.test(token.lower)) return 1;
    if (/^(?:she|her|herself)$/.test(token.lower)) return -1;
  }
  return 0;
}
