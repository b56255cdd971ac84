import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { extract } from "@orontes/extraction";
import { createClusterer } from "@orontes/stories";
import { turkeyRussiaSyria } from "@orontes/theatre";

// Scores grouping against the annotated pairs beside the checkout: node --import tsx infra/eval/stories.ts GOLD-FOLDER
const [gold = "../shared/gold"] = process.argv.slice(2);
const place = createClusterer(turkeyRussiaSyria);
const lines = readFileSync(join(gold, "stories/dev.articles.jsonl"), "utf8").trim().split("\n");
const predictions = lines.map((line) => {
  const article = JSON.parse(line) as { id: string; title?: string; text: string; published: string; lang: string; source: string };
  const readable = {
    id: article.id,
    revision: 1,
    title: article.title ?? "",
    text: article.text,
    lang: article.lang,
    publishedAt: article.published,
  };
  const outcome = extract(readable, turkeyRussiaSyria);
  const placement = place(
    { ...readable, firstSeenAt: new Date(article.published).toISOString(), sourceId: article.source },
    outcome.kind === "kept" ? outcome.value.developments : [],
  );
  return JSON.stringify({ id: article.id, story: placement.story.id, relation: placement.relation, material: placement.material });
});
const path = join(mkdtempSync(join(tmpdir(), "orontes-eval-")), "stories.ndjson");
writeFileSync(path, predictions.join("\n"));
console.log(
  spawnSync(process.execPath, [join(gold, "score.mjs"), "stories", join(gold, "stories/dev.jsonl"), path], { encoding: "utf8" }).stdout,
);
