import { type Axis, shareOf } from "./axis.ts";

/** A place in a chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** In pixels; 4 when left out. */
  readonly radius?: number;
}

/** Points of one colour, drawn as a line or apart. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
  readonly isLine: boolean;
}

/** What a chart shows. */
export interface Chart {
  readonly title: string;
  /** Says what is not on the axes, such as what a circle's area stands for. */
  readonly note: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

/** The chart as an SVG document; the same chart gives the same text. */
export function renderChart({ title, note, x, y, series }: Chart): string {
  const left = (value: number) => round(LEFT + shareOf(x, value) * WIDTH);
  const top = (value: number) => round(TOP + (1 - shareOf(y, value)) * HEIGHT);
  const grid = [
    ...x.ticks.map((tick) => {
      const at = left(tick);
      return `${line(at, TOP, at, TOP + HEIGHT)}${text(at, TOP + HEIGHT + 18, String(tick), "middle")}`;
    }),
    ...y.ticks.map((tick) => {
      const at = top(tick);
      return `${line(LEFT, at, LEFT + WIDTH, at)}${text(LEFT - 8, at + 4, String(tick), "end")}`;
    }),
  ];
  const drawn = series.flatMap(({ name, points, isLine }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? "#000";
    const places = points.map((point) => `${left(point.x)},${top(point.y)}`);
    const path = isLine
      ? [`<polyline points="${places.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`]
      : [];
    const dots = points.map(
      (point) =>
        `<circle cx="${left(point.x)}" cy="${top(point.y)}" r="${round(point.radius ?? 4)}" fill="${colour}" fill-opacity="0.7"/>`,
    );
    const row = TOP + 14 + 20 * index;
    const key = `<circle cx="${LEGEND}" cy="${row - 4}" r="5" fill="${colour}"/>${text(LEGEND + 12, row, name, "start")}`;
    return [...path, ...dots, key];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEGEND + 190} ${TOP + HEIGHT + 66}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${LEFT}" y="20" font-size="15">${escapeXml(title)}</text>`,
    ...grid,
    text(LEFT + WIDTH / 2, TOP + HEIGHT + 38, x.label, "middle"),
    `<text transform="translate(16 ${TOP + HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escapeXml(y.label)}</text>`,
    text(LEFT, TOP + HEIGHT + 58, note, "start"),
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

const LEFT = 62;
const TOP = 36;
const WIDTH = 520;
const HEIGHT = 320;
const LEGEND = LEFT + WIDTH + 24;
/** Okabe and Ito's colours, which people with any kind of colour vision tell apart, and two more. */
const COLOURS = [
  ...["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00"],
  ...["#56b4e9", "#000000", "#999999", "#8b5a2b"],
];

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`;
}

function text(x: number, y: number, content: string, anchor: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeXml(content)}</text>`;
}

function escapeXml(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
