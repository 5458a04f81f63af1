// @ts-nocheck
import { join } from "node:path";
import { OPERATOR_COLLECTION } from "../news/article.ts";
import { isGuildId } from "./list-library.ts";
import { GUILDS_FOLDER } from "./list-seeds.ts";

/** The name of a collection's folder relative to the seeds folder, "" for the operator's. Throws for no collection. */
export function collectionFolderName(collection: string): string {
  if (collection === OPERATOR_COLLECTION) return "";
  if (isGuildId(collection)) return `${GUILDS_FOLDER}/${collection}`;
  throw new Error(`${JSON.stringify(collection)} is no collection: expected a guild's id`);
}

/** A file of a collection as `SeedFile.name`. Throws for a name that is more than a file's, such as one with `/`. */
export function seedNameOf(collection: string, fileName: string): string {
  if (/[/\\\0]/.test(fileName) || fileName === "" || fileName.startsWith(".")) {
    throw new Error(`${JSON.stringify(fileName)} is no file name of a seed: pass it through safeSeedName`);
  }
  return join(collectionFolderName(collection), fileName).replaceAll("\\", "/");
}
