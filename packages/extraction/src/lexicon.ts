import {
  fold,
  keysBy,
  type Opening,
  PhraseTrie,
  remembering,
  rememberingWord,
  type Token,
  tokensOf,
  type Word,
  WordSet,
} from "@orontes/language";
import type { Actor, Equipment, Place, Theatre } from "@orontes/theatre";
import { EVENT_TYPE_NAMES, type EventType, type Language } from "@orontes/vocabulary";
import type { CasualtyCue, GroupNoun, LanguagePack, Trigger, WeaponClass, Piece } from "./language-pack.ts";
import type { CueFound } from "./sentence-view.ts";

export type Entry =
  | {
      readonly kind: "actor";
      readonly actor: Actor;
      readonly form: "name" | "metonym" | "adjective" | "demonym";
      readonly needsContext: boolean;
      /** Written small in the dictionary: "турецкая армия". */
      readonly isSmall: boolean;
    }
  | { readonly kind: "place"; readonly place: Place; readonly needsContext: boolean; readonly isSmall: boolean }
  | { readonly kind: "equipment"; readonly equipment: Equipment; readonly needsContext: boolean }
  | { readonly kind: "title"; readonly standsFor: string };

export interface TriggerEntry extends Trigger {
  /** For the ledger: `en.air_strike.bombed`. */
  readonly rule: string;
  /** The needs, to look them up. */
  readonly needed: ReadonlySet<string>;
}

export const isUnbound = ({ needs }: TriggerEntry): boolean => needs.length === 0;

/** What the tables of a language know of a single word. */
export interface Tags {
  /** The names, triggers, … that begin with the word; most words begin none. */
  readonly names: Opening<Entry> | null;
  readonly triggers: Opening<TriggerEntry> | null;
  readonly cues: Opening<Pick<CueFound, "realis" | "phrase">> | null;
  readonly hedges: Opening<string> | null;
  readonly connectors: Opening<"owner" | "backer" | "member"> | null;
  /** A pronoun, "both", "his country": may mean someone told of before. */
  readonly means: boolean;
  /** The keys under which some trigger needs the word beside it; none for most. */
  readonly needed: readonly string[];
  /** May end a compass point: "west" in "north-west". */
  readonly compass: boolean;
  /** The dictionary key that was found, or the folded word. */
  readonly key: string;
  readonly noun: GroupNoun | null;
  readonly weapon: WeaponClass | null;
  readonly casualty: CasualtyCue | null;
  readonly equipment: boolean;
  /** "Destroyed", "carried out", "villages": see the sets of the same name in `LanguagePack.words`. */
  readonly destroyed: boolean;
  readonly support: boolean;
  readonly ground: boolean;
  /** What a name beside it is, where no dictionary knows that: see `LanguagePack.strangePlaces`. */
  readonly placeKind: "town" | "area" | null;
  readonly elsewhere: boolean;
  readonly contest: boolean;
}

/** Everything that can be looked up in one language of one theatre, built once. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly names: PhraseTrie<Entry>;
  readonly triggers: PhraseTrie<TriggerEntry>;
  readonly cues: PhraseTrie<Pick<CueFound, "realis" | "phrase">>;
  readonly hedges: PhraseTrie<string>;
  readonly connectors: PhraseTrie<"owner" | "backer" | "member">;
  readonly tagsOf: (word: Word) => Tags;
  /** The words of a text, those written as one apart. */
  readonly wordsOf: (tokens: readonly Token[]) => readonly Token[];
}

const built = new WeakMap<Theatre, Map<string, Lexicon>>();

export function lexiconOf(theatre: Theatre, pack: LanguagePack): Lexicon {
  const known = built.get(theatre) ?? new Map<string, Lexicon>();
  built.set(theatre, known);
  const found = known.get(pack.lang) ?? build(theatre, pack);
  known.set(pack.lang, found);
  return found;
}

