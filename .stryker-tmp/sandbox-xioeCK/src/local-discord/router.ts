// @ts-nocheck
import { refusals } from "./refusal.ts";
import type { RequestBody } from "./request-body.ts";

/** A request to the REST interface, its path already taken apart. */
export interface RestRequest {
  /** The parts of the path that the route's pattern names with a colon. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: RequestBody;
}

/** What is answered; without a body the status is 204. */
export interface RestResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One method of one address. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Such as `/channels/:channel/messages`. */
  readonly pattern: string;
  /** Whether the address itself carries a secret, so that no bot token is asked for. */
  readonly isOpen?: boolean;
  readonly handle: (request: RestRequest) => RestResponse;
}

/** A route and what its pattern's names stand for. */
export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** Prepares a search for the route of a request; it throws 404 for an unknown path and 405 for an unknown method. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match {
  const compiled = routes.map((route) => ({ route, expression: expressionOf(route.pattern) }));
  return (method, path) => {
    const matches = compiled.flatMap(({ route, expression }) => {
      const found = expression.exec(path);
      return found === null ? [] : [{ route, path: decoded(found.groups ?? {}) }];
    });
    if (matches.length === 0) throw refusals.notFound();
    const match = matches.find(({ route }) => route.method === method);
    if (match === undefined) throw refusals.methodNotAllowed();
    return match;
  };
}

/** The answer without a body. */
export const noContent: RestResponse = { status: 204 };

/** The answer with a body and status 200. */
export function ok(body: unknown): RestResponse {
  return { status: 200, body };
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  try {
    const parts = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)] as const);
    return Object.fromEntries(parts);
  } catch {
    throw refusals.notFound();
  }
}

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`);
}
