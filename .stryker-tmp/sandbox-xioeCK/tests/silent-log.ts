// @ts-nocheck
import type { Log } from "../src/log.ts";

/** A log that keeps what it is told, for tests: `messages` without the fields. */
export function createSilentLog(): Log & { readonly messages: string[] } {
  const messages: string[] = [];
  const write = (_fields: Readonly<Record<string, unknown>>, message: string) => {
    messages.push(message);
  };
  return { messages, debug: write, info: write, warn: write, error: write, fatal: write };
}
