// @ts-nocheck
import type { TypedChoice } from "./command-choices.ts";
import { actionButton, element } from "./element.ts";
import { createOptionField } from "./option-field.ts";
import type { Act, Choice, CommandOption, SentValue } from "./protocol.ts";
import type { ValueField } from "./value-field.ts";

/** What filling in a command needs. */
export interface CommandFormParts {
  readonly choice: TypedChoice;
  /** What was typed after the command's name already. */
  readonly rest: string;
  readonly suggest: (act: Extract<Act, { kind: "autocomplete" }>) => Promise<readonly Choice[]>;
  readonly send: (act: Extract<Act, { kind: "slash" }>) => void;
  readonly cancel: () => void;
}

/** The fields of a command that was chosen: those that are required, and a button for each other one. */
export function openCommandForm(place: HTMLElement, parts: CommandFormParts): void {
  const { choice, rest, suggest, send, cancel } = parts;
  const open = new Map<string, ValueField>();
  const fields = element("div", { class: "fields" });
  const more = element("div", { class: "more-options" });

  const readValues = async (): Promise<Record<string, SentValue>> => {
    const values: Record<string, SentValue> = {};
    for (const [name, { read }] of open) {
      const value = await read();
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
  const suggestFor = async (option: CommandOption, text: string) => {
    const options = { ...(await readValues()), [option.name]: text };
    return suggest({ kind: "autocomplete", name: choice.name, options, focused: option.name });
  };
  const add = (option: CommandOption): ValueField => {
    const field = createOptionField(option, suggestFor);
    open.set(option.name, field);
    fields.append(field.root);
    return field;
  };
  for (const option of choice.options) {
    if (option.required === true) {
      add(option);
      continue;
    }
    const button = actionButton(`+ ${option.shownName}`, "chip-button", () => {
      button.remove();
      add(option).control.focus();
    });
    if (option.description !== undefined) button.title = option.description;
    more.append(button);
  }
  const submit = element("button", { type: "submit", class: "button primary" }, "Send");
  const back = actionButton("Cancel", "button secondary", cancel);
  const form = element(
    "form",
    { class: "command-form", "aria-label": `/${choice.shownName}` },
    element(
      "div",
      { class: "command-head" },
      element("span", { class: "chip" }, `/${choice.shownName}`),
      element("span", { class: "command-description" }, choice.description),
    ),
    fields,
    element("div", { class: "command-end" }, more, back, submit),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    send({ kind: "slash", name: choice.name, options: await readValues() });
  });
  form.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") cancel();
  });
  place.replaceChildren(form);
  const first = open.values().next().value?.control ?? submit;
  if (first instanceof HTMLInputElement) first.value = rest;
  first.focus();
}
