// @ts-nocheck
import type { IncomingMessage, ServerResponse } from "node:http";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { streamEvents } from "./page-events.ts";
import { readPageFile } from "./page-files.ts";
import { createPerformAct } from "./perform-act.ts";
import { readActRequest } from "./read-act.ts";

/** A file of Discord's greatest size, 10 MiB, in base64, and something around it. */
const MAX_BODY_BYTES = 15_000_000;

/** Answers requests for the page. Who asks has been checked: only pages of this very address get here. */
export type ServePage = (request: IncomingMessage, response: ServerResponse) => void;

/** The page of this Discord: its files, the events of the channel, and `POST /act` for what people do. */
export function createServePage(localDiscord: LocalDiscord, channelId: string): ServePage {
  const perform = createPerformAct(localDiscord, channelId);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (request.method === "POST" && pathname === "/act") {
      const body = await readBody(request);
      if (body === undefined) return refuse(response, 413, "That is more than 10 MiB");
      return respond(response, "application/json", JSON.stringify(await perform(readActRequest(body))));
    }
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Not allowed");
    if (pathname === "/events") return streamEvents(localDiscord, channelId, response);
    const file = await readPageFile(pathname);
    if (file === undefined) return refuse(response, 404, "There is no such page");
    respond(response, file.contentType, file.content);
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      refuse(response, 400, error instanceof Error ? error.message : String(error));
    });
  };
}

/** Nothing but this server's own files and answers; no frame around the page, no form that leaves it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

function respond(response: ServerResponse, contentType: string, content: string | Buffer): void {
  response.writeHead(200, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(content),
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
  response.end(content);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${reason}\n`);
}

/** The whole body as text; undefined when it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString("utf8");
}
