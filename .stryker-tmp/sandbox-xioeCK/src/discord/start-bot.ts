// @ts-nocheck
import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Client, Events, REST, Status } from "discord.js";
import { SetupError } from "../errors.ts";
import type { Log } from "../log.ts";
import { type ClientSettings, createClient, restOptions } from "./client.ts";
import { connect } from "./connect.ts";
import { countRequests } from "./count-requests.ts";
import { watchGateway } from "./gateway-events.ts";
import { handleInteraction } from "./handle-interaction.ts";
import { type IdentifyHistory, openIdentifyHistory } from "./identify-history.ts";
import { createIdentifyThrottler } from "./identify-throttler.ts";
import type { Commands } from "./load-commands.ts";
import { publishCommands } from "./publish-commands.ts";
import { createSeenIds } from "./seen-ids.ts";
import type { Services } from "./services.ts";
import { turnAway } from "./turn-away.ts";
import { createWorkQueue } from "./work-queue.ts";

/** A bot that is logged in and answers. */
export interface Bot {
  readonly client: Client<true>;
  /** The shards of this process, in order. */
  shards(): readonly ShardState[];
  /** Resolves when Discord shuts the bot out for good while it runs: only the operator can mend that. */
  readonly refused: Promise<SetupError>;
  /** Disconnects and waits until all that arrived is answered, at most `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

/** How one shard's connection is now. */
export interface ShardState {
  readonly id: number;
  readonly isReady: boolean;
}

/** What the bot logs in with, where its commands are registered and where it keeps its state. */
export interface BotSettings extends ClientSettings {
  readonly discordToken: string;
  readonly discordGuildId?: string;
  /** The most interactions that are handled at once, and that wait beside them. */
  readonly mostRunning: number;
  readonly mostWaiting: number;
  /** Absent: nothing is kept, as on a Discord that lives no longer than the bot. */
  readonly dataDir?: string;
}

/**
 * Logs in and registers the commands side by side, and answers interactions from then on. While Discord is down it
 * keeps trying, until the signal is aborted. Rejects with a `SetupError` when Discord refuses the token or the guild.
 */
export async function startBot(
  settings: BotSettings,
  commands: Commands,
  services: Services,
  signal: AbortSignal = new AbortController().signal,
): Promise<Bot> {
  const { discordToken, discordGuildId } = settings;
  const { log, counts } = services;
  const history = await openHistory(settings, log);
  const queue = createWorkQueue({ ...settings, mostWaitMs: MOST_WAIT_MS }, Date.now);
  const seen = createSeenIds(REMEMBERED_INTERACTIONS);
  const create = () => {
    const client = createClient(settings, (session) =>
      createIdentifyThrottler(history, session, Date.now, log),
    );
    watchGateway(client, log, counts);
    const timer = countRequests(client.rest, counts, () => performance.now());
    client.on(Events.InteractionCreate, (interaction) => {
      if (!seen.isNew(interaction.id)) return;
      timer.arrived(interaction.id);
      const ended = () => timer.ended(interaction.id);
      queue.add({
        run: () => handleInteraction(interaction, commands, services).finally(ended),
        turnAway: () => turnAway(interaction, services).finally(ended),
      });
    });
    return client;
  };
  const rest = new REST(restOptions(settings)).setToken(discordToken);
  const scope = { ...(discordGuildId !== undefined && { guildId: discordGuildId }), log, signal };
  const unpublished = refusalToPublish(publishCommands(rest, commands, scope), log, signal);
  const unpublishedFirst = unpublished.then((refusal) => Promise.reject(refusal));
  const connection = connect(create, discordToken, log, signal);
  const { client, refused } = await Promise.race([connection, unpublishedFirst]);
  return {
    client,
    shards: () => client.ws.shards.map(({ id, status }) => ({ id, isReady: status === Status.Ready })),
    refused: Promise.race([refused, unpublished]),
    async stop(patienceMs) {
      await nextTurn();
      client.removeAllListeners(Events.ShardReconnecting);
      const closed = client.destroy();
      const left = await queue.settle(patienceMs);
      if (left > 0) log.warn({ left }, "interactions were left unanswered");
      await history.endWell();
      await closed;
    },
  };
}

/** More than can be on its way between two acknowledgements of a connection. */
const REMEMBERED_INTERACTIONS = 5000;

/** Half of what Discord gives an interaction: the other half is for the answer. */
const MOST_WAIT_MS = 1500;

/** Resolves when Discord refuses the commands; any other failure is logged: the bot answers those registered before. */
function refusalToPublish(published: Promise<void>, log: Log, signal: AbortSignal): Promise<SetupError> {
  return new Promise((resolve) => {
    published.catch((error: unknown) => {
      if (error instanceof SetupError) resolve(error);
      else if (!signal.aborted) log.error({ err: error }, "the commands could not be registered");
    });
  });
}

function openHistory(settings: BotSettings, log: Log): Promise<IdentifyHistory> {
  const [botPart = ""] = settings.discordToken.split(".");
  const whose = `${settings.discordApiUrl} ${botPart}`;
  return openIdentifyHistory({
    ...(settings.dataDir !== undefined && { file: join(settings.dataDir, "identifies.jsonl") }),
    account: createHash("sha256").update(whose).digest("hex").slice(0, 16),
    run: randomBytes(6).toString("hex"),
    now: Date.now,
    onFault: (error) => log.error({ err: error }, "the count of identifies cannot be kept on disk"),
  });
}
