import { expect, test } from "vitest";
import { digest } from "../../src/answer/article-key.ts";
import { checkMessage } from "../../src/answer/check-message.ts";
import { findQuotationPage, type QuotationQuestion } from "../../src/answer/find-quotation-page.ts";
import type { Snapshot } from "../../src/answer/snapshot.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { both, contractArticles, GUILD } from "./contract-articles.ts";

/** What a snapshot of the contract's articles says of what is quoted in them. */
export function testQuotations(snapshot: () => Snapshot): void {
  const textsOf = async (question: Partial<QuotationQuestion>, page = 1) => {
    const asked = { collections: both, ...question };
    const { quotations, total } = await findQuotationPage(snapshot(), asked, page);
    return { total, texts: quotations.map(({ quotation }) => quotation.text) };
  };

  test("finds all quotations: what is quoted first, the newest article's first", async () => {
    const pages = [await textsOf({}), await textsOf({}, 2), await textsOf({}, 3), await textsOf({}, 99)];
    expect(pages.flatMap(({ texts }) => texts)).toMatchInlineSnapshot(`
      [
        "Nobody must know of the tunnel,",
        "The tunnel is under the bridge,",
        "The bridge will stay closed until the autumn,",
        "The ships do not need the bridge.",
        "The school opens in September,",
        "No ship will come in before the spring,",
        "We need new cranes,",
        "the money had run out",
        "the cranes were old",
      ]
    `);
    expect(new Set(pages.map(({ total }) => total)).size).toBe(1);
  });

  test.each<readonly [Partial<QuotationQuestion>, number, readonly string[]]>([
    [
      { speaker: "Kask" },
      3,
      [
        "The bridge will stay closed until the autumn,",
        "The school opens in September,",
        "the money had run out",
      ],
    ],
    [{ speaker: "B. Kask" }, 2, ["The bridge will stay closed until the autumn,", "the money had run out"]],
    [
      { speaker: "müller" },
      5,
      [
        "Nobody must know of the tunnel,",
        "The ships do not need the bridge.",
        "No ship will come in before the spring,",
      ],
    ],
    [{ speaker: "nobody" }, 0, []],
    [
      { article: "bridge" },
      3,
      [
        "The bridge will stay closed until the autumn,",
        "The ships do not need the bridge.",
        "the money had run out",
      ],
    ],
    [
      { speaker: "Anna Muller", article: "harbour" },
      3,
      ["No ship will come in before the spring,", "We need new cranes,", "the cranes were old"],
    ],
    [
      { speaker: "Müller", collections: [OPERATOR_COLLECTION] },
      4,
      ["The ships do not need the bridge.", "No ship will come in before the spring,", "We need new cranes,"],
    ],
    [{ about: "new cranes" }, 2, ["We need new cranes,", "the cranes were old"]],
    [
      { about: "the bridge" },
      3,
      [
        "The ships do not need the bridge.",
        "The bridge will stay closed until the autumn,",
        "The tunnel is under the bridge,",
      ],
    ],
    [{ about: "bridge", speaker: "Müller" }, 1, ["The ships do not need the bridge."]],
    [{ about: "will stay closed until the winter" }, 1, ["The bridge will stay closed until the autumn,"]],
    [{ about: "zebra" }, 0, []],
    [{ about: "…" }, 0, []],
    [{ about: "tunnel", collections: [OPERATOR_COLLECTION] }, 0, []],
  ])("finds the quotations that fit %j: %i", async (question, total, texts) => {
    expect(await textsOf(question)).toEqual({ total, texts });
  });

  test("finds the quotations of paragraphs", async () => {
    const [, bridge] = contractArticles;
    const found = await snapshot().quotations.inParagraphs(bridge?.paragraphs.slice(0, 1) ?? [], both);
    expect(found.map(({ text }) => text)).toEqual(["The bridge will stay closed until the autumn,"]);
    expect(await snapshot().quotations.inParagraphs(bridge?.paragraphs ?? [], [GUILD])).toEqual([]);
  });

  test("tells who is quoted, most often first, over the collections asked", async () => {
    const anna = { name: "Anna Müller", role: "the harbour master", count: 4 };
    expect(await snapshot().quotations.speakers(both, 2)).toEqual({
      speakers: [anna, { name: "Boris Kask", role: "the mayor", count: 1 }],
      total: 4,
    });
    expect(await snapshot().quotations.speakers([OPERATOR_COLLECTION], 1)).toEqual({
      speakers: [{ ...anna, count: 3 }],
      total: 3,
    });
    expect(await snapshot().quotations.speakers([], 5)).toEqual({ speakers: [], total: 0 });
  });

  test.each([
    ["", ["Anna Müller", "Boris Kask", "Clara Kask", "Dora Secret"]],
    ["mull", ["Anna Müller"]],
    ["anna m", ["Anna Müller"]],
    ["kask", ["Boris Kask", "Clara Kask"]],
    ["kaks", ["Boris Kask", "Clara Kask"]],
    ["mayor", ["Boris Kask"]],
    ["tecaher", ["Clara Kask"]],
    ["zebra", []],
  ])("suggests speakers for %j by name and role", async (typed, names) => {
    const suggested = await snapshot().quotations.suggestSpeakers(typed, both, 25);
    expect(suggested.map(({ name }) => name)).toEqual(names);
    expect(await snapshot().quotations.suggestSpeakers(typed, both, 1)).toEqual(suggested.slice(0, 1));
  });

  test("finds a speaker's name by its digest", async () => {
    expect(await snapshot().quotations.speakerByKey(digest("Boris Kask"), both)).toBe("Boris Kask");
    expect(await snapshot().quotations.speakerByKey(digest("Nobody"), both)).toBeUndefined();
    expect(
      await snapshot().quotations.speakerByKey(digest("Dora Secret"), [OPERATOR_COLLECTION]),
    ).toBeUndefined();
  });

  test("checks claims", async () => {
    const { signal } = new AbortController();
    const message =
      '"We need new cranes" and "The bridge will stay closed until the summer" and "Pigs fly in May"';
    const checked = await checkMessage(snapshot(), message, both, signal);
    expect(checked.map(({ verdict }) => verdict.kind)).toEqual(["exact", "different", "absent"]);
  });
}
