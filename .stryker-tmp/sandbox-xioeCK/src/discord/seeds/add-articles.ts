// @ts-nocheck
import {
  type APIModalInteractionResponseCallbackData,
  type Attachment,
  type ChatInputCommandInteraction,
  ComponentType,
} from "discord.js";
import { findUploadFaults, type Upload } from "../../answer/uploads.ts";
import { UserError } from "../../errors.ts";
import type { CommandContext } from "../command.ts";
import { encodeCustomId } from "../custom-id.ts";
import type { Form } from "../form.ts";
import type { Reply } from "../reply.ts";
import { actingModerator, type ModeratorInteraction } from "./acting-moderator.ts";
import { tellChange } from "./tell-change.ts";

/** `/seeds add` with a file: adds it. */
export async function addArticle(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  return addAll(interaction, [interaction.options.getAttachment("file", true)], context);
}

/** The form of `/seeds add` without a file, for several. */
export function uploadForm({ language }: CommandContext): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId("upload"),
    title: language.text("upload.title"),
    components: [
      {
        type: ComponentType.Label,
        label: language.text("upload.label"),
        description: language.text("upload.description"),
        component: {
          type: ComponentType.FileUpload,
          custom_id: FILES,
          min_values: 1,
          max_values: MAX_FILES,
          required: true,
        },
      },
    ],
  };
}

/** The form with several files: adds all, or none. */
export const uploadSubmitted: Form = {
  name: "upload",
  async submit(interaction, context) {
    const files = interaction.fields.getUploadedFiles(FILES, true);
    return addAll(interaction, [...files.values()].slice(0, MAX_FILES), context);
  },
};

const FILES = "files";
/** Discord: a form takes up to ten files. */
const MAX_FILES = 10;

/** What can be told from names and announced sizes is told before anything is fetched. */
async function addAll(
  interaction: ModeratorInteraction,
  attachments: readonly Attachment[],
  context: CommandContext,
): Promise<Reply> {
  const actor = actingModerator(interaction, context);
  const faults = findUploadFaults(attachments);
  if (faults.length > 0) return tellChange("add", { kind: "refused", faults }, actor, context);
  const uploads = await Promise.all(attachments.map((attachment) => fetchUpload(attachment, context)));
  return tellChange("add", await context.services.seeds.add(actor, uploads), actor, context);
}

async function fetchUpload(
  { name, url, size }: Attachment,
  { services, language }: CommandContext,
): Promise<Upload> {
  const fetched = await services.fetchAttachment({ url, size });
  if ("bytes" in fetched) return { name, bytes: fetched.bytes };
  throw new UserError(language.text("error.upload", { file: name.slice(0, 100), problem: fetched.problem }));
}
