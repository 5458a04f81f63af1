/**
 * True when two names can be one person's: the same last word, and given names that are equal, shortened, initials or
 * left out. Descriptions are the same when their words are. An empty name is nobody's.
 */
// @ts-nocheck

export function isSameSpeaker(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  const last = shorter.at(-1);
  if (last === undefined || last !== longer.at(-1)) return false;
  const [given = "", full = ""] = [shorter[0], longer[0]];
  if (shorter.length === 1 || given === full || longer.includes(given)) return true;
  return (
    given.charAt(0) === full.charAt(0) &&
    (given.length <= 2 || full.length <= 2 || given.startsWith(full) || full.startsWith(given))
  );
}

/** A name without regard to case, marks over letters, points and articles, for comparing and grouping. */
export function speakerKey(name: string): string {
  return partsOf(name).join(" ");
}

function partsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  return (plain.match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !IGNORED.has(word));
}

const IGNORED: ReadonlySet<string> = new Set(["the", "a", "an", "jr", "sr", "mr", "mrs", "ms", "dr"]);
