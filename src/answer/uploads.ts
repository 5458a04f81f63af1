import { type Fault, renderFault } from "../ingest/fault.ts";
import { describeSize, MAX_SEED_BYTES } from "../ingest/read-seed-bytes.ts";
import { safeSeedName } from "../ingest/safe-seed-name.ts";
import { SEED_EXTENSIONS } from "../ingest/seed-format.ts";

/** A file that somebody gives, as it was announced. */
export interface AnnouncedUpload {
  /** As the person named it: anything. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A file that somebody gave. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The most bytes of one upload. */
export const MAX_UPLOAD_BYTES = MAX_SEED_BYTES;

/** What is wrong with uploads by their names and sizes alone, one line each; empty: they can be fetched. */
export function findUploadFaults(uploads: readonly AnnouncedUpload[]): readonly string[] {
  const names = new Map<string, string>();
  return uploads.flatMap(({ name, size }) => {
    const kept = safeSeedName(name);
    if (kept === undefined) return [faultOf(name, UNKNOWN_TYPE)];
    if (size > MAX_SEED_BYTES) return [faultOf(name, describeSize(size, MAX_SEED_BYTES))];
    const other = names.get(kept);
    names.set(kept, name);
    if (other === undefined) return [];
    return [
      faultOf(
        name,
        `it would be kept as ${kept}, and so would ${JSON.stringify(other)}: rename one of the two`,
      ),
    ];
  });
}

const UNKNOWN_TYPE = `it is no article's file: give one of ${SEED_EXTENSIONS}`;

function faultOf(file: string, message: string): string {
  const fault: Fault = { file, line: 1, column: 1, severity: "error", message };
  return renderFault(fault);
}
