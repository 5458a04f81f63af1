// @ts-nocheck
import { element } from "./element.ts";

/** Something that a menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

/** A button that opens the menu of a message; what the menu offers is asked for when it opens. */
export function createMenuButton(itemsOf: () => Promise<readonly MenuItem[]>): HTMLElement {
  const button = element(
    "button",
    {
      type: "button",
      class: "more",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": "Message menu",
    },
    "⋯",
  );
  const holder = element("div", { class: "menu-holder" }, button);
  let menu: HTMLElement | undefined;

  const close = (): void => {
    menu?.remove();
    menu = undefined;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", closeOutside);
  };
  const closeOutside = (event: Event): void => {
    if (event.target instanceof Node && !holder.contains(event.target)) close();
  };
  const open = async (): Promise<void> => {
    const items = await itemsOf();
    close();
    menu = renderMenu(items, () => {
      close();
      button.focus();
    });
    holder.append(menu);
    button.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", closeOutside);
    menu.querySelector("button")?.focus();
  };
  button.addEventListener("click", () => (menu === undefined ? void open() : close()));
  return holder;
}

function renderMenu(items: readonly MenuItem[], leave: () => void): HTMLElement {
  const buttons = items.map(({ label, act }) => {
    const item = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, label);
    item.addEventListener("click", () => {
      leave();
      act();
    });
    return item;
  });
  const menu = element("div", { class: "menu", role: "menu", "aria-label": "Message menu" }, ...buttons);
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      return leave();
    }
    const step = new Map([
      ["ArrowDown", 1],
      ["ArrowUp", -1],
    ]).get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const focused = buttons.findIndex((button) => button.matches(":focus"));
    buttons.at((focused + step) % buttons.length)?.focus();
  });
  return menu;
}
