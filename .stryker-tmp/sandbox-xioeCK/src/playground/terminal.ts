// @ts-nocheck
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { renderWelcome } from "./guide.ts";
import { createVisitor } from "./visitor.ts";

/** What the prompt talks to and through. */
export interface TerminalParts {
  readonly localDiscord: LocalDiscord;
  readonly input: Readable;
  readonly output: Writable;
  /** With a terminal there is a prompt, a welcome and bold type; without one the output is only the answers. */
  readonly isTerminal: boolean;
  /** Where the same bot can be tried in a browser; the welcome names it. */
  readonly pageUrl?: string;
  /** Ends the prompt when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Answers each line in order until the input ends, `exit` or Ctrl-C; then it resolves. */
export async function runTerminal(parts: TerminalParts): Promise<void> {
  const { localDiscord, input, output, isTerminal, pageUrl, signal } = parts;
  const lines = createInterface({ input, output, terminal: isTerminal });
  const incoming = lines[Symbol.asyncIterator]();
  lines.on("SIGINT", () => lines.close());
  const close = () => lines.close();
  signal?.addEventListener("abort", close);
  // From Node 24 on a prompt after the end throws, and lines may be waiting still.
  let isOpen = true;
  lines.once("close", () => {
    isOpen = false;
  });
  let isWaiting = false;
  let hasPrinted = false;
  let needsGap = false;
  const print = (text: string): void => {
    if (needsGap) output.write("\n");
    needsGap = false;
    const isBesidePrompt = isTerminal && isWaiting;
    output.write(isBesidePrompt ? `\r\u001b[K${text}\n` : `${text}\n`);
    if (isBesidePrompt && isOpen) lines.prompt(true);
    hasPrinted = true;
  };
  const readLine = async (question: string): Promise<string | undefined> => {
    if (isTerminal && isOpen) {
      lines.setPrompt(question);
      lines.prompt();
    }
    isWaiting = true;
    const { value, done } = await incoming.next();
    isWaiting = false;
    return done === true ? undefined : value;
  };
  const visitor = createVisitor({ localDiscord, print, readLine, isTerminal });
  if (isTerminal) print(renderWelcome(pageUrl));
  while (signal?.aborted !== true) {
    const line = await readLine("> ");
    if (line === undefined) break;
    needsGap = hasPrinted && !isTerminal;
    if (!(await visitor.take(line))) break;
  }
  signal?.removeEventListener("abort", close);
  visitor.leave();
  lines.close();
}
