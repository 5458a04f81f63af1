// @ts-nocheck
import { sentencesOf } from "../../src/text/sentences.ts";
import { randomFrom } from "../eval/bootstrap.ts";

/**
 * So many paragraphs of real text: the given ones, and when they do not suffice, more made of the sentences of the
 * material at random, as many to a paragraph as one of the material has. The same for the same texts. Questions are
 * asked about no text of the material, so that no made paragraph answers one.
 */
export function makeParagraphs(
  real: readonly string[],
  material: readonly string[],
  count: number,
): readonly string[] {
  if (real.length >= count) return real.slice(0, count);
  const next = randomFrom(4);
  const perParagraph = material.map((text) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
  );
  const sentences = perParagraph.flat();
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)];
  const made = Array.from({ length: count - real.length }, () =>
    Array.from({ length: pick(perParagraph)?.length ?? 1 }, () => pick(sentences) ?? "").join(" "),
  );
  return [...real, ...made];
}
