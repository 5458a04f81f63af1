import { beforeAll, describe } from "vitest";
import type { Snapshot } from "../../src/answer/snapshot.ts";
import type { Article } from "../../src/news/article.ts";
import { testArticles } from "./article-store-contract.ts";
import { contractArticles } from "./contract-articles.ts";
import { testQuotations } from "./quotation-store-contract.ts";
import { testSecrecy } from "./secrecy-contract.ts";

/** Whatever keeps the library answers like this; `open` gives a snapshot of the articles. */
export function describeLibrary(
  name: string,
  open: (articles: readonly Article[]) => Promise<Snapshot>,
): void {
  describe(name, () => {
    let opened: Snapshot | undefined;
    const snapshot = () => {
      if (opened === undefined) throw new Error("the snapshot is not open yet");
      return opened;
    };
    beforeAll(async () => {
      opened = await open(contractArticles);
    });
    testArticles(snapshot);
    testQuotations(snapshot);
    testSecrecy(snapshot);
  });
}
