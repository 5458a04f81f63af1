/** Whether the bot can answer people now. */
export interface HealthState {
  /** All shards are connected, the articles are loaded, and whoever keeps them answers. */
  readonly isReady: boolean;
  /** None before the first login. */
  readonly shards: readonly { readonly id: number; readonly isReady: boolean }[];
  /** The id of the articles that are served; null before they are loaded. */
  readonly snapshot: string | null;
  /** Whether the cluster that keeps the articles answers; absent when this process keeps them itself. */
  readonly isLibraryReachable?: boolean;
}

/** Looks at the bot as it is at the time of the call. */
export type Health = () => HealthState;

/** Joins what is known of the shards, the snapshot and the cluster; without a shard the bot is not ready. */
export function healthOf(
  shards: HealthState["shards"],
  snapshot: string | undefined,
  isLibraryReachable?: boolean,
): HealthState {
  const isConnected = shards.length > 0 && shards.every(({ isReady }) => isReady);
  return {
    isReady: isConnected && snapshot !== undefined && isLibraryReachable !== false,
    shards,
    snapshot: snapshot ?? null,
    ...(isLibraryReachable !== undefined && { isLibraryReachable }),
  };
}
