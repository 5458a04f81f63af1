// @ts-nocheck
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/screenshots/chromium.ts";
import { mustSkip } from "../require.ts";
import { command, lastMessage, openStage, type Stage, suggestion } from "./open-page.ts";
import { violationsOf } from "./violations.ts";

const chromium = findChromium();
const absence = chromium === undefined ? "there is no Chromium in the search path" : undefined;

describe.skipIf(mustSkip("browser", absence))(`the page${absence ? ` (skipped: ${absence})` : ""}`, () => {
  const question = "How many troops are near Ukraine?";
  let seedsDir: string;
  let stage: Stage;
  beforeAll(async () => {
    seedsDir = await mkdtemp(join(tmpdir(), "footnote-page-"));
    await cp("seeds", seedsDir, { recursive: true });
    stage = await openStage(chromium ?? "", seedsDir);
  });
  afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    expect(stage.complaints).toEqual([]);
  });
  afterAll(async () => {
    await stage.stop();
    await rm(seedsDir, { recursive: true });
  });

  test("shows an answer as a card under its command, from its top, with links that leave the page", async () => {
    const page = await stage.open();
    await command(page, "ask", question);
    const card = await lastMessage(page, "roughly 100,000 troops");
    expect(await card.locator(".used").innerText()).toContain("member used /ask");
    expect(await card.locator("blockquote strong").first().innerText()).toContain("100,000 troops");
    const link = card.getByRole("link", { name: "Open at passage" }).first();
    expect(await link.getAttribute("href")).toContain("#:~:text=");
    expect(await link.getAttribute("rel")).toContain("noopener");
    const [top, bar] = await Promise.all([card.boundingBox(), page.locator(".top").boundingBox()]);
    expect(top?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  test("turns pages and shows a passage in its context, in the same message", async () => {
    const page = await stage.open();
    await command(page, "ask", "What did Russia and the U.S. say about Ukraine and NATO?");
    const card = await lastMessage(page, "What did Russia and the U.S. say about Ukraine and NATO?");
    const first = await card.locator("blockquote").allInnerTexts();
    await card.getByRole("button", { name: "Next", exact: true }).click();
    await card.getByRole("button", { name: "Previous", exact: true, disabled: false }).waitFor();
    expect(await card.locator("blockquote").allInnerTexts()).not.toEqual(first);
    await card.getByRole("button", { name: "Show in context" }).first().click();
    await card.getByRole("button", { name: "Back to the answer" }).waitFor();
    expect(await card.innerText()).toMatch(/paragraphs \d+ to \d+/);
  });

  test("keeps a private answer from others until it is shared", async () => {
    const [page, other] = await Promise.all([stage.open(), stage.open()]);
    await other.getByLabel("You are").selectOption("moderator");
    await page.locator(".line input").fill("/ask ");
    await page.getByLabel("question").fill("Who met in Geneva?");
    await page.getByRole("button", { name: "+ private" }).click();
    await page.getByLabel("private").selectOption("True");
    await page.getByRole("button", { name: "Send" }).click();
    const card = await lastMessage(page, "Only you can see this");
    expect(await other.getByText("Who met in Geneva?").filter({ visible: true }).count()).toBe(0);
    await card.getByRole("button", { name: "Share in channel" }).click();
    await lastMessage(other, "Who met in Geneva?");
  });

  test("finds who said something, with the bot's suggestions for the name", async () => {
    const page = await stage.open();
    await page.locator(".line input").fill("/quote ");
    await page.getByRole("button", { name: "+ speaker" }).click();
    await page.getByRole("combobox", { name: "speaker" }).fill("Ryab");
    await suggestion(page, "Ryabkov").click();
    await page.getByRole("button", { name: "Send" }).click();
    expect(await (await lastMessage(page, "Ryabkov")).innerText()).toContain("direct quotation");
  });

  test("checks a text by the command and a person's message by its menu", async () => {
    const page = await stage.open();
    await command(page, "check", "there is no reason to fear some kind of escalatory scenario");
    await lastMessage(page, "In the articles, but for punctuation or case");
    await page.locator(".line input").fill("The moon is made of green cheese.");
    await page.keyboard.press("Enter");
    const said = await lastMessage(page, "green cheese");
    await said.getByRole("button", { name: "Message menu" }).click();
    await page.getByRole("menuitem", { name: "Check against the articles" }).click();
    await lastMessage(page, "Not in these articles");
  });

  test("offers moderators alone what is theirs, and shows them a file's fault", async () => {
    const page = await stage.open();
    await page.locator(".line input").fill("/seeds reload");
    await page.keyboard.press("Enter");
    await page.getByText("There is no command /seeds for you here.").waitFor();
    await page.getByLabel("You are").selectOption("moderator");
    await writeFile(join(seedsDir, "bad.txt"), "Talks\n20221399\nhttps://news.example/talks\nText.\n");
    await command(page, "seeds reload");
    expect(await (await lastMessage(page, "Nothing was changed")).innerText()).toContain("bad.txt:2:1");
    await rm(join(seedsDir, "bad.txt"));
  });

  test("takes an uploaded article by a form and removes it again", async () => {
    const page = await stage.open();
    await page.getByLabel("You are").selectOption("moderator");
    await command(page, "seeds add");
    const dialog = page.getByRole("dialog");
    const text = "About herring\n20220110\nhttps://news.example/herring\nHerring returned to the harbour.\n";
    await dialog
      .locator("input[type=file]")
      .setInputFiles({ name: "herring.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
    await dialog.getByRole("button", { name: "Submit" }).click();
    const added = await lastMessage(page, "About herring");
    await added.getByRole("button", { name: "Undo" }).click();
    await page
      .getByText(/herring/)
      .last()
      .waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("speaks the person's language, and has direct messages of their own", async () => {
    const page = await stage.open();
    await page.getByLabel("Language").selectOption("de");
    await page.getByRole("button", { name: "@ Footnote" }).click();
    expect(await page.locator(".message:visible").count()).toBe(0);
    await page
      .getByRole("textbox")
      .or(page.getByRole("combobox", { name: /Message/ }))
      .fill("/fragen ");
    await page.locator(".command-form input").first().fill(question);
    await page.keyboard.press("Enter");
    const card = await lastMessage(page, "100,000 troops");
    await card.getByRole("button", { name: "Im Zusammenhang zeigen" }).first().waitFor();
    expect(await page.locator("#place").innerText()).toBe("@ Footnote");
  });

  test("needs no sideways scrolling on a screen 360 pixels wide", async () => {
    const page = await stage.open({ viewport: { width: 360, height: 740 } });
    await command(page, "ask", question);
    await lastMessage(page, "100,000 troops");
    await page.getByRole("button", { name: "Message menu" }).filter({ visible: true }).last().click();
    await page.getByRole("menuitem").first().waitFor();
    const widths = await page.evaluate(
      "[document.documentElement, ...document.querySelectorAll('main, .messages, .message, .composer')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)",
    );
    expect(widths).toEqual((widths as number[]).map(() => 0));
  });

  test("can be used with the keyboard alone", async () => {
    const page = await stage.open();
    await page.keyboard.type("/as");
    await page.keyboard.press("Enter");
    await page.keyboard.type(question);
    await page.keyboard.press("Enter");
    const card = await lastMessage(page, "roughly 100,000 troops");
    const focused = card.locator("button:focus", { hasText: "Show in context" });
    for (let presses = 0; presses < 30 && (await focused.count()) === 0; presses += 1) {
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: "Back to the answer" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate("document.activeElement.closest('.message') !== null")).toBe(true);
  });

  test.each(["light", "dark"] as const)("has no fault that axe finds, in %s", async (colorScheme) => {
    const page = await stage.open({ colorScheme });
    await command(page, "ask", question);
    await lastMessage(page, "roughly 100,000 troops");
    await page.getByRole("button", { name: "Message menu" }).filter({ visible: true }).last().click();
    await page.getByRole("menuitem").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".line input").fill("/");
    await suggestion(page, "/ask").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator(".line input").fill("/ask ");
    expect(await violationsOf(page)).toEqual([]);
  });
});
