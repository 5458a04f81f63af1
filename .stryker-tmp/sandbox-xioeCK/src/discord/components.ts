// @ts-nocheck
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIFileComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";

/** A text in Discord's markdown. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A text with a button beside it that opens an address of at most 512 characters. */
export function linkedText(content: string, label: string, url: string): APISectionComponent {
  const accessory: APIButtonComponentWithURL = {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label,
    url,
  };
  return { type: ComponentType.Section, components: [textDisplay(content)], accessory };
}

/** A button that comes back to us with its custom_id. */
export function button(label: string, customId: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}

/** Buttons side by side, at most five; no buttons, no row. */
export function rowOf(
  buttons: readonly APIButtonComponentWithCustomId[],
): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** Shows the file of this name that is sent along. */
export function fileBelow(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** The frame that holds a card's components. */
export function container(components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, components: [...components] };
}
