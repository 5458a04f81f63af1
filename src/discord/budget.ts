import type { APIMessageTopLevelComponent } from "discord.js";

/** What a message of Components V2 uses up of what Discord allows. */
export interface Usage {
  /** Components with the nested ones. */
  readonly components: number;
  /** UTF-16 units over all text displays, never fewer than Discord counts. */
  readonly characters: number;
  /** UTF-8 bytes over all text displays with an overhead for each. */
  readonly bytes: number;
}

/** What any component is made of, whatever its type: a text or others, and what stands beside them. */
export interface NestedComponent {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly NestedComponent[];
  readonly accessory?: NestedComponent;
}

/** Discord's reference on components: 40 with nested ones, and 4,000 characters of text displays. */
const MAX_COMPONENTS = 40;
export const MAX_TEXT_CHARACTERS = 4000;
/** Not documented: above about 10,170 bytes, 12 a text display, Discord answers 500. This stays clear of it. */
const MAX_TEXT_BYTES = 9000;
const TEXT_DISPLAY_BYTES = 12;

/** Whether Discord takes a message of these components. */
export function isWithinBudget(components: readonly APIMessageTopLevelComponent[]): boolean {
  const usage = measure(components);
  return (
    usage.components <= MAX_COMPONENTS &&
    usage.characters <= MAX_TEXT_CHARACTERS &&
    usage.bytes <= MAX_TEXT_BYTES
  );
}

/** Counts the components, their texts and bytes. */
export function measure(components: readonly APIMessageTopLevelComponent[]): Usage {
  const all = components.flatMap(withNested);
  const texts = all.flatMap(({ content }) => (content === undefined ? [] : [content]));
  return {
    components: all.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text) + TEXT_DISPLAY_BYTES, 0),
  };
}

function withNested(component: NestedComponent): readonly NestedComponent[] {
  const accessory = component.accessory === undefined ? [] : [component.accessory];
  return [component, ...[...(component.components ?? []), ...accessory].flatMap(withNested)];
}
