// @ts-nocheck
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import { compareCommands, isEqual, withoutGlobalFields } from "./compare-commands.ts";

/** Where commands live: one guild, or everywhere. */
export interface CommandScope {
  readonly applicationId: string;
  readonly guildId?: string;
}

/**
 * Makes Discord's list of commands equal to ours: reads it, compares, and writes only on a difference (Discord
 * takes 200 creations a day). Gives whether it wrote. With a guild given, the global list is emptied, else
 * every command would show twice there.
 */
export async function registerCommands(
  rest: REST,
  scope: CommandScope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const { applicationId, guildId } = scope;
  const everywhere = Routes.applicationCommands(applicationId);
  if (guildId === undefined) return writeOnChange(rest, everywhere, wanted);
  await writeOnChange(rest, everywhere, []);
  const inGuild = Routes.applicationGuildCommands(applicationId, guildId);
  return writeOnChange(rest, inGuild, wanted.map(withoutGlobalFields));
}

async function writeOnChange(
  rest: REST,
  route: `/${string}`,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = await rest.get(route, { query });
  if (isEqual(compareCommands(registered, wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
}
