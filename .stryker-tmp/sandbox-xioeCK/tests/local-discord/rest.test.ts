// @ts-nocheck
import { request } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { schemaProblem } from "./api-schemas.ts";
import { callRest } from "./raw-bot.ts";

let discord: LocalDiscord;
const seen: string[] = [];

beforeEach(async () => {
  seen.length = 0;
  const guilds = [{ name: "Newsroom", channels: ["general", "audit"] }];
  discord = await startLocalDiscord({ guilds, onRequest: (line, status) => seen.push(`${line} ${status}`) });
});

afterEach(() => discord.stop());

const ask = {
  name: "ask",
  description: "Ask",
  name_localizations: { de: "frage" },
  options: [
    { type: 3, name: "question", description: "What", required: false, name_localizations: { de: "frage" } },
  ],
};

test("without the bot's token nothing is answered but the gateway's address", async () => {
  const headers = { authorization: "Bot wrong" };
  expect(await callRest(discord, "GET", "/users/@me", undefined, headers)).toEqual({
    status: 401,
    json: { message: "401: Unauthorized", code: 0 },
  });
  expect((await callRest(discord, "GET", "/gateway", undefined, headers)).status).toBe(200);
  expect(seen).toEqual(["GET /users/@me 401", "GET /gateway 200"]);
});

test("unknown addresses, methods, versions and applications have Discord's errors", async () => {
  expect((await callRest(discord, "GET", "/nowhere")).status).toBe(404);
  expect((await callRest(discord, "GET", "/guilds/%E0%A4%A")).status).toBe(404);
  expect((await callRest(discord, "PUT", "/users/@me")).status).toBe(405);
  const old = await fetch(`${discord.apiUrl}/v9/users/@me`, {
    headers: { authorization: `Bot ${discord.token}` },
  });
  expect(await old.json()).toMatchObject({ code: 50041 });
  expect((await callRest(discord, "GET", "/applications/1/commands")).json).toMatchObject({ code: 10002 });
  expect(
    (await callRest(discord, "GET", `/applications/${discord.applicationId}/guilds/1/commands`)).json,
  ).toMatchObject({ code: 50001 });
  expect((await callRest(discord, "GET", "/guilds/1")).json).toMatchObject({ code: 10004 });
  expect((await callRest(discord, "GET", "/channels/1")).json).toMatchObject({ code: 10003 });
});

test("what it sends is what Discord's OpenAPI document describes", async () => {
  const channel = `/channels/${discord.guilds[0]?.channels[1]?.id}`;
  const commands = await callRest(discord, "PUT", `/applications/${discord.applicationId}/commands`, [ask]);
  const message = await callRest(discord, "POST", `${channel}/messages`, { content: "Reloaded" });
  const error = await callRest(discord, "POST", `${channel}/messages`, { content: "x".repeat(2001) });
  const [command] = commands.json as object[];
  const sent: Readonly<Record<string, unknown>> = {
    ApplicationCommandResponse: command,
    MessageResponse: message.json,
    ErrorResponse: (await callRest(discord, "GET", "/guilds/1")).json,
    GatewayBotResponse: (await callRest(discord, "GET", "/gateway/bot")).json,
    PrivateApplicationResponse: (await callRest(discord, "GET", "/applications/@me")).json,
    UserResponse: (await callRest(discord, "GET", "/users/@me")).json,
    GuildResponse: (await callRest(discord, "GET", `/guilds/${discord.guildIds[0]}`)).json,
    GuildChannelResponse: (await callRest(discord, "GET", channel)).json,
  };
  for (const [name, value] of Object.entries(sent)) expect(schemaProblem(name, value)).toBeUndefined();
  expect([commands.status, message.status, error.status]).toEqual([200, 200, 400]);
});

test("files sent along are kept, and can be named in the message and downloaded", async () => {
  const form = new FormData();
  const media = { items: [{ media: { url: "attachment://map.txt" } }] };
  form.set("payload_json", JSON.stringify({ flags: 1 << 15, components: [{ type: 12, ...media }] }));
  form.set("files[0]", new File(["a map"], "map.txt", { type: "text/plain" }));
  const response = await fetch(
    `${discord.apiUrl}/v10/channels/${discord.guilds[0]?.channels[0]?.id}/messages`,
    {
      method: "POST",
      headers: { authorization: `Bot ${discord.token}` },
      body: form,
    },
  );
  const message = (await response.json()) as { attachments: { url: string }[]; components: object[] };
  const url = message.attachments[0]?.url ?? "";
  expect(message.components).toMatchObject([{ id: 1, items: [{ media: { url } }] }]);
  const file = await fetch(url);
  expect([await file.text(), file.headers.get("content-disposition")]).toEqual(["a map", "attachment"]);
  expect((await fetch(`${discord.cdnUrl}/attachments/1/2/none.txt`)).status).toBe(404);
});

test.each(["{", "1", "[1", ""])("a body %j instead of JSON is refused or empty", async (body) => {
  const response = await fetch(
    `${discord.apiUrl}/v10/channels/${discord.guilds[0]?.channels[0]?.id}/messages`,
    {
      method: "POST",
      headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
      body,
    },
  );
  expect(await response.json()).toMatchObject({ code: body === "" ? 50006 : 50109 });
});

test("a body of more than 25 MiB is refused", async () => {
  const content = "x".repeat(25 * 1024 * 1024);
  const answer = await callRest(discord, "POST", `/channels/${discord.guilds[0]?.channels[0]?.id}/messages`, {
    content,
  });
  expect(answer).toMatchObject({ status: 413, json: { code: 40005 } });
});

test.each([
  [{ host: "rebound.example" }, 403],
  [{ host: "127.0.0.1:1" }, 403],
  [{ origin: "https://rebound.example" }, 403],
  [{ origin: "null" }, 403],
  [{}, 404],
])("a request with the headers %j is answered with %i", async (headers, status) => {
  expect(await statusWith(headers)).toBe(status);
});

test("addresses beside the API may be answered by somebody else", async () => {
  const other = await startLocalDiscord({ serveElse: (_, response) => response.end("A page") });
  expect(await (await fetch(`${other.cdnUrl}/`)).text()).toBe("A page");
  await other.stop();
});

test("the page's own Origin may pass, under each name of the machine", async () => {
  for (const name of ["127.0.0.1", "localhost", "[::1]"]) {
    const host = `${name}:${discord.port}`;
    expect(await statusWith({ host, origin: `http://${host}` })).toBe(404);
  }
});

/** fetch does not let a caller set Host. */
function statusWith(headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: discord.port, path: "/", headers };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}
