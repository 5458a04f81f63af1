/** Something in a message that a person can use by its number. */
// @ts-nocheck

export type Control =
  | { readonly kind: "button"; readonly label: string; readonly customId: string }
  | { readonly kind: "option"; readonly label: string; readonly customId: string; readonly value: string }
  | { readonly kind: "link"; readonly label: string; readonly url: string };

/** Numbers controls from 1 in the order in which they are met. */
export interface Numbering {
  /** Adds a control and gives its number. */
  readonly add: (control: Control) => number;
  readonly controls: readonly Control[];
}

/** A numbering without controls. */
export function createNumbering(): Numbering {
  const controls: Control[] = [];
  return { add: (control) => controls.push(control), controls };
}
