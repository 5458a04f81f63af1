import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderFault } from "../../src/ingest/fault.ts";
import { type ReadSeedsOptions, readSeeds } from "../../src/ingest/read-seeds.ts";
import { makeSeedFolder, textOf } from "./seed-folder.ts";

const GUILD = "123456789012345678";
const OTHER_GUILD = "12345678901234567890";

async function read(folder: string, options?: ReadSeedsOptions) {
  const { articles, faults, collections } = await readSeeds(folder, options);
  return { ids: articles.map(({ id }) => id), faults: faults.map(renderFault), collections };
}

test("reads the operator's files, then each guild's, with ids that no two collections share", async () => {
  const folder = makeSeedFolder({
    "b.txt": textOf("b"),
    "a.txt": textOf("a"),
    [`guilds/${OTHER_GUILD}/a.txt`]: textOf("c"),
    [`guilds/${GUILD}/a.txt`]: textOf("d"),
  });
  const { ids, faults, collections } = await read(folder);
  expect(faults).toEqual([]);
  expect(ids).toEqual(["a", "b", `${GUILD}/a`, `${OTHER_GUILD}/a`]);
  expect([...collections.keys()]).toEqual(["operator", GUILD, OTHER_GUILD]);
  expect(collections.get(GUILD)?.articles.map(({ collection }) => collection)).toEqual([GUILD]);
});

test("sets a bad file aside, keeps all others, and names it relative to the folder", async () => {
  const folder = makeSeedFolder({
    "a.txt": textOf("a"),
    [`guilds/${GUILD}/bad.txt`]: "Title\n",
    [`guilds/${GUILD}/good.txt`]: textOf("good"),
  });
  const { ids, faults, collections } = await read(folder);
  expect(ids).toEqual(["a", `${GUILD}/good`]);
  expect(faults[0]).toBe(
    `guilds/${GUILD}/bad.txt:2:1 error the date is missing: write it on line 2 as YYYYMMDD, such as 20220110`,
  );
  expect(collections.get("operator")?.faults).toEqual([]);
  expect(collections.get(GUILD)?.faults).toHaveLength(faults.length);
});

test("sorts the faults of all files", async () => {
  const folder = makeSeedFolder({ "b.txt": "T\n2022\n", "a.md": "x", "c.txt": textOf("c") });
  const { faults } = await read(folder);
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
    "a.md:1:1",
    "b.txt:2:1",
    "b.txt:3:1",
    "b.txt:3:1",
  ]);
});

test("says that the folder is missing, is a file, or holds no article", async () => {
  const folder = makeSeedFolder({ ".gitkeep": "", "README.md": "# Seeds", "readme.txt": "Seeds" });
  expect((await read(folder)).faults).toEqual([
    ".:1:1 error the seeds folder holds no article: add a file (.txt, .md, .html)",
  ]);
  const [missing] = (await read(join(folder, "nowhere"))).faults;
  expect(missing).toMatch(
    /^\.:1:1 error the seeds folder ".*nowhere" does not exist: create it, or set SEEDS_DIR/,
  );
  expect((await read(join(folder, "README.md"))).faults).toEqual([
    ".:1:1 error the folder: it is a file: put a folder there",
  ]);
});

test("is content with a guild's articles alone", async () => {
  const folder = makeSeedFolder({ [`guilds/${GUILD}/a.txt`]: textOf("a") });
  expect(await read(folder)).toMatchObject({ ids: [`${GUILD}/a`], faults: [] });
});

test("refuses a file of 10 MB by its size, and takes it when the limit is higher", async () => {
  const folder = makeSeedFolder({ "a.txt": textOf("a"), "large.txt": textOf("large") });
  truncateSync(join(folder, "large.txt"), 10_000_000);
  expect((await read(folder)).faults).toEqual([
    "large.txt:1:1 error it has 10000000 bytes, more than the 1048576 of a seed: split the article, or remove what is not text",
  ]);
  expect((await read(folder, { maxBytes: 10_000_000 })).faults[0]).toMatch(
    /^large.txt:5:1 error a NUL character/,
  );
});

