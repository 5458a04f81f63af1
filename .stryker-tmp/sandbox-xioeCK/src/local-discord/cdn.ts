// @ts-nocheck
import type { IncomingMessage, ServerResponse } from "node:http";
import type { UploadStore } from "./upload-store.ts";

/** Serves a file that somebody has uploaded, for download only: it never opens as a page. */
export function serveUpload(uploads: UploadStore, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const file = uploads.find(pathname);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": file.contentType,
    "content-length": file.content.length,
    "content-disposition": "attachment",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : file.content);
}
