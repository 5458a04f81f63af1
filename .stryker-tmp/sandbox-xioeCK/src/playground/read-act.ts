// @ts-nocheck
import type { UploadedFile } from "../local-discord/request-body.ts";
import { UsageError } from "../local-discord/usage-error.ts";
import type { Act, Guise, SentValue, SentValues } from "./page/protocol.ts";

/** What the page asks for: who, and what. */
export interface ActRequest {
  readonly guise: Guise;
  readonly act: Act;
}

/** Reads the body of a request of the page's; throws a UsageError when it is something else. */
export function readActRequest(body: string): ActRequest {
  const { guise, act } = recordOf(parse(body));
  const { role, isDirect, locale } = recordOf(guise);
  const { kind } = recordOf(act);
  const isRole = role === "member" || role === "moderator";
  if (!isRole || typeof locale !== "string" || typeof kind !== "string") {
    throw new UsageError("This request is not the page's: reload the page");
  }
  return { guise: { role, isDirect: isDirect === true, locale }, act: act as Act };
}

/** The values as local-discord takes them: files with their bytes. */
export function readValues(
  values: SentValues,
): Readonly<Record<string, Exclude<SentValue, object> | UploadedFile>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readValue(value)]));
}

function readValue(value: SentValue): Exclude<SentValue, object> | UploadedFile {
  if (typeof value !== "object") return value;
  const { name, contentType, base64 } = value;
  return { name, contentType, content: Buffer.from(base64, "base64") };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
