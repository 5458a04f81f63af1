/** What a number word means. */
export interface NumberWord {
  readonly value: number;
  /** `scale` multiplies what stands before it; `one` is an article that means 1 before a scale alone ("a hundred"). */
  readonly kind: "number" | "scale" | "one";
}

/** The number words of a language (ISO 639-1); empty for one without a list. */
export function numberWordsOf(language: string): ReadonlyMap<string, NumberWord> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const made = readList(language);
  lists.set(language, made);
  return made;
}

/** The digits of a word that is a number alone ("two" -> "2"); any other word, a scale too, as it is. */
export function digitsOf(word: string, language: string): string {
  const found = numberWordsOf(language).get(word);
  return found?.kind === "number" ? String(found.value) : word;
}

const lists = new Map<string, ReadonlyMap<string, NumberWord>>();

function readList(language: string): ReadonlyMap<string, NumberWord> {
  const { ones = "", numbers = "", scales = "", compounds } = sources[language] ?? {};
  const words = new Map<string, NumberWord>();
  for (const word of ones.split(" ")) words.set(word, { value: 1, kind: "one" });
  for (const [value, word] of pairsOf(numbers)) words.set(word, { value, kind: "number" });
  for (const [value, word] of pairsOf(scales)) words.set(word, { value, kind: "scale" });
  if (compounds !== undefined) addCompounds(words, compounds);
  words.delete("");
  return words;
}

/** "2 two 3 three" as pairs. */
function pairsOf(list: string): readonly (readonly [number, string])[] {
  const parts = list.split(" ");
  return parts.flatMap((word, at) => (at % 2 === 1 ? [[Number(parts[at - 1]), word] as const] : []));
}

/** "zweihundert", "zweitausend", "hunderttausend" and "zweihunderttausend", where they are written as one word. */
function addCompounds(words: Map<string, NumberWord>, { hundred, thousand }: Compounds): void {
  const small = [...words].filter(([, { value, kind }]) => kind === "number" && value < 100);
  const add = (value: number, word: string) => words.set(word, { value, kind: "number" });
  add(100_000, hundred + thousand);
  for (const [word, { value }] of small) {
    add(value * 1000, word + thousand);
    if (value >= 10) continue;
    add(value * 100, word + hundred);
    add(value * 100_000, word + hundred + thousand);
  }
}

interface Compounds {
  readonly hundred: string;
  readonly thousand: string;
}

interface Source {
  readonly ones: string;
  readonly numbers: string;
  readonly scales: string;
  readonly compounds?: Compounds;
}

