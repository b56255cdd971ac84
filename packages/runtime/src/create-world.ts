import type { Clock, Log, World } from "@orontes/vocabulary";
import { realClock } from "./clock.ts";
import type { Configuration } from "./configuration.ts";
import { createLog } from "./log.ts";
import { createMail } from "./mail.ts";
import { createNetwork, type NetworkOptions } from "./network.ts";
import { createRandom } from "./random.ts";

/** Named in the User-Agent and in run summaries; a test holds it equal to package.json's. */
export const VERSION = "0.1.0";

export interface WorldOptions extends Pick<NetworkOptions, "resolve" | "ca" | "allowedGapMs"> {
  readonly clock?: Clock;
  readonly log?: Log;
}

/** The real world. `close` ends its connections; nothing else keeps a process alive. */
export function createWorld(
  configuration: Pick<Configuration, "network" | "mail" | "logLevel">,
  { clock = realClock, log: givenLog, ...network }: WorldOptions = {},
): World & { close(): Promise<void> } {
  const log =
    givenLog ??
    createLog({
      level: configuration.logLevel,
      human: process.stderr.isTTY,
      write: (line) => void process.stderr.write(line),
      now: () => clock.now(),
    });
  const guarded = createNetwork({ configuration: configuration.network, clock, log, version: VERSION, ...network });
  const mail = createMail(configuration.mail.smtpUrl);
  return {
    clock,
    random: createRandom(clock),
    network: guarded,
    mail,
    log,
    async close() {
      mail.close();
      await guarded.close();
    },
  };
}
