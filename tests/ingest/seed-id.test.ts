import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_ID_CHARACTERS, seedId } from "../../src/ingest/seed-id.ts";
import { anyText } from "./any-text.ts";

const GUILD = "12345678901234567890";

test("is the file's name without its extension", () => {
  expect(seedId("000_41fda7321559a0ce.txt", "operator")).toBe("000_41fda7321559a0ce");
  expect(seedId("v1.2 “Ü”.MD", "operator")).toBe("v1.2--Ü-");
});

test("is the same for a name in both forms of Unicode", () => {
  expect(seedId("u\u0308.txt", "operator")).toBe(seedId("ü.txt", "operator"));
});

test("begins with the guild", () => expect(seedId("a.txt", GUILD)).toBe(`${GUILD}/a`));

test("is well-formed, not too long, and differs for long names that begin alike", () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 10 }),
      fc.constantFrom("operator", GUILD),
      (text, collection) => {
        const id = seedId(`${text.join("")}.txt`, collection);
        expect(id.length).toBeLessThanOrEqual(MAX_ID_CHARACTERS);
        expect(id).not.toMatch(/\p{Cs}/u);
      },
    ),
  );
  expect(seedId(`${"x".repeat(200)}1.txt`, GUILD)).not.toBe(seedId(`${"x".repeat(200)}2.txt`, GUILD));
});

test("keeps a name of 100 characters whole, and the beginning of a longer one", () => {
  expect(seedId(`${"x".repeat(100)}.txt`, "operator")).toBe("x".repeat(100));
  expect(seedId(`${"x".repeat(101)}.txt`, "operator")).toMatch(/^x{87}-[\da-f]{12}$/);
});
