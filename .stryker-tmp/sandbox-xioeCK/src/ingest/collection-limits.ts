// @ts-nocheck
import type { Fault } from "./fault.ts";
import type { SeedFile } from "./seed-file.ts";
import type { SeedSource } from "./seed-source.ts";

/** How much one guild may add: each is the most that is allowed. */
export interface CollectionLimits {
  readonly files: number;
  readonly bytes: number;
  readonly paragraphs: number;
}

/** An error for each source beyond the limit of files, in the order given. */
export function findSourcesBeyond(
  sources: readonly SeedSource[],
  limits: CollectionLimits,
): readonly Fault[] {
  return sources
    .slice(limits.files)
    .map(({ name }) => beyond(name, `${limits.files} files of this server`, "remove another file first"));
}

/** An error for each file with which the bytes or paragraphs of the files without one would be too many. */
export function findFilesBeyond(files: readonly SeedFile[], limits: CollectionLimits): readonly Fault[] {
  const faults: Fault[] = [];
  let [bytes, paragraphs] = [0, 0];
  for (const { name, bytes: size, article } of files) {
    const count = article?.paragraphs.length ?? 0;
    if (bytes + size > limits.bytes) {
      faults.push(
        beyond(name, `${limits.bytes} bytes of this server`, "shorten it, or remove another file first"),
      );
    } else if (paragraphs + count > limits.paragraphs) {
      const limit = `${limits.paragraphs} paragraphs of this server`;
      faults.push(beyond(name, limit, "shorten it, or remove another file first"));
    } else {
      bytes += size;
      paragraphs += count;
    }
  }
  return faults;
}

function beyond(file: string, limit: string, remedy: string): Fault {
  return { file, line: 1, column: 1, severity: "error", message: `it exceeds the ${limit}: ${remedy}` };
}
