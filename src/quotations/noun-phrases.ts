import type { Clause } from "./clause.ts";
import { cueVerbOf } from "./cue-verbs.ts";
import type { Token } from "./frame.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  LIGHT_ADVERBS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from "./function-words.ts";
import { type Phrase, phraseOf } from "./phrases.ts";
import { headWords, isPersonNoun } from "./speaker-nouns.ts";

/** The noun phrase that begins at a token (`said` `Lee, ...`), or undefined. */
export function nounPhraseAt(clause: Clause, from: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let to = from;
  while (to < clause.sentence.to && to - from < 24) {
    const token = tokens[to];
    const name = clause.frame.nameAt[to];
    if (name !== undefined && name.to <= clause.sentence.to) {
      to = name.to;
      continue;
    }
    if (token === undefined || token.kind === "quotation") break;
    if (token.kind === "point" && !/^['’]$/.test(token.text)) break;
    if (to > from && CLAUSE_OPENERS.has(token.lower) && token.lower !== "and") break;
    to += 1;
  }
  const phrase = to > from ? phraseOf(clause.frame, from, to) : undefined;
  return phrase?.kind === "description" ? (nameBeside(clause, phrase) ?? phrase) : phrase;
}

/** `the mayor, Ida Roe`: the name in apposition to what describes one person; undefined in a list, and for a place. */
function nameBeside({ frame }: Clause, phrase: Phrase): Phrase | undefined {
  const { tokens, nameAt } = frame;
  const { to, text } = phrase;
  const name = tokens[to]?.text === "," ? nameAt[to + 1] : undefined;
  if (name?.titleFrom !== to + 1 || !isPersonNoun(headWords(text).at(-1) ?? "")) return undefined;
  const mayBePlace = name.type === "unknown" && (name.words.length < 2 || nameAt[to - 1] !== undefined);
  if (mayBePlace || name.type === "place" || name.type === "organisation") return undefined;
  const isOver = tokens[name.to]?.kind !== "word" || tokens[name.to]?.lower === "who";
  const isList = /^(?:and|or)$/.test(tokens[name.to + 1]?.lower ?? "");
  if (!isOver || isList) return undefined;
  const end = tokens[name.to - 1]?.end ?? phrase.end;
  return { ...phrase, to: name.to, kind: "name", name, end, text: frame.text.slice(phrase.start, end) };
}

/** The noun phrase whose last token is before `end`: scans left to what must begin a clause. */
export function nounPhraseEndingAt(clause: Clause, end: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let from = end;
  while (from > clause.sentence.from && end - from < 30) {
    const token = tokens[from - 1];
    if (token === undefined || token.kind === "quotation") break;
    const name = clause.frame.nameAt[from - 1];
    if (name?.to === from && name.titleFrom >= clause.sentence.from) {
      from = name.titleFrom;
      continue;
    }
    if (token.kind === "point" && !/^[/&'’%$.]$/.test(token.text)) break;
    if (AUXILIARIES.has(token.lower) || (CLAUSE_OPENERS.has(token.lower) && !isJoint(tokens, from - 1)))
      break;
    if (from < end && isOtherVerb(clause, from - 1)) break;
    from -= 1;
  }
  while (from < end && isLead(tokens[from])) from += 1;
  if (PREPOSITIONS.has(tokens[from]?.lower ?? "") && /^(?:who|which)$/.test(tokens[from - 1]?.lower ?? ""))
    return antecedentBefore(clause, from - 1);
  return from < end ? phraseOf(clause.frame, from, end) : undefined;
}

/** A verb of its own clause, at which the noun phrase on its right begins. */
function isOtherVerb({ frame }: Clause, at: number): boolean {
  const { tokens, nameAt } = frame;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== "word" || DETERMINERS.has(before?.lower ?? "") || PREPOSITIONS.has(next?.lower ?? ""))
    return false;
  const form = cueVerbOf(token.lower)?.form;
  if (form === "past" || form === "gerund") return true;
  const hasSubject = nameAt[at - 1]?.to === at || PERSONAL_PRONOUNS.has(before?.lower ?? "");
  return hasSubject && (form === "present" || /\p{L}ed$/u.test(token.lower));
}

/** `Roe and his aides`: the conjunction joins two noun phrases. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "and" && /^(?:his|her|its|their)$/.test(tokens[at + 1]?.lower ?? "");
}

/** The noun that a relative pronoun at `index` goes with; the appositions between are passed over. */
export function antecedentBefore(clause: Clause, index: number): Phrase | undefined {
  const { tokens } = clause.frame;
  const end = /^[,—–―-]$/.test(tokens[index - 1]?.text ?? "") ? index - 1 : index;
  const phrase = nounPhraseEndingAt(clause, end);
  const nearest = nameEndingAt(clause, end);
  if (phrase?.kind === "name" || phrase?.kind === "pronoun") return phrase;
  if (nearest && phrase?.kind !== "description") return nearest;
  let from = phrase?.from ?? end;
  while (from > clause.sentence.from && tokens[from - 1]?.kind === "word" && isLead(tokens[from - 1]))
    from -= 1;
  return (tokens[from - 1]?.text === "," ? nameEndingAt(clause, from - 1) : undefined) ?? phrase;
}

function nameEndingAt(clause: Clause, end: number): Phrase | undefined {
  const name = clause.frame.nameAt[end - 1];
  return name?.to === end ? phraseOf(clause.frame, name.titleFrom, name.to) : undefined;
}

/** Words before a subject that say nothing about it: but, meanwhile, later. */
export function isLead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "point") return /^[,—–―-]$/.test(token.text);
  return (
    token.kind === "word" &&
    (/^(?:and|but|or|so|yet|then|still|even|because|that)$/.test(token.lower) ||
      LIGHT_ADVERBS.has(token.lower) ||
      isAdverb(token.lower) ||
      TIME_WORDS.has(token.lower))
  );
}
