/** A file that Discord holds for somebody, as an interaction tells of it. */
// @ts-nocheck

export interface AnnouncedFile {
  readonly url: string;
  /** In bytes, as announced. */
  readonly size: number;
}

/** The file's bytes, or why there are none: not Discord's host, larger than announced, too slow, or not given. */
export type FetchedFile =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "host" | "large" | "slow" | "refused" };

/** Fetches one file. Never rejects. */
export type FetchAttachment = (file: AnnouncedFile) => Promise<FetchedFile>;

/** Where files are fetched from, and how much of them. */
export interface FetchSettings {
  /** The only origin that is asked. */
  readonly discordCdnUrl: string;
  /** The most bytes of a file. */
  readonly maxBytes: number;
  /** The most milliseconds that one file takes, from the first to the last byte. */
  readonly timeoutMs: number;
}

/**
 * Fetches from Discord's host for attachments and from nowhere else: an address of another origin or with a password
 * is not asked, a redirect is not followed. Reading ends with the first byte beyond what was announced or is allowed.
 */
export function createAttachmentFetcher({
  discordCdnUrl,
  maxBytes,
  timeoutMs,
}: FetchSettings): FetchAttachment {
  const { origin } = new URL(discordCdnUrl);
  return async ({ url, size }) => {
    if (!isOfOrigin(url, origin)) return { problem: "host" };
    const most = Math.min(size, maxBytes);
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const headers = { "accept-encoding": "identity" };
      const response = await fetch(url, { redirect: "manual", credentials: "omit", headers, signal });
      return await readBody(response, most);
    } catch {
      return { problem: signal.aborted ? "slow" : "refused" };
    }
  };
}

function isOfOrigin(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.origin === origin && parsed.username === "" && parsed.password === "";
}

async function readBody({ status, headers, body }: Response, most: number): Promise<FetchedFile> {
  const announced = Number(headers.get("content-length") ?? 0);
  if (status !== 200 || body === null || announced > most) {
    await body?.cancel();
    return { problem: status === 200 && announced > most ? "large" : "refused" };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return { problem: "large" };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
