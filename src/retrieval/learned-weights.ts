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
    terms: 5.2,
    words: 5.42,
    "exact words": 0.64,
    "related words": 5.32,
    grams: 5.84,
    "grams squared": -2.09,
    pairs: 1.28,
    closeness: -0.8,
    "with previous": 5.58,
    "with next": 2.92,
    "with rest": 7.15,
    who: 1.75,
    when: 2.12,
    where: 1.23,
    "how many": 2.4,
    why: 1.67,
    first: 0.38,
    length: -1.27,
  },
  chosen: {
    terms: 0.36,
    words: 1.15,
    "exact words": 0.46,
    "related words": 1.18,
    grams: 2.9,
    "grams squared": 1.79,
    pairs: 1.23,
    closeness: -0.44,
    "with previous": 1.59,
    "with next": 0.91,
    "with rest": -0.43,
    who: -0.28,
    when: 1.84,
    where: 0.85,
    "how many": 1.07,
    why: 0.77,
    first: 0.29,
    length: -0.89,
  },
  passage: {
    bm25: 1.01,
    "bm25 mass": 1.35,
    terms: 0.25,
    words: 0.83,
    "exact words": 0.27,
    "related words": 1.77,
    grams: 3.61,
    pairs: 2.15,
    triples: -1.66,
    closeness: 0.62,
    numbers: 0.53,
    names: 1.39,
    title: 5.55,
    lead: 0.24,
    length: -3.83,
  },
  answer: {
    always: -5.43,
    "words in sentence": -0.3,
    "words in passage": -1.22,
    "content in passage": 1.67,
    "exact words in sentence": -0.32,
    "related words in sentence": 3.7,
    "grams in sentence": 1.48,
    "grams in passage": 1.08,
    "pairs in sentence": 0.63,
    closeness: -0.72,
    "gained from rest": 2.03,
    "rarest missing": 0.34,
    "missing mass": 0.44,
    "found mass": 0.39,
    "missing name": -0.83,
    "missing number": -0.94,
    "lead over runner-up": 1.93,
    score: 3.97,
    "kind of answer": 0.4,
    "asks for a kind": -0.62,
    "no question": 0.2,
    "one word": -0.77,
  },
};
