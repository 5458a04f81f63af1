// @ts-nocheck
import type { APIAttachment } from "discord-api-types/v10";
import { componentType, flattenComponents } from "./component-tree.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./fields.ts";
import type { UploadedFile } from "./request-body.ts";
import { UsageError } from "./usage-error.ts";

/** What a person fills into a form, by custom_id: a text, choices of a menu, or files. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | readonly UploadedFile[]>>;

/** The form as an interaction carries it, with the files it refers to. */
export interface SentModal {
  readonly components: readonly Fields[];
  readonly attachments: readonly APIAttachment[];
}

/** Puts values into a form's fields; throws when a required field is empty or a value has no field. */
export function fillModal(
  modal: Fields,
  values: ModalValues,
  upload: (file: UploadedFile) => APIAttachment,
): SentModal {
  const fields = flattenComponents(modal.components).filter((part) => textOf(part.fields.custom_id) !== "");
  const ids = fields.map((part) => textOf(part.fields.custom_id));
  const unknown = Object.keys(values).find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`The form has no field ${unknown}; it has: ${ids.join(", ")}`);
  const attachments: APIAttachment[] = [];
  const attach = (file: UploadedFile): string => {
    const attachment = upload(file);
    attachments.push(attachment);
    return attachment.id;
  };
  const components = listOf(modal.components).map((entry, index) => {
    const { type, component, components: inner } = fieldsOf(entry);
    if (type === componentType.label)
      return { type, id: index + 1, component: fill(fieldsOf(component), values, attach) };
    if (type !== componentType.actionRow) return { type, id: index + 1 };
    return {
      type,
      id: index + 1,
      components: listOf(inner).map((one) => fill(fieldsOf(one), values, attach)),
    };
  });
  return { components, attachments };
}

function fill(field: Fields, values: ModalValues, attach: (file: UploadedFile) => string): Fields {
  const { type, custom_id } = field;
  const value = values[textOf(custom_id)] ?? "";
  if (value.length === 0 && field.required !== false)
    throw new UsageError(`The field ${custom_id} is required`);
  if (type === componentType.textInput) return { type, custom_id, value };
  const list = typeof value === "string" ? [value].filter(Boolean) : value;
  return {
    type,
    custom_id,
    values: list.map((entry) => (typeof entry === "string" ? entry : attach(entry))),
  };
}
