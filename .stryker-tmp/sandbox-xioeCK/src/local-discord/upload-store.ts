// @ts-nocheck
import type { APIAttachment } from "discord-api-types/v10";
import type { UploadedFile } from "./request-body.ts";

/** Old files are forgotten beyond this number, so that a long run does not fill the memory. */
const MAX_KEPT_FILES = 200;

/** The files that people and the bot have sent, as the CDN keeps them. */
export interface UploadStore {
  readonly add: (file: UploadedFile, channelId: string) => APIAttachment;
  /** The file at an address such as `/attachments/1/2/notes.txt`; undefined when there is none. */
  readonly find: (path: string) => UploadedFile | undefined;
}

/** An empty store; `cdnUrl` is asked for at each upload, since the port is known late. */
export function createUploadStore(nextId: () => string, cdnUrl: () => string): UploadStore {
  const files = new Map<string, UploadedFile>();
  return {
    add: (file, channelId) => {
      const id = nextId();
      const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
      files.set(path, file);
      for (const oldest of [...files.keys()].slice(0, -MAX_KEPT_FILES)) files.delete(oldest);
      const url = `${cdnUrl()}${path}`;
      const { name: filename, contentType: content_type, content } = file;
      return { id, filename, size: content.length, url, proxy_url: url, content_type };
    },
    find: (path) => files.get(path),
  };
}
