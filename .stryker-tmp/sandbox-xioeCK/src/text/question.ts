/** What a question asks for, as far as its words tell; `none` for any other query. */
// @ts-nocheck

export type QuestionKind = "who" | "when" | "where" | "how-many" | "why" | "what" | "none";

/** The kind of a question in a language (ISO 639-1); `none` too for a language without a pattern. */
export function questionKindOf(text: string, language: string): QuestionKind {
  const found = (patterns[language] ?? []).find(([, pattern]) => pattern.test(text));
  return found?.[0] ?? "none";
}

type Pattern = readonly [QuestionKind, RegExp];

function words(kind: QuestionKind, pattern: string): Pattern {
  return [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu")];
}

/** Tried in order: the narrower first. */
const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  en: [
    words(
      "how-many",
      "how (?:many|much|long|old|far|tall|big|large|high|deep|wide|fast|often|heavy|hot|cold)|(?:what|which) (?:(?:is|was|were|are) the )?(?:\\p{L}+ )?(?:percent|percentage|number|amount|age|population|size|cost|price|height|length|distance|rate|temperature|area|share|proportion)|number|amount|total|percentage",
    ),
    words(
      "when",
      "when|(?:what|which) (?:\\p{L}+ )?(?:year|years|date|day|month|decade|century|time|season|era|period)|(?:what|which) (?:is|was) the (?:year|date|day|month|decade|century)",
    ),
    words(
      "where",
      "where|(?:what|which) (?:\\p{L}+ )?(?:city|country|state|place|town|village|region|continent|county|location|province|area|district|island|nation|river)",
    ),
    words(
      "who",
      "who|whom|whose|who's|(?:what|which) (?:\\p{L}+ )?(?:person|people|president|king|queen|man|woman|actor|author|artist|company|group|team|organization|scientist|philosopher|scholar)",
    ),
    words("why", "why|what (?:is|was|were|are) the (?:reason|cause)s?|how come"),
    words("what", "what|which|how|what's"),
  ],
  de: [
    words("how-many", "wie (?:viele?|lange|alt|weit|hoch|groß|oft|schwer|tief|schnell|breit)|wieviele?"),
    words("when", "wann|(?:in|an) welche[mr] (?:jahr|monat|tag|jahrhundert|jahrzehnt|datum)|welches jahr"),
    words("where", "wo|wohin|woher|welche[rsm]? (?:stadt|land|staat|ort|region|kontinent|gebiet)"),
    words("who", "wer|wem|wen|wessen"),
    words("why", "warum|weshalb|wieso|wozu"),
    words("what", "was|welche[rsmn]?|wie|womit|wodurch|worin|woraus"),
  ],
  es: [
    words("how-many", "cuánt[oa]s?|qué (?:porcentaje|cantidad|número|edad|distancia)"),
    words("when", "cuándo|(?:qué|cuál) (?:año|fecha|día|mes|década|siglo)"),
    words("where", "d[oó]nde|adónde|qué (?:ciudad|país|lugar|estado|región|continente)"),
    words("who", "quién|quiénes"),
    words("why", "por qué"),
    words("what", "qué|cuál|cuáles|cómo"),
  ],
  fr: [
    words("how-many", "combien|quel(?:le)? (?:pourcentage|nombre|âge|distance|taille)"),
    words("when", "quand|quel(?:le)? (?:année|date|jour|mois|siècle)"),
    words("where", "où|quel(?:le)? (?:ville|pays|lieu|région|continent)"),
    words("who", "qui"),
    words("why", "pourquoi"),
    words("what", "que|quoi|quel(?:le)?s?|comment"),
  ],
  it: [
    words("how-many", "quant[oaie]"),
    words("when", "quando|(?:che|quale) (?:anno|data|giorno|mese|secolo)"),
    words("where", "dove|(?:che|quale) (?:città|paese|luogo|regione)"),
    words("who", "chi"),
    words("why", "perché"),
    words("what", "che|cosa|quale|quali|come"),
  ],
  nl: [
    words("how-many", "hoe (?:veel|lang|oud|ver|hoog|groot|vaak)|hoeveel"),
    words("when", "wanneer|welk jaar"),
    words("where", "waar|welke stad|welk land"),
    words("who", "wie|wiens"),
    words("why", "waarom"),
    words("what", "wat|welke?|hoe"),
  ],
  pt: [
    words("how-many", "quant[oa]s?"),
    words("when", "quando|(?:que|qual) (?:ano|data|dia|mês|século)"),
    words("where", "onde|(?:que|qual) (?:cidade|país|lugar|região)"),
    words("who", "quem"),
    words("why", "por que|por quê|porque"),
    words("what", "que|qual|quais|como"),
  ],
  ru: [
    words(
      "how-many",
      "сколько|как(?:ой|ое|ая) (?:процент|количество|число|возраст|численность|длина|высота|расстояние|площадь)",
    ),
    words("when", "когда|как(?:ой|ом|ого|ое) (?:год|году|года|дата|день|месяц|век|веке|десятилетие)"),
    words(
      "where",
      "где|куда|откуда|как(?:ой|ом|ая) (?:город|городе|стране|страна|место|штат|регион|континент)",
    ),
    words("who", "кто|кого|кому|кем|чей|чья|чьё|чьи"),
    words("why", "почему|зачем|отчего"),
    words("what", "что|чего|чем|как(?:ой|ая|ое|ие|ими|ого|им)|как"),
  ],
  uk: [
    words("how-many", "скільки"),
    words("when", "коли"),
    words("where", "де|куди|звідки"),
    words("who", "хто|кого|кому|ким"),
    words("why", "чому|навіщо"),
    words("what", "що|який|яка|яке|які|як"),
  ],
};
