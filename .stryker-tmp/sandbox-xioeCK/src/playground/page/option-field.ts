// @ts-nocheck
import { element } from "./element.ts";
import { attachListPicker } from "./list-picker.ts";
import type { Choice, CommandOption, SentValue } from "./protocol.ts";
import { createFileField, createSelectField, labelled, type ValueField } from "./value-field.ts";

/** Asks the bot what it suggests for the text. */
export type Suggest = (option: CommandOption, text: string) => Promise<readonly Choice[]>;

/** The field for an option of a command, by Discord's numbers for the kinds of options. */
export function createOptionField(option: CommandOption, suggest: Suggest): ValueField {
  const { shownName, type, choices, required = false } = option;
  if (choices !== undefined) return createSelectField(shownName, choices, required);
  if (type === BOOLEAN) {
    const answers = [true, false].map((value) => ({ name: value ? "True" : "False", value }));
    return createSelectField(shownName, answers, required);
  }
  if (type === ATTACHMENT) return createFileField(shownName, required);
  return createTextField(option, suggest);
}

const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const ATTACHMENT = 11;

/** A text or a number; where the bot suggests, what was picked counts until the text is changed. */
function createTextField(option: CommandOption, suggest: Suggest): ValueField {
  const { shownName, type, required, description, max_length: most } = option;
  const isNumber = type === INTEGER || type === NUMBER;
  const control = element("input", {
    type: "text",
    autocomplete: "off",
    placeholder: description ?? "",
    inputmode: isNumber ? "decimal" : undefined,
    required: required === true || undefined,
    maxlength: most === undefined ? undefined : String(most),
  });
  const root = element("div", { class: "field-holder" }, labelled(shownName, control));
  let picked: SentValue | undefined;
  if (option.autocomplete === true) {
    const picker = attachListPicker(control, root, shownName);
    let asked = 0;
    const update = async (): Promise<void> => {
      asked += 1;
      const number = asked;
      const choices = await suggest(option, control.value);
      if (number !== asked || document.activeElement !== control) return;
      picker.show(
        choices.map(({ name, value }) => ({
          title: name,
          detail: "",
          pick: () => {
            control.value = name;
            picked = value;
          },
        })),
      );
    };
    control.addEventListener("input", () => {
      picked = undefined;
      void update();
    });
    control.addEventListener("focus", () => void update());
  }
  const read = async () => {
    if (picked !== undefined) return picked;
    if (control.value === "") return undefined;
    return isNumber ? Number(control.value.replace(",", ".")) : control.value;
  };
  return { root, control, read };
}
