// @ts-nocheck
import { expect, test } from "vitest";
import { startDeadline } from "../../src/discord/deadline.ts";

const tooLate = () => new Error("too late");
const never = new Promise<string>(() => {});

test("gives what ends in time", async () => {
  const deadline = startDeadline(60_000);
  expect(await deadline.race(Promise.resolve("found"), tooLate)).toBe("found");
  await expect(deadline.race(Promise.reject(new Error("broken")), tooLate)).rejects.toThrow("broken");
  deadline.clear();
});

test("rejects when the time is over first, and aborts the signal", async () => {
  const deadline = startDeadline(1);
  await expect(deadline.race(never, tooLate)).rejects.toThrow("too late");
  expect(deadline.signal.aborted).toBe(true);
});

test("takes work that stopped because of the signal for too late", async () => {
  const deadline = startDeadline(1);
  const work = new Promise<string>((_, reject) => {
    deadline.signal.addEventListener("abort", () => reject(new Error("aborted")));
  });
  await expect(deadline.race(work, tooLate)).rejects.toThrow("too late");
});

test("never passes once it is cleared", async () => {
  const deadline = startDeadline(1);
  deadline.clear();
  await new Promise((resolve) => setTimeout(resolve, 3));
  expect(deadline.signal.aborted).toBe(false);
});
