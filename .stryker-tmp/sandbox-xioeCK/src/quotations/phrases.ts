// @ts-nocheck
import type { Span } from "../text/tokens.ts";
import { cueVerbOf } from "./cue-verbs.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from "./function-words.ts";
import type { NamedFrame, NameMention } from "./names.ts";
import { TITLE_WORDS } from "./titles.ts";

/** Words that name whoever speaks. */
export interface Phrase extends Span {
  readonly paragraph: number;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** `other`: no plausible speaker. */
  readonly kind: "name" | "pronoun" | "description" | "other";
  /** The name itself, when the phrase is one or has one as its head. */
  readonly name: NameMention | undefined;
  readonly text: string;
}

/** The phrase of the tokens `from` to `to`: its head is what stands before its first preposition. */
export function phraseOf(frame: NamedFrame, from: number, to: number): Phrase | undefined {
  const { tokens, nameAt } = frame;
  let start = from;
  if (PREPOSITIONS.has(tokens[start]?.lower ?? "") || tokens[start]?.lower === "to") {
    const last = nameAt[to - 1];
    if (last?.to === to && last.titleFrom >= from) start = last.titleFrom;
    else if (PERSONAL_PRONOUNS.has(tokens[to - 1]?.lower ?? "")) start = to - 1;
    else {
      let determiner = to - 1;
      while (determiner > start && !DETERMINERS.has(tokens[determiner]?.lower ?? "")) determiner -= 1;
      if (determiner <= start + 1) return undefined;
      start = determiner;
    }
  }
  const first = tokens[start];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const make = (kind: Phrase["kind"], name?: NameMention): Phrase => ({
    paragraph: frame.paragraph,
    from: start,
    to,
    kind,
    name,
    start: first.start,
    end: last.end,
    text: frame.text.slice(first.start, last.end),
  });
  if (to - start === 1 && isPronoun(first.lower)) return make("pronoun");
  if (isPronoun(last.lower)) {
    start = to - 1;
    return { ...make("pronoun"), start: last.start, text: last.text };
  }
  let headEnd = start;
  while (headEnd < to && !isHeadEnd(frame, headEnd, start)) headEnd += 1;
  const head = nameAt[headEnd - 1];
  if (head?.to === headEnd && head.titleFrom >= start && isNameHead(frame, head, start)) {
    const end = tokens[head.to - 1]?.end ?? last.end;
    return { ...make("name", head), end, text: frame.text.slice(first.start, end) };
  }
  if (isPronoun(first.lower)) return headEnd === start + 1 ? make("pronoun") : make("other");
  return make(cueVerbOf(tokens[headEnd - 1]?.lower ?? "")?.form === "gerund" ? "other" : "description");
}

function isPronoun(word: string): boolean {
  return PERSONAL_PRONOUNS.has(word);
}

function isHeadEnd(frame: NamedFrame, at: number, start: number): boolean {
  if (frame.nameAt[at]) return false;
  const token = frame.tokens[at];
  if (token === undefined) return true;
  return (
    (token.kind === "point" && /^[,(—–―-]$/.test(token.text)) ||
    (at > start &&
      token.kind === "word" &&
      (PREPOSITIONS.has(token.lower) || /^(?:who|to)$/.test(token.lower)))
  );
}

/** A name is the head when only titles, adjectives and possessors stand before it, and it is not a possessor itself. */
function isNameHead(frame: NamedFrame, name: NameMention, start: number): boolean {
  const before = frame.tokens[name.titleFrom - 1];
  if (name.titleFrom === start || before === undefined) return true;
  if (before.kind === "possessive" || before.kind === "quotation") return true;
  return (
    (before.kind === "word" && !DETERMINERS.has(before.lower)) ||
    TITLE_WORDS.has(before.lower) ||
    name.type === "organisation" ||
    name.type === "place"
  );
}
