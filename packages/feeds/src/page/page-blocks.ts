import { plainLine } from "../plain-text.ts";
import { asElement, type PageElement, type PageNode, TEXT } from "./page-dom.ts";

/** A run of text that stands by itself on the page. */
export interface PageBlock {
  readonly text: string;
  /** Share of its characters that are links. */
  readonly linked: number;
  readonly kind: "paragraph" | "heading" | "item" | "quote" | "cell";
}

/** Elements that do not break a line. */
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p amp-fit-text".split(
    " ",
  ),
);
const KINDS: Readonly<Record<string, PageBlock["kind"]>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dt: "item",
  dd: "item",
  blockquote: "quote",
  td: "cell",
  th: "cell",
};

/** The element's text cut into blocks as a browser would set it: at block elements and at two line breaks in a row. */
export function blocksOf(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = "";
  let linkChars = 0;
  let breaks = 0;
  const flush = (kind: PageBlock["kind"]): void => {
    const line = plainLine(text);
    if (line !== "") blocks.push({ text: line, linked: Math.min(1, linkChars / line.length), kind });
    text = "";
    linkChars = 0;
    breaks = 0;
  };
  // An explicit stack: a page may be nested deeper than the machine's own.
  type Step = { readonly node: PageNode; readonly kind: PageBlock["kind"]; readonly inLink: boolean; readonly leaving: boolean };
  const open: Step[] = [{ node: root, kind: "paragraph", inLink: false, leaving: false }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node, kind, inLink } = step;
    if (step.leaving) {
      flush(kind);
      continue;
    }
    if (node.nodeType === TEXT) {
      const piece = node.textContent;
      if (breaks >= 2 && piece.trim() !== "") flush(kind);
      if (piece.trim() !== "") breaks = 0;
      text += piece;
      if (inLink) linkChars += plainLine(piece).length;
      continue;
    }
    const element = asElement(node);
    if (element === null) continue;
    const name = element.localName;
    if (name === "br") {
      breaks += 1;
      text += " ";
      continue;
    }
    const inline = INLINE.has(name);
    const own = KINDS[name] ?? (inline || kind === "quote" || kind === "item" ? kind : "paragraph");
    if (!inline) {
      flush(kind);
      open.push({ node, kind: own, inLink, leaving: true });
    }
    const children = Array.from(element.childNodes);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) open.push({ node: child, kind: own, inLink: inLink || name === "a", leaving: false });
    }
  }
  flush("paragraph");
  return blocks;
}
