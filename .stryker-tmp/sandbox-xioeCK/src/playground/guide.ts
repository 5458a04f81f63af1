// @ts-nocheck
import { type OfferedCommand, usageOf } from "./offered-command.ts";

/** What a person sees at the start; `pageUrl` is where the page is, if there is one. */
export function renderWelcome(pageUrl?: string): string {
  const words =
    "Type a question or a /command, a number to press a button, ? for everything else, exit to leave.";
  return pageUrl === undefined ? words : `${words}\nOr in your browser: ${pageUrl}`;
}

/** What `?` shows: the bot's commands as they are registered, and the prompt's own words. */
export function renderGuide(commands: readonly OfferedCommand[]): string {
  const slash = commands.filter(({ type }) => type === 1);
  const menus = commands.filter(({ type }) => type === 3);
  return [
    "Commands of the bot:",
    ...slash.flatMap((command) => usageOf(command).map((usage) => `  ${usage}`)),
    ...menus.map(({ name }) => `  menu ${name}: the text of a message`),
    "Words of this prompt:",
    "  as moderator | as member    who you are",
    "  in dm | in server           where you are",
    "  locale de                   the language of your Discord",
    "  1, 2, ...                   press a button, choose in a menu, show a link",
    "  exit                        leave",
  ].join("\n");
}
