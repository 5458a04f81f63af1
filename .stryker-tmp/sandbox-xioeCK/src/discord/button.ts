// @ts-nocheck
import type { ButtonInteraction } from "discord.js";
import type { CommandContext } from "./command.ts";
import type { Reply } from "./reply.ts";

/**
 * What happens when a button is pressed. All it knows comes from its custom_id, the message it hangs on and the
 * interaction, so that it works after a restart and for everybody; who may see what comes from the interaction alone.
 */
export interface Button {
  /** Names it in custom_ids: lower-case letters, unique among all commands' buttons. */
  readonly name: string;
  /** Answers; the fields may be forged. A `UserError` it throws is shown as it is. */
  press(interaction: ButtonInteraction, fields: readonly string[], context: CommandContext): Promise<Reply>;
}
