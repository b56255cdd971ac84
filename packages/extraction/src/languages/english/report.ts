import { type DateMention, rememberingWord, isPresent } from "@orontes/language";
import type { Report } from "../../language-pack.ts";
import { type ActorMention, changed } from "../../mention.ts";
import { reportWith } from "../../report-with.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { contentOf } from "./content.ts";
import { parseOf } from "./parse/parse.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";
import { bareName, speaksForThem, strangerBefore, strangerIn } from "./stranger.ts";
import { whoGoesOn } from "./went-on.ts";
import { articles, be, reporting, set, sought } from "./words.ts";

const BESIDE_DATE = set("on late early earlier in a an statement report to reporters at news conference briefing written its the joint");
/** Tokens between the saying and its day. */
const DATE_REACH = 7;
const HEAD_REACH = 8;

/** Who says what a headline tells may stand behind a colon or dash, or before a colon. */
const HEADLINE_REACH = 5;
const AGAIN = set("it he she they who");
const PERSONS = set("he she");
/** Behind "the" and a word or two in small letters they mean whoever spoke before: "the source", "the health minister". */
const ECHOES = set(
  "spokesman spokeswoman spokesperson official source statement envoy diplomat minister president premier secretary leader chief general colonel commander officer ambassador senator lawmaker politician lawyer barrister analyst expert researcher academic professor author activist resident witness doctor surgeon pathologist medic nurse director head coordinator representative mediator negotiator adviser advisor correspondent journalist reporter letter communique report document premier chancellor king emir sheikh governor mayor judge prosecutor fighter refugee mother father man woman",
);
/** Words between "the" and such a noun. */
const ECHO_WORDS = 2;
const THINGS = set("it they which");
/** May stand before their subject: "…, said the minister". */
const INVERTED = set(
  "said says added adds wrote writes tweeted asked asks warned insisted explained argued noted replied concluded retorted countered responded declared continued",
);
/** Whoever stands behind them listens. */
const WITH_LISTENER = set("told tells telling assured informed reminded warned warns asked asks said say says saying");
const RELATIVES = set("which who whom whose what that");
/** "The United States", "media reports", "news claims": no verbs there. */
const NAME_BEFORE = set(
  "united member baltic gulf arab northern southern media news conflicting earlier unconfirmed initial some recent many local press",
);
const REFUSED = sought("not");
const REFUSING = set("could would can will do does did should");
const RELATIVE_REACH = 5;
/** Words behind a verb of saying that make something said. */
const LEAST_SAID = 5;
/** A verb of saying so near the head of a sentence says all that follows. */
const EARLY = 14;
/** Tokens within which a name stands behind its verb. */
const NAME_REACH = 7;
/** Words of a view or a wish. A plan is told as what it plans. */
const VIEWS = sought(
  "must cannot can't ought aim goal hope hopes hoped believe believes believed think thinks feel feels want wants wanted concerned concern worried alarmed ready willing prepared determined committed right wrong unacceptable acceptable legitimate important necessary essential impossible possible unlikely likely inevitable difficult premature urgent clear unclear convinced confident optimistic pessimistic surprised disappointed deeply seriously regret regrets support supports supported oppose opposes welcome welcomes threat danger dangerous risk reckless responsible responsibility justified unjustified illegal legal unlawful tragedy mistake success failure victory defeated looking leaning seeking considering monitoring investigating studying awaiting serious grave track never suspicious overdue better worse best worst shameful solution priority we i our my",
);
const BEFORE_VERB = set("has had have also later earlier then previously only further");

/** Who says what a sentence says, and when: "according to", else a verb of saying, else the mark of a headline. */
export function reportOf(view: SentenceView): Report | null {
  const { tokens, mentions, present } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const sayings = sayingsIn(view).filter((at) => !isExpecting(at, view));
  const verb = verbOfSaying(sayings, view);
  const according = isPresent(ACCORDING, present)
    ? tokens.findIndex((token, at) => ACCORDING.has(token.norm) && norm(at + 1) === "to")
    : -1;
  if (according >= 0) {
    const known = mentions.actors.find((actor) => actor.from > according && actor.from <= according + 6 && !actor.modifier) ?? null;
    const speaker = choose(strangerIn({ from: according + 2, to: according + 2 + NAME_REACH }, view), known);
    // "…, McGurk wrote, according to the paper": what a paper relays somebody said.
    const relayed = speaker === null && verb >= 0 && verb < according ? reportBy(verb, view) : null;
    if (relayed?.speaker != null || relayed?.surname !== undefined) return relayed;
    return { speaker, verb: according, date: dateBeside(according, view), manner: "attributed", isFinding: according === 0 };
  }
  if (verb < 0) return headlineSource(view);
  const also = sayings.length < 2 ? [] : besides(verb, sayings, view);
  return also.length === 0 ? reportBy(verb, view) : reportWith(reportBy(verb, view), { also });
}

