import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { clusterStatus, freezeNode, thawNode } from "../../scripts/opensearch/cluster.ts";
import { openSharedLibrary } from "../../src/open-shared-library.ts";
import type { Cluster } from "../../src/opensearch/connect.ts";
import { article, type Newsroom, openNewsroom, talks, textOf, upload } from "../end-to-end/newsroom.ts";
import { clusterFolder, connectToAll, describeWithCluster, mendCluster, nodeUrls } from "./real-cluster.ts";

describeWithCluster("the bot on a shared library", () => {
  let cluster: Cluster;
  let room: Newsroom;
  let places = 0;
  beforeAll(async () => {
    cluster = await connectToAll();
  });
  afterEach(() => room.stop());
  afterAll(() => cluster.close());

  /** A bot with a name of its own in the cluster, and so a library of its own. */
  async function start(files: Readonly<Record<string, string>> = { "talks.txt": talks }): Promise<string> {
    const alias = `bot-${places++}`;
    const nodes = await nodeUrls();
    room = await openNewsroom(files, {
      open: (seeds, log) => openSharedLibrary(seeds, { nodes, alias, shards: 1, replicas: "0-1" }, log),
    });
    return alias;
  }
  const ask = (question: string, person?: Newsroom["moderator"]) => room.say("ask", { question }, person);

  test("answers, quotes and checks from the articles that the cluster keeps", async () => {
    const said = '"We will rebuild the old mill," said Mara Lind, the mayor.';
    await start({ "talks.txt": talks, "mill.txt": article("mill", said) });
    expect(await ask("Who gathered in Geneva?")).toContain("Two diplomats quietly gathered in Geneva.");
    expect(await room.say("quote", { speaker: "Lind" })).toContain("We will rebuild the old mill");
    expect(await room.say("quote")).toContain("Mara Lind");
    expect(await room.say("quote", { about: "old mill" })).toContain("We will rebuild the old mill");
    expect(await room.say("check", { text: '"We will rebuild the new mill," said Mara Lind.' })).toContain(
      "new",
    );
    expect(await room.say("help")).toContain("About mill");
    const card = await room.slash("ask", { question: "Who gathered in Geneva?" });
    expect(textOf(await room.click(card, "Show in context"))).toContain("quietly gathered");
  });

  test("a moderator reloads, adds, removes and goes back", async () => {
    await start();
    await room.write("talks.txt", article("talks", "Three diplomats quietly gathered in Lausanne."));
    expect(await room.say("seeds reload")).toContain("Reloaded");
    expect(await ask("Who gathered in Lausanne?")).toContain("Three diplomats");
    expect(await room.say("seeds reload")).toContain("nothing to change");
    const added = await room.slash("seeds add", { file: upload("rain.txt", article("rain")) });
    expect(await ask("rain in the valley")).toContain("so much rain in the valley");
    expect(await room.say("seeds status")).toContain("2 articles");
    expect(textOf(await room.click(added, "Undo"))).toContain("Gone back");
    expect(await ask("rain in the valley")).not.toContain("so much rain");
    expect(await ask("Who gathered in Lausanne?")).toContain("Three diplomats");
  });

  test("another server's articles are its own, and its change leaves ours as they are", async () => {
    await start();
    await room.slash("seeds add", { file: upload("snow.txt", article("snow")) }, room.stranger);
    expect(await ask("snow in the valley", room.stranger)).toContain("so much snow in the valley");
    expect(await ask("snow in the valley")).not.toContain("so much snow");
    expect(await ask("Who gathered in Geneva?", room.stranger)).toContain("Two diplomats");
  });

  test("people are told that the cluster is away, and are answered when it is back", async () => {
    await start();
    const nodes = await clusterStatus(clusterFolder);
    for (const { number } of nodes) await freezeNode(clusterFolder, number);
    expect(await ask("Who gathered in Geneva?")).toContain("not reachable at the moment");
    expect(await room.say("quote")).toContain("not reachable at the moment");
    for (const { number } of nodes) await thawNode(clusterFolder, number);
    await mendCluster(cluster);
    await expect
      .poll(() => ask("Who gathered in Geneva?"), { timeout: 60_000, interval: 500 })
      .toContain("Two diplomats");
  });

  test("a bot that starts again serves what is in the cluster, without a look at the seeds", async () => {
    await start();
    await room.write("talks.txt", "no article at all");
    room = await room.restart();
    expect(await ask("Who gathered in Geneva?")).toContain("Two diplomats");
    expect(await room.say("seeds reload")).toContain("Nothing was changed");
  });
});
