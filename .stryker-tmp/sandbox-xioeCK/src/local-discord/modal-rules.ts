// @ts-nocheck
import {
  flattenComponents,
  isSelect,
  componentType as kind,
  type PlacedComponent,
} from "./component-tree.ts";
import { badLength, type FieldError, join, missing, wrongType } from "./field-error.ts";
import { type Fields, isAbsent, listOf, numberOf, textOf } from "./fields.ts";
import type { Rule } from "./rule.ts";

const MAX_CUSTOM_ID_CHARACTERS = 100;
const MAX_TITLE_CHARACTERS = 45;
const MAX_TOP_COMPONENTS = 5;
const MAX_FILES = 10;
const topTypes = [kind.actionRow, kind.textDisplay, kind.label];

/** A modal as an answer to an interaction brings it, its place in the body, and its components. */
export interface ModalSubject {
  readonly path: string;
  readonly fields: Fields;
  readonly components: readonly PlacedComponent[];
}

/** Prepares a modal for the rules. */
export function modalSubject(fields: Fields, path: string): ModalSubject {
  return { path, fields, components: flattenComponents(fields.components, join(path, "components")) };
}

/** What Discord demands of a modal. */
export const modalRules: readonly Rule<ModalSubject>[] = [
  {
    name: "a modal's custom_id has 1 to 100 characters",
    source: "Discord, Receiving and Responding, Modal",
    find: ({ path, fields }) =>
      lengthErrors(join(path, "custom_id"), fields.custom_id, MAX_CUSTOM_ID_CHARACTERS),
  },
  {
    name: "a modal's title has 1 to 45 characters",
    source: "Discord, Receiving and Responding, Modal",
    find: ({ path, fields }) => lengthErrors(join(path, "title"), fields.title, MAX_TITLE_CHARACTERS),
  },
  {
    name: "a modal has 1 to 5 components at the top",
    source: "Discord, Receiving and Responding, Modal",
    find: ({ path, fields }) => {
      const { length } = listOf(fields.components);
      const isFitting = length >= 1 && length <= MAX_TOP_COMPONENTS;
      return isFitting ? [] : [badLength(join(path, "components"), 1, MAX_TOP_COMPONENTS)];
    },
  },
  {
    name: "a modal's top components are labels, text displays or action rows",
    source: "Discord's OpenAPI document, ModalInteractionCallbackRequestData",
    find: ({ components }) =>
      components
        .filter(({ parentType, type }) => parentType === undefined && !topTypes.includes(Number(type) as 1))
        .map(({ path }) => wrongType(path, topTypes)),
  },
  {
    name: "a label has a text of 1 to 45 characters and a component",
    source: "Discord, Component Reference, Label",
    find: ({ components }) =>
      components
        .filter(({ type }) => type === kind.label)
        .flatMap(({ path, fields }) => [
          ...lengthErrors(join(path, "label"), fields.label, MAX_TITLE_CHARACTERS),
          ...(isAbsent(fields.component) ? [missing(join(path, "component"))] : []),
        ]),
  },
  {
    name: "what is filled in has a custom_id",
    source: "Discord, Component Reference, Text Input",
    find: ({ components }) =>
      components
        .filter(({ type }) => isSelect(type) || type === kind.textInput || type === kind.fileUpload)
        .flatMap(({ path, fields }) =>
          lengthErrors(join(path, "custom_id"), fields.custom_id, MAX_CUSTOM_ID_CHARACTERS),
        ),
  },
  {
    name: "a file upload asks for 0 to 10 files",
    source: "Discord, Component Reference, File Upload",
    find: ({ components }) =>
      components
        .filter(
          ({ type, fields }) => type === kind.fileUpload && (numberOf(fields.max_values) ?? 1) > MAX_FILES,
        )
        .map(({ path }) => badLength(join(path, "max_values"), 0, MAX_FILES)),
  },
];

function lengthErrors(path: string, value: unknown, max: number): FieldError[] {
  const { length } = textOf(value);
  return length < 1 || length > max ? [badLength(path, 1, max)] : [];
}
