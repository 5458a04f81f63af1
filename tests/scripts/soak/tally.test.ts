import { expect, test } from "vitest";
import { createTally } from "../../../scripts/soak/tally.ts";

test("sums ends and violations, and takes times of answers alone, by the nearest rank", () => {
  const tally = createTally();
  for (let milliseconds = 1; milliseconds <= 100; milliseconds += 1) tally.add("answered", milliseconds);
  tally.add("lost", 3000);
  tally.add("not delivered", 3000);
  tally.violation("400 POST /x");
  expect(tally.summary()).toEqual({
    ends: { answered: 100, refused: 0, lost: 1, "not delivered": 1 },
    violations: ["400 POST /x"],
    p50: 50,
    p95: 95,
    p99: 99,
  });
});

test("of nothing, every time is 0", () => {
  expect(createTally().summary()).toMatchObject({ p50: 0, p99: 0 });
});
