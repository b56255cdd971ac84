import { type DateMention, type Found, presentIn, type Sentence, sentencesOf, type Token, tokensOf } from "@orontes/language";
import type { Theatre } from "@orontes/theatre";
import { type Article, familyOf, isTold } from "@orontes/vocabulary";
import { isDateline, type Passage, passagesOf } from "./head.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { type Frame, framesOf } from "./frame.ts";
import type { LanguagePack, Range, Report } from "./language-pack.ts";
import { isUnbound, type Lexicon, type Tags, type TriggerEntry } from "./lexicon.ts";
import { mentionsOf } from "./find-mentions.ts";
import { type Memory, speaksFor } from "./memory.ts";
import { type ActorMention, changed } from "./mention.ts";
import { SPEECH } from "./role.ts";
import { withQuoted, withTold } from "./quotation.ts";
import { reportWith } from "./report-with.ts";
import type { CueFound, SentenceView, TriggerFound } from "./sentence-view.ts";

/** All that was read in one sentence, before it becomes developments. */
export interface Reading extends SentenceView {
  readonly in: "title" | "text";
  /** The title, or a headline that runs into the text. */
  readonly isHeadline: boolean;
  readonly sentence: Sentence;
  readonly frames: readonly Frame[];
  readonly figures: readonly Figure[];
  readonly report: Report | null;
  readonly hedges: readonly Range[];
  /** Tells of an attack that was told before: "in the strikes", "saldırıda". */
  readonly refersBack: boolean;
}

/** Reads title and text sentence by sentence; short names and epithets look back to what was named before. */
export function readSentences(
  article: Pick<Article, "title" | "text">,
  lexicon: Lexicon,
  theatre: Theatre,
  published: string | null,
): Reading[] {
  const memory: Memory = {
    person: null,
    army: null,
    group: null,
    groupBefore: null,
    attacker: null,
    office: null,
    topic: null,
    land: null,
    speaker: null,
    silence: 0,
    isOvertaken: false,
    body: null,
    pair: null,
    trio: null,
    talkers: [],
    alliance: null,
    power: null,
    place: null,
    named: new Set(),
    strangers: new Map(),
  };
  const passages = passagesOf(article, published, lexicon.pack);
  const read = (text: string, where: Reading["in"], { sentence, isHeadline }: Passage): Reading =>
    readSentence({ text, where, sentence, isHeadline, lexicon, theatre, published }, memory);
  const [body, headline] = [passages.filter((one) => !one.isHeadline), passages.filter((one) => one.isHeadline)];
  const title = article.title === "" || headline.length > 0 || article.text.startsWith(article.title) ? [] : sentencesOf(article.title);
  // The text tells more than its headline; what only the headline tells is added last.
  return [
    ...withTold(withQuoted(body.map((passage) => read(article.text, "text", passage)))),
    ...headline.map((passage) => read(article.text, "text", passage)),
    ...title.map((sentence) => read(article.title, "title", { sentence, isHeadline: true })),
  ];
}

interface SentenceToRead extends Passage {
  readonly text: string;
  readonly where: Reading["in"];
  readonly lexicon: Lexicon;
  readonly theatre: Theatre;
  readonly published: string | null;
}

function readSentence({ text, where, sentence, isHeadline, lexicon, theatre, published }: SentenceToRead, memory: Memory): Reading {
  const { pack } = lexicon;
  const written = tokensOf(text, sentence.start, sentence.end);
  const tokens = lexicon.wordsOf(pack.withoutNotices?.(written) ?? written);
  const tags = tokens.map(({ word }) => lexicon.tagsOf(word));
  const dates = pack.dates(tokens, published);
  const found = mentionsOf({ tokens, tags, lexicon, theatre, day: published }, memory);
  const view: SentenceView = {
    tokens,
    tags,
    mentions: {
      actors: found.actors,
      places: outsideDates(found.places, tokens, dates),
      guesses: found.guesses,
      equipment: found.equipment,
    },
    // "On Aug. 24 Turkey": the day counts nobody.
    numbers: outsideDates(pack.numbers(tokens), tokens, dates),
    dates: dates.filter((date) => !isDateline(date, sentence, published)),
    triggers: triggersOf(tokens, tags, lexicon),
    present: presentIn(tokens),
    homeCountry: theatre.homeCountry,
    answers: [],
  };
  const frames = framesOf(view, cuesOf(tokens, tags, lexicon), pack);
  memory.talkers = talkersIn(frames) ?? memory.talkers;
  memory.attacker = attackerIn(frames) ?? memory.attacker;
  const report = withSpeaker(pack.syntax.reportOf(view), view, memory, pack);
  rememberSpeaker(report?.speaker ?? actOf(frames), view, memory, pack);
  // Written out: see `changed` in mention.ts.
  return {
    tokens,
    tags,
    mentions: view.mentions,
    numbers: view.numbers,
    dates: view.dates,
    triggers: view.triggers,
    present: view.present,
    homeCountry: view.homeCountry,
    answers: view.answers,
    in: where,
    isHeadline,
    sentence,
    frames,
    figures: figuresOf(view, pack),
    report,
    hedges: hedgesOf(tokens, tags, lexicon),
    refersBack: refersBack(view, frames, pack),
  };
}