function build(theatre: Theatre, pack: LanguagePack): Lexicon {
  const lang = pack.lang as Language;
  const wordsOf = cutterOf(theatre, pack);
  const keysOf = (phrase: string): string[] =>
    wordsOf(tokensOf(phrase))
      .filter((token) => token.kind !== "mark")
      .map((token) => (token.suffix === null ? pack.keyOf(token.norm) : `${token.norm}'${token.suffix}`));
  const names = new PhraseTrie<Entry>(keysBy(pack.nameForms));
  for (const actor of theatre.actors) {
    const context = new Set(actor.needsContext.map(fold));
    const add = (form: "name" | "metonym" | "adjective" | "demonym", list: readonly string[]): void => {
      for (const name of list)
        names.add(keysOf(name), {
          kind: "actor",
          actor,
          form,
          needsContext: context.has(fold(name)),
          isSmall: pack.smallNames && name === name.toLowerCase(),
        });
    };
    add("name", actor.names[lang]);
    add("metonym", actor.metonyms[lang]);
    add("adjective", actor.adjectives[lang]);
    add("demonym", actor.demonyms[lang]);
  }
  for (const place of theatre.places) {
    const context = new Set(place.needsContext.map(fold));
    for (const name of place.names[lang])
      names.add(keysOf(name), {
        kind: "place",
        place,
        needsContext: context.has(fold(name)),
        isSmall: pack.smallNames && name === name.toLowerCase(),
      });
  }
  for (const equipment of theatre.equipment) {
    const context = new Set(equipment.needsContext.map(fold));
    for (const name of equipment.names[lang])
      names.add(keysOf(name), { kind: "equipment", equipment, needsContext: context.has(fold(name)) });
  }
  for (const title of theatre.titles)
    for (const name of title.names[lang]) names.add(keysOf(name), { kind: "title", standsFor: title.standsFor });

  const wordKeys = keysBy(pack.wordForms);
  const triggers = new PhraseTrie<TriggerEntry>(wordKeys);
  for (const type of EVENT_TYPE_NAMES)
    for (const [phrase, more] of pack.triggers[type]) triggers.add(keysOf(phrase), triggerOf(pack, type, phrase, more));
  const cues: Lexicon["cues"] = new PhraseTrie(wordKeys);
  for (const [realis, phrases] of Object.entries(pack.realis) as [CueFound["realis"], readonly string[]][])
    for (const phrase of phrases) cues.add(keysOf(phrase), { realis, phrase });
  const hedges = new PhraseTrie<string>(wordKeys);
  for (const phrase of pack.words.hedges) hedges.add(keysOf(phrase), phrase);
  const connectors = new PhraseTrie<"owner" | "backer" | "member">(wordKeys);
  for (const [phrase, kind] of Object.entries(pack.words.connectors)) connectors.add(keysOf(phrase), kind);
  const tries = { names, triggers, cues, hedges, connectors };
  return { pack, ...tries, tagsOf: taggerOf(pack, tries), wordsOf };
}

/** Cuts what a language writes as one, where the pieces are known. */
function cutterOf(theatre: Theatre, pack: LanguagePack): Lexicon["wordsOf"] {
  const { cut } = pack;
  if (cut === undefined) return (tokens) => tokens;
  const lang = pack.lang as Language;
  const lists = [
    ...theatre.actors.flatMap((actor) => [actor.names, actor.metonyms, actor.adjectives, actor.demonyms]),
    ...[...theatre.places, ...theatre.equipment, ...theatre.titles].map(({ names }) => names),
  ];
  const names = new Set(lists.flatMap((list) => list[lang].flatMap((name) => tokensOf(name).map(({ norm }) => norm))));
  const piecesOf = rememberingWord((word) => cut(word, names));
  return (tokens) => {
    const cutUp: Token[] = [];
    for (const token of tokens) {
      const pieces = token.kind === "word" ? piecesOf(token.word) : [];
      if (pieces.length < 2) cutUp.push(token);
      else for (const piece of pieces) cutUp.push(pieceOf(token, piece));
    }
    return cutUp;
  };
}

/** Written out: see `changed` in mention.ts. */
const pieceOf = ({ start, joined }: Token, { word, from, to }: Piece): Token => ({
  start: start + from,
  end: start + to,
  norm: word.norm,
  written: word.written,
  kind: word.kind,
  suffix: word.suffix,
  joined: from === 0 && joined,
  capital: word.capital,
  word,
});

const NO_WORDS: readonly string[] = [];
/** Most words have none: they share an empty list. */
function among(words: readonly string[], wanted: ReadonlySet<string>): readonly string[] {
  const found = words.filter((word) => wanted.has(word));
  return found.length === 0 ? NO_WORDS : found;
}
/** One for all phrases that share a list. */
const setOf = remembering((words: readonly string[]): ReadonlySet<string> => new WordSet(words));

