// @ts-nocheck
import { element } from "./element.ts";
import type { SentFile, SentValue } from "./protocol.ts";

/** A field that a person fills in. */
export interface ValueField {
  readonly root: HTMLElement;
  /** What takes the focus. */
  readonly control: HTMLElement;
  /** What was entered; undefined for nothing. */
  readonly read: () => Promise<SentValue | undefined>;
}

/** A choice among values. */
export function createSelectField(
  label: string,
  choices: readonly { readonly name: string; readonly value: string | number | boolean }[],
  isRequired: boolean,
): ValueField {
  const options = choices.map(({ name }, index) => element("option", { value: String(index) }, name));
  const none = element("option", { value: "" }, "");
  const control = element("select", { required: isRequired || undefined }, none, ...options);
  const read = async () => (control.value === "" ? undefined : choices[Number(control.value)]?.value);
  return { root: labelled(label, control), control, read };
}

/** A file to upload. */
export function createFileField(label: string, isRequired: boolean): ValueField {
  const control = element("input", { type: "file", required: isRequired || undefined });
  const read = async () => {
    const file = control.files?.[0];
    return file === undefined ? undefined : readFile(file);
  };
  return { root: labelled(label, control), control, read };
}

/** The label's text, then the control. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  return element("label", { class: "field" }, element("span", { class: "field-label" }, label), control);
}

async function readFile(file: File): Promise<SentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: file.name, contentType: file.type || "application/octet-stream", base64: btoa(binary) };
}
