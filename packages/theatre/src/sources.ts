import { Source } from "@orontes/vocabulary";

export interface ListedFeed {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
}

export interface ListedSource {
  readonly source: Source;
  readonly feeds: readonly ListedFeed[];
}

/** Reads a source list in the form its file states. Throws with the line number on a line that does not fit. */
export function readSources(text: string): ListedSource[] {
  const listed: { source: Source; feeds: ListedFeed[] }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const cells = line.split("|").map((cell) => cell.trim());
    const wrong = (what: string): Error => new Error(`Source list, line ${index + 1}: ${what}: ${line.trim()}`);
    if (line.startsWith("  ")) {
      const [lang = "", title = "", url = ""] = cells;
      const current = listed.at(-1);
      if (current === undefined) throw wrong("a feed stands before any source");
      if (cells.length !== 3 || !URL.canParse(url)) throw wrong("a feed needs language | title | address");
      current.feeds.push({ lang, title, url });
      continue;
    }
    const [id, name, country, owner, ownership, affiliation, side] = cells.map((cell) => (cell === "-" ? null : cell));
    const source = Source.safeParse({ id, name, country, owner, ownership, affiliation, side, admiralty: "F", sample: false });
    if (!source.success) throw wrong(source.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; "));
    listed.push({ source: source.data, feeds: [] });
  }
  return listed;
}
