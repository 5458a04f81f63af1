import { isUtf8 } from "node:buffer";
import { findBinaryKind } from "./binary-kind.ts";
import type { Flaw } from "./fault.ts";
import { type Position, positionAt } from "./source-text.ts";

/** The text of a seed's bytes without a byte-order mark, or the one reason why they are not UTF-8 text. */
export function decodeSeed(bytes: Uint8Array): { readonly text: string } | { readonly flaw: Flaw } {
  const kind = findBinaryKind(bytes);
  if (kind !== undefined) return refuse(`this is ${kind}, not text: ${SAVE_AS_UTF8}`);
  const encoding = findWideEncoding(bytes);
  if (encoding !== undefined) return refuse(`the file is ${encoding}, not UTF-8: ${SAVE_AS_UTF8}`);
  if (!isUtf8(bytes)) {
    const offset = findFirstBadByte(bytes);
    const prefix = decode(bytes.subarray(0, offset));
    return refuse(`${describeBadByte(bytes, offset)}: ${SAVE_AS_UTF8}`, positionAt(prefix, prefix.length));
  }
  const text = decode(bytes);
  const zero = text.indexOf("\0");
  if (zero < 0) return { text };
  return refuse(
    `a NUL character, so this is not plain UTF-8 text (it may be UTF-16): ${SAVE_AS_UTF8}`,
    positionAt(text, zero),
  );
}

const SAVE_AS_UTF8 = "save the article as text in UTF-8";

function refuse(message: string, { line, column }: Position = { line: 1, column: 1 }): { flaw: Flaw } {
  return { flaw: { severity: "error", line, column, message } };
}

/** UTF-16 and UTF-32 by their marks, and UTF-16 without one by the zero bytes of its ASCII characters. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe)
    return c === 0 && d === 0 ? "UTF-32 (little-endian)" : "UTF-16 (little-endian)";
  if (a === 0xfe && b === 0xff) return "UTF-16 (big-endian)";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32 (big-endian)";
  const sample = bytes.subarray(0, 1024);
  const half = sample.length / 2;
  const evenZeros = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const oddZeros = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (oddZeros > half * 0.4 && evenZeros < half * 0.1)
    return "UTF-16 (little-endian, without a byte-order mark)";
  if (evenZeros > half * 0.4 && oddZeros < half * 0.1)
    return "UTF-16 (big-endian, without a byte-order mark)";
  return undefined;
}

/** Where the bytes first differ from their own decoding with replacement characters, at the start of that character. */
function findFirstBadByte(bytes: Uint8Array): number {
  const repaired = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  let offset = repaired.findIndex((byte, index) => byte !== bytes[index]);
  while (offset > 0 && isContinuation(repaired[offset])) offset -= 1;
  return offset;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function describeBadByte(bytes: Uint8Array, offset: number): string {
  const byte = bytes[offset] ?? 0;
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const next = bytes[offset + 1] ?? 0;
  if (byte === 0xed && next >= 0xa0 && next <= 0xbf)
    return "half of a surrogate pair, which UTF-8 does not allow";
  const character = byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? " ") : String.fromCharCode(byte);
  const guess = character === " " ? "" : ` (in Windows-1252 it is ${character})`;
  return `the byte ${hex} is not UTF-8${guess}`;
}

/** Bytes 0x80-0x9F in Windows-1252; a space where it has none. (Node 20's own decoder takes it for Latin-1.) */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
