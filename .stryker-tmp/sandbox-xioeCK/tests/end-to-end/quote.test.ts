// @ts-nocheck
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../src/local-discord/person.ts";
import type { Answered } from "../../src/local-discord/reply.ts";
import { renderMessageText } from "../../src/playground/render-message-text.ts";
import { allComponents, type RawComponent } from "../discord/check-payload.ts";
import { type Footnote, startFootnote } from "./start-footnote.ts";

let footnote: Footnote;
beforeAll(async () => {
  footnote = await startFootnote();
});
afterAll(() => footnote.stop());

async function quote(options: Record<string, string | boolean>, person?: Person): Promise<Answered> {
  const reply = await footnote.discord.slash("quote", options, person);
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  return reply;
}

const textOf = ({ message }: Answered) => renderMessageText(message).text;

async function press(on: Answered, label: string, person?: Person): Promise<Answered> {
  const components = allComponents(on.message.components as readonly RawComponent[]);
  const id = components.find((one) => one.label === label)?.custom_id ?? "";
  const reply = await footnote.discord.click(on.message, id, person);
  if (reply.outcome !== "answered") throw new Error(JSON.stringify(reply));
  return reply;
}

test("gives what somebody said, word for word, with who said it, where, and a link to it", async () => {
  const reply = await quote({ speaker: "Sherman" });
  const text = textOf(reply);
  expect(text).toContain(
    "“will not allow anyone to slam close NATO's open-door policy, which has always been central",
  );
  expect(text).toContain("Wendy Sherman");
  expect(text).toContain("paragraph 6");
  expect(text).toMatch(/#:~:text=/);
  expect(reply.isEphemeral).toBe(false);
});

test("shows the typo of a quotation as it is", async () => {
  expect(textOf(await quote({ about: "borders by force" }))).toContain(
    "“0ne country cannot change the borders of another's by force.”",
  );
});

test("finds a quotation by any four consecutive words of it", async () => {
  const words = ["shine a flashlight on", "we're going to make", "Ukraine and Georgia will"];
  for (const about of words) expect(textOf(await quote({ about }))).toContain(about);
});

test("names nobody as the speaker of a quotation that only says he", async () => {
  const text = textOf(await quote({ about: "Any progress that we're going to make" }));
  expect(text).toContain("Unattributed");
  expect(text).toContain("named by “he”");
});

test("never shows reported speech as a quotation", async () => {
  const text = textOf(await quote({ about: "She stressed financial and trade sanctions" }));
  expect(text).not.toMatch(/“[^”]*financial and trade sanctions/);
});

test("lists who is quoted when nothing is asked, to the asker alone", async () => {
  const reply = await quote({});
  expect(textOf(reply)).toMatch(/Nolan Peterson.*\(\d quotations\)/);
  expect(reply.isEphemeral).toBe(true);
});

test("suggests speakers with their role and how often they are quoted", async () => {
  const offered = await footnote.discord.autocomplete("quote", { speaker: "ryabkof" }, "speaker");
  const [choice] = offered.outcome === "choices" ? offered.choices : [];
  expect(choice?.value).toBe("Sergei Ryabkov");
  expect(choice?.name).toMatch(/Sergei Ryabkov.*quotation/);
});

test("says that nobody is quoted so, to the asker alone", async () => {
  const reply = await quote({ speaker: "Napoleon" });
  expect(textOf(reply)).toContain("Nobody is quoted so");
  expect(reply.isEphemeral).toBe(true);
});

test("turns pages in place for the asker and as a private copy for anybody else", async () => {
  const article = "000_41fda7321559a0ce";
  const first = await quote({ article });
  const copy = await press(first, "Next", { userId: "300000000000000003" });
  expect(copy.isEphemeral).toBe(true);
  const before = textOf(first);
  const second = await press(first, "Next");
  expect(second.message.id).toBe(first.message.id);
  expect(textOf(second)).not.toBe(before);
  expect(textOf(await press(second, "Previous"))).toBe(before);
});

test("gives a quotation to be copied, with its citation", async () => {
  const reply = await press(await quote({ speaker: "Blinken" }), "Copy text");
  expect(reply.isEphemeral).toBe(true);
  expect(textOf(reply)).toContain(
    "\"We've made very clear to Russia that there's going to be nothing about Europe",
  );
  expect(textOf(reply)).toContain("— Antony Blinken");
  expect(textOf(reply)).toContain("wcbe.org");
});
