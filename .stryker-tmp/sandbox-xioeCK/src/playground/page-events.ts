// @ts-nocheck
import type { ServerResponse } from "node:http";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { MessageEvent } from "../local-discord/message-store.ts";
import { personOf, roleOf, roles } from "./guises.ts";
import type { PageEvent } from "./page/protocol.ts";

/** Sends all messages of the page's channels, then each change, as server-sent events until the page goes away. */
export function streamEvents(localDiscord: LocalDiscord, channelId: string, response: ServerResponse): void {
  const directIds = roles.map((role) =>
    localDiscord.channelIdOf(personOf({ role, isDirect: true, locale: "en-US" }, channelId)),
  );
  const send = ({ change, held: { message, visibleTo } }: MessageEvent): void => {
    const isDirect = directIds.includes(message.channel_id);
    if (!isDirect && message.channel_id !== channelId) return;
    const viewer = roleOf(visibleTo) ?? (isDirect ? roles[directIds.indexOf(message.channel_id)] : undefined);
    const event: PageEvent = {
      ...{ change, message, isDirect },
      ...(viewer !== undefined && { visibleTo: viewer }),
    };
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("event: start\ndata:\n\n");
  for (const id of [channelId, ...directIds]) {
    for (const held of localDiscord.messagesIn(id)) send({ change: "created", held });
  }
  response.on("close", localDiscord.subscribe(send));
}
