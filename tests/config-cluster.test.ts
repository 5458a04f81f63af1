import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { secretsOf } from "../src/secrets.ts";
import { faultsOf } from "./config-faults.ts";

const shared = {
  RETRIEVER: "opensearch",
  OPENSEARCH_NODES: "http://127.0.0.1:9201/, https://search.example",
};

test("keeps the articles in the process unless it is told otherwise, whatever else is set", () => {
  expect(readConfig({ OPENSEARCH_NODES: "nonsense" }).sharedLibrary).toBeUndefined();
  expect(readConfig({ RETRIEVER: "embedded" })).toEqual(readConfig({}));
  expect(readConfig(shared).sharedLibrary).toEqual({
    nodes: ["http://127.0.0.1:9201", "https://search.example"],
    alias: "footnote",
    shards: 1,
    replicas: "0-2",
  });
});

test("takes a user with a password, or a key, and an authority", () => {
  const secure = { RETRIEVER: "opensearch", OPENSEARCH_NODES: "https://search.example:9200" };
  const user = { OPENSEARCH_USERNAME: "reader", OPENSEARCH_PASSWORD: " with spaces " };
  expect(readConfig({ ...secure, ...user, OPENSEARCH_CA_FILE: "/ca.pem" }).sharedLibrary).toMatchObject({
    credentials: { username: "reader", password: " with spaces " },
    caFile: "/ca.pem",
  });
  expect(readConfig({ ...secure, OPENSEARCH_API_KEY: "a2V5" }).sharedLibrary?.credentials).toEqual({
    apiKey: "a2V5",
  });
});

test.each([
  [{ OPENSEARCH_NODES: "" }, "OPENSEARCH_NODES: expected the cluster's addresses"],
  [{ OPENSEARCH_NODES: "search:9200, /x" }, "OPENSEARCH_NODES: expected http or https addresses"],
  [
    { OPENSEARCH_NODES: "https://me:secret@search.example" },
    "set OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD",
  ],
  [{ OPENSEARCH_NODES: "http://10.0.0.1:9200", OPENSEARCH_API_KEY: "k" }, "expected https"],
  [{ OPENSEARCH_USERNAME: "reader" }, "OPENSEARCH_PASSWORD: expected the password"],
  [{ OPENSEARCH_PASSWORD: "secret" }, "OPENSEARCH_USERNAME: expected the user"],
  [{ OPENSEARCH_API_KEY: "k", OPENSEARCH_USERNAME: "a", OPENSEARCH_PASSWORD: "secret" }, "not both"],
  [{ OPENSEARCH_ALIAS: "Foot Note" }, "OPENSEARCH_ALIAS: expected small letters"],
  [{ OPENSEARCH_SHARDS: "0" }, "OPENSEARCH_SHARDS: expected a whole number from 1 on"],
  [{ OPENSEARCH_REPLICAS: "some" }, "OPENSEARCH_REPLICAS: expected a number of further copies"],
  [{ RETRIEVER: "solr" }, "RETRIEVER: expected embedded or opensearch"],
])("names what is wrong with %j, and repeats no secret", (given, fault) => {
  const faults = faultsOf({ RETRIEVER: "opensearch", OPENSEARCH_NODES: "https://search.example", ...given });
  expect(faults).toEqual([expect.stringContaining(fault)]);
  expect(faults.join()).not.toContain("secret");
});

test("knows every secret in every form in which it travels", () => {
  const sharedLibrary = { nodes: [], alias: "footnote", shards: 1, replicas: "0-2" };
  const credentials = { username: "reader", password: "horse" };
  expect(secretsOf({})).toEqual([]);
  expect(secretsOf({ discordToken: "a.b.c", sharedLibrary: { ...sharedLibrary, credentials } })).toEqual([
    "a.b.c",
    btoa("reader:horse"),
    "horse",
  ]);
  expect(secretsOf({ sharedLibrary: { ...sharedLibrary, credentials: { apiKey: "key" } } })).toEqual(["key"]);
});
