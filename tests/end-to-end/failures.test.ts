import { afterEach, expect, test, vi } from "vitest";
import { createLibrary } from "../../src/answer/library.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { LibraryUnreachableError } from "../../src/errors.ts";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { buildRetriever, smallWorld } from "../answer/small-world.ts";
import { type Footnote, startFootnote } from "./start-footnote.ts";

let running: Footnote | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(retriever: Retriever): Promise<Footnote> {
  running = await startFootnote({
    services: { library: createLibrary(buildSnapshot(smallWorld, retriever)) },
  });
  return running;
}

async function ask({ discord }: Footnote): Promise<{ text: string; isEphemeral: boolean }> {
  const reply = await discord.slash("ask", { question: "Who met in Geneva?" });
  if (reply.outcome !== "answered") return { text: JSON.stringify(reply), isEphemeral: false };
  return {
    text: reply.messages.map((one) => renderMessageText(one).text).join("\n"),
    isEphemeral: reply.isEphemeral,
  };
}

test("answers with a code when we fail, and logs the error under it", async () => {
  const footnote = await start({ search: () => Promise.reject(new Error("the index is broken")) });
  const { text, isEphemeral } = await ask(footnote);
  const [, code] = /Code: ([0-9a-f]{6})/.exec(text) ?? [];
  expect(isEphemeral).toBe(true);
  expect(footnote.logged.some((line) => line.startsWith("error") && line.includes(String(code)))).toBe(true);
});

test("says that the library is away, without a code for us, and answers when it is back", async () => {
  const held = createLibrary(buildSnapshot(smallWorld, buildRetriever(0.9)));
  let isAway = true;
  const snapshot = () =>
    isAway ? Promise.reject(new LibraryUnreachableError("nobody there")) : held.snapshot();
  running = await startFootnote({ services: { library: { ...held, snapshot } } });
  const { text, isEphemeral } = await ask(running);
  expect(isEphemeral).toBe(true);
  expect(text).toContain("not reachable at the moment. Try again in a minute.");
  isAway = false;
  expect((await ask(running)).text).toContain("Two diplomats met in Geneva");
});

test("defers a slow answer and then gives it", async () => {
  const slow = buildRetriever(0.9);
  const footnote = await start({
    search: async (query, options) => {
      await vi.waitFor(() => expect(running?.requests.join()).toContain("/callback"), 2000);
      return slow.search(query, options);
    },
  });
  const { text, isEphemeral } = await ask(footnote);
  expect(text).toContain("Two diplomats met in Geneva");
  expect(isEphemeral).toBe(false);
});

test("answers when Discord closes the connection under the first try", async () => {
  const footnote = await start(buildRetriever(0.9));
  footnote.discord.faults.rest.add({ match: /callback/, reset: true });
  expect((await ask(footnote)).text).toContain("Two diplomats met in Geneva");
});

test("answers again after the gateway dropped, without logging in anew", async () => {
  const footnote = await start(buildRetriever(0.9));
  const resumed = new Promise((resolve) => footnote.bot.client.once("shardResume", resolve));
  footnote.discord.faults.gateway.drop();
  await resumed;
  expect((await ask(footnote)).text).toContain("Two diplomats met in Geneva");
  expect(footnote.discord.identifyCount()).toBe(1);
});

test("answers what is in flight before it stops", async () => {
  const slow = buildRetriever(0.9);
  let release = () => {};
  const isHeld = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const footnote = await start({
    search: async (query, options) => {
      isAsked();
      await isHeld;
      return slow.search(query, options);
    },
  });
  const answer = ask(footnote);
  await asked;
  const stopped = footnote.bot.stop(2000);
  release();
  expect((await answer).text).toContain("Two diplomats met in Geneva");
  await stopped;
});
