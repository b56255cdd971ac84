import { inspect } from "node:util";
import { expect, test } from "vitest";
import { decodeKey, dumpConfiguration, readConfiguration, SETTINGS } from "./configuration.ts";

function settingsOf(env: Record<string, string>) {
  const outcome = readConfiguration(env);
  if (outcome.kind !== "kept") throw new Error(`not kept: ${JSON.stringify(outcome)}`);
  return outcome.value;
}
function linesOf(env: Record<string, string>): string[] {
  const outcome = readConfiguration(env);
  return outcome.kind === "failed" ? (outcome.problem.detail ?? "").split("\n") : [];
}

test("an empty environment is a complete configuration", () => {
  expect(settingsOf({})).toMatchObject({
    database: { url: null, directUrl: null },
    dataDir: ".data",
    api: { host: "127.0.0.1", port: 8787, auth: "loopback", publicUrl: "http://127.0.0.1:8787" },
    network: { allow: [], concurrency: 8, gapMs: 1000, contactUrl: null },
    deadlineMs: null,
  });
});

test("publishers are given a contact only where they could reach it", () => {
  const contactOf = (env: Record<string, string>): string | null => settingsOf(env).network.contactUrl;
  expect(contactOf({ ORONTES_PUBLIC_URL: "https://news.example.org" })).toBe("https://news.example.org");
  expect(contactOf({ ORONTES_PUBLIC_URL: "https://news.example.org", ORONTES_CONTACT_URL: "https://example.org/c" })).toBe(
    "https://example.org/c",
  );
  for (const url of ["http://127.0.0.1:8787", "http://localhost:8787", "http://[::1]:80", "http://10.0.0.2", "http://news.internal"]) {
    expect(contactOf({ ORONTES_PUBLIC_URL: url })).toBeNull();
  }
});

test("a variable left empty counts as unset", () => {
  expect(settingsOf({ DATABASE_URL: "", ORONTES_PORT: " " })).toMatchObject({ database: { url: null }, api: { port: 8787 } });
});

test("the allow-list takes names, addresses and bracketed IPv6", () => {
  expect(settingsOf({ ORONTES_NETWORK_ALLOW: "127.0.0.1:9000, Hub.internal:8443 [::1]:80" }).network.allow).toEqual([
    { host: "127.0.0.1", port: 9000 },
    { host: "hub.internal", port: 8443 },
    { host: "[::1]", port: 80 },
  ]);
});

test.each([
  [{ ORONTES_PORT: "80a" }, /^ORONTES_PORT: give a whole number from 0 to 65535$/],
  [{ ORONTES_PORT: "70000" }, /^ORONTES_PORT: /],
  [{ ORONTES_AUTH: "none" }, /^ORONTES_AUTH: give loopback or required$/],
  [{ DATABASE_URL: "mysql://x" }, /^DATABASE_URL: give a URL such as postgres:/],
  [{ ORONTES_NETWORK_ALLOW: "127.0.0.0/8" }, /^ORONTES_NETWORK_ALLOW: “127.0.0.0\/8” is not host:port/],
  [{ ORONTES_NETWORK_ALLOW: "localhost" }, /is not host:port/],
  [{ ORONTES_SECRET_KEY: "short" }, /^ORONTES_SECRET_KEY: give 32 random bytes/],
  [{ ORONTES_MAIL_FROM: "News <a@example.org>" }, /^ORONTES_MAIL_FROM: give a bare address/],
  [{ ORONTES_PROT: "1" }, /^ORONTES_PROT is not a setting; did you mean ORONTES_PORT\?$/],
  [{ ORONTES_ZZZZZZZZZZZZZ: "1" }, /^ORONTES_ZZZZZZZZZZZZZ is not a setting; remove it$/],
])("%o is refused with a line that says what to change", (env, line) => {
  expect(linesOf(env as Record<string, string>)).toEqual([expect.stringMatching(line)]);
});

test("several wrong variables are told at once", () => {
  expect(linesOf({ ORONTES_PORT: "x", ORONTES_LOG_LEVEL: "loud", ORONTES_HOSTT: "x" })).toHaveLength(3);
});

test("no wrong value of a secret is repeated in the problem", () => {
  expect(JSON.stringify(readConfiguration({ DATABASE_URL: "hunter2", ORONTES_SECRET_KEY: "hunter2" }))).not.toContain("hunter2");
});

test("a secret prints as stars in every way a program prints", () => {
  const password = "hunter2";
  const configuration = settingsOf({
    DATABASE_URL: `postgres://u:${password}@db/x`,
    ORONTES_SMTP_URL: `smtp://u:${password}@mail`,
    HEARTBEAT_URL: `https://hc.example/${password}`,
  });
  const url = configuration.database.url;
  const printed = [
    JSON.stringify(configuration),
    inspect(configuration, { depth: 9, showHidden: true }),
    `${String(url)} ${url?.toString()} ${Object.values(url ?? {}).join()}`,
    JSON.stringify(dumpConfiguration(configuration)),
  ].join("\n");
  expect(printed).not.toContain(password);
  expect(printed).toContain("***");
  expect(url?.reveal()).toContain(password);
});

test("the dump names every setting there is", () => {
  expect(Object.keys(dumpConfiguration(settingsOf({})))).toEqual(SETTINGS.map(({ variable }) => variable));
  expect(SETTINGS.filter(({ description }) => description === "")).toEqual([]);
});

test("a sealing key is 32 bytes in hex or base64", () => {
  expect(decodeKey("ab".repeat(32))).toHaveLength(32);
  expect(decodeKey(Buffer.alloc(32, 7).toString("base64"))).toHaveLength(32);
  expect(decodeKey(Buffer.alloc(16, 7).toString("base64"))).toBeUndefined();
});
