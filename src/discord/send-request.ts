import { STATUS_CODES } from "node:http";
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from "discord.js";
import { type Dispatcher, getGlobalDispatcher } from "undici";

/**
 * Makes one request for discord.js by undici's own dispatch: what undici's `request` and the wrapping of its answer add
 * takes as long again, and there is one request for each answer to a person. A body that is no text is left to them.
 * Resolves when the whole answer is there; rejects as they do.
 */
export const sendRequest: RESTOptions["makeRequest"] = (url, init) => {
  const { body, signal, dispatcher = getGlobalDispatcher() } = init;
  if (typeof body !== "string" && body !== null && body !== undefined) {
    return DefaultRestOptions.makeRequest(url, init);
  }
  const pathStart = url.indexOf("/", url.indexOf("//") + 2);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let headers: readonly Buffer[] = [];
    dispatcher.dispatch(
      {
        origin: url.slice(0, pathStart),
        path: url.slice(pathStart),
        method: (init.method ?? "GET") as Dispatcher.HttpMethod,
        headers: init.headers as Record<string, string>,
        body: body ?? null,
        headersTimeout: DefaultRestOptions.timeout,
        bodyTimeout: DefaultRestOptions.timeout,
      },
      {
        onConnect(abort) {
          const end = () => abort(tookTooLong());
          if (signal?.aborted === true) end();
          else signal?.addEventListener("abort", end, { once: true });
        },
        onHeaders(statusOfAnswer, headersOfAnswer) {
          status = statusOfAnswer;
          headers = headersOfAnswer;
          return true;
        },
        onData: (chunk) => chunks.push(chunk) > 0,
        onComplete: () => resolve(responseOf(status, headers, chunks)),
        onError: (error) => reject(isTimeout(error) ? tookTooLong() : error),
      },
    );
  });
};

/** What discord.js reads of an answer, made when it is read. */
function responseOf(status: number, rawHeaders: readonly Buffer[], chunks: readonly Buffer[]): ResponseLike {
  const bytes = () => Buffer.concat(chunks);
  return {
    status,
    statusText: STATUS_CODES[status] ?? "",
    ok: status >= 200 && status < 300,
    get headers() {
      return headersOf(rawHeaders);
    },
    body: null,
    bodyUsed: false,
    text: async () => bytes().toString("utf8"),
    json: async () => JSON.parse(bytes().toString("utf8")),
    arrayBuffer: async () => Uint8Array.from(bytes()).buffer,
  };
}

/** Names and values by turns. */
function headersOf(raw: readonly Buffer[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    headers.append(raw[at]?.toString("latin1") ?? "", raw[at + 1]?.toString("latin1") ?? "");
  }
  return headers;
}

function isTimeout(error: Error): boolean {
  return (
    "code" in error && (error.code === "UND_ERR_HEADERS_TIMEOUT" || error.code === "UND_ERR_BODY_TIMEOUT")
  );
}

/** discord.js tries again what ends so. */
function tookTooLong(): Error {
  return new DOMException("Discord took too long to answer", "AbortError");
}
