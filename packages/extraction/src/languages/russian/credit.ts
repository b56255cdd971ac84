import { NOM } from "@orontes/language";
import { oncePerSentence } from "../../once-per-sentence.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isFinite } from "./finite.ts";
import { type Phrase, phrasesOf } from "./phrase.ts";

const DASH = /^[—–-]$/;
const MOST_WORDS = 8;
const CREDITED = new Set(["ministry", "government", "media", "source", "officials", "leader", "body"]);
const BODIES = new Set(["organisation", "monitor", "agency", "military", "ministry", "government", "media", "person"]);

/** "Двое военных погибли — Минобороны", "Минобороны: двое военных погибли": who says so stands alone beside what is told. */
export const creditOf = oncePerSentence((view): Credit | null => creditBehind(view) ?? creditBefore(view));

interface Credit {
  readonly phrase: Phrase;
  /** The mark that parts it from what is told. */
  readonly mark: number;
}
const LEAD_WORDS = 7;

/** "Минобороны: двое военных погибли". */
function creditBefore(view: SentenceView): Credit | null {
  const colon = view.tokens.findIndex(({ norm }) => norm === ":");
  if (colon < 1 || colon > LEAD_WORDS) return null;
  const before = phrasesOf(view).filter(({ from }) => from < colon);
  const [phrase] = before;
  if (phrase === undefined || before.length > 1 || phrase.from > 0 || (phrase.cases & NOM) === 0 || !hasSay(phrase)) return null;
  for (let at = 0; at < colon; at++) if (isFinite(at, view)) return null;
  return { phrase, mark: colon };
}

function creditBehind(view: SentenceView): Credit | null {
  const { tokens, triggers, tags } = view;
  const dash = tokens.findLastIndex(({ norm, kind }) => kind === "mark" && DASH.test(norm));
  if (dash < 1 || tokens.length - dash > MOST_WORDS + 1) return null;
  const tells = triggers.some(({ to }) => to <= dash) || tags.slice(0, dash).some(({ casualty }) => casualty !== null);
  if (!tells || tokens.slice(dash + 1).some((token, at) => token.norm === "," || isFinite(dash + 1 + at, view))) return null;
  const behind = phrasesOf(view).filter(({ from }) => from > dash);
  const [phrase] = behind;
  if (phrase === undefined || behind.some((one) => one !== phrase && one.preposition === null && !one.isAttribute)) return null;
  return phrase.from <= dash + 2 && (phrase.cases & NOM) !== 0 && hasSay(phrase) ? { phrase, mark: dash } : null;
}

const hasSay = ({ actor, preposition }: Phrase): boolean =>
  preposition === null && !actor.isCountry && (actor.sector === null ? BODIES.has(actor.actor?.kind ?? "") : CREDITED.has(actor.sector));