const ACCORDING = sought("according");
const JOINERS = set("and but while whereas as although though ; , nor");
/** "Germany warned that …, while France said …": the other sayings of the sentence, each with a subject of its own behind a word or mark that joins it. */
function besides(main: number, sayings: readonly number[], view: SentenceView): NonNullable<Report["also"]> {
  const phrases = phrasesOf(view);
  const clauses = sayings.flatMap((verb) => {
    const [subject] = phrases.parse.subjects[phrases.phraseAt(verb)] ?? [];
    const isOwn =
      subject !== undefined && subject.to <= verb && (subject.from === 0 || JOINERS.has(view.tokens[subject.from - 1]?.norm ?? ""));
    return isOwn ? [{ verb, from: subject.from }] : [];
  });
  return clauses.flatMap(({ verb, from }, index) => {
    const report = verb === main ? null : reportBy(verb, view);
    if (
      report === null ||
      report.speaker === null ||
      report.isAgain === true ||
      report.speaker.from > verb ||
      report.speaker.sector === "media"
    )
      return [];
    return [{ report, from, to: clauses[index + 1]?.from ?? view.tokens.length }];
  });
}

/** The same by a verb of saying. */
function reportBy(verb: number, view: SentenceView): Report {
  const { tokens } = view;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const date = dateBeside(verb, view);
  const plain = isInRelative(verb, view) ? "attributed" : mannerOf(verb, view);
  let subject = verb - 1;
  while (BEFORE_VERB.has(norm(subject)) || norm(subject).endsWith("ly")) subject--;
  const speaker = speakerOf(verb, view);
  // "…, the minister warned" is more than a source that is added.
  const isWarning = plain === "attributed" && WARNING.has(norm(verb)) && POWERS.has(speaker?.sector ?? "") && isTail(verb, view);
  const manner = isWarning ? "view-behind" : plain;
  const isFronted = isTail(verb, view) || isInverted(verb, view);
  const quoted = isPresent(QUOTES, view.present) ? tokens.slice(0, verb).findLastIndex((token) => QUOTES.has(token.norm)) : -1;
  const end = quoted > 0 ? quoted : speaker !== null && speaker.from < verb && speaker.from > 0 ? speaker.from : verb;
  const said = isFronted ? { from: 0, to: end } : { from: verb + 1, to: tokens.length };
  const { isDemand, asked, blamed, isDenial } = contentOf(said, speaker, view);
  // "The spokesman said": the one who spoke before.
  const isEcho = isEchoBehind(subject, view) || (isInverted(verb, view) && isEchoBefore(verb + 1, view));
  if (!AGAIN.has(norm(subject)) && !isEcho)
    return reportWith(
      {
        speaker,
        verb,
        date,
        manner,
        isDemand,
        asked,
        blamed,
        isDenial,
        isFinding: isFinding(verb, view),
        isForThem: speaker !== null && speaksForThem(speaker, view),
      },
      surnameOf(speaker, verb, view),
    );
  // "He said" is whom the sentence is about or who spoke before; "it said" whoever spoke last, rather than what was spoken of.
  const isMeant = !isEcho && speaker !== null && speaker.from <= subject && speaker.to > subject;
  const isPerson = PERSONS.has(norm(subject));
  const isAgain = isEcho || isPerson || !isMeant || THINGS.has(norm(subject));
  return { speaker: isMeant ? speaker : null, verb, date, manner, isDemand, asked, blamed, isDenial, isAgain, isPerson };
}

