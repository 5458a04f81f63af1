// @ts-nocheck
import { isDeepStrictEqual } from "node:util";
import type { RESTPostAPIApplicationCommandsJSONBody } from "discord.js";

/** How Discord's list of commands differs from ours; names, each list in alphabetical order. */
export interface CommandDifference {
  /** Ours, not registered. */
  readonly missing: readonly string[];
  /** Registered otherwise than ours. */
  readonly different: readonly string[];
  /** Registered, not ours. */
  readonly extra: readonly string[];
}

/**
 * Compares what Discord gives for a list of commands with what we would register; what Discord adds or fills in with a
 * default is no difference.
 */
export function compareCommands(
  registered: unknown,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): CommandDifference {
  const there = byName(registered);
  const ours = byName(wanted);
  const names = [...ours.keys()].sort();
  return {
    missing: names.filter((name) => !there.has(name)),
    different: names.filter((name) => there.has(name) && !isDeepStrictEqual(there.get(name), ours.get(name))),
    extra: [...there.keys()].filter((name) => !ours.has(name)).sort(),
  };
}

/** Whether nothing has to be written. */
export function isEqual({ missing, different, extra }: CommandDifference): boolean {
  return missing.length + different.length + extra.length === 0;
}

/** Contexts and integration types belong to global commands only (Discord, application command object). */
export function withoutGlobalFields(
  command: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody {
  const { contexts: _, integration_types: __, ...rest } = command;
  return rest;
}

/** What we set of each command, by its name. */
function byName(commands: unknown): ReadonlyMap<string, unknown> {
  if (!Array.isArray(commands)) return new Map();
  return new Map(commands.map((command) => [nameOf(command), comparableNode(command)]));
}

function nameOf(node: unknown): string {
  return typeof node === "object" && node !== null && "name" in node ? String(node.name) : "";
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
