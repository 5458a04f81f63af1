import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReloadResult } from "../../../src/answer/reload-library.ts";
import { buildSnapshot } from "../../../src/answer/snapshot.ts";
import { startDeadline } from "../../../src/discord/deadline.ts";
import { catalogues, languageOf } from "../../../src/discord/locales/catalogue.ts";
import type { Reply } from "../../../src/discord/reply.ts";
import { renderChange } from "../../../src/discord/seeds/render-change.ts";
import { renderFiles } from "../../../src/discord/seeds/render-files.ts";
import { MAX_SHOWN_CHANGES, renderLog } from "../../../src/discord/seeds/render-log.ts";
import { renderStatus } from "../../../src/discord/seeds/render-status.ts";
import { tellChange } from "../../../src/discord/seeds/tell-change.ts";
import type { LoggedChange } from "../../../src/history/change-log.ts";
import { type Article, OPERATOR_COLLECTION } from "../../../src/news/article.ts";
import { buildRetriever, smallWorld } from "../../answer/small-world.ts";
import { faultsOfMessage } from "../check-payload.ts";
import { createFakeBot } from "../fake-bot.ts";
import { wildText } from "../wild-text.ts";

const snapshot = buildSnapshot(smallWorld, buildRetriever(1));
const locale = fc.constantFrom(...catalogues.keys());
const longText = fc.array(wildText, { maxLength: 20 }).map((parts) => parts.join(""));
const texts = fc.array(fc.oneof(wildText, longText), { maxLength: 60 });
const article = (title: string): Article => ({
  ...{ id: "x", collection: OPERATOR_COLLECTION, title, date: "2022-01-10", url: "https://x.example" },
  paragraphs: [],
});

function faultsOf({ components, files = [] }: Reply): readonly string[] {
  const raw = JSON.parse(JSON.stringify(components));
  const shown = JSON.stringify(components);
  const missing = files.filter(({ name }) => !shown.includes(`attachment://${name}`)).map(({ name }) => name);
  return [...faultsOfMessage({ components: raw, flags: 1 << 15 }), ...missing];
}

function told(result: ReloadResult, name: string) {
  const language = languageOf(name);
  return {
    ...{ result, language, served: { version: snapshot.id, count: 2 }, isPin: true },
    action: "reload",
  } as const;
}

test("whatever a change came to, Discord takes the message about it in every language", () => {
  fc.assert(
    fc.property(
      locale,
      texts,
      texts,
      texts,
      texts,
      fc.boolean(),
      (name, added, changed, removed, faults, isUndo) => {
        const result: ReloadResult = {
          kind: "swapped",
          difference: {
            added: added.map(article),
            removed: removed.map(article),
            changed: changed.map((title) => ({
              article: article(title),
              paragraphs: Array.from({ length: 300 }, (_, index) => index + 1),
            })),
          },
          faults,
          after: snapshot,
          milliseconds: 1_234_567,
          generation: 999_999_999,
        };
        const shape = told(result, name);
        expect(faultsOf(renderChange(isUndo ? { ...shape, action: "undo" } : shape))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("a refusal shows ten faults and sends all of them along, word for word", () => {
  fc.assert(
    fc.property(locale, texts, (name, faults) => {
      const reply = renderChange(told({ kind: "refused", faults }, name));
      expect(faultsOf(reply)).toEqual([]);
      const [file] = reply.files ?? [];
      if (faults.length > 10) expect(file?.content).toBe(`${faults.join("\n")}\n`);
    }),
    { numRuns: 60 },
  );
});

test.each([
  { kind: "busy", by: "42", since: 1_000_000 },
  { kind: "busy", by: "disk", since: 1_000_000 },
  { kind: "nothing-older" },
  { kind: "changed-since" },
  { kind: "unknown-file" },
  { kind: "unchanged", faults: [] },
  { kind: "untrue", failures: ["x: its title finds article y"] },
] as const)("says in every language what $kind means", (result) => {
  for (const name of catalogues.keys()) expect(faultsOf(renderChange(told(result, name)))).toEqual([]);
});

test("a server's reader is told how many articles they see, not how many there are", async () => {
  const bot = await createFakeBot(snapshot);
  const context = {
    ...{ language: languageOf("en-US"), collections: [OPERATOR_COLLECTION], services: bot.services },
    ...{ snapshot: bot.library.snapshot, deadline: startDeadline(0) },
  };
  const actor = { collection: OPERATOR_COLLECTION, by: "42" };
  const reply = await tellChange("reload", { kind: "unchanged", faults: [] }, actor, context);
  expect(JSON.stringify(reply.components)).toContain("Served: 2 articles");
});

test("lists, logs and the status fit a message however long the names are", () => {
  const change = fc.record({
    ...{ time: fc.constant("2026-01-01T00:00:00.000Z"), by: fc.constantFrom("42", "disk", "signal") },
    action: fc.constantFrom("reload", "add", "remove", "undo"),
    result: fc.constantFrom("swapped", "refused", "unchanged", "failed", "busy"),
    files: texts,
    ...{ added: fc.nat(), changed: fc.nat(), removed: fc.nat() },
  }) as fc.Arbitrary<LoggedChange>;
  fc.assert(
    fc.property(
      locale,
      texts,
      fc.array(change, { maxLength: MAX_SHOWN_CHANGES }),
      (name, titles, changes) => {
        const language = languageOf(name);
        const files = titles.map((title) => ({
          ...{ name: `${title}.txt`, collection: OPERATOR_COLLECTION, hash: "", bytes: 1, faults: [] },
          ...(title.length % 2 === 0 && { article: article(title) }),
        }));
        expect(faultsOf(renderFiles(files, language))).toEqual([]);
        expect(faultsOf(renderLog(changes, language))).toEqual([]);
        const [lastChange] = changes;
        const status = {
          ...{ files: 3, bytes: 9, isPinned: true, canUndo: true, since: "2026-01-01T00:00:00.000Z" },
          limits: { files: 1, bytes: 2, paragraphs: 3 },
          holder: { by: "42", since: 0 },
          ...(lastChange !== undefined && { lastChange }),
        };
        expect(
          faultsOf(renderStatus(status, { version: snapshot.id, size: snapshot.size }, language)),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("lists a thousand files: the first ones in the message, all of them in a file", () => {
  const files = Array.from({ length: 1000 }, (_, number) => ({
    ...{ name: `article-${number}.txt`, collection: OPERATOR_COLLECTION, hash: "", bytes: 1, faults: [] },
    article: article(`Title ${number}`),
  }));
  const reply = renderFiles(files, languageOf("en-US"));
  expect(faultsOf(reply)).toEqual([]);
  expect(reply.files?.[0]?.content.trim().split("\n")).toHaveLength(1000);
});
