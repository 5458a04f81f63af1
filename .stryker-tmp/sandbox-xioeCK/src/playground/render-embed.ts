// @ts-nocheck
import type { APIEmbed } from "discord-api-types/v10";
import type { MessageWriter } from "./render-component.ts";

/** An embed as lines of text: author, title, address, description, fields and footer, as far as they are there. */
export function renderEmbed(embed: APIEmbed, { style, renderText }: MessageWriter): string {
  const fields = embed.fields?.map(
    ({ name, value }) => `${style.bold(renderText(name))}\n${renderText(value)}`,
  );
  const lines = [
    embed.author?.name,
    embed.title && style.bold(renderText(embed.title)),
    embed.url,
    embed.description && renderText(embed.description),
    ...(fields ?? []),
    embed.footer && style.dim(renderText(embed.footer.text)),
  ];
  return lines.filter(Boolean).join("\n");
}
