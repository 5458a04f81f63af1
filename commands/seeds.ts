import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";
import type { Command, CommandContext } from "../src/discord/command.ts";
import { isModerator } from "../src/discord/moderator.ts";
import { renderReload } from "../src/discord/render-reload.ts";
import type { Reply } from "../src/discord/reply.ts";
import { UserError } from "../src/errors.ts";
import { OPERATOR_COLLECTION } from "../src/news/article.ts";

/** `/seeds`: moderators manage the articles of their collection. */
const seeds: Command = {
  shape: {
    name: "seeds",
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integrationTypes: [ApplicationIntegrationType.GuildInstall],
    defaultMemberPermissions: String(PermissionFlagsBits.ManageGuild),
    options: [{ name: "reload", type: ApplicationCommandOptionType.Subcommand }],
  },
  mayTakeLong: true,
  isPrivate: () => true,
  run,
};
export default seeds;

async function run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { services, language } = context;
  const { guildId } = interaction;
  if (guildId === null || !isModerator(interaction, services.moderators)) {
    throw new UserError(language.text("error.not-moderator"));
  }
  const collection = guildId === services.moderators.homeGuildId ? OPERATOR_COLLECTION : guildId;
  const result = await services.reload({ collection, by: `<@${interaction.user.id}>` });
  return renderReload(result, services.library.snapshot(), language);
}
