import type { NamedWeights } from "./ranking-weights.ts";

/**
 * Written by `npm run train`, which learns on development data alone; change the features, not this file.
 * - new_wiki within: 4060 questions, weight 3
 * - new_wiki: 4060 questions, weight 3
 * - xquad_en: 604 questions, weight 1
 * - xquad_de: 604 questions, weight 1
 * - xquad_es: 604 questions, weight 1
 * - xquad_ru: 604 questions, weight 1
 * - wikiqa_dev within: 126 questions, weight 0.3
 * - cran: 225 questions, weight 0.3
 * - med: 30 questions, weight 0.1
 * The Wikipedia and XQuAD questions are CC BY-SA 4.0; no text of theirs is in here.
 */
export const learnedWeights: NamedWeights = {
  sentence: {
    terms: 5.21,
    words: 5.44,
    "exact words": 0.64,
    "related words": 5.23,
    grams: 5.86,
    "grams squared": -2.07,
    pairs: 1.26,
    closeness: -0.8,
    "with previous": 5.58,
    "with next": 2.92,
    "with rest": 7.14,
    who: 1.75,
    when: 2.12,
    where: 1.22,
    "how many": 2.4,
    why: 1.69,
    first: 0.39,
    length: -1.23,
  },
  chosen: {
    terms: 0.37,
    words: 1.17,
    "exact words": 0.47,
    "related words": 1.11,
    grams: 2.96,
    "grams squared": 1.85,
    pairs: 1.14,
    closeness: -0.56,
    "with previous": 1.63,
    "with next": 0.8,
    "with rest": -0.42,
    who: -0.3,
    when: 1.85,
    where: 0.86,
    "how many": 1.08,
    why: 0.72,
    first: 0.29,
    length: -0.89,
  },
  passage: {
    bm25: 1.03,
    "bm25 mass": 1.37,
    terms: 0.26,
    words: 0.85,
    "exact words": 0.28,
    "related words": 1.63,
    grams: 3.64,
    pairs: 2.18,
    triples: -1.59,
    closeness: 0.6,
    numbers: 0.56,
    names: 1.4,
    title: 5.55,
    lead: 0.27,
    length: -3.79,
  },
  answer: {
    always: -7.16,
    "words in sentence": -0.04,
    "words in passage": -0.71,
    "content in passage": 1.7,
    "exact words in sentence": -0.23,
    "related words in sentence": 3.08,
    "grams in sentence": 1.14,
    "grams in passage": 1.03,
    "pairs in sentence": 0.85,
    closeness: -0.56,
    "gained from rest": 1.72,
    "rarest missing": 0.3,
    "missing mass": 0.45,
    "found mass": 0.44,
    "missing name": -0.76,
    "missing number": -0.85,
    "lead over runner-up": 2.01,
    score: 2.72,
    "kind of answer": 0.38,
    "asks for a kind": -0.51,
    "no question": 0.19,
    "one word": -0.55,
  },
};
