import { findSeedFormat, SEED_EXTENSIONS } from "./seed-format.ts";

/** Windows refuses these names with any extension, in any case. */
export const RESERVED_NAME = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * Why a file of this name is not read as a seed: a warning's message, or "" when nobody needs to know, as for
 * README and `.gitkeep`. Undefined for the name of a seed.
 */
export function findIgnoredReason(fileName: string): string | undefined {
  if (/^readme(\.[a-z]+)?$/i.test(fileName)) return "";
  const isSeed = findSeedFormat(fileName) !== undefined;
  if (fileName.startsWith("."))
    return isSeed ? "the hidden file is ignored: remove the dot before its name" : "";
  if (isSeed) return undefined;
  return `the file is ignored: name it with one of ${SEED_EXTENSIONS}, or remove it`;
}
