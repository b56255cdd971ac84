import { execFileSync } from "node:child_process";
import { jobs } from "../jobs.ts";
import { bundleOf, numbersFrom, print, race, versionOf } from "./measure.ts";

const WORDS =
  "artillery shelled positions near the town while talks about a ceasefire went on in the capital and officials said that aid trucks had crossed the border on Friday morning".split(
    " ",
  );

/** An RSS 2.0 document with full text in `content:encoded`, about 4 KB an item. */
function rss(items: number, seed: number): string {
  const next = numbersFrom(seed);
  const sentence = (): string => Array.from({ length: 12 }, () => WORDS[Math.floor(next() * WORDS.length)]).join(" ");
  const item = (index: number): string =>
    `<item><title>${sentence()}</title><link>https://wire.example/${seed}/${index}</link><guid isPermaLink="false">${seed}-${index}</guid>` +
    `<pubDate>Fri, 21 Feb 2020 ${String(index % 24).padStart(2, "0")}:00:00 +0300</pubDate><description>${sentence()}</description><category>war</category>` +
    `<content:encoded><![CDATA[${Array.from({ length: 45 }, () => `<p>${sentence()} <a href="/x?a=1&amp;b=2">more</a>.</p>`).join("")}]]></content:encoded></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><link>https://wire.example/</link><description>d</description>${Array.from({ length: items }, (_, index) => item(index)).join("")}</channel></rss>`;
}

/** One task of a contestant: the same documents as text and as bytes. */
export interface Documents {
  readonly texts: readonly string[];
  readonly bytes: readonly Uint8Array[];
}

const PARSERS = ["orontes", "rss-parser", "feedsmith", "@rowanmanning/feed-parser", "feedparser"];
const scripts = Object.fromEntries(PARSERS.map((name) => [name, bundleOf("feeds", name.replace("@", "").replace("/", "-"))]));

async function compare(
  what: string,
  documentsOf: (round: number) => readonly string[],
  items: number,
  rounds: number,
): Promise<Record<string, string | number>[]> {
  const tasks = (round: number): Documents => {
    const texts = documentsOf(round);
    return { texts, bytes: texts.map((xml) => new TextEncoder().encode(xml)) };
  };
  const megabytes = tasks(0).bytes.reduce((sum, one) => sum + one.length, 0) / 1e6;
  const figures = await race(scripts, tasks, rounds);
  const wrong = figures.filter(({ found }) => found !== items);
  if (wrong.length > 0)
    throw new Error(
      `Unequal item counts in "${what}" (${items} expected): ${wrong.map(({ name, found }) => `${name} ${found}`).join(", ")}`,
    );
  const base = figures.find((figure) => figure.name === "rss-parser")?.seconds ?? Number.NaN;
  return figures.map((figure) => ({
    what,
    parser: figure.name,
    version: figure.name === "orontes" ? "this tree" : versionOf(figure.name, import.meta.url),
    "MB/s": Number((megabytes / figure.seconds).toFixed(1)),
    "items/s": Math.round(items / figure.seconds),
    "speed / rss-parser": Number((base / figure.seconds).toFixed(2)),
    "peak MB": Math.round(figure.peakMb),
  }));
}

const asJson = process.argv.includes("--json");
const rows = [
  ...(await compare("500 items, full text", (round) => [rss(500, round)], 500, 7)),
  ...(await compare("200 feeds of 10 items", (round) => Array.from({ length: 200 }, (_, index) => rss(10, round * 200 + index)), 2000, 5)),
];
// In a process of its own with the heap that Node gives itself in the container of the job: half its memory.
const heapMb = (jobs.find(({ name }) => name === "ingest")?.memoryMb ?? 512) / 2;
const script = new URL("feeds-polling.ts", import.meta.url).pathname;
const polling = JSON.parse(
  execFileSync(process.execPath, [`--max-old-space-size=${heapMb}`, "--import", "tsx", script], { encoding: "utf8" }),
) as typeof rows;
if (asJson) print([...rows, ...polling], true);
else {
  print(rows, false);
  print(polling, false);
}
