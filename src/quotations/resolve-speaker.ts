import { type Discourse, genderOf } from "./discourse.ts";
import type { Link } from "./links.ts";
import type { People } from "./people.ts";
import type { Attribution } from "./quotation.ts";

/** Who a phrase that names a speaker means, with how sure that is. */
export function resolveSpeaker(link: Link, people: People, discourse: Discourse): Attribution {
  const { phrase } = link;
  const evidence = { paragraph: phrase.paragraph, start: phrase.start, end: phrase.end, text: phrase.text };
  const isFirm = link.manner === "adjacent" || link.strength === "saying";
  if (phrase.kind === "name" && phrase.name) {
    const person = people.personOf(phrase.name);
    const isSure = isFirm && !people.isShared(phrase.name);
    return {
      speaker: person?.name ?? phrase.text,
      role: person?.role,
      confidence: isSure ? "certain" : "likely",
      evidence,
      candidates: [],
    };
  }
  if (phrase.kind === "pronoun") {
    const gender = genderOf(phrase.text.toLowerCase());
    const ranked = gender ? discourse.antecedentsOf(phrase.paragraph, phrase.to - 1) : [];
    const [first, second] = ranked;
    if (first === undefined) return { speaker: undefined, role: undefined, confidence: "unknown", evidence, candidates: [] };
    const isSure = isFirm && first.salience >= 2 && first.salience > 4 * (second?.salience ?? 0);
    return { speaker: first.person.name, role: first.person.role, confidence: isSure ? "certain" : "likely", evidence, candidates: [] };
  }
  return { speaker: phrase.text, role: undefined, confidence: isFirm ? "certain" : "likely", evidence, candidates: [] };
}
