import type { Token } from "@orontes/language";
import type { Quantity } from "@orontes/vocabulary";
import { type Count, type Counted, countedOf } from "./counted.ts";
import type { CasualtyCue, LanguagePack, PartTold, Range } from "./language-pack.ts";
import type { Tags } from "./lexicon.ts";
import type { ActorMention } from "./mention.ts";
import { COMBATANTS } from "./role.ts";
import type { SentenceView } from "./sentence-view.ts";
import { withoutTwice } from "./said-twice.ts";
import { loserBeside, lostBy, namedBefore, ofLoser, ofLosses, ofRanks, totalOf } from "./whose-losses.ts";

/** A count of people or things with what happened to them; the range holds count and noun. */
export interface Figure extends Range, Count {
  readonly kind: Quantity["kind"];
  /** Who was counted. */
  readonly who: ActorMention | null;
  readonly of: string;
  readonly cueAt: number;
  /** A part of the figure before it. */
  readonly subset: boolean;
  /** A standing number, not what an event added. */
  readonly isStock: boolean;
}

/** Tokens between a cue and the count behind or before it. */
const BEHIND_REACH = 7;
/** "44 civilians including 11 women, nine children and one driver": the later ones of a row stand farther off. */
const ROW_REACH = 30;
/** Tokens behind a cue within which "by" names who did it. */
const AGENT_REACH = 3;
/** Tokens between two counts of a row of which the second says the same noun again; and those behind it in which a cue of its own stands. */
const ROW_GAP = 12;
const CUE_BEHIND = 4;
/** Tokens between people and a part of them told behind a comma. */
const PART_GAP = 14;
/** Where words stand freely, a verb may lie farther from its object. */
const reachBehind = ({ order }: LanguagePack): number => (order === "free" ? BEHIND_REACH * 2 : BEHIND_REACH);
const isAfter = (clause: Range, at: number): boolean => clause.from > at;
const TOTAL_REACH = 14;
/** "The death toll from … rose to 61": the words between may be many where the last one points at the count. */
const TOTAL_FAR_REACH = 28;
const BEFORE_REACH = 14;
const LOSS_REACH = 40;
/** "Three of whom died". */
const WHOM_REACH = 4;
/** Words between a verb and its other half behind the subject: "فارق رضيعان الحياة". */
const HALF_REACH = 8;
/** Words from a verb to the comma before its parts. */
const SUBSET_REACH = 5;

/** Every casualty count and every loss of equipment in a sentence. */
export function figuresOf(all: SentenceView, pack: LanguagePack): Figure[] {
  // Whatever is counted was killed, hurt, driven out or destroyed.
  if (!all.tags.some(({ casualty, destroyed }) => casualty !== null || destroyed)) return [];
  const view = withCues(all, pack);
  const counted = countedOf(view, pack);
  const used = new Set<Counted>();
  const figures: Figure[] = [];
  const free = (): Counted[] => counted.filter((one) => !used.has(one));
  for (let at = 0; at < view.tags.length; at++) {
    const cue = view.tags[at]?.casualty ?? null;
    if (cue === null) continue;
    const joint = jointCue(at, cue, counted, view, pack);
    const counts = countsFor(at, joint === null ? cue : { ...cue, count: "before" }, free(), view, pack);
    if (joint !== null && counts.length === 0) counts.push(...countsFor(joint.at, { ...joint.cue, count: "after" }, free(), view, pack));
    for (const one of counts) {
      if (!isVictim(one, cue, view, pack)) continue;
      used.add(one);
      const who =
        cue.ofSubject === true
          ? ofLoser(one, at, view)
          : (ofLosses(one, view, pack) ??
            ofRanks(one, at, view, pack) ??
            one.who ??
            (pack.order === "free" ? totalOf(at, view) : null) ??
            (cue.total === true ? namedBefore(at, view) : cue.noun === undefined ? null : lostBy(one, view)));
      const figure = figureOf(one, cue.kind, at, who, cue.stock === true);
      if (joint === null) figures.push(figure);
      else if (one.max !== null) figures.push(atMost(figure, cue.kind), atMost(figure, joint.cue.kind));
    }
  }
  for (const one of free()) {
    // "Уничтожены 15 боевиков".
    const isArmed = pack.order === "free" && COMBATANTS.has(one.who?.sector ?? "");
    const fallen = isArmed ? view.tags.findIndex((tag, at) => tag.destroyed && tag.casualty === null && Math.abs(at - one.from) <= 4) : -1;
    if (fallen >= 0) figures.push(figureOf(one, "killed", fallen, one.who));
    if (!one.equipment) continue;
    const destroyed = view.tags.findIndex((tag, at) => tag.destroyed && Math.abs(at - one.from) < LOSS_REACH);
    const isOfSubject = view.tags[destroyed]?.casualty?.ofSubject === true;
    const owner = isOfSubject ? (loserBeside(destroyed, view) ?? one.who) : one.who;
    if (destroyed >= 0) figures.push(figureOf(one, "equipment_destroyed", destroyed, owner));
  }
  const made = withoutTwice(
    inheritVictims(
      figures.sort((a, b) => a.from - b.from),
      pack,
    ),
  );
  const parts = pack.syntax.partsTold?.(view) ?? [];
  return parts.length === 0 ? made : [...made, ...parts.map(partOf)];
}

