import { kept, failed, type Outcome, problem } from "@orontes/vocabulary";
import { resolveUrl } from "./clean-html.ts";
import { type Element, elementsOf, escapeMarkup, firstNamed, readTree } from "./feed-tree.ts";
import { repairXml } from "./repair-xml.ts";

/** One feed of a subscription list. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  /** The site the feed belongs to. */
  readonly siteUrl: string | null;
  /** The folders it stands in, outermost first. */
  readonly folders: readonly string[];
}

const MAX_FEEDS = 10_000;

/** The feeds of an OPML document, each address once, with the folders around it; whatever is not a feed is passed over. */
export function parseOpml(text: string): Outcome<readonly ListedFeed[]> {
  const tree = readTree(text.trim() === "" ? "" : repairXml(text));
  const body = tree?.root.key === "opml" ? (firstNamed(tree.root, "body") ?? tree.root) : undefined;
  if (body === undefined) return failed(problem("invalid-record", { detail: "It is not OPML: its root element is not <opml>." }));
  const feeds = new Map<string, ListedFeed>();
  const walk = (parent: Element, folders: readonly string[]): void => {
    for (const outline of elementsOf(parent).filter(({ key }) => key === "outline")) {
      const name = (outline.attributes["text"] ?? outline.attributes["title"] ?? "").trim();
      const url = resolveUrl(outline.attributes["xmlurl"], null);
      if (url !== null && !feeds.has(url) && feeds.size < MAX_FEEDS) {
        feeds.set(url, { url, title: name || null, siteUrl: resolveUrl(outline.attributes["htmlurl"], null), folders });
      }
      walk(outline, url === null && name !== "" ? [...folders, name] : folders);
    }
  };
  walk(body, []);
  return kept([...feeds.values()]);
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly feeds: ListedFeed[];
}
const emptyFolder = (): Folder => ({ folders: new Map(), feeds: [] });

/** An OPML 2.0 document of the feeds, folders as nested outlines. `parseOpml` gives them back. */
export function formatOpml(feeds: readonly ListedFeed[], title = "Feeds"): string {
  const top = emptyFolder();
  for (const feed of feeds) {
    let folder = top;
    for (const name of feed.folders) {
      const inner = folder.folders.get(name) ?? emptyFolder();
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeMarkup(title)}</title></head>`,
    "  <body>",
    ...outlinesOf(top, "    "),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

function outlinesOf({ feeds, folders }: Folder, indent: string): string[] {
  return [
    ...feeds.map(({ url, title, siteUrl }) => {
      const site = siteUrl === null ? "" : ` htmlUrl="${attribute(siteUrl)}"`;
      return `${indent}<outline type="rss" text="${attribute(title ?? url)}" xmlUrl="${attribute(url)}"${site}/>`;
    }),
    ...[...folders].flatMap(([name, folder]) => [
      `${indent}<outline text="${attribute(name)}">`,
      ...outlinesOf(folder, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ];
}

// eslint-disable-next-line no-control-regex -- XML has no way to write these
const attribute = (text: string): string => escapeMarkup(text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, " "));
