// @ts-nocheck
import { fieldsOf, isAbsent, listOf } from "./fields.ts";

/**
 * Whom a message would notify: `everyone`, and the ids of users and roles. Without `allowed_mentions` every mention in the
 * text rings, in text displays too (Discord, Message resource, "Allowed Mentions").
 */
export function findPings(text: string, allowedMentions: unknown): readonly string[] {
  const { parse, users, roles } = fieldsOf(allowedMentions);
  const isOpen = isAbsent(allowedMentions);
  const parses = (kind: string) => isOpen || listOf(parse).includes(kind);
  const rings = (kind: string, listed: unknown, id: string) => parses(kind) || listOf(listed).includes(id);
  return [
    ...(/@(everyone|here)\b/.test(text) && parses("everyone") ? ["everyone"] : []),
    ...idsIn(text, /<@!?(\d+)>/g).filter((id) => rings("users", users, id)),
    ...idsIn(text, /<@&(\d+)>/g).filter((id) => rings("roles", roles, id)),
  ];
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
}
