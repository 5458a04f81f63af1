// @ts-nocheck
import type { RegisteredCommand } from "./command-store.ts";
import { commandType, optionType } from "./command-subject.ts";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import { hasPermissions } from "./permissions.ts";
import { type Actor, contextOf } from "./person.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** A command, the names of the subcommand that was chosen, and that subcommand's own options. */
export interface ChosenCommand {
  readonly command: RegisteredCommand;
  readonly subcommands: readonly Fields[];
  readonly options: readonly Fields[];
}

/** The commands that Discord's app would show this person here: the server's own, then the global ones. */
export function visibleCommands(world: World, actor: Actor): readonly RegisteredCommand[] {
  const own = actor.guild === undefined ? [] : world.commands.list(actor.guild.id);
  return [...own, ...world.commands.list(undefined)].filter(
    (command) => findObstacle(command, actor) === undefined,
  );
}

/** Finds `ask` or `seeds reload` among the commands; throws what hides it, or that it does not exist. */
export function findCommand(world: World, actor: Actor, name: string, type: number): ChosenCommand {
  const [first = "", ...rest] = type === commandType.chatInput ? name.split(" ") : [name];
  const own = actor.guild === undefined ? [] : world.commands.list(actor.guild.id);
  const command = [...own, ...world.commands.list(undefined)].find(
    (other) => other.type === type && other.name === first,
  );
  if (command === undefined) throw new UsageError(`There is no command /${first}`);
  const obstacle = findObstacle(command, actor);
  if (obstacle !== undefined) throw new UsageError(`Discord does not show /${first} here: ${obstacle}`);
  return chooseSubcommand(command, rest);
}

function findObstacle(command: RegisteredCommand, actor: Actor): string | undefined {
  const needed = command.default_member_permissions;
  const isHidden = typeof needed === "string" && !hasPermissions(actor.permissions, BigInt(needed));
  if (isHidden && actor.guild !== undefined && !actor.seesHiddenCommands) return "it is for moderators";
  const { contexts, integration_types: installs } = command;
  if (Array.isArray(contexts) && !contexts.includes(contextOf(actor))) {
    return actor.guild === undefined ? "it is only for servers" : "it is only for direct messages";
  }
  const isInstalled = !actor.isUserInstall || listOf(installs).includes(1);
  return isInstalled ? undefined : "it is not for people who installed the app themselves";
}

function chooseSubcommand(command: RegisteredCommand, names: readonly string[]): ChosenCommand {
  const subcommands: Fields[] = [];
  let options = listOf(command.options).map(fieldsOf);
  for (const name of names) {
    const found = options.find(
      (option) => option.name === name && Number(option.type) <= optionType.subcommandGroup,
    );
    if (found === undefined) throw new UsageError(`/${command.name} has no subcommand ${name}`);
    subcommands.push(found);
    options = listOf(found.options).map(fieldsOf);
  }
  const open = options.filter(({ type }) => Number(type) <= optionType.subcommandGroup);
  if (open.length > 0) {
    throw new UsageError(`/${command.name} needs one of: ${open.map(({ name }) => name).join(", ")}`);
  }
  return { command, subcommands, options };
}
