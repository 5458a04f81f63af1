// @ts-nocheck
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { OptionValue } from "../local-discord/option-values.ts";
import type { UploadedFile } from "../local-discord/request-body.ts";
import type { OfferedOption } from "./offered-command.ts";

/** What the typed text means for this option; a text that does not fit is passed on, for Discord's own check to refuse. */
export async function readOptionValue(option: OfferedOption, text: string): Promise<OptionValue> {
  const choice = option.choices?.find(({ name, value }) =>
    [name, String(value)].some((one) => isSame(one, text)),
  );
  if (choice !== undefined) return choice.value;
  switch (option.type) {
    case 4:
    case 10:
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    case 5:
      if (/^(true|yes|on|1)$/i.test(text)) return true;
      return /^(false|no|off|0)$/i.test(text) ? false : text;
    case 11:
      return readUpload(text);
    default:
      return text;
  }
}

/** The file at this path, as an upload. */
export async function readUpload(path: string): Promise<UploadedFile> {
  const isText = [".txt", ".md"].includes(extname(path));
  const contentType = isText ? "text/plain; charset=utf-8" : "application/octet-stream";
  return { name: basename(path), contentType, content: await readFile(path) };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
