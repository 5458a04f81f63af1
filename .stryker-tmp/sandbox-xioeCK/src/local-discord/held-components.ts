// @ts-nocheck
import type { APIAttachment } from "discord-api-types/v10";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "./fields.ts";

/** Components as Discord keeps them: each with a number of its own, `attachment://` replaced by the file's address. */
export function holdComponents(components: unknown, files: readonly APIAttachment[]): readonly Fields[] {
  let next = 1;
  const hold = (component: unknown): Fields => {
    const fields = fieldsOf(component);
    const id = typeof fields.id === "number" && fields.id > 0 ? fields.id : next;
    next += 1;
    return {
      ...withFiles(fields, files),
      id,
      ...(Array.isArray(fields.components) ? { components: fields.components.map(hold) } : {}),
      ...(isFields(fields.accessory) ? { accessory: hold(fields.accessory) } : {}),
      ...(isFields(fields.component) ? { component: hold(fields.component) } : {}),
    };
  };
  return listOf(components).map(hold);
}

function withFiles(fields: Fields, files: readonly APIAttachment[]): Fields {
  const media = (value: unknown) => {
    const name = textOf(fieldsOf(value).url).replace(/^attachment:\/\//, "");
    const file = files.find(({ filename }) => filename === name);
    return file === undefined ? value : { ...fieldsOf(value), url: file.url };
  };
  return {
    ...fields,
    ...(isFields(fields.media) ? { media: media(fields.media) } : {}),
    ...(isFields(fields.file) ? { file: media(fields.file) } : {}),
    ...(Array.isArray(fields.items)
      ? { items: fields.items.map((item) => ({ ...fieldsOf(item), media: media(fieldsOf(item).media) })) }
      : {}),
  };
}
