// @ts-nocheck
import { expect, test } from "vitest";
import { scrub } from "../src/scrub.ts";

test("removes the secrets that are given, wherever they stand", () => {
  expect(scrub("Bot abc.def.ghi and abc.def.ghi", ["abc.def.ghi"])).toBe("Bot [redacted] and [redacted]");
});

test("removes interaction tokens from the addresses of Discord's API, and keeps the ids", () => {
  expect(scrub("POST /interactions/123/aBc-d_efgh/callback", [])).toBe(
    "POST /interactions/123/[redacted]/callback",
  );
  expect(scrub("https://discord.com/api/v10/webhooks/123/aBcdefghij/messages/@original", [])).toBe(
    "https://discord.com/api/v10/webhooks/123/[redacted]/messages/@original",
  );
});

test("removes an interaction token that stands alone", () => {
  expect(scrub('{"token":"aW50ZXJhY3Rpb246MTIz-_x"}', [])).toBe('{"token":"[redacted]"}');
});

test("removes the addresses of uploads with their signature", () => {
  expect(scrub('"https://cdn.discordapp.com/attachments/1/2/a.txt?ex=1&is=2&hm=3"', [])).toBe(
    '"https://cdn.discordapp.com/attachments/[redacted]"',
  );
  expect(scrub("http://127.0.0.1:80/ephemeral-attachments/1/2/a.txt", [])).toBe(
    "http://127.0.0.1:80/ephemeral-attachments/[redacted]",
  );
});

test("leaves all else as it is, also what it has scrubbed before", () => {
  const line = '{"level":30,"id":"123","name":"ask","url":"https://news.example/interactions/2022/peace"}';
  expect(scrub(line, [])).toBe(line);
  const once = scrub("/webhooks/1/abcdefghi/messages", []);
  expect(scrub(once, [])).toBe(once);
});
