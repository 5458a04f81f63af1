// @ts-nocheck
import { expect, test } from "vitest";
import { allCommandRules, checkCommand, checkCommandList } from "../../src/local-discord/command-check.ts";
import { commandSubject } from "../../src/local-discord/command-subject.ts";
import { Refusal } from "../../src/local-discord/refusal.ts";

const ask = (fields: object = {}) => ({ name: "ask", description: "Ask", ...fields });
const option = (fields: object = {}) => ({ type: 3, name: "question", description: "What", ...fields });
const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const long = (count: number) => "x".repeat(count);

/** For each rule a command that Discord refuses. */
const refused: readonly (readonly [rule: string, command: object])[] = [
  [
    "a slash command's and an option's name is in lower case, without spaces, 1 to 32 characters",
    ask({ name: "Ask me" }),
  ],
  ["a menu command's name has 1 to 32 characters", { type: 3, name: long(33) }],
  ["a description has 1 to 100 characters", ask({ description: long(101) })],
  ["a menu command has no description and no options", { type: 3, name: "Check", description: "x" }],
  ["translations are for locales that Discord has", ask({ name_localizations: { xx: "ask" } })],
  [
    "a command has at most 8,000 characters with its longest translation",
    ask({
      options: times(25, (id) =>
        option({ name: `o${id}`, choices: times(3, () => ({ name: long(100), value: long(100) })) }),
      ),
    }),
  ],
  ["contexts and integration types are known and occur once", ask({ contexts: [0, 0] })],
  ["at most 25 options side by side", ask({ options: times(26, (id) => option({ name: `o${id}` })) })],
  ["an option has a known type", ask({ options: [option({ type: 12 })] })],
  [
    "required options stand before the others",
    ask({ options: [option(), option({ name: "article", required: true })] }),
  ],
  ["an option's name occurs once side by side", ask({ options: [option(), option()] })],
  [
    "subcommands do not stand beside other options",
    ask({ options: [option(), option({ type: 1, name: "sub" })] }),
  ],
  [
    "an option's choices keep the rules for choices",
    ask({ options: [option({ choices: times(26, (id) => ({ name: `c${id}`, value: "v" })) })] }),
  ],
  [
    "autocomplete only for texts and numbers without choices",
    ask({ options: [option({ autocomplete: true, choices: [{ name: "c", value: "v" }] })] }),
  ],
  [
    "a text's shortest and longest length lie within 0 to 6,000",
    ask({ options: [option({ max_length: 6001 })] }),
  ],
];

test("every rule has a refused command", () => {
  expect(refused.map(([rule]) => rule)).toEqual(allCommandRules.map(({ name }) => name));
});

test.each(refused)("refuses what breaks: %s", (name, command) => {
  const subject = commandSubject(command);
  expect(allCommandRules.filter((rule) => rule.find(subject).length > 0).map((rule) => rule.name)).toEqual([
    name,
  ]);
  expect(codeOf(() => checkCommand(command))).toBe(50035);
});

test.each([
  [
    "names and translations of other scripts",
    ask({ name: "спросить", name_localizations: { uk: "запитати", de: "fragen" } }),
  ],
  [
    "subcommands in a group",
    ask({ options: [option({ type: 2, name: "group", options: [option({ type: 1, name: "sub" })] })] }),
  ],
  ["a menu command", { type: 3, name: "Check this quote" }],
])("takes %s", (_, command) => {
  expect(() => checkCommand(command)).not.toThrow();
});

test("a name occurs once a kind in a list of commands", () => {
  expect(codeOf(() => checkCommandList([ask(), ask()]))).toBe(50035);
  expect(() => checkCommandList([ask(), { type: 3, name: "ask" }])).not.toThrow();
});

test("a scope holds 100 slash commands and 15 commands of the message menu", () => {
  expect(codeOf(() => checkCommandList(times(101, (id) => ask({ name: `a${id}` }))))).toBe(30032);
  expect(codeOf(() => checkCommandList(times(16, (id) => ({ type: 3, name: `a${id}` }))))).toBe(30032);
});

function codeOf(check: () => void): number | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.code : -1;
  }
}
