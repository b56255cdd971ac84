import type { DateMention, NumberMention, Token, Word } from "@orontes/language";
import type { EventType, Mode, QUANTITY_KINDS, Realis } from "@orontes/vocabulary";
import type { Figure } from "./figure.ts";
import type { Frame, Reality } from "./frame.ts";
import type { CueFound, SentenceView } from "./sentence-view.ts";
import type { ActorMention } from "./mention.ts";
import type { PackWords } from "./pack-words.ts";
import type { Remembering } from "./remembered.ts";

type Words = ReadonlySet<string>;

/** Token indexes, the last one excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a word tells of an event. */
export interface Trigger {
  readonly type: EventType;
  readonly mode: Mode | null;
  /** `verb`: has a subject and an object; `noun`: has modifiers and prepositions. */
  readonly kind: "verb" | "noun";
  /** Whether the object is a place ("captured Saraqib"), someone ("bombed positions"), someone spoken to, or nothing that matters. */
  readonly object: "actor" | "place" | "addressee" | "none";
  /** `passive` by the word itself: its subject suffers ("came under fire", "подвергся обстрелу", "vuruldu"). */
  readonly voice: "active" | "passive";
  /** Words of which one must stand within the sentence, as dictionary keys; empty when none need. */
  readonly needs: readonly string[];
  /** The needed word stands within so many tokens behind; below zero, before. */
  readonly reach?: number | undefined;
  /** Whoever stands behind the words acts ("under the control of", "fell to") or has it done to them ("in support of"). */
  readonly behind?: "acts" | "suffers" | undefined;
  /** The event is of this type unless its actor or the words around it name another weapon. */
  readonly byWeapon: boolean;
  /** Says nothing of a weapon itself: "hit", "targeted", "came under attack", "the raids". */
  /** `shells`: guns or jets, never hands: "قصف". */
  readonly anyMeans?: true | "shells" | undefined;
  /** Told only of those who can do it: "hit", "targeted" are said of storms and sales as well. */
  readonly needsActor: boolean;
  /** The saying is itself the news, whatever else its sentence tells: "rejected", "claimed responsibility". */
  readonly isDeed?: boolean | undefined;
  /** Stays what it is though nobody is known whom it hits: "обвинил страны Запада". */
  readonly sure: boolean;
  /** How real it is by its very words: "tried to capture" is an attempt, "on the verge of" a judgement. */
  readonly realis?: Realis | undefined;
}

/** A noun that stands for armed people, officials or civilians, alone or beside a name: "troops", "rebels", "ministry". */
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
    | "militants"
    /** Whom the speaker calls so: a label, not a camp. */
    | "terrorists"
    | "militia"
    | "government"
    | "officials"
    | "ministry"
    | "media"
    | "civilians"
    | "leader"
    | "source"
    /** An institution by its bare name: "the centre", "المركز". */
    | "body";
  /** Can be counted as victims. */
  readonly countable: boolean;
  /** One of them by its form: "soldier", "pilot". */
  readonly single?: boolean;
  /** Serves a state: where nobody's army was named, the one on whose land it is told of. */
  readonly soldier?: true;
  /** Of a family, so that one behind a possessive is one person: "her son". */
  readonly kin?: boolean;
  /** An office of towns and provinces: a place behind it says whose. */
  readonly local?: true;
  /** Keeps order: not the army that was spoken of. */
  readonly police?: true;
  /** Whose it is where no name stands by: the home state's even `alone` ("the regime"), or only `joined` to another ("government forces"). */
  readonly home?: "alone" | "joined";
}

export type WeaponClass = "air" | "drone" | "artillery" | "rocket" | "bomb";

/** Cues that change how real an event is; each a phrase of words. */
export type RealisCues = Readonly<Record<Exclude<Realis, "actual">, readonly string[]>>;