/** "The health minister", "the Turkish leader" before its verb, with nobody's name in it. */
function isEchoBehind(subject: number, view: SentenceView): boolean {
  const { tokens } = view;
  if (!ECHOES.has(tokens[subject]?.norm ?? "") || tokens[subject + 1]?.norm.endsWith("ing") === true) return false;
  for (let at = subject - 1; at >= Math.max(0, subject - 1 - ECHO_WORDS); at--) {
    const token = tokens[at];
    if (token?.norm === "the") return !isNamed(at, subject + 1, view);
    if (token?.kind !== "word") return false;
  }
  return false;
}

/** The same behind an inverted verb: "…,” said the minister." */
function isEchoBefore(from: number, view: SentenceView): boolean {
  const { tokens } = view;
  if (tokens[from]?.norm !== "the") return false;
  for (let at = from + 1; at <= from + 1 + ECHO_WORDS; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (ECHOES.has(token.norm)) return (tokens[at + 1] === undefined || tokens[at + 1]?.norm === ".") && !isNamed(from, at + 1, view);
  }
  return false;
}

/** "The Russian president" is the one in office, "the UN envoy" whoever of it was named: only what is written without a name points back. */
const isNamed = (from: number, to: number, { mentions, tokens }: SentenceView): boolean =>
  mentions.actors.some((actor) => actor.from < to && actor.to > from && actor.sector === "leader" && actor.actor !== null) ||
  tokens.slice(from, to).some(({ capital }, at) => capital && at > 0 && tokens[to - 1]?.norm !== "leader");

const isInverted = (verb: number, view: SentenceView): boolean =>
  INVERTED.has(view.tokens[verb]?.norm ?? "") && (isBehindWhatIsSaid(verb, view) || closesWithSpeaker(verb, view));

/** "A bomb exploded in a mosque on Friday said a monitoring group.": wires that lose their commas. */
function closesWithSpeaker(verb: number, view: SentenceView): boolean {
  const { tokens, mentions } = view;
  if (!isTail(verb, view) || tokens[verb + 1]?.kind !== "word") return false;
  const isNamed = tokens[verb + 1]?.capital === true || mentions.actors.some(({ from }) => from > verb && from <= verb + NAME_REACH);
  return isNamed && parseOf(view).chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite" && chunk.head < verb);
}

/** "Said Aldar Xelil, a top PYD official": the name, not whom it speaks for. */
const choose = (stranger: ActorMention | null, known: ActorMention | null): ActorMention | null =>
  stranger !== null && (known === null || known.sector !== "leader") ? stranger : known;

/** The subject of the verb; behind it only where a mark closes what is said: "…, said". */
function speakerOf(verb: number, view: SentenceView): ActorMention | null {
  const { tokens, mentions } = view;
  const behind = mentions.actors.find((actor) => actor.from > verb && actor.from <= verb + 4 && !actor.modifier) ?? null;
  if (isInverted(verb, view)) {
    const stranger = strangerIn({ from: verb + 1, to: verb + 1 + NAME_REACH }, view);
    // "Said the foreign minister, …": the name in the apposition.
    const person = mentions.actors.find(
      ({ from, sector }) => sector === "leader" && tokens[from - 1]?.norm === "," && from - 1 === behind?.to,
    );
    if (stranger !== null || behind !== null) return choose(stranger, person ?? behind);
  }
  let end = verb;
  while (BEFORE_VERB.has(tokens[end - 1]?.norm ?? "") || (tokens[end - 1]?.norm.endsWith("ly") ?? false)) end--;
  // "Positions from which they prepared to attack, security sources said": those right before the verb, where they are such as speak.
  const beside = mentions.actors.findLast((actor) => actor.to <= verb && verb - actor.to <= 5 && !actor.modifier) ?? null;
  const isSpeaker = beside !== null && beside.to === end && SPEAKS.has(beside.sector ?? "");
  const phrases = phrasesOf(view);
  const at = phrases.phraseAt(verb);
  const [subject] = phrases.parse.subjects[at] ?? [];
  const before = whoGoesOn(at, phrases);
  if (before.length > 0) return before[0] ?? null;
  const told = subject === undefined ? [] : phrases.actorsIn(subject);
  // "Reports on Thursday suggested the group could": nobody of it says so.
  if (subject !== undefined && told.length === 0 && PAPERS.has(tokens[subject.head]?.norm ?? "")) return null;
  // "He had begged the government for help, saying": the one meant is not named here.
  const isUnnamed = subject !== undefined && subject.to - subject.from === 1 && AGAIN.has(tokens[subject.from]?.norm ?? "");
  if (isUnnamed && told.length === 0 && subject.from !== end - 1) return null;
  // "Vowed that the campaign would be over and warned the activists": whoever the sentence began with.
  const isJoined = told.length === 0 && JOINING.has(tokens[verb - 1]?.norm ?? "");
  const own = isJoined ? firstSubject(at, phrases) : told;
  // "The White Helmets rescue group": whose group it is.
  const owner = mentions.actors.find(
    ({ from, to, actor, modifier }) => subject !== undefined && from >= subject.from && to <= subject.to && actor !== null && !modifier,
  );
  const named = isSpeaker
    ? beside
    : (own.find(({ sector }) => sector === "leader") ?? own.find(({ actor }) => actor !== null) ?? owner ?? own[0] ?? null);
  // "The German defence minister, …, said": the name in the apposition.
  const person = mentions.actors.find(
    (actor) =>
      actor.sector === "leader" && !actor.possessive && actor.to === end - 1 && tokens[actor.from - 1]?.norm === "," && end === verb,
  );
  const known = withOffice(person ?? null, view) ?? named ?? beside ?? (WITH_LISTENER.has(tokens[verb]?.norm ?? "") ? null : behind);
  const stranger = strangerBefore(verb, end, view);
  // "…, a politician, Anna Berg, on the road on Saturday, the army said": its own subject.
  const isOwnSubject =
    subject !== undefined &&
    subject.preposition === null &&
    subject.to === end &&
    known?.to === end &&
    known.from >= subject.from &&
    stranger !== null &&
    stranger.to < subject.from;
  return isOwnSubject ? known : choose(stranger, known);
}

