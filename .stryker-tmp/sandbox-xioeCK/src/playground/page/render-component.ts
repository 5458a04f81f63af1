// @ts-nocheck
import type {
  APIButtonComponent,
  APIMessageComponent,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { element } from "./element.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** What can be done in a message. */
export interface MessageUses {
  readonly press: (customId: string, button: HTMLElement) => void;
  readonly choose: (customId: string, values: readonly string[]) => void;
}

/** A component of a message, by Discord's numbers for their kinds. */
export function renderComponent(component: APIMessageComponent, uses: MessageUses): HTMLElement {
  const inner = (components: readonly APIMessageComponent[]) =>
    components.map((one) => renderComponent(one, uses));
  switch (component.type) {
    case 1:
      return element("div", { class: "row" }, ...inner(component.components));
    case 2:
      return renderButton(component, uses);
    case 3:
      return renderMenu(component, uses);
    case 9: {
      const texts = element("div", { class: "section-text" }, ...inner(component.components));
      return element("div", { class: "section" }, texts, renderComponent(component.accessory, uses));
    }
    case 10:
      return renderMarkdown(component.content);
    case 11:
      return picture(component.description, component.media.url);
    case 12:
      return element(
        "div",
        { class: "row" },
        ...component.items.map(({ description, media }) => picture(description, media.url)),
      );
    case 13:
      return element("p", {}, fileLink("File", component.file.url));
    case 14:
      return element("hr", component.divider === false ? { class: "gap" } : {});
    case 17: {
      const container = element("div", { class: "container" }, ...inner(component.components));
      const { accent_color: accent } = component;
      if (typeof accent === "number") {
        container.style.borderInlineStartColor = `#${accent.toString(16).padStart(6, "0")}`;
      }
      return container;
    }
    default:
      return element("p", { class: "subtext" }, "A component that this page cannot show: see the payload.");
  }
}

/** A link to a file of the message's. */
export function fileLink(name: string, url: string): HTMLElement {
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer", class: "file" }, name);
}

/** By Discord's numbers for button styles. */
const buttonStyles = ["secondary", "primary", "secondary", "success", "danger", "link"];

function renderButton(component: APIButtonComponent, uses: MessageUses): HTMLElement {
  const emoji = "emoji" in component ? (component.emoji?.name ?? "") : "";
  const label = "label" in component ? (component.label ?? "") : "";
  const text = `${emoji} ${label}`.trim();
  const className = `button ${buttonStyles[component.style] ?? "secondary"}`;
  if ("url" in component) {
    const target = { href: component.url, target: "_blank", rel: "noopener noreferrer" };
    const arrow = element("span", { "aria-hidden": "true" }, " ↗");
    return element("a", { ...target, class: className }, text, arrow);
  }
  const disabled = component.disabled === true ? (true as const) : undefined;
  const button = element("button", { type: "button", class: className, disabled }, text);
  if ("custom_id" in component) {
    const { custom_id: customId } = component;
    button.addEventListener("click", () => uses.press(customId, button));
  }
  return button;
}

function renderMenu(menu: APIStringSelectComponent, uses: MessageUses): HTMLElement {
  const prompt = menu.placeholder ?? "Choose";
  const options = menu.options.map(({ label, value, description }) =>
    element("option", { value }, description ? `${label}: ${description}` : label),
  );
  const isMultiple = (menu.max_values ?? 1) > 1;
  const select = element(
    "select",
    {
      class: "menu-select",
      "aria-label": prompt,
      multiple: isMultiple || undefined,
      disabled: menu.disabled === true || undefined,
    },
    ...(isMultiple ? [] : [element("option", { value: "", disabled: true, selected: true }, prompt)]),
    ...options,
  );
  select.addEventListener("change", () => {
    uses.choose(
      menu.custom_id,
      [...select.selectedOptions].map(({ value }) => value),
    );
  });
  return select;
}

/** The page loads nothing from elsewhere: a picture is a link. */
function picture(description: string | null | undefined, url: string): HTMLElement {
  return fileLink(description ? `Picture: ${description}` : "Picture", url);
}
