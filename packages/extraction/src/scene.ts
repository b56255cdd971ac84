import { type DateMention, dayMs } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import { familyOf, isTold } from "@orontes/vocabulary";
import type { LanguagePack, SceneWords } from "./language-pack.ts";
import type { ActorMention, PlaceFound } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { SPEECH } from "./role.ts";

/** What earlier sentences established. */
export interface Scene {
  place: PlaceFound | null;
  /** Named last, whatever was told of it: "there" is there. */
  last: PlaceFound | null;
  day: DateMention | null;
  /** The first day of the news itself. */
  lead: DateMention | null;
  /** The last day told, of whatever: "the same day" is that. */
  told: DateMention | null;
  /** The last day on which something was said to be said. */
  saidOn: DateMention | null;
}

export interface Article {
  readonly title: string;
  readonly text: string;
  readonly theatre: Theatre;
  readonly pack: LanguagePack;
  readonly published: string | null;
  /** Who counts in this article: the first monitor that it names. */
  readonly monitor: ActorMention | null;
  /** Whether it names anything of the theatre. */
  readonly isOfTheatre: boolean;
}

const SCENE_DAYS = 31;
const FRESH_DAYS = 2;
export const DAY_MS = 86_400_000;

/** Leaves place and day for the sentences that follow. */
export function rememberScene(reading: Reading, scene: Scene, published: string | null, words: SceneWords | undefined): void {
  rememberPlace(reading, scene, words);
  const day = latestOf(reading, published);
  if (day !== undefined && !isFlashback(day, scene.day)) scene.day = day;
  // An older day dates its own passage; the next goes on with the news.
  else if (!isFresh(scene.day, published)) scene.day = scene.lead;
  if (scene.lead === null && day !== undefined && isFresh(day, published)) scene.lead = day;
  const saying = reading.report?.date ?? (reading.frames.some(({ type }) => SPEECH.has(type)) ? day : undefined);
  if (saying !== undefined) scene.saidOn = saying;
  scene.told =
    reading.dates.findLast(({ precision, tense, fromTold }) => precision === "day" && tense !== "future" && fromTold === undefined) ??
    scene.told;
}

/** "Lavrov arrived on Thursday and met him on Friday": what follows goes on from the later day. */
function latestOf({ dates, report }: Reading, published: string | null): DateMention | undefined {
  let latest: DateMention | undefined;
  for (const date of dates) {
    if (date === report?.date || date.tense === "future" || !isSceneDay(date, published)) continue;
    if (latest === undefined || (date.precision === "day" && (date.from ?? "") > (latest.from ?? ""))) latest = date;
  }
  return latest;
}

function rememberPlace({ mentions, figures, frames, tokens }: Reading, scene: Scene, words: SceneWords | undefined): void {
  scene.last = mentions.places.findLast((one) => !isWide(one)) ?? scene.last;
  const isFight = frames.some((frame) => familyOf(frame.type) === "armed" && isTold(frame.reality.realis));
  const towns = mentions.places.filter((one) => one.place.metonymOf === null);
  // A capital is the scene only of a fight in it, where none was told before.
  const places = towns.length > 0 || !isFight || scene.place !== null ? towns : mentions.places.filter(({ isPost }) => isPost !== true);
  // A road leads on, a border runs far; what follows is told of the town.
  // "Karkamış'tan sınırı aşan": from there.
  const isFrom = ({ from, to }: PlaceFound): boolean =>
    words !== undefined && (words.origins.has(tokens[to - 1]?.suffix ?? "") || words.origins.has(tokens[from - 1]?.norm ?? ""));
  const place =
    places.find((one) => !isWide(one) && !isFrom(one)) ??
    places.find((one) => !isWide(one)) ??
    places.find(({ place: { precision } }) => precision !== "country") ??
    places[0];
  if (place === undefined) return;
  if (scene.place === null) scene.place = place;
  if (isWide(place) || (figures.length === 0 && !isFight)) return;
  // "The M5 between Damascus and Aleppo": a road's ends are not where the army stands, nor is the hospital of the wounded.
  const isElsewhere = places[0]?.place.precision === "route" || tokens.some(({ norm }) => words?.carried.has(norm) === true);
  if (!isElsewhere) scene.place = place;
}

const isWide = ({ place: { precision }, compass }: PlaceFound): boolean =>
  precision === "country" || precision === "route" || (precision === "region" && compass === null);

/** What is said without a day is said about when it is reported; an older day told before is another event's. */
export const isFresh = (day: DateMention | null, published: string | null): boolean =>
  day === null || published === null || day.from === null || dayMs(published) - dayMs(day.from) <= FRESH_DAYS * DAY_MS;

/** "Last Friday", in a report of Thursday: what follows goes on with the report. */
const isFlashback = (day: DateMention, scene: DateMention | null): boolean =>
  scene !== null && day.from !== null && scene.from !== null && dayMs(scene.from) - dayMs(day.from) > FLASHBACK_DAYS * DAY_MS;
const FLASHBACK_DAYS = 2;

/** A day of the news, not "since 2012" or "in March": those date what is told in passing. */
const isSceneDay = ({ precision, from }: DateMention, published: string | null): boolean =>
  (precision === "day" || precision === "approx_day" || precision === "week") &&
  (published === null || from === null || dayMs(published) - dayMs(from) <= SCENE_DAYS * DAY_MS);
