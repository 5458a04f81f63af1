// @ts-nocheck
import { openDialog } from "./dialog.ts";
import { element } from "./element.ts";
import type { FormField, Outcome, SentValue } from "./protocol.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { createFileField, createSelectField, labelled, type ValueField } from "./value-field.ts";

/** A form that the bot shows. */
export type ShownForm = Extract<Outcome, { outcome: "form" }>;

/** Opens the form; what is filled in goes to `submit`. */
export function openForm(
  shown: ShownForm,
  submit: (values: Readonly<Record<string, SentValue>>) => void,
): void {
  const fields = shown.fields.map((field) => ({ id: field.customId, ...createFormField(field) }));
  const send = element("button", { type: "submit", class: "button primary" }, "Submit");
  const form = element(
    "form",
    { class: "form" },
    ...shown.texts.map(renderMarkdown),
    ...fields.map(({ root }) => root),
    send,
  );
  const dialog = openDialog(shown.title, form);
  fields[0]?.control.focus();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const values: Record<string, SentValue> = {};
    for (const { id, read } of fields) {
      const value = await read();
      if (value !== undefined) values[id] = value;
    }
    dialog.close();
    submit(values);
  });
}

const SELECT = 3;
const FILE_UPLOAD = 19;

function createFormField(field: FormField): ValueField {
  const label = field.description === "" ? field.label : `${field.label} (${field.description})`;
  if (field.type === FILE_UPLOAD) return createFileField(label, field.isRequired);
  if (field.type === SELECT) {
    const choices = field.options.map(({ label: name, value }) => ({ name, value }));
    return createSelectField(label, choices, field.isRequired);
  }
  const required = field.isRequired || undefined;
  const control = field.isLong
    ? element("textarea", { rows: "5", required })
    : element("input", { type: "text", autocomplete: "off", required });
  control.value = field.value;
  return { root: labelled(label, control), control, read: async () => control.value };
}
