// @ts-nocheck
import type { APIButtonComponent, APIStringSelectComponent } from "discord-api-types/v10";
import type { Numbering } from "./control.ts";
import { withoutControls } from "./text-style.ts";

/** A button with its number: `[1] Next`, `[2] Open: https://...`, or without a number when it is disabled. */
export function renderButton(button: APIButtonComponent, numbering: Numbering): string {
  const label = buttonLabel(button);
  if (button.disabled === true) return `[-] ${label} (not available)`;
  if ("url" in button) {
    const url = withoutControls(button.url);
    return `[${numbering.add({ kind: "link", label, url })}] ${label}: ${url}`;
  }
  if (!("custom_id" in button)) return `[-] ${label}`;
  return `[${numbering.add({ kind: "button", label, customId: button.custom_id })}] ${label}`;
}

/** A menu: its prompt, then a numbered line for each choice. */
export function renderMenu(menu: APIStringSelectComponent, numbering: Numbering): string[] {
  const prompt = withoutControls(menu.placeholder ?? "Choose");
  if (menu.disabled === true) return [`${prompt} (not available)`];
  const choices = menu.options.map(({ label, value, description }) => {
    const number = numbering.add({ kind: "option", label, customId: menu.custom_id, value });
    return `[${number}] ${withoutControls(description ? `${label}: ${description}` : label)}`;
  });
  return [prompt, ...choices];
}

function buttonLabel(button: APIButtonComponent): string {
  const emoji = "emoji" in button ? (button.emoji?.name ?? "") : "";
  const label = "label" in button ? (button.label ?? "") : "";
  return withoutControls(`${emoji} ${label}`.trim());
}
