import type { Reload } from "./answer/reload-library.ts";
import type { Config } from "./config.ts";
import { type Counts, noCounts } from "./discord/counts.ts";
import type { Bot } from "./discord/start-bot.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Log } from "./log.ts";
import type { OpenedLibrary } from "./open-library.ts";

/** What operators see of the bot, before it is connected and after. */
export interface Ops {
  readonly counts: Counts;
  /** The same reload, counted by how it ends. */
  counted(reload: Reload): Reload;
  /** From now on the health is that of this bot. */
  watch(bot: Pick<Bot, "shards">): void;
}

/** Starts the HTTP side when a port is set; without one nothing of it is loaded and nothing is counted. */
export async function startOps(
  { httpHost, httpPort }: Config,
  { library, clusterHealth }: Pick<OpenedLibrary, "library" | "clusterHealth">,
  log: Log,
  lifecycle: Lifecycle,
): Promise<Ops> {
  if (httpPort === undefined) return { counts: noCounts, counted: (reload) => reload, watch() {} };
  const [{ healthOf }, { createMetrics }, { startOpsHttp }] = await Promise.all([
    import("./ops/health.ts"),
    import("./ops/metrics.ts"),
    import("./ops/http.ts"),
  ]);
  let shards: Bot["shards"] = () => [];
  const health = () => healthOf(shards(), library.known()?.id, clusterHealth?.().isReachable);
  const metrics = createMetrics(health, () => library.known(), clusterHealth);
  const http = await startOpsHttp({ httpHost, httpPort }, health, metrics);
  lifecycle.onEnd(() => http.stop());
  log.info({ address: http.url }, "health and metrics are served");
  return {
    counts: metrics.counts,
    counted: (reload) => async (request) => {
      const result = await reload(request);
      metrics.counts.reload(result.kind);
      return result;
    },
    watch: (bot) => {
      shards = bot.shards;
    },
  };
}
