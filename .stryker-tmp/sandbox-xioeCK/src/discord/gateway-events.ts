// @ts-nocheck
import { type Client, Events } from "discord.js";
import type { Log } from "../log.ts";
import type { Counts } from "./counts.ts";

/**
 * Logs and counts what happens to the connections. Without a listener for errors, one of them would end the process.
 */
export function watchGateway(client: Client, log: Log, counts: Counts): void {
  client.on(Events.ShardReady, () => counts.shard("ready"));
  client.on(Events.ShardDisconnect, () => counts.shard("closed"));
  client.on(Events.ShardReconnecting, () => counts.shard("reconnecting"));
  client.on(Events.ShardResume, () => counts.shard("resumed"));
  client.on(Events.ShardError, () => counts.shard("failed"));
  client.on(Events.Error, (error) => log.error({ err: error }, "the Discord client reported an error"));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, "a shard is ready"));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ shard, code }, "a shard is closed for good"),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "a shard reconnects"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "a shard resumed"));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ err: error, shard }, "a shard's connection failed"),
  );
}
