/**
 * Whether a text that ends with a full stop ends with an abbreviation or an initial rather than a sentence, given
 * what follows. Titles before names never end a sentence; "U.S.", "Inc." and "p.m." may, so a following word that
 * commonly opens a sentence decides. A single capital is an initial ("George W. Bush").
 */
// @ts-nocheck

export function endsWithAbbreviation(text: string, next: string): boolean {
  const last = /(?<![\p{L}\p{N}])([\p{L}.]+)\.["'”’)\]]*$/u.exec(text)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  if (titles.has(word)) return true;
  if (/^\p{Lu}$/u.test(last)) return !opener.test(next);
  return (word.includes(".") || maybeLast.has(word)) && !opener.test(next);
}

const titles: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr prof gen lt col sgt capt cmdr maj adm sen rep gov rev hon pres supt st mt fr vs no nos fig eq vol pp cf approx ca e.g i.e z.b bzw str herr sr sra lic ud uds dª г ул им т.е т.д".split(
    " ",
  ),
);
const maybeLast: ReadonlySet<string> = new Set(
  "inc ltd co corp bros jr sr etc al jan feb mar apr jun jul aug sep sept oct nov dec ave blvd dept univ est ph.d usw evtl ggf".split(
    " ",
  ),
);
/** Words that open a sentence far more often than they follow an abbreviation. */
const opener =
  /^(?:the|a|an|this|that|these|those|it|he|she|they|we|i|you|but|and|in|on|at|for|as|if|when|while|however|after|before|there|his|her|its|their|our|some|many|most|no|not|what|who|why|how|der|die|das|ein|eine|es|er|sie|wir|im|am|el|la|los|las|un|una|en|le|les|il|elle)(?![\p{L}\p{N}])/iu;
