import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName, nameWordsOf, suggestNames } from "../../src/answer/suggest-names.ts";
import { typedFilters } from "../../src/opensearch/suggest-query.ts";

interface Clause {
  readonly prefix?: Readonly<Record<string, string>>;
  readonly regexp?: { readonly nameWords: { readonly value: string } };
}

/** As OpenSearch reads the clause, for a name that is stored as `libraryDocuments` does. */
function holds(clause: Clause, name: string): boolean {
  const folded = foldName(name);
  const words = nameWordsOf(folded);
  if (clause.prefix?.folded !== undefined) return folded.startsWith(clause.prefix.folded);
  const start = clause.prefix?.nameWords;
  if (start !== undefined) return words.some((word) => word.startsWith(start));
  const pattern = new RegExp(`^(?:${clause.regexp?.nameWords.value})$`, "su");
  return words.some((word) => pattern.test(word));
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "Ж", "ß", "𝒳"), maxLength: 9 });
const names = fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

test("the filters let through every name that is suggested, whatever is typed and however mistyped", () => {
  fc.assert(
    fc.property(names, names, fc.nat(20), letters, (name, other, at, inserted) => {
      for (const typed of [other, `${name.slice(0, at)}${inserted.slice(0, 1)}${name.slice(at + 1)}`]) {
        const isSuggested = suggestNames([name], (one) => one, typed, 1).length === 1;
        const filters = typedFilters(typed) as readonly (readonly Clause[])[];
        const isFound = filters.some((filter) => filter.every((clause) => holds(clause, name)));
        if (isSuggested) expect(isFound, `${typed} for ${name}`).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("nothing typed lets all through, and what is no word only a name that begins so", () => {
  expect(typedFilters("  ")).toEqual([[]]);
  expect(typedFilters("(*)")).toEqual([[{ prefix: { folded: "(*)" } }]]);
});

test("the pattern of a long word stays within what the index takes", () => {
  const [, , almost] = typedFilters("x".repeat(500)) as readonly (readonly Clause[])[];
  expect(almost?.[0]?.regexp?.nameWords.value.length).toBeLessThan(8_000);
});
