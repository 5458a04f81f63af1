/** The best documents seen so far, at most `limit` of them: a binary heap with the worst on top. */
// @ts-nocheck

export interface TopDocuments {
  /** What a score must exceed to be taken; `-Infinity` while there is room. */
  threshold(): number;
  /** Takes the document if its score exceeds the threshold. Of equal scores the first offered stays. */
  offer(document: number, score: number): void;
  /** Calls `visit` with each document kept, in no order. */
  visitAll(visit: (document: number, score: number) => void): void;
}

/** An empty heap of that capacity, at least 1. */
export function createTopDocuments(limit: number): TopDocuments {
  const documents = new Int32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;
  return {
    threshold: () => (size < limit ? Number.NEGATIVE_INFINITY : (scores[0] ?? 0)),
    offer(document, score) {
      if (size < limit) {
        siftUp(size++, document, score);
      } else if (score > (scores[0] ?? 0)) siftDown(document, score);
    },
    visitAll(visit) {
      for (let at = 0; at < size; at++) visit(documents[at] ?? 0, scores[at] ?? 0);
    },
  };

  function siftUp(last: number, document: number, score: number): void {
    let at = last;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((scores[parent] ?? 0) <= score) break;
      move(parent, at);
      at = parent;
    }
    scores[at] = score;
    documents[at] = document;
  }

  function siftDown(document: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (scores[child + 1] ?? 0) < (scores[child] ?? 0)) child++;
      if ((scores[child] ?? 0) >= score) break;
      move(child, at);
      at = child;
    }
    scores[at] = score;
    documents[at] = document;
  }

  function move(from: number, to: number): void {
    scores[to] = scores[from] ?? 0;
    documents[to] = documents[from] ?? 0;
  }
}
