/** What a new element is given: attributes; true for one without value; absent ones are left out. */
// @ts-nocheck

export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** A new element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something on this page. */
export function actionButton(label: string, className: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: className }, label);
  button.addEventListener("click", act);
  return button;
}

/** The page's own element of that id; throws when it is of another kind, since then page and script do not fit. */
export function pageElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}
