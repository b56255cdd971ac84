import { fold, PhraseTrie, type Token, tokensOf } from "@orontes/language";
import type { Actor, Equipment, Place, Theatre } from "@orontes/theatre";
import type { EventType, Language } from "@orontes/vocabulary";
import { EVENT_TYPE_NAMES } from "@orontes/vocabulary";
import type { LanguagePack, Trigger } from "./language-pack.ts";

export type Entry =
  | {
      readonly kind: "actor";
      readonly actor: Actor;
      readonly form: "name" | "metonym" | "adjective" | "demonym";
      readonly needsContext: boolean;
    }
  | { readonly kind: "place"; readonly place: Place; readonly needsContext: boolean }
  | { readonly kind: "equipment"; readonly equipment: Equipment }
  | { readonly kind: "title"; readonly standsFor: string };

export interface TriggerEntry extends Trigger {
  /** For the ledger: `en.air_strike.bombed`. */
  readonly rule: string;
}

/** Everything that can be looked up in one language of one theatre, built once. */
export interface Lexicon {
  readonly names: PhraseTrie<Entry>;
  readonly triggers: PhraseTrie<TriggerEntry>;
  readonly cues: PhraseTrie<{ readonly realis: keyof LanguagePack["realis"]; readonly phrase: string }>;
  readonly hedges: PhraseTrie<string>;
}

const built = new WeakMap<Theatre, Map<string, Lexicon>>();

export function lexiconOf(theatre: Theatre, pack: LanguagePack): Lexicon {
  const known = built.get(theatre) ?? new Map<string, Lexicon>();
  built.set(theatre, known);
  const found = known.get(pack.lang) ?? build(theatre, pack);
  known.set(pack.lang, found);
  return found;
}

const wordsOf = (phrase: string): string[] =>
  tokensOf(phrase)
    .filter((token) => token.kind !== "mark")
    .flatMap((token) => (token.suffix === null ? [token.norm] : [token.norm, token.suffix]));

function build(theatre: Theatre, pack: LanguagePack): Lexicon {
  const lang = pack.lang as Language;
  const names = new PhraseTrie<Entry>();
  for (const actor of theatre.actors) {
    const context = new Set(actor.needsContext.map(fold));
    const add = (form: "name" | "metonym" | "adjective" | "demonym", list: readonly string[]): void => {
      for (const name of list) names.add(wordsOf(name), { kind: "actor", actor, form, needsContext: context.has(fold(name)) });
    };
    add("name", actor.names[lang]);
    add("metonym", actor.metonyms[lang]);
    add("adjective", actor.adjectives[lang]);
    add("demonym", actor.demonyms[lang]);
  }
  for (const place of theatre.places) {
    const context = new Set(place.needsContext.map(fold));
    for (const name of place.names[lang]) names.add(wordsOf(name), { kind: "place", place, needsContext: context.has(fold(name)) });
  }
  for (const equipment of theatre.equipment)
    for (const name of equipment.names[lang]) names.add(wordsOf(name), { kind: "equipment", equipment });
  for (const title of theatre.titles)
    for (const name of title.names[lang]) names.add(wordsOf(name), { kind: "title", standsFor: title.standsFor });

  const triggers = new PhraseTrie<TriggerEntry>();
  for (const type of EVENT_TYPE_NAMES)
    for (const [phrase, more] of pack.triggers[type]) triggers.add(wordsOf(phrase), triggerOf(pack, type, phrase, more));
  const cues: Lexicon["cues"] = new PhraseTrie();
  for (const [kind, phrases] of Object.entries(pack.realis) as [keyof LanguagePack["realis"], readonly string[]][]) {
    for (const phrase of phrases) cues.add(phrase.split(" "), { realis: kind, phrase });
  }
  const hedges = new PhraseTrie<string>();
  for (const phrase of pack.words.hedges) hedges.add(phrase.split(" "), phrase);
  return { names, triggers, cues, hedges };
}

const triggerOf = (
  pack: LanguagePack,
  type: EventType,
  phrase: string,
  more: Partial<Omit<Trigger, "type">> | undefined,
): TriggerEntry => ({
  kind: "verb",
  object: "actor",
  mode: null,
  needs: [],
  byWeapon: false,
  ...more,
  type,
  rule: `${pack.lang}.${type}.${phrase.replaceAll(" ", "-")}`,
});

/** The plain form of a cue token: contractions of "not" stand for themselves. */
export const cueForms = (token: Token): readonly string[] => [token.norm];
