// @ts-nocheck
import { type Fields, isFields } from "./fields.ts";
import { closeCode } from "./gateway-codes.ts";

const MAX_GUILDS_A_SHARD = 2500;
/** Members, presences and message content have to be applied for (Discord, Gateway, "Privileged Intents"). */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** Bits 0 to 16, 20, 21, 24 and 25 mean something. */
const KNOWN_INTENTS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** Which part of the guilds a connection serves: `[id, count]` of Discord's `shard`. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}

/** Reads an IDENTIFY; gives the shard, or the code with which the gateway closes. */
export function readIdentify(data: unknown, token: string, guildCount: number): Shard | number {
  if (!isFields(data) || typeof data.token !== "string" || !isFields(data.properties)) {
    return closeCode.decodeError;
  }
  if (data.token !== token) return closeCode.authenticationFailed;
  const { intents } = data;
  if (typeof intents !== "number" || !Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) {
    return closeCode.invalidIntents;
  }
  if ((intents & PRIVILEGED_INTENTS) !== 0) return closeCode.disallowedIntents;
  const shard = readShard(data);
  if (shard === undefined) return closeCode.invalidShard;
  return guildCount / shard.count > MAX_GUILDS_A_SHARD ? closeCode.shardingRequired : shard;
}

function readShard({ shard }: Fields): Shard | undefined {
  if (shard === undefined) return { id: 0, count: 1 };
  if (!Array.isArray(shard) || shard.length !== 2 || !shard.every(Number.isInteger)) return undefined;
  const [id, count] = shard as [number, number];
  return id >= 0 && id < count ? { id, count } : undefined;
}
