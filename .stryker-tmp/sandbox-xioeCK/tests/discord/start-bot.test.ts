// @ts-nocheck
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLibrary } from "../../src/answer/library.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { type Counts, noCounts } from "../../src/discord/counts.ts";
import type { Retriever } from "../../src/retrieval/retriever.ts";
import { buildRetriever, smallWorld } from "../answer/small-world.ts";
import { createScene, type Scene } from "./running-bot.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await createScene();
});
afterEach(() => scene.end());

const ask = () => scene.discord.slash("ask", { question: "Who met in Geneva?" });

/** Resolves when the counts hear of the event. */
function countsThatAwait(event: string): { readonly counts: Counts; readonly heard: Promise<void> } {
  let hear = () => {};
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  return { counts: { ...noCounts, shard: (one) => one === event && hear() }, heard };
}

test("answers, with the commands registered and one identify on record", async () => {
  const bot = await scene.start();
  expect((await ask()).outcome).toBe("answered");
  expect(scene.discord.commandsFor().map(({ name }) => name)).toContain("ask");
  expect(bot.shards()).toEqual([{ id: 0, isReady: true }]);
  await bot.stop(1000);
  const history = await readFile(join(scene.settings.dataDir ?? "", "identifies.jsonl"), "utf8");
  expect(history.match(/"identify"|"end"/g)).toEqual(['"identify"', '"end"']);
});

test.each(["drop", "requestReconnect"] as const)("resumes after %s without a new identify", async (fault) => {
  const { counts, heard } = countsThatAwait("resumed");
  await scene.start({ counts });
  scene.discord.faults.gateway[fault]();
  await heard;
  expect((await ask()).outcome).toBe("answered");
  expect(scene.discord.identifyCount()).toBe(1);
});

test("answers an interaction that Discord sent while the connection was down", async () => {
  await scene.start();
  scene.discord.faults.gateway.drop();
  expect((await ask()).outcome).toBe("answered");
});

test("tells that Discord shut it out while it ran, with the remedy", async () => {
  const bot = await scene.start();
  scene.discord.faults.gateway.drop({ code: 4014 });
  expect((await bot.refused).message).toContain("Discord refuses the intents");
});

test("gives up on a refused token, and never identifies with it", async () => {
  const start = scene.start({}, { discordToken: "not.the.token" });
  await expect(start).rejects.toThrow("DISCORD_TOKEN");
  expect(scene.discord.identifyCount()).toBe(0);
});

test("keeps trying while Discord is down", async () => {
  scene.discord.faults.rest.add({ status: 403, match: /gateway/ });
  await expect(scene.start()).rejects.toThrow("403");
  scene.discord.faults.rest.add({ reset: true, match: /gateway/ });
  await scene.start();
  expect(scene.log.messages).toContain("Discord cannot be reached; it is tried again");
  expect(scene.discord.identifyCount()).toBe(1);
});

test("goes on answering when the commands cannot be registered for a while", async () => {
  await scene.start();
  scene.discord.faults.rest.add({ status: 500, match: /commands/, times: 4 });
  await scene.start();
  expect((await ask()).outcome).toBe("answered");
});

test("on stop, what is in flight is answered first", async () => {
  let search = () => {};
  const searching = new Promise<void>((resolve) => {
    search = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const { search: find } = buildRetriever(0.9);
  const retriever = {
    async search(...given: Parameters<typeof find>) {
      begin();
      await searching;
      return find(...given);
    },
  };
  const bot = await scene.start({ library: createLibrary(buildSnapshot(smallWorld, retriever)) });
  const asked = ask();
  await begun;
  const stopped = bot.stop(60_000);
  search();
  expect((await asked).outcome).toBe("answered");
  await stopped;
});

test("cuts a question off that takes too long, and aborts its search", async () => {
  let reason: unknown;
  const retriever: Retriever = {
    search: (_query, { signal }) =>
      new Promise(() => {
        signal?.addEventListener("abort", () => {
          reason = signal.reason;
        });
      }),
  };
  const library = createLibrary(buildSnapshot(smallWorld, retriever));
  await scene.start({ library, questionTimeoutMs: 5 });
  expect(JSON.stringify(await ask())).toContain("This took too long");
  expect(reason).toBeDefined();
});

test("tells people at once when too many ask, and answers the others", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { search } = buildRetriever(0.9);
  const retriever: Retriever = { search: (...given) => gate.then(() => search(...given)) };
  const library = createLibrary(buildSnapshot(smallWorld, retriever));
  await scene.start({ library }, { mostRunning: 1, mostWaiting: 1 });
  const asked = [ask(), ask(), ask(), ask()];
  const first = await Promise.race(asked);
  expect(JSON.stringify(first)).toContain("Too many people are asking at once");
  open();
  const texts = (await Promise.all(asked)).map((reply) => JSON.stringify(reply));
  expect(texts.filter((text) => text.includes("Too many people"))).toHaveLength(2);
  expect(texts.filter((text) => text.includes("eight hours"))).toHaveLength(2);
});

test("counts commands by outcome, acknowledgements, shards and Discord's answers", async () => {
  const told: string[] = [];
  const counts: Counts = {
    ...noCounts,
    interaction: (name, outcome) => told.push(`${name} ${outcome}`),
    acknowledgement: (ms) => told.push(ms >= 0 ? "acknowledged" : "before it arrived"),
    shard: (event) => told.push(event),
    response: (status) => told.push(String(status)),
  };
  const bot = await scene.start({ counts });
  await ask();
  await bot.stop(1000);
  expect(told).toEqual(expect.arrayContaining(["ready", "acknowledged", "ask answered", "200", "204"]));
});
