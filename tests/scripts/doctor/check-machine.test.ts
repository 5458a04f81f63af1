import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDisk, checkNode, checkSeeds } from "../../../scripts/doctor/check-machine.ts";
import { renderFinding } from "../../../scripts/doctor/finding.ts";
import { makeSeedFolder, textOf } from "../../ingest/seed-folder.ts";

test.each([
  ["20.19.0", "ok"],
  ["20.18.3", "fault"],
  ["18.20.0", "fault"],
  ["24.1.0", "ok"],
])("takes Node %s for %s", (version, state) => {
  expect(checkNode(version).state).toBe(state);
});

test("reads the articles, names the first error and how to see all", async () => {
  const good = makeSeedFolder({ "a.txt": textOf("a") });
  expect(renderFinding(await checkSeeds(good, "2026-01-01"))).toBe(
    `ok       articles: 1 in ${good}, 0 warnings`,
  );
  const bad = makeSeedFolder({ "b.txt": "" });
  const { state, text } = await checkSeeds(bad, "2026-01-01");
  expect(state).toBe("fault");
  expect(text).toMatch(/1 errors in .*b\.txt:1:1 error the file is empty.*npm run check:seeds/);
});

test("tells of a folder of articles that is empty", async () => {
  expect((await checkSeeds(makeSeedFolder({}), "2026-01-01")).state).toBe("fault");
});

test("writes into the folder of the state and leaves nothing there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "doctor-"));
  expect((await checkDisk(join(folder, "data"))).text).toMatch(/can be written, \d+ MiB free/);
  await writeFile(join(folder, "file"), "");
  const refused = await checkDisk(join(folder, "file", "data"));
  expect([refused.state, refused.text]).toEqual(["fault", expect.stringContaining("DATA_DIR:")]);
  await rm(folder, { recursive: true });
});
