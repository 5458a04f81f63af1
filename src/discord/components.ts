import {
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIContainerComponent,
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

/** The frame that holds a card's components. */
export function container(components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, components: [...components] };
}
