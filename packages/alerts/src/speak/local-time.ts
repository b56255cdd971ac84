const formats = new Map<string, Intl.DateTimeFormat>();
const HOUR_MS = 3_600_000;

/** What clocks in the zone show, as if it were UTC. */
function wallMs(atMs: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

export const wallClock = (at: Date, timeZone: string): Date => new Date(wallMs(at.getTime(), timeZone));

/** The instant at which the zone's clocks show this. In a spring gap: the moment the gap ends up at; in an autumn fold: the earlier. */
export function instantOfWall(wall: Date, timeZone: string): Date {
  const target = wall.getTime();
  const offsets = [-24, 24].map((hours) => wallMs(target + hours * HOUR_MS, timeZone) - (target + hours * HOUR_MS));
  const candidates = offsets.map((offset) => target - offset).sort((a, b) => a - b);
  const exact = candidates.find((atMs) => wallMs(atMs, timeZone) === target);
  return new Date(exact ?? candidates.at(-1) ?? target);
}
