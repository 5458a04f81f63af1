// @ts-nocheck
import { displayedTexts, flattenComponents, type PlacedComponent } from "./component-tree.ts";
import { join } from "./field-error.ts";
import { type Fields, numberOf } from "./fields.ts";

/** The flags of a message that this Discord knows (Discord, Message resource, "Message Flags"). */
export const messageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message as it would stand after the request, and what the rules look at. */
export interface MessageSubject {
  /** Where the message lies in the body: empty, or `data` in an answer to an interaction. */
  readonly path: string;
  readonly fields: Fields;
  readonly components: readonly PlacedComponent[];
  /** The text of each text display, in order. */
  readonly texts: readonly string[];
  readonly isVersionTwo: boolean;
  /** File names that `attachment://` may refer to. */
  readonly fileNames: readonly string[];
}

/** Prepares a message for the rules; `path` is where it lies in the request's body. */
export function messageSubject(fields: Fields, fileNames: readonly string[], path = ""): MessageSubject {
  const components = flattenComponents(fields.components, join(path, "components"));
  const isVersionTwo = ((numberOf(fields.flags) ?? 0) & messageFlag.componentsV2) !== 0;
  return { path, fields, components, texts: displayedTexts(components), isVersionTwo, fileNames };
}
