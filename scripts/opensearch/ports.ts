import { createServer } from "node:net";

/** How far the port for the other nodes lies above a node's port for HTTP. */
export const TRANSPORT_OFFSET = 100;

/** Those of the ports for HTTP and for the other nodes, `count` nodes from `first` on, that something listens on. */
export async function takenPorts(first: number, count: number): Promise<readonly number[]> {
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  const ports = [...numbers, ...numbers.map((port) => port + TRANSPORT_OFFSET)];
  const free = await Promise.all(ports.map(isFree));
  return ports.filter((_, at) => free[at] === false);
}

/**
 * A first port with room for `count` nodes: below those that the system gives to outgoing connections, so that a node
 * that restarts finds its own port free; two processes begin to look at different places.
 */
export async function findPorts(count: number): Promise<number> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const first = LOWEST + (((process.pid + step) * STRIDE) % RANGE);
    if ((await takenPorts(first, count)).length === 0) return first;
  }
  throw new Error(`no ${2 * count} free ports from ${LOWEST} on`);
}

const LOWEST = 20_000;
const RANGE = 12_000;
const STRIDE = 200;
const MOST_STEPS = 50;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
