import type { Subscription } from "@orontes/vocabulary";
import { instantOfWall, wallClock } from "./local-time.ts";

const DAY_MS = 86_400_000;

/** When the quiet hours that `now` lies in end; null outside them. */
export function quietUntil({ quietHours, timeZone }: Pick<Subscription, "quietHours" | "timeZone">, now: Date): Date | null {
  if (quietHours === null) return null;
  const from = minutesOf(quietHours.from);
  const to = minutesOf(quietHours.to);
  const wall = wallClock(now, timeZone);
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const isQuiet = from <= to ? from <= minute && minute < to : minute >= from || minute < to;
  if (!isQuiet) return null;
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  return instantOfWall(new Date(midnight + to * 60_000 + (minute >= to ? DAY_MS : 0)), timeZone);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
