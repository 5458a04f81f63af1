// @ts-nocheck
import { setTimeout as wait } from "node:timers/promises";
import { type APIApplication, DiscordAPIError, type REST, Routes } from "discord.js";
import { SetupError } from "../errors.ts";
import type { Log } from "../log.ts";
import { backOffMs } from "./back-off.ts";
import { defineCommands } from "./define-command.ts";
import type { Commands } from "./load-commands.ts";
import { refusalOfLogin } from "./refusal.ts";
import { registerCommands } from "./register-commands.ts";

/** Where the commands go and until when it is tried. */
export interface PublishSettings {
  /** Absent: everywhere. */
  readonly guildId?: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Registers the commands, again and again while Discord is down: those registered before still answer meanwhile. Needs
 * no gateway. Rejects with a `SetupError` when Discord refuses the token or the guild.
 */
export async function publishCommands(
  rest: REST,
  commands: Commands,
  { guildId, log, signal }: PublishSettings,
): Promise<void> {
  const bodies = defineCommands(commands.values());
  for (let failures = 1; ; failures += 1) {
    try {
      const application = (await rest.get(Routes.currentApplication(), { signal })) as APIApplication;
      const scope = { applicationId: application.id, ...(guildId !== undefined && { guildId }) };
      const hasChanged = await registerCommands(rest, scope, bodies);
      return log.info({ commands: bodies.length, hasChanged }, "commands are registered");
    } catch (error) {
      signal.throwIfAborted();
      throwRefusal(error, guildId);
      const ms = backOffMs(failures, PUBLISH_BACK_OFF, Math.random());
      log.warn({ err: error, ms }, "the commands could not be registered; it is tried again");
      await wait(ms, undefined, { signal });
    }
  }
}

const PUBLISH_BACK_OFF = { firstMs: 5000, mostMs: 5 * 60_000 };

/** An answer of 4xx other than "too many" stays: what was asked for is refused. */
function throwRefusal(error: unknown, guildId: string | undefined): void {
  const refusal = refusalOfLogin(error);
  if (refusal !== undefined) throw refusal;
  if (!(error instanceof DiscordAPIError) || error.status === 429 || error.status >= 500) return;
  if (guildId === undefined || error.status !== 403) throw error;
  throw new SetupError("Discord refuses to register commands in the guild:", [
    `DISCORD_GUILD_ID: invite the bot to ${guildId} with the scope applications.commands, or leave it unset`,
  ]);
}
