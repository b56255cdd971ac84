export const villagesIdlib = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Idlib city and around
dabit-quarter-in-idlib | neighbourhood | idlib-city | 35.93,36.63,3 | Dabit quarter in Idlib; al-Dubbat neighbourhood; al-Dabeet; Dabit | Dabit | Дабит | حي الضبيط; حي الضباط في إدلب
qusur-in-idlib | neighbourhood | idlib-city | 35.93,36.63,3 | al-Qusur in Idlib; al-Qusour neighbourhood of Idlib; Qusour in Idlib city; al-Qusur | El Kusur | Кусур; Эль-Кусур; Аль-Кусур | حي القصور في إدلب
idlib-central-prison | prison | idlib-city | 35.92,36.61,3 | Idlib Central Prison; Idlib prison | İdlib Merkez Hapishanesi | центральная тюрьма Идлиба | سجن إدلب المركزي
ayn-shib | village | idlib-district | 35.94,36.58,5 | Ayn Shib; Ain Shib; Ain Sheeb; Ayn Sheeb | Ayn Şib | Айн-Шиб | عين شيب
kafr-jalis | village | idlib-district | 35.98,36.60,5 | Kafr Jalis; Kafr Jales; Kafarjales | Kefr Calis | Кафр-Джалис | كفر جالس; كفرجالس
arab-saeed | village | idlib-district | 35.95,36.54,5 | Arab Saeed; Arab Sa'id | Arab Sayd | Араб-Саид | عرب سعيد
sijer | village | idlib-district | 35.97,36.53,6 | Sijer; Sijar; Sejer; Sejar | Sicer | Сиджер | قرية سيجر; بلدة سيجر
hafsarjah | village | idlib-district | 36.02,36.60,5 | Hafsarjah; Hafsarja; Hafasraja; Hafsarga | Hafsarce; Hafsarca | Хафсарджа | حفسرجة
batinta | village | idlib-district | 36.00,36.63,5 | Batinta; Batenta; Batinte | Batinta | Батинта | باتنتة
kafr-binni | village | idlib-district | 36.02,36.66,5 | Kafr Binni; Kafr Bini; Kafr Benni | Kefr Binni | Кафр-Бинни | كفر بني
ram-hamdan | village | idlib-district | 36.03,36.70,5 | Ram Hamdan; Ram Hamdan village | Ram Hamdan | Рам-Хамдан | رام حمدان
maarat-al-ikhwan | village | idlib-district | 36.02,36.74,5 | Maarat al-Ikhwan; Maarat Ikhwan; Maaret al-Ikhwan; Maarrat al-Ikhwan | Maarret el-İhvan; Maarret İhvan | Маарет-эль-Ихван; Маарет-аль-Ихван | معرة الإخوان
tuum | village | idlib-district | 36.00,36.80,5 | ?Tuum; ?Toum; Ta'um; Taoum; Teoum | Tuum köyü | деревня Туум | قرية طعوم; بلدة طعوم
deir-al-zughb | village | idlib-district | 35.98,36.73,5 | Deir al-Zughb; Deir Zughb; Deir al-Zoghb | Deyr ez-Zugb; Deyr Zugb | Дейр-эз-Зугб; Дейр-аль-Зугб | دير الزغب
talhiyah | village | idlib-district | 35.98,36.86,5 | al-Talhiyah; Talhiyah; Talhiya; al-Talhiya | Talhiye; El Talhiye | Талхия; Эт-Талхия; Аль-Талхия | قرية الطلحية; بلدة الطلحية
bruma | village | idlib-district | 36.02,36.80,5 | Bruma; Broma; Brumah | Bruma | Брума | قرية بروما; بلدة بروما
kafr-amim | village | idlib-district | 35.93,36.87,5 | Kafr Amim; Kafr Ameem; Kafr Ameim | Kefr Amim | Кафр-Амим | كفر عميم
talafih | village | idlib-district | 35.92,36.90,5 | Talafih; Tal Afih; Talfeeh; Talafeh | Talafih | Талафих | قرية تلافح; بلدة تلافح
san-village | village | idlib-district | 35.87,36.86,5 | San village; San south of Saraqib; San town | San köyü | деревня Сан | قرية سان; بلدة سان
loof | village | idlib-district | 35.86,36.78,5 | ?Loof; al-Luf; Lof village; ?Luof | Luf köyü | деревня Луф | قرية لوف; بلدة لوف
ajez | village | idlib-district | 35.87,36.83,4 | ?Ajez; ?Ajaz; Ajez village | Acez köyü | Аджез | قرية عجاز; بلدة عجاز
salihiyah-near-saraqib | village | idlib-district | 35.90,36.75,4 | al-Salihiyah near Saraqib; Salihiya near Saraqib; Salhiyah in Idlib | Salihiye; El Salihiye | Салихия; Эс-Салихия; Аль-Салихия | الصالحية شرق إدلب
majdaliya | village | idlib-district | 35.91,36.70,4 | Majdaliya; Majdalia; Majdliya; Majdleya; Mejdelya | Macdaliye | Мадждалия | مجدليا
maarat-aliya | village | idlib-district | 35.87,36.72,4 | Maarat Aliya; Maarrat Alya; Maar Aliya; Maar Alia; Maarat Elia | Maarret Aliye | Маарет-Алия | معرة عليا; معارة عليا
kafr-shalaya | village | idlib-district | 35.88,36.68,4 | Kafr Shalaya; Kafr Shalaia; Kafr Chalaya | Kefr Şalaya | Кафр-Шалайя | كفر شلايا
rasafa | village | idlib-district | 35.87,36.90,5 | Rasafa; Resafa in Idlib; al-Rasafa east of Saraqib | Rasafa | Расафа | الرصافة شرق سراقب
tal-al-sultan | village | idlib-district | 35.85,36.93,5 | Tal al-Sultan; Tell Sultan; Tal Sultan; Tel Sultan; Tal as-Sultan | Tel es-Sultan; Tel Sultan | Телль-эс-Султан; Телль-аль-Султан | تل السلطان
ras-al-ayn-in-idlib | village | idlib-district | 35.83,36.92,6 | Ras al-Ayn in Idlib; Ras al-Ain in Idlib; Ras al-Ein near Abu al-Duhur; Ras al-Ayn | Ras el-Ayn; Ras Ayn | Рас-эль-Айн; Рас-аль-Айн | رأس العين شرق إدلب
mashrafa-in-idlib | village | idlib-district | 35.78,36.93,6 | Mashrafa in Idlib; al-Mushayrifah in Idlib; al-Mushairfa in Idlib; Mashrafa | Maşrafa | Машрафа | المشيرفة في إدلب
tal-salmo | village | idlib-district | 35.80,37.03,6 | Tal Salmo; Tal Salmu; Tel Salmo; Tall Sallumu | Tel Salmo | Телль-Салмо | تل سلمو
um-jurayn | village | idlib-district | 35.77,37.10,6 | Um Jurayn; Umm Jurin; Um Jureen; Um Jurain | Um Curayn | Умм-Джурайн | أم جرين
jafr-mansur | village | idlib-district | 35.84,37.06,6 | Jafr Mansur | Cafr Mansur | Джафр-Мансур | جفر منصور
# Harem district
kafr-deryan | village | harem-district | 36.24,36.66,5 | Kafr Deryan; Kafr Daryan; Kafr Deryan village; Kafrdarian; Kafr Derian; Kafrdaryan | Kefr Deryan | Кафр-Дерьян | كفر دريان
shalaf | village | harem-district | 36.22,36.73,4 | Shalaf; Shallaf | Şalaf | Шалаф | قرية شلف
sardin | village | harem-district | 36.18,36.75,5 | Sardin; Serdin | Sardin | Сардин | قرية سردين; بلدة سردين
rabeeta | village | harem-district | 36.18,36.70,5 | Rabeeta; Rabi'ta; Ribayta; Arbiata | Rabita | Рабита | ربعيتا; أربعيتا
burj-al-namra | village | harem-district | 36.19,36.72,5 | Burj al-Namra; Borj al-Numra; Burj Numra; Burj al-Nimrah | Burc en-Namra; Burc Namra | Бурдж-эн-Намра; Бурдж-аль-Намра | برج النمرة
hizrah | village | harem-district | 36.21,36.75,5 | Hizrah; Hizreh; Hezreh; Hazreh; Hazra; Hizra | Hizre | Хизра | قرية حزرة; بلدة حزرة; قرية حزره; بلدة حزره
tarmanin | village | harem-district | 36.23,36.79,5 | Tarmanin; Termanin; Turmanin; Tarmaneen; Tormanin | Tarmanin | Тарманин | ترمانين
tal-ade | village | harem-district | 36.24,36.77,5 | Tal Ade; Tal Ada; Tell Adeh; Tal Adeh; Teladah | Tel Ade; Tel Ada | Телль-Аде | تل عادة
aqrabat | village | harem-district | 36.30,36.75,4 | Aqrabat; Aqrabat village; Akrabat; Aqrabat in Idlib | Akrabat | Акрабат | عقربات
kafr-kila-in-idlib | village | harem-district | 36.28,36.72,4 | Kafr Kila in Idlib; Kafr Kila; Kafrkila | Kefr Kila | Кафр-Кила | كفر كيلا
karama-camp | village | harem-district | 36.31,36.72,4 | al-Karama camp; Karama camp in Atme; al-Karamah camp | Karama; El Karama | Карама; Эль-Карама; Аль-Карама | مخيم الكرامة
mashhad-ruhin | village | harem-district | 36.28,36.70,4 | Mashhad Ruhin; Mashhad Rouheen; Mashhad Ruheen; Mashhad Rohin | Maşhad Ruhin | Машхад-Рухин | مشهد روحين
kafr-hind | village | harem-district | 36.13,36.50,5 | Kafr Hind; Kafrhind; Kafr Hend | Kefr Hind | Кафр-Хинд | كفر هند
dalbiya | village | harem-district | 36.14,36.45,4 | Dalbiya; Delbya; Dilbya; Delbiya | Dalbiye | Далбия | قرية دلبيا; بلدة دلبيا
kokou | village | harem-district | 36.16,36.49,4 | Kokou; Kuku in Idlib | Koku köyü | деревня Коку | قرية كوكو
allani | village | harem-district | 36.10,36.45,5 | al-Allani; ?Alani; al-Alany | Allani; El Allani | Аллани; Эль-Аллани; Аль-Аллани | قرية العلاني; بلدة العلاني
tlul | village | harem-district | 36.09,36.47,5 | ?Tlul; al-Tulul; Tloul; al-Tlul | Tlul köyü | деревня Тлул | قرية التلول; بلدة التلول
abu-talha-village | village | harem-district | 36.07,36.53,5 | Abu Talha village | Ebu Talha | Абу-Талха | أبو طلحة
bayrat-kaftin | village | harem-district | 36.09,36.56,5 | Bayrat Kaftin; Birat Kaftin; Biret Kaftin; Bayrat Keftin | Bayrat Kaftin | Байрат-Кафтин | بيرة كفتين
kaftin | village | harem-district | 36.10,36.63,5 | Kaftin; Kaftain; Keftin; Kaften | Kaftin | Кафтин | قرية كفتين; بلدة كفتين
banabil | village | harem-district | 36.09,36.60,5 | Banabil; Benabel; Banabel; Bnabil | Banabil | Банабил | قرية بنابل; بلدة بنابل
besnaya | village | harem-district | 36.17,36.59,5 | Besnaya; Bisnaya; Basnaya; Bisina; Besnia | Besnaya | Беснайя | قرية بسنيا; بلدة بسنيا; بسنايا
kafr-mares | village | harem-district | 36.18,36.62,5 | Kafr Mares; Kafr Mars; Kafrmars | Kefr Mares | Кафр-Марес | كفر مارس
shaykh-yusuf | village | harem-district | 36.04,36.56,5 | Shaykh Yusuf; Sheikh Yusuf in Idlib; Shaykh Youssef | Şeyh Yusuf | Шейх-Юсуф | الشيخ يوسف
milis | village | harem-district | 36.00,36.51,5 | Milis; Mellis; Meles; Millis; Malas | Milis | Милис | قرية ملس; بلدة ملس
kafr-dalba | village | harem-district | 36.07,36.42,6 | Kafr Dalba; Kafr Deleba | Kefr Dalba | Кафр-Далба | كفر دلبة
# Jisr al-Shughur, the Turkmen side
kafr-ayya | village | jisr-al-shughur-district | 35.87,36.28,5 | Kafr Ayya; Kafir; al-Kafir; al-Kafeer; al-Kufayr; Kufayr; Kafeer | Kefr Ayya | Кафр-Айья | قرية الكفير; بلدة الكفير
sallat-al-zuhur | village | jisr-al-shughur-district | 35.84,36.38,5 | Sallat al-Zuhur; Sallat al-Zuhour; Silat al-Zuhour; Sallat al-Zuhoor | Sallat ez-Zuhur; Sallat Zuhur | Саллат-эз-Зухур; Саллат-аль-Зухур | سلة الزهور
qunayyah | village | jisr-al-shughur-district | 35.75,36.33,5 | al-Qunayyah; Qunaya; al-Quniyah; Qnayeh; Qunayyah; Knayeh; al-Qunaya; Qanaya | Kunayye; El Kunayye; Kunayya | Кунайья; Эль-Кунайья; Аль-Кунайья | قرية القنية; بلدة القنية
yaqubiyah | village | jisr-al-shughur-district | 35.89,36.40,5 | Yaqubiyah; al-Yaqoubiya; Yaqoubiya; al-Yaqubiyah | Yakubiye | Якубия | اليعقوبية
judaydah-in-idlib | village | jisr-al-shughur-district | 35.92,36.41,5 | al-Judaydah in Idlib; Jdaydeh in Idlib; al-Jdeideh in Idlib; Judayda in Idlib; al-Judaydah | Cudayde; El Cudayde; Cudayda | Джудайда; Эль-Джудайда; Аль-Джудайда | الجديدة في إدلب
hamamah | village | jisr-al-shughur-district | 35.90,36.34,5 | al-Hamamah; Hamama; al-Hamameh; Hammama; al-Hamama | Hamame; El Hamame; Hamama | Хамама; Эль-Хамама; Аль-Хамама | قرية الحمامة; بلدة الحمامة
milan-in-idlib | village | jisr-al-shughur-district | 35.93,36.36,5 | Milan in Idlib; al-Maland; Maland | Milan | Милан | قرية الملند; بلدة الملند
zarzur | village | jisr-al-shughur-district | 35.88,36.27,5 | Zarzur; Zarzour; Zarzour village; Zarzoor | Zarzur | Зарзур | قرية زرزور; بلدة زرزور
tal-awar-in-idlib | village | jisr-al-shughur-district | 35.91,36.28,5 | Tal Awar in Idlib; Tal Awar; Tel Aawar | Tel Avar | Телль-Авар | تل أعور
bishlamon | village | jisr-al-shughur-district | 35.79,36.36,5 | Bishlamon; Bishlamun; Bashlamon; Bshlamon; Bashlamun | Bişlamon | Бишламон | بشلامون
maraand | village | jisr-al-shughur-district | 35.77,36.35,5 | Maraand; Marend; Marand | Marand | Мараанд | قرية مرعند; بلدة مرعند
shughr | village | jisr-al-shughur-district | 35.80,36.28,5 | al-Shughr; Shughr; Shaghour; al-Shughour; Shughur | El Şugr | Эш-Шугр; Аль-Шугр | قرية الشغر; بلدة الشغر
kafrid | village | jisr-al-shughur-district | 35.76,36.25,5 | Kafrid; Kafr Rid; Kafrit | Kafrid | Кафрид | قرية كفريد; بلدة كفريد
zuaniyah | village | jisr-al-shughur-district | 35.82,36.16,5 | al-Zuaniyah; Zaaniyah; Zaeniyah; Zaayniyah; Zainiyah; al-Za'iniyah; Zayniya | Zuaniye; El Zuaniye | Зуания; Эз-Зуания; Аль-Зуания | الزعينية; زعينية
obin | village | jisr-al-shughur-district | 35.87,36.18,5 | ?Obin; Obin camp; Oubin; Oubeen; ?Ubin | Obin köyü | деревня Обин | قرية أوبين; بلدة أوبين; قرية عوبين; بلدة عوبين
ghassaniyah-in-idlib | village | jisr-al-shughur-district | 35.73,36.35,4 | al-Ghassaniyah in Idlib; al-Ghassaniyah; Ghassaniyah; Ghassaniya; al-Ghasaniya; al-Ghassaniya; Ghassanieh | Gassaniye; El Gassaniye | Гассания; Эль-Гассания; Аль-Гассания | قرية الغسانية; بلدة الغسانية
inab | village | jisr-al-shughur-district | 35.75,36.40,4 | ?Inab; ?Anab; Inab village; Innab | İnab köyü | деревня Инаб | قرية عيناب; بلدة عيناب; قرية إنب; بلدة إنب
baksariya | village | jisr-al-shughur-district | 35.73,36.42,4 | Baksariya; Baksaria; Bakseria; Baksaryah; Baksareya; Bkasria | Baksariye | Баксария | بكسريا
ghaniyah | village | jisr-al-shughur-district | 35.77,36.42,4 | Ghaniyah; al-Ghaniya; Ghania; Ghaniya; al-Ghaniyah | Ganiye | Гания | قرية الغانية; بلدة الغانية
sirmaniyah | village | jisr-al-shughur-district | 35.70,36.36,5 | al-Sirmaniyah; Sirmaniyah; al-Sirmaniya; Sarmaniyah; Sirmaniya; al-Sermaniyah; Sermanieh; al-Surmaniyah | Sirmaniye; El Sirmaniye | Сирмания; Эс-Сирмания; Аль-Сирмания | السرمانية
mashmashan | village | jisr-al-shughur-district | 35.79,36.40,4 | Mashmashan; Mishmishan; Mushmushan; Mashmishan | Maşmaşan | Машмашан | مشمشان
muallaqa | village | jisr-al-shughur-district | 35.84,36.42,4 | al-Muallaqa; Mualaka; Muallaqa; al-Moalaka | Muallaka; El Muallaka | Муаллака; Эль-Муаллака; Аль-Муаллака | قرية المعلقة; بلدة المعلقة
# Ariha district, Jabal al-Zawiya
kurin | village | ariha-district | 35.80,36.53,4 | Kurin; Korin; Koreen; Kourin; Korien | Kurin | Курин | قرية كورين; بلدة كورين
qayasat | village | ariha-district | 35.84,36.53,4 | Qayasat; Qiyasat; Kiasat; Kayyasat; Qiasat | Kayasat | Кайясат | قياسات; القياسات
kafr-najd | village | ariha-district | 35.83,36.60,4 | Kafr Najd; Kafrnajd; Kafr Nejd; Kafr Najad | Kefr Nacd | Кафр-Наджд | كفر نجد
maataram | village | ariha-district | 35.83,36.57,4 | Maataram; Maatarem; Muattaram; Maaterem; Mataram; Ma'tarm; Maatram | Mataram | Маатарам | قرية معترم; بلدة معترم
bzabur | village | ariha-district | 35.78,36.56,4 | Bzabur; Bazabor; Bzabour; Bazabour; Bizabur | Bzabur | Бзабур | بزابور
nahleh | village | ariha-district | 35.76,36.56,4 | Nahleh; Nahlah; Nehla | Nahle | Нахла | قرية نحلة; بلدة نحلة
kafr-zaba | village | ariha-district | 35.77,36.64,4 | Kafr Zaba; Kafrzaiba; Kafr Zaibah; Kafr Zeibah | Kefr Zaba | Кафр-Заба | كفر زيبا
ablin | village | ariha-district | 35.72,36.52,4 | Ablin; Eblin; Iblin; Ebleen; Abalin; Ibleen | Ablin; İblin; Eblin | Аблин | قرية إبلين; بلدة إبلين
abdita | village | ariha-district | 35.73,36.50,4 | Abdita; Abdeeta; Ibdita; Abdita village; Ebdita | Abdita | Абдита | إبديتا
mashoun | village | ariha-district | 35.71,36.50,4 | Mashoun; Mashun; Meshoun; Mashoon; Meshon | Maşun | Машун | قرية مشون; بلدة مشون
mouzara | village | ariha-district | 35.69,36.53,4 | Mouzara; Mozara; Moazzara; Mawzarah; Mauzara; Mozzara; Mouzra | Muzara | Музара | قرية الموزرة; بلدة الموزرة; قرية موزرة; بلدة موزرة
ain-laruz | village | ariha-district | 35.70,36.46,4 | Ain Laruz; Ayn Laruz; Ain Larouz; Ein Laruz; Ain Larooz | Ayn Laruz | Айн-Ларуз | عين لاروز
deir-sunbul | village | ariha-district | 35.70,36.48,4 | Deir Sunbul; Deir Sonbol; Dayr Sunbul; Deir Sunbol; Deir Sonbul | Deyr Sunbul | Дейр-Сунбул | دير سنبل
jozef | village | ariha-district | 35.72,36.56,4 | Jozef; Jawzaf; Jouzaf; Jozaf; Juzif; Jouzef; Jozif | Cozef | Джозеф | قرية جوزف; بلدة جوزف
bsamas | village | ariha-district | 35.75,36.50,4 | Bsamas; Basamas; Bsamis; Bessamis; Basamis; Bsames | Bsamas | Бсамас | قرية بسامس; بلدة بسامس
kafr-hayya | village | ariha-district | 35.75,36.53,4 | Kafr Hayya; Kafrhaya; Kafr Haya; Kafr Haia | Kefr Hayya | Кафр-Хайья | كفرحايا; كفر حايا
menhal | village | ariha-district | 35.76,36.52,4 | Menhal; Manhal; al-Minhal; Menhel | Menhal | Менхал | قرية منهل; بلدة منهل
ruman | village | ariha-district | 35.78,36.50,4 | Ruman; al-Rummana; Rummana; ?Romana; Rummanah; Romanah | Ruman | Руман | قرية رمانة; بلدة رمانة; قرية الرمانة; بلدة الرمانة
jadaraya | village | ariha-district | 35.77,36.46,4 | Jadaraya; Jedraya; Jidaraya; Jidraya | Cadaraya | Джадарайя | جدرايا
bishmarun | village | ariha-district | 35.80,36.47,4 | Bishmarun; Bshimarun; Bishmaroun | Bişmarun | Бишмарун | بشمارون
kadoura | village | ariha-district | 35.80,36.70,4 | Kadoura; Kaddura; Kadura; Kaddoura; Kadoura village | Kadura | Кадура | قرية كدورة; بلدة كدورة
jbala | village | ariha-district | 35.78,36.69,4 | Jbala; Jbalah; Jabala in Idlib; Jubala; Jibala; Jeballa | Cbala | Джбала | قرية جبالا; بلدة جبالا
# Maarat al-Numan district
basida | village | maarat-al-numan-district | 35.62,36.63,4 | Basida; Bsida; Bseida; Basidah; Bsaida; Baseeda | Basida | Басида | قرية بسيدا; بلدة بسيدا
babulin | village | maarat-al-numan-district | 35.60,36.65,4 | Babulin; Babolin; Baboleen; Babouleen; Babulen; Babuline | Babulin | Бабулин | بابولين
kafr-basin | village | maarat-al-numan-district | 35.59,36.64,4 | Kafr Basin; Kafr Baseen; Kafrbasin; Kafr Bassin | Kefr Basin | Кафр-Басин | كفر باسين
jabala-near-kafr-sajna | village | maarat-al-numan-district | 35.57,36.58,4 | Jabala near Kafr Sajna; Jabbala; Jbaleh; Jballa; Jabala | Cabala | Джабала | جبالا جنوب إدلب
tramla | village | maarat-al-numan-district | 35.54,36.57,4 | Tramla; Tarmala; Termala; Tarmalah; Tramlah; Termela | Tramla | Трамла | قرية ترملا; بلدة ترملا
tal-ass | village | maarat-al-numan-district | 35.48,36.56,4 | Tal Ass; Tal Aas; Tal Ase | Tel Ass | Телль-Асс | تل عاس; تلة عاس
maarzita | village | maarat-al-numan-district | 35.54,36.60,4 | Maarzita; Maar Zita; Maarzeita; Maar Zayta; Maarzaita | Marzita | Маарзита | معرزيتا; معر زيتا
maar-tamater | village | maarat-al-numan-district | 35.64,36.57,4 | Maar Tamater; Maar Tamatir; Maartamater; Maar Tamater village | Mar Tamater | Маар-Таматер | معر تماتر; معرتماتر
maarat-al-sin | village | maarat-al-numan-district | 35.57,36.52,4 | Maarat al-Sin; Maarat Sin; Maar Tasin; Maar Tassin; Maartasin; Ma'artaseen | Maarret es-Sin; Maarret Sin | Маарет-эс-Син; Маарет-аль-Син | معرة الصين; معرتصين
flayfil | village | maarat-al-numan-district | 35.60,36.48,4 | Flayfil; Flaifel; Fleifel; Fulayfil; Felayfel; Fleifil | Flayfil | Флайфил | قرية فليفل; بلدة فليفل
hantutin | village | maarat-al-numan-district | 35.66,36.48,4 | Hantutin; Hantuteen; Hantoteen; Hantoutin; Hantotin | Hantutin | Хантутин | حنتوتين
sahyan | village | maarat-al-numan-district | 35.66,36.55,4 | Sahyan; Sahian; Sahyan village | Sahyan | Сахьян | قرية سهيان; بلدة سهيان
jaradeh | village | maarat-al-numan-district | 35.68,36.60,4 | Jaradeh; al-Jarada; Jarada; Jaradah; Jeradeh; Jarade | Carade; Carada | Джарада | قرية جرادة; بلدة جرادة
dana-in-maarat-al-numan | village | maarat-al-numan-district | 35.67,36.65,4 | Dana in Maarat al-Numan; al-Dana near Maarat al-Numan; Dana south of Idlib | Dana köyü | деревня Дана | الدانا جنوب إدلب
taqana | village | maarat-al-numan-district | 35.67,36.62,4 | Taqana; Taqanah; Takana; Taqqanah | Takana | Такана | قرية تقانة; بلدة تقانة
shaykh-idris | village | maarat-al-numan-district | 35.70,36.72,5 | al-Shaykh Idris; Sheikh Idris; Shaykh Idris; Sheikh Edris; Sheikh Idriss | Şeyh İdris; El Şeyh İdris | Шейх-Идрис; Эш-Шейх-Идрис; Аль-Шейх-Идрис | الشيخ إدريس
qatra | village | maarat-al-numan-district | 35.74,36.75,5 | Qatra; Qatrah; al-Qatrah; Katrah | Katra | Катра | قرية قطرة; بلدة قطرة
farwan | village | maarat-al-numan-district | 35.66,36.80,5 | Farwan; Furwan; al-Farwan; Ferwan; Farwan village | Farvan | Фарван | قرية فروان; بلدة فروان
abu-makki | village | maarat-al-numan-district | 35.63,36.78,5 | Abu Makki; Abu Makkah; Abu Makka | Ebu Makki | Абу-Макки | أبو مكي
umm-rajim | village | maarat-al-numan-district | 35.66,36.84,5 | Umm Rajim; Um Rjim; Um Rajim; Umm Rujum; Umm Rejem | Umm Racim; Um Racim | Умм-Раджим | أم رجيم
harran-in-idlib | village | maarat-al-numan-district | 35.64,36.83,5 | Harran in Idlib; ?Hran; Hiran; Horan village; Haran village in Idlib; Harran | Harran | Харран | حران جنوب إدلب
sukayk | village | maarat-al-numan-district | 35.55,36.75,5 | Sukayk; Skeik; Sukaik; ?Skik; Sekaik; Skaik; Sukayk hill | Sukayk | Сукайк | قرية سكيك; بلدة سكيك
tal-sukayk | village | maarat-al-numan-district | 35.55,36.75,5 | Tal Sukayk; Tell Skeik; Tel Sekik | Tel Sukayk | Телль-Сукайк | تل سكيك
umm-zaytunah | village | maarat-al-numan-district | 35.55,36.80,5 | Umm Zaytunah; Um Zaytouna; Umm al-Zaytun; Um Zeitouna; Um Zaytuna | Umm Zaytune; Ümmü Zaytuna; Um Zaytune | Умм-Зайтуна | أم زيتونة
zarzur-maarat-al-numan | village | maarat-al-numan-district | 35.55,36.83,5 | al-Zarzur; Zarzur in Idlib; al-Zarzour; Zarzour in Idlib; al-Zarzur village | Zarzur; El Zarzur | Зарзур; Эз-Зарзур; Аль-Зарзур | قرية الزرزور; بلدة الزرزور
umm-al-khalakhil | village | maarat-al-numan-district | 35.52,36.80,5 | Umm al-Khalakhil; Um al-Khalakhil; Umm Khalakhil; Um Khalakheel; Umm al-Khalakheel | Umm el-Halahil; Ümmü Halahil; Um el-Halahil | Умм-эль-Халахил; Умм-аль-Халахил | أم الخلاخيل
musharifa | village | maarat-al-numan-district | 35.53,36.77,5 | Musharifa; Mushayrifa in Khuwayn; Musherfa; al-Mushayrifa south of Idlib; al-Musherfa | Muşarifa | Мушарифа | المشيرفة جنوب إدلب
tal-damm | village | maarat-al-numan-district | 35.57,36.85,5 | Tal Damm; Tal Dam; Tell Dam; Tel Dem | Tel Damm | Телль-Дамм | تل دم
lwaybdeh | village | maarat-al-numan-district | 35.61,36.87,5 | Lwaybdeh; Luwaybidah; Lweibdeh; Luwaibida; Lwaibida | Lvaybde; Lvaybda | Лвайбда | اللويبدة; لويبدة
rasm-al-abd | village | maarat-al-numan-district | 35.65,36.95,6 | Rasm al-Abd; Rasm Abed; Rasm al-Abid | Resm el-Abd; Resm Abd | Расм-эль-Абд; Расм-аль-Абд | رسم العبد
tal-al-shih | village | maarat-al-numan-district | 35.64,36.87,6 | Tal al-Shih; Tall al-Sheeh; Tal Sheeh; Tell al-Shih; Tal al-Sheeh | Tel eş-Şih; Tel Şih | Телль-эш-Ших; Телль-аль-Ших | تل الشيح
kafriyya-maarat | village | maarat-al-numan-district | 35.70,36.93,6 | Kafriyya Maarat | Kafriye Maarret | Кафрия-Маарет | كفريا المعرة
faloul | village | maarat-al-numan-district | 35.66,36.90,6 | Fa'loul; Faaloul; Fa'lul; Faalul | Falul | Фалул | قرية فعلول; بلدة فعلول
niha | village | maarat-al-numan-district | 35.63,37.02,6 | ?Niha; Nihah; Nayha; Neha village; Neehah | Niha köyü | деревня Ниха | نيحة في إدلب
shaykh-barakah | village | maarat-al-numan-district | 35.62,36.93,6 | Shaykh Barakah; Sheikh Baraka; Sheikh Barakah; Shaykh Baraka; Sheikh Barkeh | Şeyh Barake; Şeyh Baraka | Шейх-Барака | الشيخ بركة
surouj | village | maarat-al-numan-district | 35.68,37.00,6 | Surouj; Suruj in Idlib; Sorouj; Srouj | Suruc | Сурудж | سروج شرق إدلب
sheikh-mustafa | village | maarat-al-numan-district | 35.52,36.48,4 | Sheikh Mustafa; Shaykh Mustafa; Sheikh Mustapha; al-Sheikh Mustafa | Şeyh Mustafa | Шейх-Мустафа | الشيخ مصطفى
maghr-al-hamam | village | maarat-al-numan-district | 35.46,36.60,4 | Maghr al-Hamam; Mughr al-Hamam; Maghar al-Hamam; Mugher al-Hamam; Mughar al-Hamam | Magr el-Hamam; Magr Hamam | Магр-эль-Хамам; Магр-аль-Хамам | مغر الحمام
sayyad | village | maarat-al-numan-district | 35.41,36.65,4 | al-Sayyad; Sayad; al-Sayad; Sayyad; al-Sayyad village | Sayyad; El Sayyad | Сайьяд; Эс-Сайьяд; Аль-Сайьяд | قرية الصياد; بلدة الصياد
tal-turki | village | maarat-al-numan-district | 35.46,36.66,4 | Tal Turki; Tell Turki; Tal al-Turki; Tel Turki | Tel Turki | Телль-Турки | تل تركي; تل ترعي
qasabiyah | village | maarat-al-numan-district | 35.46,36.50,4 | al-Qasabiyah; Qasabiyah; Qassabiyah; al-Qassabiya; Qasabiya; Kasabiya; Qassabiya; al-Qasabiya | Kasabiye; El Kasabiye | Касабия; Эль-Касабия; Аль-Касабия | القصابية
kirsaa | village | maarat-al-numan-district | 35.60,36.46,4 | Kirsa'a; Karsaah; Karsaa; Kursah; Kersaa | Kirsa | Кирсаа | قرية كرسعة; بلدة كرسعة; قرية كرسعا; بلدة كرسعا
shinshrah | village | maarat-al-numan-district | 35.58,36.50,4 | Shinshrah; Shansharah; Shinsharah; Shnshrah; Shinshara | Şinşre; Şinşra | Шиншра | شنشراح
# The plains
filyun | village | idlib-district | 35.89,36.55,5 | Filyun; Faylun; Filion; Falyun; Faylon; Filoun; Faylun village | Filyun | Фильюн | قرية فيلون; بلدة فيلون
muqbilah | village | idlib-district | 35.92,36.55,5 | al-Muqbilah; Muqbila; Muqbilah; Moqbila; al-Maqbala | Mukbile; El Mukbile; Mukbila | Мукбила; Эль-Мукбила; Аль-Мукбила | قرية المقبلة; بلدة المقبلة; المقبلة في إدلب
burj-haib | village | idlib-district | 35.90,36.52,5 | Burj Haib; Burj Hayb | Burc Hayb | Бурдж-Хайб | برج الهيب
maram-camp | camp | idlib-district | 36.02,36.75,6 | Maram camp; Maram camp in Idlib; al-Maram camp | Maram | Марам | مخيم مرام
ras-al-hisn | village | harem-district | 36.14,36.58,5 | Ras al-Hisn; Ras al-Hosn | Ras el-Hısn | Рас-эль-Хисн | رأس الحصن
jdeideh-idlib | village | jisr-al-shughur-district | 35.92,36.41,5 | al-Judaydah in Idlib; Jdeideh in Idlib; al-Jdeideh in Idlib; Judayda in Idlib | Cudeyde köyü | Джудейда (Идлиб) | الجديدة في إدلب; جديدة إدلب
`;
