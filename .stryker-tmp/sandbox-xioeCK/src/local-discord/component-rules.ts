// @ts-nocheck
import { isSelect, componentType as kind, type PlacedComponent } from "./component-tree.ts";
import { badLength, type FieldError, join, missing, notOneOf, tooLong } from "./field-error.ts";
import { fieldsOf, isAbsent, listOf, numberOf, textOf } from "./fields.ts";
import type { MessageSubject } from "./message-subject.ts";
import type { Rule } from "./rule.ts";
import { findUrlErrors } from "./url-rules.ts";

const MAX_CUSTOM_ID_CHARACTERS = 100;
const MAX_LABEL_CHARACTERS = 80;
const MAX_LINK_CHARACTERS = 512;
const MAX_MEDIA_CHARACTERS = 2048;
const MAX_TEXT_CHARACTERS = 4000;
const LINK_STYLE = 5;
const buttonStyles = [1, 2, 3, 4, LINK_STYLE];

/** What Discord demands of each component of a message. */
export const componentRules: readonly Rule<MessageSubject>[] = [
  {
    name: "a custom_id has 1 to 100 characters",
    source: "Discord, Component Reference, Custom ID",
    find: each(
      ({ fields }) => !isAbsent(fields.custom_id),
      ({ path, fields }) =>
        lengthErrors(join(path, "custom_id"), fields.custom_id, 1, MAX_CUSTOM_ID_CHARACTERS),
    ),
  },
  {
    name: "a button or select that is no link has a custom_id",
    source: "Discord, Component Reference, Button",
    find: each(
      ({ type, fields }) => isSelect(type) || (type === kind.button && fields.style !== LINK_STYLE),
      ({ path, fields }) => (isAbsent(fields.custom_id) ? [missing(join(path, "custom_id"))] : []),
    ),
  },
  {
    name: "a button has one of the known styles",
    source: "Discord, Component Reference, Button Styles",
    find: buttons(({ path, fields }) =>
      buttonStyles.includes(numberOf(fields.style) ?? 0) ? [] : [notOneOf(join(path, "style"), buttonStyles)],
    ),
  },
  {
    name: "a button's label has at most 80 characters",
    source: "Discord, Component Reference, Button",
    find: buttons(({ path, fields }) =>
      lengthErrors(join(path, "label"), fields.label, 0, MAX_LABEL_CHARACTERS),
    ),
  },
  {
    name: "a button has a label or an emoji",
    source: "Discord, Component Reference, Button",
    find: buttons(({ path, fields }) =>
      textOf(fields.label) === "" && isAbsent(fields.emoji) ? [missing(join(path, "label"))] : [],
    ),
  },
  {
    name: "a link button has a url and no custom_id, any other button no url",
    source: "Discord, Component Reference, Button",
    find: buttons(({ path, fields }) => {
      const isLink = fields.style === LINK_STYLE;
      if (isLink && isAbsent(fields.url)) return [missing(join(path, "url"))];
      const code = "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE";
      const message = "A custom id and url cannot both be specified";
      return !isAbsent(isLink ? fields.custom_id : fields.url) ? [{ path, code, message }] : [];
    }),
  },
  {
    name: "a link is http, https or discord and has at most 512 characters",
    source: "Discord's OpenAPI document, ButtonComponentForMessageRequest",
    find: each(
      ({ type, fields }) => type === kind.button && !isAbsent(fields.url),
      ({ path, fields }) =>
        findUrlErrors(join(path, "url"), fields.url, ["http", "https", "discord"], MAX_LINK_CHARACTERS),
    ),
  },
  {
    name: "a text display has 1 to 4,000 characters",
    source: "Discord's OpenAPI document, TextDisplayComponentForMessageRequest",
    find: each(
      ({ type }) => type === kind.textDisplay,
      ({ path, fields }) =>
        lengthErrors(join(path, "content"), textOf(fields.content), 1, MAX_TEXT_CHARACTERS),
    ),
  },
  {
    name: "a picture or file refers to the web or to a file sent along",
    source: "Discord, Component Reference, Unfurled Media Item",
    find: ({ components, fileNames }) => components.flatMap((component) => mediaErrors(component, fileNames)),
  },
];

type Check = (component: PlacedComponent) => readonly FieldError[];

function each(concerns: (component: PlacedComponent) => boolean, check: Check): Rule<MessageSubject>["find"] {
  return ({ components }) => components.filter(concerns).flatMap(check);
}

function buttons(check: Check): Rule<MessageSubject>["find"] {
  return each(({ type }) => type === kind.button, check);
}

function lengthErrors(path: string, value: unknown, min: number, max: number): readonly FieldError[] {
  const { length } = textOf(value);
  if (min === 0) return length > max ? [tooLong(path, max)] : [];
  return length < min || length > max ? [badLength(path, min, max)] : [];
}

function mediaErrors({ path, type, fields }: PlacedComponent, fileNames: readonly string[]): FieldError[] {
  const places: [string, unknown][] = [];
  if (type === kind.thumbnail) places.push([join(path, "media.url"), fieldsOf(fields.media).url]);
  if (type === kind.file) places.push([join(path, "file.url"), fieldsOf(fields.file).url]);
  if (type === kind.mediaGallery) {
    listOf(fields.items).forEach((item, index) => {
      places.push([join(path, "items", index, "media.url"), fieldsOf(fieldsOf(item).media).url]);
    });
  }
  const schemes = type === kind.file ? ["attachment"] : ["http", "https", "attachment"];
  return places.flatMap(([place, url]) => {
    const errors = findUrlErrors(place, url, schemes, MAX_MEDIA_CHARACTERS);
    const name = textOf(url).replace(/^attachment:\/\//, "");
    if (errors.length > 0 || name === url || fileNames.includes(name)) return errors;
    const message = "The referenced attachment was not found";
    return [{ path: place, code: "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", message }];
  });
}
