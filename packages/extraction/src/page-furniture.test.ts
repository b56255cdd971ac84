import { sentencesOf } from "@orontes/language";
import { expect, test } from "vitest";
import { furnitureIn } from "./page-furniture.ts";

/** The text without the stretches, blanks folded. */
function left(text: string): string {
  const stretches = furnitureIn(text, sentencesOf(text));
  const kept = Array.from({ length: text.length }, (_, at) =>
    stretches.some(({ start, end }) => at >= start && at < end) ? "" : text.charAt(at),
  );
  return kept.join("").replaceAll(/\s+/g, " ").trim();
}

test.each([
  [
    "counters at the head",
    "07.07.2015Get short URL Topic Fighting in the North (1881) 0 25 A bomber struck an army post.",
    "A bomber struck an army post.",
  ],
  [
    "one counter, and the count of the text behind it",
    "(23.04.2017) Get short URL 4430 43 people died in Hama.",
    "43 people died in Hama.",
  ],
  [
    "rows of tags, the text setting in behind them",
    "Raids kill six. Tags Syria Idlib Ariha Government air raids in a northwestern town killed six people.",
    "Raids kill sixGovernment air raids in a northwestern town killed six people.",
  ],
  [
    "headlines of other pages at the end",
    "The army took the town of Salma on Monday after a week of fighting around it. ... 25 Related Blast in Mosque Leaves 25 Dead Minister Says Losses Rise",
    "The army took the town of Salma on Monday after a week of fighting around it",
  ],
  [
    "the invitations of a page",
    "Two people died in the raid on Monday, the ministry said in a short statement. Follow us on Instagram. The Latest News",
    "Two people died in the raid on Monday, the ministry said in a short statement.",
  ],
  [
    "a credit and the headline of another page between two sentences",
    'The army moved on. Sputnik Karim Example Ten Fighters Killed in Army Operations Near Northern Village "We went on" a soldier said. AFP 2018 KARIM EXAMPLE Six Tanks Destroyed in Battle of the Southern Plain The fighting had begun at dawn.',
    'The army moved on. "We went on" a soldier said. The fighting had begun at dawn.',
  ],
  ["photo credits", "Smoke rises. REUTERS/Karim Example The army moved on. (AFP Photo)", "Smoke rises. The army moved on."],
  ["Turkish rows", "Ordu kasabaya girdi ve iki köyü aldı. Etiketler: Suriye İdlib Ordu", "Ordu kasabaya girdi ve iki köyü aldı"],
  ["Russian rows", "Армия вошла в город и взяла два села. Читайте также: Взрыв в Дамаске", "Армия вошла в город и взяла два села"],
  ["Arabic rows", "دخل الجيش البلدة وسيطر على قريتين. اقرأ أيضا: انفجار في دمشق", "دخل الجيش البلدة وسيطر على قريتين"],
  [
    "nothing of a plain sentence",
    "The Related Fund gave aid. He read more books on related Topics.",
    "The Related Fund gave aid. He read more books on related Topics.",
  ],
])("%s", (_, text, expected) => {
  expect(left(text)).toBe(expected);
});

test("a long text of marks is read in time that grows with its length", () => {
  const text = "Tags Related Topic ( (Photo REUTERS/A ".repeat(3000);
  const started = performance.now();
  furnitureIn(text, sentencesOf(text));
  expect(performance.now() - started).toBeLessThan(1000);
});