export interface CasualtyCue {
  readonly kind: Extract<(typeof QUANTITY_KINDS)[number], "killed" | "wounded" | "captured" | "missing" | "displaced" | "other">;
  /** `after`: the count follows ("killed 12"); `before`: it stands before ("12 dead"); `both`. */
  readonly count: "after" | "before" | "both";
  /** A total: "the death toll". */
  readonly total?: boolean;
  /** Its subject loses them: "the army lost 12 men". */
  readonly ofSubject?: boolean;
  /** Said of the readers' own: "şehit". */
  readonly own?: boolean;
  /** Never said of the readers' own soldiers: "öldü". */
  readonly foreign?: boolean;
  /** Tells of a standing number: "900,000 are camping". */
  readonly stock?: boolean;
  /** It is a cue only right behind one of these words or pairs of words ("driven from" their homes), or right before one ("death" of). Articles between do not count. */
  readonly beside?: { readonly before: Words; readonly behind: Words };
  /** Right before one of these words, possessives apart, it is none: "lost their lives", "lost control". */
  readonly notBefore?: Words;
  /** Nor right behind one of these: "yaralı sayısı" tells of no dead. */
  readonly notBehind?: Words;
  /** Behind one of these words its count may stand behind it as well: "among the dead were 22", "shot dead 12". */
  readonly behindAfter?: Words;
  /** Counts only people that are named: "سقط مدنيان", not "سقطت ثلاث قذائف". */
  readonly people?: boolean;
  /** Counts only those under arms: "eliminated 75 militants". */
  readonly armed?: boolean;
  /** It hangs on the verb before it: "took out". */
  readonly particle?: boolean;
  /** Names those counted itself, a single one without a number: "قتيل", "قتلى". */
  readonly noun?: "single" | "plural";
}

/** A word of its own within a written one, and where it stands there. */
export interface Piece extends Range {
  readonly word: Word;
}

/** Those who take part in an event. */
export interface Roles {
  readonly acting: readonly ActorMention[];
  readonly suffering: readonly ActorMention[];
  /** A town, a quarter, a camp that is hit: where people live. */
  readonly homes?: Range;
}

/** Who says what a sentence says. */
export interface Report {
  readonly speaker: ActorMention | null;
  /** Index of the reporting verb. */
  readonly verb: number;
  /** The day of the saying, not of what is said. */
  readonly date: DateMention | null;
  /** "It said", "he added": whoever spoke last. */
  readonly isAgain?: boolean | undefined;
  /** "He said": the last speaker where that was a person just before, else the one named here. */
  readonly isPerson?: boolean | undefined;
  /** A view or plan, news its speaker tells, or a fact with a source added; behind what is said, or before it. Missing where a language does not tell them apart. */
  readonly manner?: "view" | "view-behind" | "news" | "attributed" | undefined;
  /** What is said lays a duty on another: "countries must". */
  readonly isDemand?: boolean | undefined;
  /** On whom, where the words say. */
  readonly asked?: readonly ActorMention[] | undefined;
  /** Whom what is said blames. */
  readonly blamed?: ActorMention | null | undefined;
  /** What others say in clauses of their own: "while France said". */
  readonly also?: readonly { readonly report: Report; readonly from: number; readonly to: number }[] | undefined;
  /** What is said is that the speaker's own side did not do it. */
  readonly isDenial?: boolean | undefined;
  /** "Об этом сообщили в ведомстве": it says only who told what stands before it. */
  readonly pointsBack?: true | undefined;
  /** What an outlet says it found itself: "reported". */
  readonly isFinding?: boolean | undefined;
  /** An unknown speaker of no stated side who speaks for those told of before: "spokesman …". */
  readonly isForThem?: boolean | undefined;
  /** A speaker's bare last name, as a key; an earlier sentence may have named them in full. */
  readonly surname?: string | undefined;
  /** "Belirtildi": it tells who says the rest, and is no statement of its own. */
  readonly isImpersonal?: boolean | undefined;
}

/** The words of a trigger, found in a sentence. */
export interface EventWords extends Range {
  readonly trigger: Trigger & { readonly rule: string };
  /** The type, once weapons are heard. */
  readonly type: EventType;
  /** The words say that it was done and not with what. */
  readonly isMeansOpen: boolean;
  readonly clause: Range;
}

/** A place that no gazetteer knows, by the words beside its name. */
export interface StrangePlace extends Range {
  readonly precision: "town" | "area";
  /** A part of a town: only a known place in its sentence says where it lies. */
  readonly isPart?: true;
  /** Only a word of place stands before it: it may be something else. */
  readonly isGuess?: true;
}

