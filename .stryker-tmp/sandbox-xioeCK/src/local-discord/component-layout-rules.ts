// @ts-nocheck
import { isSelect, componentType as kind, type PlacedComponent } from "./component-tree.ts";
import { badLength, type FieldError, join, missing, wrongType } from "./field-error.ts";
import { isAbsent, listOf } from "./fields.ts";
import type { MessageSubject } from "./message-subject.ts";
import type { Rule } from "./rule.ts";

const MAX_BUTTONS_IN_ROW = 5;
const MAX_TEXTS_IN_SECTION = 3;
const MAX_CHILDREN_OF_CONTAINER = 40;
const MAX_GALLERY_ITEMS = 10;
const selects = [3, 5, 6, 7, 8];
const inContainer = [
  kind.actionRow,
  kind.section,
  kind.textDisplay,
  kind.mediaGallery,
  kind.file,
  kind.separator,
];
/** What may stand inside what; the key `top` is the message itself. */
const allowedInside: Readonly<Record<string, readonly number[]>> = {
  top: [...inContainer, kind.container],
  [kind.container]: inContainer,
  [kind.actionRow]: [kind.button, ...selects],
  [kind.section]: [kind.textDisplay],
};

/** What Discord demands of the places of a message's components. */
export const componentLayoutRules: readonly Rule<MessageSubject>[] = [
  {
    name: "each component only where its kind may stand",
    source: "Discord, Component Reference, each component's children",
    find: ({ components }) => components.flatMap(misplacement),
  },
  {
    name: "an action row holds 1 to 5 buttons or one select",
    source: "Discord, Component Reference, Action Row",
    find: ({ components }) => components.filter(({ type }) => type === kind.actionRow).flatMap(rowErrors),
  },
  {
    name: "a section holds 1 to 3 text displays",
    source: "Discord, Component Reference, Section",
    find: childCount(kind.section, "components", MAX_TEXTS_IN_SECTION),
  },
  {
    name: "a section has an accessory",
    source: "Discord, Component Reference, Section",
    find: ({ components }) =>
      components
        .filter(({ type, fields }) => type === kind.section && isAbsent(fields.accessory))
        .map(({ path }) => missing(join(path, "accessory"))),
  },
  {
    name: "a container is not empty",
    source: "Discord's OpenAPI document, ContainerComponentForMessageRequest",
    find: childCount(kind.container, "components", MAX_CHILDREN_OF_CONTAINER),
  },
  {
    name: "a media gallery holds 1 to 10 items",
    source: "Discord, Component Reference, Media Gallery",
    find: childCount(kind.mediaGallery, "items", MAX_GALLERY_ITEMS),
  },
];

function misplacement({ path, type, parentType, isAccessory }: PlacedComponent): FieldError[] {
  const allowed = isAccessory ? [kind.button, kind.thumbnail] : (allowedInside[parentType ?? "top"] ?? []);
  return allowed.includes(type) ? [] : [wrongType(path, allowed)];
}

function rowErrors({ path, fields }: PlacedComponent): FieldError[] {
  const types = listOf(fields.components).map((child) => Number(Object(child).type));
  const max = types.some(isSelect) ? 1 : MAX_BUTTONS_IN_ROW;
  return types.length >= 1 && types.length <= max ? [] : [badLength(join(path, "components"), 1, max)];
}

function childCount(type: number, field: string, max: number): Rule<MessageSubject>["find"] {
  return ({ components }) =>
    components
      .filter((component) => component.type === type)
      .filter(({ fields }) => listOf(fields[field]).length < 1 || listOf(fields[field]).length > max)
      .map(({ path }) => badLength(join(path, field), 1, max));
}
