// @ts-nocheck
import type { NamedFrame } from "./names.ts";
import type { FrameSentence } from "./sentences.ts";

/** A sentence, or the part of one, in which subjects are looked for. */
export interface Clause {
  readonly frame: NamedFrame;
  readonly sentence: FrameSentence;
}
