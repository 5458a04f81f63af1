/** One stage of a Dockerfile. */
// @ts-nocheck

export interface Stage {
  /** After `AS`; the last stage may have none. */
  readonly name: string;
  readonly steps: readonly Step[];
}

/** One instruction with its words: `COPY`, `["src", "src"]`. */
export interface Step {
  readonly instruction: string;
  /** The rest of the line as it stands. */
  readonly text: string;
}

/** Reads the part of the format that deploy/Dockerfile uses: one instruction a line, comments, stages. */
export function parseDockerfile(text: string): readonly Stage[] {
  const stages: { name: string; steps: Step[] }[] = [];
  for (const line of text.split("\n")) {
    const [, instruction, rest = ""] = line.match(/^([A-Z]+)\s+(.*)$/) ?? [];
    if (instruction === undefined) continue;
    if (instruction === "FROM") stages.push({ name: rest.match(/\sAS\s+(\S+)$/)?.[1] ?? "", steps: [] });
    else stages.at(-1)?.steps.push({ instruction, text: rest });
  }
  return stages;
}

/** The variables that a stage sets with `ENV NAME=value ...`. */
export function environmentOf(stage: Stage): Readonly<Record<string, string>> {
  const pairs = stage.steps
    .filter(({ instruction }) => instruction === "ENV")
    .flatMap(({ text }) => text.split(/\s+/).map((pair) => pair.split("=")));
  return Object.fromEntries(pairs);
}

/** The words of an instruction in its JSON form, such as `CMD ["node", "main.js"]`; flags before it are left out. */
export function jsonWords(stage: Stage, instruction: string): readonly string[] {
  const text = stage.steps.find((step) => step.instruction === instruction)?.text ?? "[]";
  return JSON.parse(text.slice(text.indexOf("[")));
}
