import type { Sentence } from "@orontes/language";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A row of a page: tags, counters, headlines of other pages. It ends with its sentence, or where a text sets in again. */
const ROWS =
  "Print Tweet|Tags|Related|Related:|Topic|Read more|Read More|READ MORE|Also read|Read also|See also|More on this story|Most read|Share this|Etiketler|İlgili haberler|İlgili Haberler|İlgili haber|Ayrıca okuyun|Haberin devamı|Читайте также|Читать далее|Материалы по теме|По теме|Теги|Поделиться|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|اقرا ايضا|مواضيع ذات صلة|أخبار ذات صلة|كلمات مفتاحية|الكلمات المفتاحية|وسوم".split(
    "|",
  );
/** What follows these is the page's, to its end. */
const ENDINGS =
  "Community standards|Comment via Facebook|Never miss a story again|Follow us on|Related News|Sign up for our|Sign up to our|Subscribe to our|and agencies Related|Bizi takip edin|Son dakika haberleri için|Подписывайтесь на|Подпишитесь на|Следите за нашими|تابعونا على|تابعنا على|اشترك في".split(
    "|",
  );
/** No page has more of one kind; it also bounds what a hostile text costs. */
const MOST_OF_A_MARK = 30;
const SHORT_URL = "Get short URL";
/** "Topic … (1881) 0 25": the file a report belongs to, how often it was read. */
const COUNTERS = /(?: Topic [^()]{0,120}\(\d{1,5}\))?(?: 0(?: \d{1,5}){0,2}| \d{2,6})?/y;
const HEAD_CHARS = 200;
/** A row set before this share of the text is no ending. */
const LATE = 0.4;

/** Open a text anew behind a row: "… Aleppo Syria A suicide bomber has". */
const ANEW = new Set("A An The At In On More Several Two Three Dozens Hundreds Scores Thousands Nearly".split(" "));
/** Of the words behind such an opening so many at least begin small; in a headline most do not. */
const WORDS_SEEN = 6;
const LEAST_SMALL = 4;
/** Behind a row of names or one headline the text may go on with any word that begins large, where the next two and more begin small. */
const SHORT_ROWS = new Set(["Tags", "Read more", "Read More", "READ MORE", "Also read", "Read also", "See also"]);

const AGENCIES = ["REUTERS", "AFP", "EPA", "AP", "Reuters", "Getty", "Sputnik"];
/** "REUTERS/Rodi Said", "AFP 2018 JALAA MAREY". */
const CREDIT =
  /(?:\/ ?\p{Lu}[\p{L}-]{1,20}(?: (?!(?:The|A|An|In|On|At|It|He|But) )\p{Lu}[\p{L}-]{1,20})?| 20\d\d \p{Lu}{2,20}(?: \p{Lu}{2,20})?)/uy;
const PHOTO = /\((?:Photo [\p{L} /]{2,30}|[\p{L} /]{2,30} Photo)\)/uy;

const SEATS =
  "BEIRUT|AMMAN|ISTANBUL|ANKARA|DAMASCUS|MOSCOW|GENEVA|WASHINGTON|BAGHDAD|CAIRO|LONDON|PARIS|BERLIN|BRUSSELS|JERUSALEM|DUBAI|RIYADH|TEHRAN|DOHA|ASTANA|VIENNA|KIEV|KYIV|ATHENS|NICOSIA|ERBIL|UNITED NATIONS|NEW YORK|DIYARBAKIR|GAZIANTEP|KILIS|QAMISHLI|ALEPPO";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
/** "Last updated at Nov 032017 BEIRUT Government forces": whence and when a report was sent, where its page lost the marks between. */
const DATELINE = new RegExp(
  `(?:^|(?<=[.…] ))(?:[^.…]{0,60}?${MONTH}\\.? ?\\d{1,2},? ?\\d{4},? )?(?:${SEATS}|(?<=\\d{4} )(?:Beirut|Amman|Istanbul|Ankara|Damascus|Moscow|Geneva|Washington|Baghdad|Cairo|Jerusalem|Dubai))(?: \\([A-Za-z]{2,12}\\))?(?: [-–—]{1,2})?(?= \\p{Lu}\\p{Ll})`,
  "u",
);

/** The words of the page that are none of its text: no event is told in them. */
export function furnitureIn(text: string, sentences: readonly Sentence[]): Stretch[] {
  const found: Stretch[] = [];
  const short = text.slice(0, HEAD_CHARS).indexOf(SHORT_URL);
  if (short >= 0) found.push({ start: 0, end: endOf(COUNTERS, text, short + SHORT_URL.length) });
  const dateline = DATELINE.exec(text.slice(0, HEAD_CHARS));
  if (dateline !== null) found.push({ start: dateline.index, end: dateline.index + dateline[0].length });
  for (const mark of ENDINGS) {
    const at = text.indexOf(mark, Math.ceil(text.length * LATE));
    if (at >= 0) found.push({ start: at, end: text.length });
  }
  for (const mark of ROWS)
    for (const at of placesOf(mark, text))
      if (isRow(mark, at, text) && !found.some(({ start, end }) => at >= start && at < end)) found.push(rowAt(at, mark, text, sentences));
  for (const agency of AGENCIES)
    for (const at of placesOf(agency, text)) {
      const end = endOf(CREDIT, text, at + agency.length);
      if (end > at + agency.length) found.push({ start: at, end });
      const teaser = teaserEnd(text, at, agency);
      if (teaser !== null) found.push({ start: at, end: teaser });
    }
  for (const at of placesOf("(", text)) {
    const end = endOf(PHOTO, text, at);
    if (end > at) found.push({ start: at, end });
  }
  return found;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}

