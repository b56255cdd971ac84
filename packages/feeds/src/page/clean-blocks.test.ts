import { describe, expect, test } from "vitest";
import { cleanBlocks } from "./clean-blocks.ts";
import type { PageBlock } from "./page-blocks.ts";

const paragraph = (text: string, linked = 0): PageBlock => ({ text, linked, kind: "paragraph" });
const before = paragraph("The first paragraph of the report stands above, and it is long enough to be taken for what it is.");
const after = paragraph("The last paragraph of the report stands below, and it is long enough to be taken for what it is.");
const isKept = (text: string): boolean => cleanBlocks([before, paragraph(text), after], "A title").length === 3;

describe("lines that are not the article's", () => {
  test.each(
    `Advertisement
ADVERTISEMENT - CONTINUE READING BELOW
Read more: What the ceasefire says
READ ALSO: Convoy crosses the border
[See also: Our map of the north]
Related articles
More from the region
Story continues below advertisement
Sign up for our morning newsletter
Subscribe to our newsletter and never miss a story, straight to your inbox
Follow us on Twitter
Download our app from the App Store
Click here to read the statement in full
Share this article
12 comments
© 2020 Example Wire. All rights reserved.
Image source, Getty Images
Photo: Example Wire / AFP
Smoke rises over the town on Friday [Reuters]
Soldiers at the crossing (Photo by Example Wire/Getty Images)
Updated: 12:30, 21 February 2020
Published February 21, 2020 at 10:15
21 February 2020
Friday, 21 February 2020, 10:15
By Example Desk
3 min read
2 hours ago
İLGİLİ HABER: Sınırda son durum
İlginizi çekebilir
Haberin devamı için tıklayın
Öne çıkanlar
Bizi sosyal medyada takip edin
Güncelleme: 14.02.2020 11:02
FOTOĞRAF: AA
Tüm hakları saklıdır
Читайте также: Переговоры перенесены
Материалы по теме
Подписывайтесь на наш телеграм-канал
Фото: ТАСС
Опубликовано 27 февраля 2020, 08:15
Самое читаемое
Нашли ошибку? Выделите текст и нажмите Ctrl+Enter
اقرأ أيضا: خريطة السيطرة
مواضيع ذات صلة
اشترك في قناتنا على تلغرام
تابعونا
إعلان
آخر تحديث: 12:30
بقلم: هيئة التحرير
المصدر: وكالات`.split("\n"),
  )("%s", (line) => {
    expect(isKept(line)).toBe(false);
  });
});

describe("sentences that begin like them and are the article's own", () => {
  test.each(
    `Updated figures showed twelve dead and thirty wounded.
Posted on the hill, the soldiers could see both roads.
More news is expected after the meeting.
More from both sides came under fire on Sunday.
ANKARA (Reuters) - The army entered the town on Thursday.
Damascus (AFP) – Four people were killed on Friday.
Two soldiers were killed by a mine, the ministry said (AFP).
Support for the operation came from three parties.
Like many here, he had left his house twice.
Share prices fell after the strike.
Join forces, the two armies were told.
Related attacks took place in two other towns.
Video from the scene showed a burning lorry.
Photos showed smoke above the base.
File cabinets stood in the yard of the police station.
By Monday evening the road was open again.
Follow-up talks are to be held in March.
Print shops in the town have closed.
Read out on television, the statement named no one.
Watch towers stand along the wall.
Live ammunition was used against the crowd.
Analysis of the fragments pointed to a rocket.
21 February 2020 was the deadliest day of the month.
Güncellenen rakamlara göre on iki kişi öldü.
Öne çıkan isimler arasında iki komutan da var.
Galerinin bulunduğu sokakta patlama oldu.
İlgili bakanlık açıklama yapmadı.
Son haberlere göre yol kapalı.
Haber kaynakları üç kişinin öldüğünü bildirdi.
Yayın yasağı getirildi.
По теме перемирия стороны не договорились.
Последние новости из города тревожны.
Подписание соглашения отложено на неделю.
Фотографии с места показывают разрушенный дом.
Видео с места событий проверяется.
Авторы доклада насчитали сорок ударов.
Обновлённые данные говорят о двенадцати погибших.
نشر الجيش قوات إضافية قرب الحدود.
سجل المرصد مقتل خمسة مدنيين.
حمل المتظاهرون لافتات تطالب بالعودة.
انضم إلى القافلة عشرون شاحنة.
اشترك في العملية مئات الجنود.
تحرير الشام سيطرت على قرية جديدة.
كتب الوزير أن الاتفاق ما زال قائما.
تابع الطرفان المحادثات حتى المساء.
شاهد عيان قال إن القصف استمر ساعة.
المزيد من القوات وصلت إلى النقطة.
إعلان وقف إطلاق النار دخل حيز التنفيذ.
صور الأقمار الصناعية تظهر حفرا جديدة.`.split("\n"),
  )("%s", (line) => {
    expect(isKept(line)).toBe(true);
  });
});

test("headings stay before text, go at the end, and a closing one takes what follows with it", () => {
  const heading = (text: string): PageBlock => ({ text, linked: 0, kind: "heading" });
  const texts = (blocks: PageBlock[]): string[] => cleanBlocks(blocks, null).map(({ text }) => text);
  expect(texts([before, heading("What comes next"), after, heading("Topics")])).toEqual([before.text, "What comes next", after.text]);
  expect(texts([before, heading("Related stories"), paragraph("A convoy crosses"), paragraph("Talks resume")])).toEqual([before.text]);
  expect(texts([heading("Section"), paragraph("Text size"), before, after])).toEqual([before.text, after.text]);
});

test("a repeated title, a repeated paragraph and a pulled quote are told once", () => {
  const quoted = paragraph("The commander of the post said that nobody would leave before the road was open to civilians and goods.");
  const blocks = [
    paragraph("A title"),
    before,
    { ...paragraph("nobody would leave before the road was open"), kind: "quote" as const },
    quoted,
    before,
    after,
  ];
  expect(cleanBlocks(blocks, "A title!").map(({ text }) => text)).toEqual([before.text, quoted.text, after.text]);
});

test("lists of links go, lists with links stay", () => {
  const item = (text: string, linked: number): PageBlock => ({ text, linked, kind: "item" });
  const out = [item("Roads closed after rain", 1), item("Harvest late this year", 1), item("School year begins", 1)];
  const own = [item("the hill west of the motorway", 0.3), item("the grain silos north of the town", 0), item("the former school", 0)];
  expect(cleanBlocks([before, ...out, after], null)).toHaveLength(2);
  expect(cleanBlocks([before, ...own, after], null)).toHaveLength(5);
});
