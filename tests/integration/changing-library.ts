import { randomUUID } from "node:crypto";
import { compareArticles } from "../../src/answer/compare-articles.ts";
import { type Article, OPERATOR_COLLECTION } from "../../src/news/article.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { publishFirst } from "../../src/opensearch/publish-first.ts";
import { createSharedCandidates } from "../../src/opensearch/shared-candidate.ts";
import { createSharedLibrary } from "../../src/opensearch/shared-library.ts";
import { contractArticles, GUILD, news } from "../answer/contract-articles.ts";
import { byCollection, createPublisher } from "./shared-parts.ts";

/** The operator's articles of the contract. */
export const own = contractArticles.filter(({ collection }) => collection === OPERATOR_COLLECTION);

/** An article that is not among them. */
export const storm = news("storm", "Storm over Narva", "2022-05-01", [
  "A storm has torn roofs from many houses.",
]);

/** The articles of the contract as a library of its own in the cluster, and what tests ask of it. */
export async function publishContract(cluster: Cluster) {
  let time = Date.now();
  const now = () => time;
  const alias = `change-${randomUUID()}`;
  const publisher = createPublisher(cluster, alias, now);
  const shared = createSharedLibrary(cluster.ask, cluster.work, alias);
  await publishFirst(publisher.parts, publisher.turns, async () => byCollection(contractArticles));
  return {
    ...{ alias, now, publisher, shared },
    /** Lets so many milliseconds pass on the processes' clocks. */
    pass(ms: number) {
      time += ms;
    },
    /** Makes the operator's articles these, as far as publishing. */
    async prepare(articles: readonly Article[], by = publisher) {
      const served = await shared.patient.snapshot();
      const difference = compareArticles(own, articles);
      const change = { collection: OPERATOR_COLLECTION, articles, difference };
      return createSharedCandidates(by.parts, shared)(change, served);
    },
    indices: async () =>
      Object.keys(await cluster.work<object>({ method: "GET", path: `/${alias}-v*/_alias` })).sort(),
    titles: async () => {
      const { articles } = await shared.patient.snapshot();
      return (await articles.newest([OPERATOR_COLLECTION, GUILD], 9)).map(({ title }) => title);
    },
    /** All that is quoted, and who is. */
    said: async () => {
      const { quotations } = await shared.patient.snapshot();
      const collections = [OPERATOR_COLLECTION, GUILD];
      return [await quotations.find({ collections }, 0, 99), await quotations.speakers(collections, 99)];
    },
  };
}

/** What `publishContract` gives. */
export type ChangingLibrary = Awaited<ReturnType<typeof publishContract>>;
