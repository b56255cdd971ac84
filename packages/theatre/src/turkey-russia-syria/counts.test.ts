import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PROVENANCES } from "../theatre.ts";
import { turkeyRussiaSyria } from "./index.ts";

const notice = readFileSync(new URL("../../../../NOTICE", import.meta.url), "utf8");
const { actors, places, equipment, agreements } = turkeyRussiaSyria;
const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

describe("what the theatre knows", () => {
  test("is as much as we say", () => {
    expect(actors.length).toBeGreaterThanOrEqual(1200);
    expect(places.length).toBeGreaterThanOrEqual(2550);
    expect(equipment.length).toBeGreaterThanOrEqual(200);
    expect(agreements.length).toBeGreaterThanOrEqual(40);
    const actorsByKind = countBy(actors, (actor) => actor.kind);
    expect(actorsByKind["person"]).toBeGreaterThanOrEqual(420);
    expect(actorsByKind["armed_group"]).toBeGreaterThanOrEqual(110);
    expect(actorsByKind["media"]).toBeGreaterThanOrEqual(150);
    expect(countBy(places, (place) => `${place.country} ${place.kind}`)).toMatchObject({ "SY province": 14, "TR province": 81 });
    expect(places.filter(({ country, kind }) => country === "SY" && kind === "village").length).toBeGreaterThanOrEqual(950);
  });

  test("comes from where NOTICE says", () => {
    const byProvenance = countBy([...actors, ...places], (item) => item.provenance);
    expect(Object.keys(byProvenance).every((name) => PROVENANCES.some((known) => known === name))).toBe(true);
    expect(notice).toContain(`${byProvenance["geonames"]} places say \`geonames\``);
    expect(Object.keys(byProvenance).sort()).toEqual(["from-memory", "geonames"]);
    expect(notice).toContain("https://creativecommons.org/licenses/by/4.0/");
  });

  test("says of each remembered spot that it may be off by more than a looked-up one", () => {
    for (const kind of ["city", "town", "village"]) {
      const radii = (provenance: string): number[] =>
        places.flatMap((place) =>
          place.kind === kind && place.provenance === provenance && place.radiusKm !== null ? [place.radiusKm] : [],
        );
      expect(Math.min(...radii("from-memory"))).toBeGreaterThanOrEqual(Math.max(...radii("geonames")));
    }
  });
});
