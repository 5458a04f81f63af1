// @ts-nocheck
import type { IncomingMessage, ServerResponse } from "node:http";
import type { APIMessage } from "discord-api-types/v10";
import { type Acts, createActs } from "./acts.ts";
import { applicationRoutes } from "./application-routes.ts";
import { serveUpload } from "./cdn.ts";
import { channelRoutes } from "./channel-routes.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { RegisteredCommand } from "./command-store.ts";
import { createWorld } from "./create-world.ts";
import { visibleCommands } from "./find-command.ts";
import { createGateway } from "./gateway.ts";
import { createGatewayFaults, type GatewayFaults } from "./gateway-faults.ts";
import { gatewayRoutes } from "./gateway-routes.ts";
import { type Guild, type GuildSpecification, guildCreateData } from "./guilds.ts";
import { startHttpServer } from "./http-server.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import { createInteractionStore } from "./interaction-store.ts";
import type { HeldMessage, MessageEvent } from "./message-store.ts";
import { actorOf, type Person } from "./person.ts";
import { createRest } from "./rest.ts";
import { createRestFaults, type RestFaults } from "./rest-faults.ts";
import { say } from "./say.ts";
import { findGuild } from "./world.ts";

/** How a local Discord is set up. */
export interface LocalDiscordOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** One server, "Newsroom", when left out. */
  readonly guilds?: readonly GuildSpecification[];
  /** How many shards GET /gateway/bot recommends; 1 when left out. */
  readonly shards?: number;
  readonly clock?: Clock;
  /** Answers requests for anything but the API and uploads, such as a page; 404 when left out. */
  readonly serveElse?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Told of each answered REST request: `METHOD /path` and the status. */
  readonly onRequest?: (line: string, status: number) => void;
}

/** A Discord on 127.0.0.1: the bot connects to its addresses, and people act by its methods. */
export interface LocalDiscord extends Acts {
  /** The base of the REST interface, for `rest.api`. */
  readonly apiUrl: string;
  /** The base of uploaded files' addresses, for `rest.cdn`. */
  readonly cdnUrl: string;
  readonly port: number;
  readonly token: string;
  readonly applicationId: string;
  readonly guilds: readonly Guild[];
  /** Ids of the servers, in the order they were asked for. */
  readonly guildIds: readonly string[];
  /** Who acts when nobody else is named. */
  readonly readerId: string;
  /** The commands that a person is shown. */
  readonly commandsFor: (person?: Person) => readonly RegisteredCommand[];
  /** Puts a person's message into a channel. */
  readonly say: (content: string, person?: Person) => APIMessage;
  /** Where a person writes: a channel of a server, or their direct messages with the bot. */
  readonly channelIdOf: (person: Person) => string;
  /** A message as it stands now; undefined when it does not exist (any more). */
  readonly findMessage: (id: string) => HeldMessage | undefined;
  /** All messages of a channel, oldest first, ephemeral ones included. */
  readonly messagesIn: (channelId: string) => readonly HeldMessage[];
  /** Tells of each change to a message until the function that it gives is called. */
  readonly subscribe: (listener: (event: MessageEvent) => void) => () => void;
  /** Makes things go wrong. */
  readonly faults: { readonly rest: RestFaults; readonly gateway: GatewayFaults };
  /** How often the bot has identified. */
  readonly identifyCount: () => number;
  /** Ends every connection and frees the port. */
  readonly stop: () => Promise<void>;
}

/** Starts a Discord for one bot, on 127.0.0.1 only. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { clock = systemClock, guilds = [{ name: "Newsroom" }], shards = 1, onRequest = () => {} } = options;
  const baseUrl = (): string => `http://127.0.0.1:${server.port}`;
  const world = createWorld(clock, guilds, baseUrl);
  const interactions = createInteractionStore(world);
  const gateway = createGateway(
    {
      token: world.token,
      now: clock.now,
      guildIds: () => world.guilds.map(({ id }) => id),
      readyData: () => ({ user: world.bot(), application: { id: world.applicationId, flags: 0 } }),
      guildData: (guildId) => {
        const guild = findGuild(world, guildId);
        return guild && guildCreateData(guild, world.readerId, world.bot(), clock.now());
      },
    },
    () => server.port,
  );
  const restFaults = createRestFaults();
  const gatewayUrl = () => `ws://127.0.0.1:${server.port}/gateway`;
  const answerRest = createRest({
    routes: [
      ...gatewayRoutes({ url: gatewayUrl, identifyCount: gateway.identifyCount, shards }),
      ...applicationRoutes(world),
      ...interactionRoutes(world, interactions),
      ...channelRoutes(world),
    ],
    token: world.token,
    clock,
    faults: restFaults,
    onAnswer: onRequest,
  });
  const server = await startHttpServer(options.port ?? 0, {
    upgrade: gateway.upgrade,
    request: (request, response) => {
      const path = request.url ?? "/";
      if (path.startsWith("/api/")) return answerRest(request, response);
      if (path.startsWith("/attachments/")) return serveUpload(world.uploads, request, response);
      if (options.serveElse !== undefined) return options.serveElse(request, response);
      response.writeHead(404).end();
    },
  });
  return {
    ...createActs(world, interactions, gateway),
    ...{ apiUrl: `${baseUrl()}/api`, cdnUrl: baseUrl(), port: server.port, token: world.token },
    ...{ applicationId: world.applicationId, guilds: world.guilds, readerId: world.readerId },
    guildIds: world.guilds.map(({ id }) => id),
    commandsFor: (person = {}) => visibleCommands(world, actorOf(world, person)),
    say: (content, person = {}) => say(world, actorOf(world, person), content),
    channelIdOf: (person) => actorOf(world, person).channelId,
    findMessage: world.messages.find,
    messagesIn: world.messages.inChannel,
    subscribe: world.messages.subscribe,
    faults: { rest: restFaults, gateway: createGatewayFaults(gateway) },
    identifyCount: gateway.identifyCount,
    stop: async () => {
      interactions.settleAll({ outcome: "failed", reason: "The local Discord has stopped" });
      gateway.stop();
      await server.stop();
    },
  };
}
