// @ts-nocheck
import type { RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { expect, test } from "vitest";
import { compareCommands, isEqual } from "../../src/discord/compare-commands.ts";

const ask: RESTPostAPIApplicationCommandsJSONBody = {
  name: "ask",
  description: "Ask",
  options: [{ type: 3, name: "question", description: "What", required: true, min_length: 2 }],
};
const help: RESTPostAPIApplicationCommandsJSONBody = { name: "help", description: "Help" };

/** As Discord gives a command back: with an id and its own defaults. */
function registered(command: RESTPostAPIApplicationCommandsJSONBody): object {
  return {
    ...command,
    id: "1",
    application_id: "2",
    version: "3",
    nsfw: false,
    default_member_permissions: null,
    name_localizations: null,
    options: "options" in command ? command.options : [],
  };
}

test("finds no difference in what Discord adds or fills in", () => {
  expect(isEqual(compareCommands([registered(help), registered(ask)], [ask, help]))).toBe(true);
});

test("names what is missing, what is otherwise and what should not be there", () => {
  const changed = registered({ ...ask, description: "Ask something" });
  const old = registered({ name: "old", description: "Old" });
  expect(compareCommands([old, changed], [ask, help])).toEqual({
    missing: ["help"],
    different: ["ask"],
    extra: ["old"],
  });
});

test("sees a difference deep in an option, and in a translation", () => {
  const option = { type: 3, name: "question", description: "What", required: true, min_length: 3 };
  expect(compareCommands([registered({ ...ask, options: [option] } as never)], [ask]).different).toEqual([
    "ask",
  ]);
  const german = { ...help, description_localizations: { de: "Hilfe" } };
  expect(compareCommands([registered(help)], [german]).different).toEqual(["help"]);
});

test("takes what is no list for an empty one", () => {
  expect(compareCommands(undefined, [help]).missing).toEqual(["help"]);
});
