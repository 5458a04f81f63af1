// @ts-nocheck
import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { type Fields, fieldsOf, isAbsent, listOf, numberOf, textOf } from "./fields.ts";
import { holdComponents } from "./held-components.ts";
import { checkMessage } from "./message-check.ts";
import { messageFlag, messageSubject } from "./message-subject.ts";
import { findPings } from "./pings.ts";
import type { UploadedFile } from "./request-body.ts";
import type { World } from "./world.ts";

/** A message that the bot wants to send, or a change to one. */
export interface MessageDraft {
  readonly channelId: string;
  /** What the request's body says. */
  readonly payload: Fields;
  /** Where in the body the payload lies: empty or `data`. */
  readonly path: string;
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** The message to change; left out for a new one. */
  readonly previous?: APIMessage;
  /** Flags that it has whatever the payload says. */
  readonly flags?: number;
  /** Fields of a new message that only the place of sending knows. */
  readonly extra?: Partial<APIMessage>;
}

const KEPT_FLAGS = messageFlag.componentsV2 | messageFlag.ephemeral | messageFlag.suppressEmbeds;

/** Checks the draft against all rules and gives the message as Discord would hold it, with whom it would notify. */
export function composeMessage(
  world: World,
  draft: MessageDraft,
): { message: APIMessage; pings: readonly string[] } {
  const { payload, previous } = draft;
  const flags = (numberOf(payload.flags) ?? 0) | (draft.flags ?? 0) | ((previous?.flags ?? 0) & KEPT_FLAGS);
  const keptFiles = keptAttachments(previous, payload.attachments);
  const newFiles = [...draft.files.entries()].map(([number, file]) =>
    named(number, file, payload.attachments),
  );
  const fields: Fields = { ...previousFields(previous), ...withoutAbsent(payload, previous), flags };
  const fileNames = [...keptFiles.map(({ filename }) => filename), ...newFiles.map(({ name }) => name)];
  const subject = messageSubject(fields, fileNames, draft.path);
  checkMessage(subject);
  const uploads = newFiles.map((file) => world.uploads.add(file, draft.channelId));
  const attachments = [...keptFiles, ...uploads];
  const content = textOf(fields.content).trim();
  const pings = findPings([content, ...subject.texts].join("\n"), payload.allowed_mentions);
  const message = {
    ...(previous ?? newMessage(world, draft)),
    content,
    flags,
    attachments,
    embeds: listOf(fields.embeds),
    components: holdComponents(fields.components, attachments),
    mention_everyone: pings.includes("everyone"),
    mentions: pings.filter((id) => id !== "everyone").map((id) => world.people.user(id)),
    edited_timestamp: previous === undefined ? null : timestamp(world),
  };
  return { message: message as unknown as APIMessage, pings };
}

/** The message that shows that the bot is "thinking". */
export function loadingMessage(
  world: World,
  draft: Pick<MessageDraft, "channelId" | "extra">,
  flags: number,
): APIMessage {
  return { ...newMessage(world, draft), flags: flags | messageFlag.loading };
}

function newMessage(
  world: World,
  { channelId, extra }: Pick<MessageDraft, "channelId" | "extra">,
): APIMessage {
  return {
    ...{ id: world.nextId(), type: 0, channel_id: channelId, author: world.bot(), content: "" },
    ...{ timestamp: timestamp(world), edited_timestamp: null, tts: false, pinned: false },
    ...{
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
    },
    ...extra,
  };
}

function timestamp(world: World): string {
  return new Date(world.clock.now()).toISOString();
}

function previousFields(previous: APIMessage | undefined): Fields {
  if (previous === undefined) return {};
  const { content, embeds, components } = previous;
  return { content, embeds, components };
}

/** In a change, a field set to null empties what was there; a field left out keeps it. */
function withoutAbsent(payload: Fields, previous: APIMessage | undefined): Fields {
  const entries = Object.entries(payload).filter(
    ([, value]) => previous === undefined || value !== undefined,
  );
  return Object.fromEntries(entries);
}

function keptAttachments(previous: APIMessage | undefined, listed: unknown): readonly APIAttachment[] {
  const before = previous?.attachments ?? [];
  if (isAbsent(listed)) return before;
  const ids = listOf(listed).map((entry) => String(fieldsOf(entry).id));
  return before.filter(({ id }) => ids.includes(id));
}

function named(number: string, file: UploadedFile, listed: unknown): UploadedFile {
  const entry = listOf(listed)
    .map(fieldsOf)
    .find(({ id }) => String(id) === number);
  return { ...file, name: textOf(entry?.filename) || file.name };
}
