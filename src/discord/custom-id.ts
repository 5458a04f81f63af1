/** What a pressed button says: which one it is, and what it needs. */
export interface CustomId {
  /** Lower-case letters. */
  readonly button: string;
  /** Letters, digits, `-` and `_`, each of 1 to 40. */
  readonly fields: readonly string[];
}

/** Discord: a custom_id has 1 to 100 characters. */
const MAX_CUSTOM_ID_CHARACTERS = 100;

/** The custom_id of a button with these fields. Throws when Discord or `decodeCustomId` would not take it. */
export function encodeCustomId(button: string, ...fields: readonly string[]): string {
  const id = [VERSION, button, ...fields].join(":");
  if (decodeCustomId(id)?.fields.length !== fields.length) throw new Error(`"${id}" cannot be a custom_id`);
  return id;
}

/** Undefined: the custom_id is not of ours, or of a version that is no longer understood. */
export function decodeCustomId(id: string): CustomId | undefined {
  if (id.length > MAX_CUSTOM_ID_CHARACTERS || !pattern.test(id)) return undefined;
  const [, button = "", ...fields] = id.split(":");
  return { button, fields };
}

/** Raised when the fields of a button that is out in the world change their meaning. */
const VERSION = "1";
const pattern = new RegExp(`^${VERSION}:[a-z]{1,20}(:[0-9A-Za-z_-]{1,40})*$`);
