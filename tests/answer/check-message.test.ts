import { expect, test } from "vitest";
import { checkMessage } from "../../src/answer/check-message.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { contractArticles, news } from "./contract-articles.ts";

const { signal } = new AbortController();
/** So many paragraphs that only those near a claim are compared. */
const many = news(
  "many",
  "Many",
  "2020-01-01",
  Array.from({ length: 501 }, (_, at) => `Filler number ${at}.`),
);

const unasked: Retriever = {
  async search() {
    throw new Error("the retriever was asked");
  },
};
const check = (articles: readonly Article[], message: string, retriever = buildTfidfRetriever(articles)) =>
  checkMessage(buildSnapshot(articles, retriever), message, [OPERATOR_COLLECTION], signal);

test.each([
  ["a small library without asking the retriever", contractArticles, unasked],
  ["a large one near what the retriever finds", [...contractArticles, many], undefined],
])("finds a claim in %s, and cites where it stands", async (_, articles, retriever) => {
  const [checked] = await check(articles, "The school has room for two hundred children.", retriever);
  expect(checked?.verdict.kind).toBe("exact");
  expect(checked?.citation).toMatchObject({ title: "A new school for Tartu", paragraph: 2 });
});

test("says of what nobody wrote, and of what another server's article says, that it is absent", async () => {
  for (const articles of [contractArticles, [...contractArticles, many]]) {
    const checked = await check(articles, "Pigs can fly to the moon. Nobody must know of the tunnel.");
    expect(checked.map(({ verdict, citation }) => [verdict.kind, citation])).toEqual([
      ["absent", undefined],
      ["absent", undefined],
    ]);
  }
});

test("knows who said it", async () => {
  const claim = '"The bridge will stay closed until the autumn," said Clara Kask.';
  for (const articles of [contractArticles, [...contractArticles, many]]) {
    expect((await check(articles, claim))[0]?.verdict).toMatchObject({
      kind: "misattributed",
      speaker: "Boris Kask",
    });
  }
});

test("finds the newest of the articles that say the same", async () => {
  const text = "The ferry to the island stops in winter.";
  const [old, later] = [
    news("old", "Old", "2021-01-01", [text]),
    news("later", "Later", "2023-01-01", [text]),
  ];
  for (const articles of [
    [old, later],
    [old, later, many],
  ]) {
    expect((await check(articles, text))[0]?.citation?.title).toBe("Later");
  }
});

test("does not look anything up for a message that claims nothing", async () => {
  expect(await check([many], "", unasked)).toEqual([]);
});

test("hands its end on to the search", async () => {
  const stopped = AbortSignal.abort(new Error("too late"));
  const articles = [many];
  await expect(
    checkMessage(
      buildSnapshot(articles, buildTfidfRetriever(articles)),
      "Filler number 3 is here.",
      [OPERATOR_COLLECTION],
      stopped,
    ),
  ).rejects.toThrow("too late");
});
