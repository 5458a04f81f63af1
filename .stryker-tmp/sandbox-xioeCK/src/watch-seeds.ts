// @ts-nocheck
import { readdir } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { SeedManagement } from "./answer/manage-seeds.ts";
import { isGuildId } from "./ingest/list-library.ts";
import { GUILDS_FOLDER } from "./ingest/list-seeds.ts";
import type { Log } from "./log.ts";
import { OPERATOR_COLLECTION } from "./news/article.ts";

/** What is watched, and how patiently. */
export interface WatchSettings {
  readonly seedsDir: string;
  /** Nothing is done until this long nothing more has changed, in milliseconds. */
  readonly settleMs: number;
}

/** Who acts in the log of changes when no person does. */
const BY_DISK = "disk";
const BY_SIGNAL = "signal";

/**
 * Serves what changes in the seeds folder, as a reload does, once it is written and nothing more changes. What the bot
 * itself has written is no news. Resolves when it watches, with what ends it.
 */
export async function watchSeeds(
  { seedsDir, settleMs }: WatchSettings,
  seeds: SeedManagement,
  log: Log,
): Promise<() => Promise<void>> {
  const { watch } = await import("chokidar");
  const timers = new Map<string, NodeJS.Timeout>();
  const settle = (collection: string) => {
    clearTimeout(timers.get(collection));
    timers.set(collection, setTimeout(reloadChanged, settleMs, collection));
  };
  const reloadChanged = async (collection: string) => {
    timers.delete(collection);
    const outcome = await reloadLogged(collection, BY_DISK, seeds, log);
    if (outcome === "busy") settle(collection);
  };
  const watcher = watch(seedsDir, {
    ignoreInitial: true,
    ignored: (path) => relative(seedsDir, path) !== "" && basename(path).startsWith("."),
    depth: 2,
    awaitWriteFinish: { stabilityThreshold: settleMs, pollInterval: POLL_MS },
  });
  watcher.on("all", (_event, path) => settle(collectionOfPath(relative(seedsDir, path))));
  watcher.on("error", (err) => log.error({ err }, "the seeds folder cannot be watched"));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  if (!(await seeds.status(OPERATOR_COLLECTION)).isPinned) settle(OPERATOR_COLLECTION);
  return async () => {
    for (const timer of timers.values()) clearTimeout(timer);
    await watcher.close();
  };
}

/** Serves what lies in the seeds folder, of the operator and of every server. */
export async function reloadAll(seedsDir: string, seeds: SeedManagement, log: Log): Promise<void> {
  const folders = await readdir(join(seedsDir, GUILDS_FOLDER)).catch(() => []);
  const collections = new Set([OPERATOR_COLLECTION, ...seeds.collections(), ...folders.filter(isGuildId)]);
  for (const collection of collections) await reloadLogged(collection, BY_SIGNAL, seeds, log);
}

const POLL_MS = 50;

async function reloadLogged(
  collection: string,
  by: string,
  seeds: SeedManagement,
  log: Log,
): Promise<string> {
  try {
    const result = await seeds.reload({ collection, by }, by === BY_DISK);
    const fields = { collection, by, outcome: result.kind };
    const faults = "faults" in result ? result.faults.slice(0, MAX_LOGGED_FAULTS) : [];
    if (result.kind === "refused") log.warn({ ...fields, faults }, "the articles stay: a file has an error");
    else if (result.kind === "untrue")
      log.error({ ...fields, ...result }, "the articles stay: the new ones fail");
    else log.info(fields, "the articles were read again");
    return result.kind;
  } catch (err) {
    log.error({ err, collection, by }, "the articles stay: they could not be read again");
    return "failed";
  }
}

const MAX_LOGGED_FAULTS = 20;

/** A path in a guild's folder is the guild's; all else is the operator's. */
function collectionOfPath(path: string): string {
  const [top, guild = ""] = path.split(sep);
  return top === GUILDS_FOLDER && isGuildId(guild) ? guild : OPERATOR_COLLECTION;
}
