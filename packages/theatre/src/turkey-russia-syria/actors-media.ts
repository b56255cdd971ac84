/** Agencies, papers and broadcasters that other reports quote, from memory. */
export const actorsMedia = `
id | kind | country | parent | sides | en | tr | ru | ar | codes
media.anadolu | media | TR | | turkey_bloc | Anadolu Agency; Anadolu; Anadolu news agency; state-run Anadolu Agency; Turkey's state-run Anadolu Agency | Anadolu Ajansı; AA muhabiri | агентство Анадолу; Анадолу; агентство «Анадолу»; Anadolu | وكالة الأناضول; الأناضول; وكالة أنباء الأناضول
media.trt | media | TR | | turkey_bloc | TRT; TRT Haber; TRT World; Turkish state broadcaster TRT | TRT; TRT Haber; TRT World | телеканал TRT; TRT; телеканал TRT Haber | تي آر تي; قناة تي آر تي
media.hurriyet | media | TR | | none | Hurriyet; Hürriyet; Hurriyet Daily News; Hürriyet Daily News; Hurriyet newspaper | Hürriyet gazetesi; Hürriyet Daily News | газета Hürriyet; газета Хюрриет; Hurriyet; Хюрриет | صحيفة حرييت; حرييت
media.sabah | media | TR | | turkey_bloc | Daily Sabah; Sabah newspaper; Sabah daily; Turkish daily Sabah | Sabah gazetesi; Daily Sabah | газета Sabah; газета Сабах; Daily Sabah | صحيفة صباح; صحيفة صباح التركية; ديلي صباح
media.milliyet | media | TR | | none | Milliyet; Milliyet newspaper | Milliyet gazetesi | газета Milliyet; газета Миллиет; Milliyet | صحيفة ملييت; صحيفة مليت
media.cumhuriyet | media | TR | | none | Cumhuriyet; Cumhuriyet newspaper; Turkish daily Cumhuriyet | Cumhuriyet gazetesi | газета Cumhuriyet; газета Джумхуриет; Cumhuriyet | صحيفة جمهورييت; جمهورييت
media.sozcu | media | TR | | none | Sozcu; Sözcü newspaper; Sozcu newspaper | Sözcü gazetesi; Sözcü TV | газета Sözcü; газета Сёзджю | صحيفة سوزجو
media.yenisafak | media | TR | | turkey_bloc | Yeni Safak; Yeni Şafak; Yeni Safak newspaper | Yeni Şafak; Yeni Şafak gazetesi | газета Yeni Şafak; газета Ени Шафак; Yeni Safak | صحيفة يني شفق; يني شفق
media.aksam | media | TR | | turkey_bloc | Aksam newspaper; Akşam newspaper | Akşam gazetesi | газета Akşam; газета Акшам | صحيفة أكشام
media.turkiye-paper | media | TR | | turkey_bloc | Türkiye newspaper; Turkiye newspaper | Türkiye gazetesi | газета Türkiye | صحيفة تركيا
media.haberturk | media | TR | | none | Haberturk; Habertürk | Habertürk; Habertürk TV | телеканал Habertürk; Haberturk; телеканал Хабертюрк | قناة خبر ترك; خبر ترك
media.ntv | media | TR | | none | NTV; NTV broadcaster; Turkish broadcaster NTV | NTV | телеканал NTV; NTV | قناة إن تي في التركية; إن تي في التركية
media.cnnturk | media | TR | | none | CNN Turk; CNN Türk | CNN Türk; CNN Turk | CNN Türk; CNN Turk | سي إن إن ترك; سي إن إن التركية
media.ahaber | media | TR | | turkey_bloc | A Haber | A Haber | телеканал A Haber; A Haber | قناة أ خبر
media.dha | media | TR | | none | DHA; Demiroren News Agency; Demirören News Agency; Dogan News Agency | DHA; Demirören Haber Ajansı; Doğan Haber Ajansı | агентство DHA; агентство Demirören; DHA | وكالة دوغان; وكالة ديميرورين; وكالة دميرورين
media.iha | media | TR | | turkey_bloc | Ihlas News Agency; İhlas News Agency | İHA muhabiri; İhlas Haber Ajansı | агентство IHA; агентство Ихлас | وكالة إخلاص; وكالة إخلاص للأنباء
media.bianet | media | TR | | none | Bianet; bianet | bianet; Bianet | Bianet | بيانيت
media.t24 | media | TR | | none | T24 news site | T24 haber sitesi |  | 
media.duvar | media | TR | | none | Gazete Duvar; Duvar English | Gazete Duvar | Gazete Duvar | غازيتي دوفار
media.medyascope | media | TR | | none | Medyascope | Medyascope |  | 
media.mezopotamya | media | TR | | none | Mezopotamya Agency; Mezopotamya News Agency; Mesopotamia Agency | Mezopotamya Ajansı | агентство Mezopotamya; агентство Месопотамия | وكالة ميزوبوتاميا; وكالة ميزوبوتوميا
media.anf | media | TR | | none | Firat News Agency; ANF; ANF News; pro-Kurdish Firat News Agency; Fırat News Agency | ANF; Fırat Haber Ajansı | агентство Фират; агентство ANF; ANF | وكالة فرات للأنباء; وكالة أنباء الفرات; وكالة فرات
media.hawar | media | SY | | sdf | Hawar News Agency; ANHA; Hawar News; Hawar; ANHA news agency | Hawar Haber Ajansı; ANHA | агентство ANHA; агентство Хавар; Hawar; ANHA | وكالة هاوار; وكالة أنباء هاوار; وكالة هاوار للأنباء; هاوار
media.northpress | media | SY | | sdf | North Press; North Press Agency; NPA | North Press; North Press Ajansı | North Press; агентство North Press | نورث برس; وكالة نورث برس
media.rudaw | media | IQ | | none | Rudaw; Rudaw TV; Rudaw Media Network | Rudaw; Rûdaw | Rudaw; телеканал Рудав; Рудав | رووداو; شبكة رووداو; شبكة رووداو الإعلامية
media.k24 | media | IQ | | none | Kurdistan 24; Kurdistan24; K24 | Kurdistan 24; K24 | Kurdistan 24 | كوردستان 24
media.shafaq | media | IQ | | none | Shafaq News; Shafaq News Agency | Shafaq News | Shafaq News | شفق نيوز; وكالة شفق نيوز
media.tass | media | RU | | russia | TASS; TASS news agency; Russian news agency TASS; ITAR-TASS; Russia's TASS; state news agency TASS | TASS; TASS haber ajansı; Rus haber ajansı TASS | ТАСС; агентство ТАСС; ИТАР-ТАСС | تاس; وكالة تاس; وكالة تاس الروسية
media.ria | media | RU | | russia | RIA Novosti; RIA; RIA news agency; Russia's RIA; RIA-Novosti | RIA Novosti; RIA; RIA haber ajansı | РИА Новости; РИА «Новости»; МИА «Россия сегодня» | ريا نوفوستي; وكالة نوفوستي; نوفوستي; وكالة ريا نوفوستي
media.interfax | media | RU | | none | Interfax; Interfax news agency; Russia's Interfax | Interfaks; Interfax; Interfaks haber ajansı | Интерфакс; агентство Интерфакс | إنترفاكس; وكالة إنترفاكس; انترفاكس
media.sputnik | media | RU | | russia | Sputnik; Sputnik news agency; Russia's Sputnik | Sputnik; Sputnik haber ajansı; Sputnik Türkiye | Sputnik; агентство Sputnik; Спутник | سبوتنيك; وكالة سبوتنيك
media.rt | media | RU | | russia | Russia Today; RT Arabic; RT television | Russia Today; RT Türkçe | телеканал RT; Russia Today; RT Arabic | روسيا اليوم; آر تي عربية; قناة روسيا اليوم
media.kommersant | media | RU | | none | Kommersant; Kommersant newspaper; Kommersant daily | Kommersant; Kommersant gazetesi | Коммерсантъ; Коммерсант; газета «Коммерсантъ» | كوميرسانت; صحيفة كوميرسانت
media.izvestia | media | RU | | russia | Izvestia; Izvestia newspaper | İzvestiya; İzvestiya gazetesi | Известия; газета «Известия» | إزفيستيا; صحيفة إزفيستيا
media.vedomosti | media | RU | | none | Vedomosti | Vedomosti | газета «Ведомости»; Ведомости | صحيفة فيدوموستي; فيدوموستي
media.rbc | media | RU | | none | RBC news; RBK news | RBK haber | РБК | وكالة آر بي كا
media.lenta | media | RU | | russia | Lenta.ru | Lenta.ru | Лента.ру; Lenta.ru | لينتا رو
media.meduza | media | LV | | none | Meduza | Meduza | Медуза; издание «Медуза» | ميدوزا
media.novaya | media | RU | | none | Novaya Gazeta | Novaya Gazeta | Новая газета | نوفايا غازيتا; صحيفة نوفايا غازيتا
media.zvezda | media | RU | | russia | Zvezda TV; Zvezda TV channel | Zvezda kanalı | телеканал «Звезда»; телеканал Звезда | قناة زفيزدا
media.rossiya24 | media | RU | | russia | Rossiya 24; Rossiya-24 | Rossiya 24 | Россия 24; Россия-24; телеканал «Россия 24» | قناة روسيا 24
media.krasnaya-zvezda | media | RU | | russia | Krasnaya Zvezda | Krasnaya Zvezda | газета «Красная звезда»; Красная звезда | صحيفة كراسنايا زفيزدا
media.sana | media | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | SANA; Syrian Arab News Agency; Syrian state news agency SANA; Syrian state news agency; state news agency SANA; Syria's state news agency | SANA; Suriye resmi haber ajansı SANA; Suriye Arap Haber Ajansı; Suriye resmi ajansı SANA | САНА; агентство САНА; Сирийское арабское агентство новостей; SANA; сирийское агентство SANA | وكالة سانا; سانا; الوكالة العربية السورية للأنباء; وكالة الأنباء السورية; وكالة الأنباء السورية سانا
media.syriatv-state | media | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | Syrian state television; Syrian state TV; Syrian state media; Syria's state media; al-Ikhbariya; al-Ikhbariyah; Ikhbariya; Syrian state-run media; state media; state television; state TV; state-run media; Al-Ikhbariya Syria; Syrian television | Suriye devlet televizyonu; Suriye resmi televizyonu; El-İhbariye; rejim medyası; Suriye devlet medyası | сирийское государственное телевидение; сирийское телевидение; телеканал Аль-Ихбария; Аль-Ихбария; сирийские госСМИ; сирийские СМИ | التلفزيون السوري; التلفزيون الرسمي السوري; الإخبارية السورية; قناة الإخبارية السورية; الإعلام الرسمي السوري; وسائل إعلام النظام
media.watan | media | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | al-Watan; Al-Watan newspaper; Syrian newspaper al-Watan; Al Watan newspaper | El Vatan gazetesi | газета «Аль-Ватан» | صحيفة الوطن; صحيفة الوطن السورية
media.enab | media | SY | | none | Enab Baladi | Enab Baladi; Inab Baladi | Enab Baladi; Энаб Балади | عنب بلدي; صحيفة عنب بلدي
media.orient | media | SY | | none | Orient TV; Orient News; Orient Net | Orient TV; Orient Haber | телеканал Orient; Ориент ТВ | أورينت; قناة أورينت; أورينت نت
media.syriatv | media | TR | | none | Syria TV; Syria TV broadcaster | Suriye TV; Syria TV | телеканал Syria TV; Syria TV | تلفزيون سوريا
media.halab-today | media | SY | | none | Halab Today; Halab Today TV | Halab Today | телеканал Halab Today | حلب اليوم; قناة حلب اليوم
media.shaam | media | SY | | none | Shaam News Network; Shaam Network | Şam Haber Ağı |  | شبكة شام; شبكة شام الإخبارية
media.step | media | SY | | none | Step News Agency; Step News | Step Haber Ajansı | агентство Step News | وكالة ستيب; وكالة ستيب الإخبارية
media.smart | media | SY | | none | SMART News Agency; Smart News Agency |  |  | وكالة سمارت; وكالة سمارت للأنباء
media.zaman-wasl | media | SY | | none | Zaman al-Wasl; Zaman Alwasl | Zaman el-Vasl | Заман аль-Васл | زمان الوصل; صحيفة زمان الوصل
media.amc | media | SY | | none | Aleppo Media Center; Aleppo Media Centre; AMC | Halep Medya Merkezi | Алеппский медиацентр | مركز حلب الإعلامي
media.qasioun | media | SY | | none | Qasioun News; Qasioun News Agency |  |  | وكالة قاسيون
media.baladi | media | SY | | none | Baladi News |  |  | بلدي نيوز
media.deirezzor24 | media | SY | | none | Deir Ezzor 24; DeirEzzor24; Deirezzor 24 | Deyrizor 24 | Deirezzor 24 | دير الزور 24; شبكة دير الزور 24
media.ain-al-furat | media | SY | | none | Ain al-Furat; Ayn al-Furat network |  |  | شبكة عين الفرات
media.euphrates-post | media | SY | | none | Euphrates Post |  |  | فرات بوست
media.rbss | media | SY | | none | Raqqa is Being Slaughtered Silently; RBSS | Rakka Sessizce Katlediliyor | Ракка безмолвно истребляется | الرقة تذبح بصمت
media.sweida24 | media | SY | | none | Suwayda 24; Sweida 24; Suwayda24; Sweida24 | Süveyda 24 | Suwayda 24; Сувейда 24 | السويداء 24; شبكة السويداء 24
media.rased | media | SY | | none | al-Rased network |  |  | شبكة الراصد
media.horan-free | media | SY | | none | Horan Free League; Horan Free Gathering; Ahrar Horan Gathering |  |  | تجمع أحرار حوران
media.daraa24 | media | SY | | none | Daraa 24 | Dera 24 | Daraa 24 | درعا 24; شبكة درعا 24
media.syriadirect | media | JO | | none | Syria Direct | Syria Direct | Syria Direct | سوريا على طول
media.syriauntold | media | SY | | none | SyriaUntold; Syria Untold |  |  | حكاية ما انحكت
media.reuters | media | GB | | none | Reuters; Reuters news agency; Thomson Reuters | Reuters; Reuters haber ajansı | Рейтер; Reuters; агентство Рейтер; агентство Reuters | رويترز; وكالة رويترز
media.afp | media | FR | | none | AFP; Agence France-Presse; Agence France Presse; AFP news agency | AFP; AFP haber ajansı; Fransız haber ajansı AFP | AFP; Агентство Франс-Пресс; Франс Пресс; агентство AFP; Франс-пресс | فرانس برس; وكالة فرانس برس; أ ف ب; وكالة الصحافة الفرنسية
media.ap | media | US | | none | Associated Press; AP; The Associated Press; AP news agency | Associated Press; AP haber ajansı | Ассошиэйтед Пресс; агентство AP; Associated Press; AP | أسوشيتد برس; وكالة أسوشيتد برس; اسوشيتد برس
media.bloomberg | media | US | | none | Bloomberg; Bloomberg News; Bloomberg news agency | Bloomberg; Bloomberg HT | Bloomberg; Блумберг; агентство Bloomberg | بلومبرغ; وكالة بلومبرغ; بلومبيرغ
media.dpa | media | DE | | none | dpa news agency; German news agency dpa; Deutsche Presse-Agentur | Alman haber ajansı DPA; DPA | агентство DPA; DPA | وكالة الأنباء الألمانية; د ب أ
media.efe | media | ES | | none | EFE news agency; Spanish news agency EFE | EFE haber ajansı | агентство EFE | وكالة إفي
media.ansa | media | IT | | none | ANSA news agency; Italian news agency ANSA | ANSA haber ajansı | агентство ANSA | وكالة أنسا
media.aljazeera | media | QA | | none | Al Jazeera; Al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera Arabic | El Cezire; Al Jazeera; El Cezire televizyonu | Аль-Джазира; телеканал Аль-Джазира; Al Jazeera | قناة الجزيرة; الجزيرة نت; شبكة الجزيرة; ?الجزيرة
media.alarabiya | media | SA | | none | Al Arabiya; Al-Arabiya; al-Arabiya; Al Hadath; Al-Hadath; Al Arabiya TV | El Arabiya; El Arabiye; El Hadath | Аль-Арабия; телеканал Аль-Арабия; Аль-Хадас; Аль-Хадат | قناة العربية; العربية نت; قناة الحدث; قناتا العربية والحدث
media.skynews | media | AE | | none | Sky News Arabia | Sky News Arabia | Sky News Arabia; Скай Ньюс Арабия | سكاي نيوز عربية
media.skynews-uk | media | GB | | none | Sky News | Sky News | Sky News; Скай Ньюс | سكاي نيوز
media.asharq | media | SA | | none | Asharq al-Awsat; Asharq Al-Awsat; Ashraq al-Awsat; Al Sharq al-Awsat | Şarku'l Avsat; Şark el Evsat | Аш-Шарк аль-Аусат; газета «Аш-Шарк аль-Аусат» | صحيفة الشرق الأوسط; الشرق الأوسط اللندنية
media.mayadeen | media | LB | | assad_bloc ..2024-12-08; none 2024-12-08.. | Al Mayadeen; Al-Mayadeen; Al-Mayadeen TV; Al Mayadeen TV | El Meyadin televizyonu; El Meyadin kanalı | телеканал Аль-Маядин; Аль-Маядин ТВ; Al Mayadeen | قناة الميادين; شبكة الميادين
media.manar | media | LB | hezbollah | | Al-Manar; al-Manar TV; Al Manar; Al-Manar TV | El Menar; El-Menar televizyonu | Аль-Манар; телеканал Аль-Манар | قناة المنار; المنار
media.akhbar | media | LB | | none | Al-Akhbar newspaper; Lebanese newspaper Al-Akhbar | El Ahbar gazetesi | газета «Аль-Ахбар» | صحيفة الأخبار اللبنانية
media.nahar | media | LB | | none | An-Nahar; An-Nahar newspaper | En Nahar gazetesi | газета «Ан-Нахар» | صحيفة النهار; صحيفة النهار اللبنانية
media.lorient | media | LB | | none | L'Orient-Le Jour; L'Orient Today |  |  | صحيفة لوريان لو جور
media.nna | media | LB | | none | Lebanese National News Agency; National News Agency of Lebanon; Lebanon's National News Agency; NNA | Lübnan Ulusal Haber Ajansı; NNA | Национальное информационное агентство Ливана; NNA | الوكالة الوطنية للإعلام; الوكالة الوطنية للإعلام اللبنانية
media.irna | media | IR | | assad_bloc ..2024-12-08; none 2024-12-08.. | IRNA; Iranian state news agency IRNA; Islamic Republic News Agency | IRNA; İran resmi haber ajansı IRNA | ИРНА; IRNA; агентство ИРНА; агентство IRNA | وكالة إرنا; إرنا; وكالة الأنباء الإيرانية
media.fars | media | IR | | assad_bloc ..2024-12-08; none 2024-12-08.. | Fars news agency; Fars News Agency; Fars; Fars News | Fars haber ajansı; Fars Haber Ajansı | Фарс; агентство Фарс; агентство Fars; Fars | وكالة فارس; وكالة أنباء فارس; وكالة فارس للأنباء
media.tasnim | media | IR | | assad_bloc ..2024-12-08; none 2024-12-08.. | Tasnim; Tasnim news agency; Tasnim News Agency | Tesnim; Tesnim haber ajansı; Tasnim | Тасним; агентство Тасним; Tasnim; агентство Tasnim | وكالة تسنيم; تسنيم; وكالة تسنيم للأنباء
media.mehr | media | IR | | assad_bloc ..2024-12-08; none 2024-12-08.. | Mehr News Agency; Mehr news agency | Mehr haber ajansı | агентство Мехр; агентство Mehr | وكالة مهر; وكالة مهر للأنباء
media.isna | media | IR | | none | ISNA; ISNA news agency | ISNA | агентство ISNA; ISNA | وكالة إسنا
media.presstv | media | IR | | assad_bloc ..2024-12-08; none 2024-12-08.. | Press TV; PressTV | Press TV | Press TV; телеканал Press TV | قناة برس تي في
media.alalam | media | IR | | assad_bloc ..2024-12-08; none 2024-12-08.. | Al-Alam TV; Al-Alam television | El Alem televizyonu | телеканал Аль-Алам | قناة العالم; قناة العالم الإيرانية
media.kan | media | IL | | none | Israeli public broadcaster Kan; Kan public broadcaster; Kan news | İsrail devlet televizyonu KAN | телерадиокомпания Кан; гостелерадио Кан | هيئة البث الإسرائيلية; هيئة البث
media.armyradio | media | IL | | none | Israeli Army Radio; Army Radio | İsrail Ordu Radyosu | радио Армии обороны Израиля; армейское радио Израиля | إذاعة الجيش الإسرائيلي
media.channel12 | media | IL | | none | Channel 12; Israel's Channel 12; Channel 12 news | İsrail Kanal 12 televizyonu | 12-й канал израильского телевидения | القناة 12; القناة 12 الإسرائيلية; القناة الـ12 الإسرائيلية
media.channel13 | media | IL | | none | Channel 13; Israel's Channel 13 | İsrail Kanal 13 televizyonu | 13-й канал израильского телевидения | القناة 13; القناة 13 الإسرائيلية
media.haaretz | media | IL | | none | Haaretz; Ha'aretz | Haaretz; Haaretz gazetesi | газета «Гаарец»; Гаарец; Haaretz | هآرتس; صحيفة هآرتس
media.jpost | media | IL | | none | Jerusalem Post; The Jerusalem Post | Jerusalem Post | Jerusalem Post; The Jerusalem Post; Джерузалем Пост | جيروزاليم بوست
media.toi | media | IL | | none | Times of Israel; The Times of Israel | Times of Israel | Times of Israel; The Times of Israel | تايمز أوف إسرائيل
media.ynet | media | IL | | none | Ynet; Yedioth Ahronoth | Yediot Ahronot; Ynet | Ynet; Едиот ахронот | يديعوت أحرونوت; صحيفة يديعوت أحرونوت; واي نت
media.nyt | media | US | | none | New York Times; The New York Times; NYT | New York Times; New York Times gazetesi | The New York Times; Нью-Йорк Таймс; New York Times; NYT | نيويورك تايمز; صحيفة نيويورك تايمز
media.wapo | media | US | | none | Washington Post; The Washington Post | Washington Post; Washington Post gazetesi | The Washington Post; Вашингтон Пост; Washington Post | واشنطن بوست; صحيفة واشنطن بوست
media.wsj | media | US | | none | Wall Street Journal; The Wall Street Journal; WSJ | Wall Street Journal; WSJ | The Wall Street Journal; Wall Street Journal; WSJ; Уолл-стрит джорнал | وول ستريت جورنال; صحيفة وول ستريت جورنال
media.cnn | media | US | | none | CNN; CNN International | CNN; CNN International | CNN; телеканал CNN | سي إن إن; شبكة سي إن إن
media.fox | media | US | | none | Fox News | Fox News | Fox News; телеканал Fox News | فوكس نيوز
media.cbs | media | US | | none | CBS News; CBS | CBS News | CBS News; телеканал CBS | شبكة سي بي إس
media.nbc | media | US | | none | NBC News; NBC | NBC News | NBC News; телеканал NBC | شبكة إن بي سي
media.abc | media | US | | none | ABC News | ABC News | ABC News; телеканал ABC | شبكة إيه بي سي
media.axios | media | US | | none | Axios | Axios | Axios; портал Axios | أكسيوس; موقع أكسيوس
media.politico | media | US | | none | Politico | Politico | Politico; издание Politico | بوليتيكو
media.almonitor | media | US | | none | Al-Monitor; Al Monitor | Al-Monitor | Al-Monitor; Аль-Монитор | المونيتور; موقع المونيتور
media.foreignpolicy | media | US | | none | Foreign Policy magazine | Foreign Policy dergisi | журнал Foreign Policy | مجلة فورين بوليسي
media.voa | media | US | | none | Voice of America; VOA | Amerika'nın Sesi; VOA; VOA Türkçe | Голос Америки | صوت أمريكا
media.rferl | media | US | | none | Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty | Özgür Avrupa Radyosu | Радио Свобода; Радио Свободная Европа | إذاعة أوروبا الحرة
media.alhurra | media | US | | none | Alhurra; Al-Hurra | El Hurra televizyonu | телеканал Аль-Хурра | قناة الحرة
media.bbc | media | GB | | none | BBC; BBC News; BBC Arabic; BBC Türkçe; BBC Turkish; BBC Monitoring | BBC; BBC Türkçe | Би-би-си; BBC; Русская служба Би-би-си | بي بي سي; بي بي سي عربي; هيئة الإذاعة البريطانية
media.guardian | media | GB | | none | The Guardian; the Guardian; Guardian newspaper | The Guardian; Guardian gazetesi | The Guardian; Гардиан; газета Guardian | الغارديان; صحيفة الغارديان
media.ft | media | GB | | none | Financial Times; The Financial Times | Financial Times | Financial Times; Файненшл таймс | فايننشال تايمز; صحيفة فايننشال تايمز
media.economist | media | GB | | none | The Economist | The Economist | The Economist | مجلة الإيكونوميست
media.times-uk | media | GB | | none | The Times of London; Sunday Times; The Sunday Times | The Times gazetesi | газета The Times | صحيفة التايمز; صحيفة التايمز البريطانية
media.telegraph | media | GB | | none | The Telegraph; Daily Telegraph; The Daily Telegraph | The Telegraph; Daily Telegraph | The Telegraph; Daily Telegraph | صحيفة التلغراف; ديلي تلغراف
media.independent-uk | media | GB | | none | The Independent newspaper | Independent gazetesi | газета The Independent | صحيفة الإندبندنت
media.mee | media | GB | | none | Middle East Eye; MEE | Middle East Eye | Middle East Eye | ميدل إيست آي
media.newarab | media | GB | | none | The New Arab; Al-Araby Al-Jadeed | El Arabi el Cedid | Аль-Араби аль-Джадид | العربي الجديد; صحيفة العربي الجديد
media.alquds | media | GB | | none | Al-Quds al-Arabi | El Kuds el Arabi | Аль-Кудс аль-Араби | القدس العربي; صحيفة القدس العربي
media.arabnews | media | SA | | none | Arab News | Arab News | Arab News | عرب نيوز
media.dw | media | DE | | none | Deutsche Welle; DW News | Deutsche Welle; DW Türkçe | Deutsche Welle; Немецкая волна | دويتشه فيله
media.spiegel | media | DE | | none | Der Spiegel; Spiegel magazine | Der Spiegel | Der Spiegel; журнал Spiegel; Шпигель | دير شبيغل; مجلة دير شبيغل
media.bild | media | DE | | none | Bild newspaper; German newspaper Bild | Bild gazetesi | газета Bild | صحيفة بيلد
media.welt | media | DE | | none | Die Welt | Die Welt | Die Welt | صحيفة دي فيلت
media.lemonde | media | FR | | none | Le Monde | Le Monde | Le Monde; Ле Монд | لوموند; صحيفة لوموند
media.figaro | media | FR | | none | Le Figaro | Le Figaro | Le Figaro; Фигаро | لوفيغارو; صحيفة لوفيغارو
media.france24 | media | FR | | none | France 24 | France 24 | France 24 | فرانس 24; قناة فرانس 24
media.rfi | media | FR | | none | Radio France Internationale; RFI | RFI | Международное французское радио; RFI | إذاعة فرنسا الدولية; مونت كارلو الدولية
media.xinhua | media | CN | | none | Xinhua; Xinhua news agency | Xinhua; Şinhua | Синьхуа; агентство Синьхуа | شينخوا; وكالة شينخوا
media.globaltimes | media | CN | | none | Global Times | Global Times | Global Times | صحيفة غلوبال تايمز
media.ukrinform | media | UA | | none | Ukrinform | Ukrinform | Укринформ; агентство Укринформ | أوكرينفورم; وكالة أوكرينفورم
media.kyivindependent | media | UA | | none | Kyiv Independent; The Kyiv Independent | Kyiv Independent | Kyiv Independent | كييف إندبندنت
media.pravda-ua | media | UA | | none | Ukrainska Pravda | Ukrainska Pravda | Украинская правда | أوكراينسكا برافدا
media.unian | media | UA | | none | UNIAN | UNIAN | УНИАН | وكالة أونيان
media.interfax-ukraine | media | UA | | none | Interfax-Ukraine | Interfax-Ukrayna | Интерфакс-Украина | إنترفاكس أوكرانيا
media.suspilne | media | UA | | none | Suspilne | Suspilne | Суспильне | قناة سوسبيلني
media.azertac | media | AZ | | none | Azertac; AZERTAC | AZERTAC; Azertac | Азертадж | وكالة أذرتاج
media.apa | media | AZ | | none | APA news agency | APA haber ajansı | агентство АПА | 
media.report-az | media | AZ | | none | Report news agency; Azerbaijani agency Report | Report haber ajansı | агентство Report | 
media.trend | media | AZ | | none | Trend news agency | Trend haber ajansı | агентство Trend | وكالة تريند
media.armenpress | media | AM | | none | Armenpress; ARMENPRESS | Armenpress | Арменпресс; агентство Арменпресс | أرمنبرس; وكالة أرمنبرس
media.spa | media | SA | | none | Saudi Press Agency; SPA news agency | Suudi Arabistan resmi haber ajansı SPA; SPA | Саудовское агентство печати; SPA | وكالة الأنباء السعودية; واس
media.petra | media | JO | | none | Petra news agency; Jordanian news agency Petra; Jordan News Agency | Petra haber ajansı; Ürdün haber ajansı PETRA | агентство Петра; иорданское агентство Петра | وكالة بترا; وكالة الأنباء الأردنية; وكالة الأنباء الأردنية بترا
media.mena | media | EG | | none | Middle East News Agency; Egyptian state news agency MENA | MENA haber ajansı | агентство MENA | وكالة أنباء الشرق الأوسط
media.ahram | media | EG | | none | Al-Ahram; al-Ahram | El Ahram gazetesi | Аль-Ахрам; газета «Аль-Ахрам» | صحيفة الأهرام; الأهرام
media.youm7 | media | EG | | none | Youm7 |  |  | اليوم السابع
media.ina | media | IQ | | none | Iraqi News Agency; INA news agency | Irak Haber Ajansı; Irak haber ajansı INA | Иракское информационное агентство; агентство INA | وكالة الأنباء العراقية; وكالة الأنباء العراقية واع
media.sumaria | media | IQ | | none | Alsumaria; Al Sumaria | Sumariye televizyonu | телеканал Ас-Сумария | السومرية نيوز; قناة السومرية
media.wam | media | AE | | none | WAM news agency; Emirates News Agency | BAE resmi haber ajansı WAM | агентство WAM | وكالة أنباء الإمارات; وكالة وام
media.qna | media | QA | | none | QNA news agency; Qatar News Agency | Katar resmi haber ajansı QNA | агентство QNA | وكالة الأنباء القطرية
`;
