import { expect, test } from "vitest";
import { nextAttempt } from "./next-attempt.ts";
import { signWebhook } from "./sign-webhook.ts";
import { Webhook } from "standardwebhooks";

test("a receiver that knows either secret accepts the signature", () => {
  const secrets = [1, 2].map((fill) => `whsec_${Buffer.alloc(32, fill).toString("base64")}`);
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signWebhook("msg_1", timestamp, '{"a":1}', secrets),
  };
  for (const secret of secrets) expect(new Webhook(secret).verify('{"a":1}', headers)).toEqual({ a: 1 });
  expect(() => new Webhook(secrets[0] ?? "").verify('{"a":2}', headers)).toThrow("No matching signature");
});

test("a wish to wait is kept between the base delay and its double, and the tenth failure is the last", () => {
  const busy = (retryAfterMs: number) => ({
    kind: "retry" as const,
    answer: "503",
    problem: { code: "http-busy" as const, retry: "later" as const, message: "", retryAfterMs },
  });
  expect(nextAttempt(2, busy(1), 0.5)).toEqual({ state: "retry", delayMs: 300_000 });
  expect(nextAttempt(2, busy(1e9), 0.5)).toEqual({ state: "retry", delayMs: 600_000 });
  expect(nextAttempt(10, busy(1), 0.5)).toEqual({ state: "dead" });
});
