import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from "discord.js";
import { SetupError } from "../errors.ts";
import type { Log } from "../log.ts";
import { type ClientSettings, createClient } from "./client.ts";
import { defineCommand } from "./define-command.ts";
import { handleInteraction } from "./handle-interaction.ts";
import type { Commands } from "./load-commands.ts";
import { registerCommands } from "./register-commands.ts";
import type { Services } from "./services.ts";

/** A bot that is logged in and answers. */
export interface Bot {
  readonly client: Client<true>;
  /** Takes no more interactions, waits for those in flight, at most `patienceMs`, and disconnects. */
  stop(patienceMs: number): Promise<void>;
}

/** What the bot logs in with and where its commands are registered. */
export interface BotSettings extends ClientSettings {
  readonly discordToken: string;
  readonly discordGuildId?: string;
}

/**
 * Logs in, registers the commands and answers interactions from then on. Rejects with a `SetupError` when Discord
 * refuses the token or the guild.
 */
export async function startBot(settings: BotSettings, commands: Commands, services: Services): Promise<Bot> {
  const client = createClient(settings);
  const inFlight = new Set<Promise<void>>();
  logEvents(client, services.log);
  client.on(Events.InteractionCreate, (interaction) => {
    const handled = handleInteraction(interaction, commands, services);
    inFlight.add(handled);
    handled.finally(() => inFlight.delete(handled));
  });
  const ready = await logIn(client, settings.discordToken);
  await register(ready, settings.discordGuildId, commands, services.log);
  return {
    client: ready,
    async stop(patienceMs) {
      client.removeAllListeners(Events.InteractionCreate);
      await settledWithin(inFlight, patienceMs);
      await client.destroy();
    },
  };
}

function logEvents(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, "the Discord client reported an error"));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, "a shard disconnected"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "a shard reconnects"));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, "a shard resumed"));
  client.on(Events.ShardError, (error, shard) => log.error({ err: error, shard }, "a shard failed"));
}

async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    if (isTokenRefused(error)) {
      throw new SetupError("Discord refuses the token:", [
        "DISCORD_TOKEN: copy the token anew from the Bot page of your application, and restart",
      ]);
    }
    throw error;
  }
  return ready;
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}

async function register(
  client: Client<true>,
  guildId: string | undefined,
  commands: Commands,
  log: Log,
): Promise<void> {
  const scope = { applicationId: client.application.id, ...(guildId !== undefined && { guildId }) };
  const bodies = [...commands.values()].map(({ shape }) => defineCommand(shape));
  try {
    const hasChanged = await registerCommands(client.rest, scope, bodies);
    log.info({ commands: bodies.length, hasChanged }, "commands are registered");
  } catch (error) {
    if (guildId === undefined || !(error instanceof DiscordAPIError) || error.status !== 403) throw error;
    await client.destroy();
    throw new SetupError("Discord refuses to register commands in the guild:", [
      `DISCORD_GUILD_ID: invite the bot to ${guildId} with the scope applications.commands, or leave it unset`,
    ]);
  }
}

async function settledWithin(pending: ReadonlySet<Promise<void>>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([Promise.all(pending), patience]);
  clearTimeout(timer);
}
