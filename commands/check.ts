import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { checkMessage } from "../src/answer/check-message.ts";
import type { Command, CommandContext } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-places.ts";
import { renderCheck } from "../src/discord/render-check.ts";
import type { Reply } from "../src/discord/reply.ts";
import { UserError } from "../src/errors.ts";

/** `/check`, and the same for a message by its menu: whether what it says is really in the articles. */
const check: Command = {
  shape: {
    name: "check",
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        name: "text",
        type: ApplicationCommandOptionType.String,
        required: true,
        minLength: 2,
        maxLength: 4000,
      },
    ],
  },
  isPrivate: () => true,
  run: (interaction, context) => checkText(interaction.options.getString("text", true), context),
  menu: {
    shape: { name: "check-message", type: ApplicationCommandType.Message, ...EVERYWHERE },
    run: (interaction, context) => checkText(interaction.targetMessage.content, context),
  },
};
export default check;

async function checkText(text: string, context: CommandContext): Promise<Reply> {
  const { snapshot, collections, language, deadline } = context;
  const checked = await checkMessage(await snapshot(), text, collections, deadline.signal);
  if (checked.length === 0) throw new UserError(language.text("error.nothing-to-check"));
  return renderCheck(checked, language);
}
