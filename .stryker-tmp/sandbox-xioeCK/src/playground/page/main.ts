// @ts-nocheck
import { createComposer } from "./composer.ts";
import { openPayload } from "./dialog.ts";
import { pageElement } from "./element.ts";
import { createFeed } from "./feed.ts";
import { openForm } from "./form-dialog.ts";
import { createMenuButton, type MenuItem } from "./message-menu.ts";
import type { Act, PageCommand, PageEvent } from "./protocol.ts";
import { renderMessage } from "./render-message.ts";
import { createSession } from "./session.ts";
import { tieSettings } from "./settings.ts";

/** Commands of this kind stand in the menu of a message. */
const MESSAGE_COMMAND = 3;

const session = createSession();
const feed = createFeed(pageElement("messages", HTMLElement), session.guise, renderEvent);
const composer = createComposer(
  pageElement("composer", HTMLElement),
  session,
  (act) => void perform(act),
  feed.notice,
);
tieSettings(session);
session.onChange(() => void refresh());
pageElement("example", HTMLButtonElement).addEventListener("click", ({ currentTarget }) => {
  const question = (currentTarget as HTMLElement).textContent;
  void perform({ kind: "slash", name: "ask", options: { question } });
});
watch();
await refresh();
composer.focus();
document.documentElement.dataset.ready = "true";

/** Does something in the person's name, and shows what only this person learns of it. */
async function perform(act: Act): Promise<void> {
  const outcome = await session.act(act);
  if (outcome.outcome === "failed") feed.notice(outcome.reason);
  if (outcome.outcome !== "form") return;
  openForm(outcome, (values) => void perform({ kind: "submit", form: outcome.form, values }));
}

async function commands(): Promise<readonly PageCommand[]> {
  const outcome = await session.act({ kind: "commands" });
  return outcome.outcome === "commands" ? outcome.commands : [];
}

async function refresh(): Promise<void> {
  feed.refresh();
  composer.refresh(await commands());
}

/** Follows the channel; after a break the browser connects again and everything comes anew. */
function watch(): void {
  const events = new EventSource("/events");
  events.addEventListener("start", feed.clear);
  events.addEventListener("message", ({ data }) => feed.take(JSON.parse(data) as PageEvent));
}

function renderEvent({ message }: PageEvent): HTMLElement {
  const { id: messageId } = message;
  const press = async (customId: string, button: HTMLElement): Promise<void> => {
    button.setAttribute("aria-busy", "true");
    await perform({ kind: "click", messageId, customId });
    button.removeAttribute("aria-busy");
  };
  const uses = {
    press: (customId: string, button: HTMLElement) => void press(customId, button),
    choose: (customId: string, values: readonly string[]) =>
      void perform({ kind: "select", messageId, customId, values }),
  };
  const items = async (): Promise<readonly MenuItem[]> => [
    ...(await commands())
      .filter(({ type }) => type === MESSAGE_COMMAND)
      .map(({ name, shownName }) => ({
        label: shownName,
        act: () => void perform({ kind: "menu", name, messageId }),
      })),
    { label: "Payload", act: () => openPayload(message) },
  ];
  return renderMessage(message, uses, createMenuButton(items));
}
