import { execFile } from "node:child_process";
import { expect, test } from "vitest";

/** Runs the command line and gives what it printed and its exit code. */
function ask(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["dist/src/cli.js", ...words], (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

test("exits 0 with the passage, its source and plain text where the articles answer", async () => {
  const { code, out } = await ask("How many troops are near Ukraine?");
  expect(code).toBe(0);
  expect(out).toContain("the roughly 100,000 troops whom Russia has placed near Ukraine.");
  expect(out).toContain("wcbe.org, January 10, 2022, paragraph 10");
  expect(out).not.toContain("**");
  expect(out).not.toContain("\u001b");
});

test("exits 3 where the articles do not answer", async () => {
  const { code, out } = await ask("How", "tall", "is", "Mount", "Everest?");
  expect(code).toBe(3);
  expect(out).toContain("Not in these articles");
});

test("prints JSON with each passage's place, sentence and link, and the shares of its score when asked", async () => {
  const { out } = await ask("Who met in Geneva?", "--json", "--explain");
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ answered: true, passages: expect.any(Array) });
  expect(answer.passages[0]).toMatchObject({ paragraph: 20, date: "2022-01-10" });
  const [{ text, sentence, score, features }] = answer.passages;
  expect(text).toContain(sentence);
  const sum = features.reduce((total: number, { share }: { share: number }) => total + share, 0);
  expect(sum).toBeCloseTo(score, 6);
});

test("exits 64 and says how it is used for a wrong option", async () => {
  const { code, err } = await ask("--loud", "Who?");
  expect(code).toBe(64);
  expect(err).toContain("npm run ask --");
});
