import type * as LocalDiscordModule from "../../src/local-discord/local-discord.ts";
import { askQuestions } from "./ask-questions.ts";

/** A Discord on loopback. */
export type LocalDiscord = LocalDiscordModule.LocalDiscord;

/** Starts it as compiled: what tsx adds to functions so that they keep their names costs a fifth of its time. */
export async function startCompiledDiscord(onRequest: (line: string) => void): Promise<LocalDiscord> {
  const compiled = new URL("../../dist/src/local-discord/local-discord.js", import.meta.url);
  const { startLocalDiscord }: typeof LocalDiscordModule = await import(compiled.href);
  return startLocalDiscord({ onRequest });
}

/** What came of many questions. */
export interface AskedMany {
  /** Milliseconds of each, in the order in which they ended. */
  readonly times: readonly number[];
  readonly seconds: number;
  /** How many of them got no answer, by the reason that Discord's app would show. */
  readonly lost: ReadonlyMap<string, number>;
}

/** Asks the questions by turns, as many at a time as `inFlight` says. */
export async function askMany(discord: LocalDiscord, count: number, inFlight: number): Promise<AskedMany> {
  const times: number[] = [];
  const lost = new Map<string, number>();
  let next = 0;
  const askOn = async () => {
    while (next < count) {
      const question = askQuestions[next++ % askQuestions.length] ?? "";
      const started = performance.now();
      const reply = await discord.slash("ask", { question });
      times.push(performance.now() - started);
      if (reply.outcome === "answered") continue;
      const reason = reply.outcome === "failed" ? reply.reason : reply.outcome;
      lost.set(reason, (lost.get(reason) ?? 0) + 1);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, askOn));
  return { times, seconds: (performance.now() - started) / 1000, lost };
}

/** `none`, or how many and why. */
export function describeLost(lost: AskedMany["lost"]): string {
  return [...lost].map(([reason, count]) => `${count} (${reason})`).join(", ") || "none";
}
