// @ts-nocheck
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createAttachmentFetcher, type FetchAttachment } from "../../src/discord/fetch-attachment.ts";

let server: Server;
let elsewhere: Server;
let origin: string;
let fetchAttachment: FetchAttachment;
const asked: string[] = [];

/** What the host answers to each path. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/good.txt": (response) => response.end("ten bytes."),
  "/redirect.txt": (response) => response.writeHead(302, { location: `${urlOf(elsewhere)}/private` }).end(),
  "/announced.txt": (response) => response.writeHead(200, { "content-length": 1000 }).end("x".repeat(1000)),
  "/larger.txt": (response) => {
    response.write("x".repeat(8));
    response.end("x".repeat(8));
  },
  "/bomb.txt": (response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(1_000_000)));
  },
  "/endless.txt": (response) => void response.write("x"),
  "/silent.txt": () => {},
  "/cut.txt": (response) => {
    response.writeHead(200, { "content-length": 10 });
    response.write("x", () => response.destroy());
  },
  "/gone.txt": (response) => response.writeHead(404).end(),
};

beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    asked.push(url);
    answers[url]?.(response);
  });
  elsewhere = createServer(({ url = "" }, response) => {
    asked.push(`elsewhere ${url}`);
    response.end("ten bytes.");
  });
  for (const one of [server, elsewhere]) {
    await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
  }
  origin = urlOf(server);
  fetchAttachment = createAttachmentFetcher({ discordCdnUrl: origin, maxBytes: 100, timeoutMs: 300 });
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  for (const one of [server, elsewhere]) one.close().closeAllConnections();
});

function urlOf(one: Server): string {
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
}

test("gives the bytes of a file on Discord's host", async () => {
  const fetched = await fetchAttachment({ url: `${origin}/good.txt`, size: 10 });
  expect("bytes" in fetched && Buffer.from(fetched.bytes).toString()).toBe("ten bytes.");
});

test("follows no redirect, so that nothing inside the network can be reached", async () => {
  expect(await fetchAttachment({ url: `${origin}/redirect.txt`, size: 10 })).toEqual({ problem: "refused" });
  expect(asked).toEqual(["/redirect.txt"]);
});

test.each([
  ["another host", () => `${urlOf(elsewhere)}/good.txt`],
  ["another port of the same host", () => "http://127.0.0.1:1/good.txt"],
  ["another scheme", () => `${origin.replace("http", "https")}/good.txt`],
  ["a file of this machine", () => "file:///etc/hostname"],
  ["text in the address", () => "data:text/plain,ten bytes."],
  ["a name and a password", () => `${origin.replace("//", "//me:secret@")}/good.txt`],
  ["Discord's host as a name before another", () => `${origin}@example.com/good.txt`],
  ["the metadata service of a cloud", () => "http://169.254.169.254/latest"],
  ["no address", () => "good.txt"],
])("asks nobody for %s", async (_, url) => {
  expect(await fetchAttachment({ url: url(), size: 10 })).toEqual({ problem: "host" });
  expect(asked).toEqual([]);
});

test.each([
  ["is larger than announced", "/larger.txt", "large"],
  ["says that it is larger than announced", "/announced.txt", "large"],
  ["grows when it is unpacked", "/bomb.txt", "large"],
  ["never ends", "/endless.txt", "slow"],
  ["is never answered", "/silent.txt", "slow"],
  ["is cut off", "/cut.txt", "refused"],
  ["is not there", "/gone.txt", "refused"],
])("gives up on a file that %s", async (_, path, problem) => {
  expect(await fetchAttachment({ url: `${origin}${path}`, size: 10 })).toEqual({ problem });
});

test("reads no more than a seed may have, whatever was announced", async () => {
  expect(await fetchAttachment({ url: `${origin}/announced.txt`, size: 1000 })).toEqual({ problem: "large" });
});
