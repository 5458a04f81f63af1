// @ts-nocheck
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { parseDockerfile } from "../../scripts/deploy/parse-dockerfile.ts";
import { buildSnapshot } from "../../src/answer/snapshot.ts";
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
