// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { renderMarkdown } from "./block-markdown.ts";
import { type Control, createNumbering } from "./control.ts";
import { renderComponents } from "./render-component.ts";
import { renderEmbed } from "./render-embed.ts";
import { plainStyle, terminalStyle, withoutControls } from "./text-style.ts";

/** A message as text, and what can be used in it: control number n is `controls[n - 1]`. */
export interface RenderedMessage {
  readonly text: string;
  readonly controls: readonly Control[];
}

/** The flag of a message that one person alone can see (Discord, Message Flags). */
const EPHEMERAL = 1 << 6;

/** The part of a message that a person reads. */
export type ReadableMessage = Pick<APIMessage, "content" | "embeds" | "components" | "attachments" | "flags">;

/** Any message as text for people: links and buttons numbered, Markdown resolved; bold and dim only on a terminal. */
export function renderMessageText(message: ReadableMessage, isTerminal = false): RenderedMessage {
  const numbering = createNumbering();
  const footnotes: string[] = [];
  const style = isTerminal ? terminalStyle : plainStyle;
  const writeLink = (label: string, url: string): string => {
    const number = numbering.add({ kind: "link", label, url: withoutControls(url) });
    footnotes.push(`[${number}] ${withoutControls(url)}`);
    return `${label} [${number}]`;
  };
  const writer = {
    style,
    numbering,
    renderText: (text: string) => renderMarkdown(withoutControls(text), { style, writeLink }),
  };
  const files = message.attachments.map(({ filename, url }) => `(file: ${filename} ${url})`);
  const parts = [
    message.content === "" ? [] : [writer.renderText(message.content)],
    message.embeds.map((embed) => renderEmbed(embed, writer)),
    renderComponents(message.components ?? [], writer),
    files,
    footnotes,
    ((message.flags ?? 0) & EPHEMERAL) === 0 ? [] : [style.dim("(only you can see this)")],
  ];
  const text = parts.flat().join("\n");
  return { text, controls: numbering.controls };
}
