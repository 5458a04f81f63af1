import { readFileSync } from "node:fs";
import { StatefulSet } from "kubernetes-models/apps/v1";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { Secret, Service } from "kubernetes-models/v1";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

const models = { StatefulSet, NetworkPolicy, PodDisruptionBudget, Secret, Service };
const isKnown = (kind: string): kind is keyof typeof models => kind in models;

/** Throws where a document is not as Kubernetes' own schema of its kind has it. */
function validate(document: { readonly kind: string }): void {
  if (!isKnown(document.kind)) throw new Error(`no schema for ${document.kind}`);
  new models[document.kind](document as never).validate();
}

const documentsOf = (file: string) =>
  parseAllDocuments(readFileSync(`deploy/${file}`, "utf8")).map((document) => document.toJS());

test.each(["kubernetes.yaml", "kubernetes-opensearch.yaml"])(
  "%s is as Kubernetes' schemas have it",
  (file) => {
    const documents = documentsOf(file);
    expect(documents.length).toBeGreaterThanOrEqual(3);
    for (const document of documents) expect(() => validate(document)).not.toThrow();
  },
);

test.each([
  [
    "a number where a text is wanted",
    (pod: Record<string, unknown>) => ({ ...pod, containers: [{ name: 7 }] }),
  ],
  ["a pod without containers", () => ({})],
])("the schema refuses %s", (_, mistake) => {
  const set = documentsOf("kubernetes.yaml").find(({ kind }) => kind === "StatefulSet");
  set.spec.template.spec = mistake(set.spec.template.spec);
  expect(() => validate(set)).toThrow(/spec\/template\/spec/);
});
