import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLine } from "./any-text.ts";
import { parsed } from "./parsing.ts";

const KEYS = "title: Talks in Geneva\ndate: 2022-01-10\nurl: https://news.example/a\n";
const seed = (keys: string, body: string) => `---\n${keys}---\n${body}`;

test("reads every key and the paragraphs between blank lines", async () => {
  const more = "publisher: The Example\nauthor: 'Ann O''Hara'\nlang: pt-br\norder: shuffled\n";
  const { article, faults } = await parsed("a.md", seed(KEYS + more, "\nOne.\n\n \nTwo **2**.\n"));
  expect(faults).toEqual([]);
  expect(article).toMatchObject({
    title: "Talks in Geneva",
    date: "2022-01-10",
    publisher: "The Example",
    author: "Ann O'Hara",
    language: "pt-BR",
    isOrdered: false,
    paragraphs: [{ text: "One." }, { text: "Two **2**." }],
  });
});

test("leaves out what the front matter does not say", async () => {
  const { article } = await parsed("a.md", seed(`${KEYS}publisher:\norder: original\n`, "One."));
  expect(Object.keys(article ?? {})).toEqual([
    "id",
    "collection",
    "title",
    "date",
    "url",
    "isOrdered",
    "paragraphs",
  ]);
  expect(article?.isOrdered).toBe(true);
});

test("keeps values as written: a year, no and a date without dashes are text", async () => {
  const { article } = await parsed(
    "a.md",
    seed("title: No\ndate: 20220110\nurl: http://a.example\n", "2022"),
  );
  expect([article?.title, article?.date]).toEqual(["No", "2022-01-10"]);
});

test("reads a line break inside a paragraph as a space, and as nothing in Chinese", async () => {
  const { article } = await parsed("a.md", seed(KEYS, 'One  \n  "0ne"\nthree.\n\n新聞\n記事\n'));
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(['One "0ne" three.', "新聞記事"]);
});

test("keeps any paragraph of one line as it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 5 }), async (lines) => {
      const { article } = await parsed("a.md", seed(KEYS, lines.join("\n\n")));
      expect(article?.paragraphs.map(({ text }) => text)).toEqual(lines);
    }),
  );
});

test("warns of unknown keys with the key that was meant", async () => {
  const { article, faults } = await parsed("a.md", seed(`${KEYS}autor: Ann\nlanguage: en\nfoo: 1\n`, "One."));
  expect(article).toBeDefined();
  expect(faults).toEqual([
    'a.md:5:1 warning the key "autor" is unknown and ignored: did you mean author?',
    'a.md:6:1 warning the key "language" is unknown and ignored: did you mean lang?',
    'a.md:7:1 warning the key "foo" is unknown and ignored: known keys are title, date, url, publisher, author, lang, order',
  ]);
});

test("reports every fault of the front matter and of the text at once", async () => {
  const keys = "Title: x\ndate: 2022-02-30\nurl: mailto:a@b.example\nlang: english\norder: shufled\n";
  expect((await parsed("a.md", seed(keys, "One.\n\nOne.\n"))).faults).toEqual([
    'a.md:2:1 warning the key "Title" is unknown and ignored: did you mean title?',
    'a.md:3:7 error "2022-02-30" is no day of the calendar: write YYYYMMDD or YYYY-MM-DD, such as 2022-01-10',
    'a.md:4:6 error "mailto:a@b.example" is not a web address: write the article\'s http or https URL',
    'a.md:5:7 error "english" is not a language tag: write a tag such as en, de or pt-BR',
    'a.md:6:8 error "shufled" is not an order: write shuffled or original, or remove the line',
    "a.md:7:1 error the title is missing: add a line such as title: Talks in Geneva to the front matter",
    "a.md:10:1 warning the paragraph repeats line 8: remove one",
  ]);
});

