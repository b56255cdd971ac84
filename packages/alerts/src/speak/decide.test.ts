import { expect, test } from "vitest";
import { someSubscription } from "../some-development.ts";
import { CAPS, decide, type Spoken, type StoryNews } from "./decide.ts";
import { digestWindow } from "./digest.ts";
import { quietUntil } from "./quiet-until.ts";

const NOW = "2020-02-27T18:30:00.000Z";
const NIGHT = { from: "22:00", to: "07:00", breakThrough: true };
interface Case {
  readonly subscription?: Parameters<typeof someSubscription>[0];
  readonly matched?: boolean;
  readonly news?: Partial<StoryNews>;
  readonly severity?: 1 | 2 | 3 | 4 | 5;
  readonly spoken?: Partial<Spoken>;
  readonly now?: string;
}
function decided({ subscription, matched = true, news, severity = 4, spoken, now = NOW }: Case): string {
  const decision = decide(
    someSubscription(subscription),
    matched,
    {
      story: { id: "sty_1", version: 2, severity },
      article: { publishedAt: NOW, firstSeenAt: NOW },
      material: true,
      changes: [],
      firstLook: false,
      ...news,
    },
    { lastVersion: null, lastHour: 0, lastDay: 0, muted: false, ...spoken },
    new Date(now),
  );
  return [
    decision.kind,
    ...("as" in decision ? [decision.as] : []),
    ...("reason" in decision ? [decision.reason] : []),
    ...("until" in decision ? [decision.until.toISOString()] : []),
  ].join(" ");
}

const told = { lastVersion: 1 };
const denial = { changes: [{ kind: "denial" as const }], material: false };
const old = { publishedAt: "2020-01-30T00:00:00.000Z", firstSeenAt: NOW };
test.each<[string, Case, string]>([
  ["a first match speaks", {}, "speak alert"],
  ["material news to one told before is an update", { spoken: told }, "speak update"],
  ["a paused subscription", { subscription: { state: "paused" } }, "silent cancelled"],
  ["a disabled one", { subscription: { state: "disabled" } }, "silent cancelled"],
  ["no match", { matched: false }, "silent no-rule-matched"],
  ["no match and a denial of what was never told", { matched: false, news: denial }, "silent no-rule-matched"],
  ["a denial of what was told, though it no longer matches", { matched: false, news: denial, spoken: told }, "speak correction"],
  [
    "a correction passes severity and update wishes",
    { subscription: { minSeverity: 5, updates: "first-only" }, news: denial, spoken: told },
    "speak correction",
  ],
  ["the same version again", { spoken: { lastVersion: 2 } }, "silent already-sent"],
  ["a correction already sent", { news: denial, spoken: { lastVersion: 2 } }, "silent already-sent"],
  ["muted", { spoken: { ...told, muted: true }, news: denial }, "silent muted"],
  ["below the wished severity", { subscription: { minSeverity: 5 } }, "silent below-threshold"],
  ["too old", { news: { article: old } }, "silent too-old"],
  [
    "a day before the subscription is not too old",
    { news: { article: { ...old, publishedAt: "2020-01-31T00:00:00.000Z" } } },
    "speak alert",
  ],
  ["unknown age at the first look", { news: { article: { publishedAt: null, firstSeenAt: NOW }, firstLook: true } }, "silent too-old"],
  ["unknown age later", { news: { article: { publishedAt: null, firstSeenAt: NOW } } }, "speak alert"],
  [
    "two days old at the first look",
    { news: { article: { publishedAt: "2020-02-25T18:00:00.000Z", firstSeenAt: NOW }, firstLook: true } },
    "silent too-old",
  ],
  ["old news of a told story is an update", { news: { article: old }, spoken: told }, "speak update"],
  ["first-only", { subscription: { updates: "first-only" }, spoken: told }, "silent nothing-new"],
  ["not material", { news: { material: false }, spoken: told }, "silent nothing-new"],
  ["not material, every wished", { subscription: { updates: "every" }, news: { material: false }, spoken: told }, "speak update"],
  ["snoozed", { subscription: { snoozedUntil: "2020-02-27T20:00:00.000Z" } }, "silent snoozed"],
  [
    "a correction outlasts the snooze",
    { subscription: { snoozedUntil: "2020-02-27T20:00:00.000Z" }, news: denial, spoken: told },
    "hold correction snoozed 2020-02-27T20:00:00.000Z",
  ],
  ["the snooze ends at its instant", { subscription: { snoozedUntil: NOW } }, "speak alert"],
  ["a digest", { subscription: { cadence: "daily" } }, "batch alert not-yet-due"],
  [
    "quiet hours",
    { subscription: { quietHours: NIGHT, timeZone: "Asia/Damascus" }, now: "2020-02-27T21:00:00.000Z" },
    "hold alert quiet-hours 2020-02-28T05:00:00.000Z",
  ],
  ["severity 5 breaks through", { subscription: { quietHours: NIGHT }, severity: 5, now: "2020-02-27T23:00:00.000Z" }, "speak alert"],
  [
    "unless that is not wished",
    { subscription: { quietHours: { ...NIGHT, breakThrough: false } }, severity: 5, now: "2020-02-27T23:00:00.000Z" },
    "hold alert quiet-hours 2020-02-28T07:00:00.000Z",
  ],
  ["one below the cap of the hour", { spoken: { lastHour: CAPS.hour - 1 } }, "speak alert"],
  ["the cap of the hour", { spoken: { lastHour: CAPS.hour } }, "hold alert capped 2020-02-27T19:00:00.000Z"],
  ["the cap of the day", { spoken: { lastHour: CAPS.hour, lastDay: CAPS.day } }, "hold alert capped 2020-02-28T00:00:00.000Z"],
])("%s", (_name, given, expected) => expect(decided(given)).toBe(expected));

