// @ts-nocheck
import type { ModalSubmitInteraction } from "discord.js";
import type { CommandContext } from "./command.ts";
import type { Reply } from "./reply.ts";

/** What happens when a form is sent off. As with a button, who may do what comes from the interaction alone. */
export interface Form {
  /** Names it in its custom_id: lower-case letters, unique among all commands' forms. */
  readonly name: string;
  /** Answers; what was filled in may be forged. A `UserError` it throws is shown as it is. */
  submit(interaction: ModalSubmitInteraction, context: CommandContext): Promise<Reply>;
}
