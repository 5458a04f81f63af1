// @ts-nocheck
import type { Inline } from "./markdown/parse-inline.ts";
import type { TextStyle } from "./text-style.ts";

/** What inline Markdown is turned into. */
export interface InlineWriter {
  readonly style: TextStyle;
  /** What stands for a link's text `[label](url)`. */
  readonly writeLink: (label: string, url: string) => string;
}

/** Pieces of a line as readable text: only bold shows, the other styles just disappear; of a time the day is shown. */
export function renderInline(pieces: readonly Inline[], writer: InlineWriter): string {
  return pieces.map((piece) => renderPiece(piece, writer)).join("");
}

function renderPiece(piece: Inline, writer: InlineWriter): string {
  switch (piece.kind) {
    case "text":
    case "code":
    case "address":
      return piece.text;
    case "mention":
      return `<@${piece.userId}>`;
    case "time":
      return new Date(piece.seconds * 1000).toISOString().slice(0, 10);
    case "link":
      return writer.writeLink(renderInline(piece.children, writer), piece.url);
    case "bold":
      return writer.style.bold(renderInline(piece.children, writer));
    default:
      return renderInline(piece.children, writer);
  }
}
