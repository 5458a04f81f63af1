// @ts-nocheck
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A new folder with these files (path: content), removed when the test ends. */
export function makeSeedFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "seeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The `.txt` seed of a short article, its own by `name`. */
export function textOf(name: string, paragraphs: readonly string[] = [`The ${name} met in Geneva.`]): string {
  return [`Title of ${name}`, "20220110", `https://news.example/${name}`, ...paragraphs, ""].join("\n");
}
