// @ts-nocheck
import type { Clause } from "./clause.ts";
import { type CueVerb, cueVerbOf } from "./cue-verbs.ts";
import type { Token } from "./frame.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./function-words.ts";
import { mainSubject, subjectAfterComma } from "./main-subjects.ts";
import { type Phrase, phraseOf } from "./phrases.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { startOfVerbGroup, subjectBefore } from "./verb-groups.ts";

/** The phrase that is the subject of the verb at `index`, or undefined. */
export function findSubject(clause: Clause, index: number, verb: CueVerb): Phrase | undefined {
  const { tokens } = clause.frame;
  const { from } = clause.sentence;
  const start = startOfVerbGroup(tokens, index, from);
  const before = tokens[start - 1];
  if (start <= from || before === undefined) {
    return verb.form === "gerund" || verb.form === "past" ? subjectAfterComma(clause, index) : undefined;
  }
  if (verb.form === "gerund" && !isProgressive(tokens, index, start))
    return subjectOfParticiple(clause, start, index);
  if (/^(?:to|and|but|or|then|yet|by)$/.test(before.lower)) {
    const parallel = verb.form === "past" ? parallelSubject(clause, start - 1) : undefined;
    return parallel ?? governingSubject(clause, start - 1, index);
  }
  if (before.text === "," && /^(?:and|but|or|then)$/.test(tokens[start]?.lower ?? ""))
    return governingSubject(clause, start, index);
  return subjectBefore(clause, start);
}

/** `is calling`, `He's claiming`: a form of be makes a finite verb of the participle. */
function isProgressive(tokens: readonly Token[], index: number, start: number): boolean {
  const isPossessive = tokens[start - 1]?.kind === "possessive" || tokens[start]?.kind === "possessive";
  return isPossessive || AUXILIARIES.has(tokens[index - 1]?.lower ?? "");
}

/** `footage of Roe saying`, `Roe unloaded on Lee, saying`. */
function subjectOfParticiple(clause: Clause, start: number, index: number): Phrase | undefined {
  const { tokens, nameAt } = clause.frame;
  const name = nameAt[start - 1];
  const lead = tokens[(name?.titleFrom ?? 0) - 1]?.lower ?? "";
  if (name?.to === start && (lead === "of" || !PREPOSITIONS.has(lead)))
    return phraseOf(clause.frame, name.titleFrom, name.to);
  const main = tokens[start - 1]?.text === "," ? mainSubject(clause, index) : undefined;
  return main?.kind === "name" || main?.kind === "pronoun" ? main : governingSubject(clause, start, index);
}

/** `Roe said that she thinks ... but said`: the subject of the last verb of saying in the same tense. */
function parallelSubject(clause: Clause, end: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let at = end - 1; at > clause.sentence.from && end - at < 60; at -= 1) {
    const verb = tokens[at]?.kind === "word" ? cueVerbOf(tokens[at]?.lower ?? "") : undefined;
    const before = tokens[at - 1];
    if (verb?.strength !== "saying" || verb.form !== "past" || AUXILIARIES.has(before?.lower ?? "")) continue;
    if (/^(?:to|and|but|or|then|the|a|an)$/.test(before?.lower ?? "")) continue;
    const found = subjectBefore(clause, startOfVerbGroup(tokens, at, clause.sentence.from));
    if (found && found.kind !== "other" && canSpeak(found)) return found;
  }
  return undefined;
}

/** The subject of the nearest finite verb before `end`, else of the main clause. */
function governingSubject(clause: Clause, end: number, index: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let at = end - 1; at > clause.sentence.from && end - at < 80; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "point" && /^[;:]$/.test(token.text)) break;
    if (token?.kind !== "word" || !isFiniteVerb(token.lower, tokens[at - 1])) continue;
    const start = startOfVerbGroup(tokens, at, clause.sentence.from);
    const before = tokens[start - 1];
    if (
      before === undefined ||
      before.kind === "quotation" ||
      /^(?:to|and|but|or|then|yet|by)$/.test(before.lower)
    )
      continue;
    const found = subjectBefore(clause, start);
    if (found && found.kind !== "other") return found;
  }
  return mainSubject(clause, index) ?? subjectAfterComma(clause, index);
}

function isFiniteVerb(word: string, before: Token | undefined): boolean {
  if (AUXILIARIES.has(word)) return true;
  const form = cueVerbOf(word)?.form;
  if ((form !== "past" && form !== "present") || before === undefined) return false;
  return (
    before.kind === "point" ||
    (before.kind === "word" && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower))
  );
}
