// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { contextId, pageId, readContextFields, readPageFields } from "../../src/discord/answer-ids.ts";
import { decodeCustomId, encodeCustomId } from "../../src/discord/custom-id.ts";

const key = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 12, maxLength: 12 });
const small = fc.integer({ min: 0, max: 36 ** 5 - 1 });

test("reads back what it wrote", () => {
  expect(decodeCustomId(encodeCustomId("page", "1", "-", "Ab_9"))).toEqual({
    button: "page",
    fields: ["1", "-", "Ab_9"],
  });
});

test("refuses to write what it would not read", () => {
  expect(() => encodeCustomId("page", "a:b")).toThrow("cannot be a custom_id");
  expect(() => encodeCustomId("page", ...Array.from({ length: 40 }, () => "ab"))).toThrow("cannot be");
});

test("reads nothing from whatever else may come", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = decodeCustomId(text);
      expect(read === undefined || encodeCustomId(read.button, ...read.fields) === text).toBe(true);
    }),
  );
});

test("carries a page of an answer within 100 characters", () => {
  const page = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(page, page, key, fc.option(key, { nil: undefined }), (from, to, digest, article) => {
      const target = { from, to, digest, ...(article !== undefined && { article }) };
      expect(readPageFields(decodeCustomId(pageId("page", target))?.fields ?? [])).toEqual(target);
    }),
  );
});

test("carries a passage and a place to read on within 100 characters", () => {
  const move = fc.record({ isBack: fc.boolean(), paragraph: small, start: small });
  const span = fc.record({ start: small, end: small });
  const target = fc.record(
    { article: key, paragraph: small, digest: key, sentence: span, isOnlyArticle: fc.boolean(), move },
    { requiredKeys: ["article", "paragraph", "digest", "sentence", "isOnlyArticle"] },
  );
  fc.assert(
    fc.property(target, ({ move: to, ...rest }) => {
      const given = { ...rest, ...(to !== undefined && { move: to }) };
      expect(readContextFields(decodeCustomId(contextId(given))?.fields ?? [])).toEqual(given);
    }),
  );
});
