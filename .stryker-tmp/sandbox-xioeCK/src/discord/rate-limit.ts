/** So many in so long: `{ points: 20, seconds: 60 }`. */
// @ts-nocheck

export interface Rate {
  /** At least 1. */
  readonly points: number;
  /** At least 1. */
  readonly seconds: number;
}

/** Decides who may be answered with a search now. */
export interface RateLimiter {
  /** Milliseconds until this person may ask again here; 0: now, and this try is counted. `now` in milliseconds. */
  take(userId: string, guildId: string | null, now: number): number;
}

/** Members of a guild together may do as much as so many of them alone. */
export const GUILD_SHARE = 10;

/** A limiter for each person, and for each guild `GUILD_SHARE` times as much; without a rate everything is allowed. */
export function createRateLimiter(rate: Rate | undefined): RateLimiter {
  if (rate === undefined) return { take: () => 0 };
  const users = createBuckets(rate);
  const guilds = createBuckets({ ...rate, points: rate.points * GUILD_SHARE });
  return {
    take(userId, guildId, now) {
      const wait = Math.max(users.waitFor(userId, now), guildId === null ? 0 : guilds.waitFor(guildId, now));
      if (wait > 0) return wait;
      users.count(userId, now);
      if (guildId !== null) guilds.count(guildId, now);
      return 0;
    },
  };
}

/**
 * The generic cell rate algorithm (ITU-T I.371, annex A, virtual scheduling): one number a key, the time at which
 * all that was counted would be used up at an even pace. Nobody waits longer than for the next point, and there is
 * no window at whose edge twice as much goes through.
 */
function createBuckets({ points, seconds }: Rate) {
  const interval = (seconds * 1000) / points;
  const usedUpAt = new Map<string, number>();
  return {
    waitFor(key: string, now: number): number {
      const ahead = (usedUpAt.get(key) ?? now) - now;
      return Math.max(0, Math.ceil(ahead - (points - 1) * interval));
    },
    count(key: string, now: number): void {
      if (usedUpAt.size >= MAX_KEYS) forgetUsedUp(usedUpAt, now);
      usedUpAt.set(key, Math.max(usedUpAt.get(key) ?? now, now) + interval);
    },
  };
}

/** With so many keys, those that wait for nothing are forgotten: about 10 MB at most, whoever comes. */
const MAX_KEYS = 100_000;

function forgetUsedUp(usedUpAt: Map<string, number>, now: number): void {
  for (const [key, time] of usedUpAt) if (time <= now) usedUpAt.delete(key);
  if (usedUpAt.size >= MAX_KEYS) usedUpAt.clear();
}
