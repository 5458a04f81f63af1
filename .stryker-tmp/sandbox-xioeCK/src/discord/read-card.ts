// @ts-nocheck
import { type ButtonInteraction, ComponentType, MessageFlags } from "discord.js";
import { unescapeMarkdown } from "./markdown.ts";
import type { Reply } from "./reply.ts";

/** What the message whose button was pressed tells. */
export interface Card {
  /** As it was asked; absent when the message has no heading. */
  readonly question?: string;
  /** Only the person who pressed sees it. */
  readonly isPrivate: boolean;
  /** The person who pressed is the one whom it answers. */
  readonly isOwn: boolean;
}

/** What a card's heading begins with. */
export const HEADING_MARK = "### ";

/** Reads the card that the button hangs on. */
export function readCard({ message, user }: ButtonInteraction): Card {
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  const heading = message.flags.has(MessageFlags.IsComponentsV2)
    ? headingOf(message)
    : message.content.split("\n")[0];
  return {
    isPrivate,
    isOwn: isPrivate || message.interactionMetadata?.user.id === user.id,
    ...(heading !== undefined && heading !== "" && { question: unescapeMarkdown(heading) }),
  };
}

/** The reply in the place of the card when it is the person's own; on somebody else's card, as a private copy. */
export function placeReply({ isOwn, isPrivate }: Card, reply: Reply): Reply {
  const canReplace = isOwn && (isPrivate || !reply.isPrivate);
  return { ...reply, isPrivate: isPrivate || !canReplace, replacesCard: canReplace };
}

function headingOf({ components }: ButtonInteraction["message"]): string | undefined {
  const [first] = components.map((component) => component.toJSON());
  if (first?.type !== ComponentType.Container) return undefined;
  const [heading] = first.components;
  if (heading?.type !== ComponentType.TextDisplay || !heading.content.startsWith(HEADING_MARK))
    return undefined;
  return heading.content.slice(HEADING_MARK.length);
}
