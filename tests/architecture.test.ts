import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Which folders each folder may import at run time: the table of who may import whom in ARCHITECTURE.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  news: [],
  text: [],
  ingest: ["news", "text"],
  history: ["ingest", "news"],
  retrieval: ["news", "text"],
  quotations: ["news", "text"],
  answer: ["news", "text", "ingest", "history", "retrieval", "quotations"],
  discord: ["answer", "quotations", "retrieval", "news", "text"],
  commands: ["discord", "answer", "news"],
  "local-discord": [],
  playground: ["local-discord"],
  ops: ["answer"],
  opensearch: ["news", "text", "ingest", "retrieval", "quotations", "answer"],
};
/** Folders that may not even import a type from another. */
const closed = ["news", "text"];
/** Who may import a package that belongs to one part; a trailing slash names a folder. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "discord.js": ["src/discord/", "commands/", "src/main.ts"],
  natural: ["src/text/"],
  pino: ["src/log.ts"],
  "pino-pretty": ["src/log.ts"],
  fastify: ["src/ops/"],
  "prom-client": ["src/ops/"],
  "@opensearch-project": ["src/opensearch/"],
};
/** Only these read the environment. */
const environmentReaders = ["src/main.ts", "src/cli.ts"];

const files = ["src", "commands"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${root}/${name}`),
);

test.each(files)("%s imports only what its folder may", (file) => {
  for (const { isType, target } of importsOf(file)) {
    if (isType && !closed.includes(folderOf(file))) continue;
    expect(isAllowed(file, target), `${file} imports ${target}`).toBe(true);
  }
});

test.each(files)("%s reads the environment only if it starts something", (file) => {
  const reads = /\bprocess\.env\b/.test(readFileSync(file, "utf8"));
  expect(reads && !environmentReaders.includes(file)).toBe(false);
});

test("every folder of src has its line in the table", () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== "src"));
  expect([...folders].filter((folder) => mayImport[folder] === undefined)).toEqual([]);
});

function isAllowed(file: string, target: string): boolean {
  const folder = folderOf(file);
  if (!target.startsWith(".")) {
    const packageName = target.split("/")[0] ?? "";
    const allowed = owners[packageName];
    return allowed === undefined || allowed.some((owner) => file.startsWith(owner));
  }
  const imported = normalize(join(dirname(file), target));
  if (imported === "src/errors.ts") return !closed.includes(folder);
  const other = folderOf(imported);
  return folder === "src" || other === folder || (mayImport[folder] ?? []).includes(other);
}

/** The folder that the table names: `src/news/article.ts` is of news, `src/main.ts` of src. */
function folderOf(file: string): string {
  const [root = "", folder = "", ...rest] = file.split("/");
  return root === "src" && rest.length > 0 ? folder : root;
}

function importsOf(file: string): { isType: boolean; target: string }[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(/\bimport\s+(type\s)?[^;]*?from\s+"([^"]+)"|\bimport\s*\(\s*"([^"]+)"/g);
  return [...found].map((match) => ({ isType: match[1] !== undefined, target: match[2] ?? match[3] ?? "" }));
}
