/** One thing that Discord refuses in a request's body. */
export interface FieldError {
  /** Where, with dots between: `data.components.0.label`; an empty text means the body as a whole. */
  readonly path: string;
  /** Discord's word for the rule, such as `BASE_TYPE_BAD_LENGTH`. */
  readonly code: string;
  /** Discord's sentence for people. */
  readonly message: string;
}

/** A field that has to be there and is not. */
export function missing(path: string): FieldError {
  return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
}

/** A text or a list with more than `max` entries. */
export function tooLong(path: string, max: number): FieldError {
  return { path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${max} or fewer in length.` };
}

/** A text or a list outside `min` to `max` entries. */
export function badLength(path: string, min: number, max: number): FieldError {
  return { path, code: "BASE_TYPE_BAD_LENGTH", message: `Must be between ${min} and ${max} in length.` };
}

/** A value that is none of those allowed. */
export function notOneOf(path: string, allowed: readonly (string | number)[]): FieldError {
  return { path, code: "BASE_TYPE_CHOICES", message: `Value must be one of {${allowed.join(", ")}}.` };
}

/** A nested object whose `type` does not belong at this place. */
export function wrongType(path: string, allowed: readonly number[]): FieldError {
  const message = `Value of field "type" must be one of (${allowed.join(", ")}).`;
  return { path: join(path, "type"), code: "UNION_TYPE_CHOICES", message };
}

/** The path of a field below another; `index` and names are joined with dots. */
export function join(...steps: readonly (string | number)[]): string {
  let path = "";
  for (const step of steps) if (step !== "") path = path === "" ? String(step) : `${path}.${step}`;
  return path;
}
