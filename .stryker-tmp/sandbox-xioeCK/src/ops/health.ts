/** Whether the bot can answer people now. */
// @ts-nocheck

export interface HealthState {
  /** All shards are connected and the articles are loaded. */
  readonly isReady: boolean;
  /** None before the first login. */
  readonly shards: readonly { readonly id: number; readonly isReady: boolean }[];
  /** The id of the articles that are served; null before they are loaded. */
  readonly snapshot: string | null;
}

/** Looks at the bot as it is at the time of the call. */
export type Health = () => HealthState;

/** Joins what is known of the shards and the snapshot; without a shard the bot is not ready. */
export function healthOf(shards: HealthState["shards"], snapshot: string | undefined): HealthState {
  const isConnected = shards.length > 0 && shards.every(({ isReady }) => isReady);
  return { isReady: isConnected && snapshot !== undefined, shards, snapshot: snapshot ?? null };
}
