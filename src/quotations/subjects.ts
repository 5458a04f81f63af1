import type { Token } from "./frame.ts";
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, LIGHT_ADVERBS, PERSONAL_PRONOUNS, PREPOSITIONS, TIME_WORDS } from "./function-words.ts";
import { type CueVerb, cueVerbOf } from "./cue-verbs.ts";
import { type Phrase, phraseOf } from "./phrases.ts";
import type { NamedFrame, NameMention } from "./names.ts";
import type { FrameSentence } from "./sentences.ts";

/** A sentence with what is needed to find subjects in it. */
export interface Clause {
  readonly frame: NamedFrame;
  readonly sentence: FrameSentence;
}

/** Where the verb group of the verb at `index` begins: auxiliaries and adverbs before it are part of it. */
export function startOfVerbGroup(tokens: readonly Token[], index: number, from: number): number {
  let start = index;
  while (start > from) {
    const token = tokens[start - 1];
    if (token?.kind === "possessive" && /^(?:[A-Z]|who|it|there|he|she)/i.test(tokens[start - 2]?.text ?? "") && cueVerbOf(tokens[index]?.lower ?? "")?.form === "gerund") start -= 1;
    else if (token?.kind === "word" && (AUXILIARIES.has(token.lower) || isAdverb(token.lower))) start -= 1;
    else if (token?.kind === "word" && TIME_WORDS.has(token.lower) && tokens[start - 2]?.lower === "on") start -= 2;
    else break;
  }
  return start;
}

/** The phrase that is the subject of the verb at `index`, or undefined. */
export function findSubject(clause: Clause, index: number, verb: CueVerb): Phrase | undefined {
  const { tokens } = clause.frame;
  const { from } = clause.sentence;
  const start = startOfVerbGroup(tokens, index, from);
  const before = tokens[start - 1];
  if (start <= from || before === undefined) return verb.form === "gerund" || verb.form === "past" ? subjectAfterComma(clause, index) : undefined;
  if (verb.form === "gerund" && before.kind !== "possessive" && tokens[start]?.kind!=="possessive" && !AUXILIARIES.has(tokens[index - 1]?.lower ?? "")) {
    const name = clause.frame.nameAt[start - 1];
    if (name?.to === start && !PREPOSITIONS.has(tokens[name.titleFrom - 1]?.lower ?? "")) return phraseOf(clause.frame, name.titleFrom, name.to);
    if (name?.to === start && tokens[name.titleFrom - 1]?.lower === "of") return phraseOf(clause.frame, name.titleFrom, name.to);
    const main = before.text === "," ? mainSubject(clause, index) : undefined;
    if (main?.kind === "name" || main?.kind === "pronoun") return main;
    return governingSubject(clause, start, index);
  }
  if (before.kind === "word" && /^(?:to|and|but|or|then|yet|by)$/.test(before.lower)) {
    return (verb.form === "past" ? parallelSubject(clause, start - 1) : undefined) ?? governingSubject(clause, start - 1, index);
  }
  if (/^(?:who|which|that)$/.test(before.lower)) {
    return antecedentBefore(clause, start - 1);
  }
  if (before.text === ",") {
    if (/^(?:and|but|or|then)$/.test(tokens[start]?.lower ?? "")) return governingSubject(clause, start, index);
    return subjectBeforeAppositions(clause, start - 1);
  }
  if (before.text === ")" || before.text==="—" || before.text==="–" || before.text==="-" || before.text==="―") return subjectBeforeAppositions(clause, start);
  return nounPhraseEndingAt(clause, start);
}