const sources: Readonly<Record<string, Source>> = {
  en: {
    ones: "a an",
    numbers:
      "1 one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety",
    scales: "12 dozen 100 hundred 1000 thousand 1e6 million 1e9 billion 1e12 trillion",
  },
  de: {
    ones: "ein eine einer einem",
    numbers:
      "2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 einhundert 1000 eintausend 100000 einhunderttausend",
    scales:
      "12 dutzend 100 hundert 1000 tausend 1e6 million 1e6 millionen 1e9 milliarde 1e9 milliarden 1e12 billion 1e12 billionen",
    compounds: { hundred: "hundert", thousand: "tausend" },
  },
  es: {
    ones: "un una",
    numbers:
      "2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce 13 trece 14 catorce 15 quince 20 veinte 30 treinta 40 cuarenta 50 cincuenta 60 sesenta 70 setenta 80 ochenta 90 noventa 200 doscientos 300 trescientos 400 cuatrocientos 500 quinientos 600 seiscientos 700 setecientos 800 ochocientos 900 novecientos",
    scales: "12 docena 12 docenas 100 cien 100 ciento 1000 mil 1e6 millón 1e6 millones",
  },
  fr: {
    ones: "un une",
    numbers:
      "2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf 10 dix 11 onze 12 douze 13 treize 14 quatorze 15 quinze 16 seize 20 vingt 30 trente 40 quarante 50 cinquante 60 soixante",
    scales:
      "12 douzaine 12 douzaines 100 cent 100 cents 1000 mille 1e6 million 1e6 millions 1e9 milliard 1e9 milliards",
  },
  it: {
    ones: "un una uno",
    numbers:
      "2 due 3 tre 4 quattro 5 cinque 6 sei 7 sette 8 otto 9 nove 10 dieci 11 undici 12 dodici 13 tredici 14 quattordici 15 quindici 16 sedici 20 venti 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70 settanta 80 ottanta 90 novanta",
    scales: "12 dozzina 100 cento 1000 mille 1000 mila 1e6 milione 1e6 milioni 1e9 miliardo 1e9 miliardi",
    compounds: { hundred: "cento", thousand: "mila" },
  },
  nl: {
    ones: "een één",
    numbers:
      "2 twee 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht 9 negen 10 tien 11 elf 12 twaalf 13 dertien 14 veertien 15 vijftien 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig",
    scales: "12 dozijn 100 honderd 1000 duizend 1e6 miljoen 1e9 miljard",
    compounds: { hundred: "honderd", thousand: "duizend" },
  },
  no: {
    ones: "en et ett",
    numbers:
      "2 to 3 tre 4 fire 5 fem 6 seks 7 sju 7 syv 8 åtte 9 ni 10 ti 11 elleve 12 tolv 20 tjue 30 tretti 40 førti 50 femti 60 seksti 70 sytti 80 åtti 90 nitti",
    scales: "12 dusin 100 hundre 1000 tusen 1e6 million 1e6 millioner 1e9 milliard 1e9 milliarder",
    compounds: { hundred: "hundre", thousand: "tusen" },
  },
  pt: {
    ones: "um uma",
    numbers:
      "2 dois 2 duas 3 três 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez 11 onze 12 doze 13 treze 15 quinze 20 vinte 30 trinta 40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 200 duzentos 300 trezentos 500 quinhentos",
    scales:
      "12 dúzia 12 dúzias 100 cem 100 cento 1000 mil 1e6 milhão 1e6 milhões 1e9 bilhão 1e9 bilhões 1e9 bilião",
  },
  ru: {
    ones: "один одна одну",
    numbers:
      "2 два 2 две 3 три 4 четыре 5 пять 6 шесть 7 семь 8 восемь 9 девять 10 десять 11 одиннадцать 12 двенадцать 15 пятнадцать 20 двадцать 30 тридцать 40 сорок 50 пятьдесят 60 шестьдесят 70 семьдесят 80 восемьдесят 90 девяносто 200 двести 300 триста 400 четыреста 500 пятьсот 600 шестьсот 700 семьсот 800 восемьсот 900 девятьсот",
    scales:
      "100 сто 1000 тысяча 1000 тысячи 1000 тысячу 1000 тысяч 1e6 миллион 1e6 миллиона 1e6 миллионов 1e9 миллиард 1e9 миллиарда 1e9 миллиардов",
  },
  sv: {
    ones: "en ett",
    numbers:
      "2 två 3 tre 4 fyra 5 fem 6 sex 7 sju 8 åtta 9 nio 10 tio 11 elva 12 tolv 20 tjugo 30 trettio 40 fyrtio 50 femtio 60 sextio 70 sjuttio 80 åttio 90 nittio",
    scales: "12 dussin 100 hundra 1000 tusen 1e6 miljon 1e6 miljoner 1e9 miljard 1e9 miljarder",
    compounds: { hundred: "hundra", thousand: "tusen" },
  },
  uk: {
    ones: "один одна одну",
    numbers:
      "2 два 2 дві 3 три 4 чотири 5 п'ять 6 шість 7 сім 8 вісім 9 дев'ять 10 десять 11 одинадцять 12 дванадцять 20 двадцять 30 тридцять 40 сорок 50 п'ятдесят 200 двісті 300 триста 400 чотириста 500 п'ятсот",
    scales:
      "100 сто 1000 тисяча 1000 тисячі 1000 тисячу 1000 тисяч 1e6 мільйон 1e6 мільйона 1e6 мільйонів 1e9 мільярд 1e9 мільярда 1e9 мільярдів",
  },
};
