import type { PageBlock } from "./page-blocks.ts";

/**
 * Lines that pages put between the paragraphs of an article, in four languages. They are judged only when they are
 * short, and only as a whole or by an opening that prose does not have: "Updated: 12:30" goes, "Updated figures show
 * twelve dead" stays. Turkish ı is written i here, see `dotted`.
 */
const SHORT = 220;
const ASIDES: readonly RegExp[] = [
  // invitations to read, watch or listen to something else
  /^(?:(?:please )?(?:also )?(?:read|see|watch|listen)(?: (?:also|more|next|now|here|this|it|on))*|related(?: (?:articles?|stories|story|news|content|topics?|coverage|links?|posts?|reading))?|more (?:on|from|about|stories|news|coverage)(?: [^.!?]{0,60})?|further reading|recommended(?: [^.!?]{0,40})?|in pictures|in case you missed it|don'?t miss|editor'?s (?:picks?|choice)|up next|top stories|most (?:read|popular|viewed|watched|shared)|trending(?: now)?|latest (?:news|stories|headlines|updates)|what (?:else )?to read next|story continues(?: below[^.!?]{0,30})?|continue reading[^.!?]{0,40}|article continues (?:below|after)[^.!?]{0,40}|(?:keep )?scroll(?:ing)? (?:down )?(?:to|for) [^.!?]{0,60}|you (?:may|might) (?:also )?(?:like|be interested in)[^.!?]{0,30})(?:\.{3}|[\s:>»→…|-])*$/i,
  /^[([]?(?:(?:read|see|watch|listen)(?: (?:more|also|on|next|here|this))?|related(?: (?:story|stories|article|articles))?|more|also|explainer|video|photos?|pictures|gallery|podcast|interactive|timeline|factbox|in pictures)\s?[:|>»→]\s?\S.{0,180}$/i,
  /^(?:(?:à|a) lire (?:aussi|également)|lire (?:aussi|également)|voir aussi|lesen sie (?:auch|mehr)|mehr zum thema|lea (?:también|además|más)|leer más|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|mer)|czytaj (?:też|także|więcej))\b.{0,160}$/iu,
  /^(?:ayrica (?:okuyun|bakin|bakiniz|izleyin)|bu habere de göz atin|(?:bunlar|bu haber) (?:da|de) ilginizi çekebilir|ilginizi çekebilir|ilgili (?:haber(?:ler)?|içerik(?:ler)?|konu(?:lar)?)|haberin devami(?: için tiklayin| aşağida)?|devamini oku(?:yun)?|(?:son dakika |diğer |öne çikan |benzer |son )haberler|çok okunanlar|öne çikanlar|daha fazla (?:oku|göster|haber)|(?:detaylar|haberin detaylari) için tiklayin(?:iz)?|tiklayin(?:iz)?|foto galeri|galeri|video haber)(?:\s*[:>»→|–-]\s*.{0,160}|[\s.…!>»→]*)$/iu,
  /^(?:(?:читайте|смотрите|слушайте|см\.)(?: (?:также|ещё|еще|подробнее|по теме|далее|на эту тему))*\s*[:>»→|–—-].{0,160}|(?:читайте|смотрите|слушайте) (?:также|ещё|еще|подробнее|по теме|далее|нас)(?: .{0,140})?|(?:материалы|новости|статьи|ещё|еще|подробнее|видео|фото)? ?по теме(?:\s*[:>»→|–—-].{0,140})?|(?:другие|последние|главные|похожие|популярные) (?:новости|материалы|статьи)(?: [^.!?]{0,40})?|самое (?:читаемое|важное|интересное)|подробнее\s*[:>»→—-].{0,140}|рекомендуем(?: (?:почитать|прочитать|к прочтению|также))?|продолжение (?:читайте )?(?:ниже|следует|после рекламы)[^.!?]{0,30}|что (?:ещё|еще) (?:почитать|читать)[^.!]{0,60})(?:\.{3}|[\s:…])*$/iu,
  /^(?:(?:اقرأ|إقرأ|اقرئي|شاهد|استمع|تابع|طالع)(?: (?:أيضا|أيضاً|ايضا|ايضاً|المزيد|كذلك))?\s*[:؛|–-]\s*.{0,160}|(?:اقرأ|إقرأ|شاهد|طالع) (?:أيضا|أيضاً|ايضا|ايضاً|المزيد)(?: .{0,140})?|(?:مواضيع|أخبار|مقالات|قصص|روابط) (?:ذات صلة|متعلقة|مشابهة|قد تهمك)[^.؟!]{0,60}|قد (?:يهمك|يعجبك)[^.؟!]{0,60}|(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|تداولا)|المزيد (?:من (?:الأخبار|التفاصيل|المقالات|القصص)|حول|عن)[^.؟!]{0,60}|(?:لقراءة المزيد|للمزيد)[^.؟!]{0,60})[\s.…:]*$/u,
  // advertising, players
  /^(?:advert(?:isement|ising|orial)?s?|ad|sponsored(?: content)?|promoted(?: content)?|reklam(?:lar)?|реклама|إعلان(?:ات)?|اعلان|loading|yükleniyor|загрузка|play(?: video)?|your browser does not support [^.]{0,60}|this video (?:can ?not|is not) [^.]{0,60}|(?:please )?(?:enable|turn on) javascript.{0,80})[\s.:…]*$/iu,
  /^(?:advertisement|advertising)\b[^.!?]{0,40}$|^(?:click|tap) (?:here|on the|through|to)\b.{0,160}$/i,
  // newsletters, sharing, following, applications
  /^(?:sign up|signup|subscribe|register|join|get|download|install|follow|like|find|add)\b.{0,200}\b(?:newsletters?|e-?mails?|inbox|briefing|notifications?|subscri\w+|apps?|app store|google play|podcast|facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|social media)[.!:)]*$/i,
  /^(?:sign up|subscribe|register|follow us|contact us|send us|have your say|do you have|got a (?:story|tip)|let us know|tell us|stay (?:up to date|informed|connected|tuned)|never miss|our (?:newsletter|app|podcast))\b.{0,200}\b(?:here|link|us|updates?|alerts?|daily|weekly|page|channel|@\w+|[\w.]+@[\w.]+)[.!:?)]*$/i,
  /^(?:independent|free|quality|our|this) (?:journalism|newsroom|reporting|site)\b.{0,80}\b(?:needs? your?|depends? on|relies on|made possible|supported by)\b.{0,80}$/i,
  /^(?:if you (?:value|like|enjoy|believe in|appreciate) (?:our|this|what we|independent)\b|(?:please )?consider (?:making|supporting|donating|becoming|a (?:small )?(?:donation|contribution)))\b.{0,200}$/i,
  /^[^.!?]{0,140}\btiklayin(?:iz)?[.!…]*$/iu,
  /^(?:support|donate|become a (?:member|subscriber|patron|supporter))\b.{0,160}\b(?:journalism|membership|newsroom|reporting|today|donation|contribution)[.!]*$/i,
  /^(?:share|share this(?: (?:article|story|post|page|news))?|share on [^.]{0,60}|tweet|whats ?app|telegram|facebook|twitter|linkedin|reddit|pinterest|pocket|flipboard|messenger|e-?mail|print(?: this)?(?: page)?|copy(?: link)?|save|comments?(?: \(\d+\))?|\d+ (?:comments?|shares?|views?|likes?)|(?:leave|post|add|view|show|write) (?:a |all |your )?(?:comment|reply)s?|paylaş(?:in)?|yorum(?:lar)?(?: yap| yaz)?|yazdir|kaydet|поделиться(?: [^.]{0,30})?|комментари[ийе](?: [^.]{0,20})?|распечатать|сохранить|شارك(?:ها|ه)?(?: (?:المقال|الخبر|على) ?[^.]{0,20})?|مشاركة|طباعة|تعليقات?|حفظ)[\s.:]*$/iu,
  /^(?:abone (?:ol|olun)|bizi (?:takip|izleyin|sosyal).{0,120}|.{0,60}google news.{0,20}(?:takip|abone|katil).{0,60}|(?:whatsapp|telegram|youtube|twitter|instagram) .{0,30}(?:takip edin|abone olun|katilin).{0,40}|uygulamamizi indirin.{0,60}|bülten(?:imiz)?e (?:abone|kayit).{0,80})[\s.!]*$/iu,
  /^(?:подпис(?:ывайтесь|ывайся|шитесь|аться)(?: .{0,180})?|(?:следите|читайте|смотрите) .{0,60}(?:telegram|телеграм|вконтакте|facebook|twitter|instagram|youtube|дзен|яндекс|google).{0,80}|(?:наш|мы в|присоединяйтесь).{0,30}(?:telegram|телеграм|соцсет|вконтакте|facebook|twitter).{0,80})$/iu,
  /^(?:تابعونا|تابعنا|(?:اشترك|اشتركوا|انضم|انضموا|حمل|حمّل|حملوا|سجل|سجّل|تابعوا)\s.{0,80}(?:نشرتنا|النشرة|قناتنا|القناة|تطبيق|تلغرام|تيليغرام|تليغرام|واتساب|فيسبوك|تويتر|إنستغرام|انستغرام|يوتيوب|إشعارات|حسابنا|صفحتنا))(?: .{0,100})?[\s.!]*$/u,
  // rights and technical lines
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|(?:this )?(?:material|content) may not be .{0,150}|tüm haklari saklidir|her hakki saklidir|все права защищены|جميع الحقوق محفوظة).{0,200}$/iu,
  /^(?:report (?:a |an )?(?:typo|error|correction).{0,80}|нашли (?:ошибку|опечатку).{0,160}|заметили (?:ошибку|опечатку).{0,160}|(?:if you )?(?:spot(?:ted)?|found|see) (?:an? )?(?:error|mistake|typo).{0,120})$/iu,
  /^(?:this article (?:is|was) (?:more than|over) .{1,40} old|our standards:.{0,80}|licensing rights.{0,40}|reprints? (?:&|and) permissions.{0,40}|.{0,30}purchase licensing rights.{0,20})\.?$/i,
];

