import type { DateMention, NumberMention, Token } from "@orontes/language";
import type { EventType, Mode, Realis, QUANTITY_KINDS } from "@orontes/vocabulary";

/** How a word tells of an event. */
export interface Trigger {
  readonly type: EventType;
  readonly mode: Mode | null;
  /** `verb`: has a subject and an object; `noun`: has modifiers and prepositions; `participle`: tells who suffers. */
  readonly kind: "verb" | "noun";
  /** Whether the object is a place ("captured Saraqib"), someone ("bombed positions"), or nothing that matters. */
  readonly object: "actor" | "place" | "addressee" | "none";
  /** Words of which one must stand within the sentence, folded; empty when none need. */
  readonly needs: readonly string[];
  /** The event is of this type when its actor or the words around it name such a weapon. */
  readonly byWeapon: boolean;
  /** How real it is by its very words: "tried to capture" is an attempt, "on the verge of" a judgement. */
  readonly realis?: Realis;
}

/** A noun that stands for armed people, officials or civilians, alone or behind a name: "troops", "rebels", "ministry". */
export interface GroupNoun {
  readonly sector:
    | "forces"
    | "air"
    | "artillery"
    | "drone"
    | "navy"
    | "positions"
    | "fighters"
    | "rebels"
    | "jihadists"
    | "militia"
    | "government"
    | "officials"
    | "ministry"
    | "media"
    | "civilians"
    | "leader"
    | "source"
    | "sender";
  /** Can be counted as victims. */
  readonly countable: boolean;
}

export type WeaponClass = "air" | "drone" | "artillery" | "rocket" | "bomb";

/** Cues that change how real an event is; each a phrase in folded words. */
export type RealisCues = Readonly<Record<Exclude<Realis, "actual">, readonly string[]>>;

export interface CasualtyCue {
  readonly kind: Extract<(typeof QUANTITY_KINDS)[number], "killed" | "wounded" | "captured" | "missing" | "displaced">;
  /** `after`: the count follows ("killed 12"); `before`: it stands before ("12 dead"); `both`. */
  readonly count: "after" | "before" | "both";
}

/** Everything the engine has to know of a language. One folder each; a missing event type is a compile error. */
export interface LanguagePack {
  readonly lang: string;
  /** Trigger phrases by type; an explicit empty list says that the language has none yet. */
  readonly triggers: Readonly<Record<EventType, readonly (readonly [phrase: string, more?: Partial<Omit<Trigger, "type">>])[]>>;
  readonly groupNouns: Readonly<Record<string, GroupNoun>>;
  readonly weapons: Readonly<Record<string, WeaponClass>>;
  readonly casualtyCues: Readonly<Record<string, CasualtyCue>>;
  readonly equipmentNouns: readonly string[];
  readonly realis: RealisCues;
  readonly words: {
    readonly reporting: ReadonlySet<string>;
    readonly hedges: readonly string[];
    readonly be: ReadonlySet<string>;
    readonly by: ReadonlySet<string>;
    readonly against: ReadonlySet<string>;
    readonly placePrepositions: ReadonlySet<string>;
    readonly prepositions: ReadonlySet<string>;
    readonly boundaries: ReadonlySet<string>;
    readonly and: ReadonlySet<string>;
    readonly articles: ReadonlySet<string>;
    readonly compass: Readonly<Record<string, string>>;
    readonly backed: ReadonlySet<string>;
    readonly opinion: ReadonlySet<string>;
    readonly support: ReadonlySet<string>;
    readonly history: readonly string[];
    /** Verb forms that are nouns as well: told only behind a subject, "to" or a modal verb. */
    readonly nounToo: ReadonlySet<string>;
    readonly modals: ReadonlySet<string>;
  };
  readonly numbers: (tokens: readonly Token[]) => NumberMention[];
  readonly dates: (tokens: readonly Token[], published: string | null) => DateMention[];
  /** Forms under which a token may stand in a dictionary, the plainest first. */
  readonly formsOf: (token: Token) => readonly string[];
}
