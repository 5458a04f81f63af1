import { isDeepStrictEqual } from "node:util";
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";

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
  if (isDeepStrictEqual(comparable(registered), comparable(wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Contexts and integration types belong to global commands only (Discord, application command object). */
function withoutGlobalFields(
  command: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody {
  const { contexts: _, integration_types: __, ...rest } = command;
  return rest;
}

/** What we set of a command list, ordered by name, without what Discord adds or fills in with a default. */
function comparable(commands: unknown): unknown {
  if (!Array.isArray(commands)) return commands;
  return commands.map(comparableNode).sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
}

const comparedFields: ReadonlySet<string> = new Set([
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "required",
  "autocomplete",
  "min_length",
  "max_length",
  "choices",
  "value",
  "options",
  "contexts",
  "integration_types",
  "default_member_permissions",
]);

function comparableNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(comparableNode);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => comparedFields.has(key) && !isDefault(value));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key.endsWith("_localizations") ? value : comparableNode(value)]),
  );
}

function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function nameOf(node: unknown): string {
  return typeof node === "object" && node !== null && "name" in node ? String(node.name) : "";
}
