// @ts-nocheck
import type { SeedBytes } from "./read-seed-bytes.ts";

/** Where one seed's bytes come from: a file of the folder, an upload, or a kept generation. */
export interface SeedSource {
  /** The path relative to the seeds folder, with `/`. */
  readonly name: string;
  /** As in `Article`. */
  readonly collection: string;
  /** Reads the bytes anew at each call. Never rejects. */
  readonly read: () => Promise<SeedBytes>;
}
