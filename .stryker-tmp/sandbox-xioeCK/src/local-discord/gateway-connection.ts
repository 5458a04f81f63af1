// @ts-nocheck
import type { WebSocket } from "ws";
import { type Fields, isFields, textOf } from "./fields.ts";
import { closeCode, closeReasons, opcode } from "./gateway-codes.ts";
import type { Session } from "./gateway-session.ts";
import { readIdentify, type Shard } from "./identify.ts";

/** Discord's own heartbeat interval, in milliseconds. */
const HEARTBEAT_INTERVAL = 41_250;
const MAX_PAYLOAD_BYTES = 4096;
const MAX_PAYLOADS = 120;
const RATE_WINDOW = 60_000;

/** What a connection asks of the gateway. */
export interface ConnectionHost {
  readonly token: string;
  readonly now: () => number;
  readonly guildCount: () => number;
  readonly acknowledgesHeartbeats: () => boolean;
  /** Begins a session whose events go to this connection, READY first. */
  readonly identify: (shard: Shard, connection: Connection) => Session;
  /** The session of that id when it can be taken up again. */
  readonly findSession: (id: string) => Session | undefined;
  /** Told when the connection ends; `code` is the close code. */
  readonly onClose: (connection: Connection, code: number) => void;
}

/** One WebSocket of the bot's. */
export interface Connection {
  readonly session: () => Session | undefined;
  /** Ends the session for this connection, which may identify again. */
  readonly forgetSession: () => void;
  readonly send: (payload: object) => void;
  readonly sendText: (payload: string) => void;
  /** Closes with one of the gateway's codes. */
  readonly close: (code: number) => void;
  /** Cuts the connection without a closing handshake: the client sees 1006. */
  readonly cut: () => void;
}

/** Greets the client and answers each of its payloads, strictly as the gateway does. */
export function acceptConnection(socket: WebSocket, host: ConnectionHost): Connection {
  let session: Session | undefined;
  let arrivals: number[] = [];

  const connection: Connection = {
    session: () => session,
    forgetSession: () => {
      session = undefined;
    },
    send: (payload) => socket.send(JSON.stringify(payload)),
    sendText: (payload) => socket.send(payload),
    close: (code) => socket.close(code, closeReasons[code] ?? ""),
    cut: () => socket.terminate(),
  };

  const identify = (data: unknown) => {
    if (session !== undefined) return connection.close(closeCode.alreadyAuthenticated);
    const shard = readIdentify(data, host.token, host.guildCount());
    if (typeof shard === "number") return connection.close(shard);
    session = host.identify(shard, connection);
  };

  const resume = (data: unknown) => {
    if (session !== undefined) return connection.close(closeCode.alreadyAuthenticated);
    const { token, session_id, seq } = isFields(data) ? data : ({} as Fields);
    if (token !== host.token) return connection.close(closeCode.authenticationFailed);
    if (typeof seq !== "number") return connection.close(closeCode.decodeError);
    const found = host.findSession(textOf(session_id));
    if (found === undefined) return connection.send({ op: opcode.invalidSession, d: false });
    if (seq > found.sequence()) return connection.close(closeCode.invalidSequence);
    session = found;
    found.attach(connection.sendText);
    if (found.replay(seq)) return found.dispatch("RESUMED", {});
    session = undefined;
    found.detach(connection.sendText);
    connection.send({ op: opcode.invalidSession, d: false });
  };

  const handle = (payload: Fields) => {
    switch (payload.op) {
      case opcode.heartbeat:
        if (host.acknowledgesHeartbeats()) connection.send({ op: opcode.heartbeatAck });
        return;
      case opcode.identify:
        return identify(payload.d);
      case opcode.resume:
        return resume(payload.d);
      case opcode.presenceUpdate:
      case opcode.voiceStateUpdate:
      case opcode.requestGuildMembers:
        // Nothing here has a presence, a voice or a member list, so these are accepted and change nothing.
        return session === undefined ? connection.close(closeCode.notAuthenticated) : undefined;
      default:
        return connection.close(closeCode.unknownOpcode);
    }
  };

  socket.on("message", (data, isBinary) => {
    arrivals = [...arrivals.filter((time) => time > host.now() - RATE_WINDOW), host.now()];
    if (arrivals.length > MAX_PAYLOADS) return connection.close(closeCode.rateLimited);
    const payload = isBinary ? undefined : readPayload(data.toString());
    if (payload === undefined) return connection.close(closeCode.decodeError);
    handle(payload);
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", (code) => host.onClose(connection, code));
  connection.send({ op: opcode.hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL }, t: null, s: null });
  return connection;
}

function readPayload(text: string): Fields | undefined {
  if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) && typeof value.op === "number" ? value : undefined;
  } catch {
    return undefined;
  }
}
