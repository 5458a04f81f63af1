// @ts-nocheck
import type { Span } from "../text/tokens.ts";
import type { Cue } from "./cues.ts";
import type { DiscourseSentence } from "./discourse.ts";
import { PERSONAL_PRONOUNS, PREPOSITIONS, TIME_WORDS } from "./function-words.ts";
import type { Link } from "./links.ts";
import { isCapitalised } from "./names.ts";
import { canSpeak } from "./speaker-nouns.ts";

/** Speech that a sentence reports in the writer's words. */
export interface ReportedSpeech extends Span {
  readonly link: Link;
}

/** What a sentence without quotation marks reports: `X said that ...` or `..., X said`; undefined when nothing. */
export function findReported(sentence: DiscourseSentence): ReportedSpeech | undefined {
  const { tokens } = sentence.frame;
  const { from, to } = sentence.sentence;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "quotation") return undefined;
  for (const cue of sentence.cues) {
    const { subject } = cue;
    if (
      subject === undefined ||
      subject.kind === "other" ||
      !canSpeak(subject) ||
      !REPORTING.has(cue.verb.lemma) ||
      cue.verb.form === "base"
    )
      continue;
    const span = clauseAfter(sentence, cue) ?? clauseBefore(sentence, cue);
    if (span) return { ...span, link: { phrase: subject, manner: "adjacent", strength: "saying" } };
  }
  return undefined;
}

/** Verbs whose clause is what was said; not those that deny it or ask for it. */
const REPORTING: ReadonlySet<string> = new Set(
  "say tell add write tweet explain note state declare announce claim argue insist recall remark comment warn admit acknowledge concede assert contend maintain allege report observe respond reply counter stress emphasize emphasise reiterate testify predict disclose reveal confirm affirm suggest indicate believe think".split(
    " ",
  ),
);

const MIN_WORDS = 4;

function clauseAfter(sentence: DiscourseSentence, cue: Cue): Span | undefined {
  const { tokens } = sentence.frame;
  const { to } = sentence.sentence;
  let start = cue.index + 1;
  const that = indexOfThat(sentence, start);
  if (that !== undefined) start = that + 1;
  else if (cue.verb.lemma !== "say") return undefined;
  else
    while (
      TIME_WORDS.has(tokens[start]?.lower ?? "") ||
      (tokens[start]?.lower === "on" && TIME_WORDS.has(tokens[start + 1]?.lower ?? ""))
    )
      start += 1;
  const first = tokens[start];
  if (that === undefined && !opensClause(first?.lower ?? "", isCapitalised(first))) return undefined;
  const end = tokens[to - 1]?.kind === "point" ? to - 1 : to;
  return spanOf(sentence, start, end);
}

/** `that` right after the verb or after whom it is said to, within a few words. */
function indexOfThat(sentence: DiscourseSentence, from: number): number | undefined {
  const { tokens } = sentence.frame;
  for (let at = from; at < Math.min(from + 8, sentence.sentence.to); at += 1) {
    if (tokens[at]?.lower === "that") return at;
    if (tokens[at]?.kind === "point") return undefined;
  }
  return undefined;
}

/** Words that begin a clause of its own when no `that` leads it in. */
function opensClause(word: string, isName: boolean): boolean {
  if (PREPOSITIONS.has(word) || /^(?:to|and|or|but|,|in|on)$/.test(word)) return false;
  return (
    isName ||
    PERSONAL_PRONOUNS.has(word) ||
    /^(?:the|a|an|this|these|those|there|his|her|its|their|many|some|all|most|both|if)$/.test(word)
  );
}

/** `Both sides presented proposals, said Sherman.` */
function clauseBefore(sentence: DiscourseSentence, cue: Cue): Span | undefined {
  const { tokens } = sentence.frame;
  const edge = Math.min(cue.start, cue.subject?.from ?? cue.start) - 1;
  const first = tokens[sentence.sentence.from]?.lower ?? "";
  if (
    PREPOSITIONS.has(first) ||
    first.endsWith("ing") ||
    tokens[Math.max(cue.index, (cue.subject?.to ?? 0) - 1) + 1]?.kind === "word"
  )
    return undefined;
  return tokens[edge]?.text === "," ? spanOf(sentence, sentence.sentence.from, edge) : undefined;
}

function spanOf(sentence: DiscourseSentence, from: number, to: number): Span | undefined {
  const { tokens } = sentence.frame;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to - from >= MIN_WORDS ? { start: first.start, end: last.end } : undefined;
}
