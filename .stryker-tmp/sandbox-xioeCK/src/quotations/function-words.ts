// @ts-nocheck
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const DETERMINERS = set(
  "the a an this that these those some any no every each either neither both all another other such many several few most one two three four five six seven eight nine ten dozens hundreds my your his her its our their whose",
);
export const PREPOSITIONS = set(
  "of in on at by for from with without about against between into through during before after above below to under over among amid across along around behind beside besides beyond despite down except inside like near off onto out outside per since than throughout till toward towards until up upon via within regarding concerning following including",
);
/** Words that open a clause of its own. */
export const CLAUSE_OPENERS = set(
  "that which who whom whose because although though while when whenever where wherever if unless until whether as since so how why what whatever after before once lest whereas and but or nor yet then",
);
export const AUXILIARIES = set(
  "am is are was were be been being has have had having do does did done will would shall should can could may might must ought cannot can't won't wouldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't couldn't shouldn't 'd 'll 've 're",
);
export const PERSONAL_PRONOUNS = set("he she they it i we you");
export const TIME_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week month year weekend earlier later recently",
);
export const LIGHT_ADVERBS = set(
  "also then later now still again often once even just only never always already soon sometimes repeatedly too further instead first last ever not rather simply thus therefore however meanwhile moreover furthermore nevertheless nonetheless indeed perhaps maybe there here today yesterday tonight ago back earlier in-turn together",
);

/** Words, in lower case, that start sentences with a capital but are no names. */
const OPENERS = set(
  "according asked speaking asking given based born whatever nothing everything something anything nobody everybody everyone somebody someone anyone people officials police critics supporters protesters sources experts authorities investigators residents voters lawmakers demonstrators analysts lawyers prosecutors aides advisers others elsewhere yes no ok okay well please read watch follow click photo image video story correction update editor clarification thank thanks dear let let's get go come see look why how who what when where while if so thus until unless even just only perhaps maybe still yet again nonetheless nevertheless additionally finally lastly secondly thirdly ultimately eventually overall generally apparently clearly obviously certainly surely unfortunately fortunately sadly ironically interestingly notably specifically similarly likewise conversely otherwise rather more less much many most few several half twice about almost nearly roughly there here not never always often sometimes usually recently currently previously earlier later afterward afterwards last next this that these those first second third asking adding noting citing calling saying telling using taking making being having making during amid despite",
);

/** True for a word, in lower case, that is no name even when it begins with a capital. */
export function isFunctionWord(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    AUXILIARIES.has(word) ||
    PERSONAL_PRONOUNS.has(word) ||
    TIME_WORDS.has(word) ||
    LIGHT_ADVERBS.has(word) ||
    OPENERS.has(word) ||
    REST.has(word)
  );
}

const REST = set(
  "him them us me himself herself itself themselves his hers theirs ours mine whose it's he's she's they're we're i'm i've i'd i'll that's there's let's",
);

const NO_ADVERBS = set(
  "family ally daily weekly monthly assembly july italy reply supply kelly sally molly billy emily bully jelly rally",
);

/** True for a word, in lower case, that only modifies a verb. */
export function isAdverb(word: string): boolean {
  return LIGHT_ADVERBS.has(word) || (word.endsWith("ly") && !NO_ADVERBS.has(word));
}
