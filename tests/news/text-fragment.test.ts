import fc from "fast-check";
import { expect, test } from "vitest";
import { textFragmentOf } from "../../src/news/text-fragment.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

test("selects a short sentence whole", () => {
  const text = "Peace talks, they said, failed.";
  expect(textFragmentOf([text], 0, whole(text))).toBe("Peace%20talks%2C%20they%20said%2C%20failed");
});

test("selects a long sentence from its first to its last words, and encodes the dash", () => {
  const text =
    "The so-called Normandy group of four met in Paris on Monday to talk about the open-door policy.";
  expect(textFragmentOf([text], 0, whole(text))).toBe(
    "The%20so%2Dcalled%20Normandy,the%20open%2Ddoor%20policy",
  );
});

test("takes more words at the start when an earlier place reads the same", () => {
  const earlier = "The two sides met on Sunday without any result at all, as was expected.";
  const text = "The two sides met on Monday in Geneva and agreed to meet again within the month.";
  expect(textFragmentOf([earlier, text], 1, whole(text))).toMatch(/^The%20two%20sides%20met%20on%20Monday,/);
});

test("takes more words at the end when the sentence holds the last ones before", () => {
  const text = "It is what it is and we all know very well that, my friends, in the end it is what it is.";
  const [start = "", end = ""] = textFragmentOf([text], 0, whole(text)).split(",").map(decodeURIComponent);
  expect(text.indexOf(end, start.length)).toBe(text.length - 1 - end.length);
});

test("takes more words at the end when the last ones overlap themselves", () => {
  const text = "a a a a a open-door open-door open-door.";
  expect(textFragmentOf([text], 0, whole(text))).toBe("a%20a%20a%20a,door%20open%2Ddoor%20open%2Ddoor");
});

test("takes more words at the start when they overlap what stands before them", () => {
  const text = "no no no no no no we will not sign this paper, said the minister of the state.";
  const sentence = { start: 3, end: text.length };
  expect(textFragmentOf([text], 0, sentence)).toMatch(/^no%20no%20no%20no%20no%20we,/);
});

test("leaves quotation marks at the edges out, which pages often draw otherwise", () => {
  const text = '"We do not trust the other side and we need ironclad, legally binding guarantees," he said.';
  expect(textFragmentOf([text], 0, whole(text))).toMatch(/^We%20do%20not%20trust,/);
});

test("is empty for a sentence without a word", () => {
  expect(textFragmentOf(["…"], 0, { start: 0, end: 1 })).toBe("");
});

test("selects the sentence that was meant, whatever the paragraphs", () => {
  const word = fc.constantFrom(
    "a",
    "The",
    "the",
    "talks",
    "U.S.",
    "open-door",
    "Über",
    "війна",
    "0ne",
    "“so”",
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => `${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(4), (paragraphs, at) => {
      const index = at % paragraphs.length;
      const text = paragraphs[index] ?? "";
      const fragment = textFragmentOf(paragraphs, index, whole(text));
      expect(fragment).not.toMatch(/[-&]/);
      const [start = "", end] = fragment.split(",").map((part) => decodeURIComponent(part));
      const page = paragraphs.join("\n").toLowerCase();
      const from = page.indexOf(start.toLowerCase());
      const to =
        end === undefined
          ? from + start.length
          : page.indexOf(end.toLowerCase(), from + start.length) + end.length;
      const selected = page.slice(from, to);
      const isTwin = paragraphs
        .slice(0, index)
        .some((other) => other.toLowerCase().includes(start.toLowerCase()));
      if (!isTwin && !page.slice(0, from).includes(start.toLowerCase())) {
        expect(text.toLowerCase()).toContain(selected);
        expect(selected.length).toBeGreaterThanOrEqual(
          text.replace(/[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+/gu, "").length,
        );
      }
    }),
  );
});
