import type { Subscription } from "@orontes/vocabulary";
import { instantOfWall, wallClock } from "./local-time.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
type Schedule = Pick<Subscription, "cadence" | "digestHour" | "timeZone">;

/** The latest instant at or before `now` at which a digest was due; weekly ones on Monday. Null for instant subscriptions. */
export function digestDueAt({ cadence, digestHour, timeZone }: Schedule, now: Date): Date | null {
  if (cadence === "instant") return null;
  if (cadence === "hourly") return new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const wall = wallClock(now, timeZone);
  const today = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), digestHour);
  const step = cadence === "daily" ? DAY_MS : 7 * DAY_MS;
  let due = cadence === "daily" ? today : today - ((wall.getUTCDay() + 6) % 7) * DAY_MS;
  while (instantOfWall(new Date(due), timeZone).getTime() > now.getTime()) due -= step;
  return instantOfWall(new Date(due), timeZone);
}

export interface DigestWindow {
  readonly from: Date;
  readonly to: Date;
  readonly key: string;
}

/** `from` ≤ t < `to`, from the end of the last window: a late run loses nothing. Null when none is due. */
export function digestWindow(
  subscription: Schedule & Pick<Subscription, "id" | "createdAt">,
  lastDigestAt: Date | null,
  now: Date,
): DigestWindow | null {
  const to = digestDueAt(subscription, now);
  const from = lastDigestAt ?? new Date(subscription.createdAt);
  if (to === null || to.getTime() <= from.getTime()) return null;
  return { from, to, key: `${subscription.id}:digest:${to.toISOString()}` };
}
