import { expect, test } from "vitest";
import { createInFlight } from "../../src/discord/in-flight.ts";

test("settles at once when nothing is in flight", async () => {
  expect(await createInFlight().settle(60_000)).toBe(0);
});

test("settles when the last work has ended, also work that came meanwhile", async () => {
  const inFlight = createInFlight();
  let endFirst = () => {};
  let endSecond = () => {};
  inFlight.add(new Promise((resolve) => (endFirst = resolve)));
  const settled = inFlight.settle(60_000);
  inFlight.add(new Promise((resolve) => (endSecond = resolve)));
  expect(inFlight.size()).toBe(2);
  endFirst();
  endSecond();
  expect(await settled).toBe(0);
});

test("gives up after the patience and tells how much is left", async () => {
  const inFlight = createInFlight();
  inFlight.add(new Promise(() => {}));
  expect(await inFlight.settle(1)).toBe(1);
});
