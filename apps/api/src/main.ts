import { openWorkplace } from "@orontes/operations";
import { refuse, runProgram, VERSION } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import { serveApi } from "./serve-api.ts";

await runProgram(async (house) => {
  const opened = await openWorkplace(house.configuration, house.world, { sealer: await house.seal(), version: VERSION, migrate: false });
  if (opened.kind !== "kept") return refuse(opened);
  const run = house.signals(null);
  try {
    const serving = await serveApi(opened.value, house.configuration.api);
    if (serving.kind !== "kept") return refuse(serving);
    house.world.log.info("api.serving", { url: serving.value.url });
    await new Promise<void>((resolve) => run.signal.addEventListener("abort", () => resolve(), { once: true }));
    await serving.value.close();
    return EXIT.done;
  } finally {
    await opened.value.database.close();
  }
});
