import { checkLabel, checkParagraph } from "./check-text.ts";
import type { Flaw } from "./fault.ts";
import { checkDate } from "./seed-date.ts";
import type { DraftFields, Field, SeedDraft } from "./seed-draft.ts";
import type { SeedFormat } from "./seed-format.ts";
import { parseLanguageTag } from "./seed-language.ts";
import { checkUrl } from "./seed-url.ts";

/** The most paragraphs of one article. */
const MAX_PARAGRAPHS = 10_000;

/** Every flaw of a draft, the form's own included, in no stated order. `end` is where the text ends. */
export function checkDraft(
  draft: SeedDraft,
  remedies: SeedFormat["remedies"],
  end: Omit<Field, "value">,
  today: string | undefined,
): readonly Flaw[] {
  const flaws = [...draft.flaws];
  if (draft.fields !== undefined) flaws.push(...checkFields(draft.fields, remedies, today));
  const count = draft.paragraphs.length;
  if (count === 0 && draft.flaws.length === 0) {
    flaws.push(errorAt(end, `there is no paragraph: ${remedies.paragraphs}`));
  }
  if (count > MAX_PARAGRAPHS) {
    return [
      ...flaws,
      errorAt(end, `the article has ${count} paragraphs: split it, at most ${MAX_PARAGRAPHS}`),
    ];
  }
  return [...flaws, ...draft.paragraphs.flatMap(checkParagraph), ...findRepeated(draft.paragraphs)];
}

function checkFields(
  fields: DraftFields,
  remedies: SeedFormat["remedies"],
  today: string | undefined,
): readonly Flaw[] {
  const { title, date, url, publisher, author, lang, order } = fields;
  const check = (name: "title" | "date" | "url", field: Field, found: () => readonly (Flaw | undefined)[]) =>
    field.value === ""
      ? [errorAt(field, `the ${name === "url" ? "URL" : name} is missing: ${remedies[name]}`)]
      : found();
  return [
    ...check("title", title, () => checkLabel("title", title)),
    ...check("date", date, () => [checkDate(date, today)]),
    ...check("url", url, () => [checkUrl(url)]),
    ...(publisher === undefined ? [] : checkLabel("publisher", publisher)),
    ...(author === undefined ? [] : checkLabel("author", author)),
    ...(lang === undefined ? [] : [checkLanguage(lang)]),
    ...(order === undefined ? [] : [checkOrder(order)]),
  ].filter((flaw) => flaw !== undefined);
}

function checkLanguage(field: Field): Flaw | undefined {
  if (field.value === "" || parseLanguageTag(field.value) !== undefined) return undefined;
  const quoted = JSON.stringify(field.value.slice(0, 40));
  return errorAt(field, `${quoted} is not a language tag: write a tag such as en, de or pt-BR`);
}

function checkOrder(field: Field): Flaw | undefined {
  if (["", "shuffled", "original"].includes(field.value)) return undefined;
  const quoted = JSON.stringify(field.value.slice(0, 40));
  return errorAt(field, `${quoted} is not an order: write shuffled or original, or remove the line`);
}

/** The same paragraph twice is often a copying mistake, and makes one passage fill two places of an answer. */
function findRepeated(paragraphs: readonly Field[]): readonly Flaw[] {
  const lineOf = new Map<string, number>();
  const flaws: Flaw[] = [];
  for (const { value, line, column } of paragraphs) {
    const first = lineOf.get(value);
    if (first === undefined) lineOf.set(value, line);
    else
      flaws.push({
        severity: "warning",
        line,
        column,
        message: `the paragraph repeats line ${first}: remove one`,
      });
  }
  return flaws;
}

function errorAt({ line, column }: Omit<Field, "value">, message: string): Flaw {
  return { severity: "error", line, column, message };
}