/** "The German defence minister, …, said": a person of no state has that of the office before. */
function withOffice(person: ActorMention | null, { mentions }: SentenceView): ActorMention | null {
  if (person === null || person.country !== null) return person;
  const office = mentions.actors.find(({ to, country, sector }) => to === person.from - 1 && country !== null && sector === "officials");
  return office === undefined ? person : changed(person, { country: office.country, side: office.side });
}

const PAPERS = set("reports report footage evidence documents figures images polls poll rumours rumors accounts data");
const JOINING = set("and but then also");
/** Whom the first verb before has as its subject. */
function firstSubject(at: number, phrases: Phrases): ActorMention[] {
  const first = phrases.parse.chunks.findIndex(({ kind }) => kind === "verb");
  return first < 0 || first >= at ? [] : phrases.subjectOf(first);
}

/** "The paper reported", not "as the paper previously reported" or what it quotes. */
const isFinding = (verb: number, { tokens }: SentenceView): boolean =>
  FINDING.has(tokens[verb]?.norm ?? "") &&
  !tokens.slice(Math.max(0, verb - 2), verb).some(({ norm }) => norm === "previously" || norm === "earlier" || norm === "as");
const FINDING = set("reported reports reporting revealed reveals");

/** "…,” said the minister", "…, said the minister": not "the minister, who had resigned, said soldiers were". */
const isBehindWhatIsSaid = (verb: number, view: SentenceView): boolean =>
  verb === 0 ||
  QUOTES.has(view.tokens[verb - 1]?.norm ?? "") ||
  (view.tokens[verb - 1]?.kind === "mark" && (isTail(verb, view) || parseOf(view).subjects[phrasesOf(view).phraseAt(verb)]?.length === 0));
const QUOTES = sought("” \" ’ ' »");

/** "Corker told reporters": a name alone, of someone whom an earlier sentence may have named in full. */
function surnameOf(speaker: ActorMention | null, verb: number, view: SentenceView): Partial<Pick<Report, "surname" | "speaker">> {
  const { tokens, mentions } = view;
  const isNear = speaker !== null && speaker.from < verb && verb - speaker.to <= 1;
  if (isNear) return {};
  // "Daily X reports": an outlet is no person.
  if (FINDING.has(tokens[verb]?.norm ?? "")) return {};
  const behind = tokens[verb - 1]?.kind === "mark" ? verb + 1 : -1;
  const [subject] = parseOf(view).subjects[phrasesOf(view).phraseAt(verb)] ?? [];
  const apart = subject !== undefined && subject.to - subject.from === 1 && subject.to < verb ? subject.from : -1;
  for (const at of [verb - 1, behind, apart]) {
    const token = tokens[at];
    if (token?.kind === "word" && token.capital && !mentions.actors.some((actor) => actor.from <= at && actor.to > at))
      return { speaker: speaker ?? bareName(at, view), surname: token.norm };
  }
  return {};
}

