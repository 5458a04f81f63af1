// @ts-nocheck
import { expect, test } from "vitest";
import { button, container, linkedText, rowOf, textDisplay } from "../../src/discord/components.ts";
import { MAX_CONTENT_CHARACTERS, renderPlain } from "../../src/discord/render-plain.ts";

test("puts texts below each other without headings, small print or bold, and leaves quotations marked", () => {
  const card = [
    container([textDisplay("### A \\*question\\*"), textDisplay("> **Bold** \\> text\n-# small")]),
  ];
  expect(renderPlain(card).content).toBe("A \\*question\\*\n\n> Bold \\> text\nsmall");
});

test("gathers links in rows above the buttons", () => {
  const links = Array.from({ length: 6 }, (_, place) =>
    linkedText("text", `Open ${place}`, "https://a.example"),
  );
  const { rows } = renderPlain([container(links), ...rowOf([button("Next", "1:page")])]);
  expect(rows.map(({ components }) => components.length)).toEqual([5, 1, 1]);
});

test("cuts a text that is too long after a line, and marks it", () => {
  const line = "x".repeat(150);
  const { content } = renderPlain([textDisplay(Array.from({ length: 30 }, () => line).join("\n"))]);
  expect(content.length).toBeLessThanOrEqual(MAX_CONTENT_CHARACTERS);
  expect(
    content
      .split("\n")
      .slice(0, -1)
      .every((one) => one === line),
  ).toBe(true);
  expect(content.endsWith("\n[…]")).toBe(true);
});
