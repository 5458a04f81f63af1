import { UserError } from "../../errors.ts";
import type { Button } from "../button.ts";
import { actingModerator } from "./acting-moderator.ts";
import { tellChange } from "./tell-change.ts";

/** "Undo" under a change: goes back to the state before it, so long as nothing else was changed since. */
export const undoButton: Button = {
  name: "undo",
  async press(interaction, fields, context) {
    const actor = actingModerator(interaction, context);
    const [generation = "", ...rest] = fields;
    if (rest.length > 0 || !/^\d{1,9}$/.test(generation)) {
      throw new UserError(context.language.text("error.button-unknown"));
    }
    const result = await context.services.seeds.undo(actor, Number(generation));
    const reply = await tellChange("undo", result, actor, context);
    return { ...reply, replacesCard: result.kind === "swapped" };
  },
};
