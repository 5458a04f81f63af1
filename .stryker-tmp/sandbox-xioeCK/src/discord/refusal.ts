// @ts-nocheck
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from "discord.js";
import { SetupError } from "../errors.ts";

/**
 * What the operator must change when Discord closes a shard with this code; undefined: it was no refusal, and the
 * shard reconnects. (Discord, gateway close event codes: those without reconnect.)
 */
export function refusalOfClose(code: number): SetupError | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return tokenRefused();
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return new SetupError("Discord refuses the intents:", [
        `close code ${code}: only Guilds is asked for, which needs no permission; check the application's Bot page`,
      ]);
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return new SetupError("Discord refuses the shards:", [
        `close code ${code}: set DISCORD_SHARDS=auto, or more shards; one holds at most 2,500 guilds`,
      ]);
    case GatewayCloseCodes.InvalidAPIVersion:
      return new SetupError("Discord refuses this version of its API:", ["update discord.js"]);
    default:
      return undefined;
  }
}

/** What the operator must change when a login or a first request fails so; undefined: nothing, it may pass. */
export function refusalOfLogin(error: unknown): SetupError | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return tokenRefused();
  return error instanceof DiscordAPIError && error.status === 401 ? tokenRefused() : undefined;
}

function tokenRefused(): SetupError {
  return new SetupError("Discord refuses the token:", [
    "DISCORD_TOKEN: copy the token anew from the Bot page of your application, and restart",
  ]);
}
