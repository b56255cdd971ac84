export const villagesDamascus = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Damascus: quarters and buildings
old-damascus | neighbourhood | damascus | 33.51,36.31,2 | Old Damascus; Old City of Damascus; Damascus Old City | Eski Şam; Şam'ın eski şehri | Старый Дамаск; Старый город Дамаска; старый город в Дамаске | دمشق القديمة; المدينة القديمة في دمشق
bab-touma | neighbourhood | damascus | 33.511,36.316,2 | Bab Touma; Bab Tuma; Bab Tooma; Bab Touma district | Bab Tuma | Баб-Тума | باب توما
bab-sharqi | neighbourhood | damascus | 33.509,36.317,2 | Bab Sharqi; Bab Sharki; Bab al-Sharqi; Bab Charki | Bab Şarki | Баб-Шарки | باب شرقي
amara | neighbourhood | damascus | 33.513,36.313,2 | al-Amara; ?Amara; Amarah; al-Amarah in Damascus | Amara; El Amara | Амара; Эль-Амара; Аль-Амара | العمارة في دمشق; حي العمارة
qassaa | neighbourhood | damascus | 33.52,36.32,2 | Qassaa; al-Qassaa; Kassaa; Qasaa; al-Kassaa; al-Qasaa; Qassa; Qassaa district | Kassa | Кассаа | حي القصاع
dwelaa | neighbourhood | damascus | 33.51,36.325,2 | Dwelaa; Dweila; al-Dweila; Duwaylaa; Dwel'a; Dwailaa; Douailaa; Doueilaa | Dvela | Двелаа | الدويلعة; حي الدويلعة
tabbaleh | neighbourhood | damascus | 33.507,36.325,2 | al-Tabbaleh; Tabbaleh; Tabbala; al-Tabala; Tabala | Tabbale; El Tabbale; Tabbala | Таббала; Эт-Таббала; Аль-Таббала | حي الطبالة
abbasid-square | neighbourhood | damascus | 33.52,36.33,2 | Abbasid Square; Abbasiyin Square; Abbasiyyin Square; Abbassiyeen; Abbasiyin; Abbasid Square in Damascus; al-Abbasiyyin; Abbassid Square | Abbasiyin Meydanı; Abbasiler Meydanı | площадь Аббасидов; площадь Аббасийин; Аббасийин | ساحة العباسيين; العباسيين; كراج العباسيين; كراجات العباسيين
mazraa | neighbourhood | damascus | 33.525,36.31,2 | Mazraa; al-Mazraa; Mazraa district; al-Mazraa district; Mazraah | Mazra | Мазраа | حي المزرعة في دمشق; المزرعة في دمشق
rukn-al-din | neighbourhood | damascus | 33.527,36.30,2 | Rukn al-Din; Rukn ad-Din; Rukn al-Deen; Rukn Eddin; Rukneddine; Ruknuddin; Rukin al-Din | Rukn ed-Din; Rukn Din | Рукн-эд-Дин; Рукн-аль-Дин | ركن الدين; حي ركن الدين
muhajirin | neighbourhood | damascus | 33.53,36.28,2 | Muhajirin; al-Muhajirin; Muhajireen; Mohajireen; Mouhajirin; al-Muhajireen; Muhajrin | Muhacirin | Мухаджирин | المهاجرين في دمشق; حي المهاجرين
malki | neighbourhood | damascus | 33.52,36.28,2 | ?Malki; al-Malki; Malki district | Malki | Малки | حي المالكي
abu-rummaneh | neighbourhood | damascus | 33.52,36.29,2 | Abu Rummaneh; Abu Rumaneh; Abu Rummana; Abou Roumaneh; Abu Rumanah; Abu Remaneh; Abou Rummaneh | Ebu Rummane; Ebu Rummana | Абу-Руммана | أبو رمانة; حي أبو رمانة
rawda-in-damascus | neighbourhood | damascus | 33.52,36.29,2 | al-Rawda in Damascus; Rawdah district in Damascus; al-Rawda district; al-Rawda | Ravda; El Ravda | Рауда; Эр-Рауда; Аль-Рауда | ساحة الروضة; حي الروضة في دمشق
kafr-sousa | neighbourhood | damascus | 33.505,36.27,2 | Kafr Sousa; Kafr Susa; Kafar Souseh; Kafr Souseh; Kafarsouseh; Kafar Sousa; Kafersousa; Kafr Sousah | Kefr Susa | Кафр-Суса | كفرسوسة; كفر سوسة
sabaa-bahrat-square | neighbourhood | damascus | 33.515,36.295,2 | Sabaa Bahrat Square; Sabaa Bahrat; Seven Fountains Square; Sab' Bahrat; Saba Bahrat Square; Sabe Bahrat; al-Sabaa Bahrat | Yedi Göl Meydanı; Sab Bahrat Meydanı | площадь Саба-Бахрат; площадь Семи фонтанов | ساحة السبع بحرات; السبع بحرات
marjeh-square | neighbourhood | damascus | 33.512,36.298,2 | Marjeh Square; Marja Square; Martyrs' Square in Damascus; al-Marjeh Square; Marjah Square; al-Marja Square | Merce Meydanı | площадь Марджа; площадь Мардже; площадь Аль-Марджа | ساحة المرجة
salihiyah | neighbourhood | damascus | 33.515,36.29,2 | al-Salihiyah; Salihiyah; Salihiya; Salhiyeh; al-Salehiyeh; Salehiyeh; Salhieh; al-Salihiya district | Salihiye; El Salihiye | Салихия; Эс-Салихия; Аль-Салихия | الصالحية في دمشق; حي الصالحية
baramkeh | neighbourhood | damascus | 33.51,36.28,2 | Baramkeh; al-Baramkeh; Baramke; Baramkah; al-Baramka; Baramka | Baramke; Baramka | Барамка | البرامكة; حي البرامكة
midan | neighbourhood | damascus | 33.49,36.30,2 | ?Midan; al-Midan; Midan district; al-Maydan; Maydan; Meydan; Midan neighbourhood; al-Meidan | Midan | Мидан | الميدان في دمشق; حي الميدان
nahr-aisha | neighbourhood | damascus | 33.485,36.30,2 | Nahr Aisha; Nahr Aicha; Nahr Eisha; Nahr Aesha; Nahr Eishe | Nehr Ayşa | Нахр-Айша | نهر عيشة; حي نهر عيشة
qadam | neighbourhood | damascus | 33.48,36.29,2 | al-Qadam; ?Qadam; ?Kadam; al-Kadam; Qadam district; Qaddam | Kadam; El Kadam | Кадам; Эль-Кадам; Аль-Кадам | حي القدم
asali | neighbourhood | damascus | 33.475,36.29,2 | al-Asali; ?Assali; al-Asaly; ?Asali; al-Assali; Assaly | Asali; El Asali | Асали; Эль-Асали; Аль-Асали | حي العسالي
hajar-al-aswad | neighbourhood | damascus | 33.47,36.30,2 | Hajar al-Aswad; al-Hajar al-Aswad; Hajar Aswad; Hajjar al-Aswad; al-Hajar Aswad; Hajr al-Aswad | Hacar el-Asvad; Hacar Asvad | Хаджар-эль-Асвад; Хаджар-аль-Асвад | الحجر الأسود; حي الحجر الأسود
zahera | neighbourhood | damascus | 33.485,36.315,2 | Zahera; al-Zahera; Zahira; al-Zahira; Zahireh; al-Zahirah | Zahera | Захера | الزاهرة في دمشق; حي الزاهرة
daf-al-shok | neighbourhood | damascus | 33.475,36.31,2 | Daf al-Shok; Daf al-Shouk; Daff al-Shawk; Daff al-Shok | Daf eş-Şok; Daf Şok | Даф-эш-Шок; Даф-аль-Шок | دف الشوك
dahadil | neighbourhood | damascus | 33.475,36.31,2 | Dahadil; al-Dahadil; Dahadeel | Dahadil | Дахадил | الدحاديل; حي الدحاديل
tishreen-neighbourhood | neighbourhood | damascus | 33.535,36.32,2 | Tishreen neighbourhood; Tishreen district; Tishrin district of Damascus; Hayy Tishreen; Tishreen in Damascus; Tishrin neighborhood; Teshreen neighborhood | Tişrin | Тишрин | حي تشرين
ish-al-warwar | neighbourhood | damascus | 33.555,36.31,2 | Ish al-Warwar; Esh al-Warwar; Ush al-Werwer; Esh al-Werwer; Ish al-Warwer | İş el-Varvar; İş Varvar | Иш-эль-Варвар; Иш-аль-Варвар | عش الورور
dummar | neighbourhood | damascus | 33.54,36.25,3 | Dummar; Dumar; Doummar | Dummar | Думмар | حي دمر
mashrou-dummar | neighbourhood | damascus | 33.54,36.25,3 | Mashrou Dummar; Mashroua Dumar | Maşru Dummar | Машру-Думмар | مشروع دمر
mezzeh-86 | neighbourhood | damascus | 33.50,36.25,3 | Mezzeh 86; Mezze 86; Mazzeh 86; Mezzah 86; al-Mazzeh 86; Mazza 86 | Mezze 86 | Мезза-86 | المزة 86; مزة 86
villat-gharbiyeh | neighbourhood | damascus | 33.50,36.26,3 | Villat Gharbiyeh | Villat Garbiye | Виллат-Гарбия | فيلات غربية; المزة فيلات غربية
tijara | neighbourhood | damascus | 33.52,36.315,2 | Tijara; al-Tijara; Tijarah; Tijara district; al-Tijarah; Tejara | Ticara | Тиджара | التجارة في دمشق; حي التجارة
adawi | neighbourhood | damascus | 33.525,36.325,2 | Adawi; al-Adawi; Adawi district; al-Adawi neighborhood | Adavi | Адави | حي العدوي
qusour-in-damascus | neighbourhood | damascus | 33.525,36.315,2 | al-Qusour in Damascus; Qusour district; Qusur in Damascus; Qosour in Damascus; Qusoor district of Damascus; al-Qusour | El Kusur | Кусур; Эль-Кусур; Аль-Кусур | القصور في دمشق; حي القصور في دمشق
zablatani | neighbourhood | damascus | 33.535,36.34,2 | Zablatani; al-Zablatani; Zablatany; Zabaltani; al-Zabaltani | Zablatani | Заблатани | الزبلطاني
faris-al-khoury | neighbourhood | damascus | 33.53,36.335,2 | Faris al-Khoury; Fares al-Khouri; Fares al-Khoury; Faris al-Khuri | Faris el-Hury; Faris Hury | Фарис-эль-Хури; Фарис-аль-Хури | فارس الخوري
hamidiyah-souq | neighbourhood | damascus | 33.51,36.302,2 | Hamidiyah Souq; al-Hamidiyah Souq; Hamidiyeh market; Souq al-Hamidiyeh; Souk al-Hamidiyeh; Hamidiya market; al-Hamidiyah market | Hamidiye Çarşısı | рынок Хамидия; базар Аль-Хамидия | سوق الحميدية; الحميدية في دمشق
shaghour | neighbourhood | damascus | 33.505,36.305,2 | al-Shaghour; Shaghour; Shagour; al-Shaghur; Shaghur; Shaghour in Damascus | Şagur; El Şagur | Шагур; Эш-Шагур; Аль-Шагур | حي الشاغور
bab-musalla | neighbourhood | damascus | 33.51,36.31,2 | Bab Musalla; Bab Mousalla; Bab Msalla; Bab Mesalla | Bab Musalla | Баб-Мусалла | باب مصلى
dukhaniyah | neighbourhood | damascus | 33.515,36.345,2 | Dukhaniyah; Dukhaniya; al-Dukhaniya; Dukhaniyeh; al-Dokhaniya; Dokhaneya; Dokhania | Duhaniye | Духания | حي الدخانية
umayyad-mosque | site | damascus | 33.513,36.276,2 | Umayyad Mosque; Umayyad Mosque in Damascus; Great Mosque of Damascus | Emevi Camii; Emeviye Camii; Emevi Camisi | мечеть Омейядов | الجامع الأموي في دمشق; الجامع الأموي; المسجد الأموي
presidential-palace-in-damascus | site | damascus | 33.53,36.27,2 | Presidential Palace in Damascus; People's Palace in Damascus; al-Shaab Palace; People's Palace; Qasr al-Shaab; Presidential Palace | Halk Sarayı; Şam'daki Cumhurbaşkanlığı Sarayı | Народный дворец; президентский дворец в Дамаске; дворец Аш-Шааб | قصر الشعب; القصر الجمهوري في دمشق; القصر الرئاسي في دمشق
damascus-opera-house | site | damascus | 33.52,36.285,2 | Damascus Opera House; Opera House in Damascus | Şam Opera Binası | Дамасская опера | دار الأوبرا في دمشق
damascus-citadel | site | damascus | 33.516,36.296,2 | Damascus Citadel; Citadel of Damascus | Şam Kalesi | цитадель Дамаска | قلعة دمشق
qazzaz | site | damascus | 33.50,36.28,2 | al-Qazzaz; Qazzaz; Kazzaz; al-Kazzaz district | Kazzaz; El Kazzaz | Каззаз; Эль-Каззаз; Аль-Каззаз | القزاز; حي القزاز
tishreen-military-hospital | site | damascus | 33.56,36.30,3 | Tishreen Military Hospital; Tishrin Military Hospital; Tishreen hospital | Tişrin Askeri Hastanesi | военный госпиталь Тишрин; госпиталь Тишрин | مشفى تشرين العسكري; مستشفى تشرين العسكري
mezzeh-military-hospital-601 | site | damascus | 33.50,36.26,3 | Mezzeh Military Hospital 601; Hospital 601; Military Hospital 601; 601 hospital; Mezzeh Military Hospital | 601 Nolu Askeri Hastane; 601. Askeri Hastane | военный госпиталь 601; госпиталь № 601 | مشفى 601; مستشفى 601; مشفى المزة العسكري
jamraya | site | rif-dimashq | 33.57,36.29,3 | Jamraya; Jamraya research centre; Jamraya research center; Jamraya military research center; Jamraiya; Jimraya; Scientific Research Centre in Jamraya | Cemraya; Cemraya Araştırma Merkezi | Джамрая; исследовательский центр Джамрая; Джемрая | جمرايا; مركز البحوث العلمية في جمرايا
barzeh-research-centre | site | damascus | 33.55,36.31,3 | Barzeh research centre; Barzah Research and Development Centre; Barzah Scientific Research Centre; Barzeh scientific research center; scientific research centre in Barzeh; Barzah Research Center; research centre in Barzeh | Berze'deki Bilimsel Araştırma Merkezi; Barza Bilimsel Araştırma Merkezi | научно-исследовательский центр в Барзе; центр в Барзе | مركز البحوث العلمية في برزة; البحوث العلمية في برزة
branch-215 | prison | damascus | 33.51,36.27,3 | Branch 215; Palestine Branch; Branch 235; Branch 227; Military Intelligence Branch 215; Air Force Intelligence branch in Mezzeh | Filistin Şubesi; 215. Şube | отделение «Палестина»; филиал «Палестина»; отделение 215 | فرع فلسطين; الفرع 215; فرع 215; فرع 235
adra-prison | prison | rif-dimashq | 33.60,36.33,4 | Adra prison; Damascus Central Prison; Adra central prison; Adra women's prison | Adra Cezaevi; Adra Hapishanesi | тюрьма Адра; тюрьма в Адре | سجن عدرا; سجن عدرا المركزي
# Eastern Ghouta
adra | village | douma-district | 33.61,36.48,4 | ?Adra; Adra town; Adra city; Adraa | Adra köyü | деревня Адра | قرية عدرا; بلدة عدرا
adra-al-balad | village | douma-district | 33.61,36.48,4 | Adra al-Balad | Adra el-Balad; Adra Balad | Адра-эль-Балад; Адра-аль-Балад | عدرا البلد
adra-al-ummaliyah | village | douma-district | 33.61,36.43,4 | Adra al-Ummaliyah; Adra al-Omaliya; Adra al-Omalia; Adra al-Ummaliya; Adra Ommaliyeh | Adra Ummaliye; Adra sanayi şehri | Адра эль-Умалия; Адра-эль-Уммалия; промышленный город Адра | عدرا العمالية
wafideen-camp | camp | douma-district | 33.60,36.42,3 | al-Wafideen camp; Wafideen camp; al-Wafideen; Wafideen; Wafidin camp; al-Wafidin; Wafideen crossing; Wafidin crossing | Vafidin kampı; Vafidin; Wafidin; Vafidin geçişi | лагерь Вафидин; Вафидин; Эль-Вафидин | مخيم الوافدين; معبر الوافدين
tal-kurdi | village | douma-district | 33.58,36.45,3 | Tal Kurdi; Tal al-Kurdi; Tell Kurdi | Tel Kurdi | Телль-Курди | تل كردي
rayhan | village | douma-district | 33.58,36.45,3 | al-Rayhan; ?Rayhan; al-Rihan; ?Rihan; ?Reihan; al-Reihan | Rayhan; El Rayhan | Райхан; Эр-Райхан; Аль-Райхан | قرية الريحان; بلدة الريحان
shifuniyah | village | douma-district | 33.57,36.43,3 | al-Shifuniyah; Shifuniyah; Shifouniyeh; Shifouniya; al-Shifouniya; Shafouniyah; Shafuniyah; Shifoniya | Şifuniye; El Şifuniye | Шифуния; Эш-Шифуния; Аль-Шифуния | الشيفونية; الشفونية
hawsh-al-dawahirah | village | douma-district | 33.56,36.45,3 | Hawsh al-Dawahirah; Hosh al-Dawahira; Housh al-Dawahra; Hosh al-Zawahra; Hawsh al-Dawahira; Hosh Dawahra | Havş ed-Davahire; Havş Davahire; Havş ed-Davahira | Хауш-эд-Давахира; Хауш-аль-Давахира | حوش الضواهرة
hawsh-nasri | village | douma-district | 33.58,36.48,3 | Hawsh Nasri; Hosh Nasri; Housh Nasri; Hush Nasri; Hosh Nasry; Hawsh al-Nasri | Havş Nasri | Хауш-Насри | حوش نصري
maydaa | village | douma-district | 33.60,36.50,3 | Maydaa; Medaa; Midaa; Meidaa; Maida'a; Medea | Mayda | Майдаа | قرية ميدعا; بلدة ميدعا
bahariyah | village | douma-district | 33.58,36.51,3 | Bahariyah; al-Bahariyah; Bahariya; al-Bahariya; Bahariyeh; al-Bahharia; Bahria; Bhariyeh | Bahariye | Бахария | البحارية
qasimiyah | village | douma-district | 33.56,36.50,3 | al-Qasimiyah; Qasimiyah; Qasimiya; Qassimiyeh; al-Qasimiya; Qasmiyeh; Qassemiya; al-Qassimiya | Kasimiye; El Kasimiye | Касимия; Эль-Касимия; Аль-Касимия | القاسمية
nashabiyah | village | douma-district | 33.54,36.49,3 | al-Nashabiyah; Nashabiyah; Nashabiya; Nashabieh; al-Nashabiyeh; Nashabiyeh; al-Nashabiya; Nachabiyeh | Naşabiye; El Naşabiye | Нашабия; Эн-Нашабия; Аль-Нашабия | النشابية
hazrama | village | douma-district | 33.53,36.50,3 | Hazrama; Hazramah; Hezrama; Hizrama; Hazrameh | Hazrama | Хазрама | قرية حزرما; بلدة حزرما
harazma | village | douma-district | 33.53,36.50,3 | Harazma | Harazma | Харазма | قرية حرزما; بلدة حرزما
otaya | village | douma-district | 33.55,36.46,3 | Otaya; Utaya; Outaya; Autaya; Awtaya | Otaya | Отайя | أوتايا
bayt-nayim | village | douma-district | 33.53,36.46,3 | Bayt Nayim; Beit Nayem; Beit Naim; Bayt Nayem; Beit Nayim | Beyt Nayim | Бейт-Найим | بيت نايم
muhammadiyah | village | douma-district | 33.54,36.44,3 | al-Muhammadiyah; Muhammadiyah; Mohammadiyeh; al-Mohammadiyah; Mohamadiyeh; al-Muhammadiya in Ghouta; Mohammadiya | Muhammadiye; El Muhammadiye | Мухаммадия; Эль-Мухаммадия; Аль-Мухаммадия | المحمدية في الغوطة; بلدة المحمدية
jisrin | village | douma-district | 33.52,36.43,3 | Jisrin; Jisreen; Jesrin; Jesreen; Jisrein; Jasreen | Cisrin | Джисрин | قرية جسرين; بلدة جسرين
aftris | village | douma-district | 33.51,36.40,3 | al-Aftris; Aftris; Aftaris; Iftris; Aftrees; Aftarees; Eftiris; Aftris in Ghouta | Aftris; El Aftris | Афтрис; Эль-Афтрис; Аль-Афтрис | أفتريس
beit-sawa | village | douma-district | 33.54,36.42,3 | Beit Sawa; Bayt Sawa; Beit Sawwa; Beit Sawah; Bait Sawa | Beyt Sava | Бейт-Сава | بيت سوى; بيت سوا
hammuriyah | village | douma-district | 33.54,36.40,3 | Hammuriyah; Hammouriyeh; Hamouriya; Hamuriyah; Hamouriyah; Hammuriya; Hamoria; Hammouriya | Hammuriye | Хаммурия | حمورية
ashari | village | douma-district | 33.55,36.41,3 | al-Ashari; ?Ashari | Aşari; El Aşari | Ашари; Эль-Ашари; Аль-Ашари | قرية الأشعري; بلدة الأشعري
hazzah | village | douma-district | 33.54,36.37,3 | Hazzah; Hazza; Hezzeh; Hazzeh; Hizzeh; Hizza; Hazeh | Hazze | Хазза | قرية حزة; بلدة حزة
misraba | village | douma-district | 33.55,36.40,3 | Misraba; Mesraba; Misrabah; Musraba; Mesrabeh; Misrabeh; Mesrabah | Misraba | Мисраба | مسرابا
mudayra | village | douma-district | 33.56,36.38,3 | Mudayra; ?Mudira; Modira; Madira; Mdeira; Mudeira; Moudira | Mudayra | Мудайра | قرية مديرا; بلدة مديرا
harasta-vehicle-management-base | base | douma-district | 33.56,36.35,3 | Harasta Vehicle Management Base; Vehicle Management Base; vehicles base in Harasta; Armoured Vehicle Base in Harasta; Military Vehicles Administration; Vehicles Administration in Harasta; Harasta military base | Harasta Araç İdaresi üssü; Araç İdaresi | база управления транспортом; Управление транспортных средств; военная база в Харасте | إدارة المركبات; إدارة المركبات في حرستا
dahiyat-harasta | village | douma-district | 33.57,36.33,3 | Dahiyat Harasta; Dahiyet Harasta | Dahiyat Harasta | Дахият-Хараста | ضاحية حرستا
dahiyet-al-assad-in-harasta | village | douma-district | 33.57,36.33,3 | Dahiyet al-Assad in Harasta; Dahiyat al-Assad near Harasta; Dahia al-Assad; Dahiyat al-Asad; Dahiyet al-Assad | Dahiyet el-Assad; Dahiyet Assad | Дахийет-эль-Ассад; Дахийет-аль-Ассад | ضاحية الأسد في حرستا
deir-al-asafir | village | douma-district | 33.52,36.37,3 | Deir al-Asafir; Deir al-Asafeer; Dayr al-Asafir; Deir Asafir; Deir al-Assafir | Deyr el-Asafir; Deyr Asafir | Дейр-эль-Асафир; Дейр-аль-Асафир | دير العصافير
zibdin | village | douma-district | 33.49,36.40,3 | Zibdin; Zebdin; Zabdin; Zebdine; Zibdeen; Zabdeen; Zebdeen | Zibdin | Зибдин | قرية زبدين; بلدة زبدين; زبدين في الغوطة
marj-al-sultan | village | douma-district | 33.50,36.44,3 | Marj al-Sultan; Marj Sultan; Marj as-Sultan; Marj al-Sultan airbase; Marj al-Sultan airport | Merc es-Sultan; Merc Sultan | Мардж-эс-Султан; Мардж-аль-Султан | مرج السلطان; مطار مرج السلطان
marj | village | douma-district | 33.50,36.44,3 | al-Marj; ?Marj; al-Marj area; al-Marj region | El Merc | Мардж; Эль-Мардж; Аль-Мардж | منطقة المرج
harran-al-awamid | village | douma-district | 33.47,36.40,3 | Harran al-Awamid; Haran al-Awamid; Harran al-Awameed | Harran el-Avamid; Harran Avamid | Харран-эль-Авамид; Харран-аль-Авамид | حران العواميد
atayba | village | douma-district | 33.45,36.47,4 | al-Atayba; Otaybah; Utaybah; Otaiba; al-Otaiba; Uteiba; Oteiba; Utayba | Atayba; El Atayba | Атайба; Эль-Атайба; Аль-Атайба | قرية العتيبة; بلدة العتيبة
abbadah | village | douma-district | 33.53,36.55,4 | al-Abbadah; Abbada; Abadah; al-Abada; al-Abadeh; Abadeh | Abbade; El Abbade; Abbada | Аббада; Эль-Аббада; Аль-Аббада | قرية العبادة; بلدة العبادة
jarba | village | douma-district | 33.58,36.55,4 | al-Jarba; Jarbaa; al-Jarbaa | Carba; El Carba | Джарба; Эль-Джарба; Аль-Джарба | قرية الجربا; بلدة الجربا
ghizlaniyah | village | douma-district | 33.45,36.37,4 | al-Ghizlaniyah; Ghizlaniyah; Ghizlaniya; Ghizlaniyeh; Ghazlaniya; al-Ghizlaniya; Ghezlaniyeh | Gizlaniye; El Gizlaniye | Гизлания; Эль-Гизлания; Аль-Гизлания | الغزلانية
shabaa | village | douma-district | 33.48,36.36,3 | Shabaa; Shebaa in Ghouta; Shab'a; Shabaa in Ghouta; Shabaa near Damascus airport | Şaba köyü | Шабаа | شبعا في الغوطة; بلدة شبعا
mleha | village | douma-district | 33.49,36.36,3 | al-Mleha; Mleiha; al-Mleiha; al-Mliha; Mliha; Mlaiha; Maliha; al-Malihah | Mleha; El Mleha | Млеха; Эль-Млеха; Аль-Млеха | قرية المليحة; بلدة المليحة
bayt-sahm | village | rif-dimashq | 33.46,36.34,3 | Bayt Sahm; Beit Sahem; Beit Sahm; Bait Sahm; Bayt Sahem | Beyt Sahm | Бейт-Сахм | بيت سحم
babbila | village | rif-dimashq | 33.47,36.33,3 | Babbila; Babbila in Damascus; Babila in Damascus; Babilla; Babbilla; Babeela; Bebbila; Babila | Babbila | Баббила | قرية ببيلا; بلدة ببيلا
yalda | village | rif-dimashq | 33.465,36.32,3 | Yalda; Yilda; Yelda; Yalda town; Yaldah | Yalda | деревня Ялда | قرية يلدا; بلدة يلدا
aqraba | village | rif-dimashq | 33.46,36.33,3 | Aqraba; Aqraba in Damascus; Akraba; Aqrabah; Aqraba airport; Aqraba near Damascus | Akraba | Акраба | قرية عقربا; بلدة عقربا
dhiyabiyah | village | rif-dimashq | 33.44,36.34,3 | al-Dhiyabiyah; Dhiyabiyah; al-Ziyabiya; Ziyabiyah; Diyabiyah; al-Diyabiyah; Ziabiya; Diabieh | Diyabiye; El Diyabiye | Диябия; Эд-Диябия; Аль-Диябия | الذيابية
husayniyah | village | rif-dimashq | 33.44,36.33,3 | al-Husayniyah; al-Husseiniyah; Husseiniyah; Husseiniya; al-Husseiniyeh; al-Husainiyah; Husayniya; Husseiniyah camp | Husayniye; El Husayniye | Хусайния; Эль-Хусайния; Аль-Хусайния | الحسينية في ريف دمشق; مخيم الحسينية
hujayrah | village | rif-dimashq | 33.43,36.34,3 | Hujayrah; Hujaira; Hejeira; Hujeira; Hajira; Hujayra; Hjeira; Hejaira | Hucayre; Hucayra | Худжайра | قرية حجيرة; بلدة حجيرة
khan-al-shih | camp | rif-dimashq | 33.43,36.30,3 | Khan al-Shih; Khan al-Shieh; Khan Eshieh; Khan al-Sheeh; Khan al-Shih camp; Khan Eshieh camp; Khan al-Shaykh; Khan Shih | Han eş-Şih; Han Şih | Хан-эш-Ших; Хан-аль-Ших | خان الشيح; مخيم خان الشيح
sbeineh | camp | rif-dimashq | 33.45,36.34,3 | Sbeineh; Sbeina; Sabinah; Sbineh; Sbeineh camp; Sabina; Subayna; Sbaineh | Sbeyne; Sbeyna | Сбейна | مخيم سبينة
jaramana-camp | camp | rif-dimashq | 33.50,36.33,3 | Jaramana camp | Caramana | Джарамана | مخيم جرمانا
# Western Ghouta, Qatana, Mount Hermon
drusha | village | qatana-district | 33.42,36.24,4 | Drusha; Drousha; Darusha; Drosha; Droucha; Darousha | Druşa | Друша | قرية دروشا; بلدة دروشا
zakyah | village | qatana-district | 33.40,36.22,4 | Zakyah; Zakiya; Zakia; Zakiyah; Zakieh; Zakyeh; Zakiah | Zakye | Закья | قرية زاكية; بلدة زاكية
tayyibah-in-damascus | village | rif-dimashq | 33.37,36.22,4 | al-Tayyibah in Damascus; al-Taybah near Kiswah; Taybeh near Kiswah; Tayba in Damascus; al-Tayyibah | Tayyibe; El Tayyibe; Tayyiba | Таййиба; Эт-Таййиба; Аль-Таййиба | الطيبة في ريف دمشق
muqaylibah | village | rif-dimashq | 33.36,36.24,4 | al-Muqaylibah; Muqaylibah; Muqaylabiyah; Muqailiba; Mukailbeh; Muqaylibiyah; Moqelebeh; al-Maqilabiyah | Mukaylibe; El Mukaylibe; Mukayliba | Мукайлиба; Эль-Мукайлиба; Аль-Мукайлиба | المقيلبية
jabal-al-mania | village | rif-dimashq | 33.34,36.27,4 | Jabal al-Mania; Jabal al-Mani; Jabal Mana; Jabal Manea; Jabal al-Manea; Jebel al-Mana; Jabal al-Maneh; Jabal Manaa | Cebel el-Maniye; Cebel Maniye | Джебель-эль-Мания; Джебель-аль-Мания | جبل المانع
deir-ali | village | rif-dimashq | 33.30,36.30,5 | Deir Ali; Dayr Ali; Dair Ali | Deyr Ali | Дейр-Али | دير علي
kanakir | village | rif-dimashq | 33.32,36.22,4 | Kanakir; Kanaker; Kanaaker; Kanakir in Damascus; Kanakar | Kanakir | Канакир | قرية كناكر; بلدة كناكر
saasaa | village | qatana-district | 33.33,36.07,4 | Saasaa; Sa'sa; Saassaa; Sassa; Saasa | Sasa köyü | Саасаа | قرية سعسع; بلدة سعسع
beit-saber | village | qatana-district | 33.34,36.03,4 | Beit Saber; Bayt Sabir; Beit Sabir; Beit Saber village | Beyt Saber | Бейт-Сабер | بيت سابر
mazraat-beit-jinn | village | qatana-district | 33.31,35.95,4 | Mazraat Beit Jinn; Mazraat Beit Jin; Mazraat Bayt Jin; Mazraat Beit Jann; Mazraa Beit Jin | Mazrat Beyt Cinn | Мазраат-Бейт-Джинн | مزرعة بيت جن
mughr-al-mir | village | qatana-district | 33.31,35.95,4 | Mughr al-Mir; Maghr al-Meer; Mughur al-Mir; Mughr al-Meer | Mugr el-Mir; Mugr Mir | Мугр-эль-Мир; Мугр-аль-Мир | مغر المير
arnah | village | qatana-district | 33.42,35.98,4 | Arnah; Erneh; Arneh; ?Arna; ?Erna; Irneh | Arne köyü | деревня Арна | قرية عرنة; بلدة عرنة
jdeidet-artouz | village | qatana-district | 33.45,36.15,4 | Jdeidet Artouz; Judaydat Artuz; Jdaydat Artouz; Jdeideh Artouz; Jdaidet Artouz; Jdeidat Artouz | Cdeydet Artuz | Дждейдет-Артуз | جديدة عرطوز
artuz | village | qatana-district | 33.45,36.15,4 | Artuz; Artouz; Artooz | Artuz | Артуз | قرية عرطوز; بلدة عرطوز
somariyah | village | qatana-district | 33.47,36.20,4 | Somariyah; al-Sumariyah; Sumariyah; Soumariya; Sumaria; al-Soumariyeh; Sumariya | Somariye | Сомария | السومرية; حي السومرية
regiment-137 | base | rif-dimashq | 33.39,36.14,5 | Regiment 137; 137th Regiment | Regiment 137 | Регимент-137 | الفوج 137
brigade-75 | base | rif-dimashq | 33.39,36.14,5 | Brigade 75; 75th Brigade | Tugay 75 | Бригаде-75 | اللواء 75
brigade-68 | base | rif-dimashq | 33.39,36.14,5 | Brigade 68; 68th Brigade | Tugay 68 | Бригаде-68 | اللواء 68
# Wadi Barada, Zabadani, Qalamoun
wadi-barada | area | zabadani-district | 33.60,36.13,8 | Wadi Barada; Barada valley; Wadi Barada valley; Valley of Barada | Vadi Barada; Barada Vadisi | Вади-Барада; долина Вади-Барада; долина Барада; долина реки Барада | وادي بردى
ayn-al-fijah | village | zabadani-district | 33.61,36.17,3 | Ayn al-Fijah; Ain al-Fijeh; Ain al-Fijah; Ain Fijeh; Ein al-Fijeh; Ain al-Fija; Ayn al-Fijeh; Ain al-Fije | Ayn el-Fice; Ayn Fice; Ayn el-Ficeh | Айн-эль-Фиджа; Айн-аль-Фиджа; Айн-Фиджа | عين الفيجة; نبع الفيجة
basimah | village | zabadani-district | 33.59,36.19,3 | Basimah; Basima; Bassima; Bsima; Besseima; Bseimeh; Basseema; Bsimeh | Besime; Basima; Bessima | Басима; Бсейма; Бассима | بسيمة; قرية بسيمة
deir-muqrin | village | zabadani-district | 33.61,36.15,3 | Deir Muqrin; Deir Muqaren; Deir Mukrin; Deir Meqren; Deir Maqran | Deyr Mukrin | Дейр-Мукрин | دير مقرن
deir-qanun | village | zabadani-district | 33.61,36.15,3 | Deir Qanun; Deir Kanoun; Deir Qanoun | Deyr Kanun | Дейр-Канун | دير قانون
kafr-al-zayt | village | zabadani-district | 33.62,36.14,3 | Kafr al-Zayt; Kafr al-Zeit; Kfeir al-Zeit; Kafir al-Zayt; Kafeer al-Zeit; Kufayr al-Zayt; Kfeir Zeit | Kefr ez-Zayt; Kefr Zayt | Кафр-эз-Зайт; Кафр-аль-Зайт | كفير الزيت; كفر الزيت
kafr-al-awamid | village | zabadani-district | 33.62,36.13,3 | Kafr al-Awamid; Kafr al-Awameed; Kafr Awamid | Kefr el-Avamid; Kefr Avamid | Кафр-эль-Авамид; Кафр-аль-Авамид | كفر العواميد
barhaliya | village | zabadani-district | 33.63,36.12,3 | Barhaliya; Burhaliya; Barhlia; Barhalya; Burhlia | Barhaliye | Бархалия | برهليا
souq-wadi-barada | village | zabadani-district | 33.63,36.10,3 | Souq Wadi Barada; Suq Wadi Barada; Souk Wadi Barada; Souq Barada | Suk Vadi Barada | Сук-Вади-Барада | سوق وادي بردى
ayn-al-khadra | village | zabadani-district | 33.60,36.18,3 | Ayn al-Khadra; Ain al-Khadra; Ayn al-Khudra; Ain al-Khadhra | Ayn el-Hadra; Ayn Hadra | Айн-эль-Хадра; Айн-аль-Хадра | عين الخضرة; عين الخضرا
ashrafiyat-al-wadi | village | zabadani-district | 33.60,36.18,3 | Ashrafiyat al-Wadi; Ashrafiyat Wadi | Aşrafiyat el-Vadi; Aşrafiyat Vadi | Ашрафият-эль-Вади; Ашрафият-аль-Вади | أشرفية الوادي
ifrah | village | zabadani-district | 33.64,36.17,3 | Ifrah; ?Afra; Afrah; ?Efra; ?Ifra; Efreh | İfre köyü | деревня Ифра | قرية إفرة; بلدة إفرة
harira | village | zabadani-district | 33.64,36.17,3 | Harira; Hraira; Hreira; Hureira | Harira | Харира | قرية هريرة; بلدة هريرة
buqayn | village | zabadani-district | 33.68,36.08,3 | Buqayn; Bukein; Bqein; Boqein; Buqein; Bukain; Buqqayn; Baqin | Bukayn | Букайн | قرية بقين; بلدة بقين
bloudan | village | zabadani-district | 33.68,36.08,3 | Bloudan; Bludan; Blodan; Bloudane | Bludan | Блудан | بلودان
sirghaya | village | zabadani-district | 33.73,36.05,4 | Sirghaya; Serghaya; Sarghaya; Serghaia; Srghaya | Sirgaya | Сиргайя | سرغايا
dimas | village | zabadani-district | 33.66,36.00,4 | al-Dimas; Dimas; Dimass; al-Deimas; Deemas; Dimas airbase; Dimas airport; Dimas base | Dimas; El Dimas | Димас; Эд-Димас; Аль-Димас | قرية الديماس; بلدة الديماس; مطار الديماس
jdaydet-yabous | village | zabadani-district | 33.62,36.03,4 | Jdaydet Yabous; Judaydat Yabus; Jdeidat Yabous; Jdeideh Yabous crossing; Jdeidet Yabous crossing | Cdaydet Yabus | Дждайдет-Ябус | جديدة يابوس; معبر جديدة يابوس
qudsaya | town | qudsaya-district | 33.54,36.22,4 | Qudsaya; Qudsayya; Qudssaya; Kudsaya; Qudsiyeh; Qudsia; Qudsiya; Qudssiya | Kudsaya | Кудсайя | بلدة قدسيا; مدينة قدسيا
hameh | town | qudsaya-district | 33.56,36.24,3 | al-Hameh; al-Hamah near Damascus; al-Hama near Damascus; Hameh; al-Hamme; al-Hameh town | El Hame | Эль-Хама; Аль-Хама | بلدة الهامة; مدينة الهامة
tall | town | al-tall-district | 33.61,36.31,4 | al-Tall; al-Tal; al-Tel; al-Tell; At-Tall; al-Tal city; el-Tal | El Tel | Телль; Эт-Телль; Аль-Телль | بلدة التل; مدينة التل
maaraba | village | al-tall-district | 33.60,36.28,4 | Maaraba; Maraba; Maarabah; Maaraba near Damascus | Maraba | Маараба | قرية معربا; بلدة معربا; معربا في ريف دمشق
manin | village | al-tall-district | 33.65,36.28,4 | Manin; Mneen; Maneen; Menin; Manine; Mneen in Damascus; ?Mnin | Manin | Манин | قرية منين; بلدة منين
rankus | village | al-tall-district | 33.66,36.23,4 | Rankus; Rankous; Rangus; Rankoos; Rankouss | Rankus | Ранкус | قرية رنكوس; بلدة رنكوس
assal-al-ward | village | al-tall-district | 33.77,36.40,4 | Assal al-Ward; Asal al-Ward; Assal al-Wared; Asal al-Werd; Assal al-Warad; Assal Ward; Aassal al-Ward | Assal el-Vard; Assal Vard | Ассал-эль-Вард; Ассал-аль-Вард | عسال الورد
flitah | village | yabroud-district | 33.92,36.58,4 | Flitah; Flita; Fleita; Fulayta; Flaita; Fleitah; Fulaytah; Felitah | Flite | Флита | قرية فليطة; بلدة فليطة
sahel-in-qalamoun | village | yabroud-district | 33.93,36.64,4 | al-Sahel in Qalamoun; Sahl in Qalamoun; al-Sahl near Yabroud; al-Sahel | Sahel; El Sahel | Сахел; Эс-Сахел; Аль-Сахел | قرية السحل; بلدة السحل
ras-al-maara | village | yabroud-district | 33.87,36.55,4 | Ras al-Maara; Ras al-Ma'arra; Ras Maara; Ras al-Maare | Ras el-Mara; Ras Mara | Рас-эль-Маара; Рас-аль-Маара | رأس المعرة
hawsh-arab | village | yabroud-district | 33.85,36.51,4 | Hawsh Arab; Hosh Arab; Housh Arab; Hush Arab | Havş Arab | Хауш-Араб | حوش عرب
qara | village | nabk-district | 34.08,36.73,4 | ?Qara; Qarah; Qarah in Qalamoun; Qara in Qalamoun; Qarra; Qara town | Kara köyü | деревня Кара | قرية قارة; بلدة قارة
deir-atiyah | village | nabk-district | 33.97,36.72,4 | Deir Atiyah; Deir Attiyah; Deir Atiya; Dayr Atiyah; Deir Attiya; Dair Atieh; Deir Atieh; Deir Attieh | Deyr Atiye | Дейр-Атия | دير عطية
jarajir | village | nabk-district | 34.12,36.60,5 | al-Jarajir; Jarajir; Jarajeer; al-Jarajeer; Jrajir; Jarajir in Qalamoun | Caracir; El Caracir | Джараджир; Эль-Джараджир; Аль-Джараджир | الجراجير; جراجير
jayrud | village | qutayfah-district | 33.77,36.74,5 | Jayrud; Jairud; Jeiroud; Jayroud; Jairoud; Jeirud; Jayrood; Jeyrud | Cayrud | Джайруд | قرية جيرود; بلدة جيرود
ruhaybah | village | qutayfah-district | 33.74,36.70,5 | al-Ruhaybah; Ruhaybah; Ruhaiba; al-Ruhaiba; Rheibeh; al-Rhaiba; Rhaiba; Ruhaybeh | Ruhaybe; El Ruhaybe; Ruhayba | Рухайба; Эр-Рухайба; Аль-Рухайба | قرية الرحيبة; بلدة الرحيبة
nasiriyah | village | qutayfah-district | 33.83,36.87,6 | al-Nasiriyah; Nasiriyah; Nasiriya; al-Nasiriya; Nasiriyeh; al-Nasiriyah airbase; Nasiriyah airbase; Nasriyah airport | Nasiriye; El Nasiriye | Насирия; Эн-Насирия; Аль-Насирия | الناصرية في ريف دمشق; مطار الناصرية; الناصرية في القلمون
muadamiyat-al-qalamoun | village | qutayfah-district | 33.73,36.65,5 | Muadamiyat al-Qalamoun; Moadamiyat al-Qalamoun; Muadamiyat Qalamoun; Maaddamiyet al-Qalamoun | Muadamiyat el-Kalamun; Muadamiyat Kalamun | Муадамият-эль-Каламун; Муадамият-аль-Каламун | معضمية القلمون
atnah | village | qutayfah-district | 33.80,36.66,6 | al-Atnah; ?Atna; al-Atneh; Atneh; Otneh; al-Utnah | El Atne | Эль-Атна; Аль-Атна | قرية العطنة; بلدة العطنة
jabal-al-batra | mountain | qutayfah-district | 33.77,36.80,12 | Jabal al-Batra; Jabal Batra | Cebel el-Batra; Cebel Batra | Джебель-эль-Батра; Джебель-аль-Батра | جبل البتراء; جبل البترا
batra | mountain | qutayfah-district | 33.77,36.80,12 | al-Batra; al-Batraa; Batra mountains; al-Batra Mountains; al-Batra area | Batra; El Batra | Батра; Эль-Батра; Аль-Батра | البتراء في القلمون
dumayr-airbase | base | rif-dimashq | 33.61,36.75,6 | Dumayr airbase; Dumayr air base; Dumair airbase; al-Dumayr air base; Dumayr Military Airport; Dumeir airbase; Dumayr airport; Dumair military airport | Dumeyr Hava Üssü; Dumeyr Askeri Havaalanı; Dumayr hava üssü | авиабаза Думейр; аэродром Думейр; авиабаза Дмейр; авиабаза Эд-Думайр | مطار الضمير العسكري; مطار الضمير
bir-qasab | area | rif-dimashq | 33.55,36.90,15 | Bir Qasab; Bir al-Qasab; Bir Qassab; Bir Kasab; Biir Qasab; Bir al-Qassab; Beir Qasab | Bir Kasab | Бир-Касаб | بئر القصب
tal-dakwah | area | rif-dimashq | 33.55,36.90,15 | Tal Dakwah; Tal Dakwa; Tell Dakwa; Tel Dakweh; Tal Dekwa | Tel Dakve; Tel Dakva | Телль-Даква | تل دكوة
seven-biyar | area | rif-dimashq | 33.55,37.30,20 | Seven Biyar; Sabaa Biyar; Saba Biyar; Sabe' Biyar; Seb Biyar; al-Sabaa Biyar; Sab Biyar | Seven Biyar | Севен-Бияр | السبع بيار; سبع بيار
khan-abu-shamat | area | rif-dimashq | 33.55,37.30,20 | Khan Abu Shamat; Khan Abu al-Shamat | Han Ebu Şamat | Хан-Абу-Шамат | خان أبو الشامات
mezzeh-highway | route | damascus | 33.50,36.26,4 | Mezzeh highway; Mezzeh autostrad; Mezze autostrad; Mezze highway | Mezze otoyolu | шоссе Меззе; автострада Меззе | أوتوستراد المزة
sheraton-damascus | site | damascus | 33.516,36.275,2 | Damascus Sheraton; Sheraton hotel in Damascus | Şam Sheraton oteli | отель «Шератон» в Дамаске | فندق الشيراتون في دمشق
four-seasons-damascus | site | damascus | 33.513,36.289,2 | Four Seasons Damascus; Four Seasons hotel in Damascus | Şam Four Seasons oteli | отель «Фор Сизонс» в Дамаске | فندق الفورسيزنز في دمشق; فندق فور سيزنز في دمشق
adra-industrial-city | site | douma-district | 33.63,36.45,5 | Adra industrial city; Adra industrial zone | Adra sanayi şehri; Adra sanayi bölgesi | промышленный город Адра; промзона Адра | مدينة عدرا الصناعية; عدرا الصناعية
rima-farms | area | yabroud-district | 33.95,36.66,5 | Rima farms; Reema farms | Rima çiftlikleri | фермы Рима | مزارع ريما
western-qalamoun | area | rif-dimashq | 33.95,36.45,20 | Western Qalamoun; West Qalamoun; Western Qalamun | Batı Kalamun | Западный Каламун | القلمون الغربي
7th-division-base | base | qatana-district | 33.44,36.08,6 | 7th Division base; 7th Division headquarters; 10th Division headquarters; Qatana military base | 7. Tümen karargahı; 7. Tümen üssü | штаб 7-й дивизии; база 7-й дивизии | مقر الفرقة السابعة; مقر الفرقة العاشرة
1st-division-base | base | rif-dimashq | 33.37,36.24,5 | 1st Division base; 1st Division headquarters; Kiswah military base; Kiswah base; Kisweh base | 1. Tümen karargahı; Kisve askeri üssü | штаб 1-й дивизии; военная база в Кисве | مقر الفرقة الأولى; الفرقة الأولى في الكسوة
`;
