/**
 * The language (ISO 639-1) that a text is most likely written in: by its script where that decides, else by its
 * commonest function words (Cavnar and Trenkle 1994 count n-grams; whole words do as well on a paragraph).
 * `fallback` is given for a text that tells nothing, such as a name or a number alone.
 */
export function detectLanguage(text: string, fallback = "en"): string {
  const head = text.slice(0, MAX_CHARACTERS).toLowerCase();
  if (!beyondLatin.test(head)) return mostWords(head, latinWords, fallback);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const isIn = (script: RegExp) => {
    const own = head.match(script)?.join("").length ?? 0;
    return own > 0 && own >= SCRIPT_SHARE * letters;
  };
  for (const [language, script] of scripts) if (isIn(script)) return language;
  return mostWords(head, isIn(cyrillic) ? cyrillicWords : latinWords, fallback);
}

/** The language that has most of the text's words among its function words; of equals the fallback, then the first. */
function mostWords(text: string, { languages, languagesOf }: WordLists, fallback: string): string {
  const scores = new Map(languages.map((language) => [language, 0]));
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  let best = fallback;
  for (const [language, score] of scores) if (score > (scores.get(best) ?? 0)) best = language;
  return best;
}

/** A text this long has told its language. */
const MAX_CHARACTERS = 2000;
/** With less of its letters in a script, a text only mentions names in it. */
const SCRIPT_SHARE = 0.2;
const beyondLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Tried in order: kana before Han, for Japanese writes both. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu],
  ["zh", /\p{Script=Han}{2,}/gu],
  ["ko", /\p{Script=Hangul}{2,}/gu],
  ["th", /\p{Script=Thai}{3,}/gu],
  ["fa", /(?=\p{Script=Arabic}*[پچژگ])\p{Script=Arabic}+/gu],
  ["ar", /\p{Script=Arabic}{3,}/gu],
  ["el", /\p{Script=Greek}{3,}/gu],
  ["hi", /\p{Script=Devanagari}{3,}/gu],
  ["he", /\p{Script=Hebrew}{3,}/gu],
];
const cyrillic = /\p{Script=Cyrillic}{2,}/gu;
const cyrillicWords = wordLists({
  ru: "и в на не что с как это за для но то он от все так же мы был если или их при кто где когда сколько какой какая какие была было из по",
  uk: "і у з що та до як від так але він його все то є ви по й ще які під вже коли або вони із щоб ж хто де скільки який яка чи було була",
  bg: "на и в да е от за се с не си че по ще са това като а ми до го му ако към кой къде кога колко какво бил беше",
});
const latinWords = wordLists({
  en: "the to and of a in is for that you it on with this was be as are have at he not by but from or we an his they if what who when where why how many which did does do were their its",
  de: "der die und in das ist nicht zu den von mit es ein auf für im sie eine sich auch dem des als er an dass bei wie aus hat sind nach war wird was wer wo wann warum welche welcher welches wurde viele",
  es: "de la que el en y a los no un se por es del las con una para lo su al como más qué quién cuándo dónde cuántos cuántas cuál por fue son sus está hay",
  fr: "de la le et l à les est en des d un que a pas une du il pour dans qui au ce sur par ne plus se son ont été aux quel quelle quand où combien comment pourquoi",
  it: "di e che il la in non un per è del una le si con della da sono ma al ha come più dei nel alla gli chi quando dove quanti quale quali perché cosa era",
  nl: "de van het een en in is op dat voor te met niet zijn die als er maar om aan hij ook door naar uit bij dan was wat heeft wie waar wanneer hoeveel welke waarom werd hoe",
  pt: "de a o que e do em da é para não um uma com no na por os como mais dos foi ao à são das pelo quem quando onde quantos qual quais por sua seu",
  sv: "är det att och i på en inte för som med har av om den till de ett var när från vad vem hur många vilken vilket varför eller han",
  no: "i og er det å på som til en av for ikke med har at de om den var et når fra hva hvem hvor mange hvilken hvorfor eller han ble",
  da: "i og er det at på som til en af for ikke med har de om den var et når fra hvad hvem hvor mange hvilken hvorfor eller han blev",
  ro: "de în și a la o pe cu nu un este că care pentru se au ce fost al din sunt cine când unde câți ce cum prin mai fi",
  tr: "ve bir bu için de da çok ile ne daha en gibi olarak kadar o olan kim nerede zaman kaç hangi neden nasıl mi mı olduğu ise",
  vi: "là và có của được một các không trong cho người này với ở đã để những đến khi từ tại ai gì nào đâu bao nhiêu",
  pl: "w i nie na się z do jest że o jak a ale co za od po dla czy przez kto gdzie kiedy ile który która które był była",
  fi: "ja on ei että oli mutta kun niin myös hän jos ovat joka kuka missä milloin kuinka monta mikä mitä oliko",
});

interface WordLists {
  readonly languages: readonly string[];
  /** The languages whose function word it is. */
  readonly languagesOf: ReadonlyMap<string, readonly string[]>;
}

function wordLists(words: Readonly<Record<string, string>>): WordLists {
  const languagesOf = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words)) {
    for (const word of new Set(list.split(" "))) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
    }
  }
  return { languages: Object.keys(words), languagesOf };
}
