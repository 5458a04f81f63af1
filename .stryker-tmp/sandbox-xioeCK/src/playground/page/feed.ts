// @ts-nocheck
import { actionButton, element } from "./element.ts";
import type { Guise, PageEvent } from "./protocol.ts";

/** The messages of a channel as they stand on the page. */
export interface Feed {
  /** Shows what has changed. */
  readonly take: (event: PageEvent) => void;
  /** Forgets all messages, before they come anew. */
  readonly clear: () => void;
  /** Shows what this person sees here, from the last message up. */
  readonly refresh: () => void;
  /** Tells the person something that is no message, as Discord tells that an app did not respond. */
  readonly notice: (text: string) => void;
}

/** An empty feed in this element; `render` makes a message's element. */
export function createFeed(
  root: HTMLElement,
  guise: () => Guise,
  render: (event: PageEvent) => HTMLElement,
): Feed {
  const shown = new Map<string, { readonly event: PageEvent; readonly root: HTMLElement }>();

  const isVisible = ({ isDirect, visibleTo }: PageEvent): boolean => {
    const { role, isDirect: isInDirect } = guise();
    return isDirect === isInDirect && (visibleTo === undefined || visibleTo === role);
  };
  const toEnd = (): void => {
    root.scrollTop = root.scrollHeight;
  };
  /** To the end, or to the beginning of a message that is taller than the room for it. */
  const reveal = (message: HTMLElement): void => {
    if (message.hidden) return;
    if (message.offsetHeight > root.clientHeight) message.scrollIntoView({ block: "start" });
    else toEnd();
  };
  const remove = (id: string): void => {
    shown.get(id)?.root.remove();
    shown.delete(id);
  };
  const take = (event: PageEvent): void => {
    if (event.change === "deleted") remove(event.message.id);
    else put(event);
  };
  const put = (event: PageEvent): void => {
    const { id } = event.message;
    const before = shown.get(id);
    const after = render(event);
    after.hidden = !isVisible(event);
    shown.set(id, { event, root: after });
    if (before === undefined) {
      root.append(after);
      reveal(after);
      return;
    }
    const focused = before.root.contains(document.activeElement) ? document.activeElement : null;
    before.root.replaceWith(after);
    if (isWaiting(before.event)) reveal(after);
    if (focused !== null) (findAlike(after, focused) ?? after).focus();
  };

  return {
    take,
    clear: () => {
      for (const id of [...shown.keys()]) remove(id);
    },
    refresh: () => {
      for (const notice of root.querySelectorAll(".notice")) notice.remove();
      for (const { event, root: message } of shown.values()) message.hidden = !isVisible(event);
      toEnd();
    },
    notice: (text) => {
      const line = element("p", { class: "notice" }, text, " ");
      const dismiss = () => line.remove();
      line.append(actionButton("Dismiss", "link-button", dismiss));
      root.append(line);
      toEnd();
    },
  };
}

/** Whether the message only said that the bot is thinking (Discord, Message Flags: LOADING). */
function isWaiting({ message }: PageEvent): boolean {
  return ((message.flags ?? 0) & (1 << 7)) !== 0;
}

/** The control that says the same in the new element as the focused one did in the old. */
function findAlike(root: HTMLElement, focused: Element): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>("button, select, a")];
  return controls.find(({ tagName, textContent }) => {
    return tagName === focused.tagName && textContent === focused.textContent;
  });
}
