export const personsTurkey = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
tur.erdogan | | tur.gov | | president@tur 2014-08-28..; prime_minister@tur 2003-03-14..2014-08-28; party_leader@tur.akp 2017-05-21.. | Recep Tayyip Erdogan; Erdogan; Tayyip Erdogan; Recep Tayyip Erdoğan; Erdoğan; R.T. Erdogan | Recep Tayyip Erdoğan; Erdoğan; Tayyip Erdoğan | Реджеп Тайип Эрдоган; Эрдоган; Тайип Эрдоган; Реджеп Эрдоган; Р. Т. Эрдоган | رجب طيب أردوغان; أردوغان; إردوغان; الرئيس أردوغان; أردوغان رجب طيب
tur.cavusoglu | | tur.mfa | | foreign_minister@tur 2015-11-24..2023-06-03; foreign_minister@tur 2014-08-29..2015-08-28 | Mevlut Cavusoglu; Cavusoglu; Mevlüt Çavuşoğlu; Çavuşoğlu | Mevlüt Çavuşoğlu; Çavuşoğlu | Мевлют Чавушоглу; Чавушоглу | مولود تشاووش أوغلو; تشاووش أوغلو; مولود جاويش أوغلو; جاويش أوغلو; تشاويش أوغلو
tur.akar | | tur.mod | | defence_minister@tur 2018-07-10..2023-06-03; chief_of_staff@tur.mil 2015-08-18..2018-07-10 | Hulusi Akar; Akar | Hulusi Akar; Akar | Хулуси Акар; Акар | خلوصي أكار; أكار; خلوصي آكار; آكار
tur.fidan | | tur.mfa | | foreign_minister@tur 2023-06-03..; intelligence_chief@tur.mit 2010-05-27..2023-06-03 | Hakan Fidan; Fidan | Hakan Fidan; Fidan | Хакан Фидан; Фидан | هاكان فيدان; فيدان; حقان فيدان; خاقان فيدان
`;
