// @ts-nocheck
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitSeeds } from "../../src/ingest/commit-seeds.ts";
import { recoverLibrary } from "../../src/ingest/recover-library.ts";
import { recordCalls } from "./hooked-disk.ts";
import { makeSeedFolder } from "./seed-folder.ts";

const GUILD = "123456789012345678";

test("brings every collection to the old or the new state after a process was killed at each rename", {
  timeout: 60_000,
}, async () => {
  const counted = makeSeedFolder({ "a.txt": "old" });
  const change = { fileName: "a.txt", bytes: Buffer.from("new") };
  const calls = await recordCalls((disk) => commitSeeds(counted, "operator", [change], disk));
  const renames = calls.flatMap((call, index) => (call === "rename" ? [index] : []));
  const outcomes = renames.map(async (rename) => {
    const root = makeSeedFolder({ "a.txt": "old", [`guilds/${GUILD}/a.txt`]: "old" });
    for (const collection of ["operator", GUILD]) {
      const script = ["--import", "tsx", "tests/ingest/commit-and-die.ts", root, collection, "a.txt"];
      expect(spawnSync(process.execPath, [...script, String(rename)]).signal).toBe("SIGKILL");
    }
    await recoverLibrary(root);
    expect(readdirSync(root)).toEqual(["a.txt", "guilds"]);
    expect(readdirSync(join(root, "guilds", GUILD))).toEqual(["a.txt"]);
    return [join(root, "a.txt"), join(root, "guilds", GUILD, "a.txt")].map((path) =>
      readFileSync(path, "utf8"),
    );
  });
  expect(await Promise.all(outcomes)).toEqual([
    ["old", "old"],
    ["new", "new"],
  ]);
});

test("writes nothing where nothing was interrupted, and minds no folder that is missing", async () => {
  const root = makeSeedFolder({ "a.txt": "x", [`guilds/${GUILD}/a.txt`]: "y", "guilds/notes": "z" });
  const calls = await recordCalls((disk) => recoverLibrary(root, disk));
  expect(new Set(calls)).toEqual(new Set(["readdir", "open"]));
  await recoverLibrary(join(root, "nowhere"));
  expect(readdirSync(root)).toEqual(["a.txt", "guilds"]);
});
