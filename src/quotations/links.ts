import type { Cue } from "./cues.ts";
import { PREPOSITIONS } from "./function-words.ts";
import { isCapitalised } from "./names.ts";
import type { Phrase } from "./phrases.ts";
import { findSourcePhrase } from "./source-phrases.ts";
import { type Clause, subjectAfter } from "./subjects.ts";

/** How a sentence ties a quotation to a speaker. */
export interface Link {
  /** Who the sentence says spoke; undefined when a cue has no subject there. */
  readonly phrase: Phrase | undefined;
  /**
   * `adjacent`: the cue stands right beside the quotation; `governing`: elsewhere in the sentence;
   * `source`: no verb, but according to, a dash, somebody's words.
   */
  readonly manner: "adjacent" | "governing" | "source";
  readonly strength: "saying" | "naming" | "loose";
}

/** The link of the quotation token at `at` of a sentence, or undefined when the sentence has none. */
export function findLink(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const before = cueBefore(clause, cues, at);
  const isLedIn = before !== undefined && isAdjacentBefore(clause, before, at);
  const after = isLedIn && before?.verb.strength === "saying" ? undefined : linkAfter(clause, cues, at);
  if (after) return after;
  const far = farLink(clause, cues, at);
  const source = findSourcePhrase(clause, at);
  if (source && !isLedIn) return { phrase: source, manner: "source", strength: "saying" };
  if (before) return { phrase: before.subject, manner: isLedIn ? "adjacent" : "governing", strength: before.verb.strength };
  return far;
}

/** `"...," said Caddell` and `"...," the mayor said`. */
function linkAfter(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const { tokens } = clause.frame;
  const text = tokens[at]?.text ?? "";
  let next = at + 1;
  if (tokens[next]?.text === ",") next += 1;
  const hasPause = /[,?!…—–-]['’)]*$/.test(text) || next === at + 2 || (/\.['’)]*$/.test(text) && tokens[next] !== undefined);
  if (!hasPause || isTitlePlace(clause, at)) return undefined;
  const inverted = cues.find((cue) => cue.index === next);
  if (inverted && inverted.verb.form !== "gerund" && inverted.verb.form !== "base") {
    const subject = subjectAfter(clause, next + 1);
    if (subject && subject.kind !== "other" && !isObject(subject)) return { phrase: subject, manner: "adjacent", strength: "saying" };
  }
  for (const cue of cues) {
    if (cue.index <= next || cue.index > at + 45) continue;
    if (tokens.slice(at + 1, cue.index).some((token) => token.kind === "quotation")) break;
    if (cue.subject && cue.subject.from >= next && cue.subject.from <= next + 3 && cue.verb.strength === "saying") {
      return { phrase: cue.subject, manner: "adjacent", strength: "saying" };
    }
    if (cue.verb.strength === "saying" && cue.verb.form !== "gerund") break;
  }
  return undefined;
}

function isObject(phrase: Phrase): boolean {
  return /^(?:him|her|them|me|us|that|it)$/i.test(phrase.text);
}

/** On "Face the Nation," ...: a preposition before a capitalised title. */
function isTitlePlace(clause: Clause, at: number): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  return at > clause.sentence.from && (before?.kind === "possessive" || (before?.kind === "word" && PREPOSITIONS.has(before.lower)));
}

/** The cue before a quotation that governs it: the nearest, but one of saying before a loose one. */
function cueBefore(clause: Clause, cues: readonly Cue[], at: number): Cue | undefined {
  let loose: Cue | undefined;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (cue === undefined || cue.index >= at) continue;
    if (at - cue.index > 60) break;
    if (cue.subject === undefined || cue.subject.kind === "other") continue;
    if (cue.verb.strength !== "loose") return cue;
    loose ??= cue;
  }
  return loose;
}

function isAdjacentBefore(clause: Clause, cue: Cue, at: number): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  if (at - cue.index === 1) return true;
  if (before?.kind === "point" && /^[,:]$/.test(before.text) && at - cue.index <= 25) return !/[,]['’]?$/.test(tokens[at]?.text ?? "") || before.text === ":";
  return /^(?:that|as|a|an|the)$/.test(before?.lower ?? "") && at - cue.index <= 6;
}

/** A cue after the quotation that closes the sentence: `..., Warren said.` */
function farLink(clause: Clause, cues: readonly Cue[], at: number): Link | undefined {
  const { tokens } = clause.frame;
  for (const cue of cues) {
    if (cue.index <= at || cue.index > at + 60 || cue.subject === undefined || cue.subject.kind === "other") continue;
    const lead = tokens[cue.subject.from - 1];
    const isParenthetic = lead?.text === "," || lead?.kind === "quotation" || isCapitalised(lead) === false && lead?.kind === "point";
    if (cue.verb.strength === "saying" && (isParenthetic || cue.subject.from > at)) return { phrase: cue.subject, manner: "governing", strength: isParenthetic ? "saying" : "loose" };
  }
  return undefined;
}
