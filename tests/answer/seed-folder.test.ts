import { appendFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildSegmentsHere } from "../../src/answer/build-segments.ts";
import { createCandidateBuilder } from "../../src/answer/candidate.ts";
import { createLibrary } from "../../src/answer/library.ts";
import { type Actor, manageSeeds } from "../../src/answer/manage-seeds.ts";
import { createReload } from "../../src/answer/reload-library.ts";
import { createSeedFolder } from "../../src/answer/seed-folder.ts";
import { createSnapshotBuilder } from "../../src/answer/snapshot-builder.ts";
import { createTurns } from "../../src/answer/turns.ts";
import { readPins } from "../../src/history/undo.ts";
import type { FileSystem } from "../../src/ingest/file-system.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { hookedDisk } from "../ingest/hooked-disk.ts";

const disk: Actor = { collection: OPERATOR_COLLECTION, by: "disk" };
const moderator: Actor = { collection: OPERATOR_COLLECTION, by: "1" };
const article = (word: string) =>
  `About ${word}\n20220110\nhttps://news.example/${word}\nNobody had seen so much ${word} in the valley before.\n`;

let root: string;
let seedsDir: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "footnote-folder-"));
  seedsDir = join(root, "seeds");
  await mkdir(seedsDir);
});
afterEach(() => rm(root, { recursive: true }));

/** A process on the folder, with this disk. */
async function start(fileSystem: FileSystem = hookedDisk(() => {})) {
  const dataFolder = join(root, "data");
  const folder = createSeedFolder({
    ...{ seedsDir, today: () => "2022-02-02", pins: await readPins(dataFolder), fileSystem },
  });
  const build = createSnapshotBuilder(buildSegmentsHere);
  const library = createLibrary(await build((await folder.readAll()).articles));
  const turns = createTurns(() => 0);
  const reload = createReload({
    ...{ library, read: folder.read, now: () => 0, turns },
    build: createCandidateBuilder(library, build),
  });
  const seeds = manageSeeds({
    ...{ dataFolder, seedsFolder: seedsDir, folder, turns, reload, fileSystem, now: () => 0 },
    guildLimits: { files: 9, bytes: 9999, paragraphs: 9 },
    announce: () => {},
    onUnkept: () => {},
    onUnlogged: () => {},
  });
  const found = async (words: string) => {
    const passages = await library
      .known()
      .retriever.search(words, { limit: 5, collections: [OPERATOR_COLLECTION] });
    return passages.map(({ paragraph }) => paragraph.articleId);
  };
  return { seeds, found, snapshot: () => library.known().id };
}

/** Rain was added to talks, and undone. */
async function undoRain(): Promise<void> {
  await writeFile(join(seedsDir, "talks.txt"), article("talks"));
  const { seeds, found } = await start();
  await seeds.status(OPERATOR_COLLECTION);
  await writeFile(join(seedsDir, "rain.txt"), article("rain"));
  expect((await seeds.reload(moderator)).kind).toBe("swapped");
  expect((await seeds.undo(moderator)).kind).toBe("swapped");
  expect(await found("rain")).toEqual([]);
  await seeds.settled();
}

test("a state that an undo has pinned is served on when a file was touched and says the same, also after a restart", async () => {
  await undoRain();
  const { seeds, found } = await start();
  await utimes(join(seedsDir, "rain.txt"), 1, 1);
  expect((await seeds.reload(disk, true)).kind).toBe("unchanged");
  expect(await found("rain")).toEqual([]);
  expect((await seeds.status(OPERATOR_COLLECTION)).isPinned).toBe(true);
  await seeds.settled();
});

test("a file that changes after a restart ends the pin", async () => {
  await undoRain();
  const { seeds, found } = await start();
  await writeFile(join(seedsDir, "snow.txt"), article("snow"));
  expect((await seeds.reload(disk, true)).kind).toBe("swapped");
  expect(await found("rain")).toEqual(["rain"]);
  expect((await seeds.status(OPERATOR_COLLECTION)).isPinned).toBe(false);
  await seeds.settled();
});

test("an explicit reload after a restart ends the pin although no file changed", async () => {
  await undoRain();
  const { seeds, found } = await start();
  expect((await seeds.reload(moderator)).kind).toBe("swapped");
  expect(await found("rain")).toEqual(["rain"]);
  await seeds.settled();
});

test("a file that is written while a reload reads it is refused as half old and half new, and taken when it is whole", async () => {
  await writeFile(join(seedsDir, "talks.txt"), article("talks"));
  let isWriting = false;
  const { seeds, found, snapshot } = await start(
    hookedDisk((call) => {
      if (call === "read" && isWriting)
        appendFileSync(join(seedsDir, "talks.txt"), "And then it hailed enormously.\n");
    }),
  );
  const before = snapshot();
  await seeds.status(OPERATOR_COLLECTION);
  isWriting = true;
  expect(await seeds.reload(moderator)).toEqual({
    kind: "refused",
    faults: ["talks.txt:1:1 error it changed while it was read: reload when it is written"],
  });
  expect(snapshot()).toBe(before);
  isWriting = false;
  expect((await seeds.reload(moderator)).kind).toBe("swapped");
  expect(await found("hailed enormously")).toContain("talks");
  await seeds.settled();
});

const GUILD = "123456789012345678";

test("learns of a collection once, and of none after all were read", async () => {
  await writeFile(join(seedsDir, "a.txt"), article("fog"));
  const folder = createSeedFolder({ seedsDir, today: () => "2022-02-02", pins: new Map() });
  expect(folder.files(OPERATOR_COLLECTION)).toEqual([]);
  expect(await folder.learn(OPERATOR_COLLECTION)).toBe(true);
  expect(folder.files(OPERATOR_COLLECTION).map(({ name }) => name)).toEqual(["a.txt"]);
  expect(await folder.learn(OPERATOR_COLLECTION)).toBe(false);
  await folder.readAll();
  expect(await folder.learn(GUILD)).toBe(false);
});

test("forgets the texts that are kept elsewhere, and only these", async () => {
  await writeFile(join(seedsDir, "a.txt"), article("fog"));
  await writeFile(join(seedsDir, "b.txt"), "no article");
  const folder = createSeedFolder({
    ...{ seedsDir, today: () => "2022-02-02", pins: new Map(), forgetsTexts: true },
  });
  const { articles } = await folder.readAll();
  expect(articles[0]?.paragraphs).toHaveLength(1);
  const known = folder.files(OPERATOR_COLLECTION);
  expect(known.map(({ article }) => article?.paragraphs)).toEqual([[], undefined]);
  expect(known[0]?.article?.title).toBe("About fog");
  expect((await folder.read(OPERATOR_COLLECTION)).articles[0]?.paragraphs).toHaveLength(1);
});
