import type { AutocompleteInteraction } from "discord.js";
import type { Choice, Command, CommandContext } from "./command.ts";
import type { Outcome } from "./reply.ts";
import { sendChoices } from "./send-reply.ts";

/** Answers somebody who is typing with the command's choices, or with none. */
export async function suggestChoices(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  context: CommandContext,
): Promise<Outcome> {
  try {
    const choices = (await command?.suggest?.(interaction, context)) ?? [];
    await sendChoices(interaction, choices.slice(0, MAX_CHOICES).map(fitChoice));
    return "answered";
  } catch (error) {
    context.services.log.warn({ err: error }, "suggestions failed");
    return "failed";
  }
}

/** A name with a label behind it that is always seen: it is the name that is cut. */
export function labelledChoice(name: string, label: string): string {
  const most = MAX_CHOICE_CHARACTERS - label.length - 3;
  const shown = name.length > most ? `${name.slice(0, most - 1).toWellFormed()}…` : name;
  return `${shown} · ${label}`;
}

/** Discord: 25 choices, names of 1 to 100 characters. */
const MAX_CHOICES = 25;
const MAX_CHOICE_CHARACTERS = 100;

function fitChoice(choice: Choice): Choice {
  const name = choice.name.toWellFormed();
  if (name.length <= MAX_CHOICE_CHARACTERS) return { ...choice, name };
  return { ...choice, name: `${name.slice(0, MAX_CHOICE_CHARACTERS - 1).toWellFormed()}…` };
}
