import { faultLoop } from "./fault-loop.ts";

console.log(JSON.stringify(await faultLoop(Number(process.argv[2] ?? 1)), null, 1));