/** After more sentences without a speaker "he" is whom they told of. */
const MOST_SILENCE = 2;
const SOMEBODY = new Set(["leader", "officials", "source", "civilians", "fighters", "forces"]);
const isSomebody = (speaker: ActorMention | null): boolean =>
  speaker !== null && (speaker.entityId.startsWith("person.") || (SOMEBODY.has(speaker.sector ?? "") && !speaker.isCountry));

const attackerIn = (frames: readonly Frame[]): ActorMention | undefined =>
  frames.find(
    ({ type, acting, reality }) => familyOf(type) === "armed" && type !== "armed_clash" && acting.length > 0 && isTold(reality.realis),
  )?.acting[0];

const talkersIn = (frames: readonly Frame[]): readonly ActorMention[] | undefined =>
  frames.find(({ type, acting, reality }) => (type === "talks" || type === "phone_call") && acting.length > 1 && isTold(reality.realis))
    ?.acting;

/** "The force answered with a statement": whoever goes on behind it. */
const actOf = (frames: readonly Frame[]): ActorMention | null =>
  frames.find(({ type, trigger, reality }) => SPEECH.has(type) && trigger.kind === "verb" && isTold(reality.realis))?.acting[0] ?? null;

function rememberSpeaker(speaker: ActorMention | null, { mentions, tokens }: SentenceView, memory: Memory, pack: LanguagePack): void {
  const isAbout = mentions.actors.some(
    ({ sector, from, possessive }) => sector === "leader" && !possessive && !pack.words.pronouns.has(tokens[from]?.norm ?? ""),
  );
  memory.silence = speaker === null ? memory.silence + 1 : 0;
  memory.isOvertaken = speaker === null && (memory.isOvertaken || isAbout);
  memory.speaker = speaker ?? memory.speaker;
}

/** "It said": whoever spoke last; "Corker said": whoever of that name spoke before. */
function withSpeaker(report: Report | null, { mentions, tokens }: SentenceView, memory: Memory, pack: LanguagePack): Report | null {
  // "While Erdogan was there he said": the one whom the sentence names.
  const isNamedHere = mentions.actors.some(
    ({ entityId, from, to }) =>
      entityId === report?.speaker?.entityId && to <= (report?.verb ?? 0) && !pack.words.pronouns.has(tokens[from]?.norm ?? ""),
  );
  const isLast = memory.silence <= MOST_SILENCE && !memory.isOvertaken && !isNamedHere && isSomebody(memory.speaker);
  const isOther = report?.isPerson === true && report.speaker !== null && !isLast;
  // "He said" is no newspaper.
  const isNobody = report?.isPerson === true && memory.speaker?.sector === "media";
  if (report?.isAgain === true && memory.speaker !== null && !isOther && !isNobody)
    return reportWith(report, {
      speaker: changed(memory.speaker, { from: Math.max(0, report.verb - 1), to: Math.max(1, report.verb), possessive: false }),
    });
  const known = report?.surname === undefined ? namesakeOf(report?.speaker ?? null, memory) : memory.strangers.get(report.surname);
  const told =
    report !== null && known !== undefined
      ? reportWith(report, { speaker: changed(known, { from: report.verb, to: report.verb + 1 }) })
      : report;
  if (told?.isForThem === true && told.speaker !== null)
    return remembered(reportWith(told, { speaker: speaksFor(told.speaker, memory) }), memory);
  return remembered(told, memory);
}

/** "Abdel Rahman said": the last two names of whom the text named in full before. */
function namesakeOf(speaker: ActorMention | null, { strangers }: Memory): ActorMention | undefined {
  if (speaker === null || speaker.actor !== null || !speaker.entityId.startsWith("person.")) return undefined;
  const name = speaker.name.toLowerCase();
  const full = strangers.get(name.split(" ").at(-1) ?? "");
  return full !== undefined && full.name.toLowerCase().endsWith(` ${name}`) ? full : undefined;
}

