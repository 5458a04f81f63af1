import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { parseDockerfile } from "../../scripts/deploy/parse-dockerfile.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
import { readConfig } from "../../src/config.ts";
import { healthOf } from "../../src/ops/health.ts";
import { createMetrics } from "../../src/ops/metrics.ts";
import { buildRetriever, smallWorld } from "../answer/small-world.ts";

const read = (name: string) => readFileSync(`deploy/${name}`, "utf8");
const known = [...readFileSync("src/config-variables.ts", "utf8").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name]) => name,
);

test("the image runs as nobody special, with production packages alone, a health check and no shell", () => {
  const image = parseDockerfile(read("Dockerfile")).at(-1);
  const steps = image?.steps.map(({ instruction, text }) => `${instruction} ${text}`) ?? [];
  expect(steps).toContain("USER node");
  expect(steps).toContain("COPY --from=packages /app/node_modules node_modules");
  expect(steps.some((step) => step.startsWith("HEALTHCHECK"))).toBe(true);
  expect(steps.at(-1)).toBe('CMD ["node", "dist/src/main.js"]');
});

test("what is sent to the engine holds no .env, no state and no packages", () => {
  const [all, ...kept] = read("Dockerfile.dockerignore").trim().split("\n");
  expect(all).toBe("*");
  expect(kept.filter((line) => /env|data|node_modules|dist/.test(line))).toEqual([]);
});

test("compose keeps the container read-only, without capabilities, with its state in a volume", () => {
  const { services, volumes } = parse(read("compose.yaml"));
  expect(services.footnote).toMatchObject({
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    restart: "on-failure:10",
  });
  expect(services.footnote.volumes).toContain("state:/data");
  expect(Object.keys(volumes)).toEqual(["state"]);
});

test("Kubernetes runs one shard a pod, in order, without root, on variables that the bot reads", () => {
  const documents = parseAllDocuments(read("kubernetes.yaml")).map((document) => document.toJS());
  expect(documents.map(({ kind }) => kind)).toEqual(["Secret", "Service", "StatefulSet"]);
  const [secret, , { spec }] = documents;
  const pod = spec.template.spec;
  const [container] = pod.containers;
  expect(spec.podManagementPolicy).toBe("OrderedReady");
  expect(spec.selector.matchLabels).toEqual(spec.template.metadata.labels);
  const environment: { name: string; value?: string }[] = container.env;
  expect(environment.find(({ name }) => name === "SHARD_COUNT")?.value).toBe(String(spec.replicas));
  const names = [...environment.map(({ name }) => name), ...Object.keys(secret.stringData)];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  expect(pod.securityContext.runAsNonRoot).toBe(true);
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  expect([container.livenessProbe.httpGet.path, container.readinessProbe.httpGet.path]).toEqual([
    "/healthz",
    "/readyz",
  ]);
});

test("compose runs three nodes that nobody outside reaches, and a bot that knows and awaits them all", () => {
  const { services, networks, volumes } = parse(read("compose.opensearch.yaml"), { merge: true });
  const { footnote, ...nodes } = services;
  const names = Object.keys(nodes);
  expect(names).toEqual(["search-1", "search-2", "search-3"]);
  for (const name of names) {
    const { environment, networks: joined, ports, volumes: kept } = nodes[name];
    expect(environment["node.name"]).toBe(name);
    expect(environment["discovery.seed_hosts"].split(",")).toEqual(names);
    expect(environment["cluster.initial_cluster_manager_nodes"].split(",")).toEqual(names);
    expect([joined, ports]).toEqual([["search"], undefined]);
    expect(kept).toEqual([`${name}:/usr/share/opensearch/data`]);
  }
  expect(networks.search.internal).toBe(true);
  expect(Object.keys(volumes)).toEqual(["state", ...names]);
  expect(Object.keys(footnote.depends_on)).toEqual(names);
  expect(footnote).toMatchObject({ read_only: true, cap_drop: ["ALL"], restart: "on-failure:10" });
  expect(readConfig(footnote.environment).sharedLibrary?.nodes).toEqual(
    names.map((name) => `http://${name}:9200`),
  );
});

test("Kubernetes gives each pod its own range of the shards, and the nodes of the cluster to all", () => {
  const documents = parseAllDocuments(read("kubernetes-opensearch.yaml")).map((document) => document.toJS());
  const named = (kind: string, name: string) =>
    documents.find((document) => document.kind === kind && document.metadata.name === name);
  const bot = named("StatefulSet", "footnote").spec;
  const search = named("StatefulSet", "footnote-search").spec;
  const given: { name: string; value?: string; valueFrom?: object }[] = bot.template.spec.containers[0].env;
  expect(given.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  expect(given.find(({ name }) => name === "SHARD_PROCESS")?.valueFrom).toEqual({
    fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" },
  });
  const environment = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const held = Array.from({ length: bot.replicas }, (_, pod) => {
    const { shards, sharedLibrary } = readConfig({ ...environment, SHARD_PROCESS: String(pod) });
    expect(sharedLibrary?.nodes).toHaveLength(search.replicas);
    return shards === "auto" ? [] : shards.ids;
  });
  expect(held.flat()).toEqual(Array.from({ length: Number(environment.SHARD_COUNT) }, (_, shard) => shard));
  expect(search.template.spec.containers[0].securityContext.allowPrivilegeEscalation).toBe(false);
  const policy = named("NetworkPolicy", "footnote-search").spec;
  expect(policy.podSelector.matchLabels).toEqual(search.selector.matchLabels);
  expect(policy.ingress[0].from[0].podSelector.matchLabels).toEqual(bot.selector.matchLabels);
});

test("systemd does not restart what a restart cannot mend, and leaves time to answer what is in flight", () => {
  const unit = read("footnote.service").split("\n");
  expect(unit).toEqual(expect.arrayContaining(["RestartPreventExitStatus=78", "NoNewPrivileges=yes"]));
  const seconds = unit.find((line) => line.startsWith("TimeoutStopSec="))?.split("=")[1];
  expect(Number(seconds)).toBeGreaterThan(5);
});

test("the dashboard asks for metrics that the bot serves", async () => {
  const snapshot = buildSnapshot(smallWorld, buildRetriever(1));
  const metrics = createMetrics(
    () => healthOf([], snapshot.id),
    () => snapshot,
  );
  metrics.counts.interaction("ask", "answered", 1);
  const served = new Set([...(await metrics.render()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const { panels } = JSON.parse(read("grafana.json"));
  const asked: string[] = panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:footnote|nodejs|process)_\w+/g) ?? []),
  );
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((name) => !served.has(name.replace(/_bucket$/, "")))).toEqual([]);
});

test("no database client and no WordNet is installed: a package without code takes their places", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const { overrides } = JSON.parse(readFileSync("package.json", "utf8"));
  const unused = Object.keys(overrides).map((name) => packages[`node_modules/${name}`]);
  expect(unused.length).toBeGreaterThanOrEqual(5);
  for (const entry of unused) expect(entry).toEqual({ resolved: "deploy/unused-package", link: true });
  expect(readdirSync("deploy/unused-package")).toEqual(["package.json"]);
});
