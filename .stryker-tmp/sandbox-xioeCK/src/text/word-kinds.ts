/** What a word can tell, as bits that add up. */
// @ts-nocheck

export const NUMBER = 1;
export const YEAR = 2;
export const DATE_WORD = 4;
export const NUMBER_WORD = 8;
export const PLACE_WORD = 16;
export const REASON_WORD = 32;
export const UNIT_WORD = 64;

/** The kinds of a word in a language (ISO 639-1), bits of the constants above; 0 for a word of none. */
export function kindsOf(word: string, language: string): number {
  if (/^\p{N}/u.test(word)) return /^(?:1\d|20)\d\d(?:s|er)?$/.test(word) ? NUMBER | YEAR : NUMBER;
  let kinds = dateWordsOf(language).has(word) ? DATE_WORD : 0;
  for (const [kind, lists] of wordLists) if (lists[language]?.has(word)) kinds |= kind;
  return kinds;
}

const wordLists: readonly (readonly [number, Readonly<Record<string, ReadonlySet<string>>>])[] = [
  [
    NUMBER_WORD,
    sets({
      en: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen half twice once none several",
      de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarde milliarden dutzend hälfte",
      es: "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento mil millón millones docena mitad",
      fr: "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent mille million millions milliard milliards douzaine moitié",
      it: "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mille mila milione milioni miliardo miliardi metà",
      nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard helft",
      pt: "dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento mil milhão milhões bilhão bilhões metade",
      ru: "два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок пятьдесят сто тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиардов половина",
      uk: "два дві три чотири п'ять шість сім вісім дев'ять десять двадцять тридцять сорок сто тисяча тисяч мільйон мільйонів мільярд мільярдів половина",
    }),
  ],
  [
    PLACE_WORD,
    sets({
      en: "in at near from to outside inside between across throughout north south east west northern southern eastern western located",
      de: "in im aus nach bei zwischen nördlich südlich östlich westlich liegt befindet",
      es: "en desde hacia cerca entre norte sur este oeste ubicado situado",
      fr: "à en dans près depuis entre nord sud est ouest situé",
      it: "a in da nel nella vicino tra nord sud est ovest situato",
      nl: "in uit bij naar tussen noord zuid oost west gelegen",
      pt: "em no na desde perto entre norte sul leste oeste localizado",
      ru: "в из на около между север юг восток запад расположен находится",
      uk: "в у з на біля між північ південь схід захід",
    }),
  ],
  [
    REASON_WORD,
    sets({
      en: "because since due so therefore thus reason reasons caused causing cause causes order prevent avoid allow owing hence result resulted help designed",
      de: "weil da denn wegen aufgrund grund deshalb damit um daher ursache",
      es: "porque debido causa razón pues para por ya",
      fr: "parce car cause raison pour afin puisque grâce",
      it: "perché poiché causa ragione per affinché dovuto",
      nl: "omdat want wegens reden oorzaak daarom zodat",
      pt: "porque pois devido causa razão para por",
      ru: "потому поскольку из-за причина причиной чтобы поэтому так вследствие благодаря",
      uk: "тому оскільки через причина щоб внаслідок",
    }),
  ],
  [
    UNIT_WORD,
    sets({
      en: "percent years year months weeks days hours minutes seconds miles mile kilometers km metres meters meter feet foot inches tons pounds dollars euros degrees acres people times square kg",
      de: "prozent jahre jahren monate wochen tage tagen stunden minuten kilometer km meter dollar euro grad menschen tonnen einwohner",
      es: "ciento años meses semanas días horas minutos kilómetros km metros dólares euros grados personas toneladas habitantes",
      fr: "pourcent ans années mois semaines jours heures minutes kilomètres km mètres dollars euros degrés personnes tonnes habitants",
      ru: "процент процента процентов лет года годов месяцев недель дней часов минут километров км метров долларов евро градусов человек тонн",
    }),
  ],
];

function sets(lists: Readonly<Record<string, string>>): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [language, new Set(list.split(" "))]),
  );
}

const dateWords = new Map<string, ReadonlySet<string>>();

/** Months and weekdays as Unicode's data (CLDR) spells them, and the English words for spans of time. */
function dateWordsOf(language: string): ReadonlySet<string> {
  const known = dateWords.get(language);
  if (known !== undefined) return known;
  const words = new Set(
    language === "en" ? "century centuries decade today yesterday tomorrow".split(" ") : [],
  );
  for (const form of ["long", "short"] as const) {
    const month = new Intl.DateTimeFormat(language, { month: form, day: "numeric", timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat(language, { weekday: form, timeZone: "UTC" });
    for (let at = 0; at < 12; at++) {
      const parts = month.formatToParts(Date.UTC(2023, at, 15));
      words.add(
        parts
          .find(({ type }) => type === "month")
          ?.value.toLowerCase()
          .replace(".", "") ?? "",
      );
      words.add(
        weekday
          .format(Date.UTC(2023, 0, 1 + at))
          .toLowerCase()
          .replace(".", ""),
      );
    }
  }
  dateWords.set(language, words);
  return words;
}
