import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitSeeds, type SeedChange } from "../../src/ingest/commit-seeds.ts";
import { renderFault } from "../../src/ingest/fault.ts";
import { readSeeds } from "../../src/ingest/read-seeds.ts";
import { withChanges } from "../../src/ingest/with-changes.ts";
import { makeSeedFolder, textOf } from "./seed-folder.ts";

const GUILD = "123456789012345678";

/** What `readSeeds` would give of the guild's folder after the changes. */
async function preview(root: string, changes: readonly SeedChange[], maxBytes?: number) {
  return readSeeds(root, {
    guilds: [GUILD],
    revise: (collection, listed) =>
      collection === GUILD ? withChanges(listed, GUILD, changes, maxBytes) : listed,
  });
}

test("shows the library that a commit of the same changes makes", async () => {
  const root = makeSeedFolder({
    "o.txt": textOf("o"),
    [`guilds/${GUILD}/a.txt`]: textOf("a"),
    [`guilds/${GUILD}/b.txt`]: textOf("b"),
    [`guilds/${GUILD}/d.txt`]: textOf("d"),
  });
  const changes: SeedChange[] = [
    { fileName: "a.txt", bytes: Buffer.from(textOf("a", ["Changed."])) },
    { fileName: "b.txt" },
    { fileName: "c.txt", bytes: Buffer.from(textOf("c")) },
  ];
  const before = await preview(root, changes);
  expect(before.articles.map(({ id }) => id)).toEqual(["o", `${GUILD}/a`, `${GUILD}/c`, `${GUILD}/d`]);
  await commitSeeds(root, GUILD, changes);
  expect(await readSeeds(root)).toEqual(before);
});

test("finds the faults of an upload before anything is written", async () => {
  const root = makeSeedFolder({ "o.txt": textOf("o") });
  const bytes = Buffer.from(textOf("o"));
  const faultsOf = async (maxBytes?: number) =>
    (await preview(root, [{ fileName: "a.txt", bytes }], maxBytes)).faults.map(renderFault);
  expect(await faultsOf()).toEqual([
    `guilds/${GUILD}/a.txt:3:1 error the URL is also that of o.txt:3: remove one of the two files`,
  ]);
  expect(await faultsOf(bytes.length)).toEqual(await faultsOf());
  expect((await faultsOf(9))[0]).toContain("a.txt:1:1 error it has 64 bytes, more than the 9 of a seed");
  expect(existsSync(join(root, "guilds"))).toBe(false);
});

test("forgets the fault of a file that is replaced or removed", async () => {
  const root = makeSeedFolder({ "o.txt": textOf("o"), [`guilds/${GUILD}/a.txt/x`]: "" });
  expect((await preview(root, [])).faults).toHaveLength(1);
  expect((await preview(root, [{ fileName: "a.txt" }])).faults).toEqual([]);
});

test("refuses the name of another collection's file", async () => {
  const change = { fileName: "../999999999999999999/a.txt", bytes: Buffer.from("x") };
  expect(() => withChanges({ sources: [], faults: [] }, GUILD, [change])).toThrow("no file name of a seed");
});
