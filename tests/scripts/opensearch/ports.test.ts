import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findPorts, TRANSPORT_OFFSET, takenPorts } from "../../../scripts/opensearch/ports.ts";

test("finds ports that are free, and names the one that somebody has taken since", async () => {
  const first = await findPorts(3);
  expect(await takenPorts(first, 3)).toEqual([]);
  const taken = first + TRANSPORT_OFFSET + 2;
  const server = createServer().listen(taken, "127.0.0.1");
  await once(server, "listening");
  expect(await takenPorts(first, 3)).toEqual([taken]);
  server.close();
});
