// @ts-nocheck
import { type Speaker, speakersOf } from "../quotations/speakers-of.ts";
import { type Snapshot, visibleArticles } from "./snapshot.ts";
import { suggestNames } from "./suggest-names.ts";

/** Who is quoted in the articles of these collections, most quoted first. */
export function visibleSpeakers(snapshot: Snapshot, collections: readonly string[]): readonly Speaker[] {
  return speakersOf(visibleArticles(snapshot, collections).flatMap(snapshot.quotationsOf));
}

/** The speakers whose name or role somebody may be typing, best first; nothing typed gives all. */
export function suggestSpeakers(
  speakers: readonly Speaker[],
  typed: string,
  limit: number,
): readonly Speaker[] {
  return suggestNames(speakers, ({ name, role = "" }) => `${name} ${role}`, typed, limit);
}
