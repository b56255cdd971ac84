import { alertForever, alertOnce } from "@orontes/alert-worker";
import { ingestForever, ingestOnce } from "@orontes/ingester";
import { answerSample, firstStart } from "@orontes/operations";
import { refuse, serveSmall } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import { samplePort } from "../sample-port.ts";
import { withWorkplace } from "../with-workplace.ts";

interface JobFlags {
  readonly once?: boolean;
  readonly deadline?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

export function jobCommands(program: Command): void {
  const job = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option("--once", "one run, then exit; without it again and again until stopped")
      .option("--deadline <seconds>", "stop claiming in time to end by then")
      .option("--strict", "count single failures as a failure of the run")
      .option("--json", "print the run's summary as JSON (always so with --once)");

  job("ingest", "fetch feeds, read articles, extract developments, group stories")
    .option("--force", "look at every feed once, due or not")
    .action((flags: JobFlags) =>
      withWorkplace(
        async ({ house, workplace }) => {
          const deadlineMs = millisecondsOf(flags.deadline) ?? house.configuration.deadlineMs;
          const run = house.signals(deadlineMs);
          const options = {
            run,
            deadlineMs,
            strict: flags.strict === true,
            force: flags.force === true,
            heartbeatUrl: house.configuration.heartbeatUrl,
          };
          const started = await firstStart(workplace);
          const port = samplePort(house.configuration.api.port);
          const samples = await serveSmall(port, (path) =>
            answerSample(path, `http://127.0.0.1:${port}`, started, house.world.clock.now()),
          );
          try {
            if (flags.once !== true) {
              await ingestForever(workplace, options, (summary) =>
                house.world.log.info("ingest.run", { outcome: summary.outcome, ...summary.counts }),
              );
              return EXIT.done;
            }
            const summary = await ingestOnce(workplace, options);
            house.print(JSON.stringify(summary));
            return summary.exitCode;
          } finally {
            await samples?.close();
          }
        },
        { ownSamples: true },
      ),
    );

  job("alerts", "match stories with rules and send what is due").action((flags: JobFlags) =>
    withWorkplace(async ({ house, workplace }) => {
      const deadlineMs = millisecondsOf(flags.deadline) ?? house.configuration.deadlineMs;
      const run = house.signals(deadlineMs);
      const options = { run, deadlineMs, strict: flags.strict === true, heartbeatUrl: house.configuration.heartbeatUrl };
      if (flags.once !== true) {
        await alertForever(workplace, options, (summary) =>
          house.world.log.debug("alerts.run", { outcome: summary.outcome, ...summary.counts }),
        );
        return EXIT.done;
      }
      const summary = await alertOnce(workplace, options);
      house.print(JSON.stringify(summary));
      return summary.exitCode;
    }),
  );

  program
    .command("migrate")
    .description("bring the database schema up to date")
    .action(() =>
      withWorkplace(
        async ({ house, workplace }) => {
          const migrated = await workplace.database.migrate();
          if (migrated.kind !== "kept") return refuse(migrated);
          house.tell(`The schema of ${workplace.database.name} is up to date.`);
          return EXIT.done;
        },
        { migrate: true },
      ),
    );
}

function millisecondsOf(seconds: string | undefined): number | null {
  if (seconds === undefined) return null;
  const value = Number(seconds);
  if (value >= 1) return value * 1000;
  process.stderr.write(`--deadline takes a number of seconds, not “${seconds}”.\n`);
  process.exit(EXIT.usage);
}
