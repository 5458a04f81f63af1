import type { NamedWeights } from "./ranking-weights.ts";

/**
 * Written by `npm run train`, which learns on development data alone; change the features, not this file.
 * - new_wiki within: 4060 questions, weight 5
 * - new_wiki: 4060 questions, weight 5
 * - xquad_en: 604 questions, weight 1
 * - xquad_de: 604 questions, weight 1
 * - xquad_es: 604 questions, weight 1
 * - xquad_ru: 604 questions, weight 1
 * - wikiqa_dev within: 126 questions, weight 0.5
 * - cran: 225 questions, weight 1.5
 * - med: 30 questions, weight 0.4
 * - seed-questions.dev: 40 questions, weight 1
 * The Wikipedia and XQuAD questions are CC BY-SA 4.0; no text of theirs is in here.
 */
export const learnedWeights: NamedWeights = {
  sentence: {
    terms: 2.65,
    words: 4.64,
    "exact words": 0.93,
    "related words": 3.65,
    "beyond title": 2.12,
    grams: 6.03,
    "grams squared": 0,
    pairs: 1.06,
    closeness: 0,
    "with previous": 5.73,
    "with next": 1.67,
    "with rest": 5.96,
    who: 1.4,
    when: 2.06,
    where: 1.1,
    "how many": 2.27,
    why: 1.91,
    first: 0.38,
    "grams, long query": -0.34,
    "words, long query": -0.73,
    length: -2.05,
  },
  chosen: {
    terms: 0,
    words: 0,
    "exact words": 0.97,
    "related words": 1.43,
    "beyond title": 1.17,
    grams: 2.73,
    "grams squared": 0,
    pairs: 0.42,
    closeness: 0,
    "with previous": 0.89,
    "with next": 0.56,
    "with rest": 0,
    who: 0,
    when: 1.39,
    where: 1.6,
    "how many": 1.78,
    why: 3.7,
    first: 0.22,
    "grams, long query": -4.23,
    "words, long query": -0.22,
    length: -1.11,
  },
  passage: {
    bm25: 0.17,
    "bm25 mass": 2.28,
    terms: 0,
    words: 0,
    "exact words": 0.08,
    "related words": 1.33,
    grams: 3.46,
    pairs: 1.96,
    triples: 0,
    closeness: 0.97,
    numbers: 0.4,
    names: 1.12,
    title: 5.23,
    "beyond title": 1.32,
    "bm25, long query": -0.07,
    "terms, long query": -5.23,
    "grams, long query": 1.44,
    "bm25, no question": -0.25,
    "lead of one sentence": 0.22,
    lead: 0.09,
    "length, long query": 0.74,
    "length, no question": -2.63,
    length: -3.36,
  },
  answer: {
    always: -4.2,
    "words in sentence": 0.29,
    "words in passage": -1.14,
    "content in passage": -0.31,
    "exact words in sentence": -0.6,
    "related words in sentence": 3.31,
    "grams in sentence": 1.14,
    "grams in passage": 0.71,
    "pairs in sentence": 0.09,
    closeness: -1,
    "gained from rest": 1.66,
    "rarest missing": -0.31,
    "missing mass": 0.22,
    "found mass": 0.74,
    "missing name": -0.75,
    "missing number": -0.94,
    "lead over runner-up": 1.78,
    score: 4.94,
    "kind of answer": -0.05,
    "asks for a kind": -0.31,
    order: -12.38,
    "no question": 1.34,
    "one word": -0.16,
  },
};