function dateBeside(verb: number, view: SentenceView): DateMention | null {
  const { tokens, dates, triggers } = view;
  return (
    dates.find((one) => {
      const from = tokens.findIndex((token) => token.start === one.start);
      return (
        (from > verb && from - verb <= DATE_REACH && tokens.slice(verb + 1, from).every((token) => BESIDE_DATE.has(token.norm))) ||
        // "On Monday the Turkish military said": nothing is told between the day and the saying.
        (from < verb &&
          verb - from <= HEAD_REACH &&
          tokens.slice(from, verb).every((token) => token.kind === "word") &&
          !isToldBefore(from, view) &&
          !triggers.some((trigger) => trigger.from >= from && trigger.to <= verb && trigger.from !== verb))
      );
    }) ?? null
  );
}

/** "Nine people died on Saturday a monitor said": where the comma is lost, the day is that of what was told. */
function isToldBefore(day: number, { tokens, tags, triggers }: SentenceView): boolean {
  for (let at = day - 1; at >= 0; at--) {
    if (tokens[at]?.kind === "mark") return false;
    if (tags[at]?.casualty != null) return true;
  }
  return triggers.some(({ to }) => to <= day && !tokens.slice(to, day).some(({ kind }) => kind === "mark"));
}

/** Whether what is said is a view or a plan, news told by its speaker, or a fact to which a source is only added. */
function mannerOf(verb: number, view: SentenceView): NonNullable<Report["manner"]> {
  const { tokens, present } = view;
  const isBehind = isTail(verb, view);
  const plain = isBehind ? "attributed" : "news";
  if (!isPresent(VIEWS, present) && !isPresent(REFUSED, present)) return plain;
  const said = isBehind ? tokens.slice(0, verb) : tokens.slice(verb + 1);
  // "Could not cope", "would not stand by".
  const isRefusal = said.some(({ norm }, at) => norm === "not" && REFUSING.has(said[at - 1]?.norm ?? ""));
  if (isRefusal || said.some(({ norm }) => VIEWS.has(norm))) return isBehind ? "view-behind" : "view";
  return plain;
}

const WARNING = set("warned warns threatened threatens");
const POWERS = new Set(["leader", "government", "ministry"]);

/** Hardly a word stands behind it, or behind a warning no more than where it was given: "…, the minister warned on a visit to the front". */
function isTail(verb: number, view: SentenceView): boolean {
  const { tokens } = view;
  let words = 0;
  for (let at = verb + 1; at < tokens.length && words < LEAST_SAID; at++) if (tokens[at]?.kind === "word") words++;
  if (words < LEAST_SAID) return true;
  return WARNING.has(tokens[verb]?.norm ?? "") && WHERE_SAID.has(tokens[verb + 1]?.norm ?? "") && closesWhatIsSaid(verb, view);
}
const WHERE_SAID = set("on at in during after before from");

/** A finished clause and a mark stand before whoever speaks, and no verb behind. */
function closesWhatIsSaid(verb: number, view: SentenceView): boolean {
  const { chunks, subjects } = parseOf(view);
  const own = chunks.findIndex((chunk) => chunk.kind === "verb" && chunk.head === verb);
  const [subject] = subjects[own] ?? [];
  if (subject === undefined || chunks.some((chunk, at) => at > own && chunk.kind === "verb" && chunk.form === "finite")) return false;
  const link = chunks[chunks.indexOf(subject) - 1];
  return (
    (link?.kind === "comma" || link?.kind === "quote") &&
    chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite" && chunk.head < subject.from)
  );
}

