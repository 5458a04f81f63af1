// @ts-nocheck
import { type REST, RESTEvents } from "discord.js";
import type { Counts } from "./counts.ts";

/** Measures how long Discord waited for the first response to each interaction. */
export interface AcknowledgementTimer {
  arrived(interactionId: string): void;
  /** The interaction has ended; it is not measured any more. */
  ended(interactionId: string): void;
}

/**
 * Counts the answers of Discord and times the first response to each interaction, by the address that it is sent to:
 * `/interactions/<id>/<token>/callback`.
 */
export function countRequests(rest: REST, counts: Counts, now: () => number): AcknowledgementTimer {
  const arrivals = new Map<string, number>();
  rest.on(RESTEvents.RateLimited, () => counts.rateLimit());
  rest.on(RESTEvents.Response, ({ path }, { status }) => {
    counts.response(status);
    const interactionId = path.match(callbackPath)?.[1] ?? "";
    const arrivedAt = arrivals.get(interactionId);
    if (arrivedAt === undefined || status >= 300) return;
    arrivals.delete(interactionId);
    counts.acknowledgement(now() - arrivedAt);
  });
  return {
    arrived: (interactionId) => void arrivals.set(interactionId, now()),
    ended: (interactionId) => void arrivals.delete(interactionId),
  };
}

const callbackPath = /^\/interactions\/(\d+)\/[^/]+\/callback/;
