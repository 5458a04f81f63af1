import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Actor, manageSeeds, type SeedManagement } from "../../src/answer/manage-seeds.ts";
import type { FileSystem } from "../../src/ingest/file-system.ts";
import { recoverLibrary } from "../../src/ingest/recover-library.ts";
import { OPERATOR_COLLECTION } from "../../src/news/article.ts";
import { openLibrary } from "../../src/open-library.ts";
import { dyingDisk, failingDisk, hookedDisk, recordCalls } from "../ingest/hooked-disk.ts";
import { createSilentLog } from "../silent-log.ts";

const GUILD = "111111111111111111";
const guildLimits = { files: 10, bytes: 10_000, paragraphs: 100 };
const article = (word: string) =>
  `About ${word}\n20220110\nhttps://news.example/${word}\nNobody had seen so much ${word} in the valley before.\n`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "footnote-killed-"));
});
afterEach(() => rm(root, { recursive: true }));

/** What moderators do, each from a state in which rain was added after talks. */
const acts: Readonly<Record<string, (seeds: SeedManagement, actor: Actor) => Promise<unknown>>> = {
  add: (seeds, actor) => seeds.add(actor, [upload("snow.txt", "snow"), upload("rain.txt", "storm")]),
  remove: (seeds, actor) => seeds.remove(actor, "rain.txt"),
  undo: (seeds, actor) => seeds.undo(actor),
};
const cases = [OPERATOR_COLLECTION, GUILD].flatMap((collection) =>
  Object.keys(acts).map((name) => [collection, name] as const),
);

test.each(cases)(
  "%s: a process killed at any moment of %s leaves the old or the new state",
  async (collection, name) => {
    const { before, after, calls } = await rehearse(collection, name);
    expect(before).not.toEqual(after);
    for (let last = 0; last <= calls; last++) {
      const place = await copyPlace(`killed-${last}`);
      await act(place, collection, name, dyingDisk(last));
      const restarted = await open(place);
      expect([before, after], `killed before call ${last}`).toContainEqual(restarted.titles());
      expect(await hiddenIn(place)).toEqual([]);
      await restarted.seeds.settled();
      await rm(place, { recursive: true });
    }
  },
);

test.each([
  [OPERATOR_COLLECTION, "undo"],
  [GUILD, "add"],
])(
  "%s: a disk that is full at any moment of %s leaves the old or the new state",
  async (collection, name) => {
    const { before, after, calls } = await rehearse(collection, name);
    for (let bad = 0; bad <= calls; bad++) {
      const place = await copyPlace(`full-${bad}`);
      const served = await act(place, collection, name, failingDisk(bad, "ENOSPC"));
      expect([before, after], `full at call ${bad}`).toContainEqual(served);
      const restarted = await open(place);
      expect(restarted.titles(), `full at call ${bad}`).toEqual(served);
      await restarted.seeds.settled();
      await rm(place, { recursive: true });
    }
  },
);

test.each(cases)(
  "%s: after a kill in the middle of %s, more can be changed and undone",
  async (collection, name) => {
    const { calls } = await rehearse(collection, name);
    const place = await copyPlace("killed");
    await act(place, collection, name, dyingDisk(Math.floor(calls / 2)));
    const { seeds, titles } = await open(place);
    const before = titles();
    const actor = { collection, by: "1" };
    expect((await seeds.add(actor, [upload("late.txt", "hail")])).kind).toBe("swapped");
    expect((await seeds.undo(actor)).kind).toBe("swapped");
    expect(titles()).toEqual(before);
    await seeds.settled();
  },
);

/** Makes the template, and does the act once on a healthy disk. */
async function rehearse(collection: string, name: string) {
  const template = join(root, "template");
  await mkdir(join(template, "seeds"), { recursive: true });
  await writeFile(join(template, "seeds", "talks.txt"), article("talks"));
  const first = await open(template);
  await first.seeds.add({ collection, by: "1" }, [upload("rain.txt", "rain")]);
  await first.seeds.settled();
  const place = await copyPlace("rehearsal");
  let titles: readonly string[] = [];
  const calls = await recordCalls(async (disk) => {
    titles = await act(place, collection, name, disk);
  });
  return { before: first.titles(), after: titles, calls: calls.length };
}

async function copyPlace(name: string): Promise<string> {
  await cp(join(root, "template"), join(root, name), { recursive: true });
  return join(root, name);
}

/** Does the act with this disk; gives what is served at the end. */
async function act(
  place: string,
  collection: string,
  name: string,
  disk: FileSystem,
): Promise<readonly string[]> {
  const { seeds, titles } = await open(place, disk);
  await acts[name]?.(seeds, { collection, by: "1" }).catch(() => {});
  await seeds.settled();
  return titles();
}

/** Without a disk given, one that is healthy and waits for nothing. */
async function open(place: string, fileSystem: FileSystem = hookedDisk(() => {})) {
  const config = { seedsDir: join(place, "seeds"), dataDir: join(place, "data"), guildLimits };
  await recoverLibrary(
    config.seedsDir,
    hookedDisk(() => {}),
  );
  const { library, ...opened } = await openLibrary(config, createSilentLog());
  const seeds = manageSeeds({
    ...{ dataFolder: config.dataDir, seedsFolder: config.seedsDir, ...opened, guildLimits },
    now: Date.now,
    announce: () => {},
    onUnkept: () => {},
    onUnlogged: () => {},
    fileSystem,
  });
  const titles = () =>
    library
      .known()
      .articles.all.map(({ title }) => title)
      .sort();
  return { seeds, titles };
}

function upload(name: string, word: string) {
  return { name, bytes: Buffer.from(article(word)) };
}

async function hiddenIn(place: string): Promise<readonly string[]> {
  const names = await readdir(join(place, "seeds"), { recursive: true });
  return names.filter((name) => /(^|\/)\./.test(name));
}
