// @ts-nocheck
import fc from "fast-check";

/** Any character of Unicode but surrogates; half of them ASCII. (fast-check's own "binary" takes a second to set up.) */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0x80, max: 0x10ffff }))
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** Any text, line breaks and NUL included. */
export const anyText = fc.string({ unit: character, maxLength: 30 });

/** Any text that a seed can hold as one paragraph on one line. */
export const anyLine = anyText.filter((text) => !/[\r\n\0]/.test(text) && text.trim() !== "");
