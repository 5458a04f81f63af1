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
    terms: 5.2092,
    words: 5.4426,
    "exact words": 0.6404,
    "related words": 5.2291,
    grams: 5.8648,
    "grams squared": -2.0702,
    pairs: 1.2624,
    closeness: -0.8049,
    "with previous": 5.58,
    "with next": 2.9219,
    "with rest": 7.1377,
    who: 1.7461,
    when: 2.1212,
    where: 1.2249,
    "how many": 2.3976,
    why: 1.6909,
    first: 0.3881,
    length: -1.2349,
  },
  chosen: {
    terms: 0.373,
    words: 1.1651,
    "exact words": 0.4741,
    "related words": 1.1065,
    grams: 2.9646,
    "grams squared": 1.8525,
    pairs: 1.1435,
    closeness: -0.5615,
    "with previous": 1.6298,
    "with next": 0.7957,
    "with rest": -0.4154,
    who: -0.2957,
    when: 1.8485,
    where: 0.8553,
    "how many": 1.0809,
    why: 0.7241,
    first: 0.2937,
    length: -0.8891,
  },
  passage: {
    bm25: 1.032,
    "bm25 mass": 1.3736,
    terms: 0.2646,
    words: 0.8528,
    "exact words": 0.2808,
    "related words": 1.6263,
    grams: 3.6429,
    pairs: 2.1829,
    triples: -1.5925,
    closeness: 0.5977,
    numbers: 0.5568,
    names: 1.3962,
    title: 5.5536,
    lead: 0.269,
    length: -3.793,
  },
  answer: {
    always: -7.1602,
    "words in sentence": -0.0404,
    "words in passage": -0.7111,
    "content in passage": 1.7035,
    "exact words in sentence": -0.2262,
    "related words in sentence": 3.0809,
    "grams in sentence": 1.1416,
    "grams in passage": 1.0276,
    "pairs in sentence": 0.8545,
    closeness: -0.5629,
    "gained from rest": 1.7186,
    "rarest missing": 0.2953,
    "missing mass": 0.4517,
    "found mass": 0.4443,
    "missing name": -0.7624,
    "missing number": -0.851,
    "lead over runner-up": 2.0065,
    score: 2.7183,
    "kind of answer": 0.3824,
    "asks for a kind": -0.5113,
    "no question": 0.1858,
    "one word": -0.5496,
  },
};
