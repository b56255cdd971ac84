import { describe, expect, test } from "vitest";
import { placesAround } from "./places-around.ts";
import { turkeyRussiaSyria } from "./turkey-russia-syria/index.ts";

const around = (gazetteerId: string | null, admin1: string | null, country: string | null): string[] => [
  ...placesAround({ gazetteerId, admin1, country }, turkeyRussiaSyria),
];

describe("a place lies", () => {
  test("in its district, province and country", () => {
    expect(around("saraqib", "Idlib", "SY")).toEqual(["saraqib", "idlib-district", "idlib", "syria"]);
  });

  test("in its province and country when no gazetteer knows it", () => {
    expect(around(null, "Idlib", "SY")).toEqual(["idlib", "syria"]);
    expect(around(null, "Hatay", "TR")).toEqual(["hatay", "turkey"]);
    expect(around(null, null, "SY")).toEqual(["syria"]);
  });

  test("nowhere when nothing is known of it", () => {
    expect(around(null, null, null)).toEqual([]);
    expect(around("no-such-place", "No such province", "SY")).toEqual(["syria"]);
  });
});
