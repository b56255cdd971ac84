import type { DeliveryResult } from "./channel.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** How long after an attempt the next follows; the first is made at once. */
export const RETRY_DELAYS_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];
const DISABLE_AFTER_MS = 120 * HOUR;

export type NextAttempt = { readonly state: "delivered" | "dead" | "gone" } | { readonly state: "retry"; readonly delayMs: number };

/** What follows the `attempts`-th attempt (from 1). `fraction` is uniform in [0, 1) and spreads the delay by a fifth either way. */
export function nextAttempt(attempts: number, result: DeliveryResult, fraction: number): NextAttempt {
  if (result.kind !== "retry") return { state: result.kind };
  const base = RETRY_DELAYS_MS[attempts - 1];
  if (base === undefined) return { state: "dead" };
  const spread = Math.round(base * (0.8 + 0.4 * fraction));
  const asked = result.problem.retryAfterMs;
  return { state: "retry", delayMs: asked === undefined ? spread : Math.min(Math.max(asked, base), 2 * base) };
}

/** A destination that has only failed for five days is switched off; `failingSince` is the first failure since anything arrived. */
export const shouldDisable = (failingSince: Date | null, now: Date): boolean =>
  failingSince !== null && now.getTime() - failingSince.getTime() >= DISABLE_AFTER_MS;
