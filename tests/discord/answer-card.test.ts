import { expect, test } from "vitest";
import { articleOf, geneva, snapshotOf } from "./articles.ts";
import { allComponents } from "./check-payload.ts";
import { createFakeBot, pressable } from "./fake-bot.ts";
import { ASKER, press, slash, user } from "./fake-interaction.ts";

const snapshot = snapshotOf(geneva);
const question = "Where did diplomats talk about troops?";
const somebodyElse = { member: { user: user("200000000000000099"), roles: [], permissions: "0" } };

test("shows the question, passages with their sentence in bold and citation, and what they are worth", async () => {
  const bot = await createFakeBot(snapshot);
  const card = await bot.receive(slash("ask", { question: "How long were the talks?", article: "geneva" }));
  expect(card.text).toMatchInlineSnapshot(`
    "### How long were the talks?
    > Diplomats met in Geneva on Monday. **The talks lasted eight hours.**
    -# 1 · Talks in Geneva — News Example, January 10, 2022, paragraph 1
    > **The diplomats left Geneva without a breakthrough of the talks.**
    -# 2 · Talks in Geneva — News Example, January 10, 2022, paragraph 5
    > **The troops near the border worried the diplomats.**
    -# 3 · Talks in Geneva — News Example, January 10, 2022, paragraph 2
    -# Verbatim passages, nothing generated · weak match · version e1a0c69b"
  `);
  expect(card.labels).toMatchInlineSnapshot(`
    [
      "Open at passage",
      "Open at passage 2",
      "Open at passage 3",
      "Show in context",
      "Show in context 2",
      "Show in context 3",
      "Next",
      "Not helpful",
    ]
  `);
});

test("pages in place for the one who asked, and back", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question }));
  const second = await bot.click(first, "Next");
  expect(second).toMatchObject({ isUpdate: true, isPrivate: false });
  expect(second.text).toContain("4 · Talks in Geneva");
  const again = await bot.click(second, "Previous");
  expect(again.body.components).toEqual(first.body.components);
});

test("gives somebody else who pages a private copy, which then pages in place", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question }));
  const copy = await bot.click(first, "Next", { payload: somebodyElse });
  expect(copy).toMatchObject({ isUpdate: false, isPrivate: true });
  const back = await bot.click(copy, "Previous", { payload: somebodyElse });
  expect(back.isUpdate).toBe(true);
});

test("works after a restart and when the message does not tell who asked", async () => {
  const first = await (await createFakeBot(snapshot)).receive(slash("ask", { question }));
  const restarted = await createFakeBot(snapshot);
  const next = first.body.components
    ?.flatMap(({ components }) => components ?? [])
    .find(({ label }) => label === "Next");
  const second = await restarted.receive(press(next?.custom_id ?? "", pressable(first.body)));
  expect(second).toMatchObject({ isPrivate: true, isUpdate: false });
  expect(second.text).toContain("4 · Talks in Geneva");
});

test("shows a passage in its context, and leads back to the answer", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question: "What worried the diplomats near the border?" }));
  const context = await bot.click(first, "Show in context");
  expect(context.text).toMatchInlineSnapshot(`
    "### What worried the diplomats near the border?
    > Diplomats met in Geneva on Monday. The talks lasted eight hours.
    > 
    > **The troops near the border worried the diplomats.**
    > 
    > Talks about troops may go on in Vienna.
    -# Talks in Geneva — News Example, January 10, 2022, paragraphs 1 to 3
    -# Verbatim passages, nothing generated"
  `);
  expect(context.labels).toMatchInlineSnapshot(`
    [
      "Open at passage",
      "Later",
      "Back to the answer",
    ]
  `);
  const back = await bot.click(context, "Back to the answer");
  expect(back.body.components).toEqual(first.body.components);
});

test("walks the whole article forward and backward by whole paragraphs", async () => {
  const paragraphs = Array.from({ length: 12 }, (_, place) =>
    `Paragraph ${place + 1} begins. ${"It goes on. ".repeat(20)}`.trim(),
  );
  const bot = await createFakeBot(snapshotOf(articleOf(paragraphs)));
  let view = await bot.click(
    await bot.receive(slash("ask", { question: "Where begins paragraph 6?" })),
    "Show in context",
  );
  const seen = new Set<string>();
  const note = () => {
    for (const [, number] of view.text.matchAll(/Paragraph (\d+) begins/g)) seen.add(number ?? "");
  };
  note();
  while (view.labels.includes("Later")) {
    view = await bot.click(view, "Later");
    note();
  }
  while (view.labels.includes("Earlier")) {
    view = await bot.click(view, "Earlier");
    note();
  }
  expect([...seen].sort((one, other) => Number(one) - Number(other))).toEqual(
    paragraphs.map((_, place) => String(place + 1)),
  );
});

test("opens what is shown when the passage itself is out of sight", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question: "What worried the diplomats near the border?" }));
  const later = await bot.click(await bot.click(first, "Show in context"), "Later");
  const [link] = allComponents(later.body.components ?? []).flatMap(({ url }) => url ?? []);
  expect(later.text).not.toContain("**");
  expect(link).toBe(
    "https://news.example/geneva#:~:text=Troops%20had%20been%20moved%20for%20months%2C%20said%20the%20diplomats",
  );
});

test("shares a private answer with everybody, who then own their copies", async () => {
  const bot = await createFakeBot(snapshot);
  const first = await bot.receive(slash("ask", { question, private: true }));
  expect(first.isPrivate).toBe(true);
  const shared = await bot.click(first, "Share in channel");
  expect(shared).toMatchObject({ isPrivate: false, isUpdate: false });
  expect(shared.labels).not.toContain("Share in channel");
});

test("offers no sharing of a public answer or in a direct message", async () => {
  const bot = await createFakeBot(snapshot);
  expect((await bot.receive(slash("ask", { question }))).labels).not.toContain("Share in channel");
  const direct = {
    guild_id: undefined,
    member: undefined,
    user: user(ASKER),
    context: 1,
    authorizing_integration_owners: { 0: "0" },
  };
  const card = await bot.receive({ ...slash("ask", { question, private: true }), ...direct });
  expect(card.labels).not.toContain("Share in channel");
});

test("counts an unhelpful answer without a name or the question", async () => {
  const bot = await createFakeBot(snapshot);
  const thanks = await bot.click(await bot.receive(slash("ask", { question })), "Not helpful");
  expect(thanks).toMatchObject({ isPrivate: true, isUpdate: false });
  const line = bot.log.find((one) => one.includes("not helpful"));
  expect(line).toBe("an answer was not helpful unhelpful=1");
  expect(bot.log.join("\n")).not.toContain(ASKER);
});
