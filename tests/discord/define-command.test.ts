import { readFileSync } from "node:fs";
import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { expect, test } from "vitest";
import { defineCommands } from "../../src/discord/define-command.ts";
import { loadCommands } from "../../src/discord/load-commands.ts";
import { catalogues } from "../../src/discord/locales/catalogue.ts";
import { faultsOfCommand } from "./check-payload.ts";

const commands = await loadCommands(new URL("../../commands/", import.meta.url));
const bodies = defineCommands(commands.values());
const LOCALES = [...catalogues.keys()];

test.each(bodies)("Discord takes the command $name", (body) => {
  expect(faultsOfCommand(body)).toEqual([]);
});

test.each(bodies)("$name says where it works and for whom it is installed", (body) => {
  expect(body).toMatchObject({ contexts: expect.any(Array), integration_types: expect.any(Array) });
});

test.each(bodies.filter(({ type }) => type !== ApplicationCommandType.Message).flatMap(nodesOf))(
  "$path is named and described in every language within Discord's limits",
  ({ node }) => {
    for (const locale of [undefined, ...LOCALES]) {
      const name = textIn(node, "name", locale);
      expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
      const description = textIn(node, "description", locale);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  },
);

test.each(bodies.filter(({ type }) => type === ApplicationCommandType.Message))(
  "the menu entry $name has a name of at most 32 characters in every language, and no description",
  (body) => {
    const names = [undefined, ...LOCALES].map((locale) => textIn(body as Node, "name", locale));
    expect(names.filter((name) => name.length < 1 || name.length > 32)).toEqual([]);
    expect(body).not.toHaveProperty("description");
  },
);

test.each(bodies)("$name stays within 8,000 characters with its longest localisations", (body) => {
  const longest = (node: Node, field: Field) =>
    Math.max(...[undefined, ...LOCALES].map((locale) => textIn(node, field, locale).length));
  const total = nodesOf(body).reduce(
    (sum, { node }) => sum + longest(node, "name") + longest(node, "description"),
    0,
  );
  expect(total).toBeLessThanOrEqual(8000);
});

test.each(bodies.flatMap(nodesOf))("no two options of $path have one name in any language", ({ node }) => {
  for (const locale of [undefined, ...LOCALES]) {
    const names = (node.options ?? []).map((option) => textIn(option, "name", locale));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("each command and subcommand is in the README's table", () => {
  const rows = readFileSync("README.md", "utf8").match(/^\| `\/.*$/gm) ?? [];
  const missing = bodies
    .filter(({ type }) => type !== ApplicationCommandType.Message)
    .flatMap((body) => {
      const own = rows.filter((row) => row.includes(`\`/${body.name}`)).join();
      const parts = nodesOf(body).filter(({ node }) => "type" in node && node.type === SUBCOMMAND);
      const unknown = parts.filter(({ node }) => !own.includes(node.name)).map(({ path }) => path);
      return own === "" ? [body.name] : unknown;
    });
  expect(missing).toEqual([]);
});

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;

type Field = "name" | "description";

interface Node {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Node[];
}

function nodesOf(body: unknown): readonly { readonly path: string; readonly node: Node }[] {
  const walk = (node: Node, path: string): { path: string; node: Node }[] => [
    { path, node },
    ...(node.options ?? []).flatMap((option) => walk(option, `${path} ${option.name}`)),
  ];
  const root = body as Node;
  return walk(root, root.name);
}

function textIn(node: Node, field: Field, locale: string | undefined): string {
  const localized = locale === undefined ? undefined : node[`${field}_localizations`]?.[locale];
  return localized ?? node[field] ?? "";
}
