import { readdirSync } from "node:fs";
import { readCases } from "@orontes/testkit";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { type Development, EventType, firstWrongSpan, isTold, Realis } from "@orontes/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { extract } from "./extract.ts";

const Count = z.tuple([z.number().nullable(), z.number().nullable()]);
/** What a case file states: developments that must be found, and types that must not be told as having happened. */
const Expects = z.strictObject({
  published: z.string(),
  find: z.array(
    z.strictObject({
      type: EventType,
      realis: Realis,
      /** The side of who acts, "no-side" for one of no stated camp; null where the text names nobody. */
      initiator: z.string().nullable().optional(),
      target: z.string().optional(),
      place: z.string().optional(),
      /** Null: the text names no day, and tells it as done before. */
      day: z.string().nullable().optional(),
      killed: Count.optional(),
      displaced: Count.optional(),
      wounded: Count.optional(),
      missing: Count.optional(),
      captured: Count.optional(),
      /** The side of those counted; null where the text names no camp. */
      side: z.string().nullable().optional(),
      verification: z.string().optional(),
      source: z.string().optional(),
    }),
  ),
  neverTold: z.array(EventType),
  /** Nothing at all is told as having happened: the text has only the words of war. */
  silent: z.literal(true).optional(),
});
type Wanted = z.infer<typeof Expects>["find"][number];

const sides = (development: Development, ...roles: string[]): (string | null)[] =>
  development.participants.filter(({ role }) => roles.includes(role)).map(({ side }) => side);

function fits(development: Development, wanted: Wanted): boolean {
  const count = (
    kind: "killed" | "displaced" | "wounded" | "missing" | "captured",
    [min, max]: readonly [number | null, number | null],
  ): boolean =>
    development.quantities.some(
      (quantity) =>
        quantity.kind === kind &&
        quantity.min === min &&
        quantity.max === max &&
        (wanted.side === undefined || quantity.side === wanted.side),
    );
  return (
    development.type === wanted.type &&
    development.realis === wanted.realis &&
    fitsInitiator(sides(development, "initiator", "speaker", "participant"), wanted.initiator) &&
    (wanted.target === undefined || sides(development, "target", "victim", "addressee", "beneficiary").includes(wanted.target)) &&
    (wanted.place === undefined ||
      development.places.some(({ name, admin1 }) => name.includes(wanted.place ?? "") || (admin1 ?? "").includes(wanted.place ?? ""))) &&
    (wanted.day === undefined || development.when.start === wanted.day) &&
    (wanted.killed === undefined || count("killed", wanted.killed)) &&
    (wanted.displaced === undefined || count("displaced", wanted.displaced)) &&
    (wanted.wounded === undefined || count("wounded", wanted.wounded)) &&
    (wanted.missing === undefined || count("missing", wanted.missing)) &&
    (wanted.captured === undefined || count("captured", wanted.captured)) &&
    (wanted.source === undefined || development.attribution.kind === wanted.source) &&
    (wanted.verification === undefined || development.verification === wanted.verification)
  );
}

const fitsInitiator = (acting: readonly (string | null)[], wanted: string | null | undefined): boolean =>
  wanted === undefined || (wanted === null ? acting.length === 0 : acting.includes(wanted === "no-side" ? null : wanted));

const read = (text: string, published: string | null, lang: string | null = "en"): Development[] => {
  const [head = "", ...rest] = text.split("\n");
  const title = head.startsWith("# ") ? head.slice(2) : "";
  const article = { id: "case", revision: 1, title, text: title === "" ? text : rest.join("\n"), lang, publishedAt: published };
  const outcome = extract(article, turkeyRussiaSyria);
  const developments = outcome.kind === "kept" ? outcome.value.developments : [];
  expect(developments.map((development) => firstWrongSpan(development, article)).filter((span) => span !== undefined)).toEqual([]);
  return developments;
};

const folder = new URL("../cases/", import.meta.url);
const cases = readdirSync(folder).flatMap((lang) => readCases(new URL(`${lang}/`, folder)).map((one) => [lang, one.name, one] as const));

test.each(cases)("%s: %s", (lang, _, one) => {
  const expects = Expects.parse(one.expects);
  const developments = read(one.text.trim(), expects.published, lang);
  const shown = developments.map(
    ({ type, realis, participants, places, when, quantities }) =>
      `${type} ${realis} ${participants.map(({ role, side }) => `${role}:${side}`).join(",")} ${places.map(({ name }) => name).join(",")} ${when.start} ${quantities.map(({ kind, min, max, side }) => `${kind} ${min}-${max} ${side}`).join(",")}`,
  );
  expect(
    expects.find.filter((wanted) => !developments.some((development) => fits(development, wanted))),
    shown.join("\n"),
  ).toEqual([]);
  const never = expects.silent ? developments.map(({ type }) => type) : expects.neverTold;
  expect(
    never.filter((type) => developments.some((development) => development.type === type && isTold(development.realis))),
    shown.join("\n"),
  ).toEqual([]);
});

test("a language that is not read is said so", () => {
  const outcome = extract(
    { id: "a", revision: 1, title: "", text: "Die Gespräche blieben ohne Ergebnis.", lang: "de", publishedAt: null },
    turkeyRussiaSyria,
  );
  expect(outcome).toMatchObject({ kind: "dropped", reason: "language-unsupported" });
});

test("the same article gives the same answer, and every fact names its rule", () => {
  const text = "Russian warplanes bombed Turkish positions near Saraqib on Wednesday, killing three soldiers.";
  expect(read(text, "2026-03-05")).toEqual(read(text, "2026-03-05"));
  expect(read(text, "2026-03-05").every((development) => development.extractor.rules.length > 0)).toBe(true);
});

test("no text breaks it, and every span it gives stands in the text", () => {
  const word = fc.constantFrom(
    "Turkey",
    "Russian",
    "troops",
    "bombed",
    "killed",
    "12",
    "Idlib",
    "said",
    "on",
    "Monday",
    "“",
    "”",
    ",",
    ".",
    "\n",
    "-",
    "and",
    "by",
    "the",
    "🙂",
    "İ",
    "constructor",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 60 }), (words) => {
      expect(() => read(words.join(" "), "2026-03-05")).not.toThrow();
    }),
    { seed: 11, numRuns: 300 },
  );
});

test("a headline that adds up the text's counts tells no count of its own", () => {
  const text =
    readCases(new URL("en/", folder))
      .find(({ name }) => name === "headline-sums-and-guesses")
      ?.text.trim() ?? "";
  const killed = read(text, "2014-09-14").flatMap(({ quantities }) => quantities.filter(({ kind }) => kind === "killed"));
  expect(killed.map(({ min }) => min)).toEqual([17, 1]);
});
