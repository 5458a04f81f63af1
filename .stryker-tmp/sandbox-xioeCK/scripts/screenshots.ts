// @ts-nocheck
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openPlayground } from "../src/playground/open-playground.ts";
import { findChromium, launchChromium } from "./screenshots/chromium.ts";
import { startBotProcess } from "./soak/bot-process.ts";

/** Draws the pictures of README.md anew, with the compiled bot: `docs/card.png`, an answer, and `docs/page.png`, the page. */
const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write("There is no Chromium in the search path.\n");
  process.exitCode = 1;
} else await draw(chromium);

async function draw(executablePath: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "footnote-screenshots-"));
  const { localDiscord, pageUrl = "" } = await openPlayground(0);
  const bot = await startBotProcess(localDiscord, dataDir);
  const browser = await launchChromium(executablePath);
  try {
    await mkdir("docs", { recursive: true });
    const open = async (colorScheme: "light" | "dark", height: number) => {
      const page = await browser.newPage({ viewport: { width: 960, height }, colorScheme });
      await page.goto(pageUrl);
      await page.locator("html[data-ready]").waitFor();
      return page;
    };
    const tall = await open("light", 1200);
    const card = await ask(tall, "How many troops are near Ukraine?");
    await card.screenshot({ path: "docs/card.png" });
    const wide = await open("dark", 790);
    await ask(wide, "Who met in Geneva?");
    await wide.screenshot({ path: "docs/page.png" });
  } finally {
    await browser.close();
    await bot.stop();
    await localDiscord.stop();
    await rm(dataDir, { recursive: true });
  }
}

/** Asks as a person does; gives the answer's message. */
async function ask(page: Page, question: string): Promise<Locator> {
  await page.locator(".line input").fill("/ask ");
  await page.locator(".command-form input").first().fill(question);
  await page.keyboard.press("Enter");
  const message = page.locator(".message", { has: page.getByRole("heading", { name: question }) });
  await message.getByRole("button", { name: "Not helpful" }).waitFor();
  return message;
}
