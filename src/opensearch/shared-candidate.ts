import type { BuildCandidate, Candidate } from "../answer/candidate.ts";
import type { Article } from "../news/article.ts";
import { buildVersion, dropUnfinished } from "./publish.ts";
import type { PublishParts } from "./publish-parts.ts";
import { createOpenSearchRetriever } from "./retriever.ts";
import { dropOldVersions, serveVersion } from "./serve-version.ts";
import type { SharedLibrary } from "./shared-library.ts";
import { createSharedSnapshot } from "./shared-snapshot.ts";

/** What candidates are made with; `onKept` is told when an index that nobody needs could not be removed. */
export interface CandidateParts extends PublishParts {
  readonly onKept: (error: unknown) => void;
}

/** Makes candidates beside what is served in the cluster: their publication moves its alias. */
export function createSharedCandidates(
  parts: CandidateParts,
  { indexOf }: Pick<SharedLibrary, "indexOf">,
): BuildCandidate {
  return ({ collection, articles }, served) =>
    buildSharedCandidate(parts, new Map([[collection, articles]]), indexOf(served));
}

/** The candidate in which these collections are changed and all others are as in the index `base`. */
export async function buildSharedCandidate(
  parts: CandidateParts,
  changed: ReadonlyMap<string, readonly Article[]>,
  base: string | undefined,
  replaced: string | undefined = base,
): Promise<Candidate> {
  const built = await buildVersion(parts, changed, base);
  const retriever = createOpenSearchRetriever(parts.send, built.index);
  return {
    snapshot: createSharedSnapshot(parts.send, { ...built, retriever }),
    async publish() {
      await serveVersion(parts, built, replaced);
      await dropOldVersions(parts, replaced).catch(parts.onKept);
    },
    async discard() {
      if (!built.isOld) await dropUnfinished(parts, built.index);
    },
  };
}
