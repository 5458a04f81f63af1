// @ts-nocheck
import type { Dirent } from "node:fs";
import { join, sep } from "node:path";
import { compareFaults, compareText, type Fault, type Severity } from "./fault.ts";
import { describeSystemError, type FileSystem, systemCode } from "./file-system.ts";
import { findIgnoredReason, RESERVED_NAME } from "./ignored-name.ts";
import { readSeedBytes } from "./read-seed-bytes.ts";
import { findSeedFormat } from "./seed-format.ts";
import type { SeedSource } from "./seed-source.ts";

/** A folder to list, and how its files are read. */
export interface SeedFolder {
  /** The seeds folder with every symbolic link resolved. */
  readonly root: string;
  /** Relative to the root, with `/`: "" for the root itself. */
  readonly name: string;
  readonly collection: string;
  readonly maxBytes: number;
  readonly fileSystem: FileSystem;
}

/** What lies directly in a folder: its seeds by name, and the names of its subfolders, which are not entered. */
export interface ListedSeeds {
  readonly sources: readonly SeedSource[];
  readonly folders: readonly string[];
  /** Sorted. A folder that is missing or cannot be read is one error. */
  readonly faults: readonly Fault[];
}

/** Lists a folder without reading a file. A symbolic link may only point to a file of the same collection's folder. */
export async function listSeeds(folder: SeedFolder): Promise<ListedSeeds> {
  const { root, name, fileSystem } = folder;
  const sources: SeedSource[] = [];
  const folders: string[] = [];
  const faults: Fault[] = [];
  const report = (file: string, severity: Severity, message: string) =>
    faults.push({ file, line: 1, column: 1, severity, message });
  let entries: readonly Dirent[] = [];
  try {
    entries = await fileSystem.readdir(join(root, name), { withFileTypes: true });
  } catch (error) {
    report(name === "" ? "." : name, "error", `the folder: ${describeSystemError(error)}`);
  }
  for (const entry of [...entries].sort((a, b) => compareText(a.name, b.name))) {
    const file = name === "" ? entry.name : `${name}/${entry.name}`;
    const found = await examine(folder, entry);
    if (found.kind === "folder") folders.push(entry.name);
    if (found.kind === "fault" && found.message !== "") report(file, found.severity, found.message);
    if (found.kind !== "seed") continue;
    if (RESERVED_NAME.test(entry.name))
      report(file, "warning", "Windows reserves this name: rename the file");
    const read = () => readSeedBytes(found.path, folder.maxBytes, fileSystem);
    sources.push({ name: file, collection: folder.collection, read });
  }
  return { sources, folders, faults: faults.sort(compareFaults) };
}

type Found =
  | { readonly kind: "seed"; readonly path: string }
  | { readonly kind: "folder" }
  | { readonly kind: "fault"; readonly severity: Severity; readonly message: string };

async function examine(folder: SeedFolder, entry: Dirent): Promise<Found> {
  const path = join(folder.root, folder.name, entry.name);
  if (entry.isDirectory()) {
    if (findSeedFormat(entry.name) === undefined) return { kind: "folder" };
    return fault("error", "it is a folder with the name of a seed: rename or remove it");
  }
  const reason = findIgnoredReason(entry.name);
  if (reason !== undefined) {
    return fault("warning", reason !== "" && entry.isSymbolicLink() ? LINK_IGNORED : reason);
  }
  if (entry.isFile()) return { kind: "seed", path };
  if (!entry.isSymbolicLink())
    return fault("error", "it is not a regular file: put the article's own file there");
  try {
    const target = await folder.fileSystem.realpath(path);
    if (isInside(folder, target)) return { kind: "seed", path: target };
    return fault("error", "the symbolic link leaves its folder: put the file itself there");
  } catch (error) {
    const isBroken = ["ENOENT", "ELOOP"].includes(systemCode(error));
    return fault(
      "error",
      isBroken ? "the symbolic link leads nowhere: remove it" : describeSystemError(error),
    );
  }
}

const LINK_IGNORED = "the symbolic link is ignored: put what it leads to into the folder itself";

function fault(severity: Severity, message: string): Found {
  return { kind: "fault", severity, message };
}

/** The root holds the guilds' folders too, whose files are theirs alone. */
function isInside({ root, name }: SeedFolder, target: string): boolean {
  if (!target.startsWith(join(root, name) + sep)) return false;
  return name !== "" || !target.startsWith(join(root, GUILDS_FOLDER) + sep);
}

/** The folder, directly in the seeds folder, with one folder a guild. */
export const GUILDS_FOLDER = "guilds";
