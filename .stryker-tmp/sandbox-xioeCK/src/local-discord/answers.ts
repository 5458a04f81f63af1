// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { composeMessage } from "./compose-message.ts";
import type { Fields } from "./fields.ts";
import type { Interaction } from "./interaction-store.ts";
import type { HeldMessage } from "./message-store.ts";
import { messageFlag } from "./message-subject.ts";
import { refusals } from "./refusal.ts";
import type { Answered } from "./reply.ts";
import type { UploadedFile } from "./request-body.ts";
import type { World } from "./world.ts";

/** A person who reaches the app by their own install only gets this many follow-ups an interaction. */
const MAX_FOLLOW_UPS_OF_USER_INSTALL = 5;

/** What a request says a message should be, where in the body it says so, and the files with it. */
export interface Wish {
  readonly payload: Fields;
  readonly path: string;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Makes a message of the bot's that answers the interaction, and shows it. */
export function sendAnswer(world: World, interaction: Interaction, wish: Wish): APIMessage {
  const { channelId } = interaction;
  const { message, pings } = composeMessage(world, {
    ...wish,
    channelId,
    extra: answerFields(world, interaction),
  });
  show(world, interaction, { message, pings });
  return message;
}

/** Changes a message as an answer to the interaction; `previous` is how it stands, and may be what was clicked. */
export function editAnswer(
  world: World,
  interaction: Interaction,
  previous: APIMessage,
  wish: Wish,
): APIMessage {
  const { message, pings } = composeMessage(world, { ...wish, channelId: interaction.channelId, previous });
  show(world, interaction, { message, pings });
  return message;
}

/** Adds a message below the answer. Right after a deferral it fills the waiting answer instead, as Discord does. */
export function followUp(world: World, interaction: Interaction, wish: Wish): APIMessage {
  const original = world.messages.find(interaction.originalId ?? "");
  if (original !== undefined && isLoading(original.message)) {
    return editAnswer(world, interaction, original.message, wish);
  }
  if (interaction.isUserInstallOnly && interaction.followUpCount >= MAX_FOLLOW_UPS_OF_USER_INSTALL) {
    throw refusals.tooManyFollowUps();
  }
  const message = sendAnswer(world, interaction, wish);
  interaction.followUpCount += 1;
  return message;
}

/** Takes one of the answer's messages away. */
export function deleteAnswer(world: World, interaction: Interaction, id: string): void {
  const { message } = heldAnswer(world, interaction, id);
  world.messages.remove(message.id);
  if (isLoading(message)) return;
  interaction.settle(answered(world, interaction));
}

/** The message of that id, or of `@original`, when it belongs to this interaction. */
export function heldAnswer(world: World, interaction: Interaction, id: string): HeldMessage {
  const held = world.messages.find((id === "@original" ? interaction.originalId : id) ?? "");
  const belongs = held?.interactionId === interaction.id || held?.message.id === interaction.originalId;
  if (held === undefined || !belongs) throw refusals.unknownMessage();
  return held;
}

/** The fields of an answer that tell whose command it answers. */
export function answerFields(world: World, interaction: Interaction): Partial<APIMessage> {
  const { id, type, user, owners, answerType, commandName } = interaction;
  const metadata = { id, type, user, authorizing_integration_owners: owners };
  const fields = {
    type: answerType,
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: metadata,
    ...(commandName !== undefined && { interaction: { id, type, name: commandName, user } }),
  };
  return fields as unknown as Partial<APIMessage>;
}

/** What the person holds in hand: it follows later edits, follow-ups and deletions. */
export function answered(world: World, { id, shown }: Interaction): Answered {
  const messages = () => shown.flatMap((messageId) => world.messages.find(messageId)?.message ?? []);
  let latest = messages()[0];
  const message = (): APIMessage => {
    latest = messages()[0] ?? latest;
    if (latest === undefined) throw new Error("The answer was deleted before anybody saw it");
    return latest;
  };
  return {
    outcome: "answered",
    interactionId: id,
    get message() {
      return message();
    },
    get messages() {
      return messages();
    },
    get isEphemeral() {
      return isEphemeral(message());
    },
  };
}

/** Whether only one person sees the message. */
export function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & messageFlag.ephemeral) !== 0;
}

function show(
  world: World,
  interaction: Interaction,
  { message, pings }: Pick<HeldMessage, "message" | "pings">,
): void {
  const before = world.messages.find(message.id);
  const visibleTo = isEphemeral(message) ? interaction.user.id : undefined;
  world.messages.put({
    message,
    pings,
    visibleTo,
    interactionId: before === undefined ? interaction.id : before.interactionId,
  });
  if (!interaction.shown.includes(message.id)) interaction.shown.push(message.id);
  interaction.settle(answered(world, interaction));
}

function isLoading({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & messageFlag.loading) !== 0;
}
