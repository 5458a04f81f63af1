// @ts-nocheck
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import { type CommandDifference, compareCommands, isEqual, withoutGlobalFields } from "./compare-commands.ts";
import { type CommandScope, registerCommands } from "./register-commands.ts";

/** What an operator may do with the registered commands by hand. */
export type CommandAction = "diff" | "push" | "clear";

/** The actions, in the order in which a person needs them. */
export const commandActions: readonly CommandAction[] = ["diff", "push", "clear"];

/** What came of it. */
export interface ActionResult {
  /** For people, one a finding. */
  readonly lines: readonly string[];
  /** Discord's lists are as the action leaves them; `diff` gives false on any difference. */
  readonly isDone: boolean;
}

/**
 * `diff` compares Discord's lists with ours, `push` makes them equal, `clear` removes every command of the bot, in the
 * guild of the scope and everywhere.
 */
export async function manageCommands(
  action: CommandAction,
  rest: REST,
  scope: CommandScope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<ActionResult> {
  if (action === "push") {
    const hasChanged = await registerCommands(rest, scope, wanted);
    const what = hasChanged ? "written" : "there already, nothing written";
    return { lines: [`${wanted.length} commands ${placeOf(scope)}: ${what}`], isDone: true };
  }
  if (action === "clear") {
    const routes = [everywhere(scope), ...inGuild(scope)];
    for (const route of routes) await rest.put(route, { body: [] });
    return {
      lines: ["every command of the bot is removed; npm run commands -- push brings them back"],
      isDone: true,
    };
  }
  return compareScopes(rest, scope, wanted);
}

async function compareScopes(
  rest: REST,
  scope: CommandScope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<ActionResult> {
  const query = new URLSearchParams({ with_localizations: "true" });
  const [guildRoute] = inGuild(scope);
  const globally = await rest.get(everywhere(scope), { query });
  const differences =
    guildRoute === undefined
      ? [{ place: "everywhere", difference: compareCommands(globally, wanted) }]
      : [
          { place: "everywhere", difference: compareCommands(globally, []) },
          {
            place: placeOf(scope),
            difference: compareCommands(
              await rest.get(guildRoute, { query }),
              wanted.map(withoutGlobalFields),
            ),
          },
        ];
  const lines = differences.flatMap(({ place, difference }) => describe(difference, place));
  const isDone = differences.every(({ difference }) => isEqual(difference));
  return { lines: isDone ? [`${wanted.length} commands ${placeOf(scope)}: no difference`] : lines, isDone };
}

function describe({ missing, different, extra }: CommandDifference, place: string): readonly string[] {
  return [
    ...missing.map((name) => `+ ${name} is not registered ${place}`),
    ...different.map((name) => `~ ${name} is registered otherwise ${place}`),
    ...extra.map((name) => `- ${name} is registered ${place} and should not be`),
  ];
}

function everywhere({ applicationId }: CommandScope): `/${string}` {
  return Routes.applicationCommands(applicationId);
}

function inGuild({ applicationId, guildId }: CommandScope): readonly `/${string}`[] {
  return guildId === undefined ? [] : [Routes.applicationGuildCommands(applicationId, guildId)];
}

function placeOf({ guildId }: CommandScope): string {
  return guildId === undefined ? "everywhere" : `in guild ${guildId}`;
}
