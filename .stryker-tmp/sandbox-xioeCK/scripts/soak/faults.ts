// @ts-nocheck
import { setTimeout as wait } from "node:timers/promises";
import type { LocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { Random } from "./random.ts";

/** Disturbs the bot now and then. */
export interface Chaos {
  /** Whether the bot's session is gone, so that Discord would deliver nothing to it. */
  isSessionGone(): boolean;
  /** How many sessions were ended so far; what was sent in one and not yet answered is lost to any bot. */
  sessionsEnded(): number;
  /** Requests that were answered wrongly on purpose, by status, since the last call that took one. */
  takesBlame(status: number): boolean;
  /** Disturbs until the signal is aborted. */
  run(signal: AbortSignal): Promise<void>;
}

/** The faults, drawn by `random`; each between half a second and two seconds after the last. */
export function createChaos(discord: LocalDiscord, random: Random): Chaos {
  const { rest, gateway } = discord.faults;
  const blamed = new Map<number, number>();
  let identifiesBefore = -1;
  let ended = 0;
  const answer = (status: number) => () => {
    blamed.set(status, (blamed.get(status) ?? 0) + 1);
    rest.add({ status, match: /interactions|webhooks/, retryAfter: 0.2 });
  };
  const faults: readonly (() => void)[] = [
    answer(500),
    answer(502),
    answer(429),
    () => rest.add({ reset: true, match: /callback/ }),
    () => rest.add({ delay: 400, match: /interactions|webhooks/ }),
    () => gateway.drop(),
    () => gateway.drop({ code: 4000 }),
    () => gateway.requestReconnect(),
    () => gateway.invalidateSession({ isResumable: true }),
  ];
  const endSession = () => {
    identifiesBefore = discord.identifyCount();
    ended += 1;
    gateway.invalidateSession();
  };
  return {
    isSessionGone: () => identifiesBefore === discord.identifyCount(),
    sessionsEnded: () => ended,
    takesBlame(status) {
      const left = blamed.get(status) ?? 0;
      if (left > 0) blamed.set(status, left - 1);
      return left > 0;
    },
    async run(signal) {
      const hasRoom = () => identifiesBefore !== discord.identifyCount();
      while (!signal.aborted) {
        await wait(500 + 1500 * random.next(), undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return;
        if (random.next() < END_SESSION_SHARE && hasRoom()) endSession();
        else random.pick(faults)();
      }
    },
  };
}

/** A session that is gone costs an identify, of which the bot spends few: about one in two minutes. */
const END_SESSION_SHARE = 0.01;
