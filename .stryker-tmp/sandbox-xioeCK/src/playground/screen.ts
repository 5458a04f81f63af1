// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { Answered } from "../local-discord/reply.ts";
import type { Control } from "./control.ts";
import { renderMessageText } from "./render-message-text.ts";

/** What was printed last, and what can be used in it. */
export interface Shown {
  readonly messageId: string;
  readonly controls: readonly Control[];
}

/** Prints answers, and what the bot changes in them or adds to them later. */
export interface Screen {
  readonly show: (reply: Answered) => void;
  /** From here on a new answer is awaited, and changes of the one before are not printed. */
  readonly hold: () => void;
  /** The message whose numbers count now; undefined before the first. */
  readonly shown: () => Shown | undefined;
  /** Stops watching. */
  readonly close: () => void;
}

/** An empty screen. */
export function createScreen(
  localDiscord: LocalDiscord,
  print: (text: string) => void,
  isTerminal: boolean,
): Screen {
  let current: Answered | undefined;
  let shown: Shown | undefined;
  const printed = new Map<string, string>();

  const printMessage = (message: APIMessage): void => {
    const { text, controls } = renderMessageText(message, isTerminal);
    if (printed.get(message.id) === text) return;
    printed.set(message.id, text);
    shown = { messageId: message.id, controls };
    print(text);
  };

  const unsubscribe = localDiscord.subscribe(({ change, held }) => {
    const isLater = current?.messages.some(({ id }) => id === held.message.id);
    if (isLater === true && change !== "deleted") printMessage(held.message);
  });

  return {
    show: (reply) => {
      current = reply;
      printed.clear();
      for (const message of reply.messages) printMessage(message);
    },
    hold: () => {
      current = undefined;
    },
    shown: () => shown,
    close: unsubscribe,
  };
}
