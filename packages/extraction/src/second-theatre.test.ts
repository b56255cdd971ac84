import { loadTheatre, TheatreError, type TheatreSources } from "@orontes/theatre";
import { expect, test } from "vitest";
import { extract } from "./extract.ts";

const at = (name: string, text: string) => [{ file: `twin-lakes/${name}.ts`, text }];

/** A world of its own: two states that never were, a lake between them, and nobody of the first theatre. */
const twinLakes: TheatreSources = {
  id: "twin-lakes",
  name: "The Twin Lakes",
  homeCountries: ["XA"],
  countries: at(
    "countries",
    `actor | place | code | sides | at | en | tr | ru | ar | en-adj | tr-adj | ru-adj | ar-adj
norland | norland | XA | north | 60,10,200 | Norvania | Norvanya | Норвания | نورفانيا | Norvanian / Norvanian; Norvanians | Norvanyalı | норванский | نورفاني
sudland | sudland | XB | south | 55,10,200 | Sudavia | Sudavya | Судавия | سودافيا | Sudavian / Sudavian; Sudavians | Sudavyalı | судавский | سودافي`,
  ),
  actors: at(
    "actors",
    `id | kind | country | parent | sides | en | tr | ru | ar | codes
norland.mil | military | | norland | | Norvanian army | Norvanya ordusu | армия Норвании | جيش نورفانيا
sudland.mil | military | | sudland | | Sudavian army | Sudavya ordusu | армия Судавии | جيش سودافيا
rivermen | armed_group | XA | | none ..2020; south 2020.. | Rivermen Brigade | Nehirliler Tugayı | бригада речников | لواء النهريين`,
  ),
  persons: at(
    "persons",
    `id | country | parent | sides | offices | en | tr | ru | ar | codes
norland.halvar | | norland | | president@norland 2019-01-01.. | Ivo Halvar; Halvar | Ivo Halvar | Иво Халвар | إيفو هالفار`,
  ),
  demonyms: at("demonyms", "actor | en | tr | ru | ar"),
  places: at(
    "places",
    `id | kind | parent | at | en | tr | ru | ar | metonym-of
ostmark | province | norland | 60.1,10.2,40 | Ostmark Province | Ostmark | Остмарк | أوستمارك
kelda | town | ostmark | 60.2,10.3 | Kelda | Kelda | Кельда | كيلدا`,
  ),
  geonames: at("geonames", "place | at | source-id | source-name"),
  equipment: at("equipment", "id | class | maker | en | tr | ru | ar"),
  agreements: at("agreements", "id | date | parties | en | tr | ru | ar"),
  titles: at("titles", "id | stands-for | en | tr | ru | ar\npresident | | President | Cumhurbaşkanı | президент | الرئيس"),
  garrisons: at("garrisons", "army | provinces | towns"),
  sides: at(
    "sides",
    "id | en | tr | ru | ar | allies | foes\nnorth | the north | kuzey | север | الشمال\nsouth | the south | güney | юг | الجنوب\ncivilian | civilians | siviller | мирные жители | المدنيون",
  ),
  dyads: at("dyads", "id | en | tr | ru | ar\nXA-XB | Norvania–Sudavia | Norvanya–Sudavya | Норвания–Судавия | نورفانيا–سودافيا"),
  severity: at(
    "severity",
    "id | effect | severity | types | initiator | target | quantity | of-side | at-least | realis | verification | relevance | why\nshelling | raise | 4 | artillery_shelling | | | | | | | | | guns speak",
  ),
};

const read = (text: string) => {
  const article = { id: "second", revision: 1, title: "", text, lang: "en", publishedAt: "2026-01-10T12:00:00Z" };
  const outcome = extract(article, loadTheatre(twinLakes));
  return outcome.kind === "kept" ? outcome.value.developments : [];
};

test("a theatre is a folder: another one is loaded by the same loader and read by the same code", () => {
  const told = read("The Sudavian army shelled the Norvanian army near Kelda on Friday, killing three soldiers.");
  const shelling = told.find((development) => development.type === "artillery_shelling");
  expect(shelling?.participants.map(({ side, role }) => `${role} ${side}`)).toEqual(
    expect.arrayContaining(["initiator south", "target north"]),
  );
  expect(shelling?.places[0]).toMatchObject({ name: "Kelda", admin1: "Ostmark" });
  expect(shelling?.when.start).toBe("2026-01-09");
});

test("what the first theatre knows is unknown to the second", () => {
  const text = "The Russian army shelled the Syrian army near Saraqib on Friday.";
  const places = read(text).flatMap((development) => development.places);
  // A name behind "near" is a place all the same, with nothing known of it.
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter(({ gazetteerId, lat, admin1 }) => gazetteerId !== null || lat !== null || admin1 !== null)).toEqual([]);
});

test("its faults are told with its own files", () => {
  const places = at(
    "places",
    "id | kind | parent | at | en | tr | ru | ar | metonym-of\nkelda | town | nowhere | | Kelda | Kelda | Кельда | كيلدا",
  );
  expect(() => loadTheatre({ ...twinLakes, places })).toThrow(TheatreError);
  expect(() => loadTheatre({ ...twinLakes, places })).toThrow('twin-lakes/places.ts:2: no place "nowhere" for the parent');
});
