/** The headers that tell who asks. */
// @ts-nocheck

export interface CallerHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Why a request is refused, or undefined when it may pass. The Host has to be a loopback name with our port, so that a web
 * page cannot reach us by pointing its own name at 127.0.0.1 (DNS rebinding); an Origin has to be our own page's.
 */
export function findForeignCaller({ host, origin }: CallerHeaders, port: number): string | undefined {
  const hosts = ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`);
  if (!hosts.includes(host?.toLowerCase() ?? "")) {
    return `Host ${host ?? "(none)"} is not this server: use http://${hosts[0]}`;
  }
  const isOwn = origin === undefined || hosts.some((name) => origin === `http://${name}`);
  return isOwn ? undefined : `Origin ${origin} may not talk to this server`;
}
