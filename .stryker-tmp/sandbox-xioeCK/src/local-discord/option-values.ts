// @ts-nocheck
import type { APIAttachment } from "discord-api-types/v10";
import { optionType } from "./command-subject.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./fields.ts";
import type { UploadedFile } from "./request-body.ts";
import { UsageError } from "./usage-error.ts";

/** What a person enters for an option: a text, a number, yes or no, or a file. */
export type OptionValue = string | number | boolean | UploadedFile;

/** What a person enters, by the option's name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Options as an interaction carries them. */
export interface SentOptions {
  readonly options: readonly Fields[];
  /** Files that options refer to by id. */
  readonly attachments: readonly APIAttachment[];
}

/**
 * Puts values into a command's options; throws what Discord's app would not let pass. While a person types (`focused` names
 * the option) what is required may still be missing.
 */
export function fillOptions(
  known: readonly Fields[],
  values: OptionValues,
  upload: (file: UploadedFile) => APIAttachment,
  focused?: string,
): SentOptions {
  const names = known.map(({ name }) => textOf(name));
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`There is no option ${unknown}; there is: ${names.join(", ") || "none"}`);
  }
  const attachments: APIAttachment[] = [];
  const options = known.flatMap((option) => {
    const name = textOf(option.name);
    const value = values[name];
    if (value === undefined) {
      if (option.required === true && focused === undefined)
        throw new UsageError(`The option ${name} is required`);
      return [];
    }
    if (name === focused) return [{ name, type: option.type, value: String(value), focused: true }];
    if (typeof value !== "object") return [{ name, type: option.type, value: checkValue(option, value) }];
    if (option.type !== optionType.attachment) throw new UsageError(`The option ${name} takes no file`);
    const attachment = upload(value);
    attachments.push(attachment);
    return [{ name, type: option.type, value: attachment.id }];
  });
  return { options, attachments };
}

function checkValue(option: Fields, value: string | number | boolean): string | number | boolean {
  const name = textOf(option.name);
  const complain = (need: string): never => {
    throw new UsageError(`The option ${name} needs ${need}`);
  };
  switch (option.type) {
    case optionType.string:
      if (typeof value !== "string" || value === "") complain("a text");
      checkRange(value.toString().length, option.min_length, option.max_length, "characters", complain);
      break;
    case optionType.integer:
      if (!Number.isInteger(value)) complain("a whole number");
      checkRange(Number(value), option.min_value, option.max_value, "", complain);
      break;
    case optionType.number:
      if (typeof value !== "number") complain("a number");
      checkRange(Number(value), option.min_value, option.max_value, "", complain);
      break;
    case optionType.boolean:
      if (typeof value !== "boolean") complain("true or false");
      break;
    case optionType.attachment:
      complain("a file");
      break;
    default:
      complain("a kind of value that this local Discord does not offer");
  }
  const choices = listOf(option.choices).map(fieldsOf);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    complain(`one of: ${choices.map((choice) => choice.value).join(", ")}`);
  }
  return value;
}

function checkRange(
  size: number,
  min: unknown,
  max: unknown,
  unit: string,
  complain: (need: string) => never,
): void {
  const [least, most] = [numberOf(min), numberOf(max)];
  if (least !== undefined && size < least) complain(`at least ${least} ${unit}`.trim());
  if (most !== undefined && size > most) complain(`at most ${most} ${unit}`.trim());
}
