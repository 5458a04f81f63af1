// @ts-nocheck
import type { Clause } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { CLAUSE_OPENERS, PREPOSITIONS } from "./function-words.ts";
import { mainSubject } from "./main-subjects.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import type { Phrase } from "./phrases.ts";
import { findAccordingTo, findOwnerOfWords, findSignature } from "./source-phrases.ts";
import { canSpeak } from "./speaker-nouns.ts";

/** How a sentence ties a quotation to a speaker. */
export interface Link {
  /** Who the sentence says spoke. */
  readonly phrase: Phrase;
  /**
   * `adjacent`: the cue stands right beside the quotation; `governing`: elsewhere in the sentence;
   * `source`: no verb, but according to, a dash, somebody's words.
   */
  readonly manner: "adjacent" | "governing" | "source";
  readonly strength: "saying" | "naming" | "loose";
}

/** The link of the quotation token at `at` of a sentence; undefined when the sentence has none, or nobody who can speak. */
export function findLink(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const link = linkOf(clause, cues, at);
  if (link === undefined || DEFINING.test(clause.frame.tokens[at - 1]?.lower ?? "")) return undefined;
  const isSure = link.manner === "adjacent" && link.strength === "saying";
  return isSure || canSpeak(link.phrase) ? link : undefined;
}

/** Words after which quoted words are a meaning: SMS means "short message service". */
const DEFINING = /^(?:mean|means|meant|meaning|spelled|pronounced)$/;

function linkOf(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const { tokens } = clause.frame;
  const before = cueBefore(cues, at);
  const isLedIn = before !== undefined && isAdjacentBefore(clause, before, at);
  const after = linkAfter(clause, cues, at);
  if (after && (!isLedIn || tokens[at]?.text.endsWith(","))) return after;
  if (before && isLedIn)
    return { phrase: before.subject, manner: "adjacent", strength: before.verb.strength };
  const source = findAccordingTo(clause, at) ?? findSignature(clause, at);
  const isTold = before?.verb.strength === "saying" && source !== undefined && source.from < before.index;
  if (source && !isTold) return { phrase: source, manner: "source", strength: "saying" };
  if (before && before.verb.strength !== "loose")
    return { phrase: before.subject, manner: "governing", strength: before.verb.strength };
  const far = farLink(clause, cues, at);
  if (far && far.strength === "saying") return far;
  const owner = findOwnerOfWords(clause, at);
  if (owner) return { phrase: owner, manner: "source", strength: "loose" };
  if (before) return { phrase: before.subject, manner: "governing", strength: "loose" };
  return far ?? linkByMain(clause, at);
}

/** `Lee has a new message: "..."`, `Roe used the phrase "..."`: with no verb of saying the words are the subject's. */
function linkByMain(clause: Clause, at: number): Link | undefined {
  if (!/^(?::|words?|phrases?|terms?|slogan)$/.test(clause.frame.tokens[at - 1]?.lower ?? ""))
    return undefined;
  const phrase = mainSubject(clause, at);
  return phrase?.kind === "name" || phrase?.kind === "pronoun"
    ? { phrase, manner: "source", strength: "loose" }
    : undefined;
}

type FullCue = Cue & { readonly subject: Phrase };

