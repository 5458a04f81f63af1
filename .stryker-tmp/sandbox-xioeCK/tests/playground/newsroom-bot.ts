// @ts-nocheck
import { ComponentType, type Interaction, MessageFlags } from "discord.js";
import type { LocalDiscordOptions } from "../../src/local-discord/local-discord.ts";
import { type Connected, connectClient } from "../local-discord/connect-client.ts";

const commands = [
  {
    name: "ask",
    description: "Ask the articles",
    options: [
      { type: 3, name: "question", description: "What to ask", required: true, min_length: 2 },
      { type: 3, name: "article", description: "Which article", autocomplete: true },
      { type: 5, name: "private", description: "Only for you" },
    ],
  },
  {
    name: "seeds",
    description: "The articles",
    default_member_permissions: "32",
    options: [{ type: 1, name: "reload", description: "Read them again" }],
  },
  { name: "report", description: "Fill in a form" },
  { name: "Check", type: 3 },
];

/** A small bot that shows what a prompt has to deal with: a card with buttons and links, choices, private answers, a form. */
export function connectNewsroomBot(options: LocalDiscordOptions = {}): Promise<Connected> {
  return connectClient(commands, answer, options);
}

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    return interaction.respond([{ name: "Ukraine crisis (9 Feb 2022)", value: "id-1" }]);
  }
  if (interaction.isButton()) return interaction.update({ components: [card("Page two", "previous")] });
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(`Checked: ${interaction.targetMessage.content}`);
  if (interaction.isModalSubmit())
    return interaction.reply(`Noted: ${interaction.fields.getTextInputValue("why")}`);
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === "seeds") return interaction.reply(`1 article, ${interaction.locale}`);
  if (interaction.commandName === "report") {
    const component = { type: 4, custom_id: "why", style: 1 };
    const components = [{ type: ComponentType.Label, label: "Why", component }];
    return interaction.showModal({ custom_id: "form", title: "Report", components } as never);
  }
  const { options } = interaction;
  const question = `${options.getString("question", true)} ${options.getString("article") ?? ""}`.trim();
  const privacy = options.getBoolean("private") === true ? MessageFlags.Ephemeral : 0;
  return interaction.reply({
    flags: MessageFlags.IsComponentsV2 | privacy,
    components: [card(question, "next")],
  });
}

function card(question: string, button: string) {
  return {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: `# ${question}\n> **100,000 troops** are 2 \\* 50,000.` },
      { type: ComponentType.Separator },
      { type: ComponentType.TextDisplay, content: "-# Verbatim passages" },
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, customId: button, label: `Go to ${button}`, style: 2 },
          {
            type: ComponentType.Button,
            url: "https://example.org/a#:~:text=100,000",
            label: "Open",
            style: 5,
          },
        ],
      },
    ],
  } as const;
}
