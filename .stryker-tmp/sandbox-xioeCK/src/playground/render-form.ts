// @ts-nocheck
import type { FormField } from "./page/protocol.ts";

/** What a form shows: its title, texts, and fields. */
export interface ShownForm {
  readonly title: string;
  readonly texts: readonly string[];
  readonly fields: readonly FormField[];
}

/** The form (a modal of Discord's) as the page shows it. */
export function renderForm(modal: Readonly<Record<string, unknown>>): ShownForm {
  const parts = (modal.components ?? []) as readonly Part[];
  return {
    title: String(modal.title ?? ""),
    texts: parts.flatMap(({ type, content }) => (type === TEXT_DISPLAY ? [content ?? ""] : [])),
    fields: parts.flatMap((part) => [
      ...(part.component === undefined ? [] : [fieldOf(part.component, part)]),
      ...(part.components ?? []).map((field) => fieldOf(field, field)),
    ]),
  };
}

const TEXT_DISPLAY = 10;
/** Discord, Text Input Styles: 2 has several lines. */
const PARAGRAPH = 2;

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly custom_id?: string;
  readonly style?: number;
  readonly required?: boolean;
  readonly value?: string;
  readonly options?: FormField["options"];
  readonly component?: Part;
  readonly components?: readonly Part[];
}

function fieldOf(field: Part, { label, description }: Part): FormField {
  const { type, custom_id: customId = "", style, required = true, value = "", options = [] } = field;
  return {
    ...{ type, customId, value, options, isRequired: required, isLong: style === PARAGRAPH },
    label: label ?? customId,
    description: description ?? "",
  };
}
