/** A JSON object of which nothing is known yet. */
// @ts-nocheck

export type Fields = Readonly<Record<string, unknown>>;

/** The value as a JSON object; an empty one when it is anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** Whether the value is a JSON object (not an array, not null). */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a list; an empty one when it is anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a text; an empty one when it is anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value as a number; undefined when it is anything else. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** Whether a JSON field was left out or set to null. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
