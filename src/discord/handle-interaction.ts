import { randomBytes } from "node:crypto";
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from "discord.js";
import { collectionsFor } from "../answer/snapshot.ts";
import { UserError } from "../errors.ts";
import type { Choice, CommandContext } from "./command.ts";
import { startDeadline } from "./deadline.ts";
import type { Commands } from "./load-commands.ts";
import { languageOf } from "./locales/catalogue.ts";
import { escapeMarkdown } from "./markdown.ts";
import { renderNotice } from "./render-notice.ts";
import type { Outcome, Reply } from "./reply.ts";
import { isTooLate, respond, sendReply } from "./send-reply.ts";
import type { Services } from "./services.ts";

/**
 * Answers one interaction: finds the command, runs it and sends what it gives. Whatever happens is caught and logged
 * here, and the person is answered. Never rejects.
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
    deadline: startDeadline(services.questionTimeoutMs),
  };
  const outcome = await dispatch(interaction, commands, context);
  context.deadline.clear();
  const ms = Math.round(performance.now() - started);
  const name = nameOf(interaction);
  const shard = interaction.guild?.shardId ?? 0;
  services.counts.interaction(name, outcome, ms);
  services.log.info({ id: interaction.id, name, outcome, ms, shard }, "interaction");
}

async function dispatch(
  interaction: Interaction,
  commands: Commands,
  context: CommandContext,
): Promise<Outcome> {
  if (interaction.isAutocomplete()) return suggest(interaction, commands, context);
  if (interaction.isChatInputCommand()) return runCommand(interaction, commands, context);
  return "refused";
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Outcome> {
  const command = commands.get(interaction.commandName);
  if (command === undefined) {
    const unknown = Promise.resolve(renderNotice(context.language.text("error.command-unknown"), "refused"));
    return send(interaction, true, unknown, context);
  }
  if (command.mayTakeLong === true) context.deadline.clear();
  const isPrivate = command.isPrivate(interaction);
  return send(interaction, isPrivate, command.run(interaction, context), context);
}

async function send(
  interaction: ChatInputCommandInteraction,
  isPrivate: boolean,
  pending: Promise<Reply>,
  context: CommandContext,
): Promise<Outcome> {
  const tooSlow = () => new UserError(context.language.text("error.too-slow"));
  const inTime = context.deadline.race(pending, tooSlow);
  const answered = inTime.catch((error: unknown) => replyToError(error, context));
  try {
    await sendReply(interaction, isPrivate, answered);
    return (await answered).outcome;
  } catch (error) {
    return reportUnsent(error, interaction, context);
  }
}

/** An error becomes a reply: ours are logged with a code that the person can pass on. */
function replyToError(error: unknown, { services, language }: CommandContext): Reply {
  if (error instanceof UserError) return renderNotice(escapeMarkdown(error.message), "refused");
  const code = randomBytes(3).toString("hex");
  services.log.error({ err: error, code }, "a command failed");
  return renderNotice(language.text("error.fault", { code }), "failed");
}

/** The reply itself was refused or lost: one short notice is tried, and what failed is logged. */
async function reportUnsent(
  error: unknown,
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Outcome> {
  if (isTooLate(error)) {
    context.services.counts.tooLate(error.code);
    context.services.log.warn({ err: error }, "an interaction was gone before it was answered");
    return "failed";
  }
  const notice = replyToError(error, context);
  await respond(interaction, notice).catch((second: unknown) => {
    context.services.log.error({ err: second }, "a person could not be answered");
  });
  return "failed";
}

async function suggest(
  interaction: AutocompleteInteraction,
  commands: Commands,
  context: CommandContext,
): Promise<Outcome> {
  try {
    const choices = (await commands.get(interaction.commandName)?.suggest?.(interaction, context)) ?? [];
    await interaction.respond(choices.slice(0, MAX_CHOICES).map(fitChoice));
    return "answered";
  } catch (error) {
    context.services.log.warn({ err: error }, "suggestions failed");
    return "failed";
  }
}

/** Discord: 25 choices, names of 1 to 100 characters. */
const MAX_CHOICES = 25;
const MAX_CHOICE_CHARACTERS = 100;

function fitChoice(choice: Choice): Choice {
  const { name } = choice;
  if (name.length <= MAX_CHOICE_CHARACTERS) return choice;
  return { ...choice, name: `${name.slice(0, MAX_CHOICE_CHARACTERS - 1).toWellFormed()}…` };
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  return interaction.isMessageComponent() ? "component" : "other";
}
