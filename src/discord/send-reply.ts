import {
  type APIModalInteractionResponseCallbackData,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  InteractionResponseType,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from "discord.js";
import type { Choice } from "./command.ts";
import { renderPlain } from "./render-plain.ts";
import type { Reply } from "./reply.ts";
import { sendFirstResponse } from "./send-first-response.ts";

/** After this long without a reply, Discord is told that one is coming: it waits three seconds at most. */
export const DEFER_AFTER_MS = 250;

/**
 * Sends the reply as the one answer to the interaction, in one request when it is ready in time. A reply that takes
 * longer is deferred: a command's with the visibility `isPrivate`, and when it then turns out private after a public
 * promise, the placeholder is deleted and the reply follows privately; a button's without a trace, so that the reply
 * may still replace the card or follow as a message of its own. Rejects when the reply cannot be computed or sent.
 */
export async function sendReply(
  interaction: RepliableInteraction,
  isPrivate: boolean,
  pending: Promise<Reply>,
  isPlain: boolean,
): Promise<void> {
  const first = await within(DEFER_AFTER_MS, pending);
  if (first !== undefined) return respond(interaction, first, isPlain);
  await defer(interaction, isPrivate);
  await respond(interaction, await pending, isPlain);
}

/**
 * Sends the reply in the way that is still open: first response, edit of the placeholder, or follow-up; as a plain
 * message when `isPlain`. A card that is replaced keeps its kind, which Discord lets nobody change.
 */
export async function respond(
  interaction: RepliableInteraction,
  reply: Reply,
  isPlain: boolean,
): Promise<void> {
  const posted = () => messageOf(reply, isPlain, reply.isPrivate ? MessageFlags.Ephemeral : 0);
  const replaced = interaction.isMessageComponent() && reply.replacesCard === true ? interaction : undefined;
  const edit = () => messageOf(reply, replaced === undefined ? isPlain : isPlainMessage(replaced), 0);
  if (interaction.replied) {
    await interaction.followUp(posted());
  } else if (!interaction.deferred) {
    await withOneRetry(() =>
      replaced === undefined ? post(interaction, posted()) : update(replaced, edit()),
    );
  } else if (interaction.isMessageComponent() && replaced === undefined) {
    await interaction.followUp(posted());
  } else if (reply.isPrivate && interaction.ephemeral === false) {
    await withOneRetry(() => interaction.deleteReply());
    await interaction.followUp(posted());
  } else {
    await withOneRetry(() => interaction.editReply(edit()));
  }
}

/** Offers choices to somebody who is typing. */
export async function sendChoices(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  await withOneRetry(() => interaction.respond([...choices]));
}

/** Shows a form, which is the one answer to the interaction. */
export async function showForm(
  interaction: ChatInputCommandInteraction,
  form: APIModalInteractionResponseCallbackData,
): Promise<void> {
  await withOneRetry(() => interaction.showModal(form));
}

/** Discord's codes for an interaction that is gone or was already acknowledged: nobody is left to be answered. */
export function isTooLate(error: unknown): error is DiscordAPIError & { readonly code: number } {
  return hasCode(error, UNKNOWN_INTERACTION) || hasCode(error, ALREADY_ACKNOWLEDGED);
}

const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;

type Message = ReturnType<typeof messageOf>;

function messageOf({ components, files = [] }: Reply, isPlain: boolean, flags: number) {
  const sent = {
    allowedMentions: { parse: [] },
    ...(files.length > 0 && {
      files: files.map(({ name, content }) => ({ name, attachment: Buffer.from(content) })),
    }),
  };
  if (!isPlain) {
    return { ...sent, components: [...components], flags: flags | MessageFlags.IsComponentsV2 };
  }
  const { content, rows } = renderPlain(components);
  return { ...sent, content, components: [...rows], flags };
}

function isPlainMessage({ message }: MessageComponentInteraction): boolean {
  return !message.flags.has(MessageFlags.IsComponentsV2);
}

/** Notes what discord.js would, as `update` does: what comes later depends on it. */
async function post(interaction: RepliableInteraction, message: Message): Promise<void> {
  if (message.files !== undefined) {
    await interaction.reply(message);
    return;
  }
  const type = InteractionResponseType.ChannelMessageWithSource;
  await sendFirstResponse(interaction, { type, data: dataOf(message) });
  interaction.ephemeral = (message.flags & MessageFlags.Ephemeral) !== 0;
  interaction.replied = true;
}

async function update(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  if (message.files !== undefined) {
    await interaction.update(message);
    return;
  }
  await sendFirstResponse(interaction, {
    type: InteractionResponseType.UpdateMessage,
    data: dataOf(message),
  });
  interaction.replied = true;
}

/** Under Discord's own names. */
function dataOf({ allowedMentions, ...named }: Message) {
  return { ...named, allowed_mentions: allowedMentions };
}

async function within<T>(ms: number, pending: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  return Promise.race([pending, waited]).finally(() => clearTimeout(timer));
}

/** Notes what discord.js would, which does not learn of a deferral that arrived although its connection was lost. */
async function defer(interaction: RepliableInteraction, isPrivate: boolean): Promise<void> {
  if (interaction.isMessageComponent()) {
    await withOneRetry(() => interaction.deferUpdate());
  } else {
    await withOneRetry(() => interaction.deferReply({ ...(isPrivate && { flags: MessageFlags.Ephemeral }) }));
    interaction.ephemeral = isPrivate;
  }
  interaction.deferred = true;
}

/**
 * A connection that Discord closes under a request is not retried by discord.js. Should the first try have arrived
 * after all, the second is refused as already acknowledged, which is as good as sent. A follow-up is never sent
 * twice: nothing tells whether the first one arrived.
 */
async function withOneRetry(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isConnectionLoss(error)) throw error;
    await send().catch((second: unknown) => {
      if (!hasCode(second, ALREADY_ACKNOWLEDGED)) throw second;
    });
  }
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function isConnectionLoss(error: unknown): boolean {
  const codes = [error, error instanceof Error ? error.cause : undefined].map((one) =>
    typeof one === "object" && one !== null && "code" in one ? one.code : undefined,
  );
  return codes.some((code) => code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE");
}
