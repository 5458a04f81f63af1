// @ts-nocheck
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { Person } from "../../src/local-discord/person.ts";
import type { Answered, Reply } from "../../src/local-discord/reply.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { callRest, connectRaw, identifyPayload } from "./raw-bot.ts";

/** A local Discord whose clock stands still, with a bot that answers only as a test tells it to. */
export interface SilentBot {
  readonly discord: LocalDiscord;
  readonly clock: ManualClock;
  /** A person sends /ask. */
  readonly ask: (person?: Person) => Promise<Pending>;
  /** Waits until what a person does has reached the bot. */
  readonly next: (reply: Promise<Reply>) => Promise<Pending>;
}

/** An interaction that waits for an answer. */
export interface Pending {
  readonly id: string;
  /** What the interaction is about, as Discord sends it. */
  readonly data: unknown;
  readonly reply: Promise<Reply>;
  readonly callback: (body: object, query?: string) => ReturnType<typeof callRest>;
  readonly webhook: (method: string, path: string, body?: object) => ReturnType<typeof callRest>;
}

/** Starts both and registers /ask. */
export async function startSilentBot(): Promise<SilentBot> {
  const clock = createManualClock();
  const discord = await startLocalDiscord({ clock });
  const commands = [{ name: "ask", description: "Ask", integration_types: [0, 1] }];
  await callRest(discord, "PUT", `/applications/${discord.applicationId}/commands`, commands);
  const bot = connectRaw(discord);
  await bot.next();
  bot.send(identifyPayload(discord));
  await bot.next();
  await bot.next();
  const next = async (reply: Promise<Reply>): Promise<Pending> => {
    const { d } = await bot.next();
    const [id, token] = [String(d?.id), String(d?.token)];
    const webhook = `/webhooks/${discord.applicationId}/${token}`;
    return {
      id,
      data: d?.data,
      reply,
      callback: (body, query = "") =>
        callRest(discord, "POST", `/interactions/${id}/${token}/callback${query}`, body),
      webhook: (method, path, body) => callRest(discord, method, `${webhook}${path}`, body),
    };
  };
  return { discord, clock, next, ask: (person = {}) => next(discord.slash("ask", {}, person)) };
}

/** The messages that a person got; throws when there are none. */
export async function answered(pending: Promise<Reply> | Reply): Promise<Answered> {
  const reply = await pending;
  if (reply.outcome !== "answered") throw new Error(`Not answered: ${JSON.stringify(reply)}`);
  return reply;
}