/** By which words a name that no dictionary knows is a place. */
export interface StrangePlaceWords {
  /** "Village", "quarter", in every form. */
  readonly towns: Words;
  readonly areas: Words;
  /** Where the kind's word has its name: "Babeska köyü", "деревня Бабеска", "Babeska village" and "the village of Babeska". */
  readonly stands: "before" | "behind" | "both";
  /** Between the kind and a name behind it; empty where they touch. */
  readonly of: Words;
  /** Begin a name of two parts: "Bustan al-Qasr". */
  readonly heads: Words;
  /** Within a name: "al". */
  readonly articles: Words;
  /** Are no names of places, though written so. */
  readonly never: Words;
  /** Words of place behind which a bare name is one: "near Tirbespiye"; */
  readonly before: Words;
  /** and what may stand behind it where "the" stands before it: "at the Wafideen checkpoint". */
  readonly grounds: Words;
}

/** Words that tell where what a sentence says took place. */
export interface SceneWords {
  /** Point at the place named last: "police there". */
  readonly there: Words;
  /** Bring people to a place where it did not happen: "taken to hospitals in Kilis". */
  readonly carried: Words;
  /** Before a place where somebody comes from: "militants from the North Caucasus". */
  readonly origins: Words;
}

/** By which words one event is put so many days before another: "two days after", "через два дня после". */
export interface DayGapWords {
  /** "Day", "week", in every form, and how many days it has; a dual has two. */
  readonly days: Readonly<Record<string, number>>;
  readonly after: Words;
  /** Counts right before the day, where the language's numbers pass over those of time. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Closes them where the days stand behind "after": "بعد يومين من". */
  readonly of?: string;
  /** How far before the earlier event, in tokens. */
  readonly reach: number;
}

/** A count of some of those who were told of before: "five of the dead were children". */
export interface PartTold {
  readonly kind: Extract<(typeof QUANTITY_KINDS)[number], "killed" | "wounded">;
  readonly number: NumberMention;
  /** The word for the whole. */
  readonly cueAt: number;
  readonly who: ActorMention;
}

/** What a language's grammar answers. Each is a pure function of one sentence. */
export interface Syntax {
  /** The clause that tells what stands at these tokens. */
  readonly clauseOf: (at: Range, view: SentenceView) => Range;
  /** False where the words describe or point back: "the besieged town", "the fighting drove people out". */
  readonly tells: (event: EventWords, view: SentenceView) => boolean;
  readonly rolesOf: (event: EventWords, view: SentenceView, earlier: readonly Frame[]) => Roles;
  /** `cues`: every realis cue of the sentence, in order. */
  readonly realityOf: (event: EventWords, view: SentenceView, cues: readonly CueFound[]) => Reality;
  readonly partsTold?: (view: SentenceView) => readonly PartTold[];
  /** How real a count is told; zero is seen to already. */
  readonly realityOfFigure: (figure: Figure, view: SentenceView & { readonly frames: readonly Frame[] }) => Realis;
  readonly reportOf: (view: SentenceView) => Report | null;
  /** Whether a name belongs to the group noun behind it: "Turkish troops"; not "в Сирии войска". */
  readonly namesGroup: (name: Range, noun: number, tokens: readonly Token[]) => boolean;
  /** Whether the name behind a group owns it: "позиции турецкой армии"; not "армия обстреляла Турцию". */
  readonly ownsGroup: (group: Range, name: Range, tokens: readonly Token[]) => boolean;
  /** Whether the word means an attack that was told before: "the strikes", "in the attack", "saldırıda". */
  readonly pointsBack: (at: number, view: SentenceView) => boolean;
  /** Whether the word at that index belongs to another verb of the sentence than the event does: the day of an arrival, not of the talks. */
  readonly isOfOtherVerb?: (at: number, event: number, view: SentenceView) => boolean;
  /** Whether it was done before the news: "had fled", "previously said". `isReported`: a report may have shifted the tense. */
  readonly isEarlier?: (event: EventWords, view: SentenceView, isReported: boolean) => boolean;
}

