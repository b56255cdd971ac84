import { explainArticle, listDevelopments, listStories, readArticle, readStory } from "@orontes/operations";
import { DevelopmentFilter, EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import picocolors from "picocolors";
import { developmentLine, headline, safe, table } from "../show.ts";
import { withWorkplace } from "../with-workplace.ts";

/** Questions to what is kept. Data on standard output; `--json` for programs. */
export function askCommands(program: Command): void {
  program
    .command("developments")
    .description("what happened, the newest first")
    .option("--since <when>", "an instant, a day, or a span such as 24h or 7d")
    .option("--until <when>", "the same")
    .option("--type <types>", "event types, separated by commas")
    .option("--actor <actors>", "actors by id or name")
    .option("--place <places>", "places by id or name, with all that lies in them")
    .option("--side <sides>", "sides")
    .option("--severity <least>", "1 to 5")
    .option("--killed <least>", "at least so many killed")
    .option("--text <words>", "words of the article")
    .option("--realis <values>", "actual, ongoing, attempted, intended … (default: all)")
    .option("--limit <n>", "how many", "20")
    .option("--json", "one JSON array")
    .option("--ndjson", "one JSON object a line")
    .action(({ limit, json, ndjson, since, until, ...filter }: Record<string, string> & { json?: boolean; ndjson?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const parsed = DevelopmentFilter.safeParse({
          ...filter,
          ...instantOption("since", since, house.world.clock.now()),
          ...instantOption("until", until, house.world.clock.now()),
        });
        if (!parsed.success) {
          for (const issue of parsed.error.issues) house.tell(`--${issue.path.join(".")}: ${issue.message}`);
          return EXIT.usage;
        }
        const { items } = await listDevelopments(workplace, parsed.data, Math.min(Math.max(Number(limit) || 20, 1), 500));
        if (json === true) house.print(JSON.stringify(items));
        else for (const item of items) house.print(ndjson === true ? JSON.stringify(item) : developmentLine(item));
        if (items.length === 0) house.tell("Nothing fits.");
        return EXIT.done;
      }),
    );

  program
    .command("search")
    .argument("<words>")
    .description("developments whose articles hold these words")
    .option("--json", "one JSON array")
    .action((words: string, { json }: { json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const { items } = await listDevelopments(workplace, { text: words }, 20);
        if (json === true) house.print(JSON.stringify(items));
        else for (const item of items) house.print(developmentLine(item));
        return EXIT.done;
      }),
    );

  program
    .command("stories")
    .description("stories, the most recently seen first")
    .option("--severity <least>", "1 to 5", "1")
    .option("--limit <n>", "how many", "20")
    .option("--json", "one JSON array")
    .action(({ severity, limit, json }: { severity: string; limit: string; json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const { items } = await listStories(workplace, Math.min(Number(limit) || 20, 500), undefined, Number(severity) || 1);
        if (json === true) house.print(JSON.stringify(items));
        else
          house.print(
            table(
              ["id", "grave", "sources", "last seen", "title"],
              items.map((story) => [
                story.id,
                `${story.severity}/5`,
                String(story.origins),
                story.lastSeenAt.slice(0, 16),
                story.title.slice(0, 70),
              ]),
            ),
          );
        return EXIT.done;
      }),
    );

  program
    .command("show")
    .argument("<id>", "a story or an article")
    .description("one story with its claims, or one article with its developments")
    .option("--json", "JSON")
    .action((id: string, { json }: { json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const story = await readStory(workplace, id);
        const article = story === undefined ? await readArticle(workplace, id) : undefined;
        const found = story ?? article;
        if (found === undefined) {
          house.tell(`There is no story or article ${id}.`);
          return EXIT.failedCheck;
        }
        if (json === true) house.print(JSON.stringify(found));
        else if (story !== undefined) {
          house.print(picocolors.bold(safe(story.story.title)));
          for (const version of story.history)
            house.print(
              `  ${version.at.slice(0, 16)} ${version.relation.padEnd(13)} ${safe(version.article.source)}: ${safe(version.article.title)}${version.changes.length === 0 ? "" : `  [${version.changes.join("; ")}]`}`,
            );
          house.print("Claims:");
          for (const claim of story.claims)
            house.print(`  ${claim.field} = ${JSON.stringify(claim.value)} – ${claim.stance} ${safe(claim.by)}`);
        } else if (article !== undefined) {
          house.print(picocolors.bold(safe(article.article.title)));
          for (const { revision, seenAt, changes } of article.revisions.filter((one) => one.changes.length > 0)) {
            house.print(`  revision ${revision}, seen ${seenAt.slice(0, 16)}Z:`);
            for (const { kind, text } of changes)
              house.print(kind === "added" ? picocolors.green(`    + ${safe(text)}`) : picocolors.red(`    - ${safe(text)}`));
          }
          for (const development of article.developments)
            house.print(
              `  [${development.severity}/5] ${safe(headline(development))}\n      ${picocolors.dim(safe(development.evidence[0]?.text ?? ""))}`,
            );
        }
        return EXIT.done;
      }),
    );

  program
    .command("explain")
    .argument("<article>", "an article's id, an item's id, or the address of an article")
    .description("every step of one article, and why it did or did not alert you")
    .option("--json", "JSON")
    .action((what: string, { json }: { json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const explained = await explainArticle(workplace, what);
        if (explained === undefined) {
          house.tell(`Nothing is known of ${what}. Give the id of an article or item, or the address as the feed wrote it.`);
          return EXIT.failedCheck;
        }
        if (json === true) {
          house.print(JSON.stringify(explained));
          return EXIT.done;
        }
        house.print(picocolors.bold(safe(explained.title ?? explained.itemId)));
        for (const line of explained.ledger) {
          const mark =
            line.outcome === "kept"
              ? picocolors.green("kept   ")
              : line.outcome === "dropped"
                ? picocolors.yellow("dropped")
                : picocolors.red("failed ");
          house.print(
            `  ${line.at.slice(0, 19)}Z  ${line.step.padEnd(18)} ${mark} ${safe([line.code, line.sentence, line.detail].filter(Boolean).join(" – "))}`,
          );
        }
        for (const { subscription, decision, reason, why } of explained.matches) {
          house.print(`  ${safe(subscription)}: ${decision}${reason === null ? "" : ` – ${reason}`}`);
          for (const clause of why) house.print(`      ${safe(clause.clause)}: ${safe(clause.text)}`);
        }
        if (explained.storyId !== null && explained.matches.length === 0) house.print("  No subscription asked for it.");
        return EXIT.done;
      }),
    );
}

const SPAN_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function instantOption(name: string, text: string | undefined, now: Date): Record<string, string> {
  if (text === undefined) return {};
  const span = /^(\d+)([mhdw])$/.exec(text);
  if (span !== null) return { [name]: new Date(now.getTime() - Number(span[1]) * (SPAN_MS[span[2] ?? "h"] ?? 0)).toISOString() };
  return { [name]: Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString() };
}
