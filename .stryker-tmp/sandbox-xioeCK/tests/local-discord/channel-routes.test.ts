// @ts-nocheck
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import { callRest } from "./raw-bot.ts";

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord({ guilds: [{ name: "Newsroom", channels: ["general", "audit"] }] });
});

afterEach(() => discord.stop());

test("a channel takes messages, gives the newest first, changes and deletes them", async () => {
  const messages = `/channels/${discord.guilds[0]?.channels[1]?.id}/messages`;
  const [first] = [
    await callRest(discord, "POST", messages, { content: "One" }),
    await callRest(discord, "POST", messages, { content: "Two" }),
  ];
  const id = (first.json as { id: string }).id;
  const contents = ({ json }: typeof first) => (json as { content: string }[]).map(({ content }) => content);
  expect(contents(await callRest(discord, "GET", `${messages}?limit=10`))).toEqual(["Two", "One"]);
  expect((await callRest(discord, "PATCH", `${messages}/${id}`, { content: "Changed" })).json).toMatchObject({
    content: "Changed",
  });
  expect((await callRest(discord, "DELETE", `${messages}/${id}`)).status).toBe(204);
  expect((await callRest(discord, "GET", `${messages}/${id}`)).json).toMatchObject({ code: 10008 });
  const said = discord.say("Mine", { channelId: discord.guilds[0]?.channels[1]?.id ?? "" });
  expect((await callRest(discord, "PATCH", `${messages}/${said.id}`, { content: "x" })).json).toMatchObject({
    code: 50001,
  });
});
