import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../src/errors.ts";
import {
  clusterStatus,
  freezeNode,
  killNode,
  restartNode,
  startCluster,
  stopCluster,
  thawNode,
} from "./opensearch/cluster.ts";
import { lackOfServer } from "./opensearch/fetch-server.ts";

const USAGE = `npm run opensearch -- start N [--port 9201] [--heap 384]   N real nodes on loopback, MiB of heap each
npm run opensearch -- status                              the nodes, their processes and addresses
npm run opensearch -- kill I | restart I                  kill -9 of node I; start it again with its data
npm run opensearch -- freeze I | thaw I                   SIGSTOP and SIGCONT
npm run opensearch -- check                               what this machine lacks for it, if anything
npm run opensearch -- stop                                ends all nodes and waits until they are gone
--folder data/opensearch                                  where they keep everything, for several clusters`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "9201" },
    heap: { type: "string", default: "384" },
    folder: { type: "string", default: "data/opensearch" },
  },
});
const folder = resolve(values.folder);
const [command = "", count = "0"] = positionals;
const number = Number(count);
try {
  await run();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const takesNumber = ["start", "kill", "restart", "freeze", "thaw"].includes(command);
  if (takesNumber && !(Number.isInteger(number) && number >= 1)) return explain();
  if (command === "start") return start();
  if (command === "stop") return console.log(`${await stopCluster(folder)} nodes ended`);
  if (command === "status") return showStatus();
  if (command === "check") return check();
  if (command === "kill") await killNode(folder, number);
  else if (command === "restart") await restartNode(folder, number);
  else if (command === "freeze") await freezeNode(folder, number);
  else if (command === "thaw") await thawNode(folder, number);
  else return explain();
  await showStatus();
}

async function check(): Promise<void> {
  const lack = await lackOfServer();
  if (lack !== undefined) throw new UserError(lack);
  console.log("nodes can be started here");
}

async function start(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void giveUp());
  await startCluster({
    folder,
    nodes: number,
    firstPort: Number(values.port),
    heapMib: Number(values.heap),
  });
  await showStatus();
  const urls = (await clusterStatus(folder)).map(({ url }) => url);
  console.log(`OPENSEARCH_NODES=${urls.join(",")}`);
}

/** Whoever interrupts the start wants no nodes. */
async function giveUp(): Promise<void> {
  await stopCluster(folder);
  process.exit(130);
}

async function showStatus(): Promise<void> {
  const nodes = await clusterStatus(folder);
  if (nodes.length === 0) console.log(`no cluster in ${folder}`);
  for (const { number, pid, url, isRunning } of nodes) {
    console.log(`node ${number}: ${isRunning ? `runs at ${url}, process ${pid}` : "does not run"}`);
  }
}

function explain(): void {
  console.error(USAGE);
  process.exitCode = 64;
}
