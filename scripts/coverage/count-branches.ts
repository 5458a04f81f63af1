/** What `coverage-final.json` says of one file, as far as it is read; lines from 1, columns from 0. */
export interface FileCoverage {
  readonly path: string;
  readonly branchMap: Readonly<Record<string, Branch>>;
  /** How often each way of each branch was taken. */
  readonly b: Readonly<Record<string, readonly number[]>>;
}

/** A place where the code goes one of several ways. */
export interface Branch {
  readonly type: string;
  /** One for each way; an `else` that is not written has none. */
  readonly locations: readonly { readonly start: { readonly line?: number; readonly column?: number } }[];
}

/** The ways that a file's code can go. */
export interface BranchCounts {
  readonly all: number;
  readonly taken: number;
  /**
   * Of those not taken, what stands behind a `??`. Mostly it is there because the compiler does not know that the index
   * lies within the array (`noUncheckedIndexedAccess`), so that nothing can reach it.
   */
  readonly defaults: number;
}

/** Counts them; `source` is the file's text. */
export function countBranches({ branchMap, b }: FileCoverage, source: string): BranchCounts {
  const lines = source.split("\n");
  const ways = Object.entries(branchMap).flatMap(([id, { type, locations }]) =>
    (b[id] ?? []).map((count, at) => ({ count, type, start: locations[at]?.start })),
  );
  const isDefault = ({ type, start }: (typeof ways)[number]) =>
    type === "binary-expr" &&
    start?.line !== undefined &&
    (lines[start.line - 1] ?? "").slice(0, start.column).endsWith("?? ");
  const missed = ways.filter(({ count }) => count === 0);
  return {
    all: ways.length,
    taken: ways.length - missed.length,
    defaults: missed.filter(isDefault).length,
  };
}
