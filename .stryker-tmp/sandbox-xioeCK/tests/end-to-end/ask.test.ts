// @ts-nocheck
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../src/local-discord/person.ts";
import type { Answered } from "../../src/local-discord/reply.ts";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { allComponents } from "../discord/check-payload.ts";
import { type Footnote, startFootnote } from "./start-footnote.ts";

let footnote: Footnote;
beforeAll(async () => {
  footnote = await startFootnote();
});
afterAll(() => footnote.stop());

async function slash(name: string, options = {}, person?: Person): Promise<Answered> {
  const reply = await footnote.discord.slash(name, options, person);
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  return reply;
}

test("answers with the passage word for word, its source and a link to the sentence, for all to see", async () => {
  const { message, isEphemeral } = await slash("ask", { question: "How many troops are near Ukraine?" });
  const { text, controls } = renderMessageText(message);
  expect(isEphemeral).toBe(false);
  expect(text).toContain(
    "the roughly 100,000 troops whom Russia has placed near Ukraine. But Russia has raised",
  );
  expect(text).toContain("wcbe.org, January 10, 2022, paragraph 10");
  const [link] = controls;
  expect(link?.kind === "link" && link.url).toMatch(
    /avoid-a-military-confrontation#:~:text=The%20most%20urgent/,
  );
});

test("sets the answering sentence alone in bold", async () => {
  const { message } = await slash("ask", { question: "How many troops are near Ukraine?" });
  const texts = allComponents(message.components as never).flatMap(({ content }) => content ?? []);
  expect(texts.join("\n")).toMatch(/\*\*The most urgent .* near Ukraine\.\*\* But Russia/);
});

test("answers with one request to Discord, and pings nobody", async () => {
  const before = footnote.requests.length;
  const { message } = await slash("ask", { question: "Who met in Geneva, @everyone <@1>?" });
  const callbacks = footnote.requests.slice(before);
  expect(callbacks).toHaveLength(1);
  expect(callbacks[0]).toMatch(/^POST \/interactions\/.*\/callback/);
  expect([message.mention_everyone, message.mentions]).toEqual([false, []]);
});

test("says that the articles do not answer, to the asker alone", async () => {
  const { message, isEphemeral } = await slash("ask", { question: "How tall is Mount Everest?" });
  expect(renderMessageText(message).text).toContain("Not in these articles");
  expect(isEphemeral).toBe(true);
});

test("keeps an answer private that was asked for in private", async () => {
  const { isEphemeral } = await slash("ask", { question: "Who is Nolan Peterson?", private: true });
  expect(isEphemeral).toBe(true);
});

test("answers in direct messages", async () => {
  const { message } = await slash("ask", { question: "Who met in Geneva?" }, { isDirect: true });
  expect(renderMessageText(message).text).toContain("constructive talks Monday in Geneva");
});

test("shows the seed's typo as it is", async () => {
  const { message } = await slash("ask", {
    question: "Can one country change the borders of another by force?",
  });
  expect(renderMessageText(message).text).toContain(
    '"0ne country cannot change the borders of another\'s by force."',
  );
});

test("suggests articles by title and looks in the chosen one", async () => {
  const offered = await footnote.discord.autocomplete(
    "ask",
    { question: "x?", article: "highst" },
    "article",
  );
  const choices = offered.outcome === "choices" ? offered.choices : [];
  expect(choices.map(({ value }) => value)).toEqual(["000_41fda7321559a0ce"]);
  const { message } = await slash("ask", {
    question: "Who met in Geneva?",
    article: String(choices[0]?.value),
  });
  expect(renderMessageText(message).text).toContain("paragraph 20");
});

test("says what to do about an article that it does not have, and about a question without a word", async () => {
  const unknown = await slash("ask", { question: "Who met?", article: "nothing like it" });
  expect(renderMessageText(unknown.message).text).toContain("Choose one from the list");
  const empty = await slash("ask", { question: "?!" });
  expect(renderMessageText(empty.message).text).toContain("Ask in a few words");
  expect([unknown.isEphemeral, empty.isEphemeral]).toEqual([true, true]);
});

test("speaks German with a German reader, and leaves the passages as they are", async () => {
  const { message } = await slash("ask", { question: "Who met in Geneva?" }, { locale: "de" });
  const { text } = renderMessageText(message);
  expect(text).toContain("10. Januar 2022, Absatz");
  expect(text).toContain("constructive talks Monday in Geneva");
});

test("tells in /help what it knows and how to ask", async () => {
  const { message, isEphemeral } = await slash("help");
  const { text } = renderMessageText(message);
  expect(text).toContain("one news article");
  expect(text).toContain("In highstakes meeting Russia tells US it isnt planning to invade Ukraine");
  expect(text).toContain("/ask");
  expect(isEphemeral).toBe(true);
});

test("logs no question and no name of a person", async () => {
  await slash("ask", { question: "Where is the zanzibar-secret?" }, { userName: "Morgana" });
  expect(footnote.logged.some((line) => line.includes('"name":"ask"'))).toBe(true);
  expect(footnote.logged.join("\n")).not.toMatch(/zanzibar|Morgana/);
});
