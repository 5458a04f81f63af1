import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
} from "discord.js";
import { collectionsFor } from "../answer/snapshot.ts";
import { UserError } from "../errors.ts";
import type { CommandContext } from "./command.ts";
import { decodeCustomId } from "./custom-id.ts";
import { startDeadline } from "./deadline.ts";
import { defineCommand } from "./define-command.ts";
import { findPart, nameOf } from "./find-part.ts";
import type { Commands } from "./load-commands.ts";
import { languageOf } from "./locales/catalogue.ts";
import type { Outcome, Reply } from "./reply.ts";
import { replyToError } from "./reply-to-error.ts";
import { isTooLate, respond, sendReply, showForm } from "./send-reply.ts";
import type { Services } from "./services.ts";
import { suggestChoices } from "./suggest-choices.ts";

/**
 * Answers one interaction: finds the command or the button, runs it and sends what it gives. Whatever happens is
 * caught and logged here, and the person is answered. Never rejects.
 */
export async function handleInteraction(
  interaction: Interaction,
  commands: Commands,
  services: Services,
): Promise<void> {
  const started = performance.now();
  const context: CommandContext = {
    services,
    language: languageOf(interaction.locale),
    collections: collectionsFor(interaction.guildId),
    snapshot: askOnce(() => services.library.snapshot()),
    deadline: startDeadline(services.questionTimeoutMs),
  };
  const outcome = await dispatch(interaction, commands, context).catch((error: unknown) =>
    reportUnsent(error, interaction, context),
  );
  context.deadline.clear();
  const ms = Math.round(performance.now() - started);
  const name = nameOf(interaction, commands);
  const shard = interaction.guild?.shardId ?? 0;
  services.counts.interaction(name, outcome, ms);
  services.log.info({ id: interaction.id, name, outcome, ms, shard }, "interaction");
}

function askOnce<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}

async function dispatch(
  interaction: Interaction,
  commands: Commands,
  context: CommandContext,
): Promise<Outcome> {
  if (interaction.isAutocomplete()) {
    return suggestChoices(interaction, commands.get(interaction.commandName), context);
  }
  if (!interaction.isRepliable()) return "refused";
  const tooMany = tooManyQuestions(interaction, context);
  if (tooMany !== undefined) return send(interaction, true, Promise.reject(tooMany), context);
  if (interaction.isChatInputCommand()) return runCommand(interaction, commands, context);
  return send(interaction, true, replyTo(interaction, commands, context), context);
}

/** The reply to a button, a menu's entry or a form, whose answers are private. */
async function replyTo(
  interaction: RepliableInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Reply> {
  if (interaction.isButton()) return press(interaction, commands, context);
  if (interaction.isMessageContextMenuCommand()) return runMenu(interaction, commands, context);
  if (interaction.isModalSubmit()) return submit(interaction, commands, context);
  throw new UserError(context.language.text("error.command-unknown"));
}

/** Everybody is answered, also who asks too much: with the time to wait. */
function tooManyQuestions(
  { user, guildId }: RepliableInteraction,
  { services, language }: CommandContext,
): UserError | undefined {
  const wait = services.rateLimiter.take(user.id, guildId, Date.now());
  if (wait === 0) return undefined;
  return new UserError(
    language.text("error.rate-limited", { when: language.fromNow(Math.ceil(wait / 1000)) }),
  );
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Outcome> {
  const command = commands.get(interaction.commandName);
  if (command?.mayTakeLong === true) context.deadline.clear();
  const form = command?.form?.(interaction, context);
  if (form !== undefined) {
    await showForm(interaction, form);
    return "answered";
  }
  const isPrivate = command?.isPrivate(interaction) ?? true;
  const unknown = () => Promise.reject(new UserError(context.language.text("error.command-unknown")));
  return send(interaction, isPrivate, command?.run(interaction, context) ?? unknown(), context);
}

/** The name of a menu's entry is the English text that it was registered with. */
async function runMenu(
  interaction: MessageContextMenuCommandInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Reply> {
  const menus = [...commands.values()].flatMap(({ menu }) => menu ?? []);
  const menu = menus.find(({ shape }) => defineCommand(shape).name === interaction.commandName);
  if (menu === undefined) throw new UserError(context.language.text("error.command-unknown"));
  return menu.run(interaction, context);
}

async function press(
  interaction: ButtonInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Reply> {
  const found = findPart(interaction.customId, commands, ({ buttons }) => buttons);
  if (found === undefined) throw new UserError(context.language.text("error.button-unknown"));
  if (found.command.mayTakeLong === true) context.deadline.clear();
  return found.part.press(interaction, decodeCustomId(interaction.customId)?.fields ?? [], context);
}

async function submit(
  interaction: ModalSubmitInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Reply> {
  const found = findPart(interaction.customId, commands, ({ forms }) => forms);
  if (found === undefined) throw new UserError(context.language.text("error.command-unknown"));
  if (found.command.mayTakeLong === true) context.deadline.clear();
  return found.part.submit(interaction, context);
}

async function send(
  interaction: RepliableInteraction,
  isPrivate: boolean,
  pending: Promise<Reply>,
  context: CommandContext,
): Promise<Outcome> {
  const tooSlow = () => new UserError(context.language.text("error.too-slow"));
  const inTime = context.deadline.race(pending, tooSlow);
  const answered = inTime.catch((error: unknown) => replyToError(error, context));
  try {
    await sendReply(interaction, isPrivate, answered, context.services.isPlain);
    return (await answered).outcome;
  } catch (error) {
    return reportUnsent(error, interaction, context);
  }
}

/** The reply itself was refused or lost: one short notice is tried, and what failed is logged. */
async function reportUnsent(
  error: unknown,
  interaction: Interaction,
  context: CommandContext,
): Promise<Outcome> {
  if (isTooLate(error)) {
    context.services.counts.tooLate(error.code);
    context.services.log.warn({ err: error }, "an interaction was gone before it was answered");
    return "failed";
  }
  const notice = replyToError(error, context);
  if (!interaction.isRepliable()) return "failed";
  await respond(interaction, notice, context.services.isPlain).catch((second: unknown) => {
    context.services.log.error({ err: second }, "a person could not be answered");
  });
  return "failed";
}