test.each([
  ["22:00", "07:00", "UTC", "2020-02-27T21:59:59Z", null],
  ["22:00", "07:00", "UTC", "2020-02-27T22:00:00Z", "2020-02-28T07:00:00.000Z"],
  ["22:00", "07:00", "UTC", "2020-02-28T06:59:59Z", "2020-02-28T07:00:00.000Z"],
  ["22:00", "07:00", "UTC", "2020-02-28T07:00:00Z", null],
  ["13:00", "15:00", "Europe/Istanbul", "2020-02-27T10:00:00Z", "2020-02-27T12:00:00.000Z"],
  ["08:00", "08:00", "UTC", "2020-02-27T08:00:00Z", null],
  // The night of 29 March 2020 is an hour short in Berlin, that of 25 October an hour long.
  ["22:00", "07:00", "Europe/Berlin", "2020-03-28T22:00:00Z", "2020-03-29T05:00:00.000Z"],
  ["22:00", "07:00", "Europe/Berlin", "2020-10-24T21:00:00Z", "2020-10-25T06:00:00.000Z"],
  ["01:00", "02:30", "Europe/Berlin", "2020-03-29T00:30:00Z", "2020-03-29T01:30:00.000Z"],
])("quiet %s to %s in %s, at %s: until %s", (from, to, timeZone, now, expected) => {
  const until = quietUntil({ quietHours: { from, to, breakThrough: true }, timeZone }, new Date(now));
  expect(until?.toISOString() ?? null).toBe(expected);
});

test.each([
  ["hourly", "UTC", "2020-02-27T10:00:00Z", "2020-02-27T12:34:00Z", "2020-02-27T10:00:00.000Z 2020-02-27T12:00:00.000Z"],
  ["hourly", "UTC", "2020-02-27T12:00:00Z", "2020-02-27T12:59:59Z", "none"],
  ["hourly", "UTC", "2020-02-27T12:00:00Z", "2020-02-27T13:00:00Z", "2020-02-27T12:00:00.000Z 2020-02-27T13:00:00.000Z"],
  ["daily", "Europe/Istanbul", "2020-02-26T04:00:00Z", "2020-02-27T03:59:59Z", "none"],
  ["daily", "Europe/Istanbul", "2020-02-26T04:00:00Z", "2020-02-27T04:00:00Z", "2020-02-26T04:00:00.000Z 2020-02-27T04:00:00.000Z"],
  ["daily", "Europe/Berlin", "2020-03-28T06:00:00Z", "2020-03-29T05:30:00Z", "2020-03-28T06:00:00.000Z 2020-03-29T05:00:00.000Z"],
  ["weekly", "UTC", "2020-02-17T07:00:00Z", "2020-02-27T00:00:00Z", "2020-02-17T07:00:00.000Z 2020-02-24T07:00:00.000Z"],
  ["instant", "UTC", "2020-02-17T07:00:00Z", "2020-02-27T00:00:00Z", "none"],
] as const)("a %s digest in %s, the last at %s, looked for at %s: %s", (cadence, timeZone, last, now, expected) => {
  const window = digestWindow(someSubscription({ cadence, timeZone }), new Date(last), new Date(now));
  expect(window === null ? "none" : `${window.from.toISOString()} ${window.to.toISOString()}`).toBe(expected);
});
