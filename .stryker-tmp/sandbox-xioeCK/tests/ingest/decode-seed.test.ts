// @ts-nocheck
import { expect, test } from "vitest";
import { parsed } from "./parsing.ts";

const TEXT = "Talks in Geneva\n20220110\nhttps://news.example/a\nOne.\n";
const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const SAVE = "save the article as text in UTF-8";

test("names the first byte that is not UTF-8, its place and what it is in Windows-1252", async () => {
  expect((await parsed("a.txt", latin1("Caf\xe9\nx"))).faults).toEqual([
    `a.txt:1:4 error the byte 0xE9 is not UTF-8 (in Windows-1252 it is é): ${SAVE}`,
  ]);
  const later = Buffer.concat([Buffer.from("Tïtle \u{1f600}\r\n\ufffd"), latin1("\x93We"), latin1("\xff")]);
  expect((await parsed("a.txt", later)).faults).toEqual([
    `a.txt:2:2 error the byte 0x93 is not UTF-8 (in Windows-1252 it is “): ${SAVE}`,
  ]);
});

test.each([
  ["a cut character", [0x61, 0xe2, 0x82], "1:2 error the byte 0xE2 is not UTF-8"],
  ["a cut character that is like U+FFFD", [0x61, 0xef, 0xbf], "1:2 error the byte 0xEF is not UTF-8"],
  ["an encoded surrogate", [0x61, 0xed, 0xa0, 0x80], "1:2 error half of a surrogate pair"],
  ["an overlong form", [0x61, 0xc0, 0xaf], "1:2 error the byte 0xC0 is not UTF-8"],
])("places %s at its first byte", async (_, bytes, expected) => {
  expect((await parsed("a.txt", Uint8Array.from(bytes))).faults[0]).toContain(`a.txt:${expected}`);
});

test.each([
  ["UTF-16 (little-endian)", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["UTF-16 (big-endian)", utf16be(`\ufeff${TEXT}`)],
  ["UTF-16 (little-endian, without a byte-order mark)", Buffer.from(TEXT, "utf16le")],
  ["UTF-16 (big-endian, without a byte-order mark)", utf16be(TEXT)],
  ["UTF-32 (little-endian)", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ["UTF-32 (big-endian)", Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61])],
])("names %s", async (name, bytes) => {
  expect((await parsed("a.txt", bytes)).faults).toEqual([
    `a.txt:1:1 error the file is ${name}, not UTF-8: ${SAVE}`,
  ]);
});

test("places a NUL character", async () => {
  expect((await parsed("a.txt", TEXT.replace("One", "On\0e"))).faults).toEqual([
    `a.txt:4:3 error a NUL character, so this is not plain UTF-8 text (it may be UTF-16): ${SAVE}`,
  ]);
});

test.each([
  ["PK\x03\x04\x14\0", "a zip archive (or a .docx, .odt or .epub document)"],
  ["%PDF-1.7\n%\xe2", "a PDF document"],
  ["{\\rtf1\\ansi", "an RTF document"],
  ["\x89PNG\r\n\x1a\n\0", "a PNG image"],
  ["\x1f\x8b\x08", "a gzip archive"],
])("names the kind of a binary file that begins with %j", async (start, kind) => {
  for (const name of ["a.txt", "a.md"]) {
    expect((await parsed(name, latin1(start))).faults).toEqual([
      `${name}:1:1 error this is ${kind}, not text: ${SAVE}`,
    ]);
  }
});

test.each(["", "\ufeff", "\n\n  \r\n"])("calls a file of %j empty", async (content) => {
  expect((await parsed("a.txt", content)).faults).toEqual([
    "a.txt:1:1 error the file is empty: write the article into it, or delete it",
  ]);
});
