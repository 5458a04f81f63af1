// @ts-nocheck
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./given-names.ts";
import type { NameMention } from "./names.ts";
import type { Draft } from "./person-drafts.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "./titles.ts";

/** Two forms of one name with the same last word: given names that are equal, shortened or initials. */
export function isSameName(known: readonly string[], words: readonly string[]): boolean {
  const [first = "", other = ""] = [known[0], words[0]];
  if (first === other || known.includes(other) || words.includes(first)) return true;
  const isInitial = /^\p{L}\.?$/u;
  if (isInitial.test(first) || isInitial.test(other)) return first[0] === other[0];
  return Math.min(first.length, other.length) >= 3 && (first.startsWith(other) || other.startsWith(first));
}

/**
 * Whom a single name means among those who bear it: the only one its form of address allows, or the only one who was
 * mentioned lately, or the one who is most often named in full; at a tie the first introduced. Shared when it took a choice.
 */
export function chooseBearer(
  bearers: readonly Draft[],
  mention: NameMention,
  word: string,
): { readonly draft: Draft | undefined; readonly isShared: boolean } {
  const bySurname = bearers.filter((draft) => draft.words.at(-1) === word);
  const fitting = (bySurname.length > 0 ? bySurname : bearers).filter((draft) => fitsAddress(draft, mention));
  if (fitting.length < 2) return { draft: fitting[0], isShared: false };
  const recent = fitting.filter(
    (draft) => draft.lastParagraph > 0 && mention.paragraph - draft.lastParagraph <= 2,
  );
  const isFar = (draft: Draft) => draft.lastParagraph === 0 || mention.paragraph - draft.lastParagraph > 10;
  const [only] = recent;
  if (recent.length === 1 && only && fitting.every((draft) => draft === only || isFar(draft)))
    return { draft: only, isShared: true };
  const [draft] = [...fitting].sort((one, other) => other.full - one.full);
  return { draft, isShared: true };
}

function fitsAddress(draft: Draft, mention: NameMention): boolean {
  const titles = mention.titles.map((title) => title.toLowerCase());
  const first = draft.words[0] ?? "";
  const isFemale =
    draft.female > draft.male || (draft.female === draft.male && FEMALE_GIVEN_NAMES.has(first));
  const isMale = draft.male > draft.female || (draft.female === draft.male && MALE_GIVEN_NAMES.has(first));
  if (titles.some((title) => MALE_NOUNS.has(title))) return !isFemale;
  if (titles.some((title) => FEMALE_NOUNS.has(title))) return !isMale;
  return true;
}

/** One letter changed, missing or too many: Halle for Haller. Both in lower case. */
export function isMisspelling(word: string, name: string): boolean {
  if (word === name || name.length < 5 || Math.abs(word.length - name.length) > 1 || word[0] !== name[0])
    return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start += 1;
  const rest = [word.slice(start), name.slice(start)] as const;
  return (
    rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1)
  );
}
