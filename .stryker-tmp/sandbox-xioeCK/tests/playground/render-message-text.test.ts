// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { renderMessageText } from "../../src/playground/render-message-text.ts";

const card = {
  type: 17,
  components: [
    { type: 10, content: "### What did \\*he\\* say?" },
    {
      type: 9,
      components: [{ type: 10, content: "> He said **“No.”** and\n> left\\_early." }],
      accessory: { type: 2, style: 5, label: "Open at passage", url: "https://example.org/a#:~:text=No" },
    },
    { type: 14, divider: false },
    { type: 10, content: "-# See [the source](https://example.org/b_c_d), <t:1644364800:D>" },
    { type: 14 },
    { type: 12, items: [{ media: { url: "https://example.org/map.png" }, description: "A map" }] },
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: "Previous", custom_id: "previous", disabled: true },
        { type: 2, style: 2, label: "Next", custom_id: "next", emoji: { name: "➡️" } },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: "pick",
          placeholder: "Which article?",
          options: [
            { label: "Ukraine", value: "u", description: "26 paragraphs" },
            { label: "Courts", value: "c" },
          ],
        },
      ],
    },
  ],
};

test("shows a card as plain text with numbered links and controls", () => {
  const { text, controls } = renderMessageText(messageWith({ components: [card], flags: 1 << 15 }));
  expect(text).toMatchInlineSnapshot(`
    "What did *he* say?
    > He said “No.” and
    > left_early.
    [1] Open at passage: https://example.org/a#:~:text=No

    See the source [2], 2022-02-09
    ----------------------------------------
    (picture: A map, https://example.org/map.png)
    [-] Previous (not available)   [3] ➡️ Next
    Which article?
    [4] Ukraine: 26 paragraphs
    [5] Courts
    [2] https://example.org/b_c_d"
  `);
  expect(controls.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    "link Open at passage",
    "link the source",
    "button ➡️ Next",
    "option Ukraine",
    "option Courts",
  ]);
});

test("sets headings bold, subtext dim and quotations beside a line on a terminal", () => {
  const { text } = renderMessageText(messageWith({ components: [card] }), true);
  expect(text.split("\n").slice(0, 3)).toEqual([
    "\u001b[1mWhat did *he* say?\u001b[22m",
    "│ He said \u001b[1m“No.”\u001b[22m and",
    "│ left_early.",
  ]);
});

test("marks what only one person can see", () => {
  expect(renderMessageText(messageWith({ content: "Not in these articles", flags: 64 })).text).toBe(
    "Not in these articles\n(only you can see this)",
  );
});

test("shows embeds and files", () => {
  const embed = {
    title: "Title",
    url: "https://example.org/",
    description: "**Bold** `code *as is*`",
    fields: [{ name: "Name", value: "~~Value~~" }],
    footer: { text: "Foot" },
  };
  const file = { filename: "a.txt", url: "https://example.org/a.txt", id: "1", size: 1, proxy_url: "" };
  expect(
    renderMessageText(messageWith({ embeds: [embed], attachments: [file] })).text,
  ).toMatchInlineSnapshot(`
    "Title
    https://example.org/
    Bold code *as is*
    Name
    Value
    Foot
    (file: a.txt https://example.org/a.txt)"
  `);
});

test("lets no control character through to the terminal", () => {
  const { text } = renderMessageText(messageWith({ content: "a\u001b[2Jb\u009b1mc\rd\u0007" }), true);
  expect(text).toBe("a[2Jb1mcd");
});

function messageWith(fields: object): APIMessage {
  return { content: "", embeds: [], attachments: [], components: [], ...fields } as unknown as APIMessage;
}
