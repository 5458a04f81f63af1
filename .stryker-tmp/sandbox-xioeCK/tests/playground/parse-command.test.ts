// @ts-nocheck
import { expect, test } from "vitest";
import { offerCommands } from "../../src/playground/offered-command.ts";
import { parseCommand } from "../../src/playground/parse-command.ts";

const registered = [
  {
    name: "quote",
    type: 1,
    name_localizations: { de: "zitat" },
    options: [
      { name: "about", type: 3, required: true, name_localizations: { de: "über" } },
      { name: "speaker", type: 3 },
    ],
  },
  {
    name: "seeds",
    type: 1,
    options: [
      { name: "reload", type: 1 },
      { name: "add", type: 1, options: [{ name: "file", type: 11, required: true }] },
    ],
  },
];

const commands = offerCommands(registered, "en-US");

test("names in the person's language are read like the bot's own", () => {
  for (const line of ["/zitat über: NATO", "/quote about: NATO", "/zitat about: NATO"]) {
    const typed = parseCommand(line, offerCommands(registered, "de"));
    if (typeof typed === "string") throw new Error(typed);
    expect([typed.name, typed.texts.get("about")]).toEqual(["quote", "NATO"]);
  }
  expect(parseCommand("/zitat", offerCommands(registered, "de"))).toContain("needs über");
});

test.each([
  ["/quote about: talks at 10: the aim: peace", "quote", { about: "talks at 10: the aim: peace" }],
  ["/quote speaker: Putin about: NATO", "quote", { about: "NATO", speaker: "Putin" }],
  ["/quote the talks speaker: Putin", "quote", { about: "the talks", speaker: "Putin" }],
  ["/seeds reload", "seeds reload", {}],
  ["/seeds  add  file: ./a.txt", "seeds add", { file: "./a.txt" }],
])("reads %j", (line, name, texts) => {
  const typed = parseCommand(line, commands);
  if (typeof typed === "string") throw new Error(typed);
  expect({ name: typed.name, texts: Object.fromEntries(typed.texts) }).toEqual({ name, texts });
});

test.each([
  ["/quot about: x", "There is no /quot: did you mean /quote?"],
  ["/nothing", "There is no /nothing: there is /quote, /seeds."],
  ["/seeds", "/seeds needs one of: reload, add."],
  ["/seeds relaod", "There is no /seeds relaod: did you mean /seeds reload?"],
  ["/seeds reload now", "/seeds reload takes no options."],
  ["/seeds add", "/seeds add needs file: write /seeds add file: ..."],
  ["/quote spaeker: Putin about: x", "/quote has no option spaeker: did you mean speaker?"],
  ["/quote colour: red", "/quote has no option colour: it has about, speaker"],
])("answers %j with %j", (line, complaint) => {
  expect(parseCommand(line, commands)).toBe(complaint);
});
