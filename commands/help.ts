import { ApplicationCommandType } from "discord.js";
import type { Command } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-places.ts";
import { MAX_LISTED_ARTICLES, renderHelp } from "../src/discord/render-help.ts";

/** `/help`: what the bot knows and how to ask it. */
const help: Command = {
  shape: {
    name: "help",
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
  },
  isPrivate: () => true,
  async run(_interaction, { services, snapshot, language, collections }) {
    const { articles } = await snapshot();
    const newest = await articles.newest(collections, MAX_LISTED_ARTICLES);
    const count = await articles.count(collections);
    return renderHelp(newest, count.articles, services.gaps !== undefined, language);
  },
};
export default help;
