// @ts-nocheck
import { createRequire } from "node:module";

/**
 * The words of a language (ISO 639-1) that carry no subject of their own: natural's lists, else those of
 * stopwords-iso, which natural depends on; loaded when first asked for. Empty for a language without a list.
 */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const made = new Set(readList(language).filter((word) => /^\p{L}/u.test(word)));
  lists.set(language, made);
  return made;
}

const lists = new Map<string, ReadonlySet<string>>();
const load = createRequire(import.meta.url);

function readList(language: string): readonly string[] {
  if (language === "en") return [...wordsOf("stopwords.js"), ...ENGLISH_ALSO];
  if (naturalLists.has(language)) return wordsOf(`stopwords_${language}.js`);
  const all: Readonly<Record<string, readonly string[]>> = load("stopwords-iso");
  return all[language] ?? [];
}

function wordsOf(file: string): readonly string[] {
  const { words }: { words: readonly string[] } = load(`natural/lib/natural/util/${file}`);
  return words.map((word) => word.toLowerCase());
}

const naturalLists: ReadonlySet<string> = new Set("es fr it nl no pt ru sv uk".split(" "));
/** Question words and contractions that natural's English list lacks. */
const ENGLISH_ALSO =
  "who whom whose what which when where why how does did doing has had having is isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't what's who's where's when's how's that's it's there's let's i'm i've i'd you're he's she's we're they're".split(
    " ",
  );
