import type { CanonicalItem } from "./canonical.ts";
import { resolveUrl } from "./clean-html.ts";
import { childrenNamed, type Element, firstNamed } from "./feed-tree.ts";

/** Media RSS, whether it stands in the item, in a group, or in a content. */
export interface ItemMedia {
  readonly title: Element | undefined;
  readonly description: Element | undefined;
  /** The small pictures, and what else is offered, in that order. */
  readonly thumbnails: readonly Enclosure[];
  readonly offers: readonly Enclosure[];
}
type Enclosure = CanonicalItem["enclosures"][number];

export function mediaIn(item: Element): ItemMedia {
  const groups = [item, ...childrenNamed(item, "media:group")];
  const contents = groups.flatMap((group) => childrenNamed(group, "media:content"));
  const places = [...groups, ...contents];
  const find = (key: string): Element | undefined => places.map((place) => firstNamed(place, key)).find((found) => found !== undefined);
  const all = (key: string): Element[] => places.flatMap((place) => childrenNamed(place, key));
  return {
    title: find("media:title"),
    description: find("media:description"),
    thumbnails: all("media:thumbnail").map((one) => ({ url: one.attributes["url"] ?? "", type: "image/*", length: "" })),
    offers: [
      ...contents.map((one) => ({
        url: one.attributes["url"] ?? "",
        type: one.attributes["type"] ?? (one.attributes["medium"] === "image" ? "image/*" : ""),
        length: one.attributes["filesize"] ?? "",
      })),
      ...all("media:peerlink").map((one) => ({ url: one.attributes["href"] ?? "", type: one.attributes["type"] ?? "", length: "" })),
    ],
  };
}

/** All there is beside the text, each address once, with addresses made absolute. */
export function enclosuresFrom(own: readonly Enclosure[], media: ItemMedia, base: string | null): Enclosure[] {
  const seen = new Set<string>();
  return [...media.thumbnails, ...own, ...media.offers].flatMap((one) => {
    const url = resolveUrl(one.url, base);
    if (url === null || seen.has(url)) return [];
    seen.add(url);
    return [{ ...one, url }];
  });
}
