import { readFile } from "node:fs/promises";
import {
  addFeed,
  coverageNow,
  exportOpml,
  importOpml,
  listSources,
  lookOnce,
  pauseFeed,
  removeFeed,
  removeSamples,
} from "@orontes/operations";
import { refuse } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import picocolors from "picocolors";
import { safe, table } from "../show.ts";
import { withWorkplace } from "../with-workplace.ts";

export function sourceCommands(program: Command): void {
  const sources = program.command("sources").description("who is read, and how their feeds are");

  sources
    .command("list")
    .description("every source with the health of its feeds")
    .option("--json", "JSON")
    .action(({ json }: { json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const all = await listSources(workplace);
        if (json === true) house.print(JSON.stringify(all));
        else
          house.print(
            table(
              ["source", "affiliation", "lang", "status", "items", "a day", "last day", "window", "last success", "next look", "health"],
              all.flatMap(({ source, feeds }) =>
                feeds.map((feed) => [
                  source.name,
                  source.affiliation,
                  feed.lang ?? "",
                  feed.status,
                  String(feed.items),
                  feed.health.itemsPerDay === null ? "" : String(feed.health.itemsPerDay),
                  String(feed.health.itemsLastDay),
                  feed.windowMs === null ? "" : `${Math.round(feed.windowMs / 3_600_000)} h`,
                  feed.lastSuccessAt?.slice(0, 16) ?? "never",
                  feed.nextLookAt?.slice(0, 16) ?? "now",
                  `${feed.health.verdict}: ${feed.health.sentence}`.slice(0, 90),
                ]),
              ),
            ),
          );
        for (const { blind, sentence } of await coverageNow(workplace)) if (blind) house.tell(picocolors.red(sentence));
        return EXIT.done;
      }),
    );

  sources
    .command("add")
    .argument("<address>", "of a feed, or of a site that names one")
    .description("try an address, show what it found, and add it")
    .option("--dry-run", "only show")
    .action((address: string, { dryRun }: { dryRun?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const outcome = await addFeed(workplace, address, dryRun === true);
        if (outcome.kind === "failed") {
          refuse(outcome);
          return EXIT.failedCheck;
        }
        if (outcome.kind !== "kept") return EXIT.failedCheck;
        const { found, feed, added } = outcome.value;
        house.print(
          `${safe(found.title ?? address)} at ${safe(feed.url)}: ${found.format}, ${found.items.length} items${found.items[0] === undefined ? "" : `, the newest “${safe(found.items[0].title ?? "")}”`}`,
        );
        if (dryRun !== true) house.print(added ? `Added as ${feed.id}.` : "It was known already.");
        return EXIT.done;
      }),
    );

  sources
    .command("test")
    .argument("[name]", "part of a source's name or address; without it every feed")
    .description("fetch and read feeds once without keeping anything")
    .action((name?: string) =>
      withWorkplace(
        async ({ house, workplace }) => {
          const wanted = (await listSources(workplace))
            .flatMap(({ source, feeds }) => feeds.map((feed) => ({ source, feed })))
            .filter(
              ({ source, feed }) =>
                name === undefined || `${source.id} ${source.name} ${feed.url}`.toLowerCase().includes(name.toLowerCase()),
            );
          let failed = 0;
          await Promise.all(
            wanted.map(async ({ feed }) => {
              const outcome = await lookOnce(workplace, feed.url);
              if (outcome.kind === "failed") failed++;
              house.print(
                outcome.kind === "kept"
                  ? `${picocolors.green("✓")} ${feed.url}: ${outcome.value.format}, ${outcome.value.items.length} items`
                  : `${picocolors.red("✗")} ${feed.url}: ${outcome.kind === "failed" ? safe([outcome.problem.message, outcome.problem.detail].filter(Boolean).join(" ")) : outcome.reason}`,
              );
            }),
          );
          if (wanted.length === 0) house.tell("No feed fits.");
          return failed > 0 || wanted.length === 0 ? EXIT.failedCheck : EXIT.done;
        },
        { ownSamples: true },
      ),
    );

  sources
    .command("import")
    .argument("<file>", "an OPML subscription list, or - for standard input")
    .description("add every feed of a subscription list; folders are kept")
    .option("--dry-run", "only show")
    .action((file: string, { dryRun }: { dryRun?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const text = await readFile(file === "-" ? "/dev/stdin" : file, "utf8").catch((error: NodeJS.ErrnoException) => error);
        if (text instanceof Error) {
          house.tell(`${file} cannot be read: ${text.message}`);
          return EXIT.usage;
        }
        const outcome = await importOpml(workplace, text, dryRun === true);
        if (outcome.kind !== "kept") {
          if (outcome.kind === "failed") refuse(outcome);
          return EXIT.failedCheck;
        }
        for (const { url, title, folders, added } of outcome.value)
          house.print(`${added ? picocolors.green("+") : "="} ${[...folders, title ?? url].map(safe).join(" › ")}  ${safe(url)}`);
        const added = outcome.value.filter((one) => one.added).length;
        house.tell(
          dryRun === true
            ? `${added} would be added.`
            : `${added} added, ${outcome.value.length - added} known already. The next look tries them.`,
        );
        return EXIT.done;
      }),
    );

  sources
    .command("export")
    .description("every feed but the samples as an OPML subscription list on standard output")
    .action(() =>
      withWorkplace(async ({ house, workplace }) => {
        house.print((await exportOpml(workplace)).trimEnd());
        return EXIT.done;
      }),
    );

  for (const [verb, paused] of [
    ["pause", true],
    ["resume", false],
  ] as const) {
    sources
      .command(verb)
      .argument("<feed>", "a feed's id, as `sources list --json` shows")
      .action((id: string) =>
        withWorkplace(async ({ house, workplace }) => {
          if (await pauseFeed(workplace, id, paused)) return EXIT.done;
          house.tell(`There is no feed ${id}.`);
          return EXIT.failedCheck;
        }),
      );
  }

  sources
    .command("remove")
    .argument("<source>", "a source's id")
    .description("remove a source with everything that came from it")
    .action((id: string) =>
      withWorkplace(async ({ house, workplace }) => {
        if (await removeFeed(workplace, id)) return EXIT.done;
        house.tell(`There is no source ${id}.`);
        return EXIT.failedCheck;
      }),
    );

  program
    .command("samples")
    .description("the fictional sample outlets")
    .command("remove")
    .description("take the samples away, with everything that came from them")
    .action(() =>
      withWorkplace(async ({ house, workplace }) => {
        house.print(`${await removeSamples(workplace)} sample outlets removed.`);
        return EXIT.done;
      }),
    );
}
