import type { Candidate } from "./find-candidates.ts";
import type { OpenArticle, OpenSegment } from "./open-index.ts";
import { type PassageView, passageFeatures } from "./passage-features.ts";
import type { Query } from "./query.ts";
import { type QueryMarks, withMarks } from "./query-marks.ts";
import { type SentenceView, sentenceFeatures } from "./sentence-features.ts";
import { coverage, measureWordShares, sharesOf, sumOf } from "./shares.ts";
import { sightDocument } from "./sight-document.ts";

/** A candidate with its features measured. */
export interface MeasuredCandidate extends Candidate {
  /** Features of each sentence, as `sentenceFeatures` lists them; none for one that holds stop words at most. */
  readonly sentences: readonly (readonly number[])[];
  /** Features of the paragraph, as `passageFeatures` lists them. */
  readonly passage: readonly number[];
  /** Query term -> quality of its best match in the paragraph. */
  readonly quality: readonly number[];
}

/** Measures the features of the candidates, segment by segment; those that hold no word of the query are left out. */
export function measureCandidates(
  query: Query,
  segments: readonly OpenSegment[],
  candidates: readonly Candidate[],
): readonly MeasuredCandidate[] {
  const measured = segments.flatMap((segment, place) => {
    const own = candidates.filter((candidate) => candidate.segment === place);
    if (own.length === 0) return [];
    const titles = new Map<number, TitleShares>();
    return withMarks(query, segment, place, (marks) =>
      own.map((each) => {
        const article = segment.articleOf[each.document] ?? 0;
        const title = titles.get(article) ?? shareWithTitle(query, segment.articles[article]);
        titles.set(article, title);
        return measure(query, segment, marks, each, title);
      }),
    );
  });
  return measured.filter(({ quality }) => quality.some((value) => value > 0));
}

function measure(
  query: Query,
  segment: OpenSegment,
  marks: QueryMarks,
  candidate: Candidate,
  { inTitle, beyondTitle }: TitleShares,
): MeasuredCandidate {
  const { sentences, whole } = sightDocument(query, segment, marks, candidate.document);
  const shares = measureWordShares(query.shares, beyondTitle, whole.quality);
  const passage: PassageView = {
    query,
    whole,
    shares,
    bm25: candidate.bm25,
    position: (segment.data.paragraphs[candidate.document]?.number ?? 1) - 1,
    sentences: sentences.length,
    inTitle,
  };
  return {
    ...candidate,
    sentences: sentences.map((sentence, at) => {
      if (!sentence.hasContent && whole.hasContent) return NO_FEATURES;
      const view: SentenceView = {
        query,
        sentence,
        previous: sentences[at - 1],
        next: sentences[at + 1],
        shares: measureWordShares(query.shares, beyondTitle, sentence.quality),
        wholeShares: shares,
        pairs: coverage(query.shares.pairs, sentence.pairs),
      };
      return sentenceFeatures.map(({ of }) => of(view));
    }),
    passage: passageFeatures.map(({ of }) => of(passage)),
    quality: whole.quality,
  };
}

/** How the query's words part between an article's title and the rest. */
interface TitleShares {
  /** The share that the title has. */
  readonly inTitle: number;
  /** The shares of the other words among themselves, 0 for those of the title. */
  readonly beyondTitle: readonly number[];
}

function shareWithTitle(query: Query, article: OpenArticle | undefined): TitleShares {
  const isInTitle = query.terms.map(
    ({ word, stem }) =>
      article !== undefined && (article.titleWords.has(word) || article.titleWords.has(stem)),
  );
  return {
    inTitle: sumOf(query.shares.content.filter((_, at) => isInTitle[at] === true)),
    beyondTitle: sharesOf(query.weights.content.map((weight, at) => (isInTitle[at] === true ? 0 : weight))),
  };
}

const NO_FEATURES: readonly number[] = [];
