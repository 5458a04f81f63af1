/**
 * True when the found speaker is the gold's named one, as score.py decides: the gold's last word is in the found name,
 * and where both have more, given names or initials go together. `isStrict` asks for more than the surname.
 */
// @ts-nocheck

export function isNamedSpeaker(gold: string, found: string | null, isStrict = false): boolean {
  if (found === null || found === "") return false;
  const [wanted, given] = [nameWords(gold), nameWords(found)];
  const last = wanted.at(-1);
  if (last === undefined || given.length === 0) return plain(gold) === plain(found);
  const at = given.indexOf(last);
  if (at < 0) return false;
  const [first = "", other = ""] = [wanted[0], given[0]];
  if (at > 0 && wanted.length > 1) {
    const isInitial = first[0] === other[0] && (first.length === 1 || other.length === 1);
    if (!wanted.includes(other) && !given.includes(first) && !isInitial) return false;
  }
  return !(isStrict && wanted.length > 1 && given.length < 2);
}

/** True when at least half of the words of the shorter description are in the other. */
export function isDescribedSpeaker(gold: string, found: string | null): boolean {
  if (found === null || found === "") return false;
  if (plain(gold) === plain(found)) return true;
  const [wanted, given] = [new Set(wordsOrAll(gold)), new Set(wordsOrAll(found))];
  const common = [...wanted].filter((word) => given.has(word)).length;
  return common > 0 && common / Math.min(wanted.size, given.size) >= 0.5;
}

/** A text without the spaces, marks and points around it, in lower case. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”'‘’.,;:!?—–…-]+|[\s"“”'‘’.,;:!?—–…-]+$/g, "")
    .toLowerCase();
}

function wordsOrAll(text: string): readonly string[] {
  const words = nameWords(text);
  if (words.length > 0) return words;
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !/^(?:the|a|an|of)$/.test(word));
}

function nameWords(text: string): readonly string[] {
  const words = text
    .replace(/\([^)]*\)/g, "")
    .replace(/['’]s\b/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}_'’-]+/gu);
  return (words ?? []).filter((word) => !TITLES.has(word));
}

const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr sen sens rep reps gov gen rev sir lord lady president vice senator secretary of state deputy foreign minister prime the a an us jr sr former republican democrat democratic".split(
    " ",
  ),
);
