import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { buildSnapshot, collectionsFor } from "../../src/answer/snapshot.ts";
import { buildRetriever, smallWorld } from "./small-world.ts";

const snapshot = buildSnapshot(smallWorld, buildRetriever(0.9));
const question = { text: "Who met?", collections: collectionsFor(null), limit: 3 };

test("answers with the passages in the retriever's order, each cited", async () => {
  const answer = await answerQuestion(snapshot, question, 0.5);
  expect(answer.isAnswered).toBe(true);
  expect(answer.snapshotId).toBe(snapshot.id);
  expect(answer.passages.map(({ citation }) => [citation.title, citation.paragraph])).toEqual([
    ["Talks in Geneva", 1],
    ["Talks in Geneva", 2],
    ["A quiet harbour", 1],
  ]);
});

test("declines with the closest passage alone when it is not probable enough", async () => {
  const answer = await answerQuestion(snapshot, question, 0.95);
  expect(answer.isAnswered).toBe(false);
  expect(answer.passages).toHaveLength(1);
});

test("declines without a passage when nothing was found", async () => {
  const answer = await answerQuestion(snapshot, { ...question, collections: [] }, 0);
  expect(answer).toMatchObject({ isAnswered: false, passages: [] });
});

test("shows a guild its own articles beside the operator's, and nobody else's", () => {
  const titles = (guildId: string | null) =>
    snapshot.articles.visible(collectionsFor(guildId)).map(({ title }) => title);
  expect(titles("111111111111111111")).toContain("Only for one guild");
  expect(titles("222222222222222222")).not.toContain("Only for one guild");
  expect(titles(null)).toEqual(["Talks in Geneva", "A quiet harbour"]);
});

test("gives equal articles an equal snapshot id, in whatever order, and changed ones another", () => {
  const reversed = buildSnapshot([...smallWorld].reverse(), buildRetriever(0));
  expect(reversed.id).toBe(snapshot.id);
  expect(buildSnapshot(smallWorld.slice(1), buildRetriever(0)).id).not.toBe(snapshot.id);
});
