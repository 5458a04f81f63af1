// @ts-nocheck
import { readdir } from "node:fs/promises";
import type { Command } from "./command.ts";

/** The commands by name. */
export type Commands = ReadonlyMap<string, Command>;

/**
 * Imports every file of the folder, one command each as its default export. Throws when a file's name is not its
 * command's: a reader finds `/ask` in `ask.ts`.
 */
export async function loadCommands(folder: URL): Promise<Commands> {
  const files = (await readdir(folder))
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"))
    .sort();
  const commands = await Promise.all(
    files.map(async (file): Promise<[string, Command]> => {
      const module: { default?: Command } = await import(new URL(file, folder).href);
      const name = file.replace(/\.[jt]s$/, "");
      const command = module.default;
      if (command?.shape.name !== name) {
        throw new Error(`commands/${file} must export by default the command "${name}"`);
      }
      return [name, command];
    }),
  );
  return new Map(commands);
}
