import { placesAround, type Theatre } from "@orontes/theatre";
import type { Article, Development, Quantity, Span, Story } from "@orontes/vocabulary";
import { type AmountField, WORD_FIELDS, type WordField } from "./rule.ts";
import { PREFIX_LENGTH } from "./required-keys.ts";
import { type Token, tokensOf } from "./text-tokens.ts";

/** What a rule is asked about: one development, the article that tells it and the story it stands in. */
export interface Subject {
  readonly development: Development;
  readonly article: Pick<Article, "title" | "text" | "lang" | "sourceId">;
  readonly story: Pick<Story, "origins"> | null;
}

export interface CountedQuantity {
  readonly side: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly spans: readonly Span[];
}

/** A subject as rules see it: each value of a field with the words that show it. */
export interface Facts {
  readonly subject: Subject;
  readonly values: Readonly<Record<WordField, ReadonlyMap<string, readonly Span[]>>>;
  readonly amounts: Readonly<Record<AmountField, readonly CountedQuantity[]>>;
  readonly points: readonly { readonly lat: number; readonly lon: number }[];
  readonly title: readonly Token[];
  readonly text: readonly Token[];
}

export function factsOf(subject: Subject, theatre: Theatre): Facts {
  const { development, article, story } = subject;
  const values = Object.fromEntries(WORD_FIELDS.map((field) => [field, new Map<string, Span[]>()])) as Record<
    WordField,
    Map<string, Span[]>
  >;
  const add = (field: WordField, value: string | null, spans: readonly Span[]): void => {
    if (value === null) return;
    values[field].set(value, [...(values[field].get(value) ?? []), ...spans]);
  };

  add("type", development.type, development.evidence);
  add("family", development.family, development.evidence);
  add("realis", development.realis, development.evidence);
  add("verification", development.verification, development.attribution.hedges);
  add("relevance", development.relevance, []);
  add("language", article.lang, []);
  add("source", article.sourceId, []);
  for (const dyad of development.dyads) add("dyad", dyad, []);
  for (const participant of development.participants) {
    const spans = [participant.mention];
    for (const id of new Set([participant.entityId, ...participant.affiliation, ...theatre.affiliationOf(participant.entityId)])) {
      add("actor", id, spans);
      if (participant.role === "initiator") add("initiator", id, spans);
      if (participant.role === "target" || participant.role === "victim") add("target", id, spans);
    }
    add("side", participant.side, spans);
  }
  for (const mention of development.places) {
    for (const id of placesAround(mention, theatre)) add("place", id, development.evidence);
    add("country", mention.country, development.evidence);
  }
  for (const id of development.equipment) {
    add("equipment", id, development.evidence);
    add("equipment", theatre.equipmentById(id)?.class ?? null, development.evidence);
  }

  return {
    subject,
    values,
    amounts: {
      killed: counted(development, "killed"),
      wounded: counted(development, "wounded"),
      captured: counted(development, "captured"),
      displaced: counted(development, "displaced"),
      severity: [exactly(development.severity)],
      sources: story === null ? [] : [exactly(story.origins)],
    },
    points: development.places.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }])),
    ...tokensOfArticle(article),
  };
}

const articleTokens = new WeakMap<object, Pick<Facts, "title" | "text">>();
/** The developments of one article share its words. */
function tokensOfArticle(article: Subject["article"]): Pick<Facts, "title" | "text"> {
  const known = articleTokens.get(article);
  if (known !== undefined) return known;
  const made = { title: tokensOf(article.title), text: tokensOf(article.text) };
  articleTokens.set(article, made);
  return made;
}

const counted = (development: Development, kind: Quantity["kind"]): readonly CountedQuantity[] =>
  development.quantities
    .filter((quantity) => quantity.kind === kind)
    .map(({ side, civilian, min, max, span }) => ({ side: civilian === true ? "civilian" : side, min, max, spans: [span] }));

const exactly = (value: number): CountedQuantity => ({ side: null, min: value, max: value, spans: [] });

/** Every key under which a rule that says yes may stand in the index. */
export function factKeys(facts: Facts): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const field of WORD_FIELDS) for (const value of facts.values[field].keys()) keys.add(`${field}:${value}`);
  for (const [field, quantities] of Object.entries(facts.amounts)) if (quantities.length > 0) keys.add(`has:${field}`);
  if (facts.points.length > 0) keys.add("has:point");
  for (const { word } of [...facts.title, ...facts.text]) {
    keys.add(`word:${word}`);
    if (word.length >= PREFIX_LENGTH) keys.add(`prefix:${word.slice(0, PREFIX_LENGTH)}`);
  }
  return keys;
}
