import { expect, test } from "vitest";
import { LibraryUnreachableError } from "../../src/errors.ts";
import { ClusterError } from "../../src/opensearch/cluster-error.ts";
import { createWork } from "../../src/opensearch/repeat-work.ts";

const bulk = { method: "POST", path: "/_bulk", lines: [] } as const;

/** Work on three nodes that fail so often before one answers with its place. */
function workOn(failures: number, error: Error = new LibraryUnreachableError("busy")) {
  const asked: number[] = [];
  const pauses: number[] = [];
  const nodes = [0, 1, 2].map((at) => ({
    send: () => {
      asked.push(at);
      return asked.length <= failures ? Promise.reject(error) : Promise.resolve(at as never);
    },
  }));
  const work = createWork(nodes, [10, 20], async (ms) => void pauses.push(ms));
  return { work, asked, pauses };
}

test("sends what a node has no room for to the next, after a pause that grows", async () => {
  const { work, asked, pauses } = workOn(2);
  expect(await work(bulk)).toBe(0);
  expect([asked, pauses]).toEqual([
    [1, 2, 0],
    [10, 20],
  ]);
});

test("gives up after the last pause", async () => {
  const { work, asked } = workOn(3);
  await expect(work(bulk)).rejects.toThrow(LibraryUnreachableError);
  expect(asked).toHaveLength(3);
});

test("sends once what must not happen twice, and what no node would take", async () => {
  const creation = workOn(1);
  await expect(creation.work({ method: "PUT", path: "/lock/_create/1", body: {} })).rejects.toThrow("busy");
  const typed = workOn(1);
  await expect(typed.work({ ...bulk, query: { op_type: "create" } })).rejects.toThrow("busy");
  const faulty = workOn(1, new ClusterError(400, "mapper_parsing_exception"));
  await expect(faulty.work(bulk)).rejects.toThrow("mapper_parsing_exception");
  expect([creation.asked, typed.asked, faulty.asked]).toEqual([[1], [1], [1]]);
});

test("takes an index for made or deleted that an unheard attempt has made or deleted, and else for somebody else's", async () => {
  const afterSilence = (type: string) => {
    const errors = [new LibraryUnreachableError("silent"), new ClusterError(400, type)];
    const send = () => Promise.reject(errors.shift());
    return createWork([{ send }], [10], async () => {});
  };
  const creation = { method: "PUT", path: "/footnote-1", body: {} } as const;
  const deletion = { method: "DELETE", path: "/footnote-1" } as const;
  const exists = "resource_already_exists_exception";
  expect(await afterSilence(exists)(creation)).toEqual({ acknowledged: true });
  expect(await afterSilence("index_not_found_exception")(deletion)).toEqual({ acknowledged: true });
  await expect(afterSilence(exists)(deletion)).rejects.toThrow(exists);
  await expect(workOn(1, new ClusterError(400, exists)).work(creation)).rejects.toThrow(exists);
});
