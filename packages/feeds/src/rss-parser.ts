import RssParser from "rss-parser";
import { z } from "zod";
import type { CanonicalFeed, CanonicalItem } from "./canonical.ts";
import { escapeMarkup } from "./feed-tree.ts";

const FEED_FIELDS = [
  "format",
  "title",
  "id",
  "link",
  "description",
  "language",
  "author",
  "image",
  "published",
  "updated",
  "ttl",
  "hub",
  "self",
  "truncated",
] as const;
const ITEM_FIELDS = ["id", "link", "title", "summary", "content", "author", "published", "updated", "language"] as const;

const Text = z.string().default("");
const Many = z.array(Text).default([]);
const Parsed = z.object({
  ...(Object.fromEntries(FEED_FIELDS.map((name) => [`o-${name}`, Text])) as Record<`o-${(typeof FEED_FIELDS)[number]}`, typeof Text>),
  items: z
    .array(
      z.object({
        ...(Object.fromEntries(ITEM_FIELDS.map((name) => [`o-${name}`, Text])) as Record<`o-${(typeof ITEM_FIELDS)[number]}`, typeof Text>),
        "o-category": Many,
        "o-enclosure": Many,
      }),
    )
    .default([]),
});

// Private names: rss-parser runs regexes of its own over the fields it knows, quadratic in hostile text.
const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
  customFields: {
    feed: FEED_FIELDS.map((name) => `o-${name}`),
    item: [
      ...ITEM_FIELDS.map((name) => `o-${name}`),
      ["o-category", "o-category", { keepArray: true }],
      ["o-enclosure", "o-enclosure", { keepArray: true }],
    ] as unknown as string[],
  },
});

/** The last hop: one canonical RSS document in, what rss-parser made of it out. */
export async function throughRssParser(feed: CanonicalFeed): Promise<CanonicalFeed> {
  const parsed = Parsed.parse(await parser.parseString(documentOf(feed)));
  const said = (name: (typeof FEED_FIELDS)[number]): string => parsed[`o-${name}`];
  return {
    format: z.enum(["rss", "rdf", "atom", "json"]).parse(said("format")),
    title: said("title"),
    id: said("id"),
    link: said("link"),
    description: said("description"),
    language: said("language"),
    author: said("author"),
    image: said("image"),
    published: said("published"),
    updated: said("updated"),
    ttl: said("ttl"),
    hub: said("hub"),
    self: said("self"),
    truncated: said("truncated") === "true",
    items: parsed.items.map((item) => ({
      id: item["o-id"],
      link: item["o-link"],
      title: item["o-title"],
      summary: item["o-summary"],
      content: item["o-content"],
      author: item["o-author"],
      published: item["o-published"],
      updated: item["o-updated"],
      language: item["o-language"],
      categories: item["o-category"],
      enclosures: item["o-enclosure"].map((text) => {
        const [url = "", type = "", length = ""] = text.split("\t");
        return { url, type, length };
      }),
    })),
  };
}

const field = (name: string, value: string): string => (value === "" ? "" : `<o-${name}>${asText(value)}</o-${name}>`);

/** Markup goes as CDATA: reading a reference for each of its signs would cost more than all the rest. */
const asText = (value: string): string =>
  value.includes("<") ? `<![CDATA[${value.replaceAll("]]>", "]]]]><![CDATA[>")}]]>` : escapeMarkup(value);

function documentOf(feed: CanonicalFeed): string {
  const head = FEED_FIELDS.map((name) => field(name, String(feed[name]))).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${head}${feed.items.map(itemOf).join("")}</channel></rss>`;
}

function itemOf(item: CanonicalItem): string {
  const fields = ITEM_FIELDS.map((name) => field(name, item[name])).join("");
  const categories = item.categories.map((category) => field("category", category)).join("");
  const enclosures = item.enclosures
    .map(({ url, type, length }) => field("enclosure", [url, type, length].map((part) => part.replace(/[\t\n]/g, " ")).join("\t")))
    .join("");
  return `<item>${fields}${categories}${enclosures}</item>`;
}
