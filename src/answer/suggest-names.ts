import { editDistance } from "../text/edit-distance.ts";

/**
 * The things whose name somebody may be typing, at most `limit`: names that start with what is typed, then those
 * that hold every word as the start of one of theirs, then those that do so but for one typo in a word of at least
 * four letters; in the given order within each. Letter case and accents do not matter. Nothing typed gives all.
 */
export function suggestNames<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  typed: string,
  limit: number,
): readonly Thing[] {
  const wanted = foldName(typed);
  const named = things.map((thing) => ({ thing, name: foldName(nameOf(thing)) }));
  const found = new Set(named.filter(({ name }) => name.startsWith(wanted)).map(({ thing }) => thing));
  const words = nameWordsOf(wanted);
  if (found.size < limit && words.length > 0) {
    const split = named.map(({ thing, name }) => ({ thing, nameWords: nameWordsOf(name) }));
    for (const startOf of [isStart, isAlmostStart]) {
      const isMatch = holdsWords(words, startOf);
      for (const { thing, nameWords } of split) if (isMatch(nameWords)) found.add(thing);
    }
  }
  return [...found].slice(0, limit);
}

/** A name, or what is typed of one, without regard to letter case and accents. */
export function foldName(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** The words of a folded name, and of what is typed of one: each of these must begin one of those. */
export function nameWordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of at least so many letters may have a typo. */
export const MIN_TYPO_LETTERS = 4;

/** Whether a name holds each word; what was found of a word of a name is kept, for names share most of theirs. */
function holdsWords(words: readonly string[], isMatch: (word: string, nameWord: string) => boolean) {
  const matches = words.map((word) => {
    const known = new Map<string, boolean>();
    return (nameWord: string) => {
      const result = known.get(nameWord) ?? isMatch(word, nameWord);
      known.set(nameWord, result);
      return result;
    };
  });
  return (nameWords: readonly string[]) => matches.every((matchesWord) => nameWords.some(matchesWord));
}

function isStart(word: string, nameWord: string): boolean {
  return nameWord.startsWith(word);
}

function isAlmostStart(word: string, nameWord: string): boolean {
  if (isStart(word, nameWord)) return true;
  if (word.length < MIN_TYPO_LETTERS || !sharesHalf(word, nameWord)) return false;
  return SHIFTS.some((more) => editDistance(word, nameWord.slice(0, word.length + more), 1) <= 1);
}

/** One typo leaves one half of the word as it is, at most a letter away: a quick look before the distance. */
function sharesHalf(word: string, nameWord: string): boolean {
  const half = Math.floor(word.length / 2);
  if (nameWord.startsWith(word.slice(0, half))) return true;
  const rest = word.slice(half + 1);
  return SHIFTS.some((shift) => nameWord.startsWith(rest, half + 1 + shift));
}

const SHIFTS = [-1, 0, 1] as const;
