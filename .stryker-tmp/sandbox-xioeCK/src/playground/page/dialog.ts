// @ts-nocheck
import { actionButton, element } from "./element.ts";

let dialogCount = 0;

/** Opens a dialog over the page; it is removed when it closes, and the focus goes back to where it was. */
export function openDialog(title: string, ...content: readonly HTMLElement[]): HTMLDialogElement {
  dialogCount += 1;
  const headingId = `dialog-title-${dialogCount}`;
  const dialog = element("dialog", { "aria-labelledby": headingId });
  const close = actionButton("Close", "button secondary", () => dialog.close());
  dialog.append(
    element("header", { class: "dialog-head" }, element("h2", { id: headingId }, title), close),
    ...content,
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Shows a message as the bot sent it. */
export function openPayload(payload: object): void {
  const text = JSON.stringify(payload, undefined, 2);
  openDialog("Payload", element("pre", { tabindex: "0", "aria-label": "Payload as JSON" }, text));
}
