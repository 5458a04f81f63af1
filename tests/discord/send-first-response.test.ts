import { Client, DiscordAPIError, HTTPError, RESTEvents } from "discord.js";
import { expect, test } from "vitest";
import { sendFirstResponse } from "../../src/discord/send-first-response.ts";

const BODY = { type: 4, data: { content: "here", flags: 64 } };

test("asks discord.js for nothing when Discord takes the response", async () => {
  const { requests, statuses } = await send(204);
  expect(requests).toEqual([{ url: CALLBACK, body: BODY }]);
  expect(statuses).toEqual([204]);
});

test("waits as long as Discord says after a 429, and sends again", async () => {
  const { requests, statuses } = await send(429, 204);
  expect(requests).toEqual([
    { url: CALLBACK, body: BODY },
    { url: CALLBACK, body: BODY },
  ]);
  expect(statuses).toEqual([429, 204]);
});

test("sends again after a fault of Discord's and after a reset, four times in all", async () => {
  expect((await send(502, "ECONNRESET", 500, 204)).requests).toHaveLength(4);
  await expect(send(500, 500, 500, 500, 204)).rejects.toBeInstanceOf(HTTPError);
});

test("does not send again what Discord refuses, and rejects with its code", async () => {
  const error = await send(404, 204).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DiscordAPIError);
  expect(error).toMatchObject({ code: 10062, status: 404 });
});

test("leaves a connection that was closed to its caller", async () => {
  await expect(send("UND_ERR_SOCKET", 204)).rejects.toMatchObject({ code: "UND_ERR_SOCKET" });
});

const CALLBACK = "https://discord.example/api/v10/interactions/1/secret/callback?with_response=false";

/** Sends the body to a Discord that gives these answers in turn: a status, or a connection that ends with the code. */
async function send(...answers: readonly (number | string)[]) {
  const left = [...answers];
  const requests: { url: string; body: unknown }[] = [];
  const statuses: number[] = [];
  const client = new Client({
    intents: [],
    rest: {
      api: "https://discord.example/api",
      ...{ offset: 0, hashSweepInterval: 0, handlerSweepInterval: 0 },
      makeRequest: async (url, { body }) => {
        requests.push({ url, body: JSON.parse(String(body)) });
        const answer = left.shift();
        if (typeof answer !== "number") throw Object.assign(new Error("lost"), { code: answer });
        if (answer === 204) return new Response(null, { status: answer });
        const headers = { "content-type": "application/json", "retry-after": "0.001" };
        return new Response(JSON.stringify({ code: 10062, message: "refused" }), { status: answer, headers });
      },
    },
  });
  client.rest.on(RESTEvents.Response, (_, { status }) => statuses.push(status));
  await sendFirstResponse({ id: "1", token: "secret", client: client as Client<true> }, BODY);
  return { requests, statuses };
}
