// @ts-nocheck
import * as promises from "node:fs/promises";
import type { FileSystem } from "../../src/ingest/file-system.ts";

/**
 * The real disk with a hook before every call, those on open files included; what the hook throws, the call rejects with.
 * It waits for no disk: what a killed process wrote is there without.
 */
export function hookedDisk(before: (call: string) => void): FileSystem {
  const hooked = <Target extends object>(target: Target, close?: () => Promise<void>): Target =>
    new Proxy(target, {
      get: (_, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return async (...parameters: unknown[]) => {
          try {
            before(String(name));
          } catch (error) {
            if (name === "close") await close?.();
            throw error;
          }
          if (name === "sync") return undefined;
          const result: unknown = await Reflect.apply(member, target, parameters);
          if (name !== "open") return result;
          const file = result as promises.FileHandle;
          return hooked(file, () => file.close());
        };
      },
    });
  return hooked<FileSystem>(promises);
}

/** A disk whose calls from number `last` on (from 0) reject, as for a process that is killed before that call. */
export function dyingDisk(last: number): FileSystem {
  let calls = 0;
  return hookedDisk(() => {
    calls += 1;
    if (calls > last) throw new Error("killed");
  });
}

/** A disk whose call of number `bad` (from 0) rejects with this code, and no other. */
export function failingDisk(bad: number, code: string): FileSystem {
  let calls = 0;
  return hookedDisk(() => {
    calls += 1;
    if (calls === bad + 1) throw Object.assign(new Error(code), { code });
  });
}

/** Runs `work` on the real disk and gives the names of all calls it made. */
export async function recordCalls(work: (disk: FileSystem) => Promise<unknown>): Promise<readonly string[]> {
  const calls: string[] = [];
  await work(hookedDisk((call) => calls.push(call)));
  return calls;
}
