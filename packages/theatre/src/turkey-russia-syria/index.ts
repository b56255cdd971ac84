import { loadTheatre, type TheatreSources } from "../load-theatre.ts";
import { actorsFactions } from "./actors-factions.ts";
import { actorsMedia } from "./actors-media.ts";
import { actorsMonitors } from "./actors-monitors.ts";
import { actorsRebels } from "./actors-rebels.ts";
import { actorsRegion } from "./actors-region.ts";
import { actorsRussia } from "./actors-russia.ts";
import { actorsSyria } from "./actors-syria.ts";
import { actorsTurkey } from "./actors-turkey.ts";
import { actorsWorld } from "./actors-world.ts";
import { agreements } from "./agreements.ts";
import { countries } from "./countries.ts";
import { demonyms } from "./demonyms.ts";
import { dyads } from "./dyads.ts";
import { equipment } from "./equipment.ts";
import { garrisons } from "./garrisons.ts";
import { geonames } from "./geonames.ts";
import { personsDiplomats } from "./persons-diplomats.ts";
import { personsRussia } from "./persons-russia.ts";
import { personsSyria } from "./persons-syria.ts";
import { personsTurkey } from "./persons-turkey.ts";
import { personsWorld } from "./persons-world.ts";
import { placesAround } from "./places-around.ts";
import { placesAleppo } from "./places-aleppo.ts";
import { placesBordersSeas } from "./places-borders-seas.ts";
import { placesCentreCoast } from "./places-centre-coast.ts";
import { placesEastSouth } from "./places-east-south.ts";
import { placesIdlib } from "./places-idlib.ts";
import { placesMore } from "./places-more.ts";
import { placesSyria } from "./places-syria.ts";
import { placesWorld } from "./places-world.ts";
import { severity } from "./severity.ts";
import { sides } from "./sides.ts";
import { titles } from "./titles.ts";
import { villagesAleppo } from "./villages-aleppo.ts";
import { villagesDamascus } from "./villages-damascus.ts";
import { villagesEast } from "./villages-east.ts";
import { villagesHama } from "./villages-hama.ts";
import { villagesHomsCoast } from "./villages-homs-coast.ts";
import { villagesIdlib } from "./villages-idlib.ts";
import { villagesSouth } from "./villages-south.ts";

const at = (file: string, text: string) => ({ file: `turkey-russia-syria/${file}.ts`, text });

export const turkeyRussiaSyriaSources: TheatreSources = {
  id: "turkey-russia-syria",
  name: "Turkey, Russia and Syria",
  homeCountries: ["SY"],
  airPowers: ["coalition", "rus", "usa", "isr", "gbr", "fra", "tur.airforce", "syr.airforce", "irq.airforce"],
  countries: [at("countries", countries)],
  actors: [
    at("actors-syria", actorsSyria),
    at("actors-rebels", actorsRebels),
    at("actors-factions", actorsFactions),
    at("actors-turkey", actorsTurkey),
    at("actors-russia", actorsRussia),
    at("actors-region", actorsRegion),
    at("actors-world", actorsWorld),
    at("actors-monitors", actorsMonitors),
    at("actors-media", actorsMedia),
  ],
  persons: [
    at("persons-turkey", personsTurkey),
    at("persons-russia", personsRussia),
    at("persons-syria", personsSyria),
    at("persons-world", personsWorld),
    at("persons-diplomats", personsDiplomats),
  ],
  demonyms: [at("demonyms", demonyms)],
  places: [
    at("places-syria", placesSyria),
    at("places-idlib", placesIdlib),
    at("places-aleppo", placesAleppo),
    at("places-centre-coast", placesCentreCoast),
    at("places-east-south", placesEastSouth),
    at("places-around", placesAround),
    at("places-more", placesMore),
    at("places-world", placesWorld),
    at("villages-aleppo", villagesAleppo),
    at("villages-idlib", villagesIdlib),
    at("villages-hama", villagesHama),
    at("villages-homs-coast", villagesHomsCoast),
    at("villages-damascus", villagesDamascus),
    at("villages-south", villagesSouth),
    at("villages-east", villagesEast),
    at("places-borders-seas", placesBordersSeas),
  ],
  geonames: [at("geonames", geonames)],
  equipment: [at("equipment", equipment)],
  agreements: [at("agreements", agreements)],
  titles: [at("titles", titles)],
  sides: [at("sides", sides)],
  garrisons: [at("garrisons", garrisons)],
  dyads: [at("dyads", dyads)],
  severity: [at("severity", severity)],
};

export const turkeyRussiaSyria = loadTheatre(turkeyRussiaSyriaSources);
