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
  const usage = { components: 0, characters: 0, bytes: 0 };
  for (const component of components) count(component, usage);
  return usage;
}

/** Adds a component and what is in it: a card is measured several times, so that nothing is copied here. */
function count(component: NestedComponent, usage: { -readonly [Part in keyof Usage]: Usage[Part] }): void {
  usage.components += 1;
  if (component.content !== undefined) {
    usage.characters += component.content.length;
    usage.bytes += Buffer.byteLength(component.content) + TEXT_DISPLAY_BYTES;
  }
  if (component.accessory !== undefined) count(component.accessory, usage);
  if (component.components === undefined) return;
  for (const nested of component.components) count(nested, usage);
}