test("names both files of a duplicate: same id, same URL, same paragraphs in any order", async () => {
  const folder = makeSeedFolder({
    "a.txt": textOf("a", ["One.", "Two."]),
    "b.txt": textOf("a", ["Three."]).replace("https://", "http://www."),
    "c.txt": textOf("c", ["Two.", "One."]),
    "d d.txt": textOf("d"),
    "d-d.txt": textOf("e"),
    [`guilds/${GUILD}/f.txt`]: textOf("a", ["Four."]),
    [`guilds/${GUILD}/g.txt`]: textOf("g"),
    [`guilds/${OTHER_GUILD}/g.txt`]: textOf("g"),
  });
  const { ids, faults } = await read(folder);
  expect(ids).toEqual(["a", "d-d", `${GUILD}/g`, `${OTHER_GUILD}/g`]);
  expect(faults).toEqual([
    "b.txt:3:1 error the URL is also that of a.txt:3: remove one of the two files",
    "c.txt:1:1 error the paragraphs are those of a.txt: remove one of the two files",
    "d-d.txt:1:1 error its name gives the same id as d d.txt: rename or remove one of the two files",
    `guilds/${GUILD}/f.txt:3:1 error the URL is also that of a.txt:3: remove one of the two files`,
  ]);
});

test.each([
  ["HTTPS://WWW.News.Example/a//", "http://news.example/a", true],
  ["https://a.www.example/a", "https://a.example/a", false],
  ["https://news.example/a/b", "https://news.example/ab", false],
  ["https://news.example/a?p=1", "https://news.example/a?p=2", false],
  ["https://news.example/a#1", "https://news.example/a#2", false],
])("tells whether %s and %s are one page", async (one, other, isOne) => {
  const folder = makeSeedFolder({
    "a.txt": `A\n20220110\n${one}\nOne.`,
    "b.txt": `B\n20220110\n${other}\nTwo.`,
  });
  expect((await read(folder)).faults).toHaveLength(isOne ? 1 : 0);
});

test("parses only files whose bytes changed since the reading before", async () => {
  const folder = makeSeedFolder({ "a.txt": textOf("a"), "b.txt": textOf("b"), "c.txt": "bad" });
  const before = await readSeeds(folder);
  const previous = [...before.collections.values()].flatMap(({ files }) => files);
  writeFileSync(join(folder, "b.txt"), textOf("b", ["Changed."]));
  const after = await readSeeds(folder, { previous });
  expect(after.articles[0]).toBe(before.articles[0]);
  expect(after.articles[1]?.paragraphs[0]?.text).toBe("Changed.");
  expect(after).toEqual(await readSeeds(folder));
});

test("holds each guild, and only guilds, to their limits", async () => {
  const names = ["a", "b", "c", "d"];
  const folder = makeSeedFolder({
    ...Object.fromEntries(names.map((name) => [`${name}.txt`, textOf(name)])),
    ...Object.fromEntries(names.map((name) => [`guilds/${GUILD}/${name}.txt`, textOf(`guild-${name}`)])),
  });
  const limited = async (limits: object) => {
    const { ids, faults } = await read(folder, {
      guildLimits: { files: 9, bytes: 9_999, paragraphs: 9, ...limits },
    });
    expect(ids.slice(0, 4)).toEqual(names);
    return { ids: ids.slice(4).map((id) => id.at(-1)), faults: faults.map((fault) => fault.slice(26)) };
  };
  const bytes = textOf("guild-a").length;
  expect((await limited({})).faults).toEqual([]);
  expect(await limited({ files: 3 })).toEqual({
    ids: ["a", "b", "c"],
    faults: ["d.txt:1:1 error it exceeds the 3 files of this server: remove another file first"],
  });
  expect((await limited({ bytes: 4 * bytes })).faults).toEqual([]);
  expect((await limited({ bytes: 4 * bytes - 1 })).ids).toEqual(["a", "b", "c"]);
  expect((await limited({ paragraphs: 2 })).ids).toEqual(["a", "b"]);
});

test("reads what a collection is revised to: an upload added, a file left out", async () => {
  const folder = makeSeedFolder({ "a.txt": textOf("a"), "b.txt": textOf("b") });
  const upload = {
    name: `guilds/${GUILD}/new.txt`,
    collection: GUILD,
    read: async () => ({ bytes: new TextEncoder().encode(textOf("new")) }),
  };
  const { ids } = await read(folder, {
    guilds: [GUILD, "../../etc"],
    revise: (collection, { sources, faults }) => ({
      sources: collection === GUILD ? [...sources, upload] : sources.filter(({ name }) => name !== "b.txt"),
      faults,
    }),
  });
  expect(ids).toEqual(["a", `${GUILD}/new`]);
});

test("gives the same library for any order in which the disk answers", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
  const folder = makeSeedFolder(Object.fromEntries(names.map((name) => [`${name}.txt`, textOf(name)])));
  const first = await readSeeds(folder);
  expect(first.articles.map(({ id }) => id)).toEqual([...names].sort());
  expect(await readSeeds(folder)).toEqual(first);
});