test.each([
  ["title: Russia: the talks\n", "a.md:2:8 error the value has a colon in it"],
  ["title: @home\n", "a.md:2:8 error the value begins with a character that YAML reserves"],
  ["title: a\ntitle: b\n", "a.md:3:1 error the key stands twice"],
  ["\ttitle: a\n", "a.md:2:1 error the line begins with a tab"],
  ["title: [a, b]\n", "a.md:2:1 error title is not a line of text"],
  ["title: &x a\nauthor: *x\n", "a.md:3:1 error author is not a line of text"],
  ["title: 'it's'\n", "a.md:2:12 error the front matter is not YAML"],
  ["title: !!binary eA==\n", "a.md:2:17 error title is not a line of text"],
  ["title: !x a\n", "a.md:2:8 error the front matter is not YAML"],
  ["- a\n", "a.md:2:1 error the front matter is not a list of keys"],
  ["title: |\n  a\n  b\n", "a.md:2:8 error the title has a line break"],
  ['title: "a\\0b"\n', "a.md:2:8 error the title has a line break, tab or control character"],
  ['title: "\\ud800"\n', "a.md:2:8 error the title holds half of a surrogate pair"],
])("says what is wrong with the front matter %j", async (keys, expected) => {
  const { article, faults } = await parsed("a.md", seed(keys, "One."));
  expect(article).toBeUndefined();
  expect(
    faults.some((fault) => fault.startsWith(expected)),
    faults.join("\n"),
  ).toBe(true);
});

test("takes empty front matter for missing keys, and one bad value for the only fault", async () => {
  const { faults } = await parsed("a.md", seed("", "One."));
  expect(faults.map((fault) => fault.slice(0, 32))).toEqual([
    "a.md:2:1 error the title is miss",
    "a.md:2:1 error the date is missi",
    "a.md:2:1 error the URL is missin",
  ]);
  expect((await parsed("a.md", seed("title: [a]\n", "One."))).faults).toHaveLength(1);
});

test("takes a fence with spaces after it, and not one with spaces before it", async () => {
  const text = (fence: string) => `${fence}\n${KEYS}--- \nOne.`;
  expect((await parsed("a.md", text("---  "))).faults).toEqual([]);
  expect((await parsed("a.md", text(" ---"))).faults[0]).toContain("there is no front matter");
});

test("drops the spaces around a quoted value", async () => {
  const { article } = await parsed("a.md", seed(KEYS.replace("Talks in Geneva", '"  Talks "'), "One."));
  expect(article?.title).toBe("Talks");
});

test("reads a line break between Chinese and Latin letters as a space", async () => {
  const { article } = await parsed("a.md", seed(KEYS, "新聞\nCNN\n\nCNN\n新聞"));
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(["新聞 CNN", "CNN 新聞"]);
});

test.each([
  ["characters", (count: number) => `title: ${"x".repeat(count - 7)}`, 8_192],
  ["openers", (count: number) => `title: ${"[".repeat(count - 1)}`, 200],
])("hands YAML no more than so many %s", async (_, written, most) => {
  const isTooLarge = async (count: number) =>
    (await parsed("a.md", seed(`${written(count)}\n`, "One."))).faults.some((fault) =>
      fault.startsWith("a.md:2:1 error the front matter is too large"),
    );
  expect([await isTooLarge(most), await isTooLarge(most + 1)]).toEqual([false, true]);
});

test("checks publisher and author as it does the title", async () => {
  const { faults } = await parsed(
    "a.md",
    seed(`${KEYS}publisher: ${"x".repeat(301)}\nauthor: ${"y".repeat(301)}\n`, "One."),
  );
  expect(faults.map((fault) => fault.slice(0, 52))).toEqual([
    "a.md:5:12 error the publisher has 301 characters: sh",
    "a.md:6:9 error the author has 301 characters: shorte",
  ]);
});

test("says that front matter is missing or not closed", async () => {
  expect((await parsed("a.md", "# Talks\n\nOne.\n")).faults).toEqual([
    "a.md:1:1 error there is no front matter: begin with a line ---, then lines title:, date: and url:, then a line ---",
  ]);
  expect((await parsed("a.md", `---\n${KEYS}\nOne.\n`)).faults).toEqual([
    "a.md:1:1 error the front matter is not closed: write a line --- below its last key",
  ]);
});

test.each(["[", "{", "- ", "? ", "a: ", "&a ", "!!seq [", "'"])(
  "survives front matter that is nothing but %j",
  async (part) => {
    for (const times of [150, 1_000, 20_000]) {
      const { article, faults } = await parsed("a.md", seed(`a: ${part.repeat(times)}\n`, "One."));
      expect(article).toBeUndefined();
      expect(faults).not.toEqual([]);
    }
  },
);
