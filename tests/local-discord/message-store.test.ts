import type { APIMessage } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { createMessageStore } from "../../src/local-discord/message-store.ts";

const LOADING = 128;
const held = (id: string, flags: number) => ({
  message: { id, channel_id: "1", flags } as APIMessage,
  visibleTo: undefined,
  interactionId: undefined,
  pings: [],
});

test("forgets the oldest messages, but no placeholder of an answer that is still to come", () => {
  const store = createMessageStore();
  store.put(held("placeholder", LOADING));
  for (let number = 0; number < 2100; number++) store.put(held(`${number}`, 0));
  expect(store.find("placeholder")).toBeDefined();
  expect(store.find("0")).toBeUndefined();
  expect(store.inChannel("1")).toHaveLength(2000);
});
