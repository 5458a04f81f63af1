import { expect, test } from "vitest";
import { countGap, EMPTY_BOOK, type GapBook, KEPT_DAYS, listGaps } from "../../src/answer/gaps.ts";

const TODAY = "2026-03-31";
const asked = (queries: readonly string[], day = TODAY) =>
  queries.reduce((book: GapBook, query) => countGap(book, query, day), EMPTY_BOOK);

test("does not count what has neither a letter nor a digit", () => {
  expect(asked(["?!", " ", "🙂"])).toEqual(EMPTY_BOOK);
});

test("takes case, width, punctuation and spacing for no difference, and accents for one", () => {
  const book = asked(["  ＷＨＯ won?", "who,  won", "whó won"]);
  expect(listGaps(book, TODAY)).toEqual([{ query: "who won", count: 2 }]);
});

test("lists what was asked equally often by its letters, and what was asked once never", () => {
  const book = asked(["b", "c", "a", "b", "c", "a", "once"]);
  expect(listGaps(book, TODAY).map(({ query }) => query)).toEqual(["a", "b", "c"]);
});

test("sums the days of a query, and forgets each when it is over", () => {
  const book = asked(["who won", "who won"], "2026-03-02");
  const both = countGap(book, "who won", TODAY);
  expect(KEPT_DAYS).toBe(30);
  expect(listGaps(both, TODAY)).toEqual([{ query: "who won", count: 3 }]);
  expect(listGaps(both, "2026-04-01")).toEqual([]);
});
