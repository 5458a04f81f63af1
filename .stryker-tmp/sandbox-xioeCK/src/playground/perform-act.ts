// @ts-nocheck
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import type { ModalValues } from "../local-discord/modal-values.ts";
import type { ModalShown, Reply } from "../local-discord/reply.ts";
import { UsageError } from "../local-discord/usage-error.ts";
import { personOf } from "./guises.ts";
import { offerCommands } from "./offered-command.ts";
import type { Act, Outcome, PageCommand, SentValues } from "./page/protocol.ts";
import { type ActRequest, readValues } from "./read-act.ts";
import { renderForm } from "./render-form.ts";

/** Does what the page asks for and gives what the page needs to know of it. */
export type PerformAct = (request: ActRequest) => Promise<Outcome>;

/** People at the page act in this channel of the server, or in direct messages. */
export function createPerformAct(localDiscord: LocalDiscord, channelId: string): PerformAct {
  const forms = new Map<number, ModalShown>();
  let formCount = 0;

  const outcomeOf = (reply: Reply): Outcome => {
    if (reply.outcome === "answered") return { outcome: "done" };
    if (reply.outcome === "failed") return reply;
    formCount += 1;
    forms.set(formCount, reply);
    forms.delete(formCount - MAX_OPEN_FORMS);
    return { outcome: "form", form: formCount, ...renderForm(reply.modal) };
  };

  const perform = async (act: Act, person: ReturnType<typeof personOf>): Promise<Outcome> => {
    switch (act.kind) {
      case "commands": {
        const commands = offerCommands(localDiscord.commandsFor(person), person.locale ?? "en-US");
        return { outcome: "commands", commands: commands as readonly PageCommand[] };
      }
      case "say":
        localDiscord.say(act.text, person);
        return { outcome: "done" };
      case "slash":
        return outcomeOf(await localDiscord.slash(act.name, readValues(act.options), person));
      case "autocomplete":
        return await localDiscord.autocomplete(act.name, readValues(act.options), act.focused, person);
      case "click":
        return outcomeOf(await localDiscord.click({ id: act.messageId }, act.customId, person));
      case "select":
        return outcomeOf(
          await localDiscord.selectMenu({ id: act.messageId }, act.customId, act.values, person),
        );
      case "menu":
        return outcomeOf(await localDiscord.contextMenu(act.name, { id: act.messageId }, person));
      case "submit": {
        const shown = forms.get(act.form);
        if (shown === undefined) throw new UsageError("That form is not open any more");
        return outcomeOf(await localDiscord.modalSubmit(shown, modalValues(act.values), person));
      }
      default:
        throw new UsageError("The page asked for something unknown: reload the page");
    }
  };

  return async ({ guise, act }) => {
    try {
      return await perform(act, personOf(guise, channelId));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { outcome: "failed", reason: error.message };
    }
  };
}

const MAX_OPEN_FORMS = 20;

/** Files and what is chosen in menus are lists in a form. */
function modalValues(values: SentValues): ModalValues {
  return Object.fromEntries(
    Object.entries(readValues(values)).map(([name, value]) => [
      name,
      typeof value === "object" ? [value] : String(value),
    ]),
  );
}
