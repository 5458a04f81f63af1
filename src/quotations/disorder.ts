import type { NamedFrame } from "./names.ts";
import type { People, Person } from "./people.ts";

/**
 * False when the paragraphs cannot be in the order they were written in: people are called by their bare surnames
 * before the paragraph that introduces them by their full name. The first paragraph, often a headline, does not count.
 */
export function isOrderly(frames: readonly NamedFrame[], people: People): boolean {
  const introduced = new Map<Person, number>();
  const early = new Map<Person, number>();
  frames.forEach((frame, index) => {
    for (const mention of frame.names) {
      const person = people.personOf(mention);
      if (person === undefined || person.words.length < 2 || introduced.has(person)) continue;
      if (mention.words.length > 1) introduced.set(person, index);
      else if (index > 0) early.set(person, (early.get(person) ?? 0) + 1);
    }
  });
  let late = 0;
  for (const person of introduced.keys()) if (early.has(person)) late += 1;
  return late < 2 || late < 0.2 * introduced.size;
}
