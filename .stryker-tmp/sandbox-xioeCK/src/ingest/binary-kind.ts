/**
 * What a file of this beginning is when it is certainly no plain text, such as "a PDF document"; else undefined.
 * The numbers are those of the formats' own specifications, as `file(1)` uses them.
 */
// @ts-nocheck

export function findBinaryKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return KINDS.find(([signature, , offset = 0]) => start.startsWith(signature, offset))?.[1];
}

const KINDS: readonly (readonly [signature: string, kind: string, offset?: number])[] = [
  ["PK\x03\x04", "a zip archive (or a .docx, .odt or .epub document)"],
  ["PK\x05\x06", "an empty zip archive"],
  ["%PDF-", "a PDF document"],
  ["{\\rtf", "an RTF document"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc)"],
  ["\x1f\x8b", "a gzip archive"],
  ["1AY&SY", "a bzip2 archive", 4],
  ["\xfd7zXZ\0", "an xz archive"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["Rar!\x1a\x07", "a RAR archive"],
  ["\x28\xb5\x2f\xfd", "a Zstandard archive"],
  ["\x89PNG\r\n\x1a\n", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF87a", "a GIF image"],
  ["GIF89a", "a GIF image"],
  ["WEBPVP8", "a WebP image", 8],
  ["\x7fELF", "a program (ELF)"],
  ["MZ\x90\0", "a Windows program"],
  ["SQLite format 3\0", "an SQLite database"],
];
