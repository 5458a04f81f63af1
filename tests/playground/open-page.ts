import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { launchChromium } from "../../scripts/screenshots/chromium.ts";
import { openPlayground } from "../../src/playground/open-playground.ts";
import { type Footnote, startFootnote } from "../end-to-end/start-footnote.ts";

/** The real bot, its page, and a browser. */
export interface Stage {
  readonly browser: Browser;
  /** Opens the page as somebody who was never there; what its console complains of goes to `complaints`. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts all three; `stop` ends them. */
export async function openStage(chromium: string, seedsDir: string): Promise<Stage> {
  const [browser, { localDiscord, pageUrl = "" }] = await Promise.all([
    launchChromium(chromium),
    openPlayground(0),
  ]);
  const footnote: Footnote = await startFootnote({ on: localDiscord, seedsDir });
  const complaints: string[] = [];
  return {
    ...{ browser, complaints },
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(8000);
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (line) => {
        if (["error", "warning"].includes(line.type())) complaints.push(line.text());
      });
      await page.goto(pageUrl);
      await page.locator("html[data-ready]").waitFor();
      return page;
    },
    stop: async () => {
      await browser.close();
      await footnote.stop();
      await localDiscord.stop();
    },
  };
}

/** Types a command as at Discord, the values in the order of its fields, and sends it. */
export async function command(page: Page, name: string, ...values: readonly string[]): Promise<void> {
  await page.locator(".line input").fill(`/${name}`);
  await suggestion(page, `/${name}`).click();
  const form = page.locator(".command-form");
  for (const [index, value] of values.entries()) await form.locator("input").nth(index).fill(value);
  await form.getByRole("button", { name: "Send" }).click();
}

/** The first line of the open list that has this text. */
export function suggestion(page: Page, text: string): Locator {
  return page.locator(".picker:visible [role=option]").filter({ hasText: text }).first();
}

/** The last message that the person sees, once it holds this text. */
export async function lastMessage(page: Page, text: string): Promise<Locator> {
  await page.locator(".message:visible").last().filter({ hasText: text }).waitFor();
  return page.locator(".message:visible").last();
}
