// @ts-nocheck
import { execFileSync } from "node:child_process";
import * as promises from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSeedBytes } from "../../src/ingest/read-seed-bytes.ts";
import { makeSeedFolder } from "./seed-folder.ts";

/** The disk, with something done to the file after it was opened. */
function meddling(meddle: (path: string) => Promise<void>): Pick<typeof promises, "open"> {
  return {
    open: async (path, flags) => {
      const file = await promises.open(path, flags);
      const stat = file.stat.bind(file) as () => Promise<Awaited<ReturnType<typeof file.stat>>>;
      let calls = 0;
      return Object.assign(file, {
        stat: async () => {
          const stats = await stat();
          calls += 1;
          if (calls === 1) await meddle(String(path));
          return stats;
        },
      });
    },
  };
}

test("reads a file of exactly the limit and not one byte more", async () => {
  const path = join(makeSeedFolder({ "a.txt": "12345" }), "a.txt");
  expect(await readSeedBytes(path, 5, promises)).toEqual({ bytes: Buffer.from("12345") });
  expect(await readSeedBytes(path, 4, promises)).toHaveProperty("problem");
});

test.each([
  ["grows", (path: string) => promises.appendFile(path, "more")],
  ["shrinks", (path: string) => promises.truncate(path, 2)],
  ["is rewritten", (path: string) => promises.utimes(path, 1, 1)],
])("does not take a file that %s while it is read", async (_, meddle) => {
  const path = join(makeSeedFolder({ "a.txt": "12345" }), "a.txt");
  expect(await readSeedBytes(path, 1_000, meddling(meddle))).toEqual({
    problem: "it changed while it was read: reload when it is written",
  });
});

test.each([
  ["EACCES", "it may not be read: give the bot's user permission to read it"],
  ["EIO", "it cannot be read (EIO): check the disk, then reload"],
])("says what to do when the disk answers %s", async (code, problem) => {
  const open = () => Promise.reject(Object.assign(new Error("refused"), { code }));
  expect(await readSeedBytes("a.txt", 10, { open })).toEqual({ problem });
});

test("follows no link and waits for no pipe", async () => {
  const folder = makeSeedFolder({ "a.txt": "12345" });
  await promises.symlink("a.txt", join(folder, "link.txt"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  expect(await readSeedBytes(join(folder, "link.txt"), 10, promises)).toHaveProperty("problem");
  expect(await readSeedBytes(join(folder, "pipe.txt"), 10, promises)).toEqual({
    problem: "it is not a regular file: put the article's own file there",
  });
});
