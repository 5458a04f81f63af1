// @ts-nocheck
import { expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { citeSentence, MAX_LINK_CHARACTERS } from "../../src/news/citation.ts";

const article: Article = {
  id: "talks",
  collection: "operator",
  title: "Talks in Geneva",
  date: "2022-01-10",
  url: "https://www.news.example/talks",
  paragraphs: [{ articleId: "talks", number: 1, text: "They met. Nothing came of it." }],
};
const cite = (changes: Partial<Article>, sentence = { start: 0, end: 9 }) =>
  citeSentence(
    { ...article, ...changes },
    { articleId: "talks", number: 1, text: "They met. Nothing came of it." },
    sentence,
  );

test("names title, host without www, date, paragraph and the address that selects the sentence", () => {
  expect(cite({})).toEqual({
    title: "Talks in Geneva",
    source: "news.example",
    date: "2022-01-10",
    paragraph: 1,
    url: "https://www.news.example/talks#:~:text=They%20met",
  });
});

test("prefers the publisher's name to the host", () => {
  expect(cite({ publisher: "The News" }).source).toBe("The News");
});

test("adds the directive to a fragment that is there", () => {
  expect(cite({ url: "https://news.example/a#top" }).url).toBe(
    "https://news.example/a#top:~:text=They%20met",
  );
});

test("gives the bare address when the link would be longer than a button takes", () => {
  const url = `https://news.example/${"a".repeat(MAX_LINK_CHARACTERS - 30)}`;
  expect(cite({ url }).url).toBe(url);
});
