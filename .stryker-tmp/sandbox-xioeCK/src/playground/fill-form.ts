// @ts-nocheck
import type { ModalValues } from "../local-discord/modal-values.ts";
import type { ModalShown } from "../local-discord/reply.ts";
import { readUpload } from "./option-value.ts";
import { withoutControls } from "./text-style.ts";

const FILE_UPLOAD = 19;

/** Asks for each field of a form, one line each (for files: a path); undefined when the input ends before the last. */
export async function fillForm(
  { modal }: ModalShown,
  readLine: (question: string) => Promise<string | undefined>,
  print: (text: string) => void,
): Promise<ModalValues | undefined> {
  const values: Record<string, ModalValues[string]> = {};
  print(withoutControls(String(modal.title)));
  for (const { type, label, custom_id } of fieldsOf(modal.components)) {
    const line = await readLine(`${withoutControls(label ?? custom_id ?? "")}: `);
    if (line === undefined) return undefined;
    if (custom_id === undefined) continue;
    values[custom_id] = type === FILE_UPLOAD && line !== "" ? [await readUpload(line)] : line;
  }
  return values;
}

interface FormField {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
}

/** The fields within labels, each with its label's text, and those in rows. */
function fieldsOf(components: unknown): readonly FormField[] {
  const parts = components as readonly (FormField & {
    component?: FormField;
    components?: readonly FormField[];
  })[];
  return parts.flatMap(({ label, component, components: inner }) => [
    ...(component === undefined ? [] : [{ ...component, ...(label === undefined ? {} : { label }) }]),
    ...(inner ?? []),
  ]);
}
