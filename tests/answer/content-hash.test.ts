import fc from "fast-check";
import { expect, test } from "vitest";
import { articleHash, collectionHash, libraryHash, versionName } from "../../src/answer/content-hash.ts";
import { smallWorld } from "./small-world.ts";

test("a collection's hash does not depend on the order of its articles, but on each of them", () => {
  const hash = collectionHash(smallWorld);
  fc.assert(
    fc.property(fc.shuffledSubarray([...smallWorld]), (some) => {
      expect(collectionHash(some) === hash).toBe(some.length === smallWorld.length);
    }),
  );
});

test("every word of an article counts", () => {
  const [geneva] = smallWorld;
  if (geneva === undefined) throw new Error("the world is small");
  const others = [
    { ...geneva, title: "Talks in Bern" },
    { ...geneva, url: "https://news.example/bern" },
    { ...geneva, paragraphs: geneva.paragraphs.slice(1) },
  ];
  expect(articleHash({ ...geneva })).toBe(articleHash(geneva));
  expect(new Set([geneva, ...others].map(articleHash)).size).toBe(4);
  expect(new Set([geneva, ...others].map((one) => collectionHash([one]))).size).toBe(4);
});

test("a library's hash tells its collections apart, and an empty one from none not", () => {
  const [one, other] = [collectionHash(smallWorld.slice(0, 1)), collectionHash(smallWorld.slice(1))];
  const hash = libraryHash(
    new Map([
      ["a", one],
      ["b", other],
    ]),
  );
  const reversed = new Map([
    ["b", other],
    ["a", one],
    ["c", collectionHash([])],
  ]);
  expect(libraryHash(reversed)).toBe(hash);
  expect(
    libraryHash(
      new Map([
        ["a", other],
        ["b", one],
      ]),
    ),
  ).not.toBe(hash);
  expect(versionName(hash)).toMatch(/^[0-9a-f]{8}$/);
});
