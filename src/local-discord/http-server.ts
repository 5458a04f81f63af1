import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { findForeignCaller } from "./loopback-check.ts";

/** What the server passes on once it knows that the caller may ask. */
export interface HttpHandlers {
  readonly request: (request: IncomingMessage, response: ServerResponse) => void;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Ends all connections and frees the port. */
  readonly stop: () => Promise<void>;
}

/** Listens on 127.0.0.1 alone; port 0 takes a free one. Callers with a foreign Host or Origin get 403. */
export async function startHttpServer(wishedPort: number, handlers: HttpHandlers): Promise<HttpServer> {
  let port = wishedPort;
  const server = createServer((request, response) => {
    const complaint = findForeignCaller(request.headers, port);
    if (complaint === undefined) return handlers.request(request, response);
    response.writeHead(403, { "content-type": "text/plain; charset=utf-8", connection: "close" });
    response.end(`${complaint}\n`);
  });
  server.on("upgrade", (request, socket, head) => {
    // Node takes its own listener off a socket that is to be upgraded; without one a reset would end the process.
    socket.on("error", () => socket.destroy());
    if (findForeignCaller(request.headers, port) === undefined) {
      return handlers.upgrade(request, socket, head);
    }
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wishedPort, "127.0.0.1", resolve);
  });
  port = portOf(server);
  return { port, stop: () => stop(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
