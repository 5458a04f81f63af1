// @ts-nocheck
import type { ChatInputCommandInteraction } from "discord.js";
import { type CountedQuery, KEPT_DAYS } from "../../answer/gaps.ts";
import { UserError } from "../../errors.ts";
import type { Button } from "../button.ts";
import type { CommandContext } from "../command.ts";
import { button, container, fileBelow, rowOf, textDisplay } from "../components.ts";
import { encodeCustomId } from "../custom-id.ts";
import { fitLines, isCutLine, listOfLines } from "../fit-lines.ts";
import type { Language } from "../locales/catalogue.ts";
import { renderNotice } from "../render-notice.ts";
import type { Reply } from "../reply.ts";
import { actingModerator } from "./acting-moderator.ts";

/** `/seeds gaps`: what was asked in this server more than once, and not answered. */
export async function showGaps(
  interaction: ChatInputCommandInteraction,
  { services, language }: CommandContext,
): Promise<Reply> {
  if (services.gaps === undefined) return renderNotice(language.text("gaps.off"), "answered");
  const gaps = await services.gaps.list(interaction.guildId ?? "");
  return gaps.length === 0
    ? renderNotice(language.text("gaps.empty", { days: KEPT_DAYS }), "answered")
    : renderGaps(gaps, language);
}

/** "Forget all": nothing of what was asked in this server is kept any more. */
export const clearGapsButton: Button = {
  name: "cleargaps",
  async press(interaction, _fields, context) {
    actingModerator(interaction, context);
    const { services, language } = context;
    if (services.gaps === undefined) throw new UserError(language.text("gaps.off"));
    await services.gaps.clear(interaction.guildId ?? "");
    return { ...renderNotice(language.text("gaps.cleared"), "answered"), replacesCard: true };
  },
};

const MAX_LISTED = 20;

function renderGaps(gaps: readonly CountedQuery[], language: Language): Reply {
  const lines = gaps.map(({ count, query }) => `${count} × ${query}`);
  const { components, shown } = fitLines(MAX_LISTED, (most) => [
    container(
      [language.text("gaps.title", { days: KEPT_DAYS }), listOfLines(lines.slice(0, most))].map(textDisplay),
    ),
    ...rowOf([button(language.text("gaps.clear"), encodeCustomId("cleargaps"))]),
  ]);
  const reply = { isPrivate: true, outcome: "answered" } as const;
  if (shown >= lines.length && !lines.some(isCutLine)) return { ...reply, components };
  const file = { name: "questions.txt", content: `${lines.join("\n")}\n` };
  return { ...reply, components: [...components, fileBelow(file.name)], files: [file] };
}
