// @ts-nocheck
import fc from "fast-check";

/** Texts that are full of what Discord reads as markup, beside texts of every script. */
export const wildText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom("\\", "*", "**", "_", "__", "~~", "||", "`", "```", "[", "](", ")", "<", ">", ">>> "),
        fc.constantFrom(
          "# ",
          "-# ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "\n",
          " ",
          "\t",
          "\u2028",
          ":",
          "@",
          "x",
          "й",
          "語",
        ),
        fc.constantFrom("<@1>", "<#2>", "<t:0:R>", "<:a:1>", "</ask:1>", "@everyone", "@here", ":smile:"),
        fc.constantFrom("https://discord.gg/a", "[a](https://b.example)", "discord.gg/a"),
      ),
    )
    .map((parts) => parts.join("")),
);
