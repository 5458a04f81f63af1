import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a node on loopback that is none answers to a request; undefined: nothing at all. */
export type FakeAnswer = { readonly status: number; readonly body: object | string } | undefined;

/** A node that is none: it keeps what it is sent, and answers what the test says. */
export interface FakeNode {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  stop(): Promise<void>;
}

/** A request as it arrived. */
export interface FakeRequest {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Starts a node that answers each request with what `answer` gives for it. */
export async function startFakeNode(answer: (request: FakeRequest) => FakeAnswer): Promise<FakeNode> {
  const requests: FakeRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const given = answer(request);
    if (given === undefined) return;
    const isText = typeof given.body === "string";
    response.writeHead(given.status, { "content-type": isText ? "text/plain" : "application/json" });
    response.end(isText ? given.body : JSON.stringify(given.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  let body = "";
  for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
  const { authorization } = incoming.headers;
  return { line: `${incoming.method} ${incoming.url}`, authorization, body };
}