/** `"...," said Lee` and `"...," the mayor said`. */
function linkAfter(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const { tokens } = clause.frame;
  const text = tokens[at]?.text ?? "";
  let next = at + 1;
  if (tokens[next]?.text === ",") next += 1;
  const hasPause = /[,?!…—–-]['’)]*$/.test(text) || next === at + 2 || /\.['’)]*$/.test(text);
  if (tokens[next] === undefined || isTitlePlace(clause, at)) return undefined;
  if (!hasPause && at > clause.sentence.from) return undefined;
  const inverted = cues.find((cue) => cue.index === next);
  if (inverted && inverted.verb.form !== "gerund" && inverted.verb.form !== "base") {
    const subject = nounPhraseAt(clause, next + 1);
    if (subject && subject.from === next + 1 && subject.kind !== "other" && !isObject(subject))
      return { phrase: subject, manner: "adjacent", strength: "saying" };
  }
  for (const cue of cues) {
    if (cue.index <= next || cue.index > at + 45) continue;
    if (tokens.slice(at + 1, cue.index).some((token) => token.kind === "quotation")) break;
    if (
      cue.subject &&
      cue.subject.kind !== "other" &&
      cue.subject.from >= next &&
      isLeadOnly(clause, next, cue.subject.from) &&
      cue.verb.strength === "saying"
    ) {
      return { phrase: cue.subject, manner: "adjacent", strength: "saying" };
    }
    if (cue.verb.strength === "saying" && cue.verb.form !== "gerund") break;
  }
  return undefined;
}

/** True when at most a few words that open no clause stand between the quotation and the subject. */
function isLeadOnly(clause: Clause, from: number, to: number): boolean {
  return (
    to <= from + 3 && !clause.frame.tokens.slice(from, to).some(({ lower }) => CLAUSE_OPENERS.has(lower))
  );
}

function isObject(phrase: Phrase): boolean {
  return /^(?:him|her|them|me|us|that|it)$/i.test(phrase.text);
}

/** On "Face the Nation," ...: a preposition before a capitalised title. */
function isTitlePlace(clause: Clause, at: number): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  return (
    at > clause.sentence.from &&
    (before?.kind === "possessive" || (before?.kind === "word" && PREPOSITIONS.has(before.lower)))
  );
}

/** The cue before a quotation that governs it: the nearest, unless an earlier one is much more of a saying. */
function cueBefore(cues: readonly Cue[], at: number): FullCue | undefined {
  let best: FullCue | undefined;
  let bestValue = 0;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (cue === undefined || cue.index >= at) continue;
    if (at - cue.index > 60) break;
    if (cue.subject === undefined || cue.subject.kind === "other") continue;
    const value = strengthOf(cue, cue.subject, at - cue.index);
    if (best === undefined || value >= bestValue + 2) {
      best = { ...cue, subject: cue.subject };
      bestValue = value;
    }
  }
  return best;
}

function strengthOf(cue: Cue, subject: Phrase, distance: number): number {
  const byStrength = { saying: 4, naming: distance <= 12 ? 3 : 2, loose: distance <= 3 ? 2 : 1 }[
    cue.verb.strength
  ];
  const isMute = !canSpeak(subject) && (distance > 1 || cue.verb.strength !== "saying");
  const isRelative = subject.kind === "description" && distance > 6 && cue.start - subject.to === 1;
  return byStrength - (IMPERSONAL.test(subject.text) ? 3 : 0) - (isRelative ? 2 : 0) - (isMute ? 3 : 0);
}

const IMPERSONAL =
  /^(?:it|this|that|there|anybody|anyone|nobody|somebody|someone|everybody|everyone|those|people|i|we|you|they)$/i;

function isAdjacentBefore(clause: Clause, cue: Cue, at: number): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  if (at - cue.index === 1) return true;
  if (before?.kind === "point" && /^[,:]$/.test(before.text) && at - cue.index <= 25) return true;
  return /^(?:that|as|a|an|the)$/.test(before?.lower ?? "") && at - cue.index <= 6;
}

/** A cue after the quotation that closes the sentence: `..., Lee said.` */
function farLink(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const { tokens } = clause.frame;
  for (const cue of cues) {
    if (cue.index <= at || cue.index > at + 60 || cue.subject === undefined || cue.subject.kind === "other")
      continue;
    if (cue.verb.strength !== "saying" || (cue.subject.from < at && cue.subject.kind !== "name")) continue;
    const lead = tokens[cue.subject.from - 1];
    const isParenthetic = lead?.kind === "point" || lead?.kind === "quotation";
    return { phrase: cue.subject, manner: "governing", strength: isParenthetic ? "saying" : "loose" };
  }
  return undefined;
}
