// @ts-nocheck
import { findIgnoredReason, RESERVED_NAME } from "./ignored-name.ts";
import { findSeedFormat } from "./seed-format.ts";

/**
 * The file name under which an upload is kept, or undefined when no seed is named so. It is built anew from the letters,
 * digits and dashes of the given name, in lower case, so that it is a plain name on every system whatever was given.
 */
export function safeSeedName(uploadName: string): string | undefined {
  const format = findSeedFormat(uploadName);
  if (format === undefined) return undefined;
  const stem = uploadName
    .slice(0, -format.extension.length)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-/, "");
  const short = [...stem].slice(0, MAX_STEM_CHARACTERS).join("").replace(/-$/, "");
  const name = `${short === "" ? "article" : short}${format.extension}`;
  const isRefused = RESERVED_NAME.test(name) || findIgnoredReason(name) !== undefined;
  return isRefused ? `article-${name}` : name;
}

/** Of at most four bytes in UTF-8 each: far below the 255 bytes of a file's name. */
const MAX_STEM_CHARACTERS = 48;
