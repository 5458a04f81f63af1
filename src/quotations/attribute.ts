import type { DiscourseSentence } from "./discourse.ts";
import type { Link } from "./links.ts";
import { findLink } from "./links.ts";
import type { NamedFrame } from "./names.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import { resolveSpeaker, type Speakers, UNKNOWN } from "./resolve-speaker.ts";
import { isSpeech } from "./speech.ts";
import { labelOf } from "./speaker-labels.ts";

/** The quotations in marks of an article's frames with their speakers. */
export function attributionsOf(articleId: string, frames: readonly NamedFrame[], speakers: Speakers, isOrdered: boolean): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let group = 0;
  let last: { readonly attribution: Attribution; readonly paragraph: number } | undefined;
  let lead: Attribution | undefined;
  frames.forEach((frame, index) => {
    const sentences = speakers.discourse.sentences[index] ?? [];
    let current: Attribution | undefined;
    let isFresh = false;
    if (!isOrdered) { last = undefined; lead = undefined; }
    const pending: number[] = [];
    sentences.forEach((sentence, sentenceIndex) => {
      for (let at = sentence.sentence.from; at < sentence.sentence.to; at += 1) {
        const token = frame.tokens[at];
        const span = token && frame.spans[token.quotation];
        if (token?.kind !== "quotation" || span === undefined) continue;
        const link = findLink(sentence, sentence.cues, at) ;
        const labelled = labelOf(frame, span, speakers);
        if (!labelled && !isSpeech(sentence, at, link)) continue;
        const linked = labelled ?? (link ? resolveSpeaker(link, speakers) : undefined);
        let attribution = linked;
        const isContinuing = span.isContinued || isFresh;
        if (attribution === undefined && span.isContinued && last) attribution = last.attribution;
        if (attribution === undefined && current) attribution = likely(current);
        if (attribution === undefined && sentenceIndex > 0) {
          const before = leadOf(sentences[sentenceIndex - 1], speakers);
          if (before?.speaker) attribution = likely(before);
        }
        if (attribution === undefined && lead) attribution = likely(lead);
        if (attribution === undefined && last && last.paragraph === frame.paragraph - 1) attribution = likely(last.attribution);
        if (!(isContinuing && !linked)) group += 1;
        if (attribution === undefined) pending.push(quotations.length);
        else if (linked) {
          for (const place of pending.splice(0)) {
            const before = quotations[place];
            if (before) quotations[place] = { ...before, attribution: likely(linked) };
          }
        }
        if (attribution) {
          current = attribution;
          last = { attribution, paragraph: frame.paragraph };
        }
        isFresh = true;
        quotations.push({
          articleId,
          paragraph: frame.paragraph,
          start: span.start,
          end: span.end,
          text: frame.text.slice(span.start, span.end),
          kind: kindOf(sentence, at, link),
          isClosed: span.isClosed,
          group,
          attribution: attribution ?? UNKNOWN,
        });
      }
    });
    lead = isOrdered ? leadOf(sentences.at(-1), speakers) : undefined;
  });
  return quotations;
}

/** Who a paragraph without quotations leads up to: the subject of its last sentence. */
function leadOf(sentence: DiscourseSentence | undefined, speakers: Speakers): Attribution | undefined {
  if (sentence === undefined) return undefined;
  const last = sentence.frame.tokens[sentence.sentence.to - 1];
  if (last?.kind === "quotation") return undefined;
  const phrase = sentence.cues.findLast((cue) => cue.subject)?.subject ?? sentence.main;
  if (phrase === undefined) return undefined;
  return resolveSpeaker({ phrase, manner: "governing", strength: "saying" }, speakers);
}

function kindOf(sentence: DiscourseSentence, at: number, link: Link | undefined): "direct" | "mixed" {
  const text = sentence.frame.tokens[at]?.text ?? "";
  if (!/^[\p{Lu}\p{N}[("'‘“…]/u.test(text)) return "mixed";
  const isLedInto = at > sentence.sentence.from && !/^[,:]$/.test(sentence.frame.tokens[at - 1]?.text ?? "");
  return isLedInto && link?.manner !== "adjacent" ? "mixed" : "direct";
}

function likely(attribution: Attribution): Attribution {
  return attribution.confidence === "certain" ? { ...attribution, confidence: "likely" } : attribution;
}

