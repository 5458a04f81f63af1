// @ts-nocheck
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "./clock.ts";
import { Refusal, refusals } from "./refusal.ts";
import { readBody } from "./request-body.ts";
import { faultyResponse, type RestFaults } from "./rest-faults.ts";
import { createRouter, type RestResponse, type Route } from "./router.ts";

/** Everything that the REST interface needs. */
export interface RestParts {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly clock: Clock;
  readonly faults: RestFaults;
  /** Told of each request that was answered: `METHOD /path` and the status. */
  readonly onAnswer: (line: string, status: number) => void;
}

/** Builds the handler of requests below `/api`: faults first, then version, route, token, body and the route itself. */
export function createRest(parts: RestParts): (request: IncomingMessage, response: ServerResponse) => void {
  const findRoute = createRouter(parts.routes);

  const handle = async (request: IncomingMessage, url: URL, path: string): Promise<RestResponse> => {
    if (!url.pathname.startsWith("/api/v10/")) throw refusals.invalidVersion();
    const { route, path: pathParts } = findRoute(request.method ?? "", path);
    const isAllowed = route.isOpen === true || request.headers.authorization === `Bot ${parts.token}`;
    if (!isAllowed) throw refusals.unauthorized();
    return route.handle({ path: pathParts, query: url.searchParams, body: await readBody(request) });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = url.pathname.replace(/^\/api(\/v\d+)?/, "");
    const fault = parts.faults.take(request.method ?? "", path);
    if (fault?.delay !== undefined) await wait(parts.clock, fault.delay);
    if (fault?.reset === true) {
      request.socket.destroy();
      return;
    }
    const injected = fault === undefined ? undefined : faultyResponse(fault);
    const result = injected ?? (await handle(request, url, path).catch(refusalResponse));
    parts.onAnswer(`${request.method} ${path}`, result.status);
    send(response, result);
  };

  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };
}

function refusalResponse(error: unknown): RestResponse {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 0, `local-discord failed: ${error}`);
  const { status, code, message, errors } = refusal;
  return { status, body: { message, code, ...(errors === undefined ? {} : { errors }) } };
}

function send(response: ServerResponse, { status, body, headers }: RestResponse): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

function wait(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
