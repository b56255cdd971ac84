import { alertForever } from "@orontes/alert-worker";
import { serveApi } from "@orontes/api";
import { ingestForever } from "@orontes/ingester";
import {
  answerSample,
  countRows,
  firstStart,
  listDevelopments,
  loadSamples,
  loadSources,
  type Look,
  type Workplace,
} from "@orontes/operations";
import { type House, serveSmall } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import picocolors from "picocolors";
import { samplePort } from "../sample-port.ts";
import { developmentLine, safe } from "../show.ts";
import { withWorkplace } from "../with-workplace.ts";

export function startCommand(program: Command): void {
  program
    .command("start")
    .description("run ingester, alert worker and API in one process; the first time, load the sources and the samples")
    .action(() =>
      withWorkplace(
        async ({ house, workplace }) => {
          await start(house, workplace);
          return EXIT.done;
        },
        { migrate: true, ownSamples: true },
      ),
    );
}

async function start(house: House, workplace: Workplace): Promise<void> {
  const { configuration, tell, world } = house;
  const run = house.signals(null);
  const port = samplePort(configuration.api.port);
  const origin = `http://127.0.0.1:${port}`;
  const started = await firstStart(workplace);
  const samples = await serveSmall(port, (path) => answerSample(path, origin, started, world.clock.now()));
  const sources = await loadSources(workplace);
  if (sources > 0) tell(`Loaded ${sources} feeds of the source list; each is unverified until its first success.`);
  if ((await loadSamples(workplace, origin)) > 0)
    tell("Loaded the sample outlets: fictional, marked as samples, removed by `npm run orontes -- samples remove`.");
  const api = await serveApi(workplace, configuration.api);
  if (api.kind === "failed") tell(`${api.problem.message} ${api.problem.detail ?? ""}`);
  else if (api.kind === "kept")
    tell(`${picocolors.green("●")} API at ${picocolors.bold(api.value.url)}  (${api.value.url}/openapi.json describes it)`);

  let greeted = false;
  const ingesting = ingestForever(workplace, { run, deadlineMs: null, onLook: (look) => tell(lookLine(look)) }, () => {
    if (greeted || run.signal.aborted) return;
    greeted = true;
    return greet(house, workplace);
  });
  const alerting = alertForever(workplace, { run, deadlineMs: null }, (summary) => {
    if ((summary.counts["delivered"] ?? 0) > 0) tell(`${picocolors.yellow("▲")} ${summary.counts["delivered"]} alerts delivered`);
  });
  await Promise.all([ingesting, alerting]);
  tell("Stopping …");
  if (api.kind === "kept") await api.value.close();
  await samples?.close();
}

function lookLine({ feed, outcome, added, changed }: Look): string {
  const name = safe(feed.feed.title ?? feed.feed.url)
    .slice(0, 40)
    .padEnd(40);
  switch (outcome.kind) {
    case "kept":
      return `${picocolors.green("✓")} ${name} ${added} new${changed > 0 ? `, ${changed} changed` : ""}`;
    case "dropped":
      return `${picocolors.dim("·")} ${name} ${picocolors.dim("unchanged")}`;
    case "failed":
      return `${picocolors.red("✗")} ${name} ${picocolors.dim(safe(outcome.problem.message))}`;
  }
}

/** After the first round: what was found, in words, and how to be told of more. */
async function greet({ tell, configuration }: House, workplace: Workplace): Promise<void> {
  const counts = await countRows(workplace);
  const { items } = await listDevelopments(workplace, { severity: 3, realis: ["actual", "ongoing", "attempted"] }, 5);
  tell("");
  tell(
    `${counts["items"] ?? 0} items, ${counts["articles"] ?? 0} articles, ${counts["developments"] ?? 0} developments in ${counts["stories"] ?? 0} stories. The newest that matter:`,
  );
  for (const item of items) tell(`  ${developmentLine(item)}`);
  tell("");
  tell("Be told of the next one:");
  tell(`  npm run orontes -- subscriptions add --name "Losses in Idlib" --rule 'place:idlib AND killed>=1' --channel log`);
  tell(`  curl -s ${configuration.api.publicUrl}/v1/developments?severity=4`);
  tell("Ctrl-C stops everything.");
}
