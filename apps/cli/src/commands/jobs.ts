import { runAlertWorker } from "@orontes/alert-worker";
import { runIngester } from "@orontes/ingester";
import { answerSample, firstStart } from "@orontes/operations";
import { type House, type JobArguments, refuse, serveSmall } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import { type Command, InvalidArgumentError } from "commander";
import { samplePort } from "../sample-port.ts";
import { withWorkplace } from "../with-workplace.ts";

interface JobFlags {
  readonly once?: boolean;
  /** Seconds. */
  readonly deadline?: number;
  readonly strict?: boolean;
  readonly force?: boolean;
}

const argumentsOf = ({ once = false, strict = false, force = false, deadline }: JobFlags, house: House): JobArguments => ({
  once,
  strict,
  force,
  deadlineMs: deadline === undefined ? house.configuration.deadlineMs : deadline * 1000,
});

export function jobCommands(program: Command): void {
  const job = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option("--once", "one run, then exit; without it again and again until stopped")
      .option("--deadline <seconds>", "stop claiming in time to end by then", seconds)
      .option("--strict", "count single failures as a failure of the run")
      .option("--json", "print the run's summary as JSON (always so with --once)");

  job("ingest", "fetch feeds, read articles, extract developments, group stories")
    .option("--force", "look at every feed once, due or not")
    .action((flags: JobFlags) =>
      withWorkplace(
        async ({ house, workplace }) => {
          const started = await firstStart(workplace);
          const port = samplePort(house.configuration.api.port);
          const samples = await serveSmall(port, (path) =>
            answerSample(path, `http://127.0.0.1:${port}`, started, house.world.clock.now()),
          );
          try {
            return await runIngester(house, workplace, argumentsOf(flags, house));
          } finally {
            await samples?.close();
          }
        },
        { ownSamples: true },
      ),
    );

  job("alerts", "match stories with rules and send what is due").action((flags: JobFlags) =>
    withWorkplace(({ house, workplace }) => runAlertWorker(house, workplace, argumentsOf(flags, house))),
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

function seconds(text: string): number {
  const value = Number(text);
  if (value >= 1) return value;
  throw new InvalidArgumentError("Give a number of seconds, at least 1.");
}
