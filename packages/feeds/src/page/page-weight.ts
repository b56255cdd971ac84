import { asElement, type PageElement, type PageNode, TEXT } from "./page-dom.ts";

/** Deeper nesting than any page needs is not weighed. */
const MOST_DEPTH = 300;

/** Characters of running text below each element: links and scraps of a few letters do not count. */
export function weigh(root: PageElement): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>();
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === TEXT) {
      const chars = node.textContent.trim().length;
      if (chars >= 20) for (const above of ancestors(node)) weights.set(above, (weights.get(above) ?? 0) + chars);
    } else if (asElement(node)?.localName !== "a") open.push(...Array.from(node.childNodes));
  }
  return weights;
}

export function* ancestors(node: PageNode): Generator<PageElement> {
  let depth = 0;
  for (let above = node.parentElement; above !== null && depth < MOST_DEPTH; above = above.parentElement, depth++) yield above;
}
