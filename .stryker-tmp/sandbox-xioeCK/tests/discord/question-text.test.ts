// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOf } from "../../src/discord/locales/catalogue.ts";
import { MAX_QUESTION_CHARACTERS, questionText } from "../../src/discord/question-text.ts";
import { UserError } from "../../src/errors.ts";
import { wildText } from "./wild-text.ts";

const english = languageOf("en-US");

test("puts a question on one line without control characters", () => {
  expect(questionText("  Who\r\n\tmet\u0000 in\u2028Geneva? ", english)).toBe("Who met in Geneva?");
});

test("gives a question that it takes for itself, whatever was typed, or asks for words", () => {
  fc.assert(
    fc.property(wildText, (typed) => {
      const text = textOrNotice(typed);
      if (text === undefined) return;
      expect(text).not.toMatch(/[\n\r\u2028\p{Cc}]/u);
      expect(text.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(MAX_QUESTION_CHARACTERS);
      expect(textOrNotice(text)).toBe(text);
    }),
  );
});

function textOrNotice(typed: string): string | undefined {
  try {
    return questionText(typed, english);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return undefined;
  }
}
