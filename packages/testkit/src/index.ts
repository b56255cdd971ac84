export { type CaseFile, checkoutRoot, readCases, sharedFolder } from "./cases.ts";
export { faultyWorld, Stopped, Stopper, stopAtEveryCall } from "./faults.ts";
export { type LoopbackOptions, loopbackWorld } from "./loopback-world.ts";
export { type Script, type ScriptedNetwork, type ScriptedReply, scriptedNetwork } from "./scripted-network.ts";
export { selfSignedCertificate } from "./self-signed-certificate.ts";
export { type LoopbackHandler, type LoopbackServer, type SeenRequest, serveLoopback, serveSockets } from "./serve-loopback.ts";
export {
  type LogLine,
  recordedLog,
  type StillClock,
  type StillWorld,
  type StillWorldOptions,
  seededRandom,
  stillClock,
  stillWorld,
} from "./still-world.ts";
