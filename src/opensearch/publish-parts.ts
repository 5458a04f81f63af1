import type { MakeDocuments } from "./library-documents.ts";
import type { SendRequest } from "./request.ts";

/** What publishing a version works with. */
export interface PublishParts {
  /** Waits as long as it takes. */
  readonly send: SendRequest;
  /** What all processes know the served version by. */
  readonly alias: string;
  /** As in `indexDefinition`. */
  readonly shards: number;
  readonly replicas: string;
  readonly makeDocuments: MakeDocuments;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Throws when the turn to change the library was lost. */
  readonly checkTurn: () => void;
}
