import { turkeyRussiaSyria } from "@orontes/theatre";
import type { Development, Placement } from "@orontes/vocabulary";
import { expect, test } from "vitest";
import { createClusterer } from "./cluster.ts";
import { placeInStory } from "./place-in-story.ts";

let made = 0;
const article = (title: string, text: string, day: string, sourceId = `source-${made}`) => ({
  id: `a${++made}`,
  title,
  text,
  lang: "en",
  publishedAt: `${day}T10:00:00.000Z`,
  firstSeenAt: `${day}T10:05:00.000Z`,
  sourceId,
});
const toll = (articleId: string, killed: number, place = "saraqib", day = "2020-03-04"): Development => ({
  id: `${articleId}.1`,
  articleId,
  type: "casualties",
  mode: null,
  family: "losses",
  title: "",
  relevance: "new",
  dyads: [],
  severity: 4,
  realis: "actual",
  likelihood: null,
  verification: "attributed",
  attribution: { kind: "author", entityId: null, name: null, hedges: [], chain: [] },
  participants: [
    {
      entityId: "tur.mil",
      name: "Turkish Armed Forces",
      country: "TR",
      mention: { start: 0, end: 1, text: "x" },
      role: "victim",
      affiliation: ["tur"],
      side: "turkey_bloc",
      ploverSector: "MIL",
      acledInter: 8,
    },
  ],
  places: [
    {
      raw: place,
      name: place,
      country: "SY",
      admin1: "Idlib",
      gazetteerId: place,
      lat: null,
      lon: null,
      radiusKm: null,
      precision: "town",
      acledGeoPrecision: 1,
      role: "where",
    },
  ],
  when: { raw: null, start: day, end: day, precision: "day", anchor: "explicit", tense: "past", acledTimePrecision: 1 },
  quantities: [
    {
      kind: "killed",
      of: "soldiers",
      side: "turkey_bloc",
      civilian: false,
      min: killed,
      max: killed,
      comparator: "exact",
      basis: "flow",
      subsetOf: null,
      unit: "people",
      raw: "x",
      span: { start: 0, end: 1, text: "x" },
    },
  ],
  equipment: [],
  quote: null,
  evidence: [{ start: 0, end: 1, text: "x" }],
  relations: [],
  confidence: { overall: 1, type: 1, realis: 1, participants: 1, place: 1, time: 1 },
  crosswalk: { plover: null, cameo: null, acled: null, quad: null },
  extractor: { name: "t", version: "1", rules: [] },
});
const relations = (placements: readonly Placement[]) => placements.map(({ story, relation, material }) => [story.id, relation, material]);

test("another telling joins as a repeat, a higher toll as a material update", () => {
  const place = createClusterer(turkeyRussiaSyria);
  const first = article(
    "Three Turkish soldiers killed in air strike near Saraqib",
    "An air strike killed three Turkish soldiers near Saraqib.",
    "2020-03-04",
  );
  const again = article(
    "Air strike near Saraqib kills three Turkish soldiers",
    "Three Turkish soldiers were killed in an air strike near Saraqib.",
    "2020-03-04",
  );
  const more = article(
    "Toll of air strike near Saraqib rises to nine Turkish soldiers",
    "Nine Turkish soldiers were killed in the air strike near Saraqib.",
    "2020-03-05",
  );
  expect(relations([place(first, [toll(first.id, 3)]), place(again, [toll(again.id, 3)]), place(more, [toll(more.id, 9)])])).toEqual([
    ["story-1", "new", true],
    ["story-1", "repeat", false],
    ["story-1", "update", true],
  ]);
});

test("the toll's change is said in words and never summed", () => {
  const place = createClusterer(turkeyRussiaSyria);
  const first = article("Twelve soldiers killed near Saraqib", "Twelve Turkish soldiers were killed near Saraqib.", "2020-03-04");
  const more = article(
    "Thirty-three soldiers killed near Saraqib",
    "Thirty-three Turkish soldiers were killed near Saraqib.",
    "2020-03-04",
  );
  place(first, [toll(first.id, 12)]);
  expect(place(more, [toll(more.id, 33)]).changes.map((change) => change.text)).toContain("killed 12 → 33");
});

test("the same kind of event elsewhere, or weeks later, is another story", () => {
  const place = createClusterer(turkeyRussiaSyria);
  const first = article("Car bomb kills four in Afrin", "A car bomb killed four people in Afrin.", "2020-03-04");
  const elsewhere = article("Shelling kills four in Tal Abyad", "Artillery killed four people in Tal Abyad.", "2020-03-04");
  const later = article(
    "Car bomb kills four in Afrin",
    "A car bomb killed four people in a market of Afrin, a rescue worker said.",
    "2020-03-24",
  );
  const ids = [
    place(first, [toll(first.id, 4, "afrin")]),
    place(elsewhere, [toll(elsewhere.id, 4, "tal-abyad")]),
    place(later, [toll(later.id, 4, "afrin", "2020-03-24")]),
  ].map(({ story }) => story.id);
  expect(new Set(ids).size).toBe(3);
});

test("a wire copy adds no origin, an own telling does", () => {
  const place = createClusterer(turkeyRussiaSyria);
  const text = "An air strike killed three Turkish soldiers near Saraqib on Wednesday. Seven others were wounded.";
  const first = article("Three Turkish soldiers killed near Saraqib", text, "2020-03-04", "one");
  const copy = article("Three Turkish soldiers killed near Saraqib", text, "2020-03-04", "two");
  place(first, [toll(first.id, 3)]);
  const joined = place(copy, [toll(copy.id, 3)]);
  expect(joined.relation).toBe("repeat");
  expect(joined.story).toMatchObject({ origins: 1, articleCount: 2, sourceIds: ["one", "two"] });
});

test("a revision of an article stays in its story and replaces what it told", () => {
  const first = article("Three soldiers killed near Saraqib", "Three Turkish soldiers were killed near Saraqib.", "2020-03-04");
  const options = { newStoryId: "s", theatre: turkeyRussiaSyria };
  const begun = placeInStory(first, [toll(first.id, 3)], [], options);
  const revised = placeInStory(
    { ...first, text: "Two Turkish soldiers were killed near Saraqib, it emerged." },
    [toll(first.id, 2)],
    [begun.story],
    options,
  );
  expect(revised.story.id).toBe("s");
  expect(revised.story.articleCount).toBe(1);
  expect(revised.story.developments.flatMap((development) => development.quantities.map((quantity) => quantity.min))).toEqual([2]);
});

test("claims keep who says what apart", () => {
  const first = article("Three soldiers killed near Saraqib", "Three Turkish soldiers were killed near Saraqib.", "2020-03-04", "one");
  const { claims } = placeInStory(first, [toll(first.id, 3)], [], { newStoryId: "s", theatre: turkeyRussiaSyria });
  expect(claims).toMatchObject([{ field: "killed:turkey_bloc", value: { min: 3, max: 3 }, by: "one", stance: "asserts" }]);
});
