// @ts-nocheck
const V2 = 1 << 15;
/** A text display. */
export const text = (content = "Text") => ({ type: 10, content });
/** An action row. */
export const row = (...components: object[]) => ({ type: 1, components });
/** A button with a custom_id. */
export const button = (fields: object = {}) => ({
  type: 2,
  style: 2,
  label: "Next",
  custom_id: "next",
  ...fields,
});
/** A link button. */
export const link = (fields: object = {}) => ({
  type: 2,
  style: 5,
  label: "Open",
  url: "https://example.org/",
  ...fields,
});
/** A Components V2 message. */
export const cards = (...components: object[]) => ({ flags: V2, components });
/** A menu of one choice. */
export const select = (fields: object = {}) => ({
  type: 3,
  custom_id: "pick",
  options: [{ label: "One", value: "1" }],
  ...fields,
});
/** A gallery of one picture. */
export const gallery = (url: string) => ({ type: 12, items: [{ media: { url } }] });
/** That many, each made of its number. */
export const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
/** A text of that many letters. */
export const long = (count: number) => "x".repeat(count);

/** For each rule a payload that Discord refuses, and the rule's code. */
export const refusedMessages: readonly (readonly [rule: string, code: string, payload: object])[] = [
  ["content has at most 2,000 characters", "BASE_TYPE_MAX_LENGTH", { content: long(2001) }],
  ["at most 10 embeds", "BASE_TYPE_MAX_LENGTH", { embeds: times(11, () => ({ title: "x" })) }],
  [
    "at most 10 attachments",
    "BASE_TYPE_MAX_LENGTH",
    { content: "x", attachments: times(11, (id) => ({ id })) },
  ],
  ["only flags that an app may set", "INVALID_BITWISE_FLAG", { content: "x", flags: 1 << 7 }],
  [
    "no content, embeds or poll beside Components V2",
    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    { ...cards(text()), content: "x" },
  ],
  ["Components V2 only with their flag", "UNION_TYPE_CHOICES", { components: [text()] }],
  [
    "at most 5 action rows without Components V2",
    "BASE_TYPE_BAD_LENGTH",
    { components: times(6, (id) => row(button({ custom_id: `b${id}` }))) },
  ],
  [
    "at most 40 components with nested ones",
    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    cards({ type: 17, components: times(40, () => text()) }),
  ],
  [
    "at most 4,000 characters over all text displays",
    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    cards(text(long(2000)), text(long(2001))),
  ],
  ["every custom_id once in a message", "COMPONENT_CUSTOM_ID_DUPLICATED", cards(row(button(), button()))],
  [
    "allowed_mentions does not both parse a kind and list it",
    "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
    { content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } },
  ],
  ["an embed's title has at most 256 characters", "BASE_TYPE_MAX_LENGTH", { embeds: [{ title: long(257) }] }],
  [
    "an embed's description has at most 4096 characters",
    "BASE_TYPE_MAX_LENGTH",
    { embeds: [{ description: long(4097) }] },
  ],
  [
    "an embed's footer.text has at most 2048 characters",
    "BASE_TYPE_MAX_LENGTH",
    { embeds: [{ title: "x", footer: { text: long(2049) } }] },
  ],
  [
    "an embed's author.name has at most 256 characters",
    "BASE_TYPE_MAX_LENGTH",
    { embeds: [{ title: "x", author: { name: long(257) } }] },
  ],
  [
    "an embed has at most 25 fields",
    "BASE_TYPE_MAX_LENGTH",
    { embeds: [{ fields: times(26, () => ({ name: "x", value: "x" })) }] },
  ],
  [
    "an embed's field has a name (256) and a value (1,024)",
    "BASE_TYPE_MAX_LENGTH",
    { embeds: [{ fields: [{ name: "x", value: long(1025) }] }] },
  ],
  [
    "an embed's url is http or https",
    "URL_TYPE_INVALID_SCHEME",
    { embeds: [{ title: "x", url: "ftp://a.example/" }] },
  ],
  [
    "at most 6,000 characters over all embeds",
    "MAX_EMBED_SIZE_EXCEEDED",
    { embeds: [{ description: long(3000) }, { description: long(3001) }] },
  ],
  ["each component only where its kind may stand", "UNION_TYPE_CHOICES", cards(button())],
  [
    "an action row holds 1 to 5 buttons or one select",
    "BASE_TYPE_BAD_LENGTH",
    cards(row(...times(6, (id) => button({ custom_id: `b${id}` })))),
  ],
  [
    "a section holds 1 to 3 text displays",
    "BASE_TYPE_BAD_LENGTH",
    cards({ type: 9, components: times(4, () => text()), accessory: button() }),
  ],
  ["a section has an accessory", "BASE_TYPE_REQUIRED", cards({ type: 9, components: [text()] })],
  ["a container is not empty", "BASE_TYPE_BAD_LENGTH", cards({ type: 17, components: [] })],
  ["a media gallery holds 1 to 10 items", "BASE_TYPE_BAD_LENGTH", cards({ type: 12, items: [] })],
  [
    "a custom_id has 1 to 100 characters",
    "BASE_TYPE_BAD_LENGTH",
    cards(row(button({ custom_id: long(101) }))),
  ],
  [
    "a button or select that is no link has a custom_id",
    "BASE_TYPE_REQUIRED",
    cards(row({ type: 2, style: 1, label: "x" })),
  ],
  ["a button has one of the known styles", "BASE_TYPE_CHOICES", cards(row(button({ style: 9 })))],
  [
    "a button's label has at most 80 characters",
    "BASE_TYPE_MAX_LENGTH",
    cards(row(button({ label: long(81) }))),
  ],
  ["a button has a label or an emoji", "BASE_TYPE_REQUIRED", cards(row(button({ label: "" })))],
  [
    "a link button has a url and no custom_id, any other button no url",
    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    cards(row(link({ custom_id: "x" }))),
  ],
  [
    "a link is http, https or discord and has at most 512 characters",
    "BASE_TYPE_MAX_LENGTH",
    cards(row(link({ url: `https://example.org/${long(500)}` }))),
  ],
  ["a text display has 1 to 4,000 characters", "BASE_TYPE_BAD_LENGTH", cards(text(""))],
  [
    "a picture or file refers to the web or to a file sent along",
    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    cards(gallery("attachment://missing.png")),
  ],
  [
    "a string select has 1 to 25 options",
    "BASE_TYPE_BAD_LENGTH",
    cards(row(select({ options: [], max_values: 0, min_values: 0 }))),
  ],
  [
    "an option's label and value have 1 to 100 characters, its description at most 100",
    "BASE_TYPE_BAD_LENGTH",
    cards(row(select({ options: [{ label: long(101), value: "1" }] }))),
  ],
  [
    "an option's value occurs once",
    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    cards(row(select({ options: times(2, () => ({ label: "One", value: "1" })) }))),
  ],
  [
    "a placeholder has at most 150 characters",
    "BASE_TYPE_MAX_LENGTH",
    cards(row(select({ placeholder: long(151) }))),
  ],
  ["a select asks for no more choices than it has", "NUMBER_TYPE_MAX", cards(row(select({ max_values: 2 })))],
];
