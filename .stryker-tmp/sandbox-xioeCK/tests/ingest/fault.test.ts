// @ts-nocheck
import { expect, test } from "vitest";
import { compareFaults, type Fault, renderFault } from "../../src/ingest/fault.ts";

const fault: Fault = { file: "a.txt", line: 2, column: 3, severity: "error", message: "wrong: mend it" };

test("renders the place, the severity and the message on one line", () => {
  expect(renderFault(fault)).toBe("a.txt:2:3 error wrong: mend it");
});

test("lets no name forge a second line or turn the text's direction", () => {
  expect(renderFault({ ...fault, file: "a\nb\u202e.txt" })).toBe(
    "a\\u000ab\\u202e.txt:2:3 error wrong: mend it",
  );
});

test("orders by file, line and column as numbers, errors before warnings", () => {
  const faults: Fault[] = [
    { ...fault, file: "b.txt", line: 1 },
    { ...fault, line: 10 },
    { ...fault, severity: "warning" },
    fault,
    { ...fault, column: 1 },
  ];
  expect(faults.sort(compareFaults).map((each) => renderFault(each).slice(0, 15))).toEqual([
    "a.txt:2:1 error",
    "a.txt:2:3 error",
    "a.txt:2:3 warni",
    "a.txt:10:3 erro",
    "b.txt:1:3 error",
  ]);
});
