export { realClock } from "./clock.ts";
export { closest } from "./closest.ts";
export {
  type AllowedHost,
  type Configuration,
  decodeKey,
  dumpConfiguration,
  LOG_LEVELS,
  type NetworkConfiguration,
  readConfiguration,
  SETTINGS,
  type Variable,
} from "./configuration.ts";
export { createWorld, VERSION, type WorldOptions } from "./create-world.ts";
export type { Resolve } from "./guarded-connector.ts";
export { createHeartbeat, type Heartbeat } from "./heartbeat.ts";
export { createLog, type LogOptions } from "./log.ts";
export { DEFAULT_LIMITS } from "./network.ts";
export { proveGuard } from "./prove-guard.ts";
export { createRandom } from "./random.ts";
export { onSignals, type RunSignalOptions, type RunSignals } from "./run-signals.ts";
export { createSeal, type Seal, sealingKey } from "./seal.ts";
export { Secret } from "./secret.ts";
export { type House, type JobArguments, readJobArguments, refuse, runProgram, sayProblem } from "./run-program.ts";
export { serveSmall, type SmallAnswer } from "./serve-loopback.ts";
