// @ts-nocheck
import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";
import { createCommandStore } from "./command-store.ts";
import { createGuilds, type GuildSpecification } from "./guilds.ts";
import { createMessageStore } from "./message-store.ts";
import { createPeople } from "./people.ts";
import { createSnowflakes } from "./snowflake.ts";
import { createUploadStore } from "./upload-store.ts";
import type { World } from "./world.ts";

/** A new world with the bot, one reader and these servers; `cdnUrl` is asked for at each upload. */
export function createWorld(
  clock: Clock,
  guilds: readonly GuildSpecification[],
  cdnUrl: () => string,
): World {
  const nextId = createSnowflakes(clock.now);
  const applicationId = nextId();
  const readerId = nextId();
  const people = createPeople(applicationId, "Footnote");
  const directChannels = new Map<string, string>();
  people.user(readerId, "reader");
  return {
    clock,
    nextId,
    token: tokenOf(applicationId),
    applicationId,
    bot: () => people.user(applicationId),
    readerId,
    people,
    guilds: createGuilds(guilds, nextId),
    commands: createCommandStore(applicationId, nextId),
    messages: createMessageStore(),
    uploads: createUploadStore(nextId, cdnUrl),
    directChannelId: (userId) => {
      const id = directChannels.get(userId) ?? nextId();
      directChannels.set(userId, id);
      return id;
    },
  };
}

/** A token of the form that Discord's have: the application's id, then two secrets. */
function tokenOf(applicationId: string): string {
  const secret = (bytes: number) => randomBytes(bytes).toString("base64url");
  return `${Buffer.from(applicationId).toString("base64url")}.${secret(4)}.${secret(28)}`;
}
