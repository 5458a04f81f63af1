// @ts-nocheck
import { element } from "./element.ts";

/** Something to pick. */
export interface PickerItem {
  readonly title: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** A list above a text field: arrows move in it, Enter and Tab pick, Escape closes. */
export interface ListPicker {
  /** Shows these; none closes the list. */
  readonly show: (items: readonly PickerItem[]) => void;
  readonly hide: () => void;
}

let pickerCount = 0;

/** Ties a list to the field (WAI-ARIA, combobox pattern); `place` is where the list stands. */
export function attachListPicker(field: HTMLInputElement, place: HTMLElement, label: string): ListPicker {
  pickerCount += 1;
  const listId = `picker-${pickerCount}`;
  const list = element("div", {
    id: listId,
    class: "picker",
    role: "listbox",
    "aria-label": label,
    hidden: true,
  });
  place.append(list);
  setAttributes(field, {
    ...{ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" },
    "aria-controls": listId,
  });
  let shown: readonly PickerItem[] = [];
  let active = 0;

  const mark = (): void => {
    [...list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === active));
      if (index === active) option.scrollIntoView({ block: "nearest" });
    });
    field.setAttribute("aria-activedescendant", `${listId}-${active}`);
  };
  const show = (items: readonly PickerItem[]): void => {
    shown = items;
    active = 0;
    list.replaceChildren(...items.map((item, index) => renderOption(item, `${listId}-${index}`)));
    list.hidden = items.length === 0;
    field.setAttribute("aria-expanded", String(items.length > 0));
    field.removeAttribute("aria-activedescendant");
    if (items.length > 0) mark();
  };
  const pick = (index: number): void => {
    const item = shown[index];
    show([]);
    item?.pick();
  };
  field.addEventListener("keydown", (event) => {
    if (shown.length === 0 || event.isComposing) return;
    if (event.key === "ArrowDown") active = (active + 1) % shown.length;
    else if (event.key === "ArrowUp") active = (active + shown.length - 1) % shown.length;
    else if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) pick(active);
    else if (event.key === "Escape") show([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (shown.length > 0) mark();
  });
  // On pointerdown the field would lose the focus before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (option !== null) pick([...list.children].indexOf(option));
  });
  field.addEventListener("blur", () => show([]));
  return { show, hide: () => show([]) };
}

function renderOption({ title, detail }: PickerItem, id: string): HTMLElement {
  return element(
    "div",
    { id, role: "option", "aria-selected": "false" },
    element("span", { class: "option-title" }, title),
    element("span", { class: "option-detail" }, detail),
  );
}

function setAttributes(target: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
