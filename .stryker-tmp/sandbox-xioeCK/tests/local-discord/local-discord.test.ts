// @ts-nocheck
import { type ChatInputCommandInteraction, ComponentType, type Interaction, MessageFlags } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { type Connected, connectClient } from "./connect-client.ts";
import { answered } from "./silent-bot.ts";

const ask = {
  name: "ask",
  description: "Ask the articles",
  options: [
    { type: 3, name: "question", description: "What to ask", required: true, min_length: 2 },
    { type: 3, name: "article", description: "Which article", autocomplete: true },
    { type: 11, name: "file", description: "A file" },
  ],
};
let connected: Connected | undefined;

afterEach(async () => {
  await connected?.stop();
  connected = undefined;
});

test("a slash command is answered with the message that Discord would hold", async () => {
  const { discord } = await connect(answerQuestion);
  const reply = await answered(discord.slash("ask", { question: "How many?" }));
  expect(reply.isEphemeral).toBe(false);
  expect(reply.message.author.username).toBe("Footnote");
  expect(reply.message.components).toMatchObject([
    {
      type: 17,
      components: [
        { type: 10, content: "You asked: How many?" },
        { type: 1, components: [{ type: 2, custom_id: "next", label: "Next" }] },
      ],
    },
  ]);
});

test("a button changes the message it stands in", async () => {
  const { discord } = await connect(async (interaction) => {
    await answerQuestion(interaction);
    if (interaction.isButton()) {
      await interaction.update({ components: [text(`Pressed ${interaction.customId}`)] });
    }
  });
  const asked = await answered(discord.slash("ask", { question: "How many?" }));
  const pressed = await answered(discord.click(asked.message, "next"));
  expect(pressed.message).toEqual(asked.message);
  expect(asked.message.components).toMatchObject([{ content: "Pressed next" }]);
});

test("autocomplete gives the bot's choices", async () => {
  const { discord } = await connect(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}`, value }]);
  });
  const suggestions = await discord.autocomplete("ask", { article: "ukr" }, "article");
  expect(suggestions).toEqual({ outcome: "choices", choices: [{ name: "article: ukr", value: "ukr" }] });
});

test("a deferred answer appears when it is edited, a follow-up below it", async () => {
  const { discord } = await connect(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({ components: [text("Late")], flags: MessageFlags.IsComponentsV2 });
    await interaction.followUp({ content: "Only for you", flags: MessageFlags.Ephemeral });
  });
  const followUp = nextMessage(connectedNow(), "Only for you");
  const reply = await answered(discord.slash("ask", { question: "How many?" }));
  expect(reply.message.components).toMatchObject([{ content: "Late" }]);
  await followUp;
  expect(reply.messages.map(({ flags }) => flags)).toEqual([
    MessageFlags.IsComponentsV2,
    MessageFlags.Ephemeral,
  ]);
});

test("a deferred answer that is deleted gives way to a private follow-up", async () => {
  const { discord } = await connect(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.deleteReply();
    await interaction.followUp({ content: "Not in these articles", flags: MessageFlags.Ephemeral });
  });
  const reply = await answered(discord.slash("ask", { question: "How many?" }));
  expect(reply.isEphemeral).toBe(true);
  expect(reply.messages.map(({ content }) => content)).toEqual(["Not in these articles"]);
});

test("a file that a person attaches can be downloaded from the address in the interaction", async () => {
  const { discord } = await connect(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const url = interaction.options.getAttachment("file", true).url;
    await interaction.reply(await (await fetch(url)).text());
  });
  const file = { name: "notes.txt", contentType: "text/plain", content: Buffer.from("In a file") };
  const reply = await answered(discord.slash("ask", { question: "What?", file }));
  expect(reply.message.content).toBe("In a file");
});

test("a menu command gets the message, and direct messages reach the bot", async () => {
  const check = { name: "Check this", type: 3 };
  const handle = async (interaction: Interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply(`${interaction.inGuild()}: ${interaction.targetMessage.content}`);
  };
  connected = await connectClient([check], handle);
  const reply = await answered(connected.discord.contextMenu("Check this", "He said so", { isDirect: true }));
  expect(reply.message.content).toBe("false: He said so");
});

test("a form opened by a command comes back filled in", async () => {
  const { discord } = await connect(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const component = { type: 4, custom_id: "why", style: 1 };
      const components = [{ type: ComponentType.Label, label: "Why", component }];
      await interaction.showModal({ custom_id: "form", title: "Form", components } as never);
    }
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue("why"));
  });
  const shown = await discord.slash("ask", { question: "How many?" });
  if (shown.outcome !== "modal") throw new Error("No form was shown");
  const reply = await answered(discord.modalSubmit(shown, { why: "Because" }));
  expect(reply.message.content).toBe("Because");
});

test("what the bot sends wrongly is refused with Discord's code, and a second answer too", async () => {
  const codes: unknown[] = [];
  const { discord } = await connect(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply("x".repeat(2001)).catch((error) => codes.push(error.code));
    await interaction.reply("Fine");
    interaction.replied = false;
    await interaction.reply("Again").catch((error) => codes.push(error.code));
    interaction.replied = true;
    await interaction.followUp("Done");
  });
  const done = nextMessage(connectedNow(), "Done");
  const reply = await answered(discord.slash("ask", { question: "How many?" }));
  await done;
  expect(reply.message.content).toBe("Fine");
  expect(codes).toEqual([50035, 40060]);
});

function connect(handle: (interaction: Interaction) => unknown): Promise<Connected> {
  return connectClient([ask], handle).then((made) => {
    connected = made;
    return made;
  });
}

function connectedNow(): Connected {
  if (connected === undefined) throw new Error("Not connected");
  return connected;
}

function nextMessage({ discord }: Connected, content: string): Promise<void> {
  return new Promise((resolve) => {
    discord.subscribe(({ held }) => {
      if (held.message.content === content) resolve();
    });
  });
}

function text(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

async function answerQuestion(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  await (interaction as ChatInputCommandInteraction).reply({
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        components: [
          text(`You asked: ${interaction.options.getString("question", true)}`),
          {
            type: ComponentType.ActionRow,
            components: [{ type: ComponentType.Button, customId: "next", label: "Next", style: 2 }],
          },
        ],
      },
    ],
  });
}
