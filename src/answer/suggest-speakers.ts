import { type Speaker, speakersOf } from "../quotations/speakers-of.ts";
import { type Snapshot, visibleArticles } from "./snapshot.ts";

/** Who is quoted in the articles of these collections, most quoted first. */
export function visibleSpeakers(snapshot: Snapshot, collections: readonly string[]): readonly Speaker[] {
  return speakersOf(visibleArticles(snapshot, collections).flatMap(snapshot.quotationsOf));
}

/**
 * The speakers whom somebody may be typing: a name that starts with it, then names and roles of which some word
 * starts with each typed one; in the given order within each.
 */
export function suggestSpeakers(
  speakers: readonly Speaker[],
  typed: string,
  limit: number,
): readonly Speaker[] {
  const wanted = fold(typed);
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  const rankOf = ({ name, role }: Speaker) => {
    if (fold(name).startsWith(wanted)) return 0;
    const known = fold(`${name} ${role ?? ""}`).split(/\s+/);
    return words.every((word) => known.some((other) => other.startsWith(word))) ? 1 : 2;
  };
  return speakers
    .map((speaker) => ({ speaker, rank: rankOf(speaker) }))
    .filter(({ rank }) => rank < 2)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ speaker }) => speaker);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
