import { expect, test } from "vitest";
import { noPause } from "../../src/answer/pause.ts";
import { testArticle, testSnapshot } from "../../src/answer/self-test.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import type { Article } from "../../src/news/article.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { news } from "./contract-articles.ts";

const many = Array.from({ length: 1000 }, (_, at) => news(`a${at}`, `Title ${at}`, "2022-01-01", ["Short."]));

/** A retriever that finds nothing and notes which articles it was asked about. */
function askedAbout(articles: readonly Article[]) {
  const asked = new Set<string>();
  const retriever: Retriever = {
    async search(_query, { article = "" }) {
      asked.add(article);
      return [];
    },
  };
  return { asked, snapshot: buildSnapshot(articles, retriever) };
}

test("asks after every changed article, and after a sample of the others", async () => {
  const { asked, snapshot } = askedAbout(many);
  expect(await testSnapshot(snapshot, many.slice(0, 200))).toEqual([]);
  expect(many.slice(0, 200).every(({ id }) => asked.has(id))).toBe(true);
  expect(asked.size).toBeGreaterThan(200);
  expect(asked.size).toBeLessThan(230);
});

test("of very many changed articles asks after some, from the first to the last", async () => {
  const { asked, snapshot } = askedAbout(many);
  expect(await testSnapshot(snapshot, many)).toEqual([]);
  expect(asked.size).toBeLessThan(320);
  expect([...asked].some((id) => Number(id.slice(1)) > 900)).toBe(true);
});

test("does not ask again after what was asked when it was built, and tells what failed then", async () => {
  const { asked, snapshot } = askedAbout(many);
  const built = { ...snapshot, failuresOf: ({ id }: Article) => (id === "a7" ? ["a7 fails"] : []) };
  expect(await testSnapshot(built, many)).toEqual(["a7 fails"]);
  expect(asked.size).toBeLessThan(30);
});

const LONG = "The committee examined seventeen separate proposals";

test("tells which paragraph is not found by its longest sentence, and passes over what has too few words", async () => {
  const article = news("a", "A title", "2022-01-01", [`Short. ${LONG}.`, "Few of us came."]);
  const asked: string[] = [];
  const retriever: Retriever = {
    async search(query) {
      asked.push(query);
      return [];
    },
  };
  expect(await testArticle(retriever, article, noPause)).toEqual([
    "a: a sentence of paragraph 1 does not find it",
  ]);
  expect(asked).toEqual(["A title", `${LONG}.`]);
});

test("asks after the whole by a sentence's beginning, cut between two words where there are some", async () => {
  const spaced = `${LONG} concerning underground infrastructure everywhere`;
  const unspaced = "committee-examined-seventeen-proposals-".repeat(3);
  for (const [text, expected] of [
    [spaced, spaced.slice(0, spaced.lastIndexOf(" ", 80))],
    [unspaced, unspaced.slice(0, 80)],
  ] as const) {
    const asked: string[] = [];
    const retriever: Retriever = {
      async search(query) {
        asked.push(query);
        return [];
      },
    };
    await testSnapshot(buildSnapshot([news("a", "A title", "2022-01-01", [text])], retriever), []);
    expect(asked).toEqual(["A title", expected]);
  }
});

test("stops after ten failures, whether they are known or found", async () => {
  const broken = many.slice(0, 30).map((article) => ({ ...article, paragraphs: paragraphs(article.id) }));
  const { snapshot } = askedAbout(broken);
  const known = { ...snapshot, failuresOf: ({ id }: Article) => [`${id} fails`] };
  expect(await testSnapshot(known, broken)).toHaveLength(10);
  expect(await testSnapshot(snapshot, broken)).toHaveLength(10);
  expect(await testSnapshot(snapshot, [])).toHaveLength(10);
});

function paragraphs(articleId: string) {
  return [{ articleId, number: 1, text: `${LONG}.` }];
}

test("fails an article whose title finds another one", async () => {
  const [one, other] = [many[0], many[1]];
  if (one === undefined || other === undefined) throw new Error("no articles");
  const retriever: Retriever = {
    search: async () =>
      other.paragraphs.map((paragraph) => ({
        paragraph,
        score: 1,
        sentence: { start: 0, end: 1 },
        probability: 1,
      })),
  };
  expect(await testArticle(retriever, one, noPause)).toEqual(["a0: its title finds article a1"]);
});
