// @ts-nocheck
import type { Clause } from "./clause.ts";
import { type CueVerb, cueVerbOf } from "./cue-verbs.ts";
import type { Token } from "./frame.ts";
import { AUXILIARIES, DETERMINERS, LIGHT_ADVERBS, PREPOSITIONS } from "./function-words.ts";
import { isCapitalised } from "./names.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import type { Phrase } from "./phrases.ts";
import { findSubject } from "./subjects.ts";
import { TITLE_WORDS } from "./titles.ts";
import { startOfVerbGroup } from "./verb-groups.ts";

/** A verb of saying in a sentence, with who says. */
export interface Cue {
  readonly verb: CueVerb;
  /** Token index of the verb, and of its group's first word. */
  readonly index: number;
  readonly start: number;
  readonly subject: Phrase | undefined;
}

/** The verbs of a sentence that can introduce a quotation, in order. */
export function findCues(clause: Clause): readonly Cue[] {
  const { tokens } = clause.frame;
  const cues: Cue[] = [];
  for (let index = clause.sentence.from; index < clause.sentence.to; index += 1) {
    const token = tokens[index];
    const verb =
      token?.kind === "word" && !(isCapitalised(token) && index > clause.sentence.from)
        ? cueVerbOf(token.lower)
        : undefined;
    if (verb === undefined || clause.frame.nameAt[index] || !isVerb(tokens, index, verb)) continue;
    const start = startOfVerbGroup(tokens, index, clause.sentence.from);
    const subject = subjectOf(clause, index, start, verb);
    const previous = cues.at(-1);
    const isObjectNoun =
      subject &&
      previous &&
      verb.form === "present" &&
      previous.index === subject.from - 1 &&
      previous.verb.strength !== "saying";
    if (!isObjectNoun) cues.push({ verb, index, start, subject });
  }
  return cues;
}

function subjectOf(clause: Clause, index: number, start: number, verb: CueVerb): Phrase | undefined {
  const { tokens } = clause.frame;
  if (isPassive(tokens, index, start, verb)) return agentAfter(clause, index);
  if (tokens[start - 1]?.text === "," && verb.strength === "saying" && verb.form !== "gerund") {
    const after = nounPhraseAt(clause, index + 1);
    const isInverted =
      after?.kind === "name" && after.from === index + 1 && tokens[after.to]?.kind !== "word";
    if (isInverted && !ADDRESSING.has(verb.lemma)) return after;
  }
  if (index === clause.sentence.from && verb.strength === "saying" && verb.form === "past") {
    const after = nounPhraseAt(clause, index + 1);
    if (after?.kind === "name" && after.from === index + 1) return after;
  }
  const subject = findSubject(clause, index, verb);
  return subject && agrees(subject, verb) && !isLongBeforeNoun(subject, verb) ? subject : undefined;
}

/** False for a bare plural before a verb in -s (protests demands): the noun is only the end of a longer subject. */
function agrees(subject: Phrase, verb: CueVerb): boolean {
  return verb.form !== "present" || subject.kind !== "description" || !/^\p{Ll}+[^su]s$/u.test(subject.text);
}

/** `the flurry of late-night tweets`: before a form that is oftener a noun, a long phrase is no subject. */
function isLongBeforeNoun(subject: Phrase, verb: CueVerb): boolean {
  if (verb.form !== "present" || subject.kind !== "description" || !NOUNS_TOO.has(verb.lemma)) return false;
  const last = subject.text.toLowerCase().split(/\s+/).at(-1) ?? "";
  return (
    / (?:of|for|in|on|to|from)(?: |$)/.test(subject.text) ||
    (/['’]/.test(subject.text) && !TITLE_WORDS.has(last))
  );
}

const NOUNS_TOO: ReadonlySet<string> = new Set(
  "tweet claim comment remark report call answer question demand request quote post text joke doubt hope fear offer plan attempt attack charge issue show support address press state challenge promise pledge vow threat email blog boast".split(
    " ",
  ),
);

/** Verbs whose next noun is who is spoken to. */
const ADDRESSING: ReadonlySet<string> = new Set(
  "tell ask remind assure warn advise urge instruct message text email call".split(" "),
);

/** Tells a verb from a noun of the same form (claims, a call, his remarks). */
function isVerb(tokens: readonly Token[], index: number, verb: CueVerb): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before === undefined) return verb.form === "gerund" || verb.form === "past" || next?.kind === "point";
  if (next?.text === "-" || before.text === "-" || /^(?:was|were|is|are|has|have)$/.test(next?.lower ?? ""))
    return false;
  if (before.kind === "possessive")
    return /^(?:gerund|past)$/.test(verb.form) && /^(?:he|she|it|who)$/.test(tokens[index - 2]?.lower ?? "");
  if (verb.form === "gerund") return !/^(?:the|a|an|his|her|its|their)$/.test(before.lower);
  if (DETERMINERS.has(before.lower)) return mayActAlone(before.lower, verb);
  if (verb.form === "past") return !PREPOSITIONS.has(before.lower) || before.lower === "since";
  if (verb.form === "present")
    return !PREPOSITIONS.has(before.lower) && !/^(?:to|of|whose)$/.test(before.lower);
  return isBaseVerb(tokens, index);
}

/** Determiners that can be a subject themselves: some said, one claims. */
function mayActAlone(word: string, verb: CueVerb): boolean {
  if (verb.form === "past")
    return !/^(?:the|a|an|my|your|his|her|its|our|their|no|any|every|each|another|such|whose)$/.test(word);
  return verb.form === "present" && /^(?:that|this|one|another)$/.test(word);
}

function isBaseVerb(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && LIGHT_ADVERBS.has(tokens[at]?.lower ?? "")) at -= 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (AUXILIARIES.has(before.lower))
    return !/^(?:is|are|was|were|be|been|has|had|have|having|being)$/.test(before.lower);
  if (isCapitalised(before) && tokens[at - 1]?.lower === "and") return true;
  if (/^(?:to|who|i|we|they|you|not|and|or|people|police)$/.test(before.lower)) return true;
  return (
    before.kind === "word" &&
    /[^s]s$/.test(before.lower) &&
    !/^(?:as|its|his|this|is|was|has|does)$/.test(before.lower)
  );
}

function isPassive(tokens: readonly Token[], index: number, start: number, verb: CueVerb): boolean {
  if (verb.form !== "past") return false;
  for (let at = start; at < index; at += 1) {
    if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** `was described by Roe as`: the agent of a passive verb. */
function agentAfter(clause: Clause, index: number): Phrase | undefined {
  const { tokens } = clause.frame;
  for (let at = index + 1; at < Math.min(index + 8, clause.sentence.to); at += 1) {
    if (tokens[at]?.lower === "by") return nounPhraseAt(clause, at + 1);
    if (tokens[at]?.kind !== "word") return undefined;
  }
  return undefined;
}
