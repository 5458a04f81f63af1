// @ts-nocheck
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { closeCode } from "./gateway-codes.ts";
import { acceptConnection, type Connection } from "./gateway-connection.ts";
import { createSession, type Session } from "./gateway-session.ts";
import type { Shard } from "./identify.ts";
import { shardOf } from "./snowflake.ts";

/** What the gateway needs to know of the world. */
export interface GatewayParts {
  readonly token: string;
  readonly now: () => number;
  readonly guildIds: () => readonly string[];
  /** READY's data without what the gateway itself knows. */
  readonly readyData: () => object;
  /** A guild's GUILD_CREATE data. */
  readonly guildData: (guildId: string) => unknown;
}

/** The gateway: it accepts the bot's connections and sends them events. */
export interface Gateway {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends an event to the shard of a guild (undefined: direct messages); the number of sessions reached. */
  readonly dispatch: (event: string, data: unknown, guildId: string | undefined) => number;
  /** How often the bot has identified; Discord allows 1,000 in a day. */
  readonly identifyCount: () => number;
  /** The open connections of a shard, or all. */
  readonly connections: (shardId?: number) => readonly Connection[];
  /** Forgets the connection's session, so that it cannot be resumed. */
  readonly forgetSession: (connection: Connection) => void;
  readonly setAcknowledging: (isAcknowledging: boolean) => void;
  readonly stop: () => void;
}

/** A gateway without connections. `port` is asked for when a client connects, since it is known only then. */
export function createGateway(parts: GatewayParts, port: () => number): Gateway {
  const server = new WebSocketServer({ noServer: true, clientTracking: false });
  const sessions = new Map<string, Session>();
  const open = new Set<Connection>();
  let identifyCount = 0;
  let isAcknowledging = true;

  const identify = (shard: Shard, connection: Connection): Session => {
    identifyCount += 1;
    for (const [id, old] of sessions) {
      if (!old.isAttached() && old.shard.id === shard.id) sessions.delete(id);
    }
    const session = createSession(randomUUID().replaceAll("-", ""), shard);
    sessions.set(session.id, session);
    session.attach(connection.sendText);
    greet(session);
    return session;
  };

  const greet = (session: Session): void => {
    const { id: shardId, count } = session.shard;
    const guildIds = parts.guildIds().filter((guildId) => shardOf(guildId, count) === shardId);
    session.dispatch("READY", {
      v: 10,
      ...parts.readyData(),
      guilds: guildIds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port()}/gateway`,
      shard: [shardId, count],
    });
    for (const guildId of guildIds) session.dispatch("GUILD_CREATE", parts.guildData(guildId));
  };

  const onClose = (connection: Connection, code: number): void => {
    open.delete(connection);
    const session = connection.session();
    const wasCurrent = session?.detach(connection.sendText) ?? false;
    // A client that closes with 1000 or 1001 ends its session (Discord, Gateway, "Disconnecting").
    if (session !== undefined && wasCurrent && (code === 1000 || code === 1001)) sessions.delete(session.id);
  };

  const host = {
    token: parts.token,
    now: parts.now,
    guildCount: () => parts.guildIds().length,
    acknowledgesHeartbeats: () => isAcknowledging,
    identify,
    findSession: (id: string) => sessions.get(id),
    onClose,
  };

  return {
    upgrade: (request, socket, head) => {
      const url = new URL(request.url ?? "/", "ws://127.0.0.1");
      if (!/^\/gateway\/?$/.test(url.pathname)) {
        socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const connection = acceptConnection(webSocket, host);
        open.add(connection);
        if (!isSupported(url.searchParams)) connection.close(closeCode.invalidVersion);
      });
    },
    dispatch: (event, data, guildId) => {
      const reached = [...sessions.values()].filter(
        ({ shard }) => shardOf(guildId, shard.count) === shard.id,
      );
      for (const session of reached) session.dispatch(event, data);
      return reached.length;
    },
    identifyCount: () => identifyCount,
    connections: (shardId) =>
      [...open].filter((connection) => shardId === undefined || connection.session()?.shard.id === shardId),
    forgetSession: (connection) => {
      sessions.delete(connection.session()?.id ?? "");
      connection.forgetSession();
    },
    setAcknowledging: (value) => {
      isAcknowledging = value;
    },
    stop: () => {
      for (const connection of open) connection.cut();
      server.close();
    },
  };
}

/** Version 10, JSON, uncompressed: what discord.js asks for by default. */
function isSupported(query: URLSearchParams): boolean {
  const isJson = (query.get("encoding") ?? "json") === "json";
  return query.get("v") === "10" && isJson && query.get("compress") === null;
}
