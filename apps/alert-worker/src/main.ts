import { openWorkplace } from "@orontes/operations";
import { readJobArguments, refuse, runProgram, VERSION } from "@orontes/runtime";
import { runAlertWorker } from "./alerts.ts";

await runProgram(async (house) => {
  const asked = readJobArguments(house.configuration.deadlineMs);
  const opened = await openWorkplace(house.configuration, house.world, {
    sealer: await house.seal(),
    version: VERSION,
    migrate: false,
    connections: 4,
  });
  if (opened.kind !== "kept") return refuse(opened);
  try {
    return await runAlertWorker(house, opened.value, asked);
  } finally {
    await opened.value.database.close();
  }
});
