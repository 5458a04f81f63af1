// @ts-nocheck
import type { NamedWeights } from "./ranking-weights.ts";

/**
 * Written by `npm run train`, which learns on development data alone; change the features, not this file.
 * - new_wiki within: 4060 questions, weight 5
 * - new_wiki: 4060 questions, weight 5
 * - xquad_en: 604 questions, weight 1
 * - xquad_de: 604 questions, weight 1
 * - xquad_es: 604 questions, weight 1
 * - xquad_ru: 604 questions, weight 1
 * - wikiqa_dev within: 126 questions, weight 0.8
 * - cran: 225 questions, weight 1
 * - med: 30 questions, weight 0.4
 * - seed-questions.dev: 40 questions, weight 1
 * The Wikipedia and XQuAD questions are CC BY-SA 4.0; no text of theirs is in here.
 */
export const learnedWeights: NamedWeights = {
  sentence: {
    terms: 2.66,
    words: 4.63,
    "exact words": 0.94,
    "related words": 3.64,
    "beyond title": 2.12,
    grams: 6.02,
    "grams squared": 0,
    pairs: 1.06,
    closeness: 0,
    "with previous": 5.73,
    "with next": 1.66,
    "with rest": 5.95,
    who: 1.4,
    when: 2.05,
    where: 1.1,
    "how many": 2.26,
    why: 1.91,
    first: 0.38,
    "grams, long query": -0.53,
    "words, long query": -0.59,
    length: -2.04,
  },
  chosen: {
    terms: 0,
    words: 0,
    "exact words": 0.86,
    "related words": 1.14,
    "beyond title": 1.38,
    grams: 2.49,
    "grams squared": 0,
    pairs: 0.53,
    closeness: 0,
    "with previous": 0.79,
    "with next": 0.53,
    "with rest": 0,
    who: 0,
    when: 1.41,
    where: 1.7,
    "how many": 1.86,
    why: 3.58,
    first: 0.22,
    "grams, long query": -3.22,
    "words, long query": 0.13,
    length: -0.89,
  },
  passage: {
    bm25: 0.16,
    "bm25 mass": 1.94,
    terms: 0,
    words: 0,
    "exact words": 0,
    "related words": 1.06,
    grams: 3.36,
    pairs: 2.23,
    triples: 0,
    closeness: 0.86,
    numbers: 0.19,
    names: 1.11,
    title: 5.64,
    "beyond title": 1.64,
    "bm25, long query": -0.17,
    "terms, long query": -4.26,
    "grams, long query": 2.5,
    "bm25, no question": 0.2,
    "lead of one sentence": 0.34,
    lead: 0.08,
    "length, long query": -0.87,
    "length, no question": -3.05,
    length: -2.93,
  },
  answer: {
    always: -5.14,
    "words in sentence": 0.22,
    "words in passage": -0.73,
    "content in passage": 0.49,
    "exact words in sentence": -0.15,
    "related words in sentence": 4.19,
    "grams in sentence": 1.03,
    "grams in passage": 1.56,
    "pairs in sentence": 0.29,
    closeness: -0.5,
    "gained from rest": 0.76,
    "rarest missing": -0.44,
    "missing mass": 0.3,
    "found mass": 0.8,
    "found words": -0.2,
    "missing words": -0.01,
    "related squared": -2.14,
    "grams squared": -0.49,
    "missing name": -0.79,
    "missing number": -0.95,
    "lead over runner-up": 1.94,
    score: 4.72,
    "kind of answer": 0.02,
    "asks for a kind": -0.37,
    order: -14.74,
    "no question": 1.21,
    "one word": 0.27,
  },
};
