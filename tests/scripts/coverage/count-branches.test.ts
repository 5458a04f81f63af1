import { expect, test } from "vitest";
import { countBranches } from "../../../scripts/coverage/count-branches.ts";

const source = "const first = list[0] ?? 0;\nif (first > 1 || isForced) go();\n";
const at = (line: number, column: number) => ({ start: { line, column } });

test("counts the ways that were taken, and apart the defaults that were not", () => {
  const branchMap = {
    "0": { type: "binary-expr", locations: [at(1, 14), at(1, 25)] },
    "1": { type: "if", locations: [at(2, 0), { start: {} }] },
    "2": { type: "binary-expr", locations: [at(2, 4), at(2, 17)] },
  };
  const b = { "0": [3, 0], "1": [1, 0], "2": [3, 0] };
  expect(countBranches({ path: "a.ts", branchMap, b }, source)).toEqual({ all: 6, taken: 3, defaults: 1 });
});

test("counts a default that was taken as taken", () => {
  const branchMap = { "0": { type: "binary-expr", locations: [at(1, 14), at(1, 25)] } };
  expect(countBranches({ path: "a.ts", branchMap, b: { "0": [3, 1] } }, source)).toEqual({
    all: 2,
    taken: 2,
    defaults: 0,
  });
});