/** The noun phrase right after a verb (`said Caddell, ...`), or undefined. */
export function subjectAfter(clause: Clause, from: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let to = from;
  while (to < clause.sentence.to && to - from < 24) {
    const token = tokens[to];
    if (token === undefined || token.kind === "quotation") break;
    if (token.kind === "point" && !/^['’]$/.test(token.text)) break;
    if (to > from && (CLAUSE_OPENERS.has(token.lower) && token.lower !== "and")) break;
    to += 1;
  }
  return to > from ? phraseOf(clause.frame, from, to) : undefined;
}

/** The subject of the sentence's main clause, its introductory phrases left out. */
export function mainSubject(clause: Clause, before: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let from = clause.sentence.from;
  const limit = Math.min(before, clause.sentence.to);
  for (let skipped = 0; skipped < 4; skipped += 1) {
    while (from < limit && isLead(tokens[from])) from += 1;
    const first = tokens[from];
    if (first === undefined || from >= limit) return undefined;
    const opens = /^\p{N}/u.test(first.text) || PREPOSITIONS.has(first.lower) || (CLAUSE_OPENERS.has(first.lower) && first.lower !== "that") || /^(?:\p{L}+ing|\p{L}+ed|given|born)$/u.test(first.lower);
    if (!opens) break;
    const comma = indexOfComma(tokens, from, limit);
    if (comma === undefined) return undefined;
    from = comma + 1;
  }
  const name = clause.frame.nameAt[from];
  let to = from;
  while (to < limit && to - from < 24 && !endsPhrase(tokens, to, from, name)) to += 1;
  return to > from ? phraseOf(clause.frame, from, to) : undefined;
}

function subjectAfterComma(clause: Clause, index: number): Phrase | undefined {
  const comma = indexOfComma(clause.frame.tokens, index, clause.sentence.to);
  if (comma === undefined) return undefined;
  return mainSubject({ ...clause, sentence: { from: comma + 1, to: clause.sentence.to } }, clause.sentence.to);
}

/** `Roberts said that she thinks ... but said`: the subject of the last verb of saying in the same tense. */
function parallelSubject(clause: Clause, end: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let at = end - 1; at > clause.sentence.from && end - at < 60; at -= 1) {
    const verb = tokens[at]?.kind === "word" ? cueVerbOf(tokens[at]?.lower ?? "") : undefined;
    const before = tokens[at - 1];
    if (verb?.strength !== "saying" || verb.form !== "past" || AUXILIARIES.has(before?.lower ?? "")) continue;
    if (/^(?:to|and|but|or|then|the|a|an)$/.test(before?.lower ?? "")) continue;
    const found = findSubject(clause, at, verb);
    if (found?.kind === "name" || found?.kind === "pronoun") return found;
  }
  return undefined;
}

function governingSubject(clause: Clause, end: number, index: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let at = end - 1; at > clause.sentence.from; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "point" && /^[;:]$/.test(token.text)) break;
    if (token?.kind !== "word") continue;
    const isFinite = AUXILIARIES.has(token.lower) || isFiniteCue(token.lower, tokens[at - 1]);
    if (!isFinite) continue;
    const verb = cueVerbOf(token.lower) ?? { lemma: token.lower, strength: "loose" as const, form: "past" as const };
    const before = tokens[startOfVerbGroup(tokens, at, clause.sentence.from) - 1];
    if (before === undefined || before.kind === "quotation" || /^(?:to|and|but|or|then)$/.test(before.lower)) continue;
    const found = findSubject(clause, at, verb.form === "gerund" ? { ...verb, form: "past" } : verb);
    if (found && found.kind !== "other") return found;
  }
  return mainSubject(clause, index) ?? subjectAfterComma(clause, index);
}

function isFiniteCue(word: string, before: Token | undefined): boolean {
  const verb = cueVerbOf(word);
  if (verb === undefined || verb.form === "gerund" || verb.form === "base" || before === undefined) return false;
  return before.kind === "point" || (before.kind === "word" && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower));
}

/** The noun that a relative pronoun at `index` goes with; the appositions between are passed over. */
function antecedentBefore(clause: Clause, index: number): Phrase | undefined {
  const { tokens } = clause.frame;
  const end = /^[,—–―-]$/.test(tokens[index - 1]?.text ?? "") ? index - 1 : index;
  const phrase = nounPhraseEndingAt(clause, end);
  const nearest = nameEndingAt(clause, end);
  if (phrase?.kind === "name" || phrase?.kind === "pronoun") return phrase;
  if (nearest && phrase?.kind !== "description") return nearest;
  let from = phrase?.from ?? end;
  while (from > clause.sentence.from && tokens[from - 1]?.kind === "word" && isLead(tokens[from - 1])) from -= 1;
  return (tokens[from - 1]?.text === "," ? nameEndingAt(clause, from - 1) : undefined) ?? phrase;
}

function nameEndingAt(clause: Clause, end: number): Phrase | undefined {
  const name = clause.frame.nameAt[end - 1];
  return name?.to === end ? phraseOf(clause.frame, name.titleFrom, name.to) : undefined;
}

