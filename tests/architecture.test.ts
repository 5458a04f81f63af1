import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Which folders each folder of src may import at run time: the table of who may import whom. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  news: [],
  text: [],
  ingest: ["news", "text"],
  retrieval: ["news", "text"],
  quotations: ["news", "text"],
  answer: ["news", "text", "ingest", "retrieval", "quotations"],
  discord: ["answer", "quotations", "retrieval", "news", "text"],
  "local-discord": [],
  playground: ["local-discord"],
  ops: ["answer"],
};
/** Folders that may not even import a type from another. */
const closed = ["news", "text"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

test.each(files)("src/%s imports only what its folder may", (file) => {
  const folder = folderOf(file);
  for (const { isType, target } of importsOf(file)) {
    if (target.includes("natural")) expect(folder).toBe("text");
    const allowed = mayImport[folder];
    if (!target.startsWith(".") || allowed === undefined) continue;
    const other = folderOf(relative("src", join("src", dirname(file), target)));
    const isOpen = other === folder || allowed.includes(other) || (isType && !closed.includes(folder));
    expect(isOpen, `${file} imports ${target}`).toBe(true);
  }
});

test("every folder of src has its line in the table", () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== "."));
  expect([...folders].filter((folder) => mayImport[folder] === undefined)).toEqual([]);
});

function folderOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? ".") : ".";
}

function importsOf(file: string): { isType: boolean; target: string }[] {
  const source = readFileSync(join("src", file), "utf8");
  const found = source.matchAll(/\bimport\s+(type\s)?[^;]*?from\s+"([^"]+)"|\bimport\s*\(\s*"([^"]+)"/g);
  return [...found].map((match) => ({ isType: match[1] !== undefined, target: match[2] ?? match[3] ?? "" }));
}