/** Keeps a person's full name for sentences that give the last one only. */
function remembered(told: Report | null, memory: Memory): Report | null {
  const name = told?.speaker?.entityId.startsWith("person.") === true ? told.speaker.name.toLowerCase().split(" ").at(-1) : undefined;
  if (name !== undefined && told?.speaker != null) memory.strangers.set(name, told.speaker);
  return told;
}

/** "تشرين الثاني" is a month there, not the dam of that name. */
const isInDate = (token: Token | undefined, dates: readonly DateMention[]): boolean =>
  token !== undefined && dates.some((date) => date.start <= token.start && date.end >= token.end);

const outsideDates = <Found extends Range>(
  list: readonly Found[],
  tokens: readonly Token[],
  dates: readonly DateMention[],
): readonly Found[] => (list.length === 0 || dates.length === 0 ? list : list.filter(({ from }) => !isInDate(tokens[from], dates)));

/** Phrases whose needed words stand there: the longest at each place, else a shorter one. */
function triggersOf(tokens: readonly Token[], tags: readonly Tags[], { triggers, pack }: Lexicon): TriggerFound[] {
  const found: TriggerFound[] = [];
  const wanted: number[] = [];
  for (let at = 0; at < tags.length; at++) if (tags[at]?.needed.length !== 0) wanted.push(at);
  for (let at = 0; at < tokens.length; ) {
    const opening = tags[at]?.triggers ?? null;
    let one = opening === null ? null : triggers.longestAt(tokens, at, opening);
    let kept: TriggerFound | null = null;
    while (one !== null && kept === null) {
      const { from, to } = one;
      const values = withNeeds(one, wanted, tags);
      const next = to - from > 1 && (values.length === 0 || pack.order === "free") ? triggers.longestAt(tokens, at, opening, to - 1) : null;
      if (values.length > 0)
        kept = { from, to, values, shorter: next === null ? null : { from, to: next.to, values: next.values, shorter: null } };
      else one = next;
    }
    if (kept !== null) found.push(kept);
    at = kept?.to ?? at + 1;
  }
  return found;
}

/** The readings that need no other word, or have it; `wanted`: where words stand that some reading needs. */
const withNeeds = (one: Found<TriggerEntry>, wanted: readonly number[], tags: readonly Tags[]): readonly TriggerEntry[] =>
  one.values.every(isUnbound) ? one.values : one.values.filter((trigger) => isUnbound(trigger) || hasNeeds(trigger, one, wanted, tags));

/** One of the words that a phrase needs stands in the sentence, or close behind it where it has a reach, before it where that is negative. */
function hasNeeds({ needed, reach }: TriggerEntry, { from, to }: Range, wanted: readonly number[], tags: readonly Tags[]): boolean {
  for (const at of wanted) {
    const isNear = reach === undefined ? at < from || at >= to : reach > 0 ? at >= to && at < to + reach : at < from && at >= from + reach;
    if (isNear) for (const key of tags[at]?.needed ?? []) if (needed.has(key)) return true;
  }
  return false;
}

function cuesOf(tokens: readonly Token[], tags: readonly Tags[], { cues }: Lexicon): CueFound[] {
  const found: CueFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const opening = tags[at]?.cues ?? null;
    const one = opening === null ? null : cues.longestAt(tokens, at, opening);
    const cue = one?.values[0];
    if (one !== null && cue !== undefined) found.push({ from: one.from, to: one.to, realis: cue.realis, phrase: cue.phrase });
    at = one?.to ?? at + 1;
  }
  return found;
}

function hedgesOf(tokens: readonly Token[], tags: readonly Tags[], { hedges }: Lexicon): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; ) {
    const opening = tags[at]?.hedges ?? null;
    const hedge = opening === null ? null : hedges.longestAt(tokens, at, opening);
    if (hedge !== null) found.push({ from: hedge.from, to: hedge.to });
    at = hedge?.to ?? at + 1;
  }
  return found;
}

function refersBack(view: SentenceView, frames: readonly Frame[], pack: LanguagePack): boolean {
  const tellsAnew = frames.some(
    (frame) => familyOf(frame.type) === "armed" && frame.acting.length > 0 && !pack.syntax.pointsBack(frame.from, view),
  );
  return !tellsAnew && view.tokens.some((_, at) => pack.syntax.pointsBack(at, view));
}

/** Token index of a date's first word. */
export const dateAt = ({ tokens }: SentenceView, date: DateMention): number => tokens.findIndex((token) => token.start === date.start);
