import { NOM } from "@orontes/language";
import type { SentenceView } from "../../sentence-view.ts";
import { isFinite } from "./finite.ts";
import { type Phrase, phrasesOf } from "./phrase.ts";

const DASH = /^[—–-]$/;
const MOST_WORDS = 8;
const CREDITED = new Set(["ministry", "government", "media", "source", "officials", "leader", "body"]);
const BODIES = new Set(["organisation", "monitor", "agency", "military", "ministry", "government", "media", "person"]);

/** "Двое военных погибли — Минобороны": who says so stands alone behind the last dash of what is told. */
export function creditOf(view: SentenceView): { readonly phrase: Phrase; readonly dash: number } | null {
  const { tokens, triggers, tags } = view;
  const dash = tokens.findLastIndex(({ norm, kind }) => kind === "mark" && DASH.test(norm));
  if (dash < 1 || tokens.length - dash > MOST_WORDS + 1) return null;
  const tells = triggers.some(({ to }) => to <= dash) || tags.slice(0, dash).some(({ casualty }) => casualty !== null);
  if (!tells || tokens.slice(dash + 1).some((token, at) => token.norm === "," || isFinite(dash + 1 + at, view))) return null;
  const behind = phrasesOf(view).filter(({ from }) => from > dash);
  const [phrase] = behind;
  if (phrase === undefined || behind.some((one) => one !== phrase && one.preposition === null && !one.isAttribute)) return null;
  return phrase.from <= dash + 2 && (phrase.cases & NOM) !== 0 && hasSay(phrase) ? { phrase, dash } : null;
}

const hasSay = ({ actor, preposition }: Phrase): boolean =>
  preposition === null && !actor.isCountry && (actor.sector === null ? BODIES.has(actor.actor?.kind ?? "") : CREDITED.has(actor.sector));
