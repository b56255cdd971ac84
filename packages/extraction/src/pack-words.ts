type Words = ReadonlySet<string>;

/** What a language's small words mean to the engine. Dictionary keys, but for the phrases. */
export interface PackWords {
  /** Phrases: "reportedly", "it is unclear". */
  readonly hedges: readonly string[];
  readonly and: Words;
  /** Stand before a noun and say nothing: articles, possessives, "some". */
  readonly articles: Words;
  readonly prepositions: Words;
  /** Those of them behind which a name is where something happens. */
  readonly placePrepositions: Words;
  /** Before a preposition and a place they say from where someone acts: "fighters positioned in". */
  readonly stationed?: Words;
  /** Behind a place they say from where something came: "Hmeymim yönünden". */
  readonly origins?: Words;
  /** Open a clause whose days are its own. */
  readonly relatives?: Words;
  /** Before a day these tell how long, not when: "until". */
  readonly limits?: Words;
  /** End a clause: conjunctions, relative pronouns, marks. */
  readonly boundaries: Words;
  readonly compass: Readonly<Record<string, string>>;
  /** Between a name and a group: "Turkish-backed rebels", "Türkiye destekli muhalifler", "поддерживаемые Турцией силы". */
  readonly backed: Words;
  /** Those of them that tell that it was done where no hyphen joins them: "the US sent troops". */
  readonly backing?: Words;
  /** Phrases between a group and the name behind it: "of", "loyal to", "backed by"; `backer`: it stands on their side without being theirs; `member`: of anything but a state, which is only where: "قيادي في الجيش". */
  readonly connectors: Readonly<Record<string, "owner" | "backer" | "member">>;
  /** A name right behind a group owns it: "позиции турецкой армии", "قوات النظام". */
  readonly ownerBehind: boolean;
  /** It never stands before its group, as an adjective or a name. */
  readonly onlyBehind?: true;
  /** Mean the person spoken of: "he". */
  readonly pronouns: Words;
  /** Number words and nouns of number, right before those whom they count: "двое", "десятки". */
  readonly counting?: Words;
  /** Of somebody's family, in the forms that say whose: "oğlu", "eşi". */
  readonly kin?: Words;
  /** Those of a family: "تسعة أفراد". */
  readonly members?: Words;
  /** Whose trade, or who as men, serves the force that they are of: "مهندسو الجيش", "YPG men". */
  readonly serving?: Words;
  /** Mean the state of whoever speaks: "بلاده". */
  readonly homeland?: Words;
  /** Mean the two states told of last: "الطرفان". */
  readonly bothSides?: Words;
  /** How many states such a noun means behind a count: "both", "the three". */
  readonly together?: Readonly<Record<string, number>>;
  /** Before such a noun that is where, not who: "in both countries". */
  readonly inside?: Words;
  /** Behind "it was": what nobody in particular did. */
  readonly impersonal?: Words;
  /** And what those did who talked before. */
  readonly agreeing?: Words;
  /** Describe rebels of any camp: "Islamist rebels", but not "Islamist fighters". */
  readonly ofManyCamps?: Words;
  readonly camps?: Words;
  /** Without an article nobody's: "gunmen". */
  readonly unknown?: Words;
  /** Mean whoever attacked just before: "the attackers". */
  readonly attackers?: Words;
  /** Mean whoever speaks: "we", "our". */
  readonly ourselves?: Words;
  /** Mean the one spoken of in the same sentence: "its soldiers". */
  readonly possessives: Words;
  /** Between a total and its part: "including", "among them". */
  readonly subset: Words;
  /** Between "were" and a loss: "were reported killed". */
  readonly held?: Words;
  /** Behind a loss they add more who suffered it: "were killed along with six teachers". */
  readonly besides?: Words;
  /** Beside a group noun they make it a monitor: "the monitoring group", "a watchdog". */
  readonly monitors?: Words;
  /** A weapon behind these is another's: "بغطاء من الطيران". */
  readonly help?: Words;
  /** Before a weapon that belongs to a verb far before it: "with". */
  readonly withTool?: string;
  /** What a bomb is carried by, which makes it none from the air: "car bomb". Keys. */
  readonly carriers?: Words;
  /** What is attacked, not what attacks, behind "air": "the air base". Keys. */
  readonly airGround?: Words;
  /** Name who did it: "by". */
  readonly agent?: string;
  /** "The". */
  readonly definite?: string;
  /** Count some of those named last: "منهم". */
  readonly ofThem?: Words;
  /** Between "the toll" and its count: "rose to", "stands at". */
  readonly totals: Words;
  /** What is said to happen to equipment that is lost: "destroyed". */
  readonly destroyed: Words;
  /** Make another word's event their subject's: "carried out", "launched". */
  readonly support: Words;
  /** Open the clause that tells when, and so of what, somebody died: "were killed when the army shelled". */
  readonly moments?: Words;
  /** "If", "unless", "either"; and what follows from them: "will", "going". */
  readonly conditions: Words;
  readonly futures: Words;
  /** What is threatened; where a language names it, a condition without it is no threat. */
  readonly harms?: Words;
  /** The word for an alliance of states that stands before its forces: "coalition jets". */
  readonly coalition?: string;
  /** Right before a common word that may mean an alliance they say that it does: "غارات التحالف". */
  readonly strikes?: Words;
  /** Behind an article they mean the home state's: "the air force". */
  readonly airForce?: readonly [string, string];
  /** What is warned of in worry, not in threat: "disaster", "difficult". */
  readonly worries?: Words;
  /** What is taken without being ground: "occupies the ground floor", "captured the top place". Keys. */
  readonly noGround: Words;
  /** Verbs of saying whose object listens: "told". */
  readonly telling?: Words;
  /** "Should", "must". */
  readonly duties: Words;
  /** Mean what was spoken of last: "it". */
  readonly neuters: Words;
  /** Verbs whose object is where someone goes: "زار موسكو". */
  readonly goal?: Words;
  /** Behind whose subject a name is where: "دخلت الفصائل دمشق". */
  readonly entered?: Words;
  /** And by what is done to ground behind a preposition: "سيطر على دمشق". */
  readonly taken?: { readonly words: Words; readonly preposition: string };
  /** Verbs of asking, and the preposition of place behind which they name whom they ask: "طلب من أنقرة". */
  readonly asks?: {
    readonly verbs: Words;
    readonly preposition: string;
    /** And what goes to someone: "طلب إلى موسكو". */
    readonly sent?: { readonly words: Words; readonly preposition: string };
  };
  /** "Britain-based": where someone sits is not who acts. */
  readonly seat: Words;
  /** Of other worlds, where war words are pictures: football, film, weather. Keys. */
  readonly elsewhere: Words;
  /** Of parliaments, campaigns and markets, where people fight with words and numbers. Keys. */
  readonly contest: Words;
  /** Ground without a name: "villages", "the town". */
  readonly ground: Words;
  /** Right before a cue they say that it was done to those before: "were killed". */
  readonly auxiliaries: Words;
  /** May stand between those and the noun: "a senior commander". */
  readonly describing?: Words;
  /** Lay a deed to someone without saying that they did it: "believed to have been carried out by". */
  readonly suspecting?: Words;
  /** May stand between an office and its place behind it, where one names the other's state: "власти провинции Хатай", "суд в Адане". */
  readonly localities?: Words;
  /** "One", "a": count a single noun behind them; a language without articles has none. */
  readonly single: Words;
  /** Before a noun and one with it: "ال"; a noun that has it owns no name behind it. */
  readonly prefixedArticle?: string;
  /** True where there is no indefinite article: a single noun counts as one without it. */
  readonly bareSingle: boolean;
  /** Equipment in the singular, where no article says so: "دبابة". */
  readonly singleThings?: Words;
  /** Between a count and the whole it is taken from: "three of its fighters", "ثلاثة من مقاتليها". */
  readonly partitive: Words;
  /** Beside a count they add it to those before: "another 20", "seven others", "ещё семеро". */
  readonly further?: Words;
  /** Stand for those counted before: "five others". */
  readonly others: Words;
  /** Beside a word for the dead or wounded these tell of some of those told before: "among the dead". */
  readonly tollParts?: Words;
}
