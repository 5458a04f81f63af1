import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { type LocalDiscord, startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { OptionValues } from "../../src/local-discord/option-values.ts";
import type { Person } from "../../src/local-discord/person.ts";
import type { Answered, Reply } from "../../src/local-discord/reply.ts";
import type { UploadedFile } from "../../src/local-discord/request-body.ts";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { allComponents } from "../discord/check-payload.ts";
import { type Footnote, type FootnoteOptions, startFootnote } from "./start-footnote.ts";

/** A bot on a folder of the test's own, in two servers: the first is the home server. */
export interface Newsroom {
  readonly footnote: Footnote;
  readonly discord: LocalDiscord;
  readonly seedsDir: string;
  readonly dataDir: string;
  /** A moderator of the home server, and one of the other. */
  readonly moderator: Person;
  readonly stranger: Person;
  /** Writes a file into the seeds folder. */
  write(name: string, content: string | Uint8Array): Promise<void>;
  slash(name: string, options?: OptionValues, person?: Person): Promise<Answered>;
  /** The texts of the answer. */
  say(name: string, options?: OptionValues, person?: Person): Promise<string>;
  /** Presses the button with this label. */
  click(message: Answered, label: string, person?: Person): Promise<Answered>;
  /** Stops the bot and starts it again on the same folders. */
  restart(): Promise<Newsroom>;
  stop(): Promise<void>;
}

/** Opens one; `files` lie in its folder from the start. */
export async function openNewsroom(
  files: Readonly<Record<string, string>> = { "talks.txt": talks },
  options: FootnoteOptions = {},
): Promise<Newsroom> {
  const root = await mkdtemp(join(tmpdir(), "footnote-newsroom-"));
  const [seedsDir, dataDir] = [join(root, "seeds"), join(root, "data")];
  await mkdir(seedsDir);
  for (const [name, content] of Object.entries(files)) await put(seedsDir, name, content);
  const discord = await startLocalDiscord({ guilds: [{ name: "Home" }, { name: "Other" }] });
  return open({ root, seedsDir, dataDir, discord }, options);
}

/** A small article; `word` stands in its title and text, so that nothing else has it. */
export function article(
  word: string,
  text = `Nobody had ever seen so much ${word} in the valley before.`,
): string {
  return `About ${word}\n20220110\nhttps://news.example/${encodeURIComponent(word)}\n${text}\n`;
}

/** An article about talks. */
export const talks = article("talks", "Two diplomats quietly gathered in Geneva.");

/** A file as a person uploads it. */
export function upload(name: string, content: string | Uint8Array, contentType = "text/plain"): UploadedFile {
  return { name, contentType, content: Buffer.from(content) };
}

/** All texts of an answer, follow-ups included. */
export function textOf({ messages }: Answered): string {
  return messages.map((message) => renderMessageText(message).text).join("\n");
}

interface Place {
  readonly root: string;
  readonly seedsDir: string;
  readonly dataDir: string;
  readonly discord: LocalDiscord;
}

async function open(place: Place, options: FootnoteOptions): Promise<Newsroom> {
  const { root, seedsDir, dataDir, discord } = place;
  const footnote = await startFootnote({ seedsDir, dataDir, on: discord, ...options });
  const [home = "", other = ""] = discord.guildIds;
  const moderator = {
    guildId: home,
    userId: "200000000000000011",
    permissions: PermissionFlagsBits.ManageGuild,
  };
  const stranger = {
    guildId: other,
    userId: "200000000000000022",
    permissions: PermissionFlagsBits.ManageGuild,
  };
  const slash = async (name: string, values: OptionValues = {}, person: Person = moderator) =>
    answeredOf(await discord.slash(name, values, person));
  return {
    ...{ footnote, discord, seedsDir, dataDir, moderator, stranger, slash },
    write: (name, content) => put(seedsDir, name, content),
    say: async (...values) => textOf(await slash(...values)),
    async click({ message }, label, person = moderator) {
      const found = allComponents(message.components as never).find((one) => one.label === label);
      if (found?.custom_id === undefined) throw new Error(`no button "${label}"`);
      return answeredOf(await discord.click(message, found.custom_id, person));
    },
    async restart() {
      await footnote.stop();
      return open(place, options);
    },
    async stop() {
      await footnote.stop();
      await discord.stop();
      await rm(root, { recursive: true });
    },
  };
}

async function put(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

function answeredOf(reply: Reply): Answered {
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  return reply;
}
