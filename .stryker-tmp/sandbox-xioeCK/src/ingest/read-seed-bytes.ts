// @ts-nocheck
import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { describeSystemError, type FileSystem } from "./file-system.ts";

/** A seed may have this many bytes unless told otherwise: 1 MiB, some hundred times a long article. */
export const MAX_SEED_BYTES = 1024 * 1024;

/** The bytes of a file, or why there are none, in words with the remedy. */
export type SeedBytes = { readonly bytes: Uint8Array } | { readonly problem: string };

/**
 * Reads a regular file whose size is checked before it is read. A file that changes meanwhile is not taken, for it
 * may be half old and half new. Follows no symbolic link and waits for no pipe.
 */
export async function readSeedBytes(
  path: string,
  maxBytes: number,
  fileSystem: Pick<FileSystem, "open">,
): Promise<SeedBytes> {
  try {
    const file = await fileSystem.open(path, constants.O_RDONLY | SAFE_FLAGS);
    try {
      return await readBounded(file, maxBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: describeSystemError(error) };
  }
}

/** Says that bytes are too many. */
export function describeSize(bytes: number, maxBytes: number): string {
  return `it has ${bytes} bytes, more than the ${maxBytes} of a seed: split the article, or remove what is not text`;
}

/** Both are absent on Windows. */
const SAFE_FLAGS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const CHANGED = "it changed while it was read: reload when it is written";

async function readBounded(file: FileHandle, maxBytes: number): Promise<SeedBytes> {
  const before = await file.stat();
  if (!before.isFile()) return { problem: "it is not a regular file: put the article's own file there" };
  if (before.size > maxBytes) return { problem: describeSize(before.size, maxBytes) };
  const buffer = Buffer.alloc(before.size);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const after = await file.stat();
  const isUnchanged = length === before.size && after.size === length && after.mtimeMs === before.mtimeMs;
  return isUnchanged ? { bytes: buffer.subarray(0, length) } : { problem: CHANGED };
}