/** "Five of the dead were children". */
const partOf = ({ kind, number, cueAt, who }: PartTold): Figure => ({
  kind,
  min: number.min,
  max: number.max,
  comparator: number.comparator,
  from: number.from,
  to: number.to,
  who,
  of: who.name,
  cueAt,
  subset: true,
  isStock: false,
});

/** "Dozens dead or injured" bounds each kind from above only. */
const atMost = (figure: Figure, kind: Figure["kind"]): Figure => ({ ...figure, kind, min: null, comparator: "at_most" });

/** Without the cues that their neighbours do not bear out. */
function withCues(view: SentenceView, pack: LanguagePack): SentenceView {
  const isFalse = (tag: Tags, at: number): boolean => tag.casualty !== null && !isCue(at, tag.casualty, view, pack);
  if (!view.tags.some(isFalse)) return view;
  return { ...view, tags: view.tags.map((tag, at) => (isFalse(tag, at) ? { ...tag, casualty: null } : tag)) };
}

/** Whether the words beside make it one: "driven from their homes", "the death of". */
function isCue(
  at: number,
  { kind, beside, notBefore, notBehind }: CasualtyCue,
  { tokens, tags, numbers }: SentenceView,
  { words, order }: LanguagePack,
): boolean {
  // "Nine children of dead fighters": whose they are; "dozens of dead soldiers" counts.
  const isWhose =
    kind === "killed" &&
    order === "svo" &&
    words.partitive.has(tokens[at - 1]?.norm ?? "") &&
    [at + 1, at + 2].some((index) => tags[index]?.noun != null) &&
    !words.and.has(tokens[at + 1]?.norm ?? "") &&
    !numbers.some(({ to }) => to === at);
  if (isWhose) return false;
  // "Six displaced people were killed": which people, not that they fled now.
  const isWhich = kind === "displaced" && order === "svo" && tags[at + 1]?.noun?.sector === "civilians";
  if (isWhich && !words.auxiliaries.has(tokens[at - 1]?.norm ?? "") && tokens[at - 1]?.norm !== "have" && tokens[at - 1]?.norm !== "has")
    return false;
  const next = words.possessives.has(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  if (notBefore?.has(tokens[next]?.norm ?? "") === true || notBehind?.has(tokens[at - 1]?.norm ?? "") === true) return false;
  if (beside === undefined) return true;
  const before = words.articles.has(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  const last = tokens[before]?.norm ?? "";
  return (
    beside.before.has(last) ||
    beside.before.has(`${tokens[before - 1]?.norm ?? ""} ${last}`) ||
    beside.behind.has(tokens[at + 1]?.norm ?? "") ||
    (order === "vso" && tokens.slice(at + 2, at + HALF_REACH).some(({ norm }) => beside.behind.has(norm))) ||
    beside.behind.has(`${tokens[at + 1]?.norm ?? ""} ${tokens[at + 2]?.norm ?? ""}`)
  );
}

const JOINT = new Set<Figure["kind"]>(["killed", "wounded", "captured", "missing"]);

/** "Killed or wounded 12", "dozens dead and injured": another cue joined to this one that has no count of its own. */
function jointCue(
  at: number,
  { kind }: CasualtyCue,
  counted: readonly Counted[],
  { tokens, tags }: SentenceView,
  { words }: LanguagePack,
): { readonly at: number; readonly cue: CasualtyCue } | null {
  const other = tags[at + 2]?.casualty ?? null;
  if (other === null || other.kind === kind || !JOINT.has(kind) || !JOINT.has(other.kind)) return null;
  const link = tokens[at + 1];
  if (link === undefined || link.kind !== "word" || !words.and.has(link.norm)) return null;
  const hasBefore = counted.some((one) => one.to <= at && at - one.to <= BEHIND_REACH);
  const hasOwn = counted.some((one) => one.from > at + 2 && one.from - at <= BEHIND_REACH);
  return hasBefore && hasOwn ? null : { at: at + 2, cue: other };
}

const HELD = new Set(["hostage", "hostages", "captive", "captives", "prisoner"]);
/** Whether what is counted can suffer this: not convoys and hospitals, and towns are captured too. */
function isVictim(one: Counted, cue: CasualtyCue, { tags, tokens }: SentenceView, { order }: LanguagePack): boolean {
  // "Killing the driver and taking seven passengers hostage": they live.
  if (cue.kind !== "captured" && HELD.has(tokens[one.to]?.norm ?? "")) return false;
  if (one.equipment && cue.kind !== "missing") return false;
  if (cue.total === true && one.comparator === "vague") return false;
  const { who } = one;
  // "أصابه صاروخان": a dual of what hits.
  if (who === null && one.to - one.from === 1 && tags[one.from]?.weapon != null) return false;
  // "أصابت ثلاثة صواريخ": what hits is counted.
  if (who === null && order === "vso" && (tags[one.to - 1]?.weapon != null || tags[one.to]?.weapon != null)) return false;
  if (who === null) return cue.kind !== "captured" && cue.armed !== true && cue.ofSubject !== true && cue.people !== true;
  if (who.sector === "positions" || (cue.armed === true && who.sector === "civilians")) return false;
  return who.sector !== "civilians" || who.to - who.from > 1 || tags[who.from]?.noun?.countable !== false;
}

const figureOf = (one: Counted, kind: Figure["kind"], cueAt: number, who: ActorMention | null, isStock = false): Figure => ({
  kind,
  min: one.min,
  max: one.max,
  comparator: one.comparator,
  from: one.from,
  to: one.to,
  who,
  of: one.noun ?? one.who?.name ?? "",
  cueAt,
  subset: one.subset && kind !== "equipment_destroyed",
  isStock,
});

/** The counts that belong to a cue: the nearer of those before it in its clause and those behind it up to the next cue. */
function countsFor(at: number, cue: CasualtyCue, counted: readonly Counted[], view: SentenceView, pack: LanguagePack): Counted[] {
  const { tokens, tags } = view;
  const { words, order } = pack;
  const isCut = (from: number, to: number): boolean =>
    tags.slice(from, to).some((tag) => tag.casualty !== null) ||
    tokens.slice(from, to).some((token) => token.norm === ";" || token.norm === ":");
  if (cue.total === true) {
    const totals = totalBehind(at, counted, isCut, view, pack);
    return [...totals, ...totals.flatMap((one) => partsOf(one, counted, view, pack))];
  }
  // "Injured by a sniper": whoever did it.
  const isAgent = ({ from }: Counted): boolean =>
    words.agent !== undefined && tokens.slice(at + 1, Math.min(from, at + AGENT_REACH)).some(({ norm }) => norm === words.agent);
  const behind = counted.filter(
    (one) => one.from > at && one.from - at <= ROW_REACH && !isCut(at + 1, one.from) && !isOfNext(one) && !isAgent(one),
  );
  const isTally = [at - 1, at - 2].some((index) => cue.behindAfter?.has(tokens[index]?.norm ?? "") === true) && cue.noun !== undefined;
  // "سيارة عائلة كانت تقل نازحين": the displaced are counted right before, or not at all.
  const reach = cue.kind === "displaced" && cue.noun !== undefined ? 1 : BEFORE_REACH;
  // "86 of its members, who include …, were killed".
  const isOfClosed = (one: Counted): boolean => order === "svo" && at - one.to <= CLOSED_REACH && closesRelative(at, one.to, view, pack);
  const before = counted.filter(
    (one) => one.to <= at && (at - one.to <= reach || isOfClosed(one)) && !isCut(one.to, at) && !isPart(one, at, view, pack),
  );
  const itself = counted.find((one) => one.from === at);
  if (itself !== undefined && cue.noun !== undefined) return [itself];
  // "Пять погибших мирных жителей".
  const around = order === "free" ? counted.find((one) => one.from < at && one.to > at + 1) : undefined;
  if (around !== undefined) return [around];
  // "عدد النازحين من سرمين والقرى المجاورة … 9500": a tally waits for its count.
  const first = behind.find((one) => isTally || one.from - at <= reachBehind(pack));
  const last = before.at(-1);
  // "The deaths of 27", "among the dead were 22".
  const isOf = tokens[at + 1]?.norm === "of" && first !== undefined;
  const isAmong = [at - 1, at - 2].some((index) => cue.behindAfter?.has(tokens[index]?.norm ?? "") === true);
  const looksBehind = cue.count !== "before" || isOf || isAmong;
  // "560 عنصراً جرى تحييدهم".
  const isOfThem =
    order === "vso" && words.auxiliaries.has(tokens[at - 1]?.norm ?? "") && words.possessives.has(tokens[at + 1]?.norm ?? "");
  const looksBefore = (cue.count !== "after" || isOfThem) && !isOf;
  // "Were summarily executed".
  const manner = tokens[at - 1]?.norm ?? "";
  const passive = words.held?.has(manner) === true || (order === "svo" && manner.endsWith("ly")) ? at - 2 : at - 1;
  const isDone = words.auxiliaries.has(tokens[passive]?.norm ?? "") && last !== undefined;
  const gapBefore = last === undefined || !looksBefore ? Number.POSITIVE_INFINITY : at - last.to;
  // "Nine civilians died in the town and five in the camp": five more of them.
  const isOfThose = (one: Counted): boolean =>
    order === "svo" &&
    one.noun === null &&
    (words.and.has(tokens[one.from - 1]?.norm ?? "") ||
      (words.further?.has(tokens[one.from - 1]?.norm ?? "") === true && words.and.has(tokens[one.from - 2]?.norm ?? ""))) &&
    words.placePrepositions.has(tokens[one.to]?.norm ?? "") &&
    !words.partitive.has(tokens[one.to]?.norm ?? "");
  // "18 получили ранения, четверо из них тяжёлые".
  const isPartOfLast = first?.subset === true && last?.subset === false && looksBefore;
  if (
    looksBehind &&
    first !== undefined &&
    !isPartOfLast &&
    !isOfThose(first) &&
    !(isDone && looksBefore) &&
    first.from - at - 1 <= gapBefore
  )
    return [...rowBehind(isTally ? first.from - 1 : at, behind, view, pack), ...behind.filter((one) => one !== first && isOfThose(one))];
  if (last === undefined || !looksBefore) return [];
  // "Около тысячи человек, среди них 26 раненых": the part alone.
  if (order === "free" && last.subset && last.to === at && cue.kind === "wounded") return [last];
  // "56 dead, including 11 children".
  // "قتلوا في الغارات، بينهم 18 من القوات".
  const mark = order === "vso" ? tokens.findIndex(({ norm }, index) => index > at && index <= at + SUBSET_REACH && norm === "،") : -1;
  const next = mark >= 0 ? mark + 1 : tokens[at + 1]?.norm === "," ? at + 2 : at + 1;
  const isMore =
    words.subset.has(tokens[next]?.norm ?? "") ||
    words.besides?.has(tokens[next]?.norm ?? "") === true ||
    // "17 people were killed, two of them medics".
    (order === "svo" && behind.some((one) => one.subset && one.from === next));
  const parts = isMore ? rowBehind(at, behind, view, pack) : [];
  return [...rowBefore(before, at, view, pack), ...parts, ...behind.filter((one) => !parts.includes(one) && isOfThose(one))];

  /** "10 killed 15 injured": the cue right behind it has no other count. */
  function isOfNext(one: Counted): boolean {
    const next = tags[words.auxiliaries.has(tokens[one.to]?.norm ?? "") ? one.to + 1 : one.to]?.casualty;
    return (
      (next?.kind === "killed" || next?.kind === "wounded" || (order === "svo" && next?.kind === "displaced")) &&
      next.count !== "after" &&
      !counted.some((other) => other.from > one.to && other.from - one.to <= 2)
    );
  }
}

/** Words between people and what befell them, where a clause about them stands between commas. */
const CLOSED_REACH = 34;
const INCLUDING = new Set(["include", "included", "includes", "comprise", "comprised"]);
const PAUSES = new Set([",", "-", "–", "—"]);
const RELATIVES = new Set(["who", "which", "whose", "including", "among"]);
/** A comma right before the verb closes what one right behind the count opened. */
function closesRelative(at: number, from: number, { tokens }: SentenceView, { words }: LanguagePack): boolean {
  const verb = words.auxiliaries.has(tokens[at - 1]?.norm ?? "") ? at - 1 : at;
  // Wires lose the commas; "who include" says as much.
  const isRow = tokens.slice(from, verb).some(({ norm }, index) => norm === "who" && INCLUDING.has(tokens[from + index + 1]?.norm ?? ""));
  if (isRow) return true;
  if (!PAUSES.has(tokens[verb - 1]?.norm ?? "")) return false;
  return tokens.slice(from, verb - 2).some(({ norm }, index) => PAUSES.has(norm) && RELATIVES.has(tokens[from + index + 1]?.norm ?? ""));
}

/** "The toll rose from 15 to 22": the count that "to", "at" or "of" points at, else the last. */
function totalBehind(
  at: number,
  counted: readonly Counted[],
  isCut: (from: number, to: number) => boolean,
  { tokens }: SentenceView,
  { words }: LanguagePack,
): Counted[] {
  const behind = counted.filter((one) => one.from > at && one.from - at <= TOTAL_FAR_REACH && !isCut(at + 1, one.from));
  const pointed = behind.find((one) => words.totals.has(tokens[one.from - 1]?.norm ?? ""));
  return pointed === undefined ? behind.filter((one) => one.from - at <= TOTAL_REACH).slice(-1) : [pointed];
}

/** "A toll of 36 dead, among them 15 children". */
function partsOf(total: Counted, counted: readonly Counted[], view: SentenceView, pack: LanguagePack): Counted[] {
  const { tokens, tags } = view;
  let at = tags[total.to]?.casualty != null ? total.to + 1 : total.to;
  if (tokens[at]?.norm === ",") at++;
  const isPartNext = pack.words.subset.has(tokens[at]?.norm ?? "");
  const behind = counted.filter((one) => one.from > at && !tags.slice(at, one.from).some((tag) => tag.casualty !== null));
  return isPartNext ? rowBehind(at, behind, view, pack) : [];
}

/** "Two of the injured": a part of those told before. */
const isPart = (one: Counted, at: number, { tokens }: SentenceView, { words }: LanguagePack): boolean =>
  one.noun === null && words.prepositions.has(tokens[one.to]?.norm ?? "") && !(one.subset && at - one.to <= WHOM_REACH);

const AGED = /^(?:yasinda(?:ki)?|yasindaki|aylik|yaslarinda(?:ki)?)$/;
/** "Two tanks 3 guns": wires drop commas. */
const touches = (one: Counted, next: Counted): boolean => one.to === next.from && one.who !== null && next.who !== null;

function isJoined(from: number, to: number, { tokens }: SentenceView, { words, order }: LanguagePack): boolean {
  const between = tokens.slice(from, to);
  // "قُتل أربعة، حين فجّر انتحاري نفسه": the moment is another clause.
  if (order === "vso" && between.some(({ norm }) => words.moments?.has(norm) === true)) return false;
  const joins = ({ norm }: Token): boolean => words.and.has(norm) || words.subset.has(norm);
  // "Evi kundaklandı, 14 polis yaralandı": the comma behind a verb joins no counts.
  // "3 polis ve 8 yaşında bir çocuk": how old the next one is.
  const isAge = (token: Token, at: number): boolean =>
    AGED.test(token.norm) || (token.kind === "number" && AGED.test(between[at + 1]?.norm ?? ""));
  return (
    between.some(joins) &&
    (order !== "sov" || between.every((token, at) => joins(token) || token.capital || words.articles.has(token.norm) || isAge(token, at)))
  );
}

/** "killed 12 people, including 5 children, and a soldier". */
function rowBehind(at: number, behind: readonly Counted[], view: SentenceView, pack: LanguagePack): Counted[] {
  const row: Counted[] = [];
  for (const one of behind) {
    const last = row.at(-1);
    if (last === undefined && one.from - at > reachBehind(pack)) break;
    // "Погибли трое, пятеро получили ранения": the next clause has a cue of its own.
    if (last !== undefined && pack.order === "free" && isAfter(pack.syntax.clauseOf(one, view), at)) break;
    const isNext =
      last !== undefined &&
      one.who !== null &&
      ((one.from - last.to <= 4 && isJoined(last.to, one.from, view, pack)) ||
        isFarther(last, one, view, pack) ||
        isPartBehind(last, one, view, pack));
    if (last !== undefined && !isNext && !touches(last, one)) continue;
    // "أردى قناص مدنياً": the one behind the verb did it, the accusative suffers it.
    if (last !== undefined && !isNext && pack.order === "vso" && view.tokens[one.from]?.written.endsWith("اً") === true) row.pop();
    row.push(one);
  }
  return row;
}

/** "Two men from the group and three men from the committees": the next of a row behind what tells of the one before. */
function isFarther(last: Counted, one: Counted, { tokens, tags }: SentenceView, { words, order }: LanguagePack): boolean {
  const isOfOther = tags.slice(one.to, one.to + CUE_BEHIND).some((tag) => tag.casualty !== null);
  return (
    order === "svo" &&
    one.from - last.to <= ROW_GAP &&
    words.and.has(tokens[one.from - 1]?.norm ?? "") &&
    one.noun === last.noun &&
    !isOfOther
  );
}

/** "22 people in a village on Wednesday, seven of them children": a part of them behind a comma. */
const isPartBehind = (last: Counted, one: Counted, { tokens }: SentenceView, { order }: LanguagePack): boolean =>
  order === "svo" &&
  one.subset &&
  one.from - last.to <= PART_GAP &&
  // Wires lose the comma; "of them" says as much.
  ([one.from - 1, one.from - 2].some((at) => tokens[at]?.norm === ",") ||
    tokens
      .slice(one.from, one.to)
      .some(({ norm }, at) => norm === "of" && /^(?:them|whom)$/.test(tokens[one.from + at + 1]?.norm ?? ""))) &&
  (one.max ?? one.min ?? 0) <= (last.max ?? Number.POSITIVE_INFINITY);

/** "12 people, including 5 children, were killed": all of the row. */
function rowBefore(before: readonly Counted[], at: number, view: SentenceView, pack: LanguagePack): Counted[] {
  const row: Counted[] = [];
  for (const one of before.toReversed()) {
    const next = row[0];
    // "Без света остались тысячи, 12 человек убиты": what another verb tells of is no part of the row.
    if (next !== undefined && pack.order === "free" && pack.syntax.clauseOf(one, view).to <= at) break;
    const isNext = next !== undefined && next.from - one.to <= 4 && (next.subset || one.subset || isJoined(one.to, next.from, view, pack));
    if (next !== undefined && !isNext && !touches(one, next)) continue;
    row.unshift(one);
  }
  return row;
}

/** "12 civilians and wounding 30", "45 others": a count without a noun of its own counts those of the one before it. */
function inheritVictims(figures: readonly Figure[], { words, order }: LanguagePack): Figure[] {
  let last: ActorMention | null = null;
  return figures.map((figure) => {
    const isOwn = figure.who !== null && !words.others.has(figure.of);
    // "ثمانية عسكريين، بينهم موظف، وأصيب سبعة آخرون": others of the whole.
    if (isOwn && !(figure.subset && order === "vso")) last = figure.who;
    return isOwn || last === null || figure.kind === "equipment_destroyed" || figure.of === "people" ? figure : { ...figure, who: last };
  });
}
