// @ts-nocheck
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTerminal } from "../../src/playground/terminal.ts";
import type { Connected } from "../local-discord/connect-client.ts";
import { connectNewsroomBot } from "./newsroom-bot.ts";

let connected: Connected;

beforeAll(async () => {
  connected = await connectNewsroomBot();
});

afterAll(() => connected.stop());

test("answers every piped line in order as plain text and ends", async () => {
  expect(
    await pipe("How many?", "/ask question: who said it: Putin? article: ukr private: yes"),
  ).toMatchInlineSnapshot(`
    "How many?
    > 100,000 troops are 2 * 50,000.
    ----------------------------------------
    Verbatim passages
    [1] Go to next
    [2] Open: https://example.org/a#:~:text=100,000

    article: Ukraine crisis (9 Feb 2022)
    who said it: Putin? id-1
    > 100,000 troops are 2 * 50,000.
    ----------------------------------------
    Verbatim passages
    [1] Go to next
    [2] Open: https://example.org/a#:~:text=100,000
    (only you can see this)
    "
  `);
});

test("a number presses a button or shows a link of the latest answer", async () => {
  expect(await pipe("How many?", "2", "1", "9")).toMatchInlineSnapshot(`
    "How many?
    > 100,000 troops are 2 * 50,000.
    ----------------------------------------
    Verbatim passages
    [1] Go to next
    [2] Open: https://example.org/a#:~:text=100,000

    https://example.org/a#:~:text=100,000

    Page two
    > 100,000 troops are 2 * 50,000.
    ----------------------------------------
    Verbatim passages
    [1] Go to previous
    [2] Open: https://example.org/a#:~:text=100,000

    There is nothing numbered 9 above.
    "
  `);
});

test("a member is not shown moderators' commands, and a moderator may use them in another language", async () => {
  expect(
    await pipe("/seeds reload", "as moderator", "locale de", "/seeds reload", "/seeds relod"),
  ).toMatchInlineSnapshot(`
    "Discord hides /seeds reload from members: write "as moderator" first.

    You are a moderator now.

    Your Discord's language is de now.

    1 article, de

    There is no /seeds relod: did you mean /seeds reload?
    "
  `);
});

test("says what is wrong with a command", async () => {
  expect(
    await pipe("/aks x", "/ask", "/ask question: x", "/ask foo: x", "/ask question: xy artcle: z", "/zzz"),
  ).toMatchInlineSnapshot(`
    "There is no /aks: did you mean /ask?

    /ask needs question: write /ask question: ...

    The option question needs at least 2 characters.

    /ask has no option foo: it has question, article, private

    /ask has no option artcle: did you mean article?

    There is no /zzz: there is /ask, /seeds, /report.
    "
  `);
});

test("a form is filled in line by line, and a message's menu gets a text", async () => {
  expect(await pipe("/report", "Because", "menu Check: He said so")).toMatchInlineSnapshot(`
    "Report
    Noted: Because

    Checked: He said so
    "
  `);
});

test("shows a guide with the bot's commands", async () => {
  expect(await pipe("?", "exit", "never read")).toMatchInlineSnapshot(`
    "Commands of the bot:
      /ask question: [article:] [private:]
      /report
      menu Check: the text of a message
    Words of this prompt:
      as moderator | as member    who you are
      in dm | in server           where you are
      locale de                   the language of your Discord
      1, 2, ...                   press a button, choose in a menu, show a link
      exit                        leave
    "
  `);
});

test("on a terminal it welcomes, and sets bold type", async () => {
  const text = await run(Readable.from(["How many?\n"]), true);
  expect(text).toContain("Type a question");
  expect(text).toContain("\u001b[1m100,000 troops\u001b[22m");
});

test("ends when it is told to", async () => {
  const controller = new AbortController();
  const ended = run(new PassThrough(), false, controller.signal);
  controller.abort();
  expect(await ended).toBe("");
});

function pipe(...lines: readonly string[]): Promise<string> {
  return run(Readable.from([`${lines.join("\n")}\n`]), false);
}

async function run(input: Readable, isTerminal: boolean, signal?: AbortSignal): Promise<string> {
  const output = new PassThrough();
  let text = "";
  output.on("data", (chunk) => {
    text += chunk;
  });
  const abort = signal === undefined ? {} : { signal };
  await runTerminal({ localDiscord: connected.discord, input, output, isTerminal, ...abort });
  return text;
}
