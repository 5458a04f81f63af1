// @ts-nocheck
import { mkdirSync, symlinkSync } from "node:fs";
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderFault } from "../../src/ingest/fault.ts";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { makeSeedFolder, textOf } from "./seed-folder.ts";

const GUILD = "123456789012345678";
const OTHER_GUILD = "12345678901234567890";

async function read(folder: string) {
  const { articles, faults } = await readSeeds(folder);
  return { ids: articles.map(({ id }) => id), faults: faults.map(renderFault) };
}

test("warns of what it ignores", async () => {
  const folder = makeSeedFolder({
    "a.txt": textOf("a"),
    ".DS_Store": "",
    ".b.txt": textOf("b"),
    "b.docx": "",
    "con.txt": textOf("con"),
    "drafts/c.txt": textOf("c"),
    ".git/HEAD": "",
    "guilds/README": "",
    "guilds/d.txt": textOf("d"),
    "guilds/my-server/e.txt": textOf("e"),
    [`guilds/${GUILD}/old/f.txt`]: textOf("f"),
  });
  const { ids, faults } = await read(folder);
  expect(ids).toEqual(["a", "con"]);
  expect(faults).toEqual([
    ".b.txt:1:1 warning the hidden file is ignored: remove the dot before its name",
    "b.docx:1:1 warning the file is ignored: name it with one of .txt, .md, .html, or remove it",
    "con.txt:1:1 warning Windows reserves this name: rename the file",
    "drafts:1:1 warning the folder is ignored: put its articles directly into the folder above it",
    `guilds/${GUILD}/old:1:1 warning the folder is ignored: put its articles directly into the folder above it`,
    "guilds/d.txt:1:1 warning the file is ignored: put it into the folder of its server, named by the server's id",
    "guilds/my-server:1:1 warning the folder is ignored, its name is not the id of a server (17 to 20 digits): rename it",
  ]);
});

test("refuses a folder named as a seed and links that leave the folder or lead nowhere", async () => {
  const outside = makeSeedFolder({ "x.txt": textOf("x") });
  const folder = makeSeedFolder({
    "a.txt": textOf("a"),
    "..data/linked.txt": textOf("linked"),
    [`guilds/${GUILD}/own.txt`]: textOf("own"),
    [`guilds/${OTHER_GUILD}/other.txt`]: textOf("other"),
  });
  mkdirSync(join(folder, "x.txt"));
  symlinkSync(join(outside, "x.txt"), join(folder, "out.txt"));
  symlinkSync("..data/linked.txt", join(folder, "in.txt"));
  symlinkSync("nowhere.txt", join(folder, "broken.txt"));
  symlinkSync(`guilds/${GUILD}/own.txt`, join(folder, "peek.txt"));
  symlinkSync("..data", join(folder, "folder.txt"));
  symlinkSync(join("..", OTHER_GUILD, "other.txt"), join(folder, "guilds", GUILD, "spy.txt"));
  symlinkSync(outside, join(folder, "guilds", "123456789012345679"));
  const { ids, faults } = await read(folder);
  expect(ids).toEqual(["a", "in", `${GUILD}/own`, `${OTHER_GUILD}/other`]);
  expect(faults).toEqual([
    "broken.txt:1:1 error the symbolic link leads nowhere: remove it",
    "folder.txt:1:1 error it is not a regular file: put the article's own file there",
    `guilds/${GUILD}/spy.txt:1:1 error the symbolic link leaves its folder: put the file itself there`,
    "guilds/123456789012345679:1:1 warning the symbolic link is ignored: put what it leads to into the folder itself",
    "out.txt:1:1 error the symbolic link leaves its folder: put the file itself there",
    "peek.txt:1:1 error the symbolic link leaves its folder: put the file itself there",
    "x.txt:1:1 error it is a folder with the name of a seed: rename or remove it",
  ]);
});

test("says that a folder may not be read, and reads the others", async () => {
  const folder = makeSeedFolder({ "a.txt": textOf("a"), [`guilds/${GUILD}/b.txt`]: textOf("b") });
  const readdir: typeof promises.readdir = Object.assign((path: string, ...rest: []) => {
    const refused = Object.assign(new Error("refused"), { code: "EACCES" });
    return path.endsWith(GUILD) ? Promise.reject(refused) : promises.readdir(path, ...rest);
  });
  const { articles, faults } = await readSeeds(folder, { fileSystem: { ...promises, readdir } });
  expect(articles.map(({ id }) => id)).toEqual(["a"]);
  expect(faults.map(renderFault)).toEqual([
    `guilds/${GUILD}:1:1 error the folder: it may not be read: give the bot's user permission to read it`,
  ]);
});
