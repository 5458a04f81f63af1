import fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, createDocumentCounter } from "../../src/retrieval/hashed-counts.ts";

test("counts in how many documents a key is, however many keys there are", () => {
  const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(fc.array(fc.array(key)), key, (documents, other) => {
      const counter = createDocumentCounter();
      for (const [document, keys] of documents.entries())
        for (const each of keys) counter.add(each, document);
      const table = counter.finish();
      for (const each of [...documents.flat(), other]) {
        expect(countOf(table, each)).toBe(documents.filter((keys) => keys.includes(each)).length);
      }
    }),
  );
});

test("keeps every count when it grows", () => {
  const counter = createDocumentCounter();
  for (let key = 0; key < 5000; key++) {
    counter.add(Math.imul(key, 0x9e3779b1) >>> 0, 0);
    counter.add(Math.imul(key, 0x9e3779b1) >>> 0, 0);
  }
  for (let key = 0; key < 5000; key += 2) counter.add(Math.imul(key, 0x9e3779b1) >>> 0, 1);
  const table = counter.finish();
  const counts = Array.from({ length: 5000 }, (_, key) => countOf(table, Math.imul(key, 0x9e3779b1) >>> 0));
  expect(counts.every((count, key) => count === (key % 2 === 0 ? 2 : 1))).toBe(true);
});
