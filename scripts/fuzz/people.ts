import fc from "fast-check";
import { componentType, flattenComponents } from "../../src/local-discord/component-tree.ts";
import type { OptionValues } from "../../src/local-discord/option-values.ts";
import { MODERATOR_PERMISSIONS } from "../../src/local-discord/permissions.ts";
import { type FuzzedBot, LOCALES } from "./bot.ts";
import { holdsFor, type Target } from "./target.ts";

const markup = fc.constantFrom(
  "**",
  "||",
  "```",
  "<@1>",
  "@everyone",
  "# ",
  "> ",
  "\\",
  "\n",
  "‮",
  "語",
  "𝕏",
  "U.S. ",
);
const word = fc.constantFrom(
  "Ukraine ",
  "troops ",
  "who ",
  "said ",
  "Geneva ",
  "NATO ",
  "not ",
  '"',
  "Ryabkov ",
);
const typed = fc
  .array(
    fc.oneof(
      markup,
      word,
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));
const locale = fc.constantFrom(...LOCALES);

/** Whatever is asked, quoted, checked or typed is answered. */
export function questions({ act, discord }: FuzzedBot): Target {
  const name = fc.constantFrom("ask", "quote", "check", "check message", "typing");
  const asked = fc.record({ name, text: typed, other: typed, locale, isDirect: fc.boolean() });
  return {
    name: "questions",
    property: holdsFor(asked, async ({ name, text, other, ...person }) => {
      const uses: Readonly<Record<string, OptionValues>> = {
        ask: { question: text },
        quote: { about: text, speaker: other },
        check: { text },
      };
      if (name === "check message") {
        await act(() => discord.contextMenu("Check against the articles", text || "x", person));
      } else if (name === "typing") {
        await act(() => discord.autocomplete("quote", { speaker: text }, "speaker", person));
      } else await act(() => discord.slash(name, uses[name], person));
    }),
  };
}

/** Whatever a button carries, its press is answered. */
export function customIds({ act, discord }: FuzzedBot): Target {
  const change = fc.record({
    at: fc.nat(100),
    with: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom(":", "", "-", "zzzzz", "0")),
  });
  const press = fc.record({
    command: fc.constantFrom(["ask", { question: "Who met in Geneva?" }], ["quote", { speaker: "Ryabkov" }]),
    button: fc.nat(9),
    changes: fc.array(change, { maxLength: 3 }),
    whole: fc.option(fc.string({ unit: "binary", minLength: 1, maxLength: 100 }), {
      nil: undefined,
      freq: 5,
    }),
    userId: fc.constantFrom("1000000000000000001", "1000000000000000002"),
  });
  return {
    name: "custom_ids",
    property: holdsFor(press, async ({ command: [name, options], button, changes, whole, userId }) => {
      const reply = await act(() => discord.slash(String(name), options as OptionValues));
      if (reply?.outcome !== "answered") return;
      const buttons = flattenComponents(reply.message.components).filter(
        ({ type, fields }) => type === componentType.button && typeof fields.custom_id === "string",
      );
      const pressed = buttons[button % Math.max(1, buttons.length)];
      if (pressed === undefined) return;
      const changed = changes.reduce(
        (id, { at, with: text }) => id.slice(0, at % id.length) + text + id.slice((at % id.length) + 1),
        String(pressed.fields.custom_id),
      );
      const customId = (whole ?? changed).slice(0, 100) || "x";
      Object.assign(pressed.fields, { custom_id: customId, disabled: false });
      await act(() => discord.click(reply.message, customId, { userId }));
    }),
  };
}

/** Whatever a moderator uploads is taken or refused with a reason, and the bot answers on. */
export function uploads({ act, discord }: FuzzedBot): Target {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    typed.map((text) => new TextEncoder().encode(`A title\n20220110\nhttps://news.example/a\n${text}`)),
  );
  const base = fc.oneof(
    fc.constantFrom("a", "b", "../a", ".a", "CON", "a b", "ü"),
    fc.string({ unit: "binary", maxLength: 90 }),
  );
  const extension = fc.constantFrom(".txt", ".md", ".html", ".TXT", ".exe", "");
  const file = fc.record({ base, extension, content, contentType: fc.constantFrom("text/plain", "x") });
  const moderator = { guildId: discord.guildIds[1] ?? "", permissions: MODERATOR_PERMISSIONS };
  return {
    name: "uploads",
    property: holdsFor(file, async ({ base, extension, content, contentType }) => {
      const name = `${base}${extension}` || "x";
      await act(() => discord.slash("seeds add", { file: { name, content, contentType } }, moderator));
      await act(() => discord.slash("seeds list", {}, moderator));
      await act(() => discord.slash("seeds undo", {}, moderator));
    }),
  };
}
