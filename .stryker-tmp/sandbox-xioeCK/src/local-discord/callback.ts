// @ts-nocheck
import type { APIApplicationCommandOptionChoice, APIMessage } from "discord-api-types/v10";
import { answered, answerFields, editAnswer, sendAnswer, type Wish } from "./answers.ts";
import { choiceRules } from "./choice-rules.ts";
import { loadingMessage } from "./compose-message.ts";
import { notOneOf } from "./field-error.ts";
import { type Fields, fieldsOf, listOf, numberOf } from "./fields.ts";
import type { Interaction } from "./interaction-store.ts";
import { messageFlag } from "./message-subject.ts";
import { modalRules, modalSubject } from "./modal-rules.ts";
import { invalidFormBody, refusals } from "./refusal.ts";
import type { RequestBody } from "./request-body.ts";
import { findErrors } from "./rule.ts";
import type { World } from "./world.ts";

/** Discord's numbers for the first answer to an interaction. */
const callbackType = { message: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;
/** How long a button that the bot took note of silently waits for the change, in milliseconds. */
const SILENT_UPDATE_WITHIN = 3000;
/** Which first answers fit which interaction (Discord, Receiving and Responding, "Interaction Callback Type"). */
const fitting: Readonly<Record<number, readonly number[]>> = {
  2: [callbackType.message, callbackType.defer, callbackType.modal],
  3: [
    callbackType.message,
    callbackType.defer,
    callbackType.deferUpdate,
    callbackType.update,
    callbackType.modal,
  ],
  4: [callbackType.choices],
  5: [callbackType.message, callbackType.defer, callbackType.deferUpdate, callbackType.update],
};

/** Takes the bot's first answer to an interaction; gives the message that it made or changed, if any. */
export function acknowledge(
  world: World,
  interaction: Interaction,
  body: RequestBody,
): APIMessage | undefined {
  if (interaction.isMissed) throw refusals.unknownInteraction();
  if (interaction.acknowledgedWith !== undefined) throw refusals.alreadyAcknowledged();
  const { type: typeField, data } = fieldsOf(body.json);
  const type = numberOf(typeField) ?? 0;
  const allowed = allowedTypes(interaction);
  if (!allowed.includes(type)) throw invalidFormBody([notOneOf("type", allowed)]);
  const message = answer(world, interaction, type, {
    payload: fieldsOf(data),
    path: "data",
    files: body.files,
  });
  interaction.acknowledgedWith = type;
  return message;
}

function allowedTypes({ type, sourceMessageId }: Interaction): readonly number[] {
  const types = fitting[type] ?? [];
  const isUpdate = (one: number) => one === callbackType.update || one === callbackType.deferUpdate;
  return sourceMessageId === undefined ? types.filter((one) => !isUpdate(one)) : types;
}

function answer(world: World, interaction: Interaction, type: number, wish: Wish): APIMessage | undefined {
  switch (type) {
    case callbackType.message: {
      const message = sendAnswer(world, interaction, wish);
      interaction.originalId = message.id;
      return message;
    }
    case callbackType.defer:
      return defer(world, interaction, wish.payload);
    case callbackType.deferUpdate:
      takeSource(interaction);
      world.clock.after(SILENT_UPDATE_WITHIN, () => interaction.settle(answered(world, interaction)));
      return undefined;
    case callbackType.update: {
      const source = world.messages.find(interaction.sourceMessageId ?? "");
      if (source === undefined) throw refusals.unknownMessage();
      const message = editAnswer(world, interaction, source.message, wish);
      takeSource(interaction);
      return message;
    }
    case callbackType.choices:
      return offerChoices(interaction, wish.payload);
    default:
      return showModal(interaction, wish.payload);
  }
}

/** From here on `@original` means the message that was clicked. */
function takeSource(interaction: Interaction): void {
  interaction.originalId = interaction.sourceMessageId;
  const id = interaction.sourceMessageId ?? "";
  if (!interaction.shown.includes(id)) interaction.shown.push(id);
}

/** Only the ephemeral flag has a meaning while nothing is shown yet. */
function defer(world: World, interaction: Interaction, payload: Fields): APIMessage {
  const flags = numberOf(payload.flags) ?? 0;
  if ((flags & ~messageFlag.ephemeral) !== 0) {
    const message = "Only the EPHEMERAL flag can be set when deferring";
    throw invalidFormBody([{ path: "data.flags", code: "INVALID_BITWISE_FLAG", message }]);
  }
  const { channelId, user, id } = interaction;
  const message = loadingMessage(world, { channelId, extra: answerFields(world, interaction) }, flags);
  interaction.originalId = message.id;
  interaction.shown.push(message.id);
  const visibleTo = flags === 0 ? undefined : user.id;
  world.messages.put({ message, visibleTo, interactionId: id, pings: [] });
  return message;
}

function offerChoices(interaction: Interaction, payload: Fields): undefined {
  const errors = findErrors(choiceRules, { path: "data.choices", choices: payload.choices });
  if (errors.length > 0) throw invalidFormBody(errors);
  const choices = listOf(payload.choices) as readonly APIApplicationCommandOptionChoice[];
  interaction.settle({ outcome: "choices", choices });
  return undefined;
}

function showModal(interaction: Interaction, payload: Fields): undefined {
  const errors = findErrors(modalRules, modalSubject(payload, "data"));
  if (errors.length > 0) throw invalidFormBody(errors);
  const { sourceMessageId } = interaction;
  interaction.settle({ outcome: "modal", modal: payload, sourceMessageId });
  return undefined;
}
