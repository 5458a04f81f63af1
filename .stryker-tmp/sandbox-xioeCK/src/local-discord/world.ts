// @ts-nocheck
import type { APIUser } from "discord-api-types/v10";
import type { Clock } from "./clock.ts";
import type { CommandStore } from "./command-store.ts";
import type { Channel, Guild } from "./guilds.ts";
import type { MessageStore } from "./message-store.ts";
import type { People } from "./people.ts";
import type { UploadStore } from "./upload-store.ts";

/** Everything that exists on this Discord. */
export interface World {
  readonly clock: Clock;
  readonly nextId: () => string;
  /** The bot's token, without `Bot `. */
  readonly token: string;
  readonly applicationId: string;
  readonly bot: () => APIUser;
  /** Who acts when nobody else is named. */
  readonly readerId: string;
  readonly people: People;
  readonly guilds: readonly Guild[];
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly uploads: UploadStore;
  /** The channel of direct messages with a person. */
  readonly directChannelId: (userId: string) => string;
}

/** The server of that id; undefined when there is none. */
export function findGuild(world: World, id: string | undefined): Guild | undefined {
  return world.guilds.find((guild) => guild.id === id);
}

/** The text channel of that id, in whatever server. */
export function findChannel(world: World, id: string): Channel | undefined {
  return world.guilds.flatMap(({ channels }) => channels).find((channel) => channel.id === id);
}
