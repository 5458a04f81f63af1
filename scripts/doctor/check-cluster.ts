import { LibraryUnreachableError } from "../../src/errors.ts";
import type { ClusterSettings } from "../../src/opensearch/cluster-settings.ts";
import { connectCluster, HEALTH } from "../../src/opensearch/connect.ts";
import { type Finding, findingOf } from "./finding.ts";

/** Whether each node of the cluster answers, and how the cluster says it is; undefined when none is to be used. */
export function checkCluster(settings: ClusterSettings | undefined): Promise<Finding> {
  const remedy =
    "OPENSEARCH_USERNAME, OPENSEARCH_PASSWORD, OPENSEARCH_API_KEY: may this user see the cluster?";
  return findingOf("OpenSearch", remedy, async () => {
    if (settings === undefined) {
      return { state: "skipped", text: "RETRIEVER is embedded: the index is in the bot's own memory" };
    }
    const states = await Promise.all(settings.nodes.map((node) => stateSeenBy(node, settings)));
    const silent = settings.nodes.filter((_, at) => states[at] === undefined);
    const state = states.find((one) => one !== undefined);
    if (state === undefined) {
      const text =
        "no node answers; OPENSEARCH_NODES: are these the addresses? OPENSEARCH_CA_FILE: is it their authority?";
      return { state: "fault", text };
    }
    const answering = `${settings.nodes.length - silent.length} of ${settings.nodes.length} nodes answer`;
    if (state === "red") return { state: "fault", text: `${answering}, its state is red; look at its log` };
    const text = `${answering}, its state is ${state}`;
    return silent.length === 0
      ? { state: "ok", text }
      : { state: "warning", text: `${text}; start ${silent.join(", ")}` };
  });
}

/** The cluster's state as this node tells it; undefined when it does not answer. */
async function stateSeenBy(node: string, settings: ClusterSettings): Promise<string | undefined> {
  const cluster = await connectCluster({ ...settings, nodes: [node] }, { lost() {}, found() {} });
  try {
    return (await cluster.ask<{ readonly status: string }>(HEALTH)).status;
  } catch (error) {
    if (error instanceof LibraryUnreachableError) return undefined;
    throw error;
  } finally {
    await cluster.close();
  }
}
