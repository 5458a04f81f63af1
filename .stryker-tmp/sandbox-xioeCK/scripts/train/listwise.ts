/** Lists of items, one list a query, each item a row of features; `isRight` marks the items that should come first. */
// @ts-nocheck

export interface Lists {
  readonly features: number;
  /** Row by row. */
  readonly values: Float32Array;
  readonly isRight: Uint8Array;
  /** List -> its first row; one entry more than there are lists. */
  readonly start: Int32Array;
  /** List -> how much it counts. */
  readonly weight: Float64Array;
}

/** One list before it is packed. */
export interface List {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

/** Packs lists, leaving out those from which nothing can be learned: all right or all wrong. */
export function packLists(lists: readonly List[], features: number): Lists {
  const useful = lists.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const rows = useful.reduce((total, list) => total + list.rows.length, 0);
  const values = new Float32Array(rows * features);
  const isRight = new Uint8Array(rows);
  const start = new Int32Array(useful.length + 1);
  let row = 0;
  for (const [at, list] of useful.entries()) {
    for (const [item, features_] of list.rows.entries()) {
      values.set(features_, row * features);
      isRight[row] = list.isRight[item] === true ? 1 : 0;
      row++;
    }
    start[at + 1] = row;
  }
  return { features, values, isRight, start, weight: Float64Array.from(useful, ({ weight }) => weight) };
}

/**
 * Weights that make the right items of each list likely to come first: they minimise the listwise softmax loss
 * `-ln(sum over right of e^score / sum over all of e^score)` (ListNet's top-one form, Cao et al. 2007) with an L2
 * penalty on the standardised features, by Adam over the whole data, each step projected to weights of at least 0
 * where none may be negative. Deterministic.
 */
export function learnWeights(
  lists: Lists,
  mayBeNegative: readonly boolean[],
  penalty: number,
  steps: number,
): number[] {
  const { features } = lists;
  const deviation = deviations(lists);
  const scaled = new Float64Array(features);
  const mean = new Float64Array(features);
  const square = new Float64Array(features);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientAt(
      lists,
      scaled.map((weight, at) => weight / (deviation[at] ?? 1)),
    );
    const rate = 0.15 * Math.min(1, 2.5 * (1 - step / (steps + 1)));
    for (let at = 0; at < features; at++) {
      const slope = (gradient[at] ?? 0) / (deviation[at] ?? 1) + penalty * (scaled[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.98 * (square[at] ?? 0) + 0.02 * slope * slope;
      const move =
        (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.98 ** step)) + 1e-9);
      const next = (scaled[at] ?? 0) - rate * move;
      scaled[at] = mayBeNegative[at] === true ? next : Math.max(0, next);
    }
  }
  return Array.from(scaled, (weight, at) => weight / (deviation[at] ?? 1));
}

function deviations({ features, values }: Lists): Float64Array {
  const rows = values.length / features;
  return Float64Array.from({ length: features }, (_, feature) => {
    let sum = 0;
    let squares = 0;
    for (let at = feature; at < values.length; at += features) {
      const value = values[at] ?? 0;
      sum += value;
      squares += value * value;
    }
    return Math.sqrt(Math.max(0, squares / rows - (sum / rows) ** 2)) || Number.MAX_VALUE;
  });
}

function gradientAt(
  { features, values, isRight, start, weight }: Lists,
  weights: Float64Array,
): Float64Array {
  const gradient = new Float64Array(features);
  const total = weight.reduce((sum, next) => sum + next, 0);
  for (let list = 0; list < weight.length; list++) {
    const from = start[list] ?? 0;
    const to = start[list + 1] ?? 0;
    const scores = new Float64Array(to - from);
    for (let row = from; row < to; row++) {
      let score = 0;
      for (let at = 0; at < features; at++) score += (weights[at] ?? 0) * (values[row * features + at] ?? 0);
      scores[row - from] = score;
    }
    const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    let all = 0;
    let right = 0;
    for (let item = 0; item < scores.length; item++) {
      const mass = Math.exp((scores[item] ?? 0) - top);
      scores[item] = mass;
      all += mass;
      if (isRight[from + item] === 1) right += mass;
    }
    const share = (weight[list] ?? 0) / total;
    for (let item = 0; item < scores.length; item++) {
      const mass = scores[item] ?? 0;
      const pull = share * (mass / all - (isRight[from + item] === 1 ? mass / right : 0));
      if (Math.abs(pull) < 1e-12) continue;
      for (let at = 0; at < features; at++) {
        gradient[at] = (gradient[at] ?? 0) + pull * (values[(from + item) * features + at] ?? 0);
      }
    }
  }
  return gradient;
}
