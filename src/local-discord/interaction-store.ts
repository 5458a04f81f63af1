import { randomBytes } from "node:crypto";
import type { APIUser } from "discord-api-types/v10";
import { type Failed, NO_RESPONSE, type Reply, type Suggestions } from "./reply.ts";
import type { World } from "./world.ts";

/** Discord waits this long for the first answer, in milliseconds. */
const ANSWER_WITHIN = 3000;
/** An interaction's token is valid this long, in milliseconds. */
const TOKEN_VALID_FOR = 15 * 60_000;

/** What a person has set off, before the bot has seen it. */
export interface Cause {
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  readonly user: APIUser;
  readonly guildId: string | undefined;
  readonly channelId: string;
  /** Whether the app is here only because this person installed it. */
  readonly isUserInstallOnly: boolean;
  /** Whose permission the app acts on: Discord's `authorizing_integration_owners`. */
  readonly owners: Readonly<Record<string, string>>;
  /** The message that was clicked, or whose button opened the modal. */
  readonly sourceMessageId: string | undefined;
  /** The type of the message that an answer becomes: 20 for a slash command, 23 for a menu command, 0 for others. */
  readonly answerType: 0 | 20 | 23;
  /** The command that was used, with its subcommand; undefined for anything else. */
  readonly commandName: string | undefined;
}

/** An interaction and how far its answer has come. */
export interface Interaction extends Cause {
  readonly id: string;
  readonly token: string;
  readonly createdAt: number;
  /** The type of the bot's first answer; undefined before. */
  acknowledgedWith: number | undefined;
  /** Three seconds have gone by without an answer. */
  isMissed: boolean;
  /** The message that `@original` means. */
  originalId: string | undefined;
  followUpCount: number;
  /** Ids of the messages that the person sees as the answer. */
  readonly shown: string[];
  /** Tells the person how it ended; only the first call counts. */
  readonly settle: (result: Reply | Suggestions) => void;
}

/** The interactions of the last fifteen minutes. */
export interface InteractionStore {
  /** Starts the three seconds; `result` is what the person gets in the end. */
  readonly open: (cause: Cause) => { interaction: Interaction; result: Promise<Reply | Suggestions> };
  readonly find: (id: string) => Interaction | undefined;
  readonly findByToken: (token: string) => Interaction | undefined;
  /** Whether the fifteen minutes are over. */
  readonly isExpired: (interaction: Interaction) => boolean;
  /** Ends every wait with this result. */
  readonly settleAll: (result: Failed) => void;
}

/** An empty store. */
export function createInteractionStore({ clock, nextId }: World): InteractionStore {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const waiting = new Map<string, Interaction>();
  const newToken = createTokens();
  const isExpired = ({ createdAt }: Interaction) => clock.now() - createdAt >= TOKEN_VALID_FOR;

  const forgetOld = (): void => {
    for (const interaction of byId.values()) {
      if (clock.now() - interaction.createdAt < 2 * TOKEN_VALID_FOR) return;
      byId.delete(interaction.id);
      byToken.delete(interaction.token);
    }
  };

  const open = (cause: Cause) => {
    forgetOld();
    let resolve: (result: Reply | Suggestions) => void = () => {};
    const result = new Promise<Reply | Suggestions>((resolveResult) => {
      resolve = resolveResult;
    });
    const interaction: Interaction = {
      ...cause,
      ...{ id: nextId(), token: newToken(), createdAt: clock.now() },
      ...{ acknowledgedWith: undefined, isMissed: false, originalId: undefined, followUpCount: 0, shown: [] },
      settle: (value) => {
        waiting.delete(interaction.id);
        cancelFirst();
        cancelLast();
        resolve(value);
      },
    };
    const cancelFirst = clock.after(ANSWER_WITHIN, () => {
      if (interaction.acknowledgedWith !== undefined) return;
      interaction.isMissed = true;
      interaction.settle(NO_RESPONSE);
    });
    const cancelLast = clock.after(TOKEN_VALID_FOR, () => interaction.settle(NO_RESPONSE));
    byId.set(interaction.id, interaction);
    byToken.set(interaction.token, interaction);
    waiting.set(interaction.id, interaction);
    return { interaction, result };
  };

  return {
    open,
    find: (id) => byId.get(id),
    findByToken: (token) => byToken.get(token),
    isExpired,
    settleAll: (result) => {
      for (const interaction of waiting.values()) interaction.settle(result);
    },
  };
}

const TOKEN_BYTES = 96;
const TOKENS_AT_ONCE = 100;

/** Gives tokens of random bytes; the bytes of many are drawn at once, because each draw takes longer than its bytes. */
function createTokens(): () => string {
  let bytes = randomBytes(0);
  let used = 0;
  return () => {
    if (used === bytes.length) {
      bytes = randomBytes(TOKEN_BYTES * TOKENS_AT_ONCE);
      used = 0;
    }
    used += TOKEN_BYTES;
    return bytes.toString("base64url", used - TOKEN_BYTES, used);
  };
}
