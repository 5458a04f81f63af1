// @ts-nocheck
import { Client, type Interaction, type RESTOptions } from "discord.js";
import type { RawComponent, RawMessage } from "./check-payload.ts";

/** One request that the client sent to Discord. */
export interface SentRequest {
  readonly method: string;
  /** Without host, version and query; the token of the interaction stands as TOKEN. */
  readonly path: string;
  readonly body: {
    readonly type?: number;
    readonly data?: RawMessage & { readonly choices?: readonly { readonly name: string }[] };
  } & RawMessage;
}

/** What Discord answers to a request: a status, with an error's code for 400 and above, or a lost connection. */
export type FakeAnswer = { readonly status: number; readonly code?: number } | "lost";

/** discord.js itself, with a Discord that only writes down what it is sent. */
export interface FakeDiscord {
  readonly requests: readonly SentRequest[];
  /** The interaction as discord.js makes it of this payload; what is not given is plain. */
  receive(payload: Readonly<Record<string, unknown>>): Interaction;
  /** From now on these answers are given in turn, and after them success. */
  answerWith(...answers: readonly FakeAnswer[]): void;
}

/** Makes a client without a gateway; nothing leaves the process. */
export function createFakeDiscord(): FakeDiscord {
  const requests: SentRequest[] = [];
  const answers: FakeAnswer[] = [];
  const makeRequest: RESTOptions["makeRequest"] = async (url, { method = "GET", body }) => {
    const path = decodeURIComponent(new URL(url).pathname)
      .replace(/^\/api\/v\d+/, "")
      .replace(TOKEN, "TOKEN");
    requests.push({ method, path, body: typeof body === "string" ? JSON.parse(body) : {} });
    const answer = answers.shift() ?? { status: 200 };
    if (answer === "lost") throw Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
    const { status, code } = answer;
    const headers = { "content-type": "application/json" };
    return new Response(JSON.stringify(code === undefined ? sentMessage : { code, message: "refused" }), {
      status,
      headers,
    });
  };
  const client = new Client({
    intents: [],
    rest: { makeRequest, retries: 0, hashSweepInterval: 0, handlerSweepInterval: 0 },
  });
  return {
    requests,
    receive: (payload) => receive(client, { ...plain, ...payload }),
    answerWith: (...next) => {
      answers.push(...next);
    },
  };
}

/** The payload of `/name` with these options. */
export function slash(name: string, options: Readonly<Record<string, string | boolean>> = {}) {
  const given = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: typeof value === "string" ? 3 : 5,
    value,
  }));
  return { type: 2, data: { id: "700000000000000001", type: 1, name, options: given } };
}

/** The payload of somebody typing in an option of `/name`. */
export function typing(name: string, option: string, value: string) {
  return {
    type: 4,
    data: {
      id: "700000000000000001",
      type: 1,
      name,
      options: [{ name: option, type: 3, value, focused: true }],
    },
  };
}

/** Whose message it is whose button is pressed, and how it was sent. */
export interface PressedMessage {
  readonly components?: readonly RawComponent[];
  readonly content?: string;
  readonly flags?: number;
  /** Who asked; absent: the message does not tell. */
  readonly askerId?: string;
}

/** The payload of a press on the button with this custom_id. */
export function press(customId: string, { askerId, ...message }: PressedMessage) {
  const metadata = askerId !== undefined && {
    interaction_metadata: {
      id: "800000000000000002",
      type: 2,
      user: user(askerId),
      authorizing_integration_owners: {},
    },
  };
  return {
    type: 3,
    data: { component_type: 2, custom_id: customId },
    message: { ...sentMessage, ...message, ...metadata },
  };
}

/** A person of Discord as payloads show them. */
export function user(id: string) {
  return { id, username: `user${id.slice(-2)}`, discriminator: "0", avatar: null, global_name: null };
}

/** Who asks when nobody else is given. */
export const ASKER = "200000000000000001";
/** The guild that is asked in when no other is given. */
export const GUILD = "300000000000000001";

const TOKEN = "interaction-token";

const sentMessage = {
  id: "900000000000000001",
  channel_id: "400000000000000001",
  author: { ...user("100000000000000001"), bot: true },
  content: "",
  timestamp: "2026-01-01T00:00:00.000Z",
  edited_timestamp: null,
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  type: 20,
  components: [],
};

const plain = {
  id: "800000000000000001",
  application_id: "100000000000000001",
  token: TOKEN,
  version: 1,
  channel_id: "400000000000000001",
  guild_id: GUILD,
  member: { user: user(ASKER), roles: [], permissions: "0", joined_at: "2020-01-01T00:00:00.000Z", flags: 0 },
  locale: "en-US",
  app_permissions: "0",
  entitlements: [],
  authorizing_integration_owners: { 0: GUILD },
  context: 0,
  attachment_size_limit: 10_485_760,
};

/** Takes the way of a payload from the gateway into discord.js, which its types keep to themselves. */
function receive(client: Client, payload: unknown): Interaction {
  const { actions } = client as unknown as {
    readonly actions: { readonly InteractionCreate: { handle(payload: unknown): void } };
  };
  const received: Interaction[] = [];
  client.once("interactionCreate", (interaction) => received.push(interaction));
  actions.InteractionCreate.handle(payload);
  const [interaction] = received;
  if (interaction === undefined) throw new Error("discord.js made no interaction of the payload");
  return interaction;
}
