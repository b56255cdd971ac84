import { expect, test } from "vitest";
import { differingBits, isSameText, textFingerprint } from "./text-fingerprint.ts";

const report = `Two soldiers were killed and five wounded when an air strike hit their convoy on the motorway south of the town on
Thursday, the defence ministry said. The wounded were taken across the border to a hospital. Artillery returned fire at targets
in the area, the statement added, and contacts with the other side were under way to prevent further attacks on the posts.
It was the deadliest day since the beginning of the month, when eight died under shelling at a newly built position.`;
const other = `The central bank left its main rate unchanged on Thursday and said inflation would ease in the second half of the
year. Analysts had expected a cut of half a point. The currency was little changed after the decision, while bank shares rose.
The next meeting is set for the nineteenth of March, when new forecasts will be published along with the quarterly report.`;

const print = (text: string): string => textFingerprint(text) ?? "";

test("the same words give the same bits, whatever their case, blanks and marks", () => {
  expect(print(report.toUpperCase().replaceAll(",", " – "))).toBe(print(report));
});

test("a copy with a changed word is the same text, another story is not", () => {
  const long = `${report} ${other.replaceAll("rate", "toll")}`;
  expect(isSameText(print(long), print(long.replace("five wounded", "six wounded")))).toBe(true);
  expect(isSameText(print(report), print(other))).toBe(false);
  expect(differingBits(print(report), print(other))).toBeGreaterThan(15);
});

test("the same routine on two days is two texts", () => {
  const patrol = (day: string, count: string, road: string): string =>
    `Vehicles of both armies drove a shortened stretch of the ${road} on ${day}, the ${count} such patrol since the ceasefire was agreed.
    Residents who oppose the patrols had blocked the road near the town with tyres and earth. No incident was reported along the way.`;
  expect(isSameText(print(patrol("Sunday", "first", "motorway")), print(patrol("Monday", "second", "motorway")))).toBe(false);
});

test("other scripts are read as words too", () => {
  const arabic =
    "قصفت المدفعية مواقع شرق المدينة وأعلنت الوزارة مقتل جنديين وإصابة خمسة آخرين بجروح نقلوا إلى مستشفى قرب الحدود بينما استمرت الاشتباكات حتى المساء";
  expect(textFingerprint(arabic)).toMatch(/^[0-9a-f]{16}$/);
});

test("a text of few words has no fingerprint", () => {
  expect(textFingerprint("Two soldiers were killed on Thursday.")).toBeNull();
});
