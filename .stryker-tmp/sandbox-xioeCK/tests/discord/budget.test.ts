// @ts-nocheck
import { expect, test } from "vitest";
import { isWithinBudget, MAX_TEXT_CHARACTERS, measure } from "../../src/discord/budget.ts";
import { container, linkedText, textDisplay } from "../../src/discord/components.ts";

const cardOf = (...texts: readonly string[]) => [container(texts.map(textDisplay))];

test("counts nested components and accessories, characters, and bytes with 12 a text", () => {
  const card = [container([textDisplay("häh"), linkedText("text", "Open", "https://a.example")])];
  expect(measure(card)).toEqual({ components: 5, characters: 7, bytes: 4 + 12 + 4 + 12 });
});

test("takes 4,000 characters and not one more", () => {
  expect(isWithinBudget(cardOf("a".repeat(MAX_TEXT_CHARACTERS)))).toBe(true);
  expect(isWithinBudget(cardOf("a".repeat(MAX_TEXT_CHARACTERS), "a"))).toBe(false);
});

test("takes 40 components with their frame and not one more", () => {
  expect(isWithinBudget(cardOf(...Array.from({ length: 39 }, () => "a")))).toBe(true);
  expect(isWithinBudget(cardOf(...Array.from({ length: 40 }, () => "a")))).toBe(false);
});

test("meets the limit of bytes before that of characters in Japanese", () => {
  expect(isWithinBudget(cardOf("語".repeat(3001)))).toBe(false);
});
