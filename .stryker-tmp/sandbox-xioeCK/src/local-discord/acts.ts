// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { commandType } from "./command-subject.ts";
import { componentType, flattenComponents, type PlacedComponent } from "./component-tree.ts";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import { findCommand } from "./find-command.ts";
import type { Gateway } from "./gateway.ts";
import type { Cause, InteractionStore } from "./interaction-store.ts";
import { fillModal, type ModalValues } from "./modal-values.ts";
import { fillOptions, type OptionValues } from "./option-values.ts";
import { type Actor, actorOf, causeOf, type Person, placeData } from "./person.ts";
import type { ModalShown, Reply, Suggestions } from "./reply.ts";
import { say } from "./say.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** What a person can do; each rejects with a UsageError when Discord's own app would not let it happen. */
export interface Acts {
  /** Sends a slash command; a subcommand follows its command's name after a space. */
  readonly slash: (name: string, options?: OptionValues, person?: Person) => Promise<Reply>;
  /** Types into the option `focused` of a slash command and waits for suggestions. */
  readonly autocomplete: (
    name: string,
    options: OptionValues,
    focused: string,
    person?: Person,
  ) => Promise<Suggestions>;
  /** Presses a button. */
  readonly click: (message: Pick<APIMessage, "id">, customId: string, person?: Person) => Promise<Reply>;
  /** Chooses in a menu. */
  readonly selectMenu: (
    message: Pick<APIMessage, "id">,
    customId: string,
    values: readonly string[],
    person?: Person,
  ) => Promise<Reply>;
  /** Uses a command of the menu that a message has; a text is first said by the person. */
  readonly contextMenu: (
    name: string,
    message: string | Pick<APIMessage, "id">,
    person?: Person,
  ) => Promise<Reply>;
  /** Fills in a form and sends it off. */
  readonly modalSubmit: (shown: ModalShown, values: ModalValues, person?: Person) => Promise<Reply>;
}

/** The acts of people in this world; each goes to the bot over the gateway. */
export function createActs(world: World, interactions: InteractionStore, gateway: Gateway): Acts {
  const send = (
    actor: Actor,
    about: Pick<Cause, "type" | "sourceMessageId" | "answerType"> & Partial<Pick<Cause, "commandName">>,
    data: object,
    message?: APIMessage,
  ) => {
    const cause = causeOf(actor);
    const { interaction, result } = interactions.open({ ...cause, commandName: undefined, ...about });
    const { id, token } = interaction;
    const payload = {
      ...{ id, token, application_id: world.applicationId, type: about.type, version: 1, data },
      ...placeData(actor, world.clock.now()),
      ...(message === undefined ? {} : { message }),
      ...{
        authorizing_integration_owners: cause.owners,
        entitlements: [],
        attachment_size_limit: 10_485_760,
      },
    };
    gateway.dispatch("INTERACTION_CREATE", payload, actor.guild?.id);
    return result;
  };
  const command = { sourceMessageId: undefined, answerType: 20 } as const;
  const uploadTo = (actor: Actor) => (file: Parameters<World["uploads"]["add"]>[0]) =>
    world.uploads.add(file, actor.channelId);

  const slashData = (actor: Actor, name: string, values: OptionValues, focused?: string): object => {
    const chosen = findCommand(world, actor, name, commandType.chatInput);
    const { options, attachments } = fillOptions(chosen.options, values, uploadTo(actor), focused);
    const { id, name: commandName, type, guild_id } = chosen.command;
    const resolved = { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) };
    return {
      ...{ id, name: commandName, type, options: nest(chosen.subcommands, options) },
      ...(attachments.length === 0 ? {} : { resolved }),
      ...(guild_id === undefined ? {} : { guild_id }),
    };
  };

  const useComponent = (actor: Actor, id: string, customId: string, isWanted: (type: number) => boolean) => {
    const held = world.messages.find(id);
    const isVisible = held?.visibleTo === undefined || held.visibleTo === actor.user.id;
    if (held === undefined || !isVisible) throw new UsageError("That message is not there any more");
    const component = findComponent(held.message, customId, isWanted);
    if (component.fields.disabled === true) throw new UsageError(`${customId} is disabled`);
    return { message: held.message, component };
  };

  const pressed = (actor: Actor, message: APIMessage, data: object) => {
    const about = { type: 3, sourceMessageId: message.id, answerType: 0 } as const;
    return send(actor, about, data, message) as Promise<Reply>;
  };

  return {
    slash: async (name, options = {}, person = {}) => {
      const actor = actorOf(world, person);
      const about = { ...command, type: 2, commandName: name } as const;
      return send(actor, about, slashData(actor, name, options)) as Promise<Reply>;
    },
    autocomplete: async (name, options, focused, person = {}) => {
      const actor = actorOf(world, person);
      const data = slashData(actor, name, options, focused);
      return send(actor, { ...command, type: 4 }, data) as Promise<Suggestions>;
    },
    click: async ({ id }, customId, person = {}) => {
      const actor = actorOf(world, person);
      const { message } = useComponent(actor, id, customId, (type) => type === componentType.button);
      return pressed(actor, message, { component_type: componentType.button, custom_id: customId });
    },
    selectMenu: async ({ id }, customId, values, person = {}) => {
      const actor = actorOf(world, person);
      const isMenu = (type: number) => type === componentType.stringSelect;
      const { message, component } = useComponent(actor, id, customId, isMenu);
      const offered = listOf(component.fields.options).map((option) => fieldsOf(option).value);
      const foreign = values.find((value) => !offered.includes(value));
      if (foreign !== undefined) throw new UsageError(`The menu does not offer ${foreign}`);
      return pressed(actor, message, { component_type: component.type, custom_id: customId, values });
    },
    contextMenu: async (name, target, person = {}) => {
      const actor = actorOf(world, person);
      const { command: chosen } = findCommand(world, actor, name, commandType.message);
      const message =
        typeof target === "string" ? say(world, actor, target) : world.messages.find(target.id)?.message;
      if (message === undefined) throw new UsageError("That message is not there any more");
      const { id, type, guild_id } = chosen;
      const resolved = { messages: { [message.id]: message } };
      const data = {
        id,
        name,
        type,
        target_id: message.id,
        resolved,
        ...(guild_id === undefined ? {} : { guild_id }),
      };
      const about = { ...command, type: 2, answerType: 23, commandName: name } as const;
      return send(actor, about, data) as Promise<Reply>;
    },
    modalSubmit: async ({ modal, sourceMessageId }, values, person = {}) => {
      const actor = actorOf(world, person);
      const { components, attachments } = fillModal(modal, values, uploadTo(actor));
      const resolved = { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) };
      const data = {
        custom_id: modal.custom_id,
        components,
        ...(attachments.length === 0 ? {} : { resolved }),
      };
      const message = world.messages.find(sourceMessageId ?? "")?.message;
      return send(actor, { type: 5, sourceMessageId, answerType: 0 }, data, message) as Promise<Reply>;
    },
  };
}

/** Options inside their subcommand, inside its group. */
function nest(subcommands: readonly Fields[], options: readonly Fields[]): readonly Fields[] {
  return subcommands.reduceRight<readonly Fields[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    options,
  );
}

function findComponent(
  message: APIMessage,
  customId: string,
  isWanted: (type: number) => boolean,
): PlacedComponent {
  const component = flattenComponents(message.components).find(
    ({ type, fields }) => isWanted(type) && fields.custom_id === customId,
  );
  if (component === undefined) throw new UsageError(`The message has no such component: ${customId}`);
  return component;
}
