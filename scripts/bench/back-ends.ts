import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { clusterStatus, startCluster, stopCluster } from "../opensearch/cluster.ts";
import { findPorts } from "../opensearch/ports.ts";
import { readBenchQuestions } from "./bench-questions.ts";
import { makeParagraphs } from "./make-paragraphs.ts";
import { residentMiB } from "./process.ts";
import type { BackEndReport } from "./run-back-end.ts";

const run = promisify(execFile);
const HEAP_MIB = 512;
const QUESTIONS = 500;

/**
 * Prints times, quality and memory of the embedded index beside a cluster of so many nodes on this machine, each back
 * end in a process of its own, on the questions of the folder; `wanted` are the numbers of paragraphs.
 */
export async function benchBackEnds(
  count = "1",
  folder = "../shared/data/retrieval",
  ...wanted: readonly string[]
): Promise<void> {
  const sizes = wanted.length > 0 ? wanted.map(Number) : [2_000, 20_000, 200_000];
  const nodes = Number(count);
  const { real, others, questions } = readBenchQuestions(folder);
  const scratch = mkdtempSync(join(tmpdir(), "footnote-back-ends-"));
  const cluster = join(scratch, "cluster");
  try {
    const firstPort = await findPorts(nodes);
    await startCluster({ folder: cluster, nodes, firstPort, heapMib: HEAP_MIB, owner: process.pid });
    const running = await clusterStatus(cluster);
    const urls = running.map(({ url }) => url);
    console.log(TABLE_HEAD);
    for (const size of sizes) {
      const files = [join(scratch, "texts.json"), join(scratch, "questions.json")] as const;
      const inside = questions.filter(({ answer }) => answer < size);
      const stride = Math.max(1, Math.floor(inside.length / QUESTIONS));
      writeFileSync(files[0], JSON.stringify(makeParagraphs(real, others, size)));
      writeFileSync(files[1], JSON.stringify(inside.filter((_, at) => at % stride === 0)));
      const child = async (part: string) =>
        JSON.parse(await runChild([part, ...files, `bench-${size}`, ...urls]));
      console.log(renderLine(size, "embedded", await child("embedded"), " | "));
      const indexMs: number = await child("fill");
      const report: BackEndReport = { ...(await child("opensearch")), indexMs };
      const memory = running.map(({ pid }) => residentMiB(pid).toFixed(0)).join(" + ");
      const disk = (await indexMiB(urls[0] ?? "", `bench-${size}`)).toFixed(0);
      console.log(renderLine(size, `OpenSearch, ${nodes}`, report, `${memory} | ${disk}`));
    }
  } finally {
    await stopCluster(cluster);
    rmSync(scratch, { recursive: true });
  }
}

const TABLE_HEAD = `| paragraphs | back end, nodes | R@1 % | index s | one at a time p50 / p95 ms | 32 at once p50 / p95 ms | bot MiB | nodes MiB | index MiB |
|---|---|---|---|---|---|---|---|---|`;

function renderLine(size: number, name: string, report: BackEndReport, nodes: string): string {
  const { first, indexMs, alone, together, residentMiB: resident } = report;
  const times = ({ p50, p95 }: typeof alone) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  const index = (indexMs / 1000).toFixed(1);
  return `| ${size} | ${name} | ${(100 * first).toFixed(1)} | ${index} | ${times(alone)} | ${times(together)} | ${resident.toFixed(0)} | ${nodes} |`;
}

/** What the index takes on the disks of all nodes, after its segments are merged. */
async function indexMiB(url: string, index: string): Promise<number> {
  await fetch(`${url}/${index}/_forcemerge?max_num_segments=1`, { method: "POST" });
  await fetch(`${url}/${index}/_refresh`, { method: "POST" });
  const response = await fetch(`${url}/_cat/indices/${index}?format=json&bytes=b&h=store.size`);
  const [row] = (await response.json()) as readonly { readonly "store.size": string }[];
  return Number(row?.["store.size"]) / 2 ** 20;
}

async function runChild(words: readonly string[]): Promise<string> {
  const script = ["--expose-gc", "--import", "tsx", "scripts/bench/run-back-end.ts", ...words];
  const { stdout } = await run(process.execPath, script, { timeout: 1_200_000, maxBuffer: 2 ** 20 });
  return stdout.trim().split("\n").at(-1) ?? "";
}
