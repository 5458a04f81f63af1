import type { AutocompleteInteraction, ChatInputCommandInteraction } from "discord.js";
import { fileKey, findFile } from "../../answer/seed-changes.ts";
import { UserError } from "../../errors.ts";
import type { SeedFile } from "../../ingest/seed-file.ts";
import type { Button } from "../button.ts";
import type { Choice, CommandContext } from "../command.ts";
import { button, container, rowOf, textDisplay } from "../components.ts";
import { encodeCustomId } from "../custom-id.ts";
import { listOfLines } from "../fit-lines.ts";
import { isModerator } from "../moderator.ts";
import type { Reply } from "../reply.ts";
import { actingModerator, collectionOf } from "./acting-moderator.ts";
import { tellChange } from "./tell-change.ts";

/** `/seeds remove`: shows the file and asks whether it is to go. */
export async function askToRemove(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { collection } = actingModerator(interaction, context);
  const { services, language } = context;
  const files = await services.seeds.files(collection);
  const file = findFile(files, interaction.options.getString("file", true));
  if (file === undefined) throw new UserError(language.text("remove.unknown"));
  const yes = button(
    language.text("remove.yes"),
    encodeCustomId("remove", fileKey(file), file.hash.slice(0, HASH_CHARACTERS)),
  );
  const texts = [language.text("remove.confirm"), listOfLines([describeFile(file)])];
  return {
    components: [container(texts.map(textDisplay)), ...rowOf([yes])],
    isPrivate: true,
    outcome: "answered",
  };
}

/** The button that removes the file, so long as it is as it was when it was shown. */
export const removeButton: Button = {
  name: "remove",
  async press(interaction, fields, context) {
    const actor = actingModerator(interaction, context);
    const [, key = "", hash = ""] = /^([0-9a-f]{12}) ([0-9a-f]{12})$/.exec(fields.join(" ")) ?? [];
    if (key === "") throw new UserError(context.language.text("error.button-unknown"));
    const result = await context.services.seeds.remove(actor, key, hash);
    return { ...(await tellChange("remove", result, actor, context)), replacesCard: true };
  },
};

/** The files of the moderator's collection whose name or title holds what is typed; none for anybody else. */
export async function suggestFiles(
  interaction: AutocompleteInteraction,
  { services }: CommandContext,
): Promise<readonly Choice[]> {
  const collection = collectionOf(interaction.guildId, services.moderators.homeGuildId);
  if (collection === undefined || !isModerator(interaction, services.moderators)) return [];
  const typed = interaction.options.getFocused().toLowerCase();
  const files = await services.seeds.files(collection);
  return files
    .map((file) => ({ name: describeFile(file), value: fileKey(file) }))
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .slice(0, MAX_CHOICES);
}

const HASH_CHARACTERS = 12;
const MAX_CHOICES = 25;

function describeFile({ name, article }: SeedFile): string {
  const fileName = name.replace(/^.*\//, "");
  return article === undefined ? fileName : `${fileName} — ${article.title}`;
}
