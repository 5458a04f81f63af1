// @ts-nocheck
import type { FoundQuotation, FoundRow, GoldQuotation, QuotationRow } from "./quotation-rows.ts";
import { isDescribedSpeaker, isNamedSpeaker, plain } from "./speaker-match.ts";

/** A share: how many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What a run got right, as score.py counts it; `of` counts the gold's quotations, found or not. */
export interface QuotationScore {
  readonly gold: number;
  found: number;
  /** Found spans with the gold's words, and found spans that share at least half of their length with the gold's. */
  exact: number;
  overlapping: number;
  /** Spans that are no speech or in no gold, with the former also apart. */
  falseAlarms: number;
  scareQuotes: number;
  /** Named speakers, end to end: also of quotations that were not found; by name, by pronoun, with the full name. */
  readonly named: Share;
  readonly byName: Share;
  readonly byPronoun: Share;
  readonly fullName: Share;
  readonly described: Share;
  /** Named speakers at each confidence: how many of the found ones are right. */
  readonly confidence: Readonly<Record<FoundQuotation["confidence"], Share>>;
}

/** Scores what was found in rows against what people judged; rows and results are in the same order. */
export function scoreQuotations(rows: readonly QuotationRow[], results: readonly FoundRow[]): QuotationScore {
  const share = (): Share => ({ right: 0, of: 0 });
  const speech = rows.map((row) => row.quotes.filter(isSpeech));
  const score: QuotationScore = {
    gold: speech.reduce((sum, list) => sum + list.length, 0),
    found: 0,
    exact: 0,
    overlapping: 0,
    falseAlarms: 0,
    scareQuotes: 0,
    named: share(),
    byName: share(),
    byPronoun: share(),
    fullName: share(),
    described: share(),
    confidence: { certain: share(), likely: share(), unknown: share() },
  };
  rows.forEach((row, index) => {
    const gold = speech[index] ?? [];
    const found = results[index]?.quotes ?? [];
    const pairs = pairUp(gold, found);
    const others = row.quotes.filter((quote) => !isSpeech(quote));
    const paired = new Set(pairs.values());
    for (const one of found) {
      if (!paired.has(one)) {
        const other = others.find((quote) => overlapOf(quote, one) > 0.3);
        if (other?.kind === "ambiguous") continue;
        score.falseAlarms += 1;
        if (other) score.scareQuotes += 1;
      }
      score.found += 1;
    }
    for (const quote of gold) scoreOne(score, quote, pairs.get(quote));
  });
  return score;
}

function scoreOne(score: QuotationScore, gold: GoldQuotation, found: FoundQuotation | undefined): void {
  if (found) {
    score.overlapping += 1;
    if (plain(found.text) === plain(gold.text)) score.exact += 1;
  }
  const { sourceType, speaker, source } = gold;
  if ((sourceType === "name" || sourceType === "pronoun") && speaker) {
    const isRight = found !== undefined && isNamedSpeaker(speaker, found.speaker);
    for (const share of [score.named, sourceType === "name" ? score.byName : score.byPronoun])
      count(share, isRight);
    if (!found) return;
    count(score.fullName, isNamedSpeaker(speaker, found.speaker, true));
    count(score.confidence[found.confidence], isRight);
  } else if (sourceType === "description" && source) {
    count(score.described, found !== undefined && isDescribedSpeaker(source, found.speaker));
  }
}

function count(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

function isSpeech({ kind }: GoldQuotation): boolean {
  return kind === "direct" || kind === "mixed";
}

/** Pairs spans that share at least half of their joint length, the most alike first, each once. */
function pairUp(
  gold: readonly GoldQuotation[],
  found: readonly FoundQuotation[],
): Map<GoldQuotation, FoundQuotation> {
  const overlaps = gold.flatMap((quote) =>
    found.map((one) => ({ quote, one, overlap: overlapOf(quote, one) })),
  );
  const pairs = new Map<GoldQuotation, FoundQuotation>();
  const used = new Set<FoundQuotation>();
  for (const { quote, one, overlap } of overlaps.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < 0.5 || pairs.has(quote) || used.has(one)) continue;
    pairs.set(quote, one);
    used.add(one);
  }
  return pairs;
}

/** Length in common over joint length. */
function overlapOf(quote: GoldQuotation, one: FoundQuotation): number {
  if (quote.paragraph !== one.paragraph) return 0;
  const common = Math.min(quote.end, one.end) - Math.max(quote.start, one.start);
  return common <= 0 ? 0 : common / (Math.max(quote.end, one.end) - Math.min(quote.start, one.start));
}
