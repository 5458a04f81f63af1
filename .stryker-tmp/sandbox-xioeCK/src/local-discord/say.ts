// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import type { Actor } from "./person.ts";
import type { World } from "./world.ts";

/** Puts a message of a person's into the channel; the bot is not told, since it does not read messages. */
export function say(world: World, { user, channelId }: Actor, content: string): APIMessage {
  const message: APIMessage = {
    ...{ id: world.nextId(), type: 0, channel_id: channelId, author: user, content },
    ...{
      timestamp: new Date(world.clock.now()).toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
    },
    ...{
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
    },
  };
  world.messages.put({ message, visibleTo: undefined, interactionId: undefined, pings: [] });
  return message;
}
