// @ts-nocheck
import { MessageFlags, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import {
  ApplicationCommandCreateRequestSchema,
  IncomingWebhookInteractionRequestSchema,
} from "discord-api-spec/zod";

/** A component as Discord reads it, whatever its kind. */
export interface RawComponent {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly components?: readonly RawComponent[];
  readonly accessory?: RawComponent;
}

/** A message body as it travels to Discord. */
export interface RawMessage {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly RawComponent[];
}

/**
 * Why Discord would refuse the message: by its own published schemas, and by the limits that they lack. Empty: it
 * would be taken.
 */
export function faultsOfMessage(body: RawMessage): readonly string[] {
  const parsed = IncomingWebhookInteractionRequestSchema.safeParse(body);
  const all = allComponents(body.components ?? []);
  const texts = all.flatMap(({ content }) => (content === undefined ? [] : [content]));
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const isV2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  const faults: readonly (readonly [boolean, string])[] = [
    [!parsed.success, `schema: ${JSON.stringify(parsed.error?.issues.slice(0, 2))}`],
    [isV2 && body.content !== undefined, "content beside Components V2"],
    [!isV2 && (body.components ?? []).some(({ type }) => type !== 1), "V2 components without the flag"],
    [!isV2 && (body.components ?? []).length > 5, "more than 5 rows"],
    [!isV2 && (body.content ?? "").trim() === "", "an empty message"],
    [(body.content ?? "").length > 2000, "content over 2,000"],
    [all.length > 40, `${all.length} components`],
    [texts.reduce((sum, text) => sum + text.length, 0) > 4000, "texts over 4,000"],
    [bytes > 9000, `${bytes} bytes of text`],
    [texts.some((text) => text.trim() === "" || !text.isWellFormed()), "an empty or broken text"],
    [new Set(ids).size < ids.length, "a custom_id twice"],
    ...all.map((one): readonly [boolean, string] => [isFaulty(one), JSON.stringify(one)]),
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

/**
 * Why Discord would refuse the command; empty: it would be taken. Discord takes permission bits as a decimal string
 * (Discord, Permissions), which its published schema lacks: it is checked as the number that it stands for.
 */
export function faultsOfCommand(body: RESTPostAPIApplicationCommandsJSONBody): readonly string[] {
  const { default_member_permissions: bits, ...rest } = body;
  const permissions = typeof bits === "string" && /^\d+$/.test(bits) ? Number(bits) : bits;
  const checked = permissions === undefined ? rest : { ...rest, default_member_permissions: permissions };
  const parsed = ApplicationCommandCreateRequestSchema.safeParse(checked);
  return parsed.success ? [] : parsed.error.issues.map((issue: unknown) => JSON.stringify(issue));
}

/** The components with the nested ones. */
export function allComponents(components: readonly RawComponent[]): readonly RawComponent[] {
  return components.flatMap((one) => [
    one,
    ...allComponents([...(one.components ?? []), ...(one.accessory === undefined ? [] : [one.accessory])]),
  ]);
}

function isFaulty({ type, label = "", custom_id: id, url, style, components }: RawComponent): boolean {
  if (type === 1) return (components ?? []).length < 1 || (components ?? []).length > 5;
  if (type !== 2) return false;
  if (label.trim() === "" || label.length > 80) return true;
  if (style === 5) return id !== undefined || url === undefined || url.length > 512 || !URL.canParse(url);
  return url !== undefined || id === undefined || id.length < 1 || id.length > 100;
}
