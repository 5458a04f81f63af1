// @ts-nocheck
import { isVersionTwo, wrongTypesIn } from "./component-tree.ts";
import { badLength, type FieldError, join, tooLong } from "./field-error.ts";
import { isAbsent, listOf, numberOf, textOf } from "./fields.ts";
import { type MessageSubject, messageFlag } from "./message-subject.ts";
import type { Rule } from "./rule.ts";

const MAX_CONTENT_CHARACTERS = 2000;
const MAX_EMBEDS = 10;
const MAX_COMPONENTS = 40;
const MAX_ROWS = 5;
const MAX_DISPLAYED_CHARACTERS = 4000;
const MAX_DISPLAYED_BYTES = 10_170;
const BYTES_A_TEXT_DISPLAY = 12;
const MAX_ATTACHMENTS = 10;
const MAX_MENTIONED = 100;
const SENDABLE_FLAGS =
  messageFlag.suppressEmbeds |
  messageFlag.ephemeral |
  messageFlag.suppressNotifications |
  messageFlag.componentsV2;

/** What Discord demands of a message as a whole; its components and embeds have rules of their own. */
export const messageRules: readonly Rule<MessageSubject>[] = [
  {
    name: "content has at most 2,000 characters",
    source: "Discord, Message resource, Create Message",
    find: ({ path, fields }) =>
      textOf(fields.content).length > MAX_CONTENT_CHARACTERS
        ? [tooLong(join(path, "content"), MAX_CONTENT_CHARACTERS)]
        : [],
  },
  {
    name: "at most 10 embeds",
    source: "Discord, Message resource, Create Message",
    find: ({ path, fields }) =>
      listOf(fields.embeds).length > MAX_EMBEDS ? [tooLong(join(path, "embeds"), MAX_EMBEDS)] : [],
  },
  {
    name: "at most 10 attachments",
    source: "Discord's OpenAPI document, attachments.maxItems",
    find: ({ path, fields }) =>
      listOf(fields.attachments).length > MAX_ATTACHMENTS
        ? [tooLong(join(path, "attachments"), MAX_ATTACHMENTS)]
        : [],
  },
  {
    name: "only flags that an app may set",
    source: "Discord, Message resource, Message Flags; Interaction Callback Data",
    find: ({ path, fields }) =>
      ((numberOf(fields.flags) ?? 0) & ~SENDABLE_FLAGS) !== 0
        ? [{ path: join(path, "flags"), code: "INVALID_BITWISE_FLAG", message: "Invalid flags" }]
        : [],
  },
  {
    name: "no content, embeds or poll beside Components V2",
    source: "Discord, Component Reference, Legacy Message Component Behavior",
    find: ({ path, fields, isVersionTwo }) =>
      isVersionTwo
        ? ["content", "embeds", "poll", "sticker_ids"]
            .filter((name) => !isEmpty(fields[name]))
            .map((name) => legacyField(path, name))
        : [],
  },
  {
    name: "Components V2 only with their flag",
    source: "Discord, Component Reference, table of components",
    find: (message) =>
      message.isVersionTwo ? [] : wrongTypesIn(message.components, ({ type }) => !isVersionTwo(type), [1]),
  },
  {
    name: "at most 5 action rows without Components V2",
    source: "Discord, Component Reference, Legacy Message Component Behavior",
    find: ({ path, fields, isVersionTwo }) =>
      !isVersionTwo && listOf(fields.components).length > MAX_ROWS
        ? [badLength(join(path, "components"), 1, MAX_ROWS)]
        : [],
  },
  {
    name: "at most 40 components with nested ones",
    source: "Discord, Component Reference",
    find: ({ path, components }) =>
      components.length > MAX_COMPONENTS
        ? [exceeded(path, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components", 40)]
        : [],
  },
  {
    name: "at most 4,000 characters over all text displays",
    source: "enforced by Discord; not in its documents",
    find: ({ path, texts }) =>
      texts.join("").length > MAX_DISPLAYED_CHARACTERS
        ? [exceeded(path, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "Total displayable text size", 4000)]
        : [],
  },
  {
    name: "every custom_id once in a message",
    source: "Discord, Component Reference, Custom ID",
    find: ({ components }) => repeatedIds(components),
  },
  {
    name: "allowed_mentions does not both parse a kind and list it",
    source: "Discord, Message resource, Allowed Mentions",
    find: ({ path, fields }) => allowedMentionErrors(join(path, "allowed_mentions"), fields.allowed_mentions),
  },
];

/** Whether nothing at all would be seen: Discord refuses that with a code of its own, 50006. */
export function isEmptyMessage({ fields, components, fileNames }: MessageSubject): boolean {
  const isSilent = isEmpty(textOf(fields.content).trim()) && isEmpty(fields.embeds) && isEmpty(fields.poll);
  return isSilent && components.length === 0 && fileNames.length === 0;
}

/**
 * Whether Discord would fail with HTTP 500 instead of refusing: UTF-8 bytes of all text displays + 12 for each > 10,170
 * (github.com/discord/discord-api-docs issue 8554).
 */
export function overflowsDiscord({ texts }: MessageSubject): boolean {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes + BYTES_A_TEXT_DISPLAY * texts.length > MAX_DISPLAYED_BYTES;
}

function isEmpty(value: unknown): boolean {
  return isAbsent(value) || value === "" || (Array.isArray(value) && value.length === 0);
}

function legacyField(path: string, name: string): FieldError {
  const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  const message = `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
  return { path: join(path, name), code, message };
}

function exceeded(path: string, code: string, subject: string, max: number): FieldError {
  return { path: join(path, "components"), code, message: `${subject} exceeds maximum of ${max}` };
}

function repeatedIds(components: MessageSubject["components"]): FieldError[] {
  const seen = new Set<string>();
  return components.flatMap(({ path, fields }) => {
    const id = textOf(fields.custom_id);
    if (id === "" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = "Component custom id cannot be duplicated";
    return [{ path: join(path, "custom_id"), code: "COMPONENT_CUSTOM_ID_DUPLICATED", message }];
  });
}

function allowedMentionErrors(path: string, value: unknown): FieldError[] {
  if (isAbsent(value)) return [];
  const { parse, users, roles } = Object(value) as Record<string, unknown>;
  const lists = { users: listOf(users), roles: listOf(roles) };
  return Object.entries(lists).flatMap(([kind, ids]) => {
    const long = ids.length > MAX_MENTIONED ? [tooLong(join(path, kind), MAX_MENTIONED)] : [];
    if (ids.length === 0 || !listOf(parse).includes(kind)) return long;
    const code = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE";
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [...long, { path, code, message }];
  });
}
