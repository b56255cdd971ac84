import { openWorkplace } from "@orontes/operations";
import { readJobArguments, refuse, runProgram, VERSION } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import { ingestForever, ingestOnce } from "./ingest.ts";

await runProgram(async (house) => {
  const { once, strict, force, deadlineMs } = readJobArguments(house.configuration.deadlineMs);
  const opened = await openWorkplace(house.configuration, house.world, {
    sealer: await house.seal(),
    version: VERSION,
    migrate: false,
    connections: 4,
  });
  if (opened.kind !== "kept") return refuse(opened);
  const workplace = opened.value;
  const run = house.signals(deadlineMs);
  const options = { run, deadlineMs, strict, force, heartbeatUrl: house.configuration.heartbeatUrl };
  try {
    if (!once) {
      await ingestForever(workplace, options, (summary) =>
        house.world.log.info("ingest.run", { outcome: summary.outcome, ...summary.counts }),
      );
      return EXIT.done;
    }
    const summary = await ingestOnce(workplace, options);
    house.print(JSON.stringify(summary));
    return summary.exitCode;
  } finally {
    await workplace.database.close();
  }
});
