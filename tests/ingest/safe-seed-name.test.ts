import fc from "fast-check";
import { expect, test } from "vitest";
import { findIgnoredReason } from "../../src/ingest/ignored-name.ts";
import { safeSeedName } from "../../src/ingest/safe-seed-name.ts";
import { anyText } from "./any-text.ts";

test.each([
  ["Talks in Geneva.txt", "talks-in-geneva.txt"],
  ["../../etc/passwd.txt", "etc-passwd.txt"],
  ["C:\\Windows\\Évènements_2022.MD", "c-windows-evenements-2022.md"],
  ["новости дня.html", "новости-дня.html"],
  ["CON.txt", "article-con.txt"],
  ["README.md", "article-readme.md"],
  [".txt", "article.txt"],
  ["…!.txt", "article.txt"],
  [`${"x".repeat(60)}.txt`, `${"x".repeat(48)}.txt`],
  ["a.b.txt\u202egpj.txt", "a-b-txt-gpj.txt"],
])("keeps %j as %s", (given, kept) => expect(safeSeedName(given)).toBe(kept));

test.each(["a.docx", "a", "txt", "a.txt.exe", ""])("does not keep %j", (given) =>
  expect(safeSeedName(given)).toBeUndefined(),
);

test("gives for any name letters, digits and dashes that are read as a seed, and the same again", () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 12 }),
      fc.constantFrom(".txt", ".md", ".HTML"),
      (parts, end) => {
        const name = safeSeedName(parts.join("") + end) ?? "";
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.(txt|md|html)$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(findIgnoredReason(name)).toBeUndefined();
        expect(safeSeedName(name)).toBe(name);
      },
    ),
  );
});
