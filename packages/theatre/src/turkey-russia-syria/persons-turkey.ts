export const personsTurkey = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
tur.erdogan | | tur.gov | | president@tur 2014-08-28..; prime_minister@tur 2003-03-14..2014-08-28; party_leader@tur.akp 2017-05-21.. | Recep Tayyip Erdogan; Erdogan; Tayyip Erdogan; Recep Tayyip Erdoğan; Erdoğan; R.T. Erdogan | Recep Tayyip Erdoğan; Erdoğan; Tayyip Erdoğan | Реджеп Тайип Эрдоган; Эрдоган; Тайип Эрдоган; Реджеп Эрдоган; Р. Т. Эрдоган | رجب طيب أردوغان; أردوغان; إردوغان; الرئيس أردوغان; أردوغان رجب طيب
tur.cavusoglu | | tur.mfa | | foreign_minister@tur 2015-11-24..2023-06-03; foreign_minister@tur 2014-08-29..2015-08-28 | Mevlut Cavusoglu; Cavusoglu; Mevlüt Çavuşoğlu; Çavuşoğlu | Mevlüt Çavuşoğlu; Çavuşoğlu | Мевлют Чавушоглу; Чавушоглу | مولود تشاووش أوغلو; تشاووش أوغلو; مولود جاويش أوغلو; جاويش أوغلو; تشاويش أوغلو
tur.akar | | tur.mod | | defence_minister@tur 2018-07-10..2023-06-03; chief_of_staff@tur.mil 2015-08-18..2018-07-10 | Hulusi Akar; Akar | Hulusi Akar; Akar | Хулуси Акар; Акар | خلوصي أكار; أكار; خلوصي آكار; آكار
tur.fidan | | tur.mfa | | foreign_minister@tur 2023-06-03..; intelligence_chief@tur.mit 2010-05-27..2023-06-03 | Hakan Fidan; Fidan | Hakan Fidan; Fidan | Хакан Фидан; Фидан | هاكان فيدان; فيدان; حقان فيدان; خاقان فيدان
tur.gul | | tur.gov | | president@tur 2007-08-28..2014-08-28; prime_minister@tur 2002-11-18..2003-03-14; foreign_minister@tur 2003-03-14..2007-08-28 | Abdullah Gul; Abdullah Gül | Abdullah Gül | Абдулла Гюль; Абдуллах Гюль | عبد الله غول; عبد الله غل
tur.davutoglu | | tur.gelecek | turkey_bloc ..2019-12-12; none 2019-12-12.. | prime_minister@tur 2014-08-29..2016-05-24; foreign_minister@tur 2009-05-01..2014-08-29; party_leader@tur.gelecek 2019-12-12.. | Ahmet Davutoglu; Davutoglu; Ahmet Davutoğlu; Davutoğlu | Ahmet Davutoğlu; Davutoğlu | Ахмет Давутоглу; Давутоглу | أحمد داود أوغلو; داود أوغلو; داوود أوغلو
tur.yildirim | | tur.akp | | prime_minister@tur 2016-05-24..2018-07-09; speaker_of_parliament@tur 2018-07-12..2019-02-18 | Binali Yildirim; Binali Yıldırım; ?Yildirim | Binali Yıldırım | Бинали Йылдырым; Йылдырым | بن علي يلدريم; بن علي يلدرم; بينالي يلدريم
tur.oktay | | tur.gov | | vice_president@tur 2018-07-10..2023-06-03 | Fuat Oktay; Oktay | Fuat Oktay; Oktay | Фуат Октай; Октай | فؤاد أوقطاي; فؤاد أقطاي; أوقطاي
tur.cevdet-yilmaz | | tur.gov | | vice_president@tur 2023-06-03.. | Cevdet Yilmaz; Cevdet Yılmaz | Cevdet Yılmaz | Джевдет Йылмаз | جودت يلماز
tur.guler | | tur.mod | | defence_minister@tur 2023-06-03..; chief_of_staff@tur.mil 2018-07-10..2023-06-03 | Yasar Guler; Yaşar Güler; Guler; ?Güler | Yaşar Güler; ?Güler | Яшар Гюлер; Гюлер | يشار غولر; ياشار غولر; غولر
tur.gurak | | tur.mil | | chief_of_staff@tur.mil 2023-08..2025-08 | Metin Gurak; Metin Gürak | Metin Gürak; Gürak | Метин Гюрак | متين غوراك
tur.bayraktaroglu | | tur.mil | | chief_of_staff@tur.mil 2025-08.. | Selcuk Bayraktaroglu; Selçuk Bayraktaroğlu | Selçuk Bayraktaroğlu; Bayraktaroğlu | Сельчук Байрактароглу | سلجوق بيرقدار أوغلو
tur.necdet-ozel | | tur.mil | | chief_of_staff@tur.mil 2011-08-04..2015-08-18 | Necdet Ozel; Necdet Özel | Necdet Özel | Недждет Озель | نجدت أوزل
tur.isik | | tur.mod | | defence_minister@tur 2016-05-24..2017-07-19 | Fikri Isik; Fikri Işık | Fikri Işık | Фикри Ышик; Фикри Ишик | فكري إيشيك
tur.canikli | | tur.mod | | defence_minister@tur 2017-07-19..2018-07-10 | Nurettin Canikli; Canikli | Nurettin Canikli; Canikli | Нуреттин Джаникли; Джаникли | نور الدين جانيكلي
tur.soylu | | tur.moi | | interior_minister@tur 2016-08-31..2023-06-03 | Suleyman Soylu; Süleyman Soylu; Soylu | Süleyman Soylu; ?Soylu | Сулейман Сойлу; Сойлу | سليمان صويلو; صويلو
tur.yerlikaya | | tur.moi | | interior_minister@tur 2023-06-03.. | Ali Yerlikaya; Yerlikaya | Ali Yerlikaya; Yerlikaya | Али Ерликая; Ерликая; Али Йерликая | علي يرلي كايا; يرلي كايا; علي يرليكايا
tur.kalin | | tur.mit | | intelligence_chief@tur.mit 2023-06-05..; spokesperson@tur.presidency 2014-12..2023-06-05 | Ibrahim Kalin; İbrahim Kalın; Kalin; Ibrahim Kalın | İbrahim Kalın; ?Kalın | Ибрагим Калын; Калын; Ибрахим Калын | إبراهيم كالن; إبراهيم قالن; كالن; قالن
tur.altun | | tur.comms | | communications_director@tur 2018-07..2025-07 | Fahrettin Altun; Altun | Fahrettin Altun; Altun | Фахреттин Алтун; Алтун | فخر الدين ألطون; فخر الدين ألتون; ألطون
tur.duran | | tur.comms | | communications_director@tur 2025-07.. | Burhanettin Duran | Burhanettin Duran | Бурханеттин Дуран | برهان الدين دوران
tur.omer-celik | | tur.akp | | spokesperson@tur.akp 2018.. | Omer Celik; Ömer Çelik | Ömer Çelik | Омер Челик | عمر جليك; عمر تشليك; عمر جيليك
tur.aksoy | | tur.mfa | | spokesperson@tur.mfa 2018..2020 | Hami Aksoy | Hami Aksoy | Хами Аксой | حامي أقصوي; حامي آقصوي
tur.bilgic | | tur.mfa | | | Tanju Bilgic; Tanju Bilgiç | Tanju Bilgiç | Танжу Бильгич | تانجو بيلغيتش
tur.keceli | | tur.mfa | | spokesperson@tur.mfa 2023.. | Oncu Keceli; Öncü Keçeli | Öncü Keçeli; Keçeli | Онджу Кечели | أونجو كتشالي; أونجو كيتشلي
tur.akturk | | tur.mod | | spokesperson@tur.mod 2023.. | Zeki Akturk; Zeki Aktürk | Zeki Aktürk; Tuğamiral Zeki Aktürk | Зеки Актюрк | زكي أق تورك; زكي أكتورك
tur.onal | | tur.mfa | | deputy_foreign_minister@tur 2018..2023 | Sedat Onal; Sedat Önal | Sedat Önal | Седат Онал | سادات أونال; سدات أونال
tur.nuh-yilmaz | | tur.mfa | | | Nuh Yilmaz; Nuh Yılmaz | Nuh Yılmaz | Нух Йылмаз | نوح يلماز
tur.bahceli | | tur.mhp | | party_leader@tur.mhp 1997-07-06.. | Devlet Bahceli; Devlet Bahçeli; Bahceli; Bahçeli | Devlet Bahçeli; Bahçeli | Девлет Бахчели; Бахчели | دولت بهتشلي; بهتشلي; دولت بهجلي; دولت باهتشلي
tur.kilicdaroglu | | tur.chp | | party_leader@tur.chp 2010-05-22..2023-11-05 | Kemal Kilicdaroglu; Kilicdaroglu; Kemal Kılıçdaroğlu; Kılıçdaroğlu | Kemal Kılıçdaroğlu; Kılıçdaroğlu | Кемаль Кылычдароглу; Кылычдароглу | كمال كليجدار أوغلو; كليجدار أوغلو; كمال كيليتشدار أوغلو; كيليتشدار أوغلو
tur.ozgur-ozel | | tur.chp | | party_leader@tur.chp 2023-11-05.. | Ozgur Ozel; Özgür Özel | Özgür Özel | Озгюр Озель | أوزغور أوزيل; أوزغور أوزال; أوزغور أوزل
tur.imamoglu | | tur.chp | | | Ekrem Imamoglu; Imamoglu; Ekrem İmamoğlu; İmamoğlu | Ekrem İmamoğlu; İmamoğlu | Экрем Имамоглу; Имамоглу | أكرم إمام أوغلو; إمام أوغلو
tur.yavas | | tur.chp | | | Mansur Yavas; Mansur Yavaş | Mansur Yavaş | Мансур Яваш | منصور يافاش; منصور يواش
tur.aksener | | tur.iyi | | party_leader@tur.iyi 2017-10-25..2024-04-27 | Meral Aksener; Meral Akşener; Aksener; Akşener | Meral Akşener; Akşener | Мерал Акшенер; Акшенер | ميرال أكشينار; ميرال أقشنر; أكشنار
tur.dervisoglu | | tur.iyi | | party_leader@tur.iyi 2024-04-27.. | Musavat Dervisoglu; Müsavat Dervişoğlu | Müsavat Dervişoğlu; Dervişoğlu | Мусават Дервишоглу | مساوات درويش أوغلو
tur.babacan | | tur.deva | | party_leader@tur.deva 2020-03-09.. | Ali Babacan; Babacan | Ali Babacan; Babacan | Али Бабаджан; Бабаджан | علي باباجان; باباجان
tur.demirtas | | tur.hdp | | party_leader@tur.hdp 2014-06-22..2018-02-11 | Selahattin Demirtas; Demirtas; Selahattin Demirtaş; Demirtaş | Selahattin Demirtaş; Demirtaş | Селахаттин Демирташ; Демирташ | صلاح الدين دميرطاش; دميرطاش; صلاح الدين دميرتاش; دميرتاش
tur.buldan | | tur.hdp | | party_leader@tur.hdp 2018-02-11..2023-08 | Pervin Buldan; Buldan | Pervin Buldan; Buldan | Первин Булдан | بيرفين بولدان; بروين بولدان
tur.sancar | | tur.hdp | | party_leader@tur.hdp 2020-02-23..2023-08 | Mithat Sancar | Mithat Sancar | Митхат Санджар | مدحت سنجار
tur.bakirhan | | tur.dem | | party_leader@tur.dem 2023-10-15.. | Tuncer Bakirhan; Tuncer Bakırhan; Bakirhan | Tuncer Bakırhan; Bakırhan | Тунджер Бакырхан | تونجر باكيرهان; تونجر بكرهان
tur.hatimogullari | | tur.dem | | party_leader@tur.dem 2023-10-15.. | Tulay Hatimogullari; Tülay Hatimoğulları; Tulay Hatimogullari Oruc | Tülay Hatimoğulları; Hatimoğulları | Тюлай Хатимогуллары | تولاي حاتم أوغولاري; تولاي حاتم أوغللاري
tur.onder | | tur.dem | | | Sirri Sureyya Onder; Sırrı Süreyya Önder | Sırrı Süreyya Önder | Сырры Сюрейя Ондер | سري ثريا أوندر
tur.ozdag | | tur.zafer | | party_leader@tur.zafer 2021-08-26.. | Umit Ozdag; Ümit Özdağ; Ozdag; Özdağ | Ümit Özdağ; Özdağ | Умит Оздаг; Юмит Оздаг | أوميت أوزداغ; أوزداغ
tur.perincek | | tur.vatan | | party_leader@tur.vatan 2015-02-15.. | Dogu Perincek; Doğu Perinçek; Perincek | Doğu Perinçek; Perinçek | Догу Перинчек; Перинчек | دوغو برينتشيك; دوغو بيرينجيك
tur.ocalan | | pkk | | leader@pkk 1978-11-27.. | Abdullah Ocalan; Abdullah Öcalan; Ocalan; Öcalan; ?Apo | Abdullah Öcalan; Öcalan; terörist başı Öcalan; ?Apo | Абдулла Оджалан; Оджалан; Абдуллах Оджалан | عبد الله أوجلان; أوجلان
tur.karayilan | | pkk | | | Murat Karayilan; Murat Karayılan; Karayilan | Murat Karayılan; Karayılan | Мурат Карайылан; Карайылан | مراد قره يلان; مراد قرايلان
tur.bayik | | kck | | | Cemil Bayik; Cemil Bayık; Bayik | Cemil Bayık | Джемиль Байык | جميل بايك; جميل بايق
tur.hozat | | kck | | | Bese Hozat | Bese Hozat | Бесе Хозат | بسي هوزات
tur.gulen | | feto | | leader@feto ..2024-10-20 | Fethullah Gulen; Fethullah Gülen; Gulen; Gülen | Fethullah Gülen; Fetullah Gülen; FETÖ elebaşı Gülen | Фетхуллах Гюлен; Гюлен; Фетулла Гюлен | فتح الله غولن; غولن
tur.sentop | | tur.parliament | | speaker_of_parliament@tur 2019-02-24..2023-06-02 | Mustafa Sentop; Mustafa Şentop; Sentop | Mustafa Şentop; Şentop | Мустафа Шентоп; Шентоп | مصطفى شنطوب; شنطوب
tur.kurtulmus | | tur.parliament | | speaker_of_parliament@tur 2023-06-07.. | Numan Kurtulmus; Numan Kurtulmuş; Kurtulmus; Kurtulmuş | Numan Kurtulmuş; Kurtulmuş | Нуман Куртулмуш; Куртулмуш | نعمان قورتولموش; نعمان كورتولموش; قورتولموش
tur.albayrak | | tur.gov | | energy_minister@tur 2015-11-24..2018-07-10 | Berat Albayrak; Albayrak | Berat Albayrak; Albayrak | Берат Албайрак; Албайрак | بيرات ألبيرق; براءت ألبيرق; ألبيرق
tur.donmez | | tur.energy | | energy_minister@tur 2018-07-10..2023-06-03 | Fatih Donmez; Fatih Dönmez | Fatih Dönmez | Фатих Дёнмез | فاتح دونماز; فاتح دونمز
tur.alparslan-bayraktar | | tur.energy | | energy_minister@tur 2023-06-03.. | Alparslan Bayraktar | Alparslan Bayraktar | Алпарслан Байрактар | ألب أرسلان بيرقدار
tur.simsek | | tur.treasury | | minister@tur.treasury 2023-06-03.. | Mehmet Simsek; Mehmet Şimşek; Simsek | Mehmet Şimşek | Мехмет Шимшек; Шимшек | محمد شيمشك; شيمشك; محمد شيمشيك
tur.bolat | | tur.trade | | trade_minister@tur 2023-06-03.. | Omer Bolat; Ömer Bolat | Ömer Bolat | Омер Болат | عمر بولات
tur.abdulhamit-gul | | tur.justice | | justice_minister@tur 2017-07-19..2022-01-29 | Abdulhamit Gul; Abdulhamit Gül | Abdulhamit Gül | Абдулхамит Гюль | عبد الحميد غل; عبد الحميد غول
tur.bozdag | | tur.justice | | justice_minister@tur 2022-01-29..2023-06-03 | Bekir Bozdag; Bekir Bozdağ; Bozdag | Bekir Bozdağ; Bozdağ | Бекир Боздаг; Боздаг | بكر بوزداغ; بوزداغ
tur.tunc | | tur.justice | | justice_minister@tur 2023-06-03.. | Yilmaz Tunc; Yılmaz Tunç | Yılmaz Tunç | Йылмаз Тунч | يلماز تونتش; يلماز تونج
tur.selcuk-bayraktar | | tur.baykar | | | Selcuk Bayraktar; Selçuk Bayraktar | Selçuk Bayraktar | Сельчук Байрактар | سلجوق بيرقدار
tur.haluk-bayraktar | | tur.baykar | | head@tur.baykar 2004.. | Haluk Bayraktar | Haluk Bayraktar | Халюк Байрактар | خلوق بيرقدار
tur.ismail-demir | | tur.ssb | | head@tur.ssb 2014..2023 | Ismail Demir; İsmail Demir | İsmail Demir | Исмаил Демир | إسماعيل دمير
tur.gorgun | | tur.ssb | | head@tur.ssb 2023.. | Haluk Gorgun; Haluk Görgün | Haluk Görgün | Халюк Гёргюн | خلوق غورغون
tur.sinirlioglu | | tur.mfa | | | Feridun Sinirlioglu; Feridun Sinirlioğlu | Feridun Sinirlioğlu | Феридун Синирлиоглу | فريدون سينيرلي أوغلو
tur.emine | | tur.presidency | | | Emine Erdogan; Emine Erdoğan | Emine Erdoğan | Эмине Эрдоган | أمينة أردوغان
`;
