// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { composeMessage } from "./compose-message.ts";
import { type Channel, channelData, guildData } from "./guilds.ts";
import type { HeldMessage } from "./message-store.ts";
import { refusals } from "./refusal.ts";
import { bodyFields } from "./request-body.ts";
import { noContent, ok, type RestRequest, type Route } from "./router.ts";
import { findChannel, findGuild, type World } from "./world.ts";

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;

/** The addresses of servers, channels and the messages in them. */
export function channelRoutes(world: World): readonly Route[] {
  const channelOf = ({ path }: RestRequest): Channel => {
    const channel = findChannel(world, path.channel ?? "");
    if (channel === undefined) throw refusals.unknownChannel();
    return channel;
  };
  const messageOf = (request: RestRequest): HeldMessage => {
    const held = world.messages.find(request.path.message ?? "");
    const isThere = held?.message.channel_id === channelOf(request).id && held.visibleTo === undefined;
    if (held === undefined || !isThere) throw refusals.unknownMessage();
    return held;
  };
  const one = "/channels/:channel/messages/:message";
  return [
    {
      method: "GET",
      pattern: "/guilds/:guild",
      handle: ({ path }) => {
        const guild = findGuild(world, path.guild);
        if (guild === undefined) throw refusals.unknownGuild();
        return ok(guildData(guild, world.readerId));
      },
    },
    {
      method: "GET",
      pattern: "/channels/:channel",
      handle: (request) => ok(channelData(channelOf(request))),
    },
    {
      method: "GET",
      pattern: "/channels/:channel/messages",
      handle: (request) => {
        const asked = Number(request.query.get("limit") ?? DEFAULT_LIMIT);
        const limit = Math.min(Math.max(Math.trunc(asked) || 1, 1), MAX_LIMIT);
        const visible = world.messages.inChannel(channelOf(request).id).filter(isPublic);
        return ok(
          visible
            .slice(-limit)
            .reverse()
            .map(({ message }) => message),
        );
      },
    },
    { method: "GET", pattern: one, handle: (request) => ok(messageOf(request).message) },
    {
      method: "POST",
      pattern: "/channels/:channel/messages",
      handle: (request) => {
        const { id: channelId } = channelOf(request);
        return ok(put(world, request, channelId));
      },
    },
    {
      method: "PATCH",
      pattern: one,
      handle: (request) => {
        const { message } = messageOf(request);
        if (message.author.id !== world.applicationId) throw refusals.missingAccess();
        return ok(put(world, request, message.channel_id, message));
      },
    },
    {
      method: "DELETE",
      pattern: one,
      handle: (request) => {
        world.messages.remove(messageOf(request).message.id);
        return noContent;
      },
    },
  ];
}

function put(world: World, request: RestRequest, channelId: string, previous?: APIMessage): APIMessage {
  const wish = { payload: bodyFields(request.body), path: "", files: request.body.files, channelId };
  const { message, pings } = composeMessage(world, previous === undefined ? wish : { ...wish, previous });
  world.messages.put({ message, pings, visibleTo: undefined, interactionId: undefined });
  return message;
}

function isPublic({ visibleTo }: HeldMessage): boolean {
  return visibleTo === undefined;
}