/** The last verb of saying that says the whole sentence: not of "which Ankara says is", nor within what another one says. */
function verbOfSaying(all: readonly number[], view: SentenceView): number {
  const { tokens } = view;
  const told = all.filter((at) => !RELATIVES.has(tokens[at - 1]?.norm ?? "") && !isInRelative(at, view));
  // "Said …, adding that": the gerund goes on with the verb.
  const finite = told.filter((at) => tokens[at]?.norm.endsWith("ing") === false);
  const own = finite.length > 0 ? finite : told;
  const [first] = own;
  // "The minister said …, the agency reported": whoever is reported to have said it.
  const tail = own.at(-1) ?? -1;
  const isRelay = own.length > 1 && FINDING.has(tokens[tail]?.norm ?? "") && isTail(tail, view);
  const last = (isRelay ? own.at(-2) : own.at(-1)) ?? all.at(-1) ?? -1;
  // "He said the ministry had told them": what is told is part of what he said.
  const isEarly = first !== undefined && first <= EARLY && tokens[first + 1]?.kind === "word";
  return isEarly && tokens[last - 1]?.kind !== "mark" && !isTail(last, view) ? first : last;
}

const isReporting = rememberingWord(({ norm }): boolean => reporting.has(norm));

function sayingsIn(view: SentenceView): number[] {
  const found: number[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (token !== undefined && isReporting(token.word) && isSaying(token.norm, at, view)) found.push(at);
  }
  return found;
}

const isSaying = (norm: string, at: number, { tokens }: SentenceView): boolean =>
  norm !== "report" &&
  // "Responded to the raid" is no saying, "responded that" and "…, she responded" are.
  !(ANSWERING.has(norm) && tokens[at + 1]?.kind === "word" && tokens[at + 1]?.norm !== "that") &&
  // "An attack claimed by the group" is told by its own words.
  tokens[at + 1]?.norm !== "by" &&
  // "Mr Said" is somebody.
  !(at > 0 && tokens[at]?.capital === true && tokens[at - 1]?.capital === true) &&
  !articles.has(tokens[at - 1]?.norm ?? "") &&
  !NAME_BEFORE.has(tokens[at - 1]?.norm ?? "") &&
  !isPassive(at, tokens) &&
  !isUnsaid(at, tokens);

/** "Nusra, which Ankara says". */
function isInRelative(at: number, { tokens }: SentenceView): boolean {
  for (let index = at - 1; index >= Math.max(0, at - RELATIVE_REACH); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === "mark") return false;
    if (RELATIVES.has(token.norm)) return true;
  }
  return false;
}

/** "The reported attack", "was told", "is said to": nobody is named. */
const isPassive = (at: number, tokens: SentenceView["tokens"]): boolean =>
  be.has(tokens[at - 1]?.norm ?? "") || (be.has(tokens[at - 2]?.norm ?? "") && (tokens[at - 1]?.norm ?? "").endsWith("ly"));

const EXPECTING = set("expects expect expected anticipates anticipated foresees");
/** "The ministry says it expects": a forecast, told as one. */
const isExpecting = (at: number, { tokens }: SentenceView): boolean =>
  tokens.slice(at + 1, at + 1 + EXPECTING_REACH).some(({ norm }) => EXPECTING.has(norm)) && THINGS.has(tokens[at + 1]?.norm ?? "");
const EXPECTING_REACH = 3;

const ANSWERING = set("responded objected countered");
const NOTHING = set("nothing little");
const NOT = set("not no never without n't didn't hasn't haven't doesn't don't nobody neither nor");
/** "Has not said", "without saying", "no group claimed": nothing was said. */
const isUnsaid = (at: number, tokens: SentenceView["tokens"]): boolean =>
  NOTHING.has(tokens[at + 1]?.norm ?? "") || tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => NOT.has(norm));

const SPEAKS = new Set(["source", "media", "ministry", "leader", "officials", "government", "forces"]);
const MARKS = sought(": - – —");

/** "Strike kills 18: monitor", "Two soldiers killed – ministry", "Kremlin: no talks planned". */
function headlineSource({ tokens, mentions, present }: SentenceView): Report | null {
  if (!isPresent(MARKS, present)) return null;
  const last = tokens.findLastIndex((token) => MARKS.has(token.norm));
  const isTail = last > 0 && tokens.length - last - 1 <= HEADLINE_REACH;
  const first = tokens.findIndex((token) => token.norm === ":");
  const speaker = mentions.actors.find(
    (actor) =>
      (SPEAKS.has(actor.sector ?? "") || actor.actor?.kind === "monitor" || actor.actor?.kind === "organisation") &&
      ((isTail && actor.from > last) || (first > 0 && first <= HEADLINE_REACH && actor.to === first)),
  );
  if (speaker === undefined) return null;
  return { speaker, verb: speaker.from > last ? last : first, date: null };
}
