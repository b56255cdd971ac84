/** A feed in the one form that every format is brought to, before its last hop through rss-parser. Empty strings mean nothing was said. */
export interface CanonicalFeed {
  readonly format: "rss" | "rdf" | "atom" | "json";
  readonly title: string;
  readonly id: string;
  readonly link: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  readonly image: string;
  readonly published: string;
  readonly updated: string;
  /** Least minutes between two looks; empty when silent. */
  readonly ttl: string;
  readonly hub: string;
  readonly self: string;
  readonly truncated: boolean;
  readonly items: readonly CanonicalItem[];
}

export interface CanonicalItem {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly author: string;
  readonly published: string;
  readonly updated: string;
  readonly language: string;
  readonly categories: readonly string[];
  readonly enclosures: readonly { readonly url: string; readonly type: string; readonly length: string }[];
}
