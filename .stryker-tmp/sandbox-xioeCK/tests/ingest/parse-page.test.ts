// @ts-nocheck
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "./any-text.ts";
import { parsed } from "./parsing.ts";

const HEAD = `<title>Talks end – The Example</title>
<meta property="og:title" content="Talks in Geneva end">
<meta property="og:site_name" content="The Example">
<meta name="author" content="Ann Example">
<meta property="article:published_time" content="2022-01-10T18:00:00-05:00">
<link rel="canonical" href="https://news.example/talks">`;

const BODY = `<nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><article><h1>Talks in Geneva end</h1>
<p>Diplomats said the <a href="/x">talks</a>   were "constructive", and that 0ne country
cannot change borders.</p>
<h2>What next</h2>
<p>Further talks follow in Brussels,<br>officials said. AT&amp;T was not there.</p>
<script>alert("never")</script><ul><li>First item</li><li>Second item</li></ul>
</article></main><footer><p>Copyright</p></footer>`;

const page = (head: string, body: string) =>
  `<!doctype html>\n<html lang="en_US">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body></html>`;

test("reads the main text and the metadata of a saved page", async () => {
  const { article, faults } = await parsed("talks.html", page(HEAD, BODY));
  expect(faults).toEqual([]);
  expect(article).toMatchObject({
    id: "talks",
    title: "Talks in Geneva end",
    date: "2022-01-10",
    url: "https://news.example/talks",
    publisher: "The Example",
    author: "Ann Example",
    language: "en-US",
    isOrdered: true,
  });
  expect(article?.paragraphs.map(({ text }) => text)).toEqual([
    'Diplomats said the talks were "constructive", and that 0ne country cannot change borders.',
    "What next",
    "Further talks follow in Brussels, officials said. AT&T was not there.",
    "First item",
    "Second item",
  ]);
});

test("reads a page that leaves out the tags HTML lets it leave out", async () => {
  const { article } = await parsed("a.HTML", `${HEAD}\n<p>Diplomats said.\n<p>Further talks follow.`);
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(["Diplomats said.", "Further talks follow."]);
});

test("takes the address that a browser notes when it saves a page", async () => {
  const head = HEAD.replace(/<link.*>/, "");
  const saved = page(head, BODY).replace(
    "<html",
    "<!-- saved from url=(0026)https://news.example/talks -->\n<html",
  );
  expect((await parsed("a.html", saved)).article?.url).toBe("https://news.example/talks");
});

test("takes a paragraph of no-break spaces for none", async () => {
  const body = BODY.replace("<h2>What next</h2>", "<p>&nbsp;</p>");
  const { article, faults } = await parsed("a.html", page(HEAD, body));
  expect(faults).toEqual([]);
  expect(article?.paragraphs).toHaveLength(4);
});

test("names what the page lacks, and the place of what is wrong", async () => {
  const { faults } = await parsed("a.html", page('<meta name="date" content="January 10">', BODY));
  expect(faults).toEqual([
    'a.html:1:1 error the URL is missing: add <link rel="canonical" href="https://example.org/article"> to its head',
    'a.html:4:28 error "January 10" is not a date: write YYYYMMDD or YYYY-MM-DD, such as 2022-01-10',
  ]);
});

test("places a warning at its paragraph", async () => {
  const { faults } = await parsed("a.html", page(HEAD, BODY.replace("Further", "Fur\u202ether")));
  expect(faults).toEqual([
    expect.stringMatching(/^a\.html:17:4 warning the paragraph holds a character that overrides/),
  ]);
});

test.each([
  ["no article", "<nav>Home</nav>", "there is no paragraph"],
  ["many tags", "<".repeat(1_000_000), "more than 15000 elements"],
  ["deep nesting", "<div>".repeat(20_000), "more than 15000 elements"],
  ["deep nesting with few elements", "<b>".repeat(120), "or over 100 inside each other"],
])("refuses a page with %s", async (_, body, expected) => {
  const { article, faults } = await parsed("a.html", page(HEAD, body));
  expect(article).toBeUndefined();
  expect(faults[0]).toContain(expected);
});

test("gives paragraphs without a tag, line break or space at their ends for any words", async () => {
  const words = anyText.map((text) => text.replace(/[\0<&]/g, " "));
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (texts) => {
      const body = texts.map((text) => `<p>Words <b>of</b> text ${text}</p>`).join("\n");
      const { article } = await parsed("a.html", page(HEAD, `<article>${body}</article>`));
      expect(article?.paragraphs.map(({ text }) => text)).toEqual(
        texts.map((text) => `Words of text ${text}`.replace(/[ \t\n\r\f]+/g, " ").replace(/ $/, "")),
      );
    }),
    { numRuns: 50 },
  );
});
