// @ts-nocheck
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, type Newsroom, openNewsroom, textOf, upload } from "./newsroom.ts";

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom({ "talks.txt": article("talks", "Two diplomats quietly gathered in Geneva.") });
});
afterEach(() => room.stop());

const question = { question: "Who gathered in Geneva?" };

test("a card from before a reload shows its passage in context while that is unchanged", async () => {
  const card = await room.slash("ask", question);
  await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
  expect(textOf(await room.click(card, "Show in context"))).toContain("Two diplomats quietly gathered");
});

test("a card whose passage was changed says so, and offers the new answer", async () => {
  const card = await room.slash("ask", question);
  const changed = article("talks", "Three diplomats quietly gathered in Geneva, and one left.");
  await room.slash("seeds add", { file: upload("talks.txt", changed) });
  const told = await room.click(card, "Show in context");
  expect(textOf(told)).toContain("The articles have changed since this answer");
  expect(textOf(await room.click(told, "Ask again"))).toContain("Three diplomats quietly gathered in Geneva");
});

test("a card of an article that was removed says so, and finds it again once that is undone", async () => {
  await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
  const card = await room.slash("ask", { question: "Who has seen so much rain?" });
  const sure = await room.slash("seeds remove", { file: "rain.txt" });
  const removed = await room.click(sure, "Remove");
  expect(textOf(await room.click(card, "Show in context"))).toContain("The articles have changed");
  expect(textOf(await room.click(removed, "Undo"))).toContain("Gone back");
  expect(textOf(await room.click(card, "Show in context"))).toContain("so much rain in the valley");
});
