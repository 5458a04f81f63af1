import type { APIMessage } from "discord-api-types/v10";

/** Old messages are forgotten beyond this number, so that a long run does not fill the memory. */
const MAX_KEPT_MESSAGES = 2000;

/** A message as this Discord holds it. */
export interface HeldMessage {
  readonly message: APIMessage;
  /** The one person who can see it (an ephemeral message); undefined when all can. */
  readonly visibleTo: string | undefined;
  /** The interaction that it belongs to; undefined for a message in a channel. */
  readonly interactionId: string | undefined;
  /** Whose mention in it would ring: `everyone`, and ids of users and roles. */
  readonly pings: readonly string[];
}

/** A change that people would see. */
export interface MessageEvent {
  readonly change: "created" | "updated" | "deleted";
  readonly held: HeldMessage;
}

/** The messages in all channels. */
export interface MessageStore {
  readonly find: (id: string) => HeldMessage | undefined;
  readonly put: (held: HeldMessage) => void;
  readonly remove: (id: string) => void;
  /** Oldest first, ephemeral ones included. */
  readonly inChannel: (channelId: string) => readonly HeldMessage[];
  /** Tells of each change until the function that it gives is called. */
  readonly subscribe: (listener: (event: MessageEvent) => void) => () => void;
}

/** An empty store. */
export function createMessageStore(): MessageStore {
  const messages = new Map<string, HeldMessage>();
  const listeners = new Set<(event: MessageEvent) => void>();
  const tell = (event: MessageEvent) => {
    for (const listener of listeners) listener(event);
  };
  return {
    find: (id) => messages.get(id),
    put: (held) => {
      const change = messages.has(held.message.id) ? "updated" : "created";
      messages.set(held.message.id, held);
      if (messages.size > MAX_KEPT_MESSAGES) forgetOldest(messages);
      tell({ change, held });
    },
    remove: (id) => {
      const held = messages.get(id);
      if (held === undefined) return;
      messages.delete(id);
      tell({ change: "deleted", held });
    },
    inChannel: (channelId) =>
      [...messages.values()].filter(({ message }) => message.channel_id === channelId),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A placeholder stays: what it promises is still to come, however much is said meanwhile. */
function forgetOldest(messages: Map<string, HeldMessage>): void {
  for (const [id, { message }] of messages) {
    if (((message.flags ?? 0) & LOADING) !== 0) continue;
    messages.delete(id);
    return;
  }
}

/** Discord's flag of a message that says that an answer is coming. */
const LOADING = 1 << 7;
