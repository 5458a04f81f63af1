// @ts-nocheck
import type { DiscourseSentence } from "./discourse.ts";
import { findReported } from "./indirect.ts";
import { findLink, type Link } from "./links.ts";
import type { NamedFrame } from "./names.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import { resolveSpeaker, type Speakers, UNKNOWN } from "./resolve-speaker.ts";
import { labelOf } from "./speaker-labels.ts";
import { isSpeech } from "./speech.ts";

/**
 * The quotations of an article's frames, in marks and reported, with their speakers, in the order of the text. What
 * names no speaker itself takes the one of the words before it, as likely; across paragraphs only where order holds.
 */
export function attributeQuotations(
  articleId: string,
  frames: readonly NamedFrame[],
  speakers: Speakers,
  isOrdered: boolean,
): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let before: Before | undefined;
  frames.forEach((frame, index) => {
    const sentences = speakers.discourse.sentences[index] ?? [];
    const found = quotationsOf(frame, sentences, speakers, before);
    for (const one of found) {
      const { start, end } = one;
      const group = (quotations.at(-1)?.group ?? 0) + (one.isContinuation && quotations.length > 0 ? 0 : 1);
      const { kind, isClosed, attribution } = one;
      const text = frame.text.slice(start, end);
      quotations.push({
        articleId,
        paragraph: frame.paragraph,
        start,
        end,
        text,
        kind,
        isClosed,
        group,
        attribution,
      });
    }
    before = isOrdered
      ? { last: found.at(-1)?.attribution, lead: leadOf(sentences.at(-1), speakers) }
      : undefined;
  });
  return quotations;
}

/** What the paragraph before leaves to the next one. */
interface Before {
  /** The speaker of its last quotation, and who its last sentence is about when that quotes nothing. */
  readonly last: Attribution | undefined;
  readonly lead: Attribution | undefined;
}

type Found = Pick<Quotation, "start" | "end" | "kind" | "isClosed"> & {
  attribution: Attribution;
  /** True when it is a part of what the quotation before it is a part of. */
  readonly isContinuation: boolean;
};

function quotationsOf(
  frame: NamedFrame,
  sentences: readonly DiscourseSentence[],
  speakers: Speakers,
  before: Before | undefined,
): readonly Found[] {
  const found: Found[] = [];
  const waiting: Found[] = [];
  let previous:
    | { readonly sentence: number; readonly link: Link | undefined; readonly isQuoted: boolean }
    | undefined;
  sentences.forEach((sentence, number) => {
    const reported = findReported(sentence);
    if (reported) {
      const { start, end, link } = reported;
      found.push({
        start,
        end,
        kind: "indirect",
        isClosed: true,
        attribution: resolveSpeaker(link, speakers),
        isContinuation: false,
      });
      previous = { sentence: number, link, isQuoted: false };
    }
    for (let at = sentence.sentence.from; at < sentence.sentence.to; at += 1) {
      const span = frame.spans[frame.tokens[at]?.quotation ?? -1];
      if (span === undefined) continue;
      const link = findLink(sentence, sentence.cues, at);
      const label = labelOf(frame, span, speakers);
      const isNear = previous?.isQuoted === true && number - previous.sentence <= 1;
      if (label === undefined && !isSpeech(sentence, at, link, isNear)) continue;
      const own = label ?? (link && resolveSpeaker(link, speakers));
      const isSplit =
        isNear &&
        link !== undefined &&
        link.phrase.start === previous?.link?.phrase.start &&
        link.manner === "adjacent";
      const inherited = () => {
        if (span.isContinued && before?.last) return before.last;
        if (isNear) return found.at(-1)?.attribution;
        return (
          leadOf(sentences[number - 1], speakers) ?? found.at(-1)?.attribution ?? before?.lead ?? before?.last
        );
      };
      const attribution = own ?? likely(inherited() ?? UNKNOWN);
      if (own) for (const one of waiting.splice(0)) one.attribution = likely(own);
      const isContinuation = isSplit || (own === undefined && (isNear || span.isContinued));
      const { start, end, isClosed } = span;
      const one = { start, end, kind: kindOf(sentence, at, link), isClosed, attribution, isContinuation };
      found.push(one);
      if (attribution.speaker === undefined && own === undefined) waiting.push(one);
      previous = { sentence: number, link, isQuoted: true };
    }
  });
  return found;
}

/** Who a sentence without quotations leads up to: the subject of its last verb of saying, else its own. */
function leadOf(sentence: DiscourseSentence | undefined, speakers: Speakers): Attribution | undefined {
  if (sentence === undefined || sentence.frame.tokens[sentence.sentence.to - 1]?.kind === "quotation")
    return undefined;
  const phrase = sentence.cues.findLast((cue) => cue.subject)?.subject ?? sentence.main;
  if (phrase === undefined || phrase.kind === "other") return undefined;
  const attribution = resolveSpeaker({ phrase, manner: "governing", strength: "saying" }, speakers);
  return attribution.speaker === undefined ? undefined : attribution;
}

function kindOf(sentence: DiscourseSentence, at: number, link: Link | undefined): "direct" | "mixed" {
  const { tokens } = sentence.frame;
  if (!/^[\p{Lu}\p{N}[("'‘“…]/u.test(tokens[at]?.text ?? "")) return "mixed";
  const isLedInto = at > sentence.sentence.from && !/^[,:]$/.test(tokens[at - 1]?.text ?? "");
  return isLedInto && link?.manner !== "adjacent" ? "mixed" : "direct";
}

function likely(attribution: Attribution): Attribution {
  return attribution.confidence === "certain" ? { ...attribution, confidence: "likely" } : attribution;
}
