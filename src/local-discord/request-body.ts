import type { IncomingMessage } from "node:http";
import { type Fields, fieldsOf, isFields } from "./fields.ts";
import { refusals } from "./refusal.ts";

/** Discord takes requests up to 25 MiB with the files in them. */
const MAX_BODY_BYTES = 25 * 1024 * 1024;

/** A file that came along with a request, or that a person attaches. */
export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** What a request carries: its JSON (an empty object when there is none) and its files by their number. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** Reads a body of JSON or of multipart/form-data with `payload_json` and `files[n]`; refuses what is too large. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  const contentType = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { json: {}, files: new Map() };
  if (contentType.startsWith("multipart/form-data")) return readForm(bytes, contentType);
  return { json: parseJson(bytes.toString("utf8")), files: new Map() };
}

/** The body as a JSON object; another kind of JSON counts as an empty one. */
export function bodyFields(body: RequestBody): Fields {
  return fieldsOf(body.json);
}

function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (bytes: Buffer) => {
      length += bytes.length;
      if (length <= MAX_BODY_BYTES) chunks.push(bytes);
      else reject(refusals.tooLarge());
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
}

async function readForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const response = new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } });
  const form = await response.formData().catch(() => {
    throw refusals.invalidJson();
  });
  const files = new Map<string, UploadedFile>();
  for (const [field, value] of form.entries()) {
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (number === undefined || typeof value === "string") continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.set(number, { name: value.name, contentType: value.type || "application/octet-stream", content });
  }
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value) || Array.isArray(value)) return value;
  } catch {
    throw refusals.invalidJson();
  }
  throw refusals.invalidJson();
}
