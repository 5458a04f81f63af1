import type { Quotation } from "./quotation.ts";
import { speakerKey } from "./same-speaker.ts";

/** Somebody who is quoted. */
export interface Speaker {
  readonly name: string;
  /** What the articles say the speaker is; undefined when they do not say. */
  readonly role: string | undefined;
  /** Quotations in marks; reported speech is not counted. */
  readonly count: number;
}

/** Who is quoted in marks, most quoted first, then by `speakerKey`; those whose speaker is unknown are left out. */
export function speakersOf(quotations: readonly Quotation[]): readonly Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { kind, attribution } of quotations) {
    const { speaker, role } = attribution;
    if (kind === "indirect" || speaker === undefined) continue;
    const key = speakerKey(speaker);
    const known = speakers.get(key);
    speakers.set(key, {
      name: known?.name ?? speaker,
      role: known?.role ?? role,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...speakers]
    .sort(([key, one], [otherKey, other]) => other.count - one.count || (key < otherKey ? -1 : 1))
    .map(([, speaker]) => speaker);
}
