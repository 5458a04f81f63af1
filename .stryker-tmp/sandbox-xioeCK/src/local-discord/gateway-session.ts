// @ts-nocheck
import { opcode } from "./gateway-codes.ts";
import type { Shard } from "./identify.ts";

/** How many events a session keeps for a client that is away; older ones are lost to it. */
const MAX_KEPT_EVENTS = 1000;

/** What the bot's connection has been sent so far; it outlives the connection, so that the bot can resume. */
export interface Session {
  readonly id: string;
  readonly shard: Shard;
  /** The number of the latest event; 0 before the first. */
  readonly sequence: () => number;
  /** Numbers the event, keeps it for a later resume and sends it when the client is there. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Connects a client, in the place of the one before. */
  readonly attach: (send: (payload: string) => void) => void;
  /** The client is away, and events are only kept; false when another client has taken its place. */
  readonly detach: (send: (payload: string) => void) => boolean;
  readonly isAttached: () => boolean;
  /** Sends again what came after the event with this number; false when that is impossible. */
  readonly replay: (after: number) => boolean;
}

/** A session without events. */
export function createSession(id: string, shard: Shard): Session {
  const kept: string[] = [];
  let sequence = 0;
  let send: ((payload: string) => void) | undefined;
  return {
    id,
    shard,
    sequence: () => sequence,
    dispatch: (event, data) => {
      sequence += 1;
      const payload = JSON.stringify({ op: opcode.dispatch, t: event, s: sequence, d: data });
      kept.push(payload);
      if (kept.length > MAX_KEPT_EVENTS) kept.shift();
      send?.(payload);
    },
    attach: (sender) => {
      send = sender;
    },
    detach: (sender) => {
      if (send !== sender) return false;
      send = undefined;
      return true;
    },
    isAttached: () => send !== undefined,
    replay: (after) => {
      const missed = sequence - after;
      if (missed < 0 || missed > kept.length) return false;
      for (const payload of missed === 0 ? [] : kept.slice(-missed)) send?.(payload);
      return true;
    },
  };
}