/** Written out: see `changed` in mention.ts. */
const triggerOf = (
  pack: LanguagePack,
  type: EventType,
  phrase: string,
  more: Partial<Omit<Trigger, "type">> | undefined,
): Required<TriggerEntry> => ({
  type,
  mode: more?.mode ?? null,
  kind: more?.kind ?? "verb",
  object: more?.object ?? "actor",
  voice: more?.voice ?? "active",
  needs: more?.needs ?? NO_WORDS,
  reach: more?.reach,
  behind: more?.behind,
  byWeapon: more?.byWeapon ?? false,
  anyMeans: more?.anyMeans,
  needsActor: more?.needsActor ?? false,
  isDeed: more?.isDeed,
  sure: more?.sure ?? false,
  // An intent is told as one, whatever the grammar.
  realis: more?.realis ?? (type === "policy_intent" ? "intended" : undefined),
  rule: `${pack.lang}.${type}.${phrase.replaceAll(" ", "-")}`,
  needed: setOf(more?.needs ?? NO_WORDS),
});

/** Looks a word up in the tables of single words; remembers so that a text costs one look per different word. */
function taggerOf(
  pack: LanguagePack,
  { names, triggers, cues, hedges, connectors }: Pick<Lexicon, "names" | "triggers" | "cues" | "hedges" | "connectors">,
): Lexicon["tagsOf"] {
  const table = <V>(entries: Readonly<Record<string, V>>): Map<string, V> =>
    new Map(Object.entries(entries).map(([word, value]) => [pack.keyOf(fold(word)), value]));
  const nouns = table(pack.groupNouns);
  const weapons = table(pack.weapons);
  const casualties = table(pack.casualtyCues);
  const equipment = new Set(pack.equipmentNouns.map((word) => pack.keyOf(fold(word))));
  const keys = (words: ReadonlySet<string>): Set<string> => new Set([...words].map((word) => pack.keyOf(fold(word))));
  const [destroyed, support, ground] = [keys(pack.words.destroyed), keys(pack.words.support), keys(pack.words.ground)];
  const [elsewhere, contest] = [keys(pack.words.elsewhere), keys(pack.words.contest)];
  const tables = [nouns, weapons, casualties, equipment, destroyed, support, ground, elsewhere, contest];
  const known = (key: string): boolean => tables.some((one) => one.has(key));
  const { strangePlaces } = pack;
  const { pronouns, neuters, homeland, bothSides, together } = pack.words;
  const meanings = [pronouns, neuters, homeland, together === undefined ? bothSides : new Set(Object.keys(together))];
  const compassEnds = new Set(Object.keys(pack.words.compass).map((point) => /[^- ]*$/.exec(point)?.[0]));
  const needed = new Set(Object.values(pack.triggers).flatMap((rows) => rows.flatMap(([, more]) => more?.needs ?? [])));
  return rememberingWord((word): Tags => {
    const isWord = word.kind === "word";
    const forms = isWord && !pack.fullTables ? pack.wordForms(word) : [word.norm];
    const key = forms.find(known) ?? forms[0] ?? word.norm;
    return {
      names: names.opening(word),
      triggers: isWord ? triggers.opening(word) : null,
      cues: cues.opening(word),
      hedges: hedges.opening(word),
      connectors: connectors.opening(word),
      means: meanings.some((one) => one?.has(word.norm) === true),
      needed: among([word.norm, key, ...(pack.needsAnyForm === true ? forms : NO_WORDS)], needed),
      compass: compassEnds.has(word.norm),
      key,
      noun: isWord ? (nouns.get(key) ?? null) : null,
      weapon: isWord ? (weapons.get(key) ?? null) : null,
      casualty: isWord ? (casualties.get(key) ?? null) : null,
      equipment: isWord && equipment.has(key),
      destroyed: isWord && destroyed.has(key),
      support: isWord && support.has(key),
      ground: isWord && ground.has(key),
      placeKind: strangePlaces?.towns.has(word.norm) === true ? "town" : strangePlaces?.areas.has(word.norm) === true ? "area" : null,
      elsewhere: isWord && elsewhere.has(key),
      contest: isWord && contest.has(key),
    };
  });
}
