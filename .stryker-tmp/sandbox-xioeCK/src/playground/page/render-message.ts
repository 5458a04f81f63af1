// @ts-nocheck
import type { APIEmbed, APIMessage } from "discord-api-types/v10";
import { element } from "./element.ts";
import { fileLink, type MessageUses, renderComponent } from "./render-component.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** Flags of a message (Discord, Message Flags). */
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
/** The type of a message that answers a command of a message's menu (Discord, Message Types). */
const MENU_ANSWER = 23;

/** A message as Discord shows it; `menuButton` opens its menu. */
export function renderMessage(message: APIMessage, uses: MessageUses, menuButton: HTMLElement): HTMLElement {
  const { author, timestamp, flags = 0, interaction: cause } = message;
  const isBot = author.bot === true;
  const sent = new Date(timestamp);
  const time = sent.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const head = element(
    "header",
    { class: "message-head" },
    element("strong", { class: isBot ? "name bot" : "name" }, author.username),
    ...(isBot ? [element("span", { class: "badge" }, "APP")] : []),
    element("time", { datetime: sent.toISOString() }, time),
    ...(message.edited_timestamp === null ? [] : [element("span", { class: "edited" }, "(edited)")]),
    menuButton,
  );
  const used = cause === undefined ? [] : [usedLine(cause.user.username, commandOf(message))];
  const isPrivate = (flags & EPHEMERAL) !== 0;
  const body = element("div", { class: "message-body" }, head, ...contentOf(message, uses));
  if (isPrivate) body.append(element("p", { class: "private" }, "Only you can see this"));
  const avatar = element(
    "div",
    { class: isBot ? "avatar bot" : "avatar", "aria-hidden": "true" },
    isBot ? "”" : (author.username[0] ?? "").toUpperCase(),
  );
  return element(
    "article",
    {
      class: isPrivate ? "message ephemeral" : "message",
      "aria-label": `${author.username}, ${time}`,
      tabindex: "-1",
    },
    ...used,
    avatar,
    body,
  );
}

function contentOf(message: APIMessage, uses: MessageUses): HTMLElement[] {
  if (((message.flags ?? 0) & LOADING) !== 0) {
    return [element("p", { class: "thinking" }, `${message.author.username} is thinking…`)];
  }
  return [
    ...(message.content === "" ? [] : [renderMarkdown(message.content)]),
    ...message.embeds.map(renderEmbed),
    ...(message.components ?? []).map((component) => renderComponent(component, uses)),
    ...message.attachments.map(({ filename, url }) => fileLink(filename, url)),
  ];
}

/** The command that the message answers, as it is written: one that is typed begins with a slash. */
function commandOf({ interaction, type }: APIMessage): string {
  return type === MENU_ANSWER ? `“${interaction?.name}”` : `/${interaction?.name}`;
}

function usedLine(person: string, command: string): HTMLElement {
  const used = element("span", { class: "used-command" }, command);
  return element("p", { class: "used" }, element("strong", {}, person), " used ", used);
}

function renderEmbed({ title, description, fields = [], footer }: APIEmbed): HTMLElement {
  return element(
    "div",
    { class: "container" },
    ...(title === undefined ? [] : [element("p", {}, element("strong", {}, title))]),
    ...(description === undefined ? [] : [renderMarkdown(description)]),
    ...fields.map(({ name, value }) =>
      element("div", {}, element("p", {}, element("strong", {}, name)), renderMarkdown(value)),
    ),
    ...(footer === undefined ? [] : [element("p", { class: "subtext" }, footer.text)]),
  );
}
