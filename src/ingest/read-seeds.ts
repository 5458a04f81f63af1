import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../news/article.ts";
import type { Fault } from "./fault.ts";
import { parseTextSeed } from "./parse-text-seed.ts";

/** All articles of a folder's `.txt` seeds by file name, beside the faults of the files that gave none. */
export async function readSeeds(
  folder: string,
): Promise<{ articles: readonly Article[]; faults: readonly Fault[] }> {
  const articles: Article[] = [];
  const faults: Fault[] = [];
  const files = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  for (const name of files) {
    const file = join(folder, name);
    const parsed = parseTextSeed(file, await readFile(file, "utf8"));
    if ("article" in parsed) articles.push(parsed.article);
    else faults.push(...parsed.faults);
  }
  return { articles, faults };
}
