// @ts-nocheck
import type { Language } from "../locales/catalogue.ts";

/** Who did something, as a person reads it: a mention, or a word for what no person did. */
export function nameActor(by: string, language: Language): string {
  if (/^\d+$/.test(by)) return `<@${by}>`;
  return language.text(by === "disk" ? "log.by-disk" : "log.by-signal");
}