/** Everything the engine has to know of a language. One folder each; a missing event type is a compile error. Words are dictionary keys. */
export interface LanguagePack {
  readonly lang: string;
  /** Trigger phrases by type; an explicit empty list says that the language has none yet. */
  readonly triggers: Readonly<Record<EventType, readonly (readonly [phrase: string, more?: Partial<Omit<Trigger, "type">>])[]>>;
  readonly groupNouns: Readonly<Record<string, GroupNoun>>;
  readonly weapons: Readonly<Record<string, WeaponClass>>;
  readonly casualtyCues: Readonly<Record<string, CasualtyCue>>;
  /** "tank", "vehicle", "ambulance", "depot": what can be lost. */
  readonly equipmentNouns: readonly string[];
  readonly realis: RealisCues;
  readonly words: PackWords;
  /** ISO 3166 code of the one state whose language it is: its soldiers are meant where a text names none and has named none, "5 asker" in Turkish. */
  readonly ownCountry: string | null;
  /** Whether a group noun's ending says that it is somebody's: "birliklerinin", "askerlerini". */
  readonly ownsByEnding?: (group: Range, tokens: readonly Token[]) => boolean;
  /** Wires drop the mark of the possessive: "Russias jets". */
  readonly losesApostrophes?: true;
  /** Forces and offices that serve where they stand: "güvenlik güçleri" abroad are the other country's. Dictionary keys. */
  readonly local?: Words;
  /** Whether a name that the theatre writes small is one where a text writes it small: "турецкая армия". */
  readonly smallNames: boolean;
  /** Whether the tables of single words hold every form, so that a word is looked up as it stands. */
  readonly fullTables: boolean;
  /** Where a verb stands: what follows it at once is its object ("svo"), or may be its subject. */
  readonly order: "svo" | "sov" | "vso" | "free";
  /** The words that are written as one: "وبالقوات" is three; only where a language writes so. */
  readonly cut?: (word: Word, nameWords: ReadonlySet<string>) => readonly Piece[];
  /** The words without what law makes papers add, which tells nothing: "(организация запрещена в РФ)". */
  readonly withoutNotices?: (tokens: readonly Token[]) => readonly Token[];
  /** Whether a name that ends before `to` is where something happens by its ending: "Ankara'da", "Moskova'yı ziyaret etti". */
  readonly standsWhere?: (tokens: readonly Token[], to: number) => boolean;
  /** A name behind a word of place that is who, not where: "в Анкаре заявили", "возложили вину на Москву". */
  readonly standsWho?: (tokens: readonly Token[], from: number, to: number) => boolean;
  /** Whether a group noun means people where no name and no other such noun stands by: "askeri öldü", not "askeri operasyon"; always where it is missing. */
  readonly standsAlone?: (tokens: readonly Token[], at: number) => boolean;
  /** Looks ahead and plans nothing: "kalacağını", "kabul etmeyeceğini". */
  readonly stays?: (token: Token) => boolean;
  /** What a verb's ending alone says, where conditions and futures are no words of their own. */
  readonly moodOf?: (token: Token) => "condition" | "future" | null;
  /** A word that a trigger needs may stand in any of its forms, in no table of its own: "kapılarını" for "kapı". */
  readonly needsAnyForm?: true;
  /** An armed group that no list knows, by the way its name is made: "Liwa al-Fateh", "Martyrs of Islam Brigade". */
  readonly strangeGroupAt?: (tokens: readonly Token[], at: number) => Range | null;
  readonly strangePlaces?: StrangePlaceWords;
  readonly sceneWords?: SceneWords;
  readonly dayGap?: DayGapWords;
  /** Finds such a place by the language's own grammar, in place of `strangePlaces`. */
  readonly strangePlaceAt?: (tokens: readonly Token[], at: number) => StrangePlace | null;
  /** Whether a noun in this form may bind the next one: "rejim unsurları", not "mevzisine topçu"; every one may where it is missing. */
  readonly binds?: (noun: Token) => boolean;
  /** Whether the second of two nouns of people may hang on the first: "отряды оппозиции", not "армии боевики". */
  readonly joins?: (noun: Token, next: Token) => boolean;
  readonly numbers: (tokens: readonly Token[]) => NumberMention[];
  readonly dates: (tokens: readonly Token[], published: string | null) => DateMention[];
  /** The key under which a dictionary files a word. */
  readonly keyOf: (word: string) => string;
  readonly remembering?: Remembering;
  /** Keys under which a word of a name may stand in a dictionary, the plainest first. */
  readonly nameForms: (word: Word) => readonly string[];
  /** The same for any other word. */
  readonly wordForms: (word: Word) => readonly string[];
  readonly syntax: Syntax;
}
