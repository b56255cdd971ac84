import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readArticle } from "@orontes/feeds";
import { readCases } from "@orontes/testkit";
import { print } from "./measure.ts";

/**
 * How exactly the bodies of articles are found: F1 over runs of four words, as the article extraction benchmark of
 * Scrapinghub (v1.0.0) counts it. Without a folder it reads our own page cases; with one, `ground-truth.json` and
 * `html/ID.html.gz` in it, the layout of that benchmark: `npm run -s bench -- bodies FOLDER`.
 */
interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: Uint8Array;
  readonly body: string;
}
const RUN = 4;

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const scores = (folder === undefined ? ownPages() : benchmarkPages(folder)).map((page) => ({ id: page.id, ...scoreOf(page) }));
const mean = (key: "precision" | "recall"): number => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
const [precision, recall] = [mean("precision"), mean("recall")];
const rounded = (share: number): number => Number(share.toFixed(3));
print(
  [
    ...scores
      .filter(({ f1 }) => f1 < 0.98)
      .map(({ id, precision: exact, recall: whole, f1 }) => ({
        page: id,
        precision: rounded(exact),
        recall: rounded(whole),
        F1: rounded(f1),
      })),
    {
      page: `all ${scores.length}`,
      precision: rounded(precision),
      recall: rounded(recall),
      F1: rounded((2 * precision * recall) / (precision + recall)),
    },
  ],
  process.argv.includes("--json"),
);

function ownPages(): Page[] {
  return readCases(new URL("../../packages/feeds/cases/pages/", import.meta.url)).flatMap(({ name, expects, text }) => {
    const { url, expects: wanted } = expects as { url: string; expects: { paragraphs?: string[] } };
    return wanted.paragraphs === undefined
      ? []
      : [{ id: name, url, html: new TextEncoder().encode(text), body: wanted.paragraphs.join("\n") }];
  });
}

function benchmarkPages(at: string): Page[] {
  const truth = JSON.parse(readFileSync(join(at, "ground-truth.json"), "utf8")) as Record<string, { articleBody: string; url?: string }>;
  return readdirSync(join(at, "html")).flatMap((name) => {
    const id = name.replace(/\.html\.gz$/, "");
    const page = truth[id];
    if (page === undefined) return [];
    return [
      { id, url: page.url ?? "https://page.example/", html: gunzipSync(readFileSync(join(at, "html", name))), body: page.articleBody },
    ];
  });
}

function scoreOf({ url, html, body }: Page): { precision: number; recall: number; f1: number } {
  const item = { title: null, url: null, canonicalUrl: null, text: null, author: null, publishedAt: null, lang: null };
  const outcome = readArticle(item, { bytes: html, contentType: "text/html; charset=utf-8", url });
  const [wanted, read] = [runsOf(body), runsOf(outcome.kind === "kept" ? outcome.value.text : "")];
  const shared = [...wanted].reduce((sum, [run, count]) => sum + Math.min(count, read.get(run) ?? 0), 0);
  const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0);
  const precision = total(read) === 0 ? 0 : shared / total(read);
  const recall = total(wanted) === 0 ? 1 : shared / total(wanted);
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at === 0 || at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(" ");
    if (run !== "") runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
