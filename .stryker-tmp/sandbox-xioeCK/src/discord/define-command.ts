// @ts-nocheck
import type { APIApplicationCommandOption, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import type { Command, CommandShape, OptionShape } from "./command.ts";
import { type Catalogue, catalogues, isTextKey, type TextKey } from "./locales/catalogue.ts";

/** The bodies that register the commands and the entries of the message menu. */
export function defineCommands(
  commands: Iterable<Command>,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...commands].flatMap(({ shape, menu }) =>
    [shape, ...(menu === undefined ? [] : [menu.shape])].map(defineCommand),
  );
}

/** The body that registers a command, its names and descriptions in every language from the catalogues. */
export function defineCommand(shape: CommandShape): RESTPostAPIApplicationCommandsJSONBody {
  const key = `command.${shape.name}`;
  return {
    type: shape.type,
    ...textsOf(key),
    contexts: [...shape.contexts],
    integration_types: [...shape.integrationTypes],
    ...(shape.defaultMemberPermissions !== undefined && {
      default_member_permissions: shape.defaultMemberPermissions,
    }),
    ...(shape.options !== undefined && { options: shape.options.map((option) => defineOption(key, option)) }),
  } as RESTPostAPIApplicationCommandsJSONBody;
}

function defineOption(parentKey: string, option: OptionShape): APIApplicationCommandOption {
  const key = `${parentKey}.${option.name}`;
  return {
    type: option.type,
    ...textsOf(key),
    ...(option.required !== undefined && { required: option.required }),
    ...(option.autocomplete !== undefined && { autocomplete: option.autocomplete }),
    ...(option.minLength !== undefined && { min_length: option.minLength }),
    ...(option.maxLength !== undefined && { max_length: option.maxLength }),
    ...(option.options !== undefined && { options: option.options.map((inner) => defineOption(key, inner)) }),
  } as APIApplicationCommandOption;
}

function textsOf(key: string): Readonly<Record<string, unknown>> {
  const texts = { ...fieldOf(key, "name"), ...fieldOf(key, "description") };
  if (!("name" in texts)) throw new Error(`the catalogue has no text "${key}.name"`);
  return texts;
}

function fieldOf(key: string, field: "name" | "description"): Readonly<Record<string, unknown>> {
  const textKey = `${key}.${field}`;
  if (!isTextKey(textKey)) return {};
  const english = catalogues.get("en-US")?.[textKey];
  const localizations = [...catalogues]
    .map(([locale, catalogue]) => [locale, textOf(catalogue, textKey)])
    .filter(([, text]) => text !== english);
  return { [field]: english, [`${field}_localizations`]: Object.fromEntries(localizations) };
}

function textOf(catalogue: Catalogue, key: TextKey): string {
  return catalogue[key];
}
