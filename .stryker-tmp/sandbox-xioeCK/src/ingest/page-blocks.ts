// @ts-nocheck
import { collapseSpace, type PageNode } from "./page-node.ts";

/** The text of each block of a tree in its order: of paragraphs, headings, list items and the like. None is blank. */
export function findBlocks(root: PageNode): readonly string[] {
  const blocks: string[] = [];
  let text = "";
  const close = () => {
    const block = collapseSpace(text);
    if (block.trim() !== "") blocks.push(block);
    text = "";
  };
  const read = (node: PageNode) => {
    if (node.nodeType === 3) text += node.textContent ?? "";
    if (node.nodeType !== 1) return;
    const name = node.localName?.toLowerCase() ?? "";
    if (UNSHOWN.has(name)) return;
    if (name === "br") text += " ";
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) read(child);
    if (isBlock) close();
  };
  read(root);
  close();
  return blocks;
}

/** What stands inside a line of text; every other element begins and ends one. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q ruby s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What a browser does not show, or shows beside the text. */
const UNSHOWN = new Set(
  "title script style noscript template svg math iframe object button select textarea rp rt".split(" "),
);
