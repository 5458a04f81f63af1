// @ts-nocheck
import { checkCommand, checkCommandCounts, checkCommandList } from "./command-check.ts";
import { commandType } from "./command-subject.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./fields.ts";
import { refusals } from "./refusal.ts";

/** A command as Discord keeps it: as it was registered, with id, version and defaults filled in. */
export interface RegisteredCommand extends Fields {
  readonly id: string;
  readonly type: number;
  readonly name: string;
}

/** The application's commands; a scope is a guild's id, or undefined for the global ones. */
export interface CommandStore {
  readonly list: (scope: string | undefined) => readonly RegisteredCommand[];
  /** Makes or, of the same name and kind, replaces one command. */
  readonly put: (scope: string | undefined, command: Fields) => RegisteredCommand;
  /** Replaces all commands of the scope; those of the same name and kind keep their ids. */
  readonly replaceAll: (
    scope: string | undefined,
    commands: readonly unknown[],
  ) => readonly RegisteredCommand[];
  readonly edit: (scope: string | undefined, id: string, change: Fields) => RegisteredCommand;
  readonly remove: (scope: string | undefined, id: string) => void;
}

/** No commands at all. */
export function createCommandStore(applicationId: string, nextId: () => string): CommandStore {
  const scopes = new Map<string | undefined, readonly RegisteredCommand[]>();
  const list = (scope: string | undefined) => scopes.get(scope) ?? [];

  const register = (scope: string | undefined, command: Fields): RegisteredCommand => {
    const type = numberOf(command.type) ?? commandType.chatInput;
    const name = textOf(command.name);
    const known = list(scope).find((other) => other.type === type && other.name === name);
    return withDefaults(command, {
      id: known?.id ?? nextId(),
      applicationId,
      version: nextId(),
      type,
      scope,
    });
  };

  const find = (scope: string | undefined, id: string): RegisteredCommand => {
    const command = list(scope).find((other) => other.id === id);
    if (command === undefined) throw refusals.unknownCommand();
    return command;
  };

  return {
    list,
    put: (scope, command) => {
      checkCommand(command);
      const registered = register(scope, command);
      const others = list(scope).filter(({ id }) => id !== registered.id);
      checkCommandCounts([...others, registered].map(({ type }) => type));
      scopes.set(scope, [...others, registered]);
      return registered;
    },
    replaceAll: (scope, commands) => {
      checkCommandList(commands);
      const registered = commands.map((command) => register(scope, fieldsOf(command)));
      scopes.set(scope, registered);
      return registered;
    },
    edit: (scope, id, change) => {
      const old = find(scope, id);
      checkCommand({ ...old, ...change });
      const edited = { ...register(scope, { ...old, ...change }), id };
      scopes.set(
        scope,
        list(scope).map((command) => (command.id === id ? edited : command)),
      );
      return edited;
    },
    remove: (scope, id) => {
      find(scope, id);
      scopes.set(
        scope,
        list(scope).filter((command) => command.id !== id),
      );
    },
  };
}

interface Registration {
  readonly id: string;
  readonly applicationId: string;
  readonly version: string;
  readonly type: number;
  readonly scope: string | undefined;
}

/** Contexts and integration types exist only for global commands (Discord, Application Command Object). */
function withDefaults(
  command: Fields,
  { id, applicationId, version, type, scope }: Registration,
): RegisteredCommand {
  const permissions = command.default_member_permissions ?? null;
  const where =
    scope === undefined
      ? { contexts: command.contexts ?? null, integration_types: command.integration_types ?? [0] }
      : { guild_id: scope };
  return {
    ...{ id, application_id: applicationId, version, type, name: textOf(command.name) },
    name_localizations: command.name_localizations ?? null,
    description: textOf(command.description),
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: permissions === null ? null : String(permissions),
    nsfw: command.nsfw === true,
    ...(listOf(command.options).length === 0 ? {} : { options: listOf(command.options).map(optionData) }),
    ...where,
  };
}

/** Discord leaves out of an option what is false or was not given. */
function optionData(option: unknown): Fields {
  const entries = Object.entries(fieldsOf(option)).filter(
    ([, value]) => value !== undefined && value !== null && value !== false,
  );
  const { options, ...rest } = Object.fromEntries(entries);
  return options === undefined ? rest : { ...rest, options: listOf(options).map(optionData) };
}
