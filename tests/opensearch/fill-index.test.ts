import fc from "fast-check";
import { expect, test } from "vitest";
import { ClusterError } from "../../src/opensearch/cluster-error.ts";
import { fillIndex } from "../../src/opensearch/fill-index.ts";
import type { ClusterRequest, SendRequest } from "../../src/opensearch/request.ts";

type Answer = (ids: readonly string[]) => object;

const documents = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), source: { number: at } }));
const taken: Answer = () => ({ errors: false });
const idsOf = ({ lines = [] }: ClusterRequest) =>
  (lines as readonly { readonly index?: { readonly _id: string } }[]).flatMap(
    ({ index }) => index?._id ?? [],
  );

/** Fills an index through a cluster that answers so; gives what was sent and how often was waited. */
function filling(answer: Answer) {
  const sent: (readonly string[])[] = [];
  const pauses: number[] = [];
  const work: SendRequest = async (request) => {
    sent.push(idsOf(request));
    return answer(idsOf(request)) as never;
  };
  const pause = async (attempt: number) => void pauses.push(attempt);
  return {
    sent,
    pauses,
    fill: (count: number) => fillIndex({ work, pause }, "footnote-1", documents(count)),
  };
}

test("sends documents in batches, each once, and counts them", async () => {
  const { sent, fill } = filling(taken);
  expect(await fill(4_500)).toBe(4_500);
  expect(sent.map(({ length }) => length)).toEqual([2_000, 2_000, 500]);
  expect(new Set(sent.flat()).size).toBe(4_500);
  expect(await filling(taken).fill(0)).toBe(0);
});

test("sends a batch that is too large in halves, and gives up at a document that is", async () => {
  const limited =
    (most: number): Answer =>
    (ids) => {
      if (ids.length > most) throw new ClusterError(413, "");
      return { errors: false };
    };
  const { sent, fill } = filling(limited(3));
  expect(await fill(10)).toBe(10);
  expect(
    sent
      .filter(({ length }) => length <= 3)
      .flat()
      .map(Number),
  ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await expect(filling(limited(0)).fill(1)).rejects.toThrow("OpenSearch answers 413");
});

test("sends again, after waiting, only what there was no room for", async () => {
  let calls = 0;
  const { sent, pauses, fill } = filling((ids) => {
    calls++;
    if (calls > 2) return { errors: false };
    const items = ids.map((id) => ({ index: { status: Number(id) % 2 === 0 ? 201 : 429 } }));
    return { errors: true, items };
  });
  expect(await fill(6)).toBe(6);
  expect(sent).toEqual([
    ["0", "1", "2", "3", "4", "5"],
    ["1", "3", "5"],
    ["1", "3", "5"],
  ]);
  expect(pauses).toEqual([1, 2]);
});

test("gives up when there is no room for long", async () => {
  const full: Answer = (ids) => ({ errors: true, items: ids.map(() => ({ index: { status: 429 } })) });
  const { sent, fill } = filling(full);
  await expect(fill(1)).rejects.toThrow("OpenSearch answers 429");
  expect(sent).toHaveLength(7);
});

test("rejects at a document that contradicts the mapping, however many were taken", async () => {
  const error = { type: "strict_dynamic_mapping_exception" };
  const conflicting: Answer = () => ({
    errors: true,
    items: [{ index: { status: 201 } }, { index: { status: 400, error } }],
  });
  await expect(filling(conflicting).fill(2)).rejects.toMatchObject({ status: 400, type: error.type });
});

test("loses no document, whatever the cluster has no room for", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }),
      fc.infiniteStream(fc.constantFrom(201, 429, 503)),
      async (count, statuses) => {
        const kept = new Set<string>();
        let calls = 0;
        const { fill } = filling((ids) => {
          const isLast = ++calls > 6;
          const items = ids.map((id) => {
            const status = isLast ? 201 : (statuses.next().value ?? 201);
            if (status === 201) kept.add(id);
            return { index: { status } };
          });
          return { errors: items.some(({ index }) => index.status !== 201), items };
        });
        expect(await fill(count)).toBe(count);
        expect(kept.size).toBe(count);
      },
    ),
    { numRuns: 30 },
  );
});
