import { testSnapshot } from "../answer/self-test.ts";
import type { Article } from "../news/article.ts";
import { buildSharedCandidate, type CandidateParts } from "./shared-candidate.ts";
import type { SharedTurns } from "./shared-turns.ts";
import { isOwnFormat, readServedIndex, readVersion } from "./version-state.ts";

/**
 * Publishes these collections when nothing is served yet, or nothing that this program can read. When several processes
 * start at once, one does so and the others wait for it. `read` is called only when it is needed.
 */
export async function publishFirst(
  parts: CandidateParts,
  turns: SharedTurns,
  read: () => Promise<ReadonlyMap<string, readonly Article[]>>,
): Promise<void> {
  for (;;) {
    if (await isServed(parts)) return;
    const result = await turns.take(EVERYTHING, AT_START, async () => {
      if (await isServed(parts)) return { kind: "served" } as const;
      const replaced = await readServedIndex(parts.send, parts.alias);
      const candidate = await buildSharedCandidate(parts, await read(), undefined, replaced);
      const failures = await testSnapshot(candidate.snapshot, []);
      if (failures.length > 0) {
        await candidate.discard();
        throw new Error(`the articles cannot be published: ${failures.join("; ")}`);
      }
      await candidate.publish();
      return { kind: "served" } as const;
    });
    if (result.kind === "served") return;
    await parts.pause(LOOK_AGAIN_MS);
  }
}

/** No collection has this name. */
const EVERYTHING = "*";
const AT_START = "signal";
const LOOK_AGAIN_MS = 500;

async function isServed({ send, alias }: CandidateParts): Promise<boolean> {
  const index = await readServedIndex(send, alias);
  if (index === undefined || !isOwnFormat(alias, index)) return false;
  return (await readVersion(send, index)) !== undefined;
}
