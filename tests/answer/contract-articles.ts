import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";

/** A server whose articles the contract's library holds beside the operator's, and one that has none. */
export const GUILD = "111111111111111111";
/** A server without articles of its own. */
export const OTHER_GUILD = "222222222222222222";
/** What somebody in the first server sees. */
export const both = [OPERATOR_COLLECTION, GUILD];

/** The articles of the library that the contract is about. */
export const contractArticles: readonly Article[] = [
  news("harbour", "A quiet harbour", "2022-03-01", [
    '"No ship will come in before the spring," said Anna Müller, the harbour master.',
    'Müller said the cranes were old. "We need new cranes," she said.',
  ]),
  news("bridge", "The bridge is closed", "2022-03-02", [
    '"The bridge will stay closed until the autumn," said Boris Kask, the mayor.',
    "Kask said that the money had run out.",
    'Anna Müller said: "The ships do not need the bridge."',
  ]),
  news("school", "A new school for Tartu", "2022-03-02", [
    '"The school opens in September," said Clara Kask, a teacher.',
    "The school has room for two hundred children.",
  ]),
  news(`${GUILD}/secret`, "Only for one server", "2022-03-03", [
    '"Nobody must know of the tunnel," said Anna Müller, who leads the council.',
    '"The tunnel is under the bridge," said Dora Secret.',
  ]),
];

/** An article of the operator, or of the server whose id it begins with. */
export function news(id: string, title: string, date: string, texts: readonly string[]): Article {
  const collection = id.includes("/") ? GUILD : OPERATOR_COLLECTION;
  return {
    ...{ id, collection, title, date, url: `https://news.example/${id}`, language: "en" },
    paragraphs: texts.map((text, at) => ({ articleId: id, number: at + 1, text })),
  };
}
