// @ts-nocheck
import { listGapGuilds, readGaps, writeGaps } from "../history/gap-file.ts";
import type { FileSystem } from "../ingest/file-system.ts";
import { type CountedQuery, countGap, EMPTY_BOOK, forgetOld, type GapBook, listGaps } from "./gaps.ts";

/** Unanswered questions of each server. */
export interface GapKeeper {
  /** Counts the query; it is on disk a little later. Never throws. */
  note(guildId: string, query: string): void;
  /** What was asked more than once, the most frequent first. */
  list(guildId: string): Promise<readonly CountedQuery[]>;
  /** Forgets all of a server's. */
  clear(guildId: string): Promise<void>;
  /** Forgets what is older than it may be, of every server: also of those where nobody asks any more. */
  sweep(): Promise<void>;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

/** What keeping works with. */
export interface GapParts {
  /** DATA_DIR. */
  readonly dataFolder: string;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: () => string;
  readonly onFault: (error: unknown) => void;
  readonly fileSystem?: FileSystem;
}

/** One change of a server's book after the other; many that come at once are written as one. */
export function keepGaps({ dataFolder, today, onFault, fileSystem }: GapParts): GapKeeper {
  const queues = new Map<string, { readonly queries: string[]; work: Promise<void> }>();
  const read = async (guildId: string): Promise<GapBook> =>
    (await readGaps(dataFolder, guildId, fileSystem)) ?? EMPTY_BOOK;

  const queueOf = (guildId: string) => {
    const queue = queues.get(guildId) ?? { queries: [], work: Promise.resolve() };
    queues.set(guildId, queue);
    return queue;
  };
  const write = async (guildId: string): Promise<void> => {
    const queries = queueOf(guildId).queries.splice(0);
    if (queries.length === 0) return;
    const book = queries.reduce((before, query) => countGap(before, query, today()), await read(guildId));
    await writeGaps(dataFolder, guildId, { gaps: [...book.gaps] }, fileSystem);
  };
  const inTurn = (guildId: string, work: () => Promise<void>): Promise<void> => {
    const queue = queueOf(guildId);
    const mine = queue.work.then(work);
    const settled: Promise<void> = mine.catch(onFault).then(() => {
      if (queue.work === settled) queues.delete(guildId);
    });
    queue.work = settled;
    return mine;
  };
  return {
    note(guildId, query) {
      const { queries } = queueOf(guildId);
      if (queries.length >= MAX_WAITING) return;
      queries.push(query);
      void inTurn(guildId, () => write(guildId)).catch(() => {});
    },
    async list(guildId) {
      await queues.get(guildId)?.work;
      const book = forgetOld(await read(guildId), today());
      return listGaps(book, today());
    },
    clear: (guildId) =>
      inTurn(guildId, async () => {
        queueOf(guildId).queries.splice(0);
        await writeGaps(dataFolder, guildId, undefined, fileSystem);
      }),
    async sweep() {
      for (const guildId of await listGapGuilds(dataFolder, fileSystem)) {
        await inTurn(guildId, async () => {
          const { gaps } = forgetOld(await read(guildId), today());
          const kept = gaps.length === 0 ? undefined : { gaps: [...gaps] };
          await writeGaps(dataFolder, guildId, kept, fileSystem);
        }).catch(() => {});
      }
    },
    settled: async () => void (await Promise.all([...queues.values()].map(({ work }) => work))),
  };
}

/** Forgets all of every server: what keeping nothing means when something was kept before. */
export async function forgetGaps(dataFolder: string, fileSystem?: FileSystem): Promise<void> {
  for (const guildId of await listGapGuilds(dataFolder, fileSystem)) {
    await writeGaps(dataFolder, guildId, undefined, fileSystem);
  }
}

/** Beyond so many of one server that wait for the disk, nothing more is noted. */
const MAX_WAITING = 100;
