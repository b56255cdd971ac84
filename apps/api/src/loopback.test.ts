import { expect, test } from "vitest";
import { isLoopback } from "./loopback.ts";

const headers = (more: Record<string, string> = {}): Headers => new Headers({ host: "127.0.0.1:8787", ...more });

test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.1.2.3"])("a request from %s needs no key", (address) => {
  expect(isLoopback(address, headers())).toBe(true);
});

test.each(["10.0.0.5", "192.0.2.1", "::2", undefined, "127.0.0.1.example.org"])("a request from %s is not loopback", (address) => {
  expect(isLoopback(address, headers())).toBe(false);
});

test.each(["x-forwarded-for", "forwarded", "x-real-ip", "via"])("a request that a proxy marked with %s is not loopback", (name) => {
  expect(isLoopback("127.0.0.1", headers({ [name]: "203.0.113.7" }))).toBe(false);
});

test("a foreign Host or Origin on a loopback socket is not loopback", () => {
  expect(isLoopback("127.0.0.1", headers({ host: "news.example.org:8787" }))).toBe(false);
  expect(isLoopback("127.0.0.1", headers({ origin: "https://evil.example" }))).toBe(false);
  expect(isLoopback("127.0.0.1", headers({ host: "localhost:8787", origin: "http://localhost:8787" }))).toBe(true);
});
