// @ts-nocheck
import { dirname } from "node:path";
import { type FileSystem, systemCode } from "./file-system.ts";

/** Writes a new file, or one in place of another, and waits until the disk has its bytes; its name is not durable yet. */
export async function writeSynced(path: string, bytes: Uint8Array, fileSystem: FileSystem): Promise<void> {
  const file = await fileSystem.open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Puts a whole file in the place of `path`: after a crash there is the old one or the new one. `unfinished` is the
 * name it has until then, in the same folder.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  unfinished: string,
  fileSystem: FileSystem,
): Promise<void> {
  await writeSynced(unfinished, bytes, fileSystem);
  await fileSystem.rename(unfinished, path);
  await syncFolder(dirname(path), fileSystem);
}

/** Waits until the disk has the names in a folder. Windows cannot, and need not. */
export async function syncFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  try {
    const handle = await fileSystem.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!["EISDIR", "EPERM", "EINVAL"].includes(systemCode(error))) throw error;
  }
}

/** Makes a folder and those above it, durably. Does nothing when it is there. */
export async function makeFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  const first = await fileSystem.mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made), fileSystem);
  }
}

/** The bytes of a file of ours, or undefined when there is none. */
export async function readIfThere(path: string, fileSystem: FileSystem): Promise<Uint8Array | undefined> {
  try {
    const file = await fileSystem.open(path, "r");
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
