// @ts-nocheck
import { type FieldError, join, missing, tooLong } from "./field-error.ts";
import { type Fields, fieldsOf, isAbsent, listOf, textOf } from "./fields.ts";
import type { MessageSubject } from "./message-subject.ts";
import type { Rule } from "./rule.ts";
import { findUrlErrors } from "./url-rules.ts";

const MAX_EMBED_CHARACTERS = 6000;
const MAX_URL_CHARACTERS = 2048;
const MAX_EMBED_FIELDS = 25;
const source = "Discord, Message resource, Embed Limits";

/** What Discord demands of embeds. */
export const embedRules: readonly Rule<MessageSubject>[] = [
  maxLength("title", 256, (embed) => embed.title),
  maxLength("description", 4096, (embed) => embed.description),
  maxLength("footer.text", 2048, (embed) => fieldsOf(embed.footer).text),
  maxLength("author.name", 256, (embed) => fieldsOf(embed.author).name),
  {
    name: "an embed has at most 25 fields",
    source,
    find: eachEmbed((embed, path) =>
      listOf(embed.fields).length > MAX_EMBED_FIELDS ? [tooLong(join(path, "fields"), MAX_EMBED_FIELDS)] : [],
    ),
  },
  {
    name: "an embed's field has a name (256) and a value (1,024)",
    source,
    find: eachEmbed((embed, path) =>
      listOf(embed.fields).flatMap((field, index) => [
        ...textErrors(join(path, "fields", index, "name"), fieldsOf(field).name, 256),
        ...textErrors(join(path, "fields", index, "value"), fieldsOf(field).value, 1024),
      ]),
    ),
  },
  {
    name: "an embed's url is http or https",
    source: "Discord's OpenAPI document, RichEmbed",
    find: eachEmbed((embed, path) =>
      isAbsent(embed.url)
        ? []
        : findUrlErrors(join(path, "url"), embed.url, ["http", "https"], MAX_URL_CHARACTERS),
    ),
  },
  {
    name: "at most 6,000 characters over all embeds",
    source,
    find: ({ path, fields }) => {
      const characters = listOf(fields.embeds)
        .flatMap((embed) => textsOf(fieldsOf(embed)))
        .join("").length;
      const code = "MAX_EMBED_SIZE_EXCEEDED";
      const message = `Embed size exceeds maximum size of ${MAX_EMBED_CHARACTERS}`;
      return characters > MAX_EMBED_CHARACTERS ? [{ path: join(path, "embeds"), code, message }] : [];
    },
  },
];

function maxLength(field: string, max: number, read: (embed: Fields) => unknown): Rule<MessageSubject> {
  return {
    name: `an embed's ${field} has at most ${max} characters`,
    source,
    find: eachEmbed((embed, path) =>
      textOf(read(embed)).length > max ? [tooLong(join(path, field), max)] : [],
    ),
  };
}

function eachEmbed(
  check: (embed: Fields, path: string) => readonly FieldError[],
): Rule<MessageSubject>["find"] {
  return ({ path, fields }) =>
    listOf(fields.embeds).flatMap((embed, index) => check(fieldsOf(embed), join(path, "embeds", index)));
}

function textErrors(path: string, value: unknown, max: number): FieldError[] {
  const text = textOf(value);
  if (text === "") return [missing(path)];
  return text.length > max ? [tooLong(path, max)] : [];
}

function textsOf(embed: Fields): string[] {
  const fields = listOf(embed.fields)
    .map(fieldsOf)
    .flatMap(({ name, value }) => [name, value]);
  const texts = [embed.title, embed.description, fieldsOf(embed.footer).text, fieldsOf(embed.author).name];
  return [...texts, ...fields].map(textOf);
}
