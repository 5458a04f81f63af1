import type { Fault } from "./fault.ts";
import type { SeedFile } from "./seed-file.ts";
import { urlIdentity } from "./seed-url.ts";

/**
 * An error for each file whose article has the id, URL or text of one before it or among `earlier`, naming both.
 * Which one is right is for people to say.
 */
export function findDuplicates(
  files: readonly SeedFile[],
  earlier: readonly SeedFile[] = [],
): readonly Fault[] {
  const owners = new Map<string, SeedFile>();
  const own = (file: SeedFile, claims: readonly Claim[]) => {
    for (const { key } of claims) if (!owners.has(key)) owners.set(key, file);
  };
  for (const file of earlier) own(file, claimsOf(file));
  const faults: Fault[] = [];
  for (const file of files) {
    const claims = claimsOf(file);
    for (const { key, place, describe } of claims) {
      const owner = owners.get(key);
      if (owner === undefined) continue;
      faults.push({ file: file.name, severity: "error", ...place, message: describe(owner) });
      break;
    }
    own(file, claims);
  }
  return faults;
}

interface Claim {
  readonly key: string;
  readonly place: { readonly line: number; readonly column: number };
  readonly describe: (owner: SeedFile) => string;
}

function claimsOf({ article, textHash, urlPlace }: SeedFile): readonly Claim[] {
  if (article === undefined) return [];
  const start = { line: 1, column: 1 };
  return [
    {
      key: `id ${article.id}`,
      place: start,
      describe: ({ name }) => `its name gives the same id as ${name}: rename or remove one of the two files`,
    },
    {
      key: `url ${urlIdentity(article.url)}`,
      place: urlPlace ?? start,
      describe: ({ name, urlPlace: at }) =>
        `the URL is also that of ${name}:${at?.line ?? 1}: remove one of the two files`,
    },
    {
      key: `text ${textHash}`,
      place: start,
      describe: ({ name }) => `the paragraphs are those of ${name}: remove one of the two files`,
    },
  ];
}
