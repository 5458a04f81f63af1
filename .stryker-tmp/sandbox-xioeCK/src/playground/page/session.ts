// @ts-nocheck
import type { Act, Guise, Outcome } from "./protocol.ts";

/** The person at the page, and the way to the server. */
export interface Session {
  readonly guise: () => Guise;
  /** Becomes somebody else, or goes elsewhere; listeners are told. */
  readonly change: (change: Partial<Guise>) => void;
  readonly onChange: (listener: () => void) => void;
  readonly act: (act: Act) => Promise<Outcome>;
}

/** A session of an ordinary member in the server who reads English. */
export function createSession(): Session {
  const listeners: (() => void)[] = [];
  let guise: Guise = { role: "member", isDirect: false, locale: "en-US" };
  return {
    guise: () => guise,
    change: (change) => {
      guise = { ...guise, ...change };
      for (const listener of listeners) listener();
    },
    onChange: (listener) => void listeners.push(listener),
    act: (act) => post({ guise, act }),
  };
}

async function post(body: object): Promise<Outcome> {
  try {
    const response = await fetch("/act", { method: "POST", body: JSON.stringify(body) });
    if (response.ok) return (await response.json()) as Outcome;
    return { outcome: "failed", reason: (await response.text()).trim() };
  } catch {
    return { outcome: "failed", reason: "The bot has ended: start it again, then reload this page" };
  }
}
