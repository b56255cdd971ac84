import type { EventWords } from "../../language-pack.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { parseOf } from "./parse/parse.ts";
import { be, set } from "./words.ts";

export const HITTING = set(
  "hit hits hitting struck striking targeted targets targeting pounded pounding rocked shook ripped tore exploded exploding detonated blew went",
);
const STRIKING: ReadonlySet<string> = new Set([
  "air_strike",
  "drone_strike",
  "artillery_shelling",
  "missile_rocket_attack",
  "ied_explosion",
]);
/** Between a passive verb and the blow that it was: "hit in an air raid". */
const IN = set("in by during");
const BLOW_REACH = 6;

/** "Raids that targeted homes", "a clinic was hit in an air raid": the verb tells what a noun tells already. */
export function isToldByNoun(event: EventWords, view: SentenceView): boolean {
  const isHit = event.trigger.byWeapon || event.type === "ied_explosion";
  if (event.trigger.kind !== "verb" || !isHit || !HITTING.has(view.tokens[event.from]?.norm ?? "")) return false;
  if (isPassive(event, view) && isOfBlow(event, view)) return true;
  const { chunks, subjects } = parseOf(view);
  const at = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head >= event.from && chunk.head < event.to);
  return (subjects[at] ?? []).some((phrase) =>
    view.triggers.some(
      ({ from, to, values }) =>
        from >= phrase.from && to <= phrase.to && values.some(({ kind, type }) => kind === "noun" && STRIKING.has(type)),
    ),
  );
}

const isPassive = ({ from }: EventWords, { tokens }: SentenceView): boolean => be.has(tokens[from - 1]?.norm ?? "");

function isOfBlow({ to }: EventWords, { tokens, triggers }: SentenceView): boolean {
  if (!IN.has(tokens[to]?.norm ?? "")) return false;
  return triggers.some(
    ({ from, values }) => from > to && from < to + BLOW_REACH && values.some(({ kind, type }) => kind === "noun" && STRIKING.has(type)),
  );
}
