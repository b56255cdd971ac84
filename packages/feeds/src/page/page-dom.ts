import { parseHTML } from "linkedom";

/** The little of the DOM that is used here; the whole of its types would put a browser's globals into a server's program. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly parentElement: PageElement | null;
  readonly childNodes: ArrayLike<PageNode>;
}
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: unknown;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  contains(other: PageNode): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  cloneNode(deep: boolean): PageDocument;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** News pages have some thousand elements; what has more is not read, so that no page can hold a process up. */
const MOST_TAGS = 60_000;

/** The page as a tree, or null when it is too large to be an article's. Markup of any kind parses to something. */
export function parsePage(html: string): PageDocument | null {
  let tags = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) tags += 1;
  if (tags > MOST_TAGS) return null;
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return asPage(parseHTML(whole).document);
}

// linkedom implements these members as the DOM standard has them; only its types need the browser's library.
function asPage(document: unknown): PageDocument {
  return document as PageDocument;
}

// A node of type 1 is an element by definition.
export function asElement(node: PageNode): PageElement | null {
  return node.nodeType === ELEMENT ? (node as PageElement) : null;
}

export const classesOf = (element: PageElement): string => `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;

/** Tree facts that decide whether a slow reader may be let loose on it. */
export function deepest(root: PageNode): number {
  let most = 0;
  const open: [PageNode, number][] = [[root, 0]];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [node, depth] = entry;
    most = Math.max(most, depth);
    for (const child of Array.from(node.childNodes)) if (child.nodeType === ELEMENT) open.push([child, depth + 1]);
  }
  return most;
}

/** Not shown until something happens, by its own markup. */
export function isHidden(element: PageElement): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}
