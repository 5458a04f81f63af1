// @ts-nocheck
import { type FieldError, join, wrongType } from "./field-error.ts";
import { type Fields, fieldsOf, isAbsent, isFields, listOf, textOf } from "./fields.ts";

/** Discord's numbers for the components that a message or a modal can hold (Discord, "Component Reference"). */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;

/** A component and its place among the others. */
export interface PlacedComponent {
  readonly path: string;
  readonly type: number;
  readonly fields: Fields;
  /** The type of what holds it; undefined at the top. */
  readonly parentType: number | undefined;
  /** Whether it is what stands beside a section's text. */
  readonly isAccessory: boolean;
}

/** All components in order of appearance, nested ones and accessories included: what Discord's limit of 40 counts. */
export function flattenComponents(value: unknown, path = "components", parent?: number): PlacedComponent[] {
  return listOf(value).flatMap((entry, index) => placed(entry, join(path, index), parent, false));
}

/** Whether the type exists only in Components V2 (messages with the flag 1 << 15). */
export function isVersionTwo(type: number): boolean {
  return type >= componentType.section && type <= componentType.container;
}

/** Whether the type is a menu to select from. */
export function isSelect(type: number): boolean {
  return (
    type === componentType.stringSelect ||
    (type >= componentType.userSelect && type <= componentType.channelSelect)
  );
}

/** An error for each component that `fits` does not hold for; `allowed` are the types that Discord would name. */
export function wrongTypesIn(
  components: readonly PlacedComponent[],
  fits: (component: PlacedComponent) => boolean,
  allowed: readonly number[],
): readonly FieldError[] {
  return components.filter((component) => !fits(component)).map(({ path }) => wrongType(path, allowed));
}

/** The texts that a Components V2 message displays, in order. */
export function displayedTexts(components: readonly PlacedComponent[]): readonly string[] {
  return components
    .filter(({ type }) => type === componentType.textDisplay)
    .map(({ fields }) => textOf(fields.content));
}

function placed(
  entry: unknown,
  path: string,
  parentType: number | undefined,
  isAccessory: boolean,
): PlacedComponent[] {
  const fields = fieldsOf(entry);
  const type = typeof fields.type === "number" ? fields.type : 0;
  const inner = isFields(fields.component)
    ? placed(fields.component, join(path, "component"), type, false)
    : [];
  const beside = isAbsent(fields.accessory)
    ? []
    : placed(fields.accessory, join(path, "accessory"), type, true);
  const nested = flattenComponents(fields.components, join(path, "components"), type);
  return [{ path, type, fields, parentType, isAccessory }, ...nested, ...inner, ...beside];
}