/** Walks back over commas: the subject is the first name whose later segments only describe it. */
function subjectBeforeAppositions(clause: Clause, end: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let to = end;
  let fallback: Phrase | undefined;
  for (let segment = 0; segment < 7 && to > clause.sentence.from; segment += 1) {
    to = beforeBracket(tokens, to);
    let from = to;
    while (from > clause.sentence.from && to - from < 40 && !isSegmentEdge(tokens[from - 1])) from -= 1;
    if (from < to) {
      const isOpening = from === clause.sentence.from;
      const first = tokens[from];
      const phrase = phraseOf(clause.frame, from, to);
      if (phrase && (phrase.kind === "name" || phrase.kind === "pronoun") && !PREPOSITIONS.has(first?.lower ?? "")) return phrase;
      if (phrase && phrase.kind === "description" && !PREPOSITIONS.has(first?.lower ?? "")) fallback = phrase;
      if (isOpening) break;
      if (tokens[from - 1]?.kind === "quotation") break;
    }
    to = from - 1;
  }
  return fallback;
}

/** Where a bracket that ends before `end` begins, such as (R-Utah); else `end`. */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ")") return end;
  for (let at = end - 2; at >= 0 && end - at < 14; at -= 1) if (tokens[at]?.text === "(") return at;
  return end;
}

function isSegmentEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === "quotation" || (token.kind === "point" && /^[,;:()—–―"-]$/.test(token.text));
}

/** The noun phrase whose last token is before `end`: scans left to what must begin a clause. */
function nounPhraseEndingAt(clause: Clause, end: number): Phrase | undefined {
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
    if (token.kind === "word" && CLAUSE_OPENERS.has(token.lower) && !(token.lower === "and" && isJoint(tokens, from - 1))) break;
    if (token.kind === "word" && AUXILIARIES.has(token.lower)) break;
    const verb = token.kind === "word" ? cueVerbOf(token.lower) : undefined;
    const follows = clause.frame.nameAt[from - 2]?.to === from - 1 || PERSONAL_PRONOUNS.has(tokens[from - 2]?.lower ?? "");
    const isFinite = verb?.form === "past" || verb?.form === "gerund" || (follows && (verb?.form === "present" || /\p{L}ed$/u.test(token.lower)));
    if (isFinite && from < end && !DETERMINERS.has(tokens[from - 2]?.lower ?? "") && !PREPOSITIONS.has(tokens[from]?.lower ?? "")) break;
    from -= 1;
  }
  while (from < end && isLead(tokens[from])) from += 1;
  if (PREPOSITIONS.has(tokens[from]?.lower ?? "") && /^(?:who|which)$/.test(tokens[from - 1]?.lower ?? "")) return antecedentBefore(clause, from - 1);
  return from < end ? phraseOf(clause.frame, from, end) : undefined;
}

/** `Trump and his aides`: the conjunction joins two noun phrases. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return /^(?:his|her|its|their)$/.test(tokens[at + 1]?.lower ?? "");
}

function endsPhrase(tokens: readonly Token[], at: number, from: number, name: NameMention | undefined): boolean {
  if (name && at < name.to) return false;
  const token = tokens[at];
  if (token === undefined || token.kind === "quotation") return true;
  if (token.kind === "point") return !/^['’.&/]$/.test(token.text);
  if (token.kind === "possessive") return false;
  if (AUXILIARIES.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) return true;
  if (at === from) return false;
  if (PERSONAL_PRONOUNS.has(tokens[at - 1]?.lower ?? "")) return true;
  const verb = cueVerbOf(token.lower);
  if (verb && verb.form !== "base") return true;
  return name !== undefined && /ed$/.test(token.lower);
}

function indexOfComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + 60); index += 1) if (isComma(tokens[index])) return index;
  return undefined;
}

function isComma(token: Token | undefined): boolean {
  return token?.text === "," || (token?.kind === "quotation" && token.text.endsWith(","));
}

/** Words before a subject that say nothing about it: but, meanwhile, later. */
function isLead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "point") return /^[,—–―-]$/.test(token.text);
  return token.kind === "word" && (/^(?:and|but|or|so|yet|then|still|even|because|that)$/.test(token.lower) || LIGHT_ADVERBS.has(token.lower) || isAdverb(token.lower) || TIME_WORDS.has(token.lower));
}

function isAdverb(word: string): boolean {
  return LIGHT_ADVERBS.has(word) || /^(?:not|n't|never)$/.test(word) || (/ly$/.test(word) && !/^(?:family|ally|only|daily|weekly|monthly|assembly|july|italy|reply|supply|kelly|sally|molly|billy|emily|bully|jelly|rally)$/.test(word));
}
