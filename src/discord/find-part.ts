import type { Interaction } from "discord.js";
import type { Command } from "./command.ts";
import { decodeCustomId } from "./custom-id.ts";
import type { Commands } from "./load-commands.ts";

/** The button or form that a custom_id names, with its command. */
export function findPart<Part extends { readonly name: string }>(
  customId: string,
  commands: Commands,
  partsOf: (command: Command) => readonly Part[] | undefined,
): { readonly command: Command; readonly part: Part } | undefined {
  const name = decodeCustomId(customId)?.button;
  for (const command of commands.values()) {
    const part = partsOf(command)?.find((one) => one.name === name);
    if (part !== undefined) return { command, part };
  }
  return undefined;
}

/** What an interaction is counted and logged by: a command's name, or a button's or form's without what it carries. */
export function nameOf(interaction: Interaction, commands: Commands): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  if (interaction.isModalSubmit()) {
    return `form ${findPart(interaction.customId, commands, ({ forms }) => forms)?.part.name ?? "unknown"}`;
  }
  if (!interaction.isButton()) return "other";
  return `button ${findPart(interaction.customId, commands, ({ buttons }) => buttons)?.part.name ?? "unknown"}`;
}
