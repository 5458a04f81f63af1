// @ts-nocheck
import type { Token } from "./frame.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./function-words.ts";
import type { NamedFrame, NameMention } from "./names.ts";
import { TITLE_WORDS } from "./titles.ts";

/** What the words beside a name say its bearer is. */
export interface RoleBeside {
  /** True when the words introduce the bearer: an apposition follows the name. */
  readonly isIntroduction: boolean;
  /** Verbatim, such as `Deputy Secretary of State`; undefined when there is nothing but a form of address. */
  readonly role: string | undefined;
  /** Its nouns and titles in lower case. */
  readonly nouns: readonly string[];
}

/** Reads the titles before a name and the apposition after it. */
export function roleBeside(frame: NamedFrame, mention: NameMention): RoleBeside {
  const { tokens, text } = frame;
  const before = tokens.slice(startOfRole(tokens, mention.titleFrom), mention.from);
  const after = apposition(tokens, mention.to);
  const nouns = [...before, ...headOf(after)]
    .map((token) => token.lower)
    .filter((word) => TITLE_WORDS.has(word) || NOUNS_OF_KIN.has(word));
  const shown = before.every((token) => ADDRESS.test(token.lower)) ? after : before;
  const [first, last] = [shown[0], shown.at(-1)];
  const role = first && last ? text.slice(first.start, last.end) : undefined;
  return { role, nouns, isIntroduction: after.length > 0 };
}

/** Titles in lower case before the capitalised ones: `campaign manager Bob Roe`. */
function startOfRole(tokens: readonly Token[], titleFrom: number): number {
  const before = tokens[titleFrom - 1];
  if (before?.kind !== "word" || !TITLE_WORDS.has(before.lower)) return titleFrom;
  let from = titleFrom - 1;
  while (from > 0 && titleFrom - from < 8 && isPartOfRole(tokens[from - 1])) from -= 1;
  return from;
}

function isPartOfRole(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !DETERMINERS.has(token.lower) &&
    !PREPOSITIONS.has(token.lower) &&
    !/^(?:and|but|or|that|as|when|while|if|said|says|is|was|are)$/.test(token.lower)
  );
}

/** `, a political scientist at ...,`: the tokens between the commas; none when no apposition follows. */
function apposition(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  if (tokens[from]?.text === "(") while (from < at + 8 && tokens[from]?.text !== ")") from += 1;
  if (tokens[from]?.text === ")") from += 1;
  if (tokens[from]?.text !== ",") return [];
  const first = tokens[from + 1];
  const second = tokens[from + 2];
  const opens =
    first?.kind === "word" &&
    (/^(?:a|an|the|one|his|her|their|its|former|who)$/.test(first.lower) ||
      TITLE_WORDS.has(first.lower) ||
      (/^\p{L}+$/u.test(first.text) && second?.kind === "word" && TITLE_WORDS.has(second.lower)) ||
      second?.kind === "possessive");
  if (!opens || first?.lower === "who" || ADDRESS.test(first?.lower ?? "")) return [];
  let to = from + 1;
  while (
    to < tokens.length &&
    to - from < 16 &&
    tokens[to]?.kind !== "quotation" &&
    !/^[,.;:!?—–]$/.test(tokens[to]?.text ?? "")
  )
    to += 1;
  const words = tokens.slice(from + 1, to);
  const isClause = words.some(
    ({ lower }) => AUXILIARIES.has(lower) || /^(?:said|says|told|called)$/.test(lower),
  );
  return tokens[to]?.kind === "point" && !isClause ? words : [];
}

function headOf(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    (token, index) => index > 0 && (PREPOSITIONS.has(token.lower) || /^(?:who|and|whose)$/.test(token.lower)),
  );
  return end < 0 ? words : words.slice(0, end);
}

const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir)\.?$/;
const NOUNS_OF_KIN: ReadonlySet<string> = new Set("man woman boy girl niece nephew".split(" "));
