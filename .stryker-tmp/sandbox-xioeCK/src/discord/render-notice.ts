// @ts-nocheck
import { container, textDisplay } from "./components.ts";
import type { Outcome, Reply } from "./reply.ts";

/** A short message for one person alone; `markdown` is shown as it is. */
export function renderNotice(markdown: string, outcome: Outcome): Reply {
  return { components: [container([textDisplay(markdown)])], isPrivate: true, outcome };
}
