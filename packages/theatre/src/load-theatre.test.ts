import { describe, expect, test } from "vitest";
import { loadTheatre, TheatreError, type TheatreSources } from "./load-theatre.ts";
import { turkeyRussiaSyriaSources } from "./turkey-russia-syria/index.ts";

type Table = Exclude<keyof TheatreSources, "id" | "name" | "homeCountries" | "airPowers">;

/** The faults of the real data after one change to the line of `id`, or with a line more. */
function faultsOf(table: Table, change: { id: string; from: string; to: string } | { more: string }): string[] {
  const sources = turkeyRussiaSyriaSources[table].map((source) => {
    if ("more" in change) return { ...source, text: `${source.text}${change.more}\n` };
    const lines = source.text.split("\n").map((line) => (line.startsWith(`${change.id} |`) ? line.replace(change.from, change.to) : line));
    return { ...source, text: lines.join("\n") };
  });
  try {
    loadTheatre({ ...turkeyRussiaSyriaSources, [table]: sources });
  } catch (error) {
    if (error instanceof TheatreError) return error.message.split("\n").slice(1);
    throw error;
  }
  return [];
}

const lineOf = (table: Table, id: string): string => {
  for (const { file, text } of turkeyRussiaSyriaSources[table]) {
    const at = text.split("\n").findIndex((line) => line.startsWith(`${id} |`));
    if (at >= 0) return `${file}:${at + 1}`;
  }
  throw new Error(`no line of ${id}`);
};

describe("loading names file and line of a fault", () => {
  test.each<readonly [string, Table, string, string, string, string]>([
    ["an unknown parent of a place", "places", "saraqib", "| idlib", "| atlantis", 'no place "atlantis'],
    ["an unknown parent of an actor", "actors", "tur.mfa", "| tur.gov |", "| tur.senate |", 'no actor "tur.senate" for the parent'],
    ["a day that no calendar has", "persons", "rus.lavrov", "2004-03-09", "2004-02-30", '"2004-02-30" is not a day'],
    ["a span that is none", "persons", "rus.lavrov", "2004-03-09..", "since 2004", "is not an office"],
    ["a span that ends before it begins", "persons", "usa.biden", "2021-01-20..2025-01-20", "2025-01-20..2021-01-20", "ends before"],
    ["sides whose spans overlap", "actors", "hts", "none 2024-12-08..", "none 2024-12-01..", "overlap"],
    ["an unknown side", "actors", "fsa", "| turkey_bloc |", "| rebels |", 'no side "rebels"'],
    ["a foe that is no side", "sides", "sdf", "| coalition |", "| atlantis |", 'no side "atlantis"'],
    ["a garrison of an unknown army", "garrisons", "tur.mil", "tur.mil", "tur.legion", 'no actor "tur.legion"'],
    ["a garrison in a province that is none", "garrisons", "tur.mil", "| idlib;", "| idlib-city;", '"idlib-city" is not a province'],
    ["a town of a garrison that no place is", "garrisons", "tur.mil", "suluk", "sulukk", 'no place "sulukk"'],
    ["an unknown title", "persons", "rus.lavrov", "foreign_minister@", "wizard@", 'no title "wizard"'],
    ["an office of an unknown actor", "persons", "rus.lavrov", "@rus ", "@moon ", 'no actor "moon" for the office'],
    ["a latitude beyond the pole", "places", "sochi", "43.6,39.73", "143.6,39.73", "is not a latitude"],
    ["coordinates without a longitude", "places", "sochi", "43.6,39.73", "43.6,", "is not a latitude"],
    ["a source that found a namesake", "geonames", "sochi", "43.599,39.726", "53.599,39.726", "a namesake?"],
    ["a source for a place that is not ours", "geonames", "sochi", "sochi", "sotchi", 'no place "sotchi"'],
    ["a language without a name", "actors", "tur.akp", "| حزب العدالة والتنمية; حزب العدالة والتنمية التركي", "|", "no ar name"],
    ["a missing column", "actors", "tur.akp", "| حزب العدالة والتنمية; حزب العدالة والتنمية التركي", "", "8 cells where 9 to 10 are due"],
    ["a name in another script", "places", "sochi", "| Сочи |", "| Соchи |", "letters of another script"],
    ["an unknown kind", "places", "sochi", "| city |", "| resort |", "is not a kind of place"],
    ["a country code that is none", "actors", "fsa", "| SY |", "| Syria |", "ISO 3166"],
  ])("%s", (_what, table, id, from, to, message) => {
    const fault = faultsOf(table, { id, from, to }).find((line) => line.includes(message));
    expect(fault?.startsWith(`${lineOf(table, id)}: `), fault).toBe(true);
  });

  test("an id that stands twice", () => {
    const faults = faultsOf("titles", { more: "president | | President | Cumhurbaşkanı | президент | الرئيس" });
    expect(faults).toEqual([expect.stringMatching(/^turkey-russia-syria\/titles\.ts:\d+: the id "president" stands twice$/)]);
  });

  test("two ids that stand twice are both told", () => {
    const line = "| village | idlib | | Somewhere | Bir yer | Где-то | مكان ما";
    const faults = faultsOf("places", { more: `saraqib ${line}\nsochi ${line}` });
    expect(faults.some((fault) => fault.includes('"saraqib" stands twice'))).toBe(true);
    expect(faults.some((fault) => fault.includes('"sochi" stands twice'))).toBe(true);
  });
});

test("the data as they stand have no fault", () => {
  expect(() => loadTheatre(turkeyRussiaSyriaSources)).not.toThrow();
});
