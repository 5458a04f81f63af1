import { createLibrary, type HeldLibrary } from "../../src/answer/library.ts";
import type { HeldSnapshot } from "../../src/answer/snapshot.ts";
import { noCounts } from "../../src/discord/counts.ts";
import { handleInteraction } from "../../src/discord/handle-interaction.ts";
import { loadCommands } from "../../src/discord/load-commands.ts";
import { createRateLimiter } from "../../src/discord/rate-limit.ts";
import type { Services } from "../../src/discord/services.ts";
import { allComponents, faultsOfMessage, type RawComponent, type RawMessage } from "./check-payload.ts";
import { createFakeDiscord, type FakeDiscord, press, type SentRequest } from "./fake-interaction.ts";
import { idleSeeds } from "./idle-seeds.ts";

/** A message of the bot as a person sees it. */
export interface SeenMessage {
  /** All its texts, one a line. */
  readonly text: string;
  /** Labels of its buttons, in order; link buttons included. */
  readonly labels: readonly string[];
  readonly isPrivate: boolean;
  /** It took the place of the message whose button was pressed. */
  readonly isUpdate: boolean;
  readonly body: RawMessage;
}

/** The bot's own dispatcher and commands over a snapshot, without a connection. */
export interface FakeBot {
  readonly library: HeldLibrary;
  readonly services: Services;
  readonly discord: FakeDiscord;
  /** Every line of its log, fields and message. */
  readonly log: readonly string[];
  /** Handles the payload and gives the last message that was sent for it. Throws when Discord would refuse it. */
  receive(payload: Readonly<Record<string, unknown>>): Promise<SeenMessage>;
  /** Handles somebody typing and gives the request that was sent for it. */
  suggest(payload: Readonly<Record<string, unknown>>): Promise<SentRequest>;
  /** Presses the button with this label on the message, by default as the person who asked. */
  click(message: SeenMessage, label: string, by?: Press): Promise<SeenMessage>;
}

/** Who presses, and what the message tells of who asked. */
export interface Press {
  readonly askerId?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Makes the bot; `services` replaces what is plain. */
export async function createFakeBot(snapshot: HeldSnapshot, given: Partial<Services> = {}): Promise<FakeBot> {
  const commands = await loadCommands(new URL("../../commands/", import.meta.url));
  const discord = createFakeDiscord();
  const log: string[] = [];
  const write = (fields: object, message: string) => log.push(`${message} ${describeFields(fields)}`);
  const library = createLibrary(snapshot);
  const services: Services = {
    library,
    answerThreshold: 0.3,
    ...idleSeeds,
    moderators: { moderatorRoleIds: [] },
    rateLimiter: createRateLimiter(undefined),
    isPlain: false,
    questionTimeoutMs: 10_000,
    counts: noCounts,
    log: { debug: write, info: write, warn: write, error: write, fatal: write },
    ...given,
  };
  const receive = async (payload: Readonly<Record<string, unknown>>) => {
    await handleInteraction(discord.receive(payload), commands, services);
    return see(discord.requests.at(-1));
  };
  return {
    library,
    services,
    discord,
    log,
    receive,
    suggest: async (payload) => {
      await handleInteraction(discord.receive(payload), commands, services);
      const request = discord.requests.at(-1);
      if (request === undefined) throw new Error("nothing was sent");
      return request;
    },
    click: (message, label, by = {}) => {
      const { custom_id: id } = allComponents(message.body.components ?? []).find(
        (one) => one.label === label,
      ) ?? { custom_id: undefined };
      if (id === undefined) throw new Error(`no button "${label}" among ${message.labels.join(", ")}`);
      const { askerId = ASKED_BY, payload } = by;
      return receive({ ...press(id, { ...pressable(message.body), askerId }), ...payload });
    },
  };
}

/** A message body as the message that it becomes: what was left out at sending is empty. */
export function pressable({ components = [], content = "", flags = 0 }: RawMessage) {
  return { components, content, flags };
}

const ASKED_BY = "200000000000000001";

function see(request: SentRequest | undefined): SeenMessage {
  const body = request?.body.data ?? request?.body ?? {};
  const faults = faultsOfMessage(body);
  if (faults.length > 0) throw new Error(`Discord would refuse the message: ${faults.join("; ")}`);
  const all: readonly RawComponent[] = allComponents(body.components ?? []);
  return {
    text: [body.content, ...all.map(({ content }) => content)]
      .filter((text) => text !== undefined)
      .join("\n"),
    labels: all.flatMap(({ label }) => (label === undefined ? [] : [label])),
    isPrivate: ((body.flags ?? 0) & 64) !== 0,
    isUpdate: request?.body.type === 7,
    body,
  };
}

function describeFields(fields: object): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${value instanceof Error ? value.message : String(value)}`)
    .join(" ");
}
