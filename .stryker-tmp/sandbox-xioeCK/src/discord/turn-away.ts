// @ts-nocheck
import type { Interaction } from "discord.js";
import { languageOf } from "./locales/catalogue.ts";
import { renderNotice } from "./render-notice.ts";
import { respond } from "./send-reply.ts";
import type { Services } from "./services.ts";

/** Tells somebody at once that there is too much to do; who is only typing gets no suggestions. Never rejects. */
export async function turnAway(interaction: Interaction, { log, counts, isPlain }: Services): Promise<void> {
  const name = interaction.isCommand() ? interaction.commandName : "other";
  counts.interaction(name, "busy", 0);
  log.warn({ id: interaction.id, name, outcome: "busy" }, "interaction");
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) {
      const notice = renderNotice(languageOf(interaction.locale).text("error.busy"), "busy");
      await respond(interaction, notice, isPlain);
    }
  } catch (error) {
    log.warn({ err: error }, "a person could not be told that there is too much to do");
  }
}
