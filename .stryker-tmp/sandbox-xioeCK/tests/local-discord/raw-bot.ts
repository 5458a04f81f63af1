// @ts-nocheck
import { WebSocket } from "ws";
import type { LocalDiscord } from "../../src/local-discord/local-discord.ts";

/** A gateway payload, or the end of the connection. */
export interface RawEvent {
  readonly op?: number;
  readonly t?: string | null;
  readonly s?: number | null;
  readonly d?: Readonly<Record<string, unknown>>;
  readonly closedWith?: number;
}

/** A bare gateway connection, without a library that would hide what is sent. */
export interface RawBot {
  readonly send: (payload: object | string) => void;
  /** The next event; each is given once, in order. */
  readonly next: () => Promise<RawEvent>;
  readonly close: (code?: number) => void;
}

/** Connects to the gateway; `query` and `headers` as a client would send them. */
export function connectRaw(
  discord: Pick<LocalDiscord, "port">,
  query = "v=10&encoding=json",
  headers: Readonly<Record<string, string>> = {},
): RawBot {
  const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?${query}`, { headers });
  const arrived: RawEvent[] = [];
  const waiting: ((event: RawEvent) => void)[] = [];
  const arrive = (event: RawEvent) => {
    const first = waiting.shift();
    if (first === undefined) arrived.push(event);
    else first(event);
  };
  socket.on("message", (data) => arrive(JSON.parse(data.toString())));
  socket.on("close", (code) => arrive({ closedWith: code }));
  socket.on("unexpected-response", (_, response) => arrive({ closedWith: response.statusCode ?? 0 }));
  socket.on("error", () => {});
  return {
    send: (payload) => socket.send(typeof payload === "string" ? payload : JSON.stringify(payload)),
    next: () => {
      const first = arrived.shift();
      if (first !== undefined) return Promise.resolve(first);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: (code = 1000) => socket.close(code),
  };
}

/** An IDENTIFY that the gateway accepts, with these changes. */
export function identifyPayload(discord: Pick<LocalDiscord, "token">, changes: object = {}): object {
  const properties = { os: "test", browser: "test", device: "test" };
  return { op: 2, d: { token: discord.token, intents: 1, properties, ...changes } };
}

/** Sends a request to the REST interface with the bot's token; the answer's status and JSON. */
export async function callRest(
  discord: Pick<LocalDiscord, "apiUrl" | "token">,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly json: unknown }> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === "" ? undefined : JSON.parse(text) };
}
