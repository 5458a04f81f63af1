/** The part of the DOM that reading a page uses: linkedom's nodes have it. */
// @ts-nocheck

export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** In lower case for an element of HTML; of a text it is null or absent. */
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page, or the page itself. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement & { remove(): void }>;
}

/** Text as a browser shows it: each run of white space is one space, none at the ends. No-break spaces stay. */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, " ").replace(/^ | $/g, "");
}

/** How many elements a tree has, and how deep they lie in each other. */
export function measureTree(root: PageNode): { readonly elements: number; readonly depth: number } {
  let [elements, deepest] = [0, 0];
  const open: { node: PageNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    elements += 1;
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes)
      if (child.nodeType === 1) open.push({ node: child, depth: depth + 1 });
  }
  return { elements, depth: deepest };
}
