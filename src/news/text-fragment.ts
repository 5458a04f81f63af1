/**
 * The value of a `:~:text=` directive that selects a sentence: `start,end`, or the whole sentence when it is short.
 * `start` grows until no earlier place of the article reads the same, so that the right one is selected; a sentence
 * that stands twice word for word selects its first place. Empty when the sentence holds no word.
 *
 * Source: WICG, URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/ (syntax and matching).
 */
export function textFragmentOf(
  paragraphs: readonly string[],
  index: number,
  sentence: { readonly start: number; readonly end: number },
): string {
  const paragraph = paragraphs[index] ?? "";
  const words = wordsOf(paragraph.slice(sentence.start, sentence.end));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return "";
  const text = paragraph.slice(sentence.start + first.start, sentence.start + last.end);
  if (words.length <= MAX_WHOLE_WORDS) return encode(text);
  const before =
    `${paragraphs.slice(0, index).join("\n")}\n${paragraph.slice(0, sentence.start)}`.toLowerCase();
  const slice = (from: number, to: number) =>
    text.slice((words[from]?.start ?? 0) - first.start, (words[to]?.end ?? 0) - first.start);
  // A place that reads the same may overlap the right one: only the last character of that is left out.
  const startWords = growUntil(words.length - EDGE_WORDS, (count) => {
    const start = slice(0, count - 1);
    return !holds(before + start.slice(0, -1).toLowerCase(), start);
  });
  const inside = text.slice(slice(0, startWords - 1).length, -1).toLowerCase();
  const endWords = growUntil(
    words.length - startWords,
    (count) => !holds(inside, slice(words.length - count, words.length - 1)),
  );
  if (startWords + endWords >= words.length) return encode(text);
  return `${encode(slice(0, startWords - 1))},${encode(slice(words.length - endWords, words.length - 1))}`;
}

const EDGE_WORDS = 4;
const MAX_WHOLE_WORDS = 10;

function growUntil(most: number, isUnique: (count: number) => boolean): number {
  let count = Math.min(EDGE_WORDS, most);
  while (count < most && !isUnique(count)) count++;
  return count;
}

/** Browsers compare without regard to case; the text is given in lower case. */
function holds(text: string, part: string): boolean {
  return text.includes(part.toLowerCase());
}

function wordsOf(text: string): readonly { start: number; end: number }[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Made once: that takes longer than a sentence does. */
let segmenter: Intl.Segmenter | undefined;

/** `-` and `,` part the directive's fields, and encodeURIComponent leaves the first bare. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
