import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
} from "discord.js";
import type { Command, CommandContext } from "../src/discord/command.ts";
import { IN_GUILDS } from "../src/discord/command-places.ts";
import { isModerator } from "../src/discord/moderator.ts";
import type { Reply } from "../src/discord/reply.ts";
import { actingModerator } from "../src/discord/seeds/acting-moderator.ts";
import { addArticle, uploadForm, uploadSubmitted } from "../src/discord/seeds/add-articles.ts";
import { askToRemove, removeButton, suggestFiles } from "../src/discord/seeds/remove-article.ts";
import { renderFiles } from "../src/discord/seeds/render-files.ts";
import { MAX_SHOWN_CHANGES, renderLog } from "../src/discord/seeds/render-log.ts";
import { renderStatus } from "../src/discord/seeds/render-status.ts";
import { clearGapsButton, showGaps } from "../src/discord/seeds/show-gaps.ts";
import { tellChange } from "../src/discord/seeds/tell-change.ts";
import { undoButton } from "../src/discord/seeds/undo-change.ts";
import { UserError } from "../src/errors.ts";

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;

/** `/seeds`: moderators manage the articles of their collection. */
const seeds: Command = {
  shape: {
    name: "seeds",
    type: ApplicationCommandType.ChatInput,
    ...IN_GUILDS,
    defaultMemberPermissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      { name: "list", type: Subcommand },
      { name: "status", type: Subcommand },
      { name: "reload", type: Subcommand },
      { name: "add", type: Subcommand, options: [{ name: "file", type: Attachment }] },
      {
        name: "remove",
        type: Subcommand,
        options: [{ name: "file", type: Text, required: true, autocomplete: true }],
      },
      { name: "undo", type: Subcommand },
      { name: "log", type: Subcommand },
      { name: "gaps", type: Subcommand },
    ],
  },
  mayTakeLong: true,
  isPrivate: () => true,
  run,
  form(interaction, context) {
    const isForm =
      interaction.options.getSubcommand() === "add" && interaction.options.getAttachment("file") === null;
    return isForm && isModerator(interaction, context.services.moderators) ? uploadForm(context) : undefined;
  },
  suggest: async (interaction, context) => suggestFiles(interaction, context),
  buttons: [removeButton, undoButton, clearGapsButton],
  forms: [uploadSubmitted],
};
export default seeds;

async function run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const actor = actingModerator(interaction, context);
  const { services, language } = context;
  const { collection } = actor;
  switch (interaction.options.getSubcommand()) {
    case "list":
      return renderFiles(await services.seeds.files(collection), language);
    case "status":
      return showStatus(collection, context);
    case "reload":
      return tellChange("reload", await services.seeds.reload(actor), actor, context);
    case "add":
      return addArticle(interaction, context);
    case "remove":
      return askToRemove(interaction, context);
    case "undo":
      return tellChange("undo", await services.seeds.undo(actor), actor, context);
    case "log":
      return renderLog(await services.seeds.log(collection, MAX_SHOWN_CHANGES), language);
    case "gaps":
      return showGaps(interaction, context);
    default:
      throw new UserError(language.text("error.command-unknown"));
  }
}

async function showStatus(
  collection: string,
  { services, snapshot, language }: CommandContext,
): Promise<Reply> {
  const { id, articles } = await snapshot();
  const served = { version: id, size: await articles.count([collection]) };
  return renderStatus(await services.seeds.status(collection), served, language);
}
