import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitSeeds, type SeedChange } from "../../src/ingest/commit-seeds.ts";
import { recoverSeeds } from "../../src/ingest/recover-seeds.ts";
import { dyingDisk, failingDisk, hookedDisk, recordCalls } from "./hooked-disk.ts";
import { makeSeedFolder } from "./seed-folder.ts";

const GUILD = "123456789012345678";
const OLD = { "a.txt": "old a", "b.txt": "old b" };
const NEW = { "a.txt": "new a", "c.txt": "new c" };
const CHANGES: readonly SeedChange[] = [
  { fileName: "a.txt", bytes: Buffer.from("new a") },
  { fileName: "b.txt" },
  { fileName: "c.txt", bytes: Buffer.from("new c") },
];

/** What was written before a kill is there without waiting for the disk. */
const healthyDisk = hookedDisk(() => {});

/** Every file of a folder with its content, hidden ones included. */
function contentsOf(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function makeGuildFolder() {
  const root = makeSeedFolder({ [`guilds/${GUILD}/a.txt`]: "old a", [`guilds/${GUILD}/b.txt`]: "old b" });
  return { root, folder: join(root, "guilds", GUILD) };
}

/** How many calls to the disk the commit of CHANGES makes. */
async function countCalls(): Promise<number> {
  const { root } = makeGuildFolder();
  return (await recordCalls((disk) => commitSeeds(root, GUILD, CHANGES, disk))).length;
}

test("writes, replaces and removes files of a collection and leaves nothing else", async () => {
  const { root, folder } = makeGuildFolder();
  await commitSeeds(root, GUILD, CHANGES);
  expect(contentsOf(folder)).toEqual(NEW);
});

test("waits for the disk before and after each name is changed", async () => {
  const { root } = makeGuildFolder();
  const calls = await recordCalls((disk) =>
    commitSeeds(root, GUILD, [{ fileName: "a.txt", bytes: Buffer.from("x") }], disk),
  );
  const renames = calls.flatMap((call, index) => (call === "rename" ? [index] : []));
  expect(renames).toHaveLength(2);
  for (const index of renames) {
    expect(calls.slice(0, index)).toContain("sync");
    expect(calls.slice(index)).toContain("sync");
  }
});

test("leaves the old or the new state when it is killed before any call to the disk", {
  timeout: 60_000,
}, async () => {
  const count = await countCalls();
  const outcomes = new Set<string>();
  for (let call = 0; call < count; call += 1) {
    const { root, folder } = makeGuildFolder();
    await expect(commitSeeds(root, GUILD, CHANGES, dyingDisk(call))).rejects.toThrow("killed");
    await recoverSeeds(folder, healthyDisk);
    const isNew = JSON.stringify(contentsOf(folder)) === JSON.stringify(NEW);
    expect(contentsOf(folder), `killed before call ${call}`).toEqual(isNew ? NEW : OLD);
    outcomes.add(isNew ? "new" : "old");
    await commitSeeds(root, GUILD, CHANGES, healthyDisk);
    expect(contentsOf(folder)).toEqual(NEW);
  }
  expect([...outcomes]).toEqual(["old", "new"]);
});

test("leaves the old or the new state when the recovery is killed too", { timeout: 60_000 }, async () => {
  const count = await countCalls();
  for (let call = 0; call < count; call += 1) {
    for (let second = 0; second < 16; second += 1) {
      const { root, folder } = makeGuildFolder();
      await commitSeeds(root, GUILD, CHANGES, dyingDisk(call)).catch(() => undefined);
      await recoverSeeds(folder, dyingDisk(second)).catch(() => undefined);
      await recoverSeeds(folder, healthyDisk);
      const isNew = "c.txt" in contentsOf(folder);
      expect(contentsOf(folder), `killed before calls ${call} and ${second}`).toEqual(isNew ? NEW : OLD);
    }
  }
});

test.each(["ENOSPC", "EIO"])(
  "rejects only when nothing was changed by a call that fails with %s",
  async (code) => {
    const count = await countCalls();
    for (let call = 0; call < count; call += 1) {
      const { root, folder } = makeGuildFolder();
      const result = await commitSeeds(root, GUILD, CHANGES, failingDisk(call, code)).then(
        () => NEW,
        () => OLD,
      );
      expect(contentsOf(folder), `call ${call}`).toEqual(result);
    }
  },
);

test("makes the folder of a guild that has none", async () => {
  const root = makeSeedFolder({ "a.txt": "operator" });
  await commitSeeds(root, GUILD, [{ fileName: "a.txt", bytes: Buffer.from("x") }]);
  expect(contentsOf(join(root, "guilds", GUILD))).toEqual({ "a.txt": "x" });
  await commitSeeds(root, "operator", [{ fileName: "a.txt" }]);
  expect(readdirSync(root)).toEqual(["guilds"]);
});

test.each(["../a.txt", "a/b.txt", "..", "", ".a.txt", "a\\b.txt", "/etc/passwd", "a\0.txt"])(
  "refuses the file name %j",
  async (fileName) => {
    const root = makeSeedFolder({});
    await expect(commitSeeds(root, GUILD, [{ fileName }])).rejects.toThrow("no file name of a seed");
    expect(readdirSync(root)).toEqual([]);
  },
);

test.each(["..", "x", "123", "../../tmp"])("refuses the collection %j", async (collection) => {
  await expect(commitSeeds(makeSeedFolder({}), collection, [])).rejects.toThrow("is no collection");
});

test("does not write through a link out of the seeds folder", async () => {
  const outside = makeSeedFolder({});
  const root = makeSeedFolder({ "guilds/x": "" });
  symlinkSync(outside, join(root, "guilds", GUILD));
  const change = { fileName: "a.txt", bytes: Buffer.from("x") };
  await expect(commitSeeds(root, GUILD, [change])).rejects.toThrow("leads out of the seeds folder");
  expect(readdirSync(outside)).toEqual([]);
});

test("does not carry out a journal that names a file outside the folder", async () => {
  const steps = JSON.stringify([{ to: "../../a.txt" }]);
  const root = makeSeedFolder({ "a.txt": "x", [`guilds/${GUILD}/.footnote-journal.json`]: steps });
  await expect(recoverSeeds(join(root, "guilds", GUILD))).rejects.toThrow("is not ours");
  expect(existsSync(join(root, "a.txt"))).toBe(true);
});
