// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown, unescapeMarkdown } from "../../src/discord/markdown.ts";
import { wildText } from "./wild-text.ts";

test("gives back every text that it escaped", () => {
  fc.assert(
    fc.property(wildText, (text) => {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("leaves nothing that Discord could read as markup", () => {
  fc.assert(
    fc.property(wildText, (text) => {
      const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, "\u{E000}");
      expect(bare).not.toMatch(/[\\*_~|`[\]<]/);
      expect(bare).not.toMatch(/^\s*(#|>|\+|-|\d+[.)])/m);
      expect(bare).not.toMatch(/:\/\/|:[^\s:\u{E000}]+:|@(everyone|here)/iu);
    }),
    { numRuns: 2000 },
  );
});

test("spends no backslash on plain news", () => {
  const plain = 'On Jan. 10, 2022 (Monday), 100,000 troops were "near": see 5:30 p.m. @ Geneva - he said.';
  expect(escapeMarkdown(plain)).toBe(plain);
});

test.each([
  ["**bold** and __under__", "\\*\\*bold\\*\\* and \\_\\_under\\_\\_"],
  ["[free](https://evil.example)", "\\[free\\](https\\://evil.example)"],
  ["<@123> <t:0:R> @everyone", "\\<@123> \\<t\\:0:R> \\@everyone"],
  ["# heading\n- item\n1. one\n> quote", "\\# heading\n\\- item\n1\\. one\n\\> quote"],
])("shows %j as it was written", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
