// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/playground/block-markdown.ts";
import { plainStyle } from "../../src/playground/text-style.ts";

const writer = { style: plainStyle, writeLink: (label: string, url: string) => `${label} (${url})` };
const render = (text: string) => renderMarkdown(text, writer);

test("undoes the escapes of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = text.replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`);
      expect(render(escaped)).toBe(text);
    }),
  );
});

test.each([
  ["**bold *and* more**", "bold and more"],
  ["__under__ _line_ ~~gone~~ ||hidden||", "under line gone hidden"],
  ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
  ["an open ** stays", "an open ** stays"],
  ["`**code**`", "**code**"],
  ["https://example.org/a_b_c*d*", "https://example.org/a_b_c*d*"],
  ["[a \\] b](https://example.org/)", "a ] b (https://example.org/)"],
  ["# One\n## Two\n-# small", "One\nTwo\nsmall"],
  ["> quoted\nnot", "> quoted\nnot"],
  ["before\n>>> all\nof it", "before\n> all\n> of it"],
  ["#hashtag and 5 > 4", "#hashtag and 5 > 4"],
])("reads %j as %j", (markdown, text) => {
  expect(render(markdown)).toBe(text);
});
