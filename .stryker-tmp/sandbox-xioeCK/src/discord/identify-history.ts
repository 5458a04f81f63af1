// @ts-nocheck
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Identify } from "./identify-budget.ts";

/** The identifies of the last 24 hours, kept on disk so that a crash loop knows of them. */
export interface IdentifyHistory {
  past(): readonly Identify[];
  /** Notes an identify that is about to be sent: at once in `past`, and on disk when it resolves. Never rejects. */
  add(shard: number): Promise<void>;
  /** Notes that this run ended as it should. Never rejects. */
  endWell(): Promise<void>;
}

/** Where the history lies and whose it is. */
export interface HistorySettings {
  /** Absent: the history lives in memory alone. */
  readonly file?: string;
  /** Names the bot and the Discord that counts: others' lines in the same file do not count. */
  readonly account: string;
  /** Names this process among those before it. */
  readonly run: string;
  readonly now: () => number;
  /** Called when the disk refuses; the history then lives in memory, and Discord's own count still limits. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Reads the history: one JSON object a line, appended, so that processes that share it do not lose each other's lines.
 * A line that cannot be read (a write that was cut off) is passed over.
 */
export async function openIdentifyHistory(settings: HistorySettings): Promise<IdentifyHistory> {
  const { file, account, run, now, onFault } = settings;
  const kept = file === undefined ? [] : await openFile(file, now() - DAY_MS).catch(caught(onFault));
  const endedWell = new Set(kept.flatMap(({ event, run }) => (event === "end" ? [run] : [])));
  let past: readonly Identify[] = kept
    .filter((line) => line.event === "identify" && line.account === account)
    .map((line) => ({
      at: Math.min(line.at, now()),
      shard: line.shard ?? 0,
      isOfThisRun: false,
      isForgiven: endedWell.has(line.run),
    }));
  const append = async (line: Line) => {
    if (file === undefined) return;
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, `${JSON.stringify(line)}\n`);
  };
  return {
    past: () => past,
    async add(shard) {
      const recent = past.filter(({ at }) => at > now() - DAY_MS);
      past = [...recent, { at: now(), shard, isOfThisRun: true, isForgiven: false }];
      await append({ event: "identify", at: now(), account, run, shard }).catch(onFault);
    },
    async endWell() {
      if (past.some(({ isOfThisRun }) => isOfThisRun)) {
        await append({ event: "end", at: now(), account, run }).catch(onFault);
      }
    },
  };
}

const DAY_MS = 24 * 60 * 60_000;
const MOST_OLD_LINES = 1000;

interface Line {
  readonly event: "identify" | "end";
  readonly at: number;
  readonly account: string;
  readonly run: string;
  readonly shard?: number;
}

function caught(onFault: (error: unknown) => void): (error: unknown) => readonly Line[] {
  return (error) => {
    onFault(error);
    return [];
  };
}

/** The lines since `oldest`; the file is written anew without the older ones when there are many. */
async function openFile(file: string, oldest: number): Promise<readonly Line[]> {
  const lines = await readLines(file);
  const kept = lines.filter(({ at }) => at > oldest);
  if (lines.length - kept.length > MOST_OLD_LINES) await rewrite(file, kept);
  return kept;
}

async function readLines(file: string): Promise<readonly Line[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").flatMap(parseLine);
}

function parseLine(text: string): readonly Line[] {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? [line] : [];
  } catch {
    return [];
  }
}

function isLine(line: unknown): line is Line {
  if (typeof line !== "object" || line === null) return false;
  const { event, at, account, run } = line as Partial<Line>;
  const isKnown = event === "identify" || event === "end";
  return isKnown && typeof at === "number" && typeof account === "string" && typeof run === "string";
}

async function rewrite(file: string, lines: readonly Line[]): Promise<void> {
  await writeFile(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  await rename(`${file}.new`, file);
}
