// @ts-nocheck
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sentencesOf } from "../../src/text/sentences.ts";

/** Articles for measuring: real sentences, put together anew. */
export interface NewsFolder {
  /** Where the sentences are from, for the report. */
  readonly origin: string;
  /** Questions made of words of the sentences. */
  readonly questions: readonly string[];
  /** Writes the article of this number, of so many paragraphs; another `edition` has other text. */
  write(number: number, paragraphs: number, edition: number): Promise<void>;
}

/** Passages of Wikipedia beside the project when they are there, else the sentences of the project's own seeds. */
export function createNewsFolder(folder: string): NewsFolder {
  const isShared = existsSync(SHARED);
  const sentences = (isShared ? readShared() : readSeeds()).flatMap((text) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim()),
  );
  const long = sentences.filter((sentence) => sentence.length > 40);
  const pick = (random: () => number) => long[Math.floor(random() * long.length)] ?? "";
  const forQuestions = createRandom(7);
  return {
    origin: isShared ? "sentences of ../shared/data/retrieval/new_wiki" : "sentences of seeds/",
    questions: Array.from(
      { length: 200 },
      () => `What about ${pick(forQuestions).split(" ").slice(1, 8).join(" ")}?`,
    ),
    async write(number, paragraphs, edition) {
      const random = createRandom(number * 1000 + edition);
      const texts = Array.from({ length: paragraphs }, () => `${pick(random)} ${pick(random)}`);
      const title = pick(random).slice(0, 80);
      const lines = [title, "20220110", `https://news.example/${number}`, ...texts];
      await writeFile(join(folder, `article-${number}.txt`), `${lines.join("\n")}\n`);
    },
  };
}

const SHARED = "../shared/data/retrieval/new_wiki/corpus.jsonl";

function readShared(): readonly string[] {
  const lines = readFileSync(SHARED, "utf8").trim().split("\n");
  return lines.map((line) => String((JSON.parse(line) as { text?: unknown }).text ?? ""));
}

function readSeeds(): readonly string[] {
  const names = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
  return names.flatMap((name) => readFileSync(join("seeds", name), "utf8").split("\n").slice(3));
}

/** Mulberry32: the same numbers for the same start. */
function createRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
