// @ts-nocheck
import { type FieldError, tooLong } from "./field-error.ts";
import { textOf } from "./fields.ts";

/** Whether Discord takes the address; `schemes` such as `["http", "https"]`. */
export function findUrlErrors(
  path: string,
  value: unknown,
  schemes: readonly string[],
  maxCharacters: number,
): readonly FieldError[] {
  const url = textOf(value);
  if (url.length > maxCharacters) return [tooLong(path, maxCharacters)];
  if (!URL.canParse(url)) {
    return [{ path, code: "URL_TYPE_INVALID_URL", message: "Not a well formed URL." }];
  }
  const scheme = new URL(url).protocol.slice(0, -1);
  if (schemes.includes(scheme)) return [];
  const choices = schemes.map((name) => `'${name}'`).join(", ");
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${choices}).`;
  return [{ path, code: "URL_TYPE_INVALID_SCHEME", message }];
}
