// @ts-nocheck
import type { Clause } from "./clause.ts";
import { cueVerbOf } from "./cue-verbs.ts";
import type { Token } from "./frame.ts";
import { AUXILIARIES, CLAUSE_OPENERS, PERSONAL_PRONOUNS, PREPOSITIONS } from "./function-words.ts";
import type { NameMention } from "./names.ts";
import { isLead } from "./noun-phrases.ts";
import { ORGANISATION_WORDS } from "./organisation-words.ts";
import { type Phrase, phraseOf } from "./phrases.ts";
import { isSpeakerNoun } from "./speaker-nouns.ts";
import { TITLE_WORDS } from "./titles.ts";

/** The subject of the sentence's main clause, its introductory phrases left out. */
export function mainSubject(clause: Clause, before: number): Phrase | undefined {
  const { tokens } = clause.frame;
  let from = clause.sentence.from;
  const limit = Math.min(before, clause.sentence.to);
  for (let skipped = 0; skipped < 4; skipped += 1) {
    while (from < limit && isLead(tokens[from])) from += 1;
    const first = tokens[from];
    if (first === undefined || from >= limit) return undefined;
    const opens =
      /^\p{N}/u.test(first.text) ||
      PREPOSITIONS.has(first.lower) ||
      (CLAUSE_OPENERS.has(first.lower) && first.lower !== "that") ||
      /^(?:\p{L}+ing|\p{L}+ed|given|born)$/u.test(first.lower);
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

/** The subject of what follows the first comma after `index`, where a participle opens the sentence. */
export function subjectAfterComma(clause: Clause, index: number): Phrase | undefined {
  const comma = indexOfComma(clause.frame.tokens, index, clause.sentence.to);
  if (comma === undefined) return undefined;
  return mainSubject(
    { ...clause, sentence: { from: comma + 1, to: clause.sentence.to } },
    clause.sentence.to,
  );
}

function endsPhrase(
  tokens: readonly Token[],
  at: number,
  from: number,
  name: NameMention | undefined,
): boolean {
  if (name && at < name.to) return false;
  if (name && at === name.to && !goesOn(tokens, at)) return true;
  const token = tokens[at];
  if (token === undefined || token.kind === "quotation") return true;
  if (token.kind === "point") return !/^['’.&/]$/.test(token.text);
  if (token.kind === "possessive") return false;
  if (AUXILIARIES.has(token.lower) || CLAUSE_OPENERS.has(token.lower)) return true;
  if (at === from) return false;
  if (PERSONAL_PRONOUNS.has(tokens[at - 1]?.lower ?? "")) return true;
  const verb = cueVerbOf(token.lower);
  if (verb && verb.form !== "base") return true;
  return token.lower.endsWith("ed") && (name !== undefined || isSpeakerNoun(tokens[at - 1]?.lower ?? ""));
}

/** `Roe campaign officials`: what follows a name is a noun, so that the name only begins the phrase. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return token?.kind === "possessive";
  if (PREPOSITIONS.has(token.lower) || /^(?:and|\p{Ll}+s)$/u.test(token.lower)) return true;
  return [token.lower, tokens[at + 1]?.lower ?? ""].some(
    (word) => TITLE_WORDS.has(word) || ORGANISATION_WORDS.has(word),
  );
}

function indexOfComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + 60); index += 1)
    if (isComma(tokens[index])) return index;
  return undefined;
}

function isComma(token: Token | undefined): boolean {
  return token?.text === "," || (token?.kind === "quotation" && token.text.endsWith(","));
}