const AGENCY =
  "(?:getty(?: images)?|afp|ap(?: photo| images)?|associated press|reuters|epa(?:-efe)?|shutterstock|istock\\w*|alamy|anadolu(?: agency| ajansi)?|aa|dha|iha|tass|тасс|риа новости|ria novosti|sputnik|zuma\\w*|nurphoto|sana|file(?: photo)?|handout)";
/** What stands under a picture: a credit, at the end or as the whole. An agency in brackets opens and closes reports too, and alone proves nothing. */
const CAPTIONS: readonly RegExp[] = [
  /^(?:image|media|video|photo|picture) (?:source|caption|copyright|credit)\b.{0,200}$/i,
  /^(?:illustrations?|photographs?|photos?|graphics?|map|video|pictures?) (?:by|courtesy(?: of)?|from) [^.]{2,80}$/i,
  /^(?:photos?|images?|picture|file(?: photo| image)?|credit|caption|photograph(?:er)?|foto(?:ğraf)?|görsel|kaynak|arşiv|фото|снимок|иллюстрация|صورة|الصورة|صور|تصوير|المصدر)\s?(?:credit|kredisi)?\s?[:/|©]\s?.{0,200}$/iu,
  new RegExp(`^${AGENCY}(?:\\s?/.{0,60})?$`, "iu"),
  new RegExp(
    `(?:\\(\\s?(?:(?:file )?(?:photo|image|picture|credit|foto|фото)s?\\b|via\\b)|\\[|©|\\||/)[^()[\\]]{0,60}\\b${AGENCY}(?:\\s?[/,–-]\\s?[\\p{L}.' -]{2,40})?\\s?[)\\]]?\\.?$`,
    "iu",
  ),
  new RegExp(`\\(\\p{Lu}[\\p{L}.' -]{2,40}\\s?[/,–-]\\s?${AGENCY}\\)\\.?$`, "iu"),
];
const CAPTION_MOST = 320;

