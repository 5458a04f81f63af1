// @ts-nocheck
import type { APIMessageComponent } from "discord-api-types/v10";
import type { Numbering } from "./control.ts";
import { renderButton, renderMenu } from "./render-control.ts";
import type { TextStyle } from "./text-style.ts";

/** What rendering a message needs. */
export interface MessageWriter {
  readonly style: TextStyle;
  readonly numbering: Numbering;
  /** Markdown to text. */
  readonly renderText: (markdown: string) => string;
}

/** Components below each other, each as one or more lines, with an empty line after the controls of a block. */
export function renderComponents(
  components: readonly APIMessageComponent[],
  writer: MessageWriter,
): string[] {
  return components.flatMap((component, index) => [
    ...(beginsBlock(component, components[index - 1]) ? [""] : []),
    ...renderComponent(component, writer),
  ]);
}

/** A text after buttons begins something new. */
function beginsBlock({ type }: APIMessageComponent, before: APIMessageComponent | undefined): boolean {
  return (type === 9 || type === 10) && (before?.type === 1 || before?.type === 9);
}

function renderComponent(component: APIMessageComponent, writer: MessageWriter): string[] {
  switch (component.type) {
    case 1:
      return renderRow(component.components, writer);
    case 2:
      return [renderButton(component, writer.numbering)];
    case 9:
      return renderComponents([...component.components, component.accessory], writer);
    case 10:
      return [writer.renderText(component.content)];
    case 11:
      return [picture(component.description, component.media.url)];
    case 12:
      return component.items.map(({ description, media }) => picture(description, media.url));
    case 13:
      return [`(file: ${component.file.url})`];
    case 14:
      return [component.divider === false ? "" : writer.style.divider];
    case 17:
      return renderComponents(component.components, writer);
    case 3:
      return renderMenu(component, writer.numbering);
    default:
      return ["(a menu that the terminal cannot show)"];
  }
}

/** Buttons that fit on a line stand on one; a link takes a line of its own, since addresses are long. */
function renderRow(components: readonly APIMessageComponent[], writer: MessageWriter): string[] {
  const lines: string[] = [];
  let buttons: string[] = [];
  const flush = () => {
    if (buttons.length > 0) lines.push(buttons.join("   "));
    buttons = [];
  };
  for (const component of components) {
    const isLink = component.type === 2 && "url" in component;
    if (component.type === 2 && !isLink) {
      buttons.push(renderButton(component, writer.numbering));
      continue;
    }
    flush();
    lines.push(...renderComponent(component, writer));
  }
  flush();
  return lines;
}

function picture(description: string | null | undefined, url: string): string {
  return `(picture: ${description ? `${description}, ` : ""}${url})`;
}
