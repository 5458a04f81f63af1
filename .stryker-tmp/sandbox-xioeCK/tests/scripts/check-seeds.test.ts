// @ts-nocheck
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { makeSeedFolder, textOf } from "../ingest/seed-folder.ts";

function checkSeeds(folder: string) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/check-seeds.ts", folder],
    {
      encoding: "utf8",
    },
  );
  return { status, lines: stdout.trimEnd().split("\n") };
}

test("prints every fault, then the counts, and exits 1 on an error", { timeout: 60_000 }, () => {
  const folder = makeSeedFolder({ "a.txt": textOf("a", ["One.", "One."]), "b.txt": "" });
  expect(checkSeeds(folder)).toEqual({
    status: 1,
    lines: [
      "a.txt:5:1 warning the paragraph repeats line 4: remove one",
      "b.txt:1:1 error the file is empty: write the article into it, or delete it",
      "1 articles, 2 paragraphs, 1 errors, 1 warnings",
    ],
  });
});

test("exits 0 when there are but warnings", { timeout: 60_000 }, () => {
  const { status, lines } = checkSeeds(makeSeedFolder({ "a.txt": textOf("a"), "b.doc": "" }));
  expect([status, lines.at(-1)]).toEqual([0, "1 articles, 1 paragraphs, 0 errors, 1 warnings"]);
});
