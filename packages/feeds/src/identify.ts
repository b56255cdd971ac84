import { createHash } from "node:crypto";
import type { FeedState, ParsedItem } from "@orontes/vocabulary";
import { plainText } from "./plain-text.ts";

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|cmpid|ns_(?:mchannel|source|campaign|linkname|fee)|at_(?:medium|campaign|custom\d|link\w*|format|ptr_name|bbc_team)|ref_src|ref_url|wt\.\w+|_hs(?:enc|mi)|from_rss|ito|xtor)$/i;

/** The link by which two copies of one address are known: no fragment, default port or tracking parameters. */
export function canonicalUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const link = new URL(url);
  if (link.protocol !== "http:" && link.protocol !== "https:") return null;
  link.hash = "";
  for (const name of Array.from(link.searchParams.keys()).filter((key) => TRACKING.test(key))) link.searchParams.delete(name);
  return link.href.replace(/\?$/, "");
}

export interface IdentifiedItem {
  readonly item: ParsedItem;
  /** Unique within the document, and the same at every look. */
  readonly key: string;
  readonly canonicalUrl: string | null;
  /** Changes with title, link or text, not with the date. */
  readonly contentHash: string;
}

export interface Identified {
  readonly items: readonly IdentifiedItem[];
  /** `link` once ids proved reused; it never goes back. */
  readonly identity: FeedState["identity"];
}

/** Tells the items of one document apart: id, else link, else title and date. The order of items changes nothing. */
export function identify(items: readonly ParsedItem[], { identity }: Pick<FeedState, "identity">): Identified {
  const linksById = new Map<string, Set<string>>();
  const countById = new Map<string, number>();
  for (const item of items) {
    if (item.id === null) continue;
    linksById.set(item.id, (linksById.get(item.id) ?? new Set()).add(canonicalUrl(item.url) ?? ""));
    countById.set(item.id, (countById.get(item.id) ?? 0) + 1);
  }
  const reused = items.length >= 4 && [...countById].some(([id, count]) => count * 2 > items.length && (linksById.get(id)?.size ?? 0) > 1);
  const by = reused ? "link" : identity;
  const titlesByLink = new Map<string, Set<string>>();
  for (const item of items) {
    const link = by === "id" && item.id !== null ? null : canonicalUrl(item.url);
    if (link !== null) titlesByLink.set(link, (titlesByLink.get(link) ?? new Set()).add(item.title ?? ""));
  }
  const identified = items.map((item) => {
    const link = canonicalUrl(item.url);
    return {
      item,
      canonicalUrl: link,
      key: keyOf(item, link, by, { linksById, titlesByLink, countById }),
      contentHash: hash([item.title ?? "", link ?? "", plainText([item.text ?? ""])].join("\u0000")),
    };
  });
  // Within one document the first telling of an item stands, as publishers put the newest first.
  const seen = new Set<string>();
  return { identity: by, items: identified.filter(({ key }) => !seen.has(key) && seen.add(key)) };
}

interface Shared {
  readonly linksById: ReadonlyMap<string, ReadonlySet<string>>;
  readonly titlesByLink: ReadonlyMap<string, ReadonlySet<string>>;
  readonly countById: ReadonlyMap<string, number>;
}

function keyOf(item: ParsedItem, link: string | null, by: FeedState["identity"], { linksById, titlesByLink, countById }: Shared): string {
  if (by === "id" && item.id !== null) return (linksById.get(item.id)?.size ?? 0) > 1 ? `${item.id} ${link ?? ""}`.trim() : item.id;
  const dated = (): string => hash(`${item.title ?? ""}\u0000${item.publishedAt ?? ""}${item.title === null ? (item.text ?? "") : ""}`);
  // A ticker may send every line of its news to one page.
  if (link !== null) return (titlesByLink.get(link)?.size ?? 0) > 1 ? `${link} ${dated()}` : link;
  return item.id === null || (countById.get(item.id) ?? 0) > 1 ? dated() : item.id;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
