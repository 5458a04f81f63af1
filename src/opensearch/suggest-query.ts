import { foldName, MIN_TYPO_LETTERS, nameWordsOf } from "../answer/suggest-names.ts";

/**
 * Filters for the names that somebody may be typing, one for each of the steps of `suggestNames`, so that the first few
 * of each hold all that it would give of the whole. Nothing typed gives one filter that lets all names through.
 */
export function typedFilters(typed: string): readonly (readonly object[])[] {
  const folded = foldName(typed).slice(0, MAX_TYPED_CHARACTERS);
  const words = nameWordsOf(folded);
  const beginning = [{ prefix: { folded } }];
  if (words.length === 0) return [folded === "" ? [] : beginning];
  const starts = words.map((word) => ({ prefix: { nameWords: word } }));
  const almost = words.map((word) =>
    word.length < MIN_TYPO_LETTERS
      ? { prefix: { nameWords: word } }
      : { regexp: { nameWords: { value: almostStart(word), max_determinized_states: 100_000 } } },
  );
  return [beginning, starts, almost];
}

/** As many as are stored of a name. */
const MAX_TYPED_CHARACTERS = 1_000;
/** Of a longer word only so many letters may have the typo. */
const MAX_TYPO_CHARACTERS = 24;

/** A pattern for the words that begin with this one but for one letter wrong, missing, too many, or two swapped. */
function almostStart(word: string): string {
  const letters = [...word].slice(0, MAX_TYPO_CHARACTERS);
  const escaped = letters.map((letter) => letter.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  const around = (at: number, middle: string, skipped: number) =>
    [...escaped.slice(0, at), middle, ...escaped.slice(at + skipped)].join("");
  const patterns = letters.flatMap((_, at) => [
    around(at, ".?", 1),
    around(at, ".", 0),
    ...(at + 1 < letters.length ? [around(at, `${escaped[at + 1]}${escaped[at]}`, 2)] : []),
  ]);
  return `(${[...patterns, escaped.join("")].join("|")}).*`;
}
