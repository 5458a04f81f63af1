// @ts-nocheck
import type * as promises from "node:fs/promises";

/**
 * The calls to the disk that reading and writing seeds make: `node:fs/promises` outside of tests. A test hands in
 * one that fails, or ends, before any chosen call.
 */
export type FileSystem = Pick<typeof promises, "mkdir" | "open" | "readdir" | "realpath" | "rename" | "rm">;

/** The code of a failed call to the operating system, such as `ENOENT`; else `unknown`. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
}

/** What a failed call says to a person: the cause in words and the remedy. */
export function describeSystemError(error: unknown): string {
  const code = systemCode(error);
  return SYSTEM_ERRORS[code] ?? `it cannot be read (${code}): check the disk, then reload`;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "it may not be read: give the bot's user permission to read it",
  EPERM: "it may not be read: give the bot's user permission to read it",
  ENOENT: "it is gone: it was removed while the folder was read; reload again",
  ENOTDIR: "it is a file: put a folder there",
  ELOOP: "it is a symbolic link: put the file itself into the folder",
  EMFILE: "it cannot be read, too many files are open: raise the limit of open files (ulimit -n)",
  ENFILE: "it cannot be read, too many files are open: raise the limit of open files (ulimit -n)",
};
