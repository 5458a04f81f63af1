// @ts-nocheck
import { IntlMessageFormat } from "intl-messageformat";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { enCommands } from "./en-commands.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ptBr } from "./pt-br.ts";
import { ru } from "./ru.ts";
import { uk } from "./uk.ts";

/** A key of a text that people read. */
export type TextKey = keyof typeof en;

/** One language's names and descriptions of the command tree. */
export type CommandTexts = Readonly<Record<keyof typeof enCommands, string>>;

/** One language's texts, every key of the English ones. */
export type Catalogue = Readonly<Record<TextKey, string>>;

/** What stands in a text's braces. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A person's language: gives texts by key, and dates as that language writes them. */
export interface Language {
  /** BCP 47, for Intl. */
  readonly locale: string;
  text(key: TextKey, values?: TextValues): string;
  /** An ISO 8601 date `YYYY-MM-DD` in words. */
  date(iso: string): string;
  /** So many seconds from now in words, such as "in 5 seconds" or "in 3 minutes". */
  fromNow(seconds: number): string;
}

/** The catalogues by Discord's locale. */
export const catalogues: ReadonlyMap<string, Catalogue> = new Map([
  ["en-US", en],
  ["en-GB", en],
  ["de", de],
  ["es-ES", es],
  ["es-419", es],
  ["fr", fr],
  ["pt-BR", ptBr],
  ["ru", ru],
  ["uk", uk],
]);

/** Whether the catalogues have a text of this key. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

/** The language of a Discord locale; English for one that has no catalogue. */
export function languageOf(locale: string): Language {
  const known = languages.get(locale);
  if (known !== undefined) return known;
  const catalogue = catalogues.get(locale);
  const language = catalogue === undefined ? languageOf("en-US") : createLanguage(locale, catalogue);
  languages.set(locale, language);
  return language;
}

/** Filled as locales are met, of which Discord has about thirty. */
const languages = new Map<string, Language>();

function createLanguage(locale: string, catalogue: Catalogue): Language {
  const formats = new Map<TextKey, IntlMessageFormat>();
  const datesInWords = new Map<string, string>();
  const plainTexts = new Map<TextKey, string>();
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const times = new Intl.RelativeTimeFormat(locale);
  const formatOf = (key: TextKey) => {
    const format =
      formats.get(key) ?? new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return format;
  };
  return {
    locale,
    text(key, values) {
      if (values !== undefined) return String(formatOf(key).format(values));
      const text = plainTexts.get(key) ?? String(formatOf(key).format());
      plainTexts.set(key, text);
      return text;
    },
    fromNow: (seconds) =>
      seconds < 120 ? times.format(seconds, "second") : times.format(Math.ceil(seconds / 60), "minute"),
    date(iso) {
      const inWords = datesInWords.get(iso) ?? dates.format(new Date(`${iso}T00:00:00Z`));
      datesInWords.set(iso, inWords);
      return inWords;
    },
  };
}
