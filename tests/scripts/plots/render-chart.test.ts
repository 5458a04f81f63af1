import { expect, test } from "vitest";
import { percentages, powersOfTen, shareOf } from "../../../scripts/plots/axis.ts";
import { renderChart } from "../../../scripts/plots/render-chart.ts";

test("a logarithmic axis spans whole powers of ten, with equal factors at equal distances", () => {
  const axis = powersOfTen("ms", [0.5, 30]);
  expect(axis.ticks).toEqual([0.1, 1, 10, 100]);
  expect(shareOf(axis, 1)).toBeCloseTo(1 / 3);
  expect(shareOf(axis, 10)).toBeCloseTo(2 / 3);
});

test("an axis of percentages begins at 0", () => {
  expect(percentages("declined", 40).ticks).toEqual([0, 20, 40]);
  expect(shareOf(percentages("declined", 40), 10)).toBe(0.25);
});

test("draws a point at its place and escapes what is written", () => {
  const series = [{ name: "a<b & c", points: [{ x: 100, y: 0 }], isLine: false }];
  const chart = { title: "T", note: "N", x: percentages("x"), y: percentages("y"), series };
  const drawn = renderChart(chart);
  expect(drawn).toContain('<circle cx="582" cy="356" r="4"');
  expect(drawn).toContain("a&lt;b &amp; c");
});
