// @ts-nocheck
import { OPERATOR_COLLECTION } from "../news/article.ts";
import type { Fault, Severity } from "./fault.ts";
import { describeSystemError, type FileSystem, systemCode } from "./file-system.ts";
import { GUILDS_FOLDER, type ListedSeeds, listSeeds } from "./list-seeds.ts";

/** The sources of one collection, and what is wrong with how they lie there. */
export type CollectionSources = Pick<ListedSeeds, "sources" | "faults">;

/** Whether this is the form of a guild's id: 17 to 20 digits. */
export function isGuildId(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}

/** Whether this names a collection: the operator's, or a guild's. */
export function isCollection(text: string): boolean {
  return text === OPERATOR_COLLECTION || isGuildId(text);
}

/**
 * The sources of each collection in a seeds folder, the operator's first and always there, then the guilds' by id.
 * No file is read. A folder that is missing, or lies where no folder belongs, is a fault of the operator's collection.
 */
export async function listLibrary(
  folder: string,
  maxBytes: number,
  fileSystem: FileSystem,
): Promise<ReadonlyMap<string, CollectionSources>> {
  let root: string;
  try {
    root = await fileSystem.realpath(folder);
  } catch (error) {
    const message =
      systemCode(error) === "ENOENT"
        ? `the seeds folder ${JSON.stringify(folder)} does not exist: create it, or set SEEDS_DIR to the right one`
        : `the seeds folder ${JSON.stringify(folder)}: ${describeSystemError(error)}`;
    return new Map([[OPERATOR_COLLECTION, { sources: [], faults: [faultAt(".", "error", message)] }]]);
  }
  const list: List = (name, collection) => listSeeds({ root, name, collection, maxBytes, fileSystem });
  const top = await list("", OPERATOR_COLLECTION);
  const stray = top.folders.filter((name) => name !== GUILDS_FOLDER);
  const hasGuilds = stray.length < top.folders.length;
  const { guilds, faults } = hasGuilds ? await listGuilds(list) : { guilds: [], faults: [] };
  const all = [...top.faults, ...faults, ...warnOfFolders(stray, "", NOT_ENTERED)];
  return new Map([[OPERATOR_COLLECTION, { sources: top.sources, faults: all }], ...guilds]);
}

const NOT_ENTERED = "the folder is ignored: put its articles directly into the folder above it";
const NOT_A_GUILD = "the folder is ignored, its name is not the id of a server (17 to 20 digits): rename it";
const NO_GUILD_FILE = "the file is ignored: put it into the folder of its server, named by the server's id";

type List = (name: string, collection: string) => Promise<ListedSeeds>;

async function listGuilds(list: List) {
  const { sources, folders, faults } = await list(GUILDS_FOLDER, OPERATOR_COLLECTION);
  const guilds: [string, CollectionSources][] = [];
  for (const guild of folders.filter(isGuildId)) {
    const name = `${GUILDS_FOLDER}/${guild}`;
    const own = await list(name, guild);
    const stray = warnOfFolders(own.folders, `${name}/`, NOT_ENTERED);
    guilds.push([guild, { sources: own.sources, faults: [...own.faults, ...stray] }]);
  }
  const others = folders.filter((name) => !isGuildId(name));
  return {
    guilds,
    faults: [
      ...faults,
      ...sources.map(({ name }) => faultAt(name, "warning", NO_GUILD_FILE)),
      ...warnOfFolders(others, `${GUILDS_FOLDER}/`, NOT_A_GUILD),
    ],
  };
}

/** Hidden folders, such as `.git`, are none of ours. */
function warnOfFolders(names: readonly string[], parent: string, message: string): readonly Fault[] {
  const visible = names.filter((name) => !name.startsWith("."));
  return visible.map((name) => faultAt(parent + name, "warning", message));
}

function faultAt(file: string, severity: Severity, message: string): Fault {
  return { file, line: 1, column: 1, severity, message };
}
