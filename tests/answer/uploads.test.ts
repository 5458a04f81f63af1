import { expect, test } from "vitest";
import { findUploadFaults, MAX_UPLOAD_BYTES } from "../../src/answer/uploads.ts";

test("takes files that are named as seeds, up to the largest", () => {
  expect(
    findUploadFaults([
      { name: "a.txt", size: MAX_UPLOAD_BYTES },
      { name: "A.md", size: 1 },
    ]),
  ).toEqual([]);
});

test("says of each file what is wrong with it", () => {
  const faults = findUploadFaults([
    { name: "a.docx", size: 1 },
    { name: "b.txt", size: MAX_UPLOAD_BYTES + 1 },
    { name: "C c.txt", size: 1 },
    { name: "c-c.TXT", size: 1 },
  ]);
  expect(faults).toHaveLength(3);
  expect(faults[0]).toContain("a.docx:1:1 error it is no article's file");
  expect(faults[1]).toContain("b.txt:1:1 error it has 1048577 bytes");
  expect(faults[2]).toContain('it would be kept as c-c.txt, and so would "C c.txt"');
});
