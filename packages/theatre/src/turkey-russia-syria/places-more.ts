/** The other provinces of Turkey, and what lies around: the Black Sea, the Caucasus, the Levant, Libya, and more of Syria; from memory. */
export const placesMore = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
adiyaman | province | turkey | 37.76,38.28,60 | Adiyaman; Adiyaman province | Adıyaman; Adıyaman ili | Адыяман; провинция Адыяман | أديامان; ولاية أديامان
afyonkarahisar | province | turkey | 38.75,30.55,60 | Afyonkarahisar; Afyon; Afyonkarahisar province | Afyonkarahisar; Afyon; Afyonkarahisar ili | Афьонкарахисар; Афьон; провинция Афьонкарахисар | أفيون قره حصار; ولاية أفيون قره حصار
agri | province | turkey | 39.72,43.05,60 | Agri; Agri province | ?Ağrı; Ağrı ili | Агры; провинция Агры | ولاية أغري; أغري
aksaray | province | turkey | 38.37,34.03,60 | Aksaray; Aksaray province | Aksaray; Aksaray ili | Аксарай; провинция Аксарай | أقسراي; أكسراي; ولاية أقسراي
amasya | province | turkey | 40.65,35.83,60 | Amasya; Amasya province | Amasya; Amasya ili | Амасья; провинция Амасья | أماسيا; ولاية أماسيا
ankara-province | province | turkey | 39.92,32.85,70 | Ankara province | Ankara ili | провинция Анкара | ولاية أنقرة
ardahan | province | turkey | 41.11,42.70,60 | Ardahan; Ardahan province | Ardahan; Ardahan ili | Ардахан; провинция Ардахан | أردهان; ولاية أردهان
artvin | province | turkey | 41.18,41.82,60 | Artvin; Artvin province | Artvin; Artvin ili | Артвин; провинция Артвин | أرتفين; ولاية أرتفين
aydin | province | turkey | 37.85,27.85,60 | ?Aydin; Aydin province | ?Aydın; Aydın ili | Айдын; провинция Айдын | ولاية آيدن
balikesir | province | turkey | 39.65,27.89,60 | Balikesir; Balikesir province | Balıkesir; Balıkesir ili | Балыкесир; провинция Балыкесир | باليكسير; بالق أسير; ولاية باليكسير
bartin | province | turkey | 41.63,32.34,60 | Bartin; Bartin province | Bartın; Bartın ili | Бартын; провинция Бартын | بارتن; ولاية بارتن
batman | province | turkey | 37.88,41.13,60 | ?Batman; Batman province | Batman; Batman ili | Батман; провинция Батман | باتمان; ولاية باتمان
bayburt | province | turkey | 40.26,40.22,60 | Bayburt; Bayburt province | Bayburt; Bayburt ili | Байбурт; провинция Байбурт | بايبورت; ولاية بايبورت
bilecik | province | turkey | 40.14,29.98,60 | Bilecik; Bilecik province | Bilecik; Bilecik ili | Биледжик; провинция Биледжик | بيلجيك; ولاية بيلجيك
bingol | province | turkey | 38.88,40.50,60 | Bingol; Bingöl; Bingol province | Bingöl; Bingöl ili | Бингёль; провинция Бингёль | بينغول; ولاية بينغول
bitlis | province | turkey | 38.40,42.11,60 | Bitlis; Bitlis province | Bitlis; Bitlis ili | Битлис; провинция Битлис | بتليس; ولاية بتليس
bolu | province | turkey | 40.74,31.61,60 | ?Bolu; Bolu province | Bolu; Bolu ili | Болу; провинция Болу | ولاية بولو
burdur | province | turkey | 37.72,30.29,60 | Burdur; Burdur province | Burdur; Burdur ili | Бурдур; провинция Бурдур | بوردور; ولاية بوردور
bursa | province | turkey | 40.19,29.06,60 | Bursa; Bursa province | Bursa; Bursa ili | Бурса; провинция Бурса | بورصة; بورصا; ولاية بورصة
canakkale | province | turkey | 40.15,26.41,60 | Canakkale; Çanakkale; Canakkale province | Çanakkale; Çanakkale ili | Чанаккале; провинция Чанаккале | تشاناكالي; جناق قلعة; ولاية تشاناكالي
cankiri | province | turkey | 40.60,33.62,60 | Cankiri; Cankiri province | Çankırı; Çankırı ili | Чанкыры; провинция Чанкыры | تشانقري; ولاية تشانقري
corum | province | turkey | 40.55,34.95,60 | Corum; Corum province | Çorum; Çorum ili | Чорум; провинция Чорум | تشوروم; ولاية تشوروم
denizli | province | turkey | 37.78,29.09,60 | Denizli; Denizli province | Denizli; Denizli ili | Денизли; провинция Денизли | دنيزلي; ولاية دنيزلي
duzce | province | turkey | 40.84,31.16,60 | Duzce; Duzce province | Düzce; Düzce ili | Дюздже; провинция Дюздже | دوزجة; ولاية دوزجة
edirne | province | turkey | 41.68,26.56,60 | Edirne; Edirne province | Edirne; Edirne ili | Эдирне; провинция Эдирне | أدرنة; إدرنة; ولاية أدرنة
elazig | province | turkey | 38.67,39.22,60 | Elazig; Elazığ; Elazig province | Elazığ; Elazığ ili | Элязыг; Элазиг; провинция Элязыг | إلازيغ; العزيز التركية; ولاية إلازيغ
erzincan | province | turkey | 39.75,39.49,60 | Erzincan; Erzincan province | Erzincan; Erzincan ili | Эрзинджан; провинция Эрзинджан | أرزنجان; ولاية أرزنجان
erzurum | province | turkey | 39.90,41.27,60 | Erzurum; Erzurum province | Erzurum; Erzurum ili | Эрзурум; провинция Эрзурум | أرضروم; ولاية أرضروم
eskisehir | province | turkey | 39.78,30.52,60 | Eskisehir; Eskişehir; Eskisehir province | Eskişehir; Eskişehir ili | Эскишехир; провинция Эскишехир | إسكي شهير; أسكي شهر; ولاية إسكي شهير
giresun | province | turkey | 40.91,38.39,60 | Giresun; Giresun province | Giresun; Giresun ili | Гиресун; провинция Гиресун | غيرسون; ولاية غيرسون
gumushane | province | turkey | 40.46,39.48,60 | Gumushane; Gumushane province | Gümüşhane; Gümüşhane ili | Гюмюшхане; провинция Гюмюшхане | غوموش خانة; ولاية غوموش خانة
igdir | province | turkey | 39.92,44.04,60 | Igdir; Iğdır; Igdir province | Iğdır; Iğdır ili | Ыгдыр; провинция Ыгдыр | إغدير; ولاية إغدير
isparta | province | turkey | 37.76,30.55,60 | Isparta; Isparta province | Isparta; Isparta ili | Ыспарта; Испарта; провинция Ыспарта | إسبرطة; ولاية إسبرطة
kahramanmaras | province | turkey | 37.58,36.94,60 | Kahramanmaras; Kahramanmaraş; Maras; Kahramanmaras province | Kahramanmaraş; Maraş; Kahramanmaraş ili | Кахраманмараш; провинция Кахраманмараш | كهرمان مرعش; قهرمان مرعش; مرعش; ولاية كهرمان مرعش
karabuk | province | turkey | 41.20,32.62,60 | Karabuk; Karabuk province | Karabük; Karabük ili | Карабюк; провинция Карабюк | كارابوك; ولاية كارابوك
karaman | province | turkey | 37.18,33.22,60 | ?Karaman; Karaman province | Karaman; Karaman ili | Караман; провинция Караман | ولاية كارامان
kars | province | turkey | 40.60,43.10,60 | Kars; Kars province | Kars; Kars ili | Карс; провинция Карс | قارص; كارس; ولاية قارص
kastamonu | province | turkey | 41.38,33.78,60 | Kastamonu; Kastamonu province | Kastamonu; Kastamonu ili | Кастамону; провинция Кастамону | قسطموني; ولاية قسطموني
kayseri | province | turkey | 38.72,35.49,60 | Kayseri; Kayseri province | Kayseri; Kayseri ili | Кайсери; провинция Кайсери | قيصري; ولاية قيصري
kirikkale | province | turkey | 39.84,33.51,60 | Kirikkale; Kırıkkale; Kirikkale province | Kırıkkale; Kırıkkale ili | Кырыккале; провинция Кырыккале | قرق قلعة; ولاية قرق قلعة
kirklareli | province | turkey | 41.73,27.22,60 | Kirklareli; Kirklareli province | Kırklareli; Kırklareli ili | Кыркларели; провинция Кыркларели | قرقلر إيلي; ولاية قرقلر إيلي
kirsehir | province | turkey | 39.15,34.16,60 | Kirsehir; Kirsehir province | Kırşehir; Kırşehir ili | Кыршехир; провинция Кыршехир | قرشهير; ولاية قرشهير
kocaeli | province | turkey | 40.77,29.92,60 | Kocaeli; Kocaeli province | Kocaeli; Kocaeli ili | Коджаэли; провинция Коджаэли | قوجه إيلي; كوجالي; ولاية قوجه إيلي
konya | province | turkey | 37.87,32.49,60 | Konya; Konya province | Konya; Konya ili | Конья; провинция Конья | قونية; ولاية قونية
kutahya | province | turkey | 39.42,29.98,60 | Kutahya; Kutahya province | Kütahya; Kütahya ili | Кютахья; провинция Кютахья | كوتاهية; ولاية كوتاهية
malatya | province | turkey | 38.35,38.31,60 | Malatya; Malatya province | Malatya; Malatya ili | Малатья; провинция Малатья | ملاطية; ولاية ملاطية
manisa | province | turkey | 38.62,27.43,60 | Manisa; Manisa province | Manisa; Manisa ili | Маниса; провинция Маниса | مانيسا; ولاية مانيسا
mersin | province | turkey | 36.80,34.63,60 | Mersin; Mersin province | Mersin; İçel; Mersin ili | Мерсин; провинция Мерсин | مرسين; ولاية مرسين
mugla | province | turkey | 37.22,28.36,60 | Mugla; Muğla; Mugla province | Muğla; Muğla ili | Мугла; провинция Мугла | موغلا; ولاية موغلا
mus | province | turkey | 38.74,41.49,60 | Mus province; Muş | Muş; Muş ili | провинция Муш | ولاية موش
nevsehir | province | turkey | 38.62,34.71,60 | Nevsehir; Nevsehir province | Nevşehir; Nevşehir ili | Невшехир; провинция Невшехир | نوشهر; نوشهير; ولاية نوشهر
nigde | province | turkey | 37.97,34.68,60 | Nigde; Nigde province | Niğde; Niğde ili | провинция Нигде | نيغدة; ولاية نيغدة
ordu | province | turkey | 40.98,37.88,60 | Ordu province | ?Ordu; Ordu ili | провинция Орду | ولاية أوردو
osmaniye | province | turkey | 37.07,36.25,60 | Osmaniye; Osmaniye province | Osmaniye; Osmaniye ili | Османие; провинция Османие | عثمانية; العثمانية التركية; ولاية عثمانية
rize | province | turkey | 41.02,40.52,60 | Rize; Rize province | Rize; Rize ili | Ризе; провинция Ризе | ريزا; ولاية ريزة
sakarya | province | turkey | 40.77,30.40,60 | Sakarya; Sakarya province | Sakarya; Sakarya ili | Сакарья; провинция Сакарья | صقاريا; سكاريا; ولاية صقاريا
samsun | province | turkey | 41.29,36.33,60 | Samsun; Samsun province | Samsun; Samsun ili | Самсун; провинция Самсун | سامسون; صامسون; ولاية سامسون
siirt | province | turkey | 37.93,41.94,60 | Siirt; Siirt province | Siirt; Siirt ili | Сиирт; провинция Сиирт | سعرد; ولاية سعرد
sinop | province | turkey | 42.03,35.15,60 | Sinop; Sinop province | Sinop; Sinop ili | Синоп; провинция Синоп | سينوب; ولاية سينوب
sivas | province | turkey | 39.75,37.02,60 | Sivas; Sivas province | Sivas; Sivas ili | Сивас; провинция Сивас | سيواس; ولاية سيواس
tekirdag | province | turkey | 40.98,27.51,60 | Tekirdag; Tekirdağ; Tekirdag province | Tekirdağ; Tekirdağ ili | Текирдаг; провинция Текирдаг | تكيرداغ; ولاية تكيرداغ
tokat | province | turkey | 40.31,36.55,60 | Tokat; Tokat province | ?Tokat; Tokat ili | Токат; провинция Токат | توقات; ولاية توقات
trabzon | province | turkey | 41.00,39.72,60 | Trabzon; Trebizond; Trabzon province | Trabzon; Trabzon ili | Трабзон; провинция Трабзон | طرابزون; ولاية طرابزون
tunceli | province | turkey | 39.11,39.55,60 | Tunceli; Dersim; Tunceli province | Tunceli; Dersim; Tunceli ili | Тунджели; Дерсим; провинция Тунджели | تونجلي; ديرسيم; ولاية تونجلي
usak | province | turkey | 38.67,29.41,60 | Usak; Usak province | ?Uşak; Uşak ili | провинция Ушак | أوشاك; ولاية أوشاك
van | province | turkey | 38.49,43.38,60 | ?Van; Van province | Van; Van ili | провинция Ван | ولاية فان; ولاية وان
yalova | province | turkey | 40.65,29.27,60 | Yalova; Yalova province | Yalova; Yalova ili | Ялова; провинция Ялова | يالوفا; ولاية يالوفا
yozgat | province | turkey | 39.82,34.81,60 | Yozgat; Yozgat province | Yozgat; Yozgat ili | Йозгат; провинция Йозгат | يوزغات; ولاية يوزغات
zonguldak | province | turkey | 41.45,31.79,60 | Zonguldak; Zonguldak province | Zonguldak; Zonguldak ili | Зонгулдак; провинция Зонгулдак | زونغولداق; ولاية زونغولداق
# Towns, bases and crossings of Turkey.
iskenderun | city | hatay | 36.59,36.17 | Iskenderun; İskenderun; Alexandretta | İskenderun | Искендерун | إسكندرون; الإسكندرونة
kirikhan | town | hatay | 36.50,36.36 | Kirikhan; Kırıkhan | Kırıkhan | Кырыкхан | قرقخان; قريق خان; قرق خان; كرخان; قيريق خان
altinozu | town | hatay | 36.11,36.25 | Altinozu; Altınözü | Altınözü | Алтынозю | ألتن أوزو
islahiye | town | gaziantep | 37.02,36.63 | Islahiye; İslahiye | İslahiye | Ислахие | إصلاحية
nizip | town | gaziantep | 37.01,37.79 | Nizip | Nizip | Низип | نيزيب; نزب
birecik | town | sanliurfa | 37.03,37.98 | Birecik | Birecik | Биреджик | بيرجيك; بيره جك
viransehir | town | sanliurfa | 37.23,39.76 | Viransehir; Viranşehir | Viranşehir | Вираншехир | ويران شهر
kiziltepe | town | mardin | 37.19,40.59 | Kiziltepe; Kızıltepe | Kızıltepe | Кызылтепе | قزل تبه
silopi | town | sirnak | 37.25,42.47 | Silopi | Silopi | Силопи | سيلوبي
cukurca | town | hakkari | 37.25,43.61 | Cukurca; Çukurca | Çukurca | Чукурджа | جوقورجة; تشوكورجا
yuksekova | town | hakkari | 37.57,44.28 | Yuksekova; Yüksekova | Yüksekova | Юксекова | يوكسك أوفا
semdinli | town | hakkari | 37.30,44.57 | Semdinli; Şemdinli | Şemdinli | Шемдинли | شمدينلي
bodrum | town | mugla | 37.03,27.43 | Bodrum | Bodrum | Бодрум | بودروم
marmaris | town | mugla | 36.85,28.27 | Marmaris | Marmaris | Мармарис | مرمريس
kas-turkey | town | antalya | 36.20,29.64 | Kas in Antalya | Antalya'nın Kaş ilçesi | турецкий Каш | كاش التركية
alanya | town | antalya | 36.54,32.00 | Alanya | Alanya | Аланья | ألانيا
elbistan | town | kahramanmaras | 38.20,37.19 | Elbistan | Elbistan | Эльбистан | البستان التركية; إلبستان
pazarcik | town | kahramanmaras | 37.49,37.30 | Pazarcik; Pazarcık | Pazarcık | Пазарджык | بازارجق; بازارجيك
konya-base | base | konya | 37.98,32.56 | Konya air base; Konya airbase; 3rd Main Jet Base | Konya 3. Ana Jet Üssü; 3. Ana Jet Üs Komutanlığı | авиабаза Конья | قاعدة قونية الجوية
diyarbakir-base | base | diyarbakir | 37.90,40.20 | Diyarbakir air base; Diyarbakir airbase; 8th Main Jet Base | 8. Ana Jet Üssü; Diyarbakır 8. Ana Jet Üssü | авиабаза Диярбакыр | قاعدة ديار بكر الجوية
akinci-base | base | ankara-province | 40.08,32.57 | Akinci air base; Akıncı air base; Murted air base; Mürted air base | Akıncı Üssü; Mürted Hava Üssü | авиабаза Акынджи; авиабаза Мюртед | قاعدة أقنجي الجوية; قاعدة مرتد الجوية
kurecik | base | malatya | 38.33,37.80 | Kurecik; Kürecik; Kurecik radar base | Kürecik; Kürecik Radar Üssü | Кюреджик; радар в Кюреджике | كورجيك; رادار كورجيك
akkuyu | site | mersin | 36.14,33.54 | Akkuyu; Akkuyu nuclear power plant; Akkuyu Nuclear Power Plant; Akkuyu NPP | Akkuyu; Akkuyu Nükleer Güç Santrali; Akkuyu NGS | Аккую; АЭС Аккую; АЭС «Аккую» | أكويو; محطة أكويو; محطة أكويو النووية
habur | crossing | sirnak | 37.14,42.57 | Habur; Habur border crossing; Ibrahim Khalil crossing; Ibrahim Khalil; Habur border gate | Habur; Habur Sınır Kapısı | Хабур; КПП Хабур; погранпереход Хабур | معبر الخابور; معبر إبراهيم الخليل
akcakale-crossing | crossing | sanliurfa | 36.70,38.95 | Akcakale border crossing; Akcakale crossing; Akçakale border gate | Akçakale Sınır Kapısı | КПП Акчакале; погранпереход Акчакале; КПП «Акчакале» | معبر أقجة قلعة; معبر أقجه قلعة
karkamis-crossing | crossing | gaziantep | 36.83,38.01 | Karkamis border crossing; Karkamış border gate | Karkamış Sınır Kapısı | КПП Каркамыш | معبر قرقميش
yayladagi-crossing | crossing | hatay | 35.90,36.01 | Yayladagi border crossing; Yayladağı border gate | Yayladağı Sınır Kapısı | КПП Яйладагы | معبر يايلاداغي
zeytindali-crossing | crossing | hatay | 36.42,36.56 | Zeytindali border crossing; Olive Branch border crossing | Zeytin Dalı Sınır Kapısı | КПП «Оливковая ветвь» | معبر غصن الزيتون
cobanbey-crossing | crossing | kilis | 36.62,37.45 | Cobanbey border crossing; Çobanbey border gate | Çobanbey Sınır Kapısı | КПП Чобанбей | معبر الراعي
kapikule | crossing | edirne | 41.72,26.35 | Kapikule; Kapıkule; Kapikule border gate | Kapıkule; Kapıkule Sınır Kapısı | Капыкуле | كابيكولي; معبر كابي كولي
pazarkule | crossing | edirne | 41.67,26.48 | Pazarkule border crossing; Pazarkule border gate | Pazarkule; Pazarkule Sınır Kapısı | Пазаркуле | بازاركولي
bosporus | strait | turkey | 41.12,29.08 | Bosporus; Bosphorus; Turkish Straits; Bosphorus Strait; Bosporus Strait | İstanbul Boğazı; Boğaziçi; Türk Boğazları; Boğazlar | Босфор; пролив Босфор; черноморские проливы; турецкие проливы | البوسفور; مضيق البوسفور; المضائق التركية
dardanelles | strait | turkey | 40.20,26.40 | Dardanelles; Dardanelles Strait | Çanakkale Boğazı | Дарданеллы; пролив Дарданеллы | الدردنيل; مضيق الدردنيل
marmara | sea | turkey | 40.7,28.2,120 | Sea of Marmara; Marmara Sea | Marmara Denizi | Мраморное море | بحر مرمرة
maritsa | river | turkey | 41.0,26.4,80 | Maritsa; Evros River; Meric River; Evros | Meriç Nehri; Meriç | Марица; река Эврос | نهر ماريتسا; نهر إيفروس; نهر مريج
amanos | mountain | turkey | 36.7,36.3,40 | Amanos Mountains; Nur Mountains | Amanos Dağları; Amanoslar | горы Аманос | جبال الأمانوس
ataturk-dam | dam | sanliurfa | 37.48,38.32 | Ataturk Dam; Atatürk Dam | Atatürk Barajı | плотина Ататюрка | سد أتاتورك
aegean | sea |  | 38.5,25.0,300 | Aegean Sea; Aegean | Ege Denizi; Adalar Denizi | Эгейское море | بحر إيجه; بحر إيجة
eastern-med | sea |  | 34.5,32.0,450 | Eastern Mediterranean; eastern Mediterranean; East Mediterranean | Doğu Akdeniz | Восточное Средиземноморье | شرق المتوسط; شرق البحر المتوسط; شرقي المتوسط
mediterranean | sea |  | 36.0,18.0,1800 | Mediterranean Sea; Mediterranean | Akdeniz | Средиземное море; Средиземноморье | البحر المتوسط; البحر الأبيض المتوسط
black-sea | sea |  | 43.4,34.3,500 | Black Sea | Karadeniz | Чёрное море; Черноморье | البحر الأسود
azov-sea | sea |  | 46.0,36.6,170 | Sea of Azov; Azov Sea | Azak Denizi | Азовское море | بحر آزوف
caspian-sea | sea |  | 41.7,50.7,550 | Caspian Sea; Caspian | Hazar Denizi; Hazar | Каспийское море; Каспий | بحر قزوين
red-sea | sea |  | 20.0,38.5,1000 | Red Sea | Kızıldeniz | Красное море | البحر الأحمر
kerch-strait | strait |  | 45.3,36.6,25 | Kerch Strait | Kerç Boğazı | Керченский пролив | مضيق كيرتش
# Russia, Ukraine and the Caucasus.
sevastopol | city | ukraine | 44.60,33.52 | Sevastopol | Sivastopol | Севастополь | سيفاستوبول
crimea | region | ukraine | 45.2,34.2,150 | Crimea; Crimean Peninsula; Crimean peninsula | Kırım; Kırım Yarımadası | Крым; Крымский полуостров | القرم; شبه جزيرة القرم
novorossiysk | city | russia | 44.72,37.77 | Novorossiysk | Novorossiysk | Новороссийск | نوفوروسيسك
kazan | city | russia | 55.79,49.11 | Kazan | Kazan kenti | Казань | قازان
grozny | city | russia | 43.32,45.69 | Grozny | Grozni; Groznıy | Грозный | غروزني
vladikavkaz | city | russia | 43.04,44.67 | Vladikavkaz | Vladikavkaz | Владикавказ | فلاديقوقاز
mozdok | base | russia | 43.79,44.60 | Mozdok; Mozdok airfield; Mozdok air base | Mozdok; Mozdok Üssü | Моздок; аэродром Моздок | موزدوك
engels-base | base | russia | 51.48,46.21 | Engels air base; Engels-2; Engels airbase | Engels Hava Üssü; Engels-2 | авиабаза Энгельс; аэродром Энгельс | قاعدة إنغلز
chkalovsky | base | russia | 55.88,38.06 | Chkalovsky airfield; Chkalovsky | Çkalovski havaalanı | аэродром Чкаловский | مطار تشكالوفسكي
dagestan | region | russia | 43.1,47.0,150 | Dagestan | Dağıstan | Дагестан | داغستان
chechnya | region | russia | 43.3,45.7,80 | Chechnya; Chechen Republic | Çeçenistan | Чечня; Чеченская Республика | الشيشان
north-caucasus | region | russia | 43.2,45.0,250 | North Caucasus | Kuzey Kafkasya | Северный Кавказ | شمال القوقاز
kyiv | city | ukraine | 50.45,30.52 | Kyiv; Kiev | Kiev; Kıyiv | Киев | كييف | ukr
odesa | city | ukraine | 46.48,30.72 | Odesa; Odessa | Odessa; Odesa | Одесса | أوديسا
kharkiv | city | ukraine | 49.99,36.23 | Kharkiv; Kharkov | Harkiv; Harkov | Харьков | خاركيف
mariupol | city | ukraine | 47.10,37.55 | Mariupol | Mariupol | Мариуполь | ماريوبول
kherson | city | ukraine | 46.64,32.61 | Kherson | Herson | Херсон | خيرسون
zaporizhzhia | city | ukraine | 47.84,35.14 | Zaporizhzhia; Zaporozhye | Zaporijya; Zaporojye | Запорожье | زابوريجيا; زابوروجيه
donbas | region | ukraine | 48.2,38.2,120 | Donbas; Donbass | Donbas; Donbass | Донбасс | دونباس
snake-island | island | ukraine | 45.26,30.20 | Snake Island; Zmiinyi Island | Yılan Adası | остров Змеиный; Змеиный | جزيرة الأفعى; جزيرة الثعبان
baku | city | azerbaijan | 40.41,49.87 | Baku | Bakü | Баку | باكو | aze
yerevan | city | armenia | 40.18,44.51 | Yerevan | Erivan | Ереван | يريفان | arm
tbilisi | city | georgia | 41.69,44.83 | Tbilisi | Tiflis | Тбилиси | تبليسي | geo
zangezur | route | armenia | 39.2,46.3,60 | Zangezur corridor; Zangezur | Zengezur Koridoru; Zengezur | Зангезурский коридор; Зангезур | ممر زنغزور; زنغزور
shusha | town | azerbaijan | 39.76,46.75 | Shusha; Shushi | Şuşa | Шуша; Шуши | شوشة; شوشا
minsk | city | belarus | 53.90,27.57 | Minsk | Minsk | Минск | مينسك | blr
athens | city | greece | 37.98,23.73 | Athens | Atina | Афины | أثينا | grc
nicosia | city | cyprus | 35.17,33.36 | Nicosia; Lefkosa | Lefkoşa | Никосия | نيقوسيا | cyp
kastellorizo | island | greece | 36.15,29.58 | Kastellorizo; Meis; Megisti | Meis; Meis Adası | Кастелоризо | كاستيلوريزو; ميس اليونانية
akrotiri | base | cyprus | 34.59,32.99 | RAF Akrotiri; Akrotiri | Ağrotur Üssü; Akrotiri | Акротири; авиабаза Акротири | أكروتيري; قاعدة أكروتيري
beijing | city | china | 39.90,116.40 | Beijing; Peking | Pekin | Пекин | بكين | chn
# Iraq, Iran, Israel, Lebanon, Jordan and Libya.
tal-afar | town | iraq | 36.38,42.45 | Tal Afar; Tel Afar; Tall Afar | Telafer | Талль-Афар; Телль-Афар | تلعفر
sulaymaniyah | city | iraq | 35.56,45.43 | Sulaymaniyah; Sulaimaniya; Sulaimaniyah; Slemani | Süleymaniye | Сулеймания | السليمانية
zakho | town | iraq | 37.14,42.68 | Zakho; Zaxo | Zaho | Захо | زاخو
amedi | town | iraq | 37.09,43.49 | Amedi; Amadiya; Amadiyah | Amediye; İmadiye | Амадия | العمادية
makhmour | town | iraq | 35.77,43.58 | Makhmour; Makhmur; Makhmour camp | Mahmur; Mahmur Kampı | Махмур; лагерь Махмур | مخيم مخمور
al-qaim | town | iraq | 34.37,41.09 | al-Qaim; Al-Qaim; Qaim border crossing | El Kaim; Kaim | Эль-Каим; Аль-Каим | القائم العراقية; معبر القائم
anbar | region | iraq | 33.0,41.5,200 | Anbar; Anbar province; al-Anbar | Anbar; Enbar | Анбар; провинция Анбар | الأنبار; محافظة الأنبار
ain-al-asad | base | iraq | 33.79,42.44 | Ain al-Asad; Ain al-Assad air base; al-Asad air base; Ain al-Asad base; Ain al-Asad airbase | Ayn el-Esad Üssü; Ayn el Esed Üssü | база Айн-эль-Асад; Айн-аль-Асад | عين الأسد; قاعدة عين الأسد
bashiqa | town | iraq | 36.45,43.35 | Bashiqa; Bashiqa camp; Zilkan; Ba'ashiqah | Başika; Başika Kampı | Башика | بعشيقة
metina | mountain | iraq | 37.15,43.3,20 | Metina; Matina | Metina | Метина | متينا; جبل متين
avashin | area | iraq | 37.2,43.9,20 | Avashin; Avashin-Basyan; Avasin | Avaşin; Avaşin-Basyan | Авашин | أفاشين
gara | mountain | iraq | 36.95,43.6,20 | Gara Mountain; Gara mountains; Mount Gara | Gara; Gara Dağı | горы Гара; Гара | جبل كارة; جبال غارا
hakurk | area | iraq | 37.0,44.5,25 | Hakurk; Hakurk region; Khakurk | Hakurk | Хакурк | حاكورك; خواكورك
rabia-iraq | crossing | iraq | 36.80,42.10 | Rabia crossing; Rabia border crossing; Rabia in Iraq | Rabia Sınır Kapısı | КПП Рабиа; КПП «Рабиа» | معبر ربيعة; معبر ربيعة الحدودي
trebil | crossing | iraq | 33.03,39.0 | Trebil; Trebil crossing; al-Waleed crossing | Trebil Sınır Kapısı | КПП Требиль | معبر طريبيل
isfahan | city | iran | 32.65,51.67 | Isfahan; Esfahan | İsfahan | Исфахан | أصفهان
natanz | site | iran | 33.72,51.73 | Natanz; Natanz nuclear facility | Natanz; Natanz nükleer tesisi | Натанз | نطنز
fordow | site | iran | 34.88,50.99 | Fordow; Fordo; Fordow nuclear facility | Fordo; Fordo nükleer tesisi | Фордо | فوردو
hormuz | strait |  | 26.6,56.3,60 | Strait of Hormuz; Hormuz | Hürmüz Boğazı | Ормузский пролив | مضيق هرمز; هرمز
haifa | city | israel | 32.82,34.99 | Haifa | Hayfa | Хайфа | حيفا
gaza | region | palestine | 31.42,34.36,25 | Gaza; Gaza Strip; Gaza City | Gazze; Gazze Şeridi | Газа; сектор Газа; сектор Газы | غزة; قطاع غزة
west-bank | region | palestine | 32.0,35.25,60 | West Bank | Batı Şeria | Западный берег реки Иордан; Западный берег | الضفة الغربية
majdal-shams | town | golan | 33.27,35.77 | Majdal Shams | Mecdel Şems | Мадждаль-Шамс | مجدل شمس
mount-hermon | mountain | syria | 33.41,35.86,15 | Mount Hermon; Jabal al-Sheikh; Jabal al-Shaykh | Hermon Dağı; Cebel eş-Şeyh; Şeyh Dağı | гора Хермон; Хермон; Джебель-эш-Шейх | جبل الشيخ; حرمون
tripoli-lebanon | city | lebanon | 34.44,35.85 | Tripoli in Lebanon; Lebanon's Tripoli; Tripoli, Lebanon | Lübnan'ın Trablus kenti | ливанский Триполи | طرابلس اللبنانية; طرابلس الشام
arsal | town | lebanon | 34.18,36.42 | Arsal; Aarsal | Arsal; Ersal | Арсаль | عرسال
hermel | town | lebanon | 34.39,36.39 | Hermel; al-Hermel | Hermel | Хермель; Эль-Хермель | الهرمل
baalbek | city | lebanon | 34.01,36.21 | Baalbek | Baalbek | Баальбек | بعلبك
bekaa | area | lebanon | 33.85,35.95,35 | Bekaa Valley; Bekaa; Beqaa Valley; Beqaa | Bekaa Vadisi; Bekaa | долина Бекаа; Бекаа | البقاع; سهل البقاع; وادي البقاع
dahiyeh | neighbourhood | lebanon | 33.85,35.51 | Dahiyeh; Dahieh; Beirut's southern suburbs; southern suburbs of Beirut | Dahiye; Beyrut'un güney banliyöleri | Дахия; южный пригород Бейрута | الضاحية الجنوبية; ضاحية بيروت الجنوبية
masnaa | crossing | lebanon | 33.70,35.91 | Masnaa crossing; Masnaa; Masnaa border crossing; Jdeidet Yabous | Masnaa Sınır Kapısı | КПП Маснаа | معبر المصنع; المصنع الحدودي; معبر جديدة يابوس; المصنع
mafraq | city | jordan | 32.34,36.21 | Mafraq; al-Mafraq | Mafrak | Мафрак; Эль-Мафрак | المفرق الأردنية
zaatari | camp | jordan | 32.29,36.33 | Zaatari; Zaatari camp; Zaatari refugee camp; Za'atari | Zaateri Kampı; Zaatari Kampı | лагерь Заатари; Заатари | مخيم الزعتري; الزعتري
tower-22 | base | jordan | 33.31,38.70 | Tower 22 | Tower 22; Kule 22 | Башня 22; база Tower 22 | البرج 22; قاعدة البرج 22
aqaba | city | jordan | 29.53,35.01 | Aqaba | Akabe | Акаба | العقبة
al-jufra | base | libya | 29.20,16.0 | al-Jufra; Jufra; al-Jufra air base; Jufra air base; Al-Jufrah | Cufra; Cufra Hava Üssü | Эль-Джуфра; авиабаза Аль-Джуфра | الجفرة; قاعدة الجفرة
al-watiya | base | libya | 32.47,11.90 | al-Watiya; Watiya air base; al-Watiya airbase; Al-Watiya air base | Vatiyye Hava Üssü; El-Vatiye | Эль-Ватыя; авиабаза Аль-Ватия | الوطية; قاعدة الوطية
tarhuna | city | libya | 32.43,13.63 | Tarhuna; Tarhouna | Terhune | Тархуна | ترهونة
tobruk | city | libya | 32.08,23.96 | Tobruk; Tubruq | Tobruk | Тобрук | طبرق
al-khadim | base | libya | 31.98,21.23 | al-Khadim; al-Khadim air base; Al Khadim base | El Hadim Üssü | авиабаза Эль-Хадим; Аль-Хадим | قاعدة الخادم; الخادم الجوية
# More of Syria.
jabal-al-druze | mountain | suwayda | 32.65,36.75,25 | Jabal al-Druze; Jabal al-Arab; Druze Mountain; Jabal Druze | Dürzi Dağı; Cebel Dürzi | Джебель-Друз; Джебель-эд-Друз | جبل العرب; جبل الدروز
shahba | town | suwayda | 32.85,36.63 | Shahba in Sweida; Shahba city | Süveyda'nın Şehba kenti | Шахба | شهبا
salkhad | town | suwayda | 32.49,36.71 | Salkhad | Salhad; Salkhad | Салхад; Сальхад | صلخد
leja | area | daraa | 33.0,36.4,20 | Lajat; al-Lajat; Leja; Lajah; al-Lajah; Lajat region; al-Laja; Lajat area; Lejat; al-Lejat | Lecat; El-Lecat | Эль-Леджа; Леджат | اللجاة; اللجاه
jasim | town | daraa | 32.99,36.06 | Jasim; Jassem; Jasem | Casim | Джасим; Джасем | مدينة جاسم
inkhil | town | daraa | 33.02,36.13 | Inkhil; Inkhel | İnhil | Инхиль | إنخل; انخل
bosra | town | daraa | 32.52,36.48 | Bosra; Busra al-Sham; Bosra al-Sham; Busra | Busra; Busra eş-Şam | Босра; Бусра-эш-Шам | بصرى الشام; بصرى
al-hirak | town | daraa | 32.75,36.30 | al-Hirak; al-Harak; Hirak | Hirak; El-Hirak | Эль-Хирак; Эль-Харак | مدينة الحراك
muzayrib | town | daraa | 32.71,36.03 | Muzayrib; Muzeirib; al-Muzayrib | Müzeyrib | Музейриб | المزيريب; مزيريب
izra | town | daraa | 32.87,36.25 | Izra; Izraa; Ezraa | İzra | Изра | إزرع; ازرع
beit-jinn | town | rif-dimashq | 33.31,35.89 | Beit Jinn; Beit Jin; Bayt Jinn; Beit Jann | Beyt Cin | Бейт-Джинн; Бейт-Джин | بيت جن
qatana | town | rif-dimashq | 33.44,36.08 | Qatana; Katana | Katana | Катана | قطنا
kiswah | town | rif-dimashq | 33.36,36.24 | al-Kiswah; Kiswah; al-Kiswa; Kisweh; Kiswa | Kisve; El-Kisve | Эль-Кисва; Кисва; Кисве | الكسوة
jaramana | town | rif-dimashq | 33.49,36.35 | Jaramana | Ceramana; Cermana | Джарамана | جرمانا
sahnaya | town | rif-dimashq | 33.43,36.23 | Sahnaya; Ashrafiyat Sahnaya; Ashrafieh Sahnaya; Ashrafiyet Sahnaya | Sahnaya; Eşrefiyet Sahnaya | Сахная; Ашрафият-Сахная | صحنايا; أشرفية صحنايا
muadamiyat | town | rif-dimashq | 33.46,36.19 | Moadamiyeh; Muadamiyat al-Sham; Moadamiya; Muadhamiya; Moadamiyat al-Sham; Muaddamiya; Moadamiyat; Madhamiyat al-Sham; Mouadamiya; Mouadamiyat al-Sham; Moadamiyet al-Sham; Moadamieh; Madamiyeh; Muadhamiyat al-Sham; Moaddamiyah; Moadhamiya; Muaddamiyah | Muaddamiye; Muadamiye | Муаддамия; Муадамият-эш-Шам; Моадамия | معضمية الشام; المعضمية
nabk | town | rif-dimashq | 34.02,36.73 | al-Nabk; Nabk; an-Nabk; Nabek | Nebek; En-Nebek | Эн-Небк; Набк | النبك
yabroud | town | rif-dimashq | 33.97,36.66 | Yabroud; Yabrud | Yabrud | Ябруд | يبرود
maaloula | town | rif-dimashq | 33.84,36.55 | Maaloula; Maalula; Malula | Malula; Maalula | Маалюля; Маалула | معلولا
qutayfah | town | rif-dimashq | 33.74,36.60 | al-Qutayfah; Qutayfah; Qutaifa; al-Qutayfa | Kuteyfe; Kutayfe; Kuteyfa | Эль-Кутейфа; Кутейфа; Кутайфа; Эль-Кутайфа | القطيفة السورية; قطيفة القلمون; مدينة القطيفة; بلدة القطيفة
dumayr | town | rif-dimashq | 33.64,36.69 | Dumayr; al-Dumayr; Dumeir; al-Dumair | Dumeyr; Zumeyr | Эд-Думейр; Думейр | مدينة الضمير; مطار الضمير
qalamoun | area | rif-dimashq | 33.9,36.6,30 | Qalamoun; Qalamun; Qalamoun Mountains; Kalamoun; eastern Qalamoun | Kalamun; Kalamun Dağları | Каламун; Эль-Каламун; горы Каламун | القلمون; جبال القلمون
western-ghouta | area | rif-dimashq | 33.42,36.15,15 | Western Ghouta; West Ghouta; western Ghouta | Batı Guta | Западная Гута | الغوطة الغربية
saqba | town | rif-dimashq | 33.52,36.39 | Saqba | Sakba | Сакба | سقبا
zamalka | town | rif-dimashq | 33.52,36.36 | Zamalka | Zemelka | Замалька; Замалка | زملكا
kafr-batna | town | rif-dimashq | 33.51,36.37 | Kafr Batna; Kafar Batna; Kafrbatna; Kfar Batna; Kfarbatna; Kafarbatna; Kafr Batnah | Kefr Batna | Кафр-Батна | كفربطنا; كفر بطنا
ain-tarma | town | rif-dimashq | 33.51,36.35 | Ain Tarma; Ayn Tarma; Ein Tarma | Ayn Terma | Айн-Терма; Айн-Тарма | عين ترما
saydnaya | town | rif-dimashq | 33.70,36.38 | Saydnaya; Sednaya; Sidnaya; Saidnaya | Seydnaya; Saydnaya | Сайдная; Седная | صيدنايا
saydnaya-prison | prison | rif-dimashq | 33.66,36.33 | Saydnaya prison; Sednaya prison; Saidnaya prison; Sednaya Prison; Saydnaya Military Prison | Sednaya Hapishanesi; Seydnaya Hapishanesi; Saydnaya Cezaevi | тюрьма Сайдная; тюрьма Седная | سجن صيدنايا; سجن صيدنايا العسكري
damascus-airport | base | rif-dimashq | 33.41,36.51 | Damascus International Airport; Damascus airport | Şam Uluslararası Havalimanı; Şam Havalimanı | аэропорт Дамаска; международный аэропорт Дамаска | مطار دمشق الدولي; مطار دمشق
mezzeh-airbase | base | damascus | 33.48,36.22 | Mezzeh air base; Mezzeh airport; Mezzeh military airport; Mezze airbase; Mezzeh airbase | Mezze Askeri Havaalanı; Mezze Havaalanı | аэродром Меззе; военный аэропорт Меззе; авиабаза Меззе | مطار المزة; مطار المزة العسكري
umayyad-square | site | damascus | 33.51,36.28 | Umayyad Square | Emevi Meydanı | площадь Омейядов | ساحة الأمويين
qasioun | mountain | damascus | 33.54,36.28,5 | Mount Qasioun; Qasioun; Jabal Qasioun | Kasyun Dağı; Kasiyun Dağı | гора Касьюн; Касьюн | جبل قاسيون; قاسيون
tadamon | neighbourhood | damascus | 33.47,36.31 | Tadamon; al-Tadamon; Tadamon neighbourhood | Tedamun; Tadamun | Тадамон; Ат-Тадамон | حي التضامن
barzeh | neighbourhood | damascus | 33.55,36.32 | Barzeh; Barzah; Barze | Berze | Барза; Барзе | حي برزة; برزة
qaboun | neighbourhood | damascus | 33.55,36.34 | Qaboun; al-Qaboun; Qabun | Kabun | Кабун; Эль-Кабун | حي القابون; القابون
latakia-port | site | latakia | 35.52,35.77 | port of Latakia; Latakia port; Lattakia port | Lazkiye Limanı | порт Латакии | مرفأ اللاذقية; ميناء اللاذقية
thaala-base | base | suwayda | 32.71,36.41 | Thaala air base; Thaalah airbase; Khalkhalah air base; Thaala airbase | Sala Hava Üssü | авиабаза Саала | مطار الثعلة; مطار الثعلة العسكري
khalkhala-base | base | suwayda | 33.06,36.55 | Khalkhalah airbase; Khalkhala airport; Khalkhala military airport | Halhala Havaalanı | авиабаза Хальхаля | مطار خلخلة; مطار خلخلة العسكري
seen-base | base | rif-dimashq | 33.92,37.21 | Sayqal air base; Sin air base; Seen airbase; Saiqal airbase | Sin Hava Üssü; Saykal Hava Üssü | авиабаза Сейкаль; авиабаза Син | مطار السين; مطار السين العسكري
tabqa-base | base | raqqa | 35.75,38.57 | Tabqa air base; Tabqa airbase; Tabqa military airport | Tabka Hava Üssü; Tabka Askeri Havaalanı | авиабаза Табка; аэродром Табка | مطار الطبقة; مطار الطبقة العسكري
tabqa-dam | dam | raqqa | 35.87,38.56 | Tabqa Dam; Euphrates Dam; Tabqa dam | Tabka Barajı; Fırat Barajı | плотина Табка; Евфратская плотина | سد الفرات; سد الطبقة
deir-ez-zor-airport | base | deir-ez-zor | 35.29,40.18 | Deir ez-Zor airport; Deir ez-Zor air base; Deir Ezzor military airport; Deir Ezzor airport | Deyrizor Askeri Havaalanı; Deyrizor Havaalanı | аэродром Дейр-эз-Зора; авиабаза Дейр-эз-Зор | مطار دير الزور; مطار دير الزور العسكري
qamishli-airport | base | hasakah | 37.02,41.19 | Qamishli airport; Qamishli International Airport; Qamishli air base; Qamishli airbase | Kamışlı Havaalanı; Kamışlı Havalimanı | аэропорт Камышлы; аэропорт Эль-Камышлы | مطار القامشلي
kharab-al-jir | base | hasakah | 37.02,42.02 | Kharab al-Jir; Kharab al-Jeer base; Rmeilan airbase; Kharab al-Jir airbase | Harab el-Cir Üssü | база Хараб-эль-Джир | قاعدة خراب الجير; خراب الجير
ghuwayran-prison | prison | hasakah | 36.48,40.74 | Ghuwayran prison; Ghwayran prison; al-Sinaa prison; Gweiran prison; Sinaa prison; Ghweran prison | Guveyran Hapishanesi; Sanaa Hapishanesi; Gveyran Hapishanesi | тюрьма Гувейран; тюрьма Эс-Синаа | سجن غويران; سجن الصناعة
roj-camp | camp | hasakah | 36.98,42.08 | Roj camp; al-Roj camp; Camp Roj | Roj Kampı | лагерь Родж; лагерь Рож | مخيم روج
areesha-camp | camp | hasakah | 36.25,40.75 | Areesha camp; al-Arisha camp; Arisha camp | Arişa Kampı | лагерь Ариша | مخيم العريشة
alouk | site | hasakah | 36.87,40.20 | Alouk; Alouk water station; Allouk | Aluk; Aluk Su İstasyonu | Алюк; водозаборная станция Алук | محطة علوك; علوك
jabisah-field | oilfield | hasakah | 35.96,40.86 | Jibsah gas field; Jabsa; al-Jabsa field; Jibissa | Cebse gaz sahası | месторождение Джабса; месторождение Джибса | حقل الجبسة; الجبسة
rumaylan-field | oilfield | hasakah | 37.0,41.95 | Rumaylan oil field; Rmeilan oil fields; Rmelan oil field | Rumeylan petrol sahası | нефтяные месторождения Румейлана | حقول رميلان; حقل رميلان
tanak-field | oilfield | deir-ez-zor | 34.95,40.75 | al-Tanak field; Tanak oil field; al-Tanak oilfield | Tanak petrol sahası | месторождение Танак | حقل التنك
ward-field | oilfield | deir-ez-zor | 34.85,40.6 | al-Ward oil field; al-Ward oilfield | Verd petrol sahası | месторождение Эль-Вард | حقل الورد
thayyem-field | oilfield | deir-ez-zor | 35.17,40.25 | al-Taim oil field; Thayyem oil field; al-Tayyem field | Teym petrol sahası | месторождение Ат-Тайм | حقل التيم
busayrah | town | deir-ez-zor | 35.16,40.43 | Busayrah; al-Busayrah; Basira; al-Basira; Busayra | Busayra; Buseyre | Бусейра; Эль-Бусейра | البصيرة
dhiban | town | deir-ez-zor | 35.0,40.52 | Dhiban; Theeban; Diban; Thiban | Ziban; Diban | Зибан; Дибан; Дхибан | ذيبان
shuhayl | town | deir-ez-zor | 35.10,40.46 | al-Shuhayl; Shuhayl; Shheil; Shuheil; al-Shuhail | Şuheyl; Şuhayl | Шухейль; Эш-Шухейль | الشحيل
susah | town | deir-ez-zor | 34.52,40.97 | al-Susah; Susah; Sousa in Deir ez-Zor | Suse; Es-Suse | Суса; Эс-Суса | السوسة
sour | town | deir-ez-zor | 35.52,40.65 | al-Suwar; as-Suwar; al-Sour | Suver; Es-Suvar | Эс-Сувар; Сувар | بلدة الصور
kasrah | town | deir-ez-zor | 35.58,39.93 | al-Kasrah; Kasra; al-Kasra; Kasrah | Kesra; El-Kesra | Эль-Касра; Касра | الكسرة
tabni | town | deir-ez-zor | 35.60,39.82 | al-Tabni; Tabni; at-Tibni; Tibni | Tibni | Эт-Тибни; Табни | التبني
karamah | town | raqqa | 35.87,39.28 | al-Karamah; Karama in Raqqa | Rakka'nın Kerame beldesi | Эль-Карама | بلدة الكرامة
mansoura-raqqa | town | raqqa | 35.83,38.75 | al-Mansoura; Mansura in Raqqa; al-Mansurah | Mansura | Эль-Мансура | بلدة المنصورة
resafa | village | raqqa | 35.63,38.76 | Resafa; al-Rasafa; Rusafa; al-Resafa | Resafe; Rusafe | Эр-Русафа; Ресафа | الرصافة
jurniyah | town | raqqa | 36.28,38.20 | al-Jurniyah; Jarniyah; Jarniya | Cerniye | Эль-Джурния | الجرنية
shirakrak | village | raqqa | 36.45,38.96 | Shirakrak; Shirkirak; Sharakrak; Sharqrak | Şirkirak; Şerkerak | Ширкрак; Шеркрак | شركراك; الشركراك
mabroukeh | village | hasakah | 36.62,39.76 | Mabrouka; Mabroukeh; Mabruka | Mebruke | Мабрука | مبروكة
balikh | river | raqqa | 36.2,39.0,50 | Balikh River; Balikh | Belih; Belih Nehri | Белих; река Белих | البليخ; نهر البليخ
khabur | river | hasakah | 36.2,40.7,90 | Khabur River; Khabour River; Khabur | Habur Nehri | река Хабур | نهر الخابور
orontes | river | syria | 35.3,36.5,90 | Orontes; Orontes River; Asi River; al-Assi River | Asi Nehri | Оронт; река Оронт; река Эль-Аси | نهر العاصي; العاصي
litani | river | lebanon | 33.4,35.6,40 | Litani; Litani River | Litani Nehri; Litani | Литани; река Литани | الليطاني; نهر الليطاني
m1-highway | route | syria |  | M1 highway in Syria; coastal highway M1 | M1 karayolu | трасса М1 | طريق إم 1
damascus-suwayda-road | route | syria |  | Damascus-Sweida highway; Damascus-Suwayda highway; Damascus-Suwayda road | Şam-Süveyda karayolu | трасса Дамаск — Сувейда | طريق دمشق السويداء; طريق دمشق - السويداء
damascus-homs-road | route | syria |  | Damascus-Homs highway; Homs-Damascus highway | Şam-Humus karayolu | трасса Дамаск — Хомс | طريق دمشق حمص; أوتوستراد دمشق حمص; طريق حمص - دمشق
ithriya-khanasir | route | aleppo |  | Ithriya-Khanasir road; Khanasir road; Khanaser-Ithriya road | Isriya-Hanasır yolu | дорога Итрия — Ханасир | طريق إثريا خناصر; طريق خناصر أثريا; طريق خناصر
turkish-iraq-road | route | hasakah |  | M4 Tal Tamr road; Qamishli-Hasakah road | Kamışlı-Haseke yolu | дорога Камышлы — Хасака | طريق القامشلي الحسكة
rojava | region | syria | 36.3,40.2,180 | Rojava; North and East Syria | Rojava; Kuzey ve Doğu Suriye | Рожава; Северная и Восточная Сирия | روجآفا; شمال وشرق سوريا
hauran | region | daraa | 32.8,36.2,50 | Hauran; Horan; Hawran | Havran | Хауран; Хоран | حوران; سهل حوران
peace-spring-area | area | raqqa | 36.7,39.5,60 | Peace Spring zone; Peace Spring area; Operation Peace Spring zone; safe zone in northern Syria | Barış Pınarı Harekatı bölgesi; Barış Pınarı bölgesi | зона операции «Источник мира»; зона «Источник мира» | منطقة نبع السلام; مناطق نبع السلام
un-buffer | area | quneitra | 33.1,35.85,25 | UN buffer zone in the Golan; buffer zone in the Golan; Area of Separation; Golan buffer zone; UNDOF buffer zone | Golan'daki tampon bölge; Golan tampon bölgesi | буферная зона на Голанах; буферная зона на Голанских высотах | المنطقة العازلة في الجولان; المنطقة العازلة مع الجولان
khan-arnabah | town | quneitra | 33.18,35.89 | Khan Arnabah; Khan Arnabeh; Khan Arnaba; Khan Arnab; Khan Arnaba town; Khan Arnebeh | Han Arnabe | Хан-Арнаба | خان أرنبة
jubata | village | quneitra | 33.24,35.83 | Jubata al-Khashab; Jubbata al-Khashab; Jabata al-Khashab | Cubata el-Haşab | Джубата-эль-Хашаб | جباتا الخشب
`;
