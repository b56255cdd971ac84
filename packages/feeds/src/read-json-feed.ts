import { z } from "zod";
import type { CanonicalFeed, CanonicalItem } from "./canonical.ts";
import { cleanHtml, resolveUrl } from "./clean-html.ts";
import { escapeMarkup } from "./feed-tree.ts";
import { titleText } from "./read-rss.ts";

const MAX_ITEMS = 1000;
/** Anything wrong in a field is as if it were not there: one odd item must not cost the feed. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .catch("")
  .default("");
const Person = z.object({ name: Text, url: Text }).catch({ name: "", url: "" });
const People = z
  .union([z.array(Person), z.object({ name: Text, url: Text }).transform((person) => [person])])
  .catch([])
  .default([]);
const Attachment = z.object({ url: Text, mime_type: Text, size_in_bytes: Text });
const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  content_html: Text,
  content_text: Text,
  summary: Text,
  image: Text,
  banner_image: Text,
  date_published: Text,
  date_modified: Text,
  author: Person.optional(),
  authors: People,
  tags: z.array(Text).catch([]).default([]),
  language: Text,
  attachments: z.array(Attachment).catch([]).default([]),
});
const JsonFeed = z.object({
  version: Text,
  title: Text,
  home_page_url: Text,
  feed_url: Text,
  description: Text,
  icon: Text,
  favicon: Text,
  language: Text,
  author: Person.optional(),
  authors: People,
  hubs: z
    .array(z.object({ type: Text, url: Text }))
    .catch([])
    .default([]),
  items: z.array(z.unknown()).optional(),
});

/** Reads JSON Feed 1 and 1.1; null when the value is not one. */
export function readJsonFeed(value: unknown, url: string | null): CanonicalFeed | null {
  const parsed = JsonFeed.safeParse(value);
  if (!parsed.success) return null;
  const feed = parsed.data;
  if (!feed.version.includes("jsonfeed.org") && (feed.items === undefined || (feed.title === "" && feed.items.length === 0))) return null;
  const base = resolveUrl(feed.home_page_url, resolveUrl(feed.feed_url, url) ?? url) ?? resolveUrl(feed.feed_url, url) ?? url;
  const feedAuthor = authorOf(feed);
  return {
    format: "json",
    title: titleText(feed.title),
    id: feed.feed_url,
    link: feed.home_page_url === "" ? "" : (base ?? ""),
    description: escapeMarkup(feed.description),
    language: feed.language,
    author: feedAuthor,
    image: resolveUrl(feed.icon || feed.favicon, base) ?? "",
    published: "",
    updated: "",
    ttl: "",
    hub: resolveUrl(feed.hubs.find((hub) => /websub/i.test(hub.type))?.url ?? feed.hubs[0]?.url, base) ?? "",
    self: resolveUrl(feed.feed_url, base) ?? "",
    truncated: false,
    items: (feed.items ?? []).slice(0, MAX_ITEMS).flatMap((one) => {
      const item = Item.safeParse(one);
      return item.success ? [readItem(item.data, base)] : [];
    }),
  };
}

function readItem(item: z.infer<typeof Item>, base: string | null): CanonicalItem {
  const image = item.image || item.banner_image;
  return {
    id: item.id,
    link:
      resolveUrl(item.url, base) ??
      resolveUrl(item.external_url, base) ??
      (/^https?:/i.test(item.id) ? (resolveUrl(item.id, base) ?? "") : ""),
    title: titleText(item.title),
    summary: escapeMarkup(item.summary),
    content: item.content_html === "" ? escapeMarkup(item.content_text) : cleanHtml(item.content_html, base),
    author: authorOf(item),
    published: item.date_published,
    updated: item.date_modified,
    language: item.language,
    categories: [...new Set(item.tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))],
    enclosures: [
      ...item.attachments.map((one) => ({ url: resolveUrl(one.url, base) ?? "", type: one.mime_type, length: one.size_in_bytes })),
      ...(image === "" ? [] : [{ url: resolveUrl(image, base) ?? "", type: "image/*", length: "" }]),
    ].filter((one) => one.url !== ""),
  };
}

function authorOf({ author, authors }: { author?: z.infer<typeof Person> | undefined; authors: z.infer<typeof People> }): string {
  const people = authors.length > 0 ? authors : author === undefined ? [] : [author];
  return [...new Set(people.map((person) => person.name || person.url))].filter(Boolean).join(", ");
}