const MONTH_OR_DAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?,?\\s*){0,2}";
/** Who wrote it, when, how long it takes: facts of the page, kept as metadata. */
const DATELINES: readonly RegExp[] = [
  /^(?:[Bb]y|BY|Written by|Reported by|Reporting by|Edited by|Story by|Words by|Par|Von|Por|Di)\s?:?\s(?:\p{Lu}[\p{L}.'’-]*(?:,? (?:and |et |und |y |for |of |in |the )?|$)){1,9}(?:[|•·,@(-].{0,80})?$/u,
  /^(?:Author|Haber|Muhabir|Yazan|Editör|Автор|Текст|Корреспондент|كتب|كتبت|تحرير|إعداد)\s?[:؛]\s?.{2,60}$/u,
  /^بقلم\s?[:؛]?\s.{2,60}$/u,
  new RegExp(
    `^(?:first |last |originally )?(?:published|updated|posted|modified|created)(?: on| at|:)*\\s*${MONTH_OR_DAY}\\d.{0,60}$`,
    "iu",
  ),
  /^(?:(?:giriş|(?:son )?güncelleme|yayinlanma|yayin|oluşturulma)(?: tarihi)?|опубликовано|обновлено|дата(?: публикации)?|نشر في|تاريخ النشر|تم النشر|آخر تحديث|تم التحديث)\s*[:|-]?\s*[^.!?؟]{0,12}\d[^!?؟]{0,60}$/iu,
  /^(?:\p{L}{3,12},?\s)?\d{1,2}[ ./-](?:\d{1,2}|\p{L}{3,12})[ ./,-]+\d{4}(?:[\s,|–-]*(?:at |в |saat |الساعة )?\d{1,2}[:.]\d{2}.{0,20})?$/u,
  /^(?:\p{L}{3,10},?\s)?\p{L}{3,10}\s\d{1,2},?\s\d{4}(?:[\s,|–-]*(?:at )?\d{1,2}[:.]\d{2}.{0,20})?$/u,
  /^\d{1,2}:\d{2}(?:,?\s[^.!?]{0,30})?$/,
  /^[^.!?]{0,60}\s[|·•]\s[^.!?]{0,40}\d{1,2}[ ./-](?:\d{1,2}|\p{L}{3,12})[ ./,-]+\d{4}[^.!?]{0,60}$/u,
  /^\d+\+?\s?(?:min(?:ute)?s?|hours?|days?|weeks?|dk|dakika|saat|gün|мин\p{L}*|час\p{L}*|дн\p{L}*|دقيقة|دقائق|ساعات?|ساعة|أيام)\.?\s?(?:read|ago|okuma|önce|чтения|назад|قراءة)?$/iu,
];
const DATELINE_MOST = 120;
const MOST_CONTACTS = 3;
/** Every block is compared with every other: more than any article has are left as they are. */
const MOST_COMPARED = 400;

/** Headings after which nothing of the article comes. */
const CLOSING_HEADING =
  /^(?:related(?: .{0,30})?|more (?:on|from|stories|news)(?: .{0,40})?|most (?:read|popular|viewed)|read (?:more|next|also)(?: .{0,30})?|recommended(?: .{0,30})?|you (?:may|might) .{0,30}|comments?(?: .{0,20})?|leave a (?:reply|comment)|about the (?:author|writer)s?|share this.{0,20}|references|footnotes|sources|tags|topics|newsletter|sign up.{0,40}|subscribe.{0,40}|ilgili haberler|diğer haberler|çok okunanlar|etiketler|yorumlar|по теме|читайте также|комментарии|похожие .{0,20}|другие новости.{0,20}|теги|مواضيع (?:ذات صلة|متعلقة)|اقرأ (?:أيضا|أيضاً|المزيد)|التعليقات|كلمات مفتاحية|الأكثر (?:قراءة|مشاهدة))\s*:?$/iu;

/** The article's own blocks among those of its container. */
export function cleanBlocks(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const kept: PageBlock[] = [];
  let closing = false;
  for (const [index, block] of blocks.entries()) {
    const before = kept.at(-1);
    if (block.kind === "heading" && CLOSING_HEADING.test(dotted(block.text))) closing = true;
    else if (closing && isRunningText(block)) closing = false;
    if (closing || block.text === before?.text) continue;
    if (isAside(block, neighbours(blocks, index)) || isTeaser(blocks, index) || isRepeatedTitle(block, title, kept.length)) continue;
    kept.push(block);
  }
  const first = kept.findIndex((block) => !isLooseBeginning(block));
  return first === -1 ? [] : withoutRepeats(kept.slice(first, endOf(kept)));
}

/** Where the article ends: before loose ends, and before a few lines on how to reach whoever wrote it. */
function endOf(blocks: readonly PageBlock[]): number {
  let end = blocks.length;
  let contacts = 0;
  for (let last = blocks[end - 1]; last !== undefined; last = blocks[end - 1]) {
    if (isContact(last)) contacts += 1;
    else if (!isLooseEnd(last)) break;
    if (contacts > MOST_CONTACTS) break;
    end -= 1;
  }
  return end;
}

/** Texts that page templates print twice, and quotes pulled out of a paragraph to be shown large. */
function withoutRepeats(blocks: readonly PageBlock[]): PageBlock[] {
  if (blocks.length > MOST_COMPARED) return [...blocks];
  const folded = blocks.map(({ text }) => letters(text));
  return blocks.filter((_block, index) => {
    const own = folded[index] ?? "";
    if (own.length < 30) return true;
    return !folded.some((other, at) => at !== index && other.includes(own) && (other.length > own.length || at < index));
  });
}

/** Whole sentences that are not links. */
function isRunningText({ text, linked, kind }: PageBlock): boolean {
  return kind !== "item" && text.length >= 80 && linked < 0.3 && /[.!?…؟»"”]$/u.test(text);
}

function isAside(block: PageBlock, around: { readonly linkedItems: number }): boolean {
  const { text, linked, kind } = block;
  const folded = dotted(text);
  if (text.length <= SHORT && ASIDES.some((pattern) => pattern.test(folded))) return true;
  if (text.length <= CAPTION_MOST && CAPTIONS.some((pattern) => pattern.test(folded))) return true;
  if (text.length <= DATELINE_MOST && DATELINES.some((pattern) => pattern.test(folded))) return true;
  if (letters(text).length < 2) return true;
  // A list of links is a way out of the article; a list that mentions links is part of it.
  if (linked > 0.8 && kind === "item" && around.linkedItems >= 2) return true;
  return linked > 0.85 && text.length <= SHORT && kind !== "heading" && kind !== "quote" && !/[.!?؟]$/u.test(text);
}

/** A line about another article, between the linked headlines of two of them. */
function isTeaser(blocks: readonly PageBlock[], index: number): boolean {
  const isHeadline = (block: PageBlock | undefined): boolean =>
    block !== undefined && block.linked > 0.8 && block.text.length >= 12 && !/[.!]$/.test(block.text);
  const block = blocks[index];
  if (block === undefined || block.text.length > 140 || !isHeadline(blocks[index - 1])) return false;
  return isHeadline(blocks[index + 1]) || (isHeadline(blocks[index - 3]) && !isHeadline(blocks[index - 2]) && index + 1 === blocks.length);
}

function neighbours(blocks: readonly PageBlock[], index: number): { readonly linkedItems: number } {
  let linkedItems = 0;
  for (let at = Math.max(0, index - 3); at <= index + 3; at++) {
    const block = blocks[at];
    if (block?.kind === "item" && block.linked > 0.8) linkedItems += 1;
  }
  return { linkedItems };
}

function isRepeatedTitle({ text }: PageBlock, title: string | null, kept: number): boolean {
  return title !== null && kept < 3 && letters(text) === letters(title);
}

const ENDS_SENTENCE = /[.!?…؟।。！？][\s"'”’»)\]]*$/u;

/** What is left above an article when the boxes around it were taken away: buttons, section names, the names of series. */
const isLooseBeginning = ({ text, kind, linked }: PageBlock): boolean =>
  (kind === "heading" && !isStandfirst(text)) ||
  linked > 0.8 ||
  (text.length < 60 &&
    !(kind === "item" && text.length >= 30 && linked < 0.3) &&
    !(text.length >= 20 && (ENDS_SENTENCE.test(text) || text.endsWith(":"))));

/** The sentence or two under the headline that say it all. */
export const isStandfirst = (text: string): boolean => text.length >= 80 && ENDS_SENTENCE.test(text);

/** And below it: headings with nothing under them, names, tags. */
const isLooseEnd = ({ text, kind, linked }: PageBlock): boolean =>
  kind === "heading" || (linked > 0.8 && kind !== "quote") || (kind !== "item" && text.length < 60 && !ENDS_SENTENCE.test(text));

/** How to reach whoever wrote it. */
const isContact = ({ text }: PageBlock): boolean =>
  text.length <= 300 &&
  /\b(?:follow (?:him|her|them|me|us|the author)\b|(?:can|may) be (?:reached|contacted|followed)\b|on twitter\b|e-?mail (?:him|her|them|the (?:author|writer))\b)|[\w.+-]+@[\w-]+\.\w|(?:^|\s)@\w{3,}/i.test(
    text,
  );

/** The four Turkish i's as one: case-blind patterns know neither İ nor ı. */
function dotted(text: string): string {
  return text.replace(/[İı]/g, "i");
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
