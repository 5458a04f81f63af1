// @ts-nocheck
import { setTimeout as wait } from "node:timers/promises";
import { type Client, DiscordAPIError, Events } from "discord.js";
import { SetupError } from "../errors.ts";
import type { Log } from "../log.ts";
import { backOffMs } from "./back-off.ts";
import { refusalOfClose, refusalOfLogin } from "./refusal.ts";

/** A client that is logged in. */
export interface Connection {
  readonly client: Client<true>;
  /** Resolves when Discord closes a shard for good: only the operator can mend that. */
  readonly refused: Promise<SetupError>;
}

/**
 * Logs in with a client of `create`, a new one a try, until Discord is there. Rejects with a `SetupError` when Discord
 * refuses, with the signal's reason when it is aborted, and with any error that waiting would not mend.
 */
export async function connect(
  create: () => Client,
  token: string,
  log: Log,
  signal: AbortSignal,
): Promise<Connection> {
  for (let failures = 1; ; failures += 1) {
    const client = create();
    try {
      return await logIn(client, token, signal);
    } catch (error) {
      await client.destroy();
      signal.throwIfAborted();
      const refusal = refusalOfLogin(error);
      if (refusal !== undefined || !mayPass(error)) throw refusal ?? error;
      const ms = backOffMs(failures, LOGIN_BACK_OFF, Math.random());
      log.warn({ err: error, ms }, "Discord cannot be reached; it is tried again");
      await wait(ms, undefined, { signal });
    }
  }
}

const LOGIN_BACK_OFF = { firstMs: 1000, mostMs: 60_000 };

async function logIn(client: Client, token: string, signal: AbortSignal): Promise<Connection> {
  const refused = new Promise<SetupError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const refusal = refusalOfClose(code);
      if (refusal !== undefined) resolve(refusal);
    });
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const loggedIn = client.login(token).then(() => ready);
  const refusedFirst = refused.then((refusal) => Promise.reject(refusal));
  return { client: await Promise.race([refusedFirst, loggedIn, abortOf(signal)]), refused };
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Everything may pass but a refusal, a fault in our code, and an answer that says our request is wrong. */
function mayPass(error: unknown): boolean {
  if (error instanceof SetupError || error instanceof TypeError || error instanceof RangeError) return false;
  return !(error instanceof DiscordAPIError) || error.status === 429 || error.status >= 500;
}
