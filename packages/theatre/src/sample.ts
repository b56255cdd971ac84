import type { Language } from "@orontes/vocabulary";

/** A fictional outlet with its invented items. `{44}` in a text stands for the weekday 44 hours before the first start. */
export interface SampleFeed {
  readonly sourceId: string;
  /** Marked "sample" wherever it is shown. */
  readonly sourceName: string;
  /** On a domain reserved by RFC 2606; nothing is ever fetched from it. */
  readonly site: string;
  readonly lang: Language;
  readonly lines: string;
}

export interface SampleItem {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly publishedAt: Date;
}

const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  tr: ["pazar günü", "pazartesi günü", "salı günü", "çarşamba günü", "perşembe günü", "cuma günü", "cumartesi günü"],
  ru: ["в воскресенье", "в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу"],
  ar: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
};

const HOUR_MS = 3_600_000;

/** The items of a sample feed as they stand at `now`, newest first, dated relative to `firstStart`; those still to come are left out. */
export function sampleItems(feed: SampleFeed, firstStart: Date, now: Date): SampleItem[] {
  return feed.lines
    .split(/^@ /m)
    .slice(1)
    .map((block) => {
      const [head = "", title = "", ...paragraphs] = block.trim().split("\n");
      const [hours = "", slug = ""] = head.split(" | ");
      const before = (text: string): Date => new Date(firstStart.getTime() - Number(text) * HOUR_MS);
      const dated = (text: string): string =>
        text.replace(/\{(\d+)\}/g, (_, age: string) => WEEKDAYS[feed.lang][before(age).getUTCDay()] ?? "");
      return { slug, title: dated(title), paragraphs: paragraphs.map(dated), publishedAt: before(hours) };
    })
    .filter((item) => item.publishedAt <= now)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
}
