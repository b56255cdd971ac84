import { fold, sentencesOf, tokensOf } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import { type Article, type Development, isTold } from "@orontes/vocabulary";
import { z } from "zod";

/** What it takes to recognise another telling of the same event. Kept with the story; opaque outside. */
export const Profile = z.object({
  /** Rare words of title and lead with their weight in this text. */
  terms: z.record(z.string(), z.number()),
  places: z.array(z.string()),
  actors: z.array(z.string()),
  types: z.array(z.string()),
  /** Days on which it happened, or was published when none is told. */
  days: z.array(z.string()),
  dated: z.boolean(),
  /** Counts of the dead, the wounded and so on: `killed:12`. */
  figures: z.array(z.string()),
  lang: z.string().nullable(),
  fingerprint: z.string(),
  articleIds: z.array(z.string()),
  origins: z.array(z.string()),
  sources: z.array(z.string()),
});
export type Profile = z.infer<typeof Profile>;

const LEAD_CHARS = 700;
const STOP = new Set(
  "the a an of in on at to for from by with and or but as is are was were be been has have had it its he she they his her their this that these those who which said says after before over under into near not no than more least about also will would could there where when while during amid against between among new two three four five one first last people year years day days week monday tuesday wednesday thursday friday saturday sunday according reported report sources official officials news agency ve ile bir bu da de icin olarak gore и в на с по не что из за от до у о к как это а его она они в. في من على الى إلى عن أن ان مع هذا هذه التي الذي بعد قبل"
    .split(" ")
    .map(fold),
);

/** The profile of one article. Pure. */
export function profileOf(
  article: Pick<Article, "id" | "title" | "text" | "lang" | "publishedAt" | "firstSeenAt" | "sourceId">,
  developments: readonly Development[],
  theatre: Theatre,
): Profile {
  const lead = `${article.title}. ${article.text.slice(0, LEAD_CHARS)}`;
  const terms: Record<string, number> = {};
  const titleEnd = article.title.length;
  for (const token of tokensOf(lead)) {
    if (token.kind === "mark" || token.norm.length < 3 || STOP.has(token.norm)) continue;
    const stem = stemOf(token.norm);
    terms[stem] = Math.min((terms[stem] ?? 0) + (token.start < titleEnd ? 2 : 1), 4);
  }
  const told = developments.filter((development) => isTold(development.realis) && development.relevance === "new");
  const leading = told.filter((development) => development.evidence.some((span) => span.in === "title" || span.start < LEAD_CHARS));
  const main = leading.length > 0 ? leading : told;
  const names = namesIn(lead, theatre);
  const days = [
    ...new Set(
      main.flatMap((development) =>
        (development.when.precision === "day" || development.when.precision === "approx_day") && development.when.start !== null
          ? [development.when.start.slice(0, 10)]
          : [],
      ),
    ),
  ];
  return {
    terms,
    places: [
      ...new Set([
        ...main.flatMap((development) =>
          development.places.flatMap((place) => (place.gazetteerId === null || place.precision === "country" ? [] : [place.gazetteerId])),
        ),
        ...names.places,
      ]),
    ],
    actors: [
      ...new Set([
        ...main.flatMap((development) =>
          development.participants
            .filter((participant) => !participant.entityId.startsWith("group."))
            .map((participant) => participant.entityId),
        ),
        ...names.actors,
      ]),
    ],
    types: [...new Set(main.map((development) => development.type))],
    days: days.length > 0 ? days : [(article.publishedAt ?? article.firstSeenAt).slice(0, 10)],
    dated: days.length > 0,
    figures: [
      ...new Set(
        main.flatMap((development) =>
          development.quantities
            .filter((quantity) => quantity.kind !== "other")
            .map((quantity) => `${quantity.kind}:${quantity.min ?? quantity.max}`),
        ),
      ),
    ],
    lang: article.lang,
    fingerprint: fingerprintOf(article.text),
    articleIds: [article.id],
    origins: [fingerprintOf(article.text)],
    sources: article.sourceId === null ? [] : [article.sourceId],
  };
}

/** Places and actors named in the text by any of the theatre's names, in any language. */
function namesIn(text: string, theatre: Theatre): { places: string[]; actors: string[] } {
  const places = new Set<string>();
  const actors = new Set<string>();
  const tokens = tokensOf(text).filter((token) => token.kind === "word");
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.capital !== true && !/\p{Script=Arabic}/u.test(tokens[at]?.norm ?? "")) continue;
    for (let length = 3; length >= 1; length--) {
      const last = tokens[at + length - 1];
      const first = tokens[at];
      if (last === undefined || first === undefined) continue;
      const name = tokens
        .slice(at, at + length)
        .map((token) => token.norm)
        .join(" ");
      const found = theatre.placesNamed(name).filter((place) => place.precision !== "country" && place.kind !== "region");
      const people = theatre.actorsNamed(name).filter((actor) => actor.kind !== "media");
      if (found.length === 0 && people.length === 0) continue;
      for (const place of found.slice(0, 2)) places.add(place.id);
      for (const actor of people.slice(0, 1)) actors.add(actor.id);
      at += length - 1;
      break;
    }
  }
  return { places: [...places], actors: [...actors] };
}

/** A word without its commonest endings: enough to match "killed" and "killing". */
const stemOf = (word: string): string =>
  /^[a-z]+$/.test(word) && word.length > 4
    ? word.replace(/(?:ings?|edly|ed|es|s|ly)$/, "")
    : /^[а-я]+$/.test(word) && word.length > 5
      ? word.slice(0, Math.max(5, word.length - 2))
      : word;

/** Equal for two articles that carry the same wire text: the first words of its sentences. */
function fingerprintOf(text: string): string {
  const words = sentencesOf(text.slice(0, 1500))
    .slice(0, 3)
    .flatMap((sentence) => tokensOf(text, sentence.start, sentence.end))
    .filter((token) => token.kind !== "mark")
    .map((token) => token.norm);
  let hash = 0xcbf29ce484222325n;
  for (const character of words.slice(0, 60).join(" "))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
