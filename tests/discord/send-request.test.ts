import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sendRequest } from "../../src/discord/send-request.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

test("sends method, address, headers and text, and reads status, headers and JSON", async () => {
  const base = await serve((request, response, body) => {
    response.writeHead(418, { "content-type": "application/json", "retry-after": "3" });
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, said: headers["x-said"], body }));
  });
  const init = { method: "PATCH", headers: { "x-said": "this" }, body: "ünïcode" };
  const answer = await sendRequest(`${base}/api/v10/x?y=1`, init);
  expect(answer).toMatchObject({ status: 418, ok: false, statusText: "I'm a Teapot" });
  expect(answer.headers.get("Retry-After")).toBe("3");
  const seen = { method: "PATCH", url: "/api/v10/x?y=1", said: "this", body: "ünïcode" };
  expect(await answer.json()).toEqual(seen);
  expect(new TextDecoder().decode(await answer.arrayBuffer())).toBe(await answer.text());
});

test("takes an answer without a body", async () => {
  const base = await serve((_, response) => response.writeHead(204).end());
  const answer = await sendRequest(`${base}/x`, { method: "GET", body: null });
  expect([answer.status, answer.ok, await answer.text()]).toEqual([204, true, ""]);
});

test("sends a form with files as discord.js does", async () => {
  const base = await serve((request, response, body) => response.end(`${request.method} ${body}`));
  const form = new FormData();
  form.append("files[0]", new Blob(["text"]), "whole.txt");
  const answer = await sendRequest(`${base}/x`, { method: "POST", body: form as never });
  expect(await answer.text()).toMatch(/^POST .*filename="whole.txt".*text/s);
});

test("rejects with the connection's end as undici tells it", async () => {
  const base = await serve((request) => request.socket.end());
  await expect(sendRequest(`${base}/x`, { method: "POST", body: "x" })).rejects.toMatchObject({
    code: "UND_ERR_SOCKET",
  });
});

test("ends as discord.js's own does when discord.js gives the request up", async () => {
  const giveUp = new AbortController();
  const base = await serve(() => giveUp.abort());
  const sent = sendRequest(`${base}/x`, { method: "POST", body: "x", signal: giveUp.signal as never });
  await expect(sent).rejects.toMatchObject({ name: "AbortError" });
});

/** A server on loopback that answers so once a request has come in full. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    answer(request, response, Buffer.concat(chunks).toString());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => server.closeAllConnections());
  ends.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
