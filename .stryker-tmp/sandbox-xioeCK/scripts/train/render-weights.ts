// @ts-nocheck
import type { NamedWeights } from "../../src/retrieval/ranking-weights.ts";
import type { TrainingSet } from "./learn-ranking.ts";

/** The weights as a source file that names where they come from. */
export function renderWeights(weights: NamedWeights, sets: readonly TrainingSet[]): string {
  const provenance = sets.map(
    ({ name, queries, weight }) => ` * - ${name}: ${queries.length} questions, weight ${weight}`,
  );
  const groups = Object.entries(weights).map(([group, named]) => `  ${group}: ${renderNamed(named)},`);
  return `import type { NamedWeights } from "./ranking-weights.ts";

/**
 * Written by \`npm run train\`, which learns on development data alone; change the features, not this file.
${provenance.join("\n")}
 * The Wikipedia and XQuAD questions are CC BY-SA 4.0; no text of theirs is in here.
 */
export const learnedWeights: NamedWeights = {
${groups.join("\n")}
};
`;
}

function renderNamed(named: Readonly<Record<string, number>>): string {
  const lines = Object.entries(named).map(([name, weight]) => `    ${keyOf(name)}: ${weight},`);
  return `{\n${lines.join("\n")}\n  }`;
}

function keyOf(name: string): string {
  return /^[a-z]\w*$/.test(name) ? name : JSON.stringify(name);
}
