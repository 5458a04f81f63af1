// @ts-nocheck
import { expect, test } from "vitest";
import { createLog } from "../src/log.ts";

function write(level: string, fields: Record<string, unknown>, secrets: readonly string[] = []) {
  const lines: string[] = [];
  createLog(level, { write: (line) => void lines.push(line) }, secrets).warn(fields, "what happened");
  return lines;
}

test("writes one JSON object a line, fields first", () => {
  const [line = ""] = write("info", { shard: 3 });
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line)).toMatchObject({ level: 40, shard: 3, msg: "what happened" });
});

test("writes nothing below its level", () => {
  expect(write("error", { shard: 3 })).toEqual([]);
});

test("writes an error with its stack, its cause and its code", () => {
  const err = Object.assign(new Error("outer", { cause: new Error("inner") }), { code: 10062 });
  const [line = ""] = write("info", { err });
  expect(JSON.parse(line).err).toMatchObject({ message: "outer: inner", code: 10062 });
});

test("writes nothing of the request that an error of Discord's API carries", () => {
  const request = {
    status: 400,
    url: "https://discord.com/api/v10/interactions/1/secret-token/callback",
    requestBody: { json: { data: "the question" } },
    headers: { Authorization: "Bot abc.def.ghi" },
  };
  const [line = ""] = write("info", { err: Object.assign(new Error("refused"), request) });
  expect(line).not.toMatch(/secret-token|the question|abc\.def\.ghi/);
  expect(JSON.parse(line).err).toMatchObject({ message: "refused", status: 400 });
});

test("writes what is no error but was thrown", () => {
  const [line = ""] = write("info", { err: "thrown text" });
  expect(JSON.parse(line).err).toBe("thrown text");
});

test("scrubs a secret that stands in a message", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) }, ["abc.def.ghi"]);
  log.error({ err: new Error("no header Bot abc.def.ghi") }, "token abc.def.ghi");
  expect(lines.join("")).not.toContain("abc.def.ghi");
});
