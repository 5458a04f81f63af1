// @ts-nocheck
import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from "discord.js";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";

/** A local Discord with discord.js connected to it. */
export interface Connected {
  readonly discord: LocalDiscord;
  readonly client: Client<true>;
  readonly stop: () => Promise<void>;
}

/** Starts both, registers the commands in all servers and hands each interaction to `handle`. */
export async function connectClient(
  commands: readonly object[],
  handle: (interaction: Interaction) => unknown,
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Connected> {
  const discord = await startLocalDiscord(options);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, cdn: discord.cdnUrl },
    ...clientOptions,
  });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, (interaction) => {
    void handle(interaction);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const readyClient = await ready;
  await readyClient.application.commands.set(commands as never);
  const stop = async () => {
    await client.destroy();
    await discord.stop();
  };
  return { discord, client: readyClient, stop };
}