function placesOf(mark: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0 && found.length < MOST_OF_A_MARK; at = text.indexOf(mark, at + mark.length)) found.push(at);
  return found;
}

/** A text may say these as well. */
const IN_THE_OPEN = new Set(["Related", "Related:", "Topic", "Share this", "Most read", "По теме", "Поделиться", "وسوم"]);

/** The mark stands as a word of its own before a name or a figure, and words that a text may use too only behind the end of something: no "Related" within a sentence. */
function isRow(mark: string, at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const behind = text.slice(at + mark.length, at + mark.length + 2);
  const isOpen = at === 0 || (IN_THE_OPEN.has(mark) ? /[\d.…)\]"”] ?$/u : /[\s.…)\]"”]$/u).test(before);
  return isOpen && /^:? ?(?:[\p{Lu}\p{Lo}\d«“"]|$)|^\n/u.test(behind);
}

function rowAt(at: number, mark: string, text: string, sentences: readonly Sentence[]): Stretch {
  let start = at;
  // "... 25 Topic": the counters before it.
  while (/[\d\s.…]/u.test(text[start - 1] ?? "") && at - start < WORDS_SEEN * 4) start--;
  const sentence = sentences.find((one) => one.start <= at && one.end > at);
  const end = sentence?.end ?? text.length;
  const words = [...text.slice(at + mark.length, end).matchAll(/\S+/gu)];
  const anew = words.findIndex((word, index) => isAnew(word[0], words.slice(index + 1, index + 1 + WORDS_SEEN), SHORT_ROWS.has(mark)));
  const first = words[anew];
  if (first !== undefined) return { start, end: at + mark.length + first.index };
  // Where the row runs into the text unmarked, losing its first sentence would be worse than reading a headline too many.
  return { start, end: at > text.length * LATE ? end : at + mark.length };
}

function isAnew(word: string, next: readonly RegExpMatchArray[], isShortRow: boolean): boolean {
  const isSmall = next.map(([one]) => /^\p{Ll}/u.test(one));
  const goesOn = isShortRow && /^\p{Lu}/u.test(word) && isSmall[0] === true && isSmall[1] === true;
  return (ANEW.has(word.replace(/^-/u, "")) || goesOn) && isSmall.filter((one) => one).length >= LEAST_SMALL;
}

/** Words of a headline that begin small all the same. */
const SMALL = new Set("in of to for on at the a an and over with by from as after near against into is vs amid - –".split(" "));
const TEASER_CHARS = 320;
const LEAST_LARGE = 5;

/** "Sputnik Ada Example Army Takes Town From Rebels in North The fighting went on": a picture's credit and the headline of another page, set between two sentences; where the text goes on, or null. */
function teaserEnd(text: string, at: number, agency: string): number | null {
  if (at > 0 && !/[.!?]["”)]? $/u.test(text.slice(Math.max(0, at - 3), at))) return null;
  const from = at + agency.length;
  const words = [...text.slice(from, from + TEASER_CHARS).matchAll(/\S+/gu)];
  const first = words.findIndex(([word]) => word !== "Photo" && !/^20\d\d$/u.test(word));
  if (first < 0 || !isLarge(words[first]?.[0]) || !isLarge(words[first + 1]?.[0])) return null;
  let large = 0;
  for (let index = first + 2; index < words.length; index++) {
    const word = words[index]?.[0] ?? "";
    const isQuoted = /^["“«(]/u.test(word);
    if (isLarge(word) || (SMALL.has(word) && !isQuoted) || /^\d/u.test(word)) {
      if (isLarge(word)) large++;
      continue;
    }
    // The sentence behind the headline begins with the last word that is written large, or with an article a little before.
    let start = index;
    if (!isQuoted)
      do start--;
      while (start > first && !isLarge(words[start]?.[0]));
    const article = isQuoted ? -1 : words.findIndex(([one], other) => other >= start - 2 && other < start && ANEW.has(one));
    const begin = words[article >= 0 ? article : start];
    return large > LEAST_LARGE && begin !== undefined ? from + begin.index : null;
  }
  return null;
}

/** Also "al-Sham", "ez-Zor". */
const isLarge = (word: string | undefined): boolean => /^(?:(?:al|an|ar|as|ash|az|el|ez|es)-)?\p{Lu}/u.test(word ?? "");
