import { openWorkplace, type Workplace } from "@orontes/operations";
import { type House, refuse, runProgram, VERSION } from "@orontes/runtime";
import { samplePort } from "./sample-port.ts";

export interface Opened {
  readonly house: House;
  readonly workplace: Workplace;
}

/** Opens the database for one command, runs it, closes everything. The answer is the exit code. */
export function withWorkplace(
  command: (opened: Opened) => Promise<number>,
  options: { migrate?: boolean; ownSamples?: boolean } = {},
): Promise<void> {
  return runProgram(
    async (house) => {
      const opened = await openWorkplace(house.configuration, house.world, {
        sealer: await house.seal(),
        version: VERSION,
        migrate: options.migrate ?? false,
      });
      if (opened.kind !== "kept") return refuse(opened);
      try {
        return await command({ house, workplace: opened.value });
      } finally {
        await opened.value.database.close();
      }
    },
    ({ api }) => (options.ownSamples === true ? [{ host: "127.0.0.1", port: samplePort(api.port) }] : []),
  );
}
