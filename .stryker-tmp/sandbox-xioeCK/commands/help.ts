// @ts-nocheck
import { ApplicationCommandType } from "discord.js";
import { visibleArticles } from "../src/answer/snapshot.ts";
import type { Command } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-places.ts";
import { renderHelp } from "../src/discord/render-help.ts";

/** `/help`: what the bot knows and how to ask it. */
const help: Command = {
  shape: {
    name: "help",
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
  },
  isPrivate: () => true,
  run: async (_interaction, { services, language, collections }) =>
    renderHelp(
      visibleArticles(services.library.snapshot(), collections),
      services.gaps !== undefined,
      language,
    ),
};
export default help;
