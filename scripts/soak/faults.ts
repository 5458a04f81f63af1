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
  /** The last faults, each with how many milliseconds ago it was; in words. */
  lastFaults(): string;
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
  const endSession = () => {
    identifiesBefore = discord.identifyCount();
    ended += 1;
    gateway.invalidateSession();
  };
  const faults: Readonly<Record<string, () => void>> = {
    "a response 500": answer(500),
    "a response 502": answer(502),
    "a response 429": answer(429),
    "a reset": () => rest.add({ reset: true, match: /callback/ }),
    "a delay": () => rest.add({ delay: 400, match: /interactions|webhooks/ }),
    "a dropped connection": () => gateway.drop(),
    "a connection closed with 4000": () => gateway.drop({ code: 4000 }),
    "a request to reconnect": () => gateway.requestReconnect(),
    "a session to be resumed": () => gateway.invalidateSession({ isResumable: true }),
  };
  const told: { readonly name: string; readonly at: number }[] = [];
  const disturb = (name: string, fault: (() => void) | undefined) => {
    told.push({ name, at: performance.now() });
    fault?.();
  };
  return {
    isSessionGone: () => identifiesBefore === discord.identifyCount(),
    sessionsEnded: () => ended,
    takesBlame(status) {
      const left = blamed.get(status) ?? 0;
      if (left > 0) blamed.set(status, left - 1);
      return left > 0;
    },
    lastFaults: () =>
      told
        .slice(-FAULTS_TOLD)
        .map(({ name, at }) => `${name} ${(performance.now() - at).toFixed(0)} ms ago`)
        .join(", "),
    async run(signal) {
      const hasRoom = () => identifiesBefore !== discord.identifyCount();
      while (!signal.aborted) {
        await wait(500 + 1500 * random.next(), undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return;
        if (random.next() < END_SESSION_SHARE && hasRoom()) disturb("the session's end", endSession);
        else {
          const name = random.pick(Object.keys(faults));
          disturb(name, faults[name]);
        }
      }
    },
  };
}

/** As many as fall into the three seconds that an act has, and one before. */
const FAULTS_TOLD = 4;

/** A session that is gone costs an identify, of which the bot spends few: about one in two minutes. */
const END_SESSION_SHARE = 0.01;
