// Runs ingest and alert once over a given database, and kills itself (SIGKILL) right before its n-th outside call:
// a database statement or an HTTP request. Arguments: database URL, allowed host:port pairs, n (0: never).
import { alert, ingest, openWorkplace } from "@orontes/operations";
import { testSealer } from "@orontes/operations/testing";
import { createWorld, readConfiguration } from "@orontes/runtime";
import pg from "pg";

const [url = "", allow = "", nth = "0"] = process.argv.slice(2);
let calls = 0;
const count = (): void => {
  calls++;
  if (calls === Number(nth)) process.kill(process.pid, "SIGKILL");
};

const configuration = readConfiguration({ DATABASE_URL: url, ORONTES_NETWORK_ALLOW: allow, ORONTES_LOG_LEVEL: "silent" });
if (configuration.kind !== "kept") throw new Error(JSON.stringify(configuration));
const world = createWorld(configuration.value);
const counted = {
  ...world,
  network: { request: (request: Parameters<typeof world.network.request>[0]) => (count(), world.network.request(request)) },
};
const opened = await openWorkplace(configuration.value, counted, {
  sealer: testSealer,
  version: "fault",
  migrate: false,
});
if (opened.kind !== "kept") throw new Error(JSON.stringify(opened));

const query: unknown = Reflect.get(pg.Client.prototype, "query");
if (typeof query !== "function") throw new Error("pg has changed");
pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
  count();
  return Reflect.apply(query, this, parts) as never;
} as typeof pg.Client.prototype.query;

const signal = new AbortController().signal;
await ingest(opened.value, { signal });
await alert(opened.value, signal);
await opened.value.database.close();
await world.close();
process.stdout.write(String(calls));
