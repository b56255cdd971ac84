import { parseFeed } from "@orontes/feeds";
import { print } from "./measure.ts";

const item = (inside: string): string => `<rss version="2.0"><channel><title>t</title><item>${inside}</item></channel></rss>`;

/** Documents of about `size` characters that break parsers whose work grows faster than their input. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "tags without an end": (size) => item(`<description><![CDATA[${"a<p".repeat(size / 3)}]]></description>`),
  "nested elements": (size) => `<rss><channel>${"<a>".repeat(size / 3)}`,
  "nested markup": (size) => item(`<description><![CDATA[${"<div>".repeat(size / 5)}]]></description>`),
  ampersands: (size) => item(`<title>${"&".repeat(size)}</title>`),
  "names of at signs": (size) => item(`<author>${"@".repeat(size)}</author>`),
  enclosures: (size) => item(Array.from({ length: size / 50 }, (_, at) => `<enclosure url="https://a.example/${at}"/>`).join("")),
  "entity declarations": (size) => `<!DOCTYPE rss [${'<!ENTITY a "&b;&b;">'.repeat(size / 20)}]>${item("<title>&a;</title>")}`,
  "unclosed CDATA": (size) => `<rss><channel>${"<item><title><![CDATA[".repeat(size / 22)}`,
};
const SIZE = 1_000_000;
const ROUNDS = 3;

async function seconds(document: string): Promise<number> {
  const bytes = new TextEncoder().encode(document);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const before = performance.now();
    await parseFeed(bytes, { url: "https://a.example/feed" });
    times.push((performance.now() - before) / 1000);
  }
  return Math.min(...times);
}

const rows: Record<string, string | number>[] = [];
for (const [shape, make] of Object.entries(SHAPES)) {
  await seconds(make(SIZE / 10));
  const [one, two, four] = [await seconds(make(SIZE)), await seconds(make(SIZE * 2)), await seconds(make(SIZE * 4))];
  const milliseconds = (time: number): number => Math.round(time * 1000);
  rows.push({
    shape,
    "1× ms": milliseconds(one),
    "2× ms": milliseconds(two),
    "4× ms": milliseconds(four),
    "2× / 1×": Number((two / one).toFixed(2)),
    "4× / 2×": Number((four / two).toFixed(2)),
  });
}
print(rows, process.argv.includes("--json"));
