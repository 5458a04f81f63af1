// @ts-nocheck
import { createHash } from "node:crypto";

/** What one server asked and the articles did not answer, without who asked. */
export interface GapBook {
  /** Oldest first. */
  readonly gaps: readonly Gap[];
}

/** One query and how often it was asked. */
export interface Gap {
  /** Hash of the query; the query itself is kept only from its second time on. */
  readonly hash: string;
  readonly query?: string;
  /** How often on which day (`YYYY-MM-DD` in UTC). */
  readonly days: Readonly<Record<string, number>>;
}

/** A query that was asked more than once. */
export interface CountedQuery {
  readonly query: string;
  readonly count: number;
}

/** Nothing was asked. */
export const EMPTY_BOOK: GapBook = { gaps: [] };

/** So long a day's count is kept. */
export const KEPT_DAYS = 30;

/** More queries of one server are not kept: the oldest goes. */
const MAX_GAPS = 500;

/** The book with the query counted on this day, `YYYY-MM-DD` in UTC, and without what is older than it may be. */
export function countGap(book: GapBook, query: string, day: string): GapBook {
  const normalised = normaliseQuery(query);
  if (normalised === "") return book;
  const hash = createHash("sha256").update(normalised).digest("hex").slice(0, 32);
  const { gaps } = forgetOld(book, day);
  const known = gaps.find((gap) => gap.hash === hash);
  const counted: Gap =
    known === undefined
      ? { hash, days: { [day]: 1 } }
      : { hash, query: normalised, days: { ...known.days, [day]: (known.days[day] ?? 0) + 1 } };
  return { gaps: [...gaps.filter((gap) => gap !== known), counted].slice(-MAX_GAPS) };
}

/** What was asked more than once in the days before this one, the most frequent first. */
export function listGaps(book: GapBook, day: string): readonly CountedQuery[] {
  return forgetOld(book, day)
    .gaps.flatMap(({ query, days }) => (query === undefined ? [] : [{ query, count: sumOf(days) }]))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count || (one.query < other.query ? -1 : 1));
}

/** The book without the days that are over. */
export function forgetOld({ gaps }: GapBook, day: string): GapBook {
  const first = new Date(Date.parse(day) - KEPT_DAYS * DAY_MS).toISOString().slice(0, day.length);
  return {
    gaps: gaps.flatMap((gap) => {
      const days = Object.entries(gap.days).filter(([one]) => one > first);
      return days.length === 0 ? [] : [{ ...gap, days: Object.fromEntries(days) }];
    }),
  };
}

const DAY_MS = 86_400_000;

/** Alike queries are one: case, width, punctuation and spacing do not count. */
function normaliseQuery(query: string): string {
  return query
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function sumOf(days: Gap["days"]): number {
  return Object.values(days).reduce((sum, count) => sum + count, 0);
}
