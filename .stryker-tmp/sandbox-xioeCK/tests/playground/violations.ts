// @ts-nocheck
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Each rule of axe-core's that the page breaks as it stands, with where. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // Evaluated by the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(source);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
