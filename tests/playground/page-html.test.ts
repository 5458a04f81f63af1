import { expect, test } from "vitest";
import { catalogues } from "../../src/discord/locales/catalogue.ts";
import { PAGE_HTML } from "../../src/playground/page-html.ts";

test("offers each language that the bot speaks, by one of Discord's locales for it", () => {
  const offered = [...PAGE_HTML.matchAll(/<option value="([\w-]+)" lang=/g)].map(([, locale = ""]) => locale);
  expect(new Set(offered.map((locale) => catalogues.get(locale)))).toEqual(new Set(catalogues.values()));
});
