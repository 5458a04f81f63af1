// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { allMessageRules, checkMessage } from "../../src/local-discord/message-check.ts";
import { messageSubject } from "../../src/local-discord/message-subject.ts";
import { Refusal } from "../../src/local-discord/refusal.ts";
import {
  button,
  cards,
  gallery,
  link,
  long,
  refusedMessages,
  row,
  select,
  text,
  times,
} from "./refused-messages.ts";

test("every rule has a refused payload", () => {
  expect(refusedMessages.map(([rule]) => rule)).toEqual(allMessageRules.map(({ name }) => name));
});

test.each(refusedMessages)("refuses what breaks: %s", (name, code, payload) => {
  const subject = messageSubject(payload as Record<string, unknown>, []);
  const broken = allMessageRules.filter((rule) => rule.find(subject).length > 0);
  expect(broken.map((rule) => rule.name)).toEqual([name]);
  expect(broken[0]?.find(subject)[0]?.code).toBe(code);
  expect(refusalOf(payload)).toMatchObject({ status: 400, code: 50035 });
});

test.each([
  ["ftp://example.org/", "URL_TYPE_INVALID_SCHEME"],
  ["example.org", "URL_TYPE_INVALID_URL"],
])("refuses the link %s", (url, code) => {
  expect(JSON.stringify(refusalOf(cards(row(link({ url }))))?.errors)).toContain(code);
});

test.each([
  [
    "text, sections, pictures, a row and a menu",
    cards({
      type: 17,
      components: [
        text(),
        { type: 9, components: [text()], accessory: link() },
        { type: 14 },
        gallery("https://example.org/a.png"),
        row(button(), link()),
        row(select()),
      ],
    }),
  ],
  ["40 components", cards(...times(40, () => text("x")))],
  ["4,000 characters", cards(text(long(4000)))],
  [
    "content with an embed and a button",
    { content: long(2000), embeds: [{ title: "x" }], components: [row(button())] },
  ],
  ["an address of Discord's own app", cards(row(link({ url: "discord://-/channels/1" })))],
  ["a custom_id of 100 characters", cards(row(button({ custom_id: long(100), label: long(80) })))],
])("takes %s", (_, payload) => {
  expect(refusalOf(payload)).toBeUndefined();
});

test("an empty message is refused with 50006", () => {
  expect(refusalOf({})).toMatchObject({ status: 400, code: 50006 });
  expect(refusalOf({ content: "  " })).toMatchObject({ status: 400, code: 50006 });
});

test("texts of more than 10,170 bytes make Discord fail with HTTP 500", () => {
  expect(refusalOf(cards(text("字".repeat(3386))))).toBeUndefined();
  expect(refusalOf(cards(text("字".repeat(3387))))).toMatchObject({ status: 500 });
});

test("errors stand at the place of what is wrong", () => {
  expect(refusalOf(cards(text(), row(button({ label: long(81) }))), "data")?.errors).toEqual({
    data: {
      components: {
        "1": {
          components: {
            "0": {
              label: {
                _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 80 or fewer in length." }],
              },
            },
          },
        },
      },
    },
  });
});

test("any JSON at all is either taken or refused, and never fails otherwise", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (components, embeds, flags) => {
      const refusal = refusalOf({ components, embeds, flags });
      expect(refusal === undefined || refusal.code > 0 || refusal.status === 500).toBe(true);
    }),
  );
});

function refusalOf(payload: object, path = ""): Refusal | undefined {
  try {
    checkMessage(messageSubject(payload as Record<string, unknown>, [], path));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
