import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { words } from "natural/lib/natural/util/stopwords.js";

/**
 * The terms of an English text in order: lower case, stop words left out, stemmed by Porter's rules.
 * Documents and queries both go through here. Empty when the text holds no content word.
 */
export function analyze(text: string): string[] {
  const tokens =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? [];
  return tokens
    .map((token) => token.replace(/'s$/, ""))
    .filter((token) => !stopWords.has(token))
    .map((token) => porterStemmer.stem(token));
}

const stopWords: ReadonlySet<string> = new Set(words);
