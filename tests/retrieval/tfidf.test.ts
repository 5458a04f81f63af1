import { buildTfidfRetriever } from "../../src/retrieval/tfidf.ts";
import { testRetriever } from "./retriever-contract.ts";

testRetriever("the embedded index", async (articles) => buildTfidfRetriever(articles));
