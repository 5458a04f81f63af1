import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { catalogues, isTextKey, languageOf } from "../../../src/discord/locales/catalogue.ts";
import { en } from "../../../src/discord/locales/en.ts";
import { SEED_FORMATS } from "../../../src/ingest/seed-format.ts";

const keys = Object.keys(en).filter(isTextKey);
const others = [...catalogues].filter(([locale]) => locale !== "en-US" && locale !== "en-GB");
const DISCORDS = ["en-US", "en-GB", "de", "es-ES", "es-419", "fr", "pt-BR", "ru", "uk"];

test("speaks the languages that it promises, in each of Discord's locales for them", () => {
  expect([...catalogues.keys()]).toEqual(DISCORDS);
});

test.each(others)("%s has every text, and no other", (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  expect(Object.values(catalogue).filter((text) => text.trim() === "")).toEqual([]);
});

test.each(others)("%s fills the same values into every text", (_, catalogue) => {
  for (const key of keys) expect(argumentsOf(catalogue[key]), key).toEqual(argumentsOf(en[key]));
});

test.each(others)("%s translates what is not a name or a pattern of values", (_, catalogue) => {
  const same = keys.filter(
    (key) => catalogue[key] === en[key] && /[a-z]{4}/i.test(en[key].replace(/\{\w+\}/g, "")),
  );
  expect(same.filter((key) => !alikeKeys.has(key))).toEqual([]);
});

test.each([...catalogues.keys()])(
  "%s fits Discord's limits for labels, and each command it names exists",
  (locale) => {
    const catalogue = catalogues.get(locale);
    const names = keys.filter((key) => /^command\.\w+\.name$/.test(key)).map((key) => catalogue?.[key]);
    for (const key of keys) {
      const text = catalogue?.[key] ?? "";
      if (labelKeys.test(key)) expect(text.length, key).toBeLessThanOrEqual(70);
      for (const [, name] of text.matchAll(/(?<![\p{L}\p{N}/])\/([\p{L}]+)/gu))
        expect(names, key).toContain(name);
    }
  },
);

test.each([...catalogues])("%s names each form in which articles are taken", (_, catalogue) => {
  const keys = [
    "command.seeds.add.description",
    "command.seeds.add.file.description",
    "upload.description",
  ] as const;
  for (const key of keys) {
    for (const { extension } of SEED_FORMATS) expect(catalogue[key], key).toContain(extension);
  }
});

test("writes dates and times to come as the language does", () => {
  expect(DISCORDS.map((locale) => languageOf(locale).date("2022-01-10"))).toEqual([
    "January 10, 2022",
    "10 January 2022",
    "10. Januar 2022",
    "10 de enero de 2022",
    "10 de enero de 2022",
    "10 janvier 2022",
    "10 de janeiro de 2022",
    "10 января 2022 г.",
    "10 січня 2022 р.",
  ]);
  expect(languageOf("ru").fromNow(1)).toBe("через 1 секунду");
  expect(languageOf("de").fromNow(121)).toBe("in 3 Minuten");
});

test("counts as the language does", () => {
  const served = (locale: string, count: number) =>
    languageOf(locale).text("reload.served", { count, version: "v" });
  expect([1, 2, 5, 21].map((count) => served("ru", count))).toEqual([
    "Сейчас: 1 статья, версия v.",
    "Сейчас: 2 статьи, версия v.",
    "Сейчас: 5 статей, версия v.",
    "Сейчас: 21 статья, версия v.",
  ]);
});

test("speaks English to who speaks a language that it does not know", () => {
  expect(languageOf("ja").text("answer.next")).toBe("Next");
});

/** A label has a rank after it at times, and 80 characters at most. */
const labelKeys =
  /^(answer\.(open|next|previous|context|more|share|unhelpful)|context\.(earlier|later|back)|changed\.again)$/;
/** Words that are spelt alike in two languages. */
const alikeKeys = new Set([
  "help.title",
  "command.ask.question.name",
  "command.ask.article.name",
  "command.quote.article.name",
  "command.check.text.name",
]);

function argumentsOf(text: string): readonly string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat["getAst"]>) => {
    for (const element of elements) {
      if (element.type === LITERAL || !("value" in element)) continue;
      names.add(element.value);
      if (!("options" in element)) continue;
      for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** The parser's number for a stretch of plain text. */
const LITERAL = 0;
