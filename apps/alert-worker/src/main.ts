import { openWorkplace } from "@orontes/operations";
import { readJobArguments, refuse, runProgram, VERSION } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import { alertForever, alertOnce } from "./alert-once.ts";

await runProgram(async (house) => {
  const { once, strict, deadlineMs } = readJobArguments(house.configuration.deadlineMs);
  const opened = await openWorkplace(house.configuration, house.world, {
    sealer: await house.seal(),
    version: VERSION,
    migrate: false,
    connections: 4,
  });
  if (opened.kind !== "kept") return refuse(opened);
  const workplace = opened.value;
  const run = house.signals(deadlineMs);
  const options = { run, deadlineMs, strict, heartbeatUrl: house.configuration.heartbeatUrl };
  try {
    if (!once) {
      await alertForever(workplace, options, (summary) =>
        house.world.log.debug("alerts.run", { outcome: summary.outcome, ...summary.counts }),
      );
      return EXIT.done;
    }
    const summary = await alertOnce(workplace, options);
    house.print(JSON.stringify(summary));
    return summary.exitCode;
  } finally {
    await workplace.database.close();
  }
});
