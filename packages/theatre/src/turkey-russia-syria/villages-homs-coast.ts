export const villagesHomsCoast = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Homs: quarters
old-city-of-homs | neighbourhood | homs-city | 34.73,36.71,3 | Old City of Homs; Old Homs; Homs' Old City | Eski Humus; Humus'un eski şehri | Старый Хомс; Старый город Хомса; старый город в Хомсе | حمص القديمة; المدينة القديمة في حمص; أحياء حمص القديمة
bab-al-sebaa | neighbourhood | homs-city | 34.73,36.71,3 | Bab al-Sebaa; Bab Sbaa; Bab al-Sibaa; Bab Sebaa; Bab al-Siba; Bab Siba | Bab es-Seba; Bab Seba | Баб-эс-Себаа; Баб-аль-Себаа | باب السباع
bab-al-dreib | neighbourhood | homs-city | 34.73,36.72,3 | Bab al-Dreib; Bab Dreib; Bab al-Duraib; Bab Deraib; Bab al-Draib | Bab ed-Dreyb; Bab Dreyb | Баб-эд-Дрейб; Баб-аль-Дрейб | باب الدريب
bab-hud | neighbourhood | homs-city | 34.73,36.71,3 | Bab Hud; Bab Houd; Bab Hood | Bab Hud | Баб-Худ | باب هود
bab-tadmur | neighbourhood | homs-city | 34.73,36.72,3 | Bab Tadmur; Bab Tadmor; Bab Tedmor | Bab Tadmur | Баб-Тадмур | باب تدمر
jouret-al-shiyah | neighbourhood | homs-city | 34.74,36.72,3 | Jouret al-Shiyah; Jurat al-Shiyah; Jouret al-Shayyah; Jourat al-Shayah; Jouret al-Chiah; Jawrat al-Shayyah | Curet eş-Şiye; Curet Şiye | Джурет-эш-Шия; Джурет-аль-Шия | جورة الشياح
qarabis | neighbourhood | homs-city | 34.74,36.70,3 | Qarabis; al-Qarabis; Karabis; Qarabees; Qurabis | Karabis | Карабис | القرابيص; حي القرابيص
qusur-in-homs | neighbourhood | homs-city | 34.74,36.71,3 | Qusur in Homs; al-Qusour in Homs; Qusour neighbourhood of Homs; Qusoor in Homs; Qusur | Kusur mahallesi | Кусур | القصور في حمص; حي القصور في حمص
bayada | neighbourhood | homs-city | 34.75,36.72,3 | Bayada; al-Bayada; Bayyada; al-Bayadah; Bayyadah; Baiada | Bayada | Байяда | حي البياضة
deir-baalba | neighbourhood | homs-city | 34.75,36.73,3 | Deir Baalba; Deir Balba; Dayr Baalbah; Deir Baalbeh; Dair Baalaba | Deyr Balba | Дейр-Баалба | دير بعلبة
inshaat | neighbourhood | homs-city | 34.73,36.70,3 | Inshaat; al-Inshaat; Inshaat district; Enshaat; al-Inshaaat | İnşat | Иншаат | الإنشاءات; حي الإنشاءات
karm-al-zeitoun | neighbourhood | homs-city | 34.71,36.71,3 | Karm al-Zeitoun; Karm al-Zaytoun; Karm al-Zaytun; Karam al-Zeitoun; Karm el-Zeytoun | Kerem ez-Zeytun; Kerem Zeytun | Карм-эз-Зейтун; Карм-аль-Зейтун | كرم الزيتون
akrama | neighbourhood | homs-city | 34.72,36.72,3 | Akrama; Akrameh; Ikrimah; Akruma; Ekrima; Akramah; Ikrima; Akroma | Akrama | Акрама | حي عكرمة
wadi-al-dahab | neighbourhood | homs-city | 34.71,36.72,3 | Wadi al-Dahab; Wadi al-Zahab; Wadi Dahab; Wadi al-Dhahab; Wadi Zahab; Wadi Thahab | Vadi ed-Dahab; Vadi Dahab | Вади-эд-Дахаб; Вади-аль-Дахаб | وادي الذهب
nuzha-in-homs | neighbourhood | homs-city | 34.73,36.73,3 | Nuzha in Homs; al-Nuzha in Homs; Nezha district of Homs; al-Nuzhah neighborhood; Nuzha | Nuzha | квартал Нужа | حي النزهة في حمص
arman | neighbourhood | homs-city | 34.74,36.74,3 | al-Arman; Armenian quarter in Homs; al-Arman neighbourhood; al-Arman neighborhood | Arman; El Arman | Арман; Эль-Арман; Аль-Арман | حي الأرمن
zahraa-in-homs | neighbourhood | homs-city | 34.74,36.73,3 | Zahraa in Homs; al-Zahraa neighbourhood in Homs; Al-Zahraa neighborhood in Homs; al-Zahra in Homs city; al-Zahraa district in Homs; Zahraa | Zahra | Захраа | حي الزهراء في حمص
ghouta-neighbourhood-of-homs | neighbourhood | homs-city | 34.72,36.70,3 | Ghouta neighbourhood of Homs; al-Ghouta district of Homs; al-Ghuta in Homs | Guta mahallesi | квартал Гута | حي الغوطة في حمص
hamidiyah-in-homs | neighbourhood | homs-city | 34.73,36.71,3 | Hamidiyah in Homs; Hamidiyeh in Homs; al-Hamidiyah quarter of Homs; Hamidiyah | Hamidiye | Хамидия | حي الحميدية في حمص
bustan-al-diwan | neighbourhood | homs-city | 34.73,36.71,3 | Bustan al-Diwan; Bustan Diwan | Bustan ed-Divan; Bustan Divan | Бустан-эд-Диван; Бустан-аль-Диван | بستان الديوان
sultaniyah-in-homs | neighbourhood | homs-city | 34.73,36.68,3 | Sultaniyah in Homs; al-Sultaniya in Homs; al-Sultaniyeh; Sultaniyah | Sultaniye | Султания | السلطانية في حمص
jobar-in-homs | neighbourhood | homs-city | 34.73,36.68,3 | Jobar in Homs; Jobar | Cobar | Джобар | حي جوبر في حمص
homs-clock-tower | site | homs-city | 34.73,36.72,2 | Homs clock tower; Clock Square in Homs; New Clock Square; Clock Tower Square | Humus Saat Meydanı; Saat Meydanı | площадь с часами в Хомсе; площадь Часов в Хомсе | ساحة الساعة في حمص; ساحة الساعة الجديدة
homs-refinery | site | homs-city | 34.75,36.66,4 | Homs refinery; Homs oil refinery; oil refinery in Homs; refinery in Homs | Humus rafinerisi; Humus petrol rafinerisi | нефтеперерабатывающий завод в Хомсе; Хомский НПЗ | مصفاة حمص
homs-military-college | base | homs-city | 34.71,36.68,3 | Homs military college; Homs Military Academy; military academy in Homs; War College in Homs; military college in Homs | Humus Askeri Akademisi; Humus Harp Okulu | военная академия в Хомсе; военный колледж в Хомсе; военное училище в Хомсе | الكلية الحربية في حمص; الكلية الحربية
homs-central-prison | prison | homs-city | 34.75,36.72,3 | Homs Central Prison; central prison in Homs | Humus Merkez Cezaevi; Humus Merkez Hapishanesi | центральная тюрьма Хомса | سجن حمص المركزي
# Homs countryside north
ghantu | village | homs-district | 34.83,36.73,4 | al-Ghantu; al-Ghanto; Ghanto; Ghantu; Ghunto; al-Ghantoo; Ganto | Gantu; El Gantu | Ганту; Эль-Ганту; Аль-Ганту | قرية الغنطو; بلدة الغنطو
tir-maalah | village | homs-district | 34.82,36.75,4 | Tir Maalah; Teir Maalah; Tir Maala; Tair Maalah; Teer Maela; Teir Maala; Tair Malah | Tir Male; Tir Mala | Тир-Маала | تير معلة; تيرمعلة
dar-al-kabira-in-homs | village | homs-district | 34.81,36.72,4 | Dar al-Kabira in Homs; Dar al-Kabirah in Homs; al-Dar al-Kabeera in Homs; Dar al-Kabira; al-Dar al-Kabirah; al-Dar al-Kabira | Dar el-Kabira; Dar Kabira | Дар-эль-Кабира; Дар-аль-Кабира | الدار الكبيرة في حمص; بلدة الدار الكبيرة
farhaniyah | village | homs-district | 34.84,36.78,4 | al-Farhaniyah; Farhaniyah; Farhaniya; Ferhaniyeh; Farhaniyeh; al-Farhaniya | Farhaniye; El Farhaniye | Фархания; Эль-Фархания; Аль-Фархания | الفرحانية
zafaranah | village | homs-district | 34.86,36.78,4 | al-Zafaranah; Zafarana; Zafaranah; Zaafarana; al-Za'faraniyah; Zafaraneh; Zaafaraneh | Zafarane; El Zafarane; Zafarana | Зафарана; Эз-Зафарана; Аль-Зафарана | الزعفرانة
saan-al-aswad | village | homs-district | 34.87,36.79,4 | al-Saan al-Aswad; Saan al-Aswad; Saen al-Aswad | San el-Asvad; San Asvad; El San el-Asvad | Саан-эль-Асвад; Эс-Саан-эль-Асвад; Аль-Саан-эль-Асвад | السعن الأسود
ayn-hussein | village | homs-district | 34.87,36.84,5 | Ayn Hussein; Ain Hussein; Ain al-Hussein | Ayn Husseyn | Айн-Хуссейн | عين حسين
izz-al-din | village | homs-district | 34.88,36.85,5 | Izz al-Din; Ezz al-Din; Izz ad-Din; Ezzedine | İzz ed-Din; İzz Din | Изз-эд-Дин; Изз-аль-Дин | عز الدين; قرية عز الدين
salim | village | rastan-district | 34.91,36.85,5 | ?Salim; Salim village; Saleem village | Salim | Салим | قرية سليم
hamrat | village | rastan-district | 34.91,36.85,5 | Hamrat; al-Hamrat | Hamrat | Хамрат | قرية الحمرات; بلدة الحمرات
qunaytrat | village | rastan-district | 34.91,36.80,5 | Qunaytrat; Qunaitrat; al-Qunaytarat | Kunaytrat | Кунайтрат | القنيطرات
umm-sharshuh | village | homs-district | 34.85,36.68,4 | Umm Sharshuh; Um Sharshouh; Umm Sharshouh; Um Sharshuh; Om Sharshouh; Umm Sharshoh | Umm Şarşuh; Um Şarşuh | Умм-Шаршух | أم شرشوح
jawalik | village | homs-district | 34.84,36.70,4 | Jawalik; Jawalek; Jwalek; Jawaliq | Cavalik | Джавалик | قرية جوالك; بلدة جوالك
tisnin | village | homs-district | 34.90,36.65,4 | Tisnin; Tasnin; Tesnin; Tisneen; Teesneen | Tisnin | Тиснин | قرية تسنين; بلدة تسنين
jabburin | village | homs-district | 34.91,36.67,4 | Jabburin; Jaburin; Jabboureen; Jibourin; Jabourin | Cabburin | Джаббурин | جبورين
kafr-laha | village | homs-district | 34.92,36.63,4 | Kafr Laha; Kafrlaha; Kafr Laha in Houla; Kfar Laha; Kafarlaha | Kefr Laha | Кафр-Лаха | كفرلاها; كفر لاها
taldu | village | taldou-district | 34.88,36.53,4 | Taldu; Tal Dou; Tal Daw; Taldou town | Taldu | Талду | قرية تلدو; بلدة تلدو; تل دو
tal-dahab | village | taldou-district | 34.90,36.52,4 | Tal Dahab; Tel Dahab; Tell Dhahab; Tal Zahab; Tal al-Dahab; Taldahab | Tel Dahab | Телль-Дахаб | تل ذهب; قرية تلذهب; بلدة تلذهب
burj-in-houla | village | taldou-district | 34.89,36.50,4 | al-Burj in Houla; Burj Qai; Borj Qaei; Burj Kai; Burj Qaaei; al-Burj | El Burc | Бурдж; Эль-Бурдж; Аль-Бурдж | برج قاعي
samalil | village | taldou-district | 34.87,36.55,4 | al-Samalil; Samalil; Samaleel; Smaleel; Samalin; Samaleen | Samalil; El Samalil | Самалил; Эс-Самалил; Аль-Самалил | السمعليل; سمعليل
maryamin-in-homs | village | taldou-district | 34.90,36.45,5 | Maryamin in Homs; Mariamin in Homs; Meryamin in Homs; Maryamin; Mariamin | Maryamin | Марьямин | مريمين في حمص
qabu | village | taldou-district | 34.86,36.50,5 | al-Qabu; ?Qabu; al-Kabo; al-Qabou; Qabou; al-Qabo; ?Kabo; al-Qabbu | El Kabu | Эль-Кабу; Аль-Кабу | قرية القبو; بلدة القبو
sharqliyah | village | taldou-district | 34.87,36.48,5 | al-Sharqliyah; Sharqliyah; Sharqiliya; Sharqaliya; al-Sharqaliyah | Şarkliye; El Şarkliye | Шарклия; Эш-Шарклия; Аль-Шарклия | الشرقلية
# Homs countryside west and south
khirbet-tin-nur | village | homs-district | 34.79,36.60,6 | Khirbet Tin Nur; Khirbat Tin Nur; Kherbet Tin; Khirbet al-Tin; Khirbet Tin Nour | Hirbet Tin Nur | Хирбет-Тин-Нур | خربة تين نور
qattinah | village | homs-district | 34.72,36.63,5 | Qattinah; Kattineh; Qattina; Qatinah; Lake Qattinah; Qatina; Kattina | Kattine; Kattina | Каттина | قرية قطينة; بلدة قطينة
abil | village | homs-district | 34.66,36.68,5 | ?Abil; Abil village in Homs; Aabel | Abil köyü | деревня Абил | قرية آبل; بلدة آبل
shinshar | village | homs-district | 34.66,36.75,5 | Shinshar; Shinshar base; Shinsar; Chinchar; Shenshar | Şinşar | Шиншар | قرية شنشار; بلدة شنشار
fayruzah | village | homs-district | 34.75,36.81,5 | Fayruzah; Fairouzeh; Fairuza; Fayrouza; Fairouzah; Firouzeh; Fayrouzeh | Fayruze; Fayruza | Файруза | فيروزة
zaydal | village | homs-district | 34.74,36.78,5 | Zaydal; Zaidal; Zeidal; Zidal | Zaydal | Зайдал | قرية زيدل; بلدة زيدل
mishrifah-in-homs | village | homs-district | 34.77,36.79,5 | al-Mishrifah in Homs; al-Mushrifah in Homs; Mishrifeh; al-Mshrefeh; al-Meshrfeh; Mishirfeh; Msheirfeh; al-Mishrifah | Mişrife; El Mişrife; Mişrifa | Мишрифа; Эль-Мишрифа; Аль-Мишрифа | المشرفة في حمص; بلدة المشرفة
riqama | village | homs-district | 34.63,36.90,6 | al-Riqama; Raqama; al-Riqamah; Raqqama; Requama | Rikama; El Rikama | Рикама; Эр-Рикама; Аль-Рикама | قرية الرقامة; بلدة الرقامة
huwwarin | village | homs-district | 34.40,37.00,8 | Huwwarin; Hawarin; Huwwarin in Homs; Hawwarin; Hawareen; Huwarin | Huvvarin | Хувварин | حوارين; قرية حوارين
ghunthur | village | homs-district | 34.30,37.20,8 | Ghunthur; Ghunthr; al-Ghunthur; Ghanthar; Ghnthr | Gunsur | Гунтур | قرية الغنثر; بلدة الغنثر
hazm | village | homs-district | 34.49,36.98,8 | al-Hazm; Hadath in Homs; Hadath; al-Hadas; ?Hades | El Hazm | Эль-Хазм; Аль-Хазм | الحدث في حمص; قرية الحدث
mahin-arms-depot | base | homs-district | 34.25,36.99,8 | Mahin arms depot; Mahin weapons depot; Mahin ammunition depots; Mahin depot; Muhin arms depots | Mahin silah depoları; Mahin cephaneliği | арсенал Махин; склады в Махине | مستودعات مهين
buwaydah-al-sharqiyah | town | qusayr-district | 34.43,36.60,5 | al-Buwaydah al-Sharqiyah; Buwayda al-Sharqiya; Bweida al-Sharqiya; Buwaydah al-Sharqiyah; al-Bweida al-Sharqiya | Buvayde eş-Şarkiye; Buvayde Şarkiye; El Buvayde eş-Şarkiye | Бувайда-эш-Шаркия; Эль-Бувайда-эш-Шаркия; Аль-Бувайда-эш-Шаркия | البويضة الشرقية
dumayna-al-gharbiya | village | qusayr-district | 34.52,36.61,4 | al-Dumayna al-Gharbiya; al-Dumaynah al-Gharbiyah | Dumayna el-Garbiye; Dumayna Garbiye; El Dumayna el-Garbiye | Думайна-эль-Гарбия; Эд-Думайна-эль-Гарбия; Аль-Думайна-эль-Гарбия | الدمينة الغربية
dumaynah | village | qusayr-district | 34.52,36.61,4 | Dumaynah; Dmeineh; Dmeina; Dameena; Dumayna | Dumayne; Dumayna | Думайна | قرية الدمينة; بلدة الدمينة
arjoun | village | qusayr-district | 34.53,36.58,4 | Arjoun; Arjun; Arjoon; Arjoun village | Arcun | Арджун | قرية عرجون; بلدة عرجون
tal-al-nabi-mando | village | qusayr-district | 34.49,36.53,4 | Tal al-Nabi Mando; Tal Nabi Mindo; Tell Nebi Mend; Tal Nabi Mando | Tel en-Nabi Mando; Tel Nabi Mando | Телль-эн-Наби-Мандо; Телль-аль-Наби-Мандо | تل النبي مندو
tal-mando | village | qusayr-district | 34.49,36.53,4 | Tal Mando | Tel Mando | Телль-Мандо | تل مندو
burhaniyah | village | qusayr-district | 34.47,36.50,4 | Burhaniyah; Borhaniyeh; Burhaniya; Burhaniyeh; al-Burhaniya | Burhaniye | Бурхания | البرهانية
saqarja | village | qusayr-district | 34.47,36.49,4 | Saqarja; Saqraja; Sakarja; Saqarjah; Saqerja | Sakarca | Сакарджа | قرية سقرجة; بلدة سقرجة; قرية السقرجة; بلدة السقرجة
radwaniyah | village | qusayr-district | 34.46,36.48,4 | Radwaniyah; al-Radwaniyah; Radwaniyeh; Radwaniya; al-Radwaniyeh | Radvaniye | Радвания | الرضوانية في القصير; قرية الرضوانية
jusiyah | village | qusayr-district | 34.42,36.52,4 | Jusiyah; Joussiyeh; Jusiya; Josiyah; Jousieh; Jousiyah; al-Joussiyeh; Joussiyah crossing | Cusiye | Джусия | قرية جوسية; بلدة جوسية; معبر جوسية
hawik | village | qusayr-district | 34.46,36.43,5 | Hawik; Hawik village; al-Hawik; Hawek; Haweek | Havik | Хавик | قرية حاويك; بلدة حاويك
zayta-al-gharbiyah | village | qusayr-district | 34.47,36.40,5 | Zayta al-Gharbiyah; Zita al-Gharbiyah; Zeita al-Gharbiya | Zayta el-Garbiye; Zayta Garbiye | Зайта-эль-Гарбия; Зайта-аль-Гарбия | زيتا الغربية
zita | village | qusayr-district | 34.47,36.40,5 | ?Zita; Zaita in Qusayr | Zita köyü | деревня Зита | زيتا في القصير
matraba | village | qusayr-district | 34.45,36.46,5 | Matraba; Matraba crossing; Mutribah; Mutriba; Matribah | Matraba | Матраба | قرية مطربا; بلدة مطربا; معبر مطربا
aqrabiyah | village | qusayr-district | 34.45,36.41,5 | al-Aqrabiyah; Aqrabiyah; al-Akrabiya; Akrabiyeh | Akrabiye; El Akrabiye | Акрабия; Эль-Акрабия; Аль-Акрабия | العقربية
nizariyah | village | qusayr-district | 34.45,36.57,4 | al-Nizariyah; Nizariyah; Nizariyeh; Nizariya; Nazariyah; al-Nizariya | Nizariye; El Nizariye | Низария; Эн-Низария; Аль-Низария | النزارية
husseiniyah-in-qusayr | village | qusayr-district | 34.49,36.65,5 | al-Husseiniyah in Qusayr; al-Husseiniya in Qusayr; Hosseiniya in Homs; al-Husseiniyah | Husseyniye; El Husseyniye | Хуссейния; Эль-Хуссейния; Аль-Хуссейния | الحسينية في القصير
nazariyah | town | qusayr-district | 34.62,36.55,5 | al-Nazariyah; al-Haidariyah in Qusayr; Haydariyah in Homs | Nazariye; El Nazariye | Назария; Эн-Назария; Аль-Назария | الحيدرية في القصير
qalat-al-hosn | town | talkalakh-district | 34.76,36.29,5 | Qalat al-Hosn; Qalaat al-Hosn; Qalaat al-Hosn village | Hosn Kalesi; Krak des Chevaliers; Kal'atü'l-Hısn | Крак-де-Шевалье; Калъат-эль-Хосн | قلعة الحصن
hosn | town | talkalakh-district | 34.76,36.29,5 | al-Hosn; ?Hosn; al-Husn; al-Hisn | El Hosn | Эль-Хосн | الحصن في حمص
zara-in-talkalakh | village | talkalakh-district | 34.75,36.28,5 | al-Zara in Talkalakh; Zara in Homs; al-Zara in Homs; Zara village in Homs; al-Zara | El Zara | Эз-Зара; Аль-Зара | الزارة في حمص; الزارة في تلكلخ
marmarita | town | talkalakh-district | 34.81,36.26,6 | Marmarita | Hristiyanlar Vadisi; Marmarita | Мармарита; долина Христиан | مرمريتا
wadi-al-nasara | town | talkalakh-district | 34.81,36.26,6 | Wadi al-Nasara; Wadi Nasara | Vadi Nasara | Вади-эн-Насара | وادي النصارى; وادي النضارة
shin | town | talkalakh-district | 34.78,36.44,6 | ?Shin; ?Sheen; Shin in Homs; Shinn | Şin beldesi | посёлок Шин | بلدة شين; مدينة شين
hadidah | town | talkalakh-district | 34.70,36.38,6 | Hadidah; al-Hadidah; Hadideh; al-Hadida; Hadida | Hadide; Hadida | Хадида | بلدة حديدة; مدينة حديدة; الحديدة في حمص
dabbousiyah-crossing | crossing | talkalakh-district | 34.63,36.22,5 | al-Dabbousiyah crossing; Dabousieh crossing; Dabousiyah; Dabousiyeh; al-Dabusiyah; Daboussieh; Dabbousiyah | Dabbusiye; El Dabbusiye | Даббусия; Эд-Даббусия; Аль-Даббусия | معبر الدبوسية; الدبوسية
wadi-khaled | crossing | talkalakh-district | 34.65,36.42,5 | Wadi Khaled; Wadi Khalid | Vadi Haled | Вади-Халед | وادي خالد
jisr-al-kamar | crossing | talkalakh-district | 34.65,36.42,5 | Jisr al-Kamar; Jisr al-Qamar | Cisr el-Kamar; Cisr Kamar | Джиср-эль-Камар; Джиср-аль-Камар | جسر قمار; معبر جسر قمار
mukharram | town | mukharram-district | 34.82,37.08,6 | al-Mukharram; Mukharram; Mukharam; al-Mukharam; Moukharam | Muharram; El Muharram | Мухаррам; Эль-Мухаррам; Аль-Мухаррам | بلدة المخرم; مدينة المخرم
mukharram-al-fawqani | town | mukharram-district | 34.82,37.08,6 | Mukharram al-Fawqani; al-Mukharram al-Fuqani | Muharram el-Favkani; Muharram Favkani | Мухаррам-эль-Фаукани; Мухаррам-аль-Фаукани | المخرم الفوقاني
um-al-amad | village | mukharram-district | 34.85,37.02,6 | Um al-Amad; Umm al-Amad; Umm al-Amed; Um al-Amed | Um el-Amad; Um Amad | Умм-эль-Амад; Умм-аль-Амад | أم العمد
masudiyah | village | mukharram-district | 34.73,37.25,7 | al-Masudiyah; Masudiyah; Masoudiyeh; Massoudiyah; al-Massoudiyah; Masoudiya | Masudiye; El Masudiye | Масудия; Эль-Масудия; Аль-Масудия | المسعودية في حمص
maksar-al-hisan | village | mukharram-district | 34.87,37.22,7 | Maksar al-Hisan; Maksar al-Hissan; Maksar al-Husan; Maksar Hisan | Maksar el-Hisan; Maksar Hisan | Максар-эль-Хисан; Максар-аль-Хисан | مكسر الحصان
rahhum | village | mukharram-district | 34.77,37.32,8 | Rahhum; Rahoum; Rahum; Rahhoum; Rahoom | Rahhum | Раххум | قرية رحوم; بلدة رحوم
# Palmyra and the desert
bayarat | village | palmyra-district | 34.53,38.02,8 | Bayarat; al-Bayarat; Biyarat; al-Biarat; Bayyarat | Bayarat | Байярат | البيارات
bayarat-al-gharbiyah | village | palmyra-district | 34.53,38.02,8 | Bayarat al-Gharbiyah | Bayarat el-Garbiye; Bayarat Garbiye | Байярат-эль-Гарбия; Байярат-аль-Гарбия | البيارات الغربية
dawwa | village | palmyra-district | 34.53,38.15,8 | al-Dawwa; ?Dawa; al-Duwwa; Duwwa; ad-Dawa | Davva; El Davva | Даува; Эд-Даува; Аль-Даува | قرية الدوة; بلدة الدوة
jabal-hayyan | mountain | palmyra-district | 34.58,38.20,10 | Jabal Hayyan; Jabal Hayan; Jabal al-Hayyal; Jabal Hayal; Jabal al-Hayal | Cebel Hayyan | Джебель-Хайьян | جبل الهيال; جبل هيان; جبل حيان
jabal-al-tar | mountain | palmyra-district | 34.57,38.24,8 | Jabal al-Tar; Jabal Tar; Jabal al-Tarr | Cebel et-Tar; Cebel Tar | Джебель-эт-Тар; Джебель-аль-Тар | جبل الطار
jabal-al-antar | mountain | palmyra-district | 34.60,38.30,10 | Jabal al-Antar; Jabal Antar; Jabal Antara | Cebel el-Antar; Cebel Antar | Джебель-эль-Антар; Джебель-аль-Антар | جبل عنتر; جبل عنترة
arak | village | palmyra-district | 34.72,38.52,10 | ?Arak; Arak town; Arak gas field; Arak field; Arak in Homs; Arak oil field | Arak köyü | деревня Арак | حقل آراك; قرية آراك; بلدة آراك
amiriyah-in-palmyra | village | palmyra-district | 34.62,38.33,8 | al-Amiriyah in Palmyra; al-Amiriya near Palmyra; al-Amiryah in Tadmur; Amiriyah in Tadmur; al-Amiriyah | Amiriye; El Amiriye | Амирия; Эль-Амирия; Аль-Амирия | العامرية في تدمر; العامرية شمال تدمر
temple-of-bel | site | palmyra-district | 34.55,38.27,3 | Temple of Bel; Temple of Baalshamin; Temple of Baal; Baalshamin temple; Temple of Baal Shamin; Palmyra's Arch of Triumph; Arch of Triumph in Palmyra | Bel Tapınağı; Baal Şamin Tapınağı; Palmira'daki Zafer Takı | храм Бэла; храм Баалшамина; храм Баала; Триумфальная арка Пальмиры | معبد بل; معبد بعلشمين; معبد بعل شمين; قوس النصر في تدمر
palmyra-citadel | site | palmyra-district | 34.55,38.27,3 | Palmyra citadel; Palmyra castle; Fakhr al-Din castle; Qalaat Shirkuh; Fakhr-al-Din al-Maani castle | Palmira Kalesi | крепость Пальмиры; цитадель Пальмиры | قلعة تدمر; قلعة فخر الدين المعني
tadmor-prison | prison | palmyra-district | 34.56,38.28,4 | Tadmor prison; Tadmur prison; Palmyra prison | Tedmur hapishanesi; Palmira hapishanesi; Tedmür Cezaevi | тюрьма Тадмор; тюрьма в Пальмире | سجن تدمر
hail-gas-field | oilfield | palmyra-district | 34.80,38.70,12 | al-Hail gas field; al-Hayl field; al-Hail; Hayl gas field; al-Hail field; al-Hale gas field | El-Hayl doğal gaz sahası; Hail gaz sahası | месторождение Эль-Хайль; газовое месторождение Хейль | حقل الهيل; حقل الهيل للغاز
mahr-field | oilfield | palmyra-district | 34.73,38.12,12 | al-Mahr field; al-Mahr gas field; Mahr field; al-Maher oil field; Mahr oil field; al-Maher field | El-Mehr petrol sahası; Mehr gaz sahası | месторождение Эль-Махр; Махр | حقل المهر; حقل المهر للغاز
kom | oilfield | palmyra-district | 35.10,38.90,15 | al-Kom; Kom oilfield; al-Kawm; ?Kawm; al-Kowm | El Kom | Эль-Ком; Аль-Ком | حقل الكوم; بلدة الكوم
taybah | town | palmyra-district | 34.95,39.00,12 | al-Taybah; Taybah in Homs; al-Tayyibah; Tayba; al-Tayba; Taiba in Homs; al-Taybeh in Homs | Taybe; El Taybe | Тайба; Эт-Тайба; Аль-Тайба | الطيبة في حمص; بلدة الطيبة; الطيبة شمال السخنة
t3-pumping-station | area | palmyra-district | 34.00,38.70,15 | T3 pumping station; T3 station; T3 oil station; Third Station; third pumping station; T-3 station | T3 istasyonu; T-3 pompa istasyonu | станция Т3; нефтеперекачивающая станция Т-3; Т-3 | المحطة الثالثة; محطة تي 3; محطة T3
t2-pumping-station | area | deir-ez-zor | 34.05,39.80,15 | T2 pumping station; T2 station; T2 oil station; second pumping station; T-2 station | T2 istasyonu; T-2 pompa istasyonu | станция Т2; нефтеперекачивающая станция Т-2; Т-2 | المحطة الثانية; محطة تي 2; محطة T2
basiri | village | palmyra-district | 34.40,37.90,15 | al-Basiri; ?Basiri; al-Busayri; Busayri; ?Baseeri; al-Bseiri; Bseiri; al-Baseeri | Basiri; El Basiri | Басири; Эль-Басири; Аль-Басири | قرية البصيري; بلدة البصيري
khunayfis-homs | area | homs | 34.20,37.65,15 | Khunayfis; Khunayfis mines; Khneifis mines; Khnifees; Khunayfis phosphate mines; Khnaifis; Khneifess; Khneifis phosphate mine | Huneyfis fosfat madeni; Khneifis fosfat madenleri | фосфатный рудник Хунейфис; Хнейфис; Хунейфис | خنيفيس; مناجم خنيفيس; مناجم الفوسفات في خنيفيس
sawwanah | area | homs | 34.00,37.90,15 | al-Sawwanah; Sawwaneh; Sawana; Sawwana; al-Sawana; Sawanah; al-Sawwana | Savvane; El Savvane; Savvana | Саувана; Эс-Саувана; Аль-Саувана | منطقة الصوانة
wadi-abyad | area | homs | 34.40,37.60,12 | Wadi Abyad; Wadi al-Abyad; Wadi Abyad dam | Vadi Abyad | Вади-Абьяд | وادي الأبيض; سد وادي أبيض
sharifah-in-homs | village | homs | 34.55,37.45,10 | Sharifah in Homs; al-Sharifah in Homs; Sharifa in Homs; Sharifah | Şarife; Şarifa | Шарифа | الشريفة في حمص
tiyas-village | village | homs | 34.53,37.57,10 | Tiyas village; al-Tias; Tayas; al-Tiyas village | Tiyas | деревня Тияс | قرية التياس; بلدة التياس
bayda-al-sharqiyah | village | homs | 34.52,37.70,10 | al-Bayda al-Sharqiyah; Bayda Sharqiya; Beida al-Sharqiya | Bayda eş-Şarkiye; Bayda Şarkiye; El Bayda eş-Şarkiye | Байда-эш-Шаркия; Эль-Байда-эш-Шаркия; Аль-Байда-эш-Шаркия | البيضة الشرقية
baida-al-gharbiya | village | homs | 34.52,37.70,10 | al-Baida al-Gharbiya | Bayda el-Garbiye; Bayda Garbiye; El Bayda el-Garbiye | Байда-эль-Гарбия; Эль-Байда-эль-Гарбия; Аль-Байда-эль-Гарбия | البيضة الغربية
sabkhat-mouh | base | homs | 33.80,38.10,20 | al-Sabkhat Mouh; Sabkhat al-Mouh; Sabkhat Muh; Sabkhat al-Mawh; Sabkhat al-Muh | Sabhat Muh; El Sabhat Muh | Сабхат-Мух; Эс-Сабхат-Мух; Аль-Сабхат-Мух | سبخة الموح
elaniyah | area | homs | 33.75,38.85,20 | al-Elaniyah; Elaniyah; Ulayyaniyah; Ulayaniyah; al-Ulayaniyah; al-Elianiyah; al-Ilyaniyah | Elaniye; El Elaniye | Элания; Эль-Элания; Аль-Элания | العليانية
zaza | area | homs | 33.60,38.40,20 | ?Zaza; al-Zaza | Zaza bölgesi | район Заза | منطقة ظاظا
zakf | area | homs | 33.35,38.00,25 | ?Zakf; al-Zakaf; al-Zakf; ?Zukf; Zakaf; al-Zkuf; Zkuf base | Zakf bölgesi | район Закф | منطقة الزكف; قاعدة الزكف
humaymah-in-homs | area | homs | 33.80,38.90,25 | Humaymah in Homs; Humaima; Hamimah; Humeimah; Hamimeh; Hmeima; Humayma in Homs; Humaymah | Humayme; Humayma | Хумайма | حميمة شرق حمص; قرية حميمة
jabal-shaer | mountain | homs | 34.85,37.65,15 | Jabal Shaer; Jabal al-Shaer; Jabal Shaar | Cebel Şaer | Джебель-Шаер | جبل شاعر; جبل الشاعر
jabal-al-bishri | mountain | palmyra-district | 34.90,38.40,20 | Jabal al-Bishri; Jabal Bishri; Jabal Bishr; Jabal al-Bushri | Cebel el-Bişri; Cebel Bişri; Bişri Dağı; Bişri Dağları; Bişri | Джебель-эль-Бишри; Джебель-аль-Бишри | جبل البشري
jabal-al-amur | mountain | palmyra-district | 35.00,38.20,20 | Jabal al-Amur; Jabal al-Amour; Jabal Amour; Jabal al-Umur; Jabal Amur | Cebel el-Amur; Cebel Amur | Джебель-эль-Амур; Джебель-аль-Амур | جبل العمور
jabal-al-dahek | mountain | palmyra-district | 34.85,38.55,20 | Jabal al-Dahek; Jabal al-Dahik; Jabal Dahik; Jabal al-Duwayhik | Cebel ed-Dahek; Cebel Dahek | Джебель-эд-Дахек; Джебель-аль-Дахек | جبل الضاحك
# Latakia
raml-al-janubi | neighbourhood | latakia-city | 35.51,35.79,3 | al-Raml al-Janubi; al-Raml al-Janoubi; Raml al-Janoubi | Raml el-Canubi; Raml Canubi; El Raml el-Canubi | Рамл-эль-Джануби; Эр-Рамл-эль-Джануби; Аль-Рамл-эль-Джануби | الرمل الجنوبي
raml-al-falastini | neighbourhood | latakia-city | 35.51,35.79,3 | al-Raml al-Falastini; Raml Palestinian camp; al-Raml al-Filastini | Raml el-Falastini; Raml Falastini; El Raml el-Falastini | Рамл-эль-Фаластини; Эр-Рамл-эль-Фаластини; Аль-Рамл-эль-Фаластини | الرمل الفلسطيني
ramel | neighbourhood | latakia-city | 35.51,35.79,3 | al-Ramel; Ramel camp; al-Raml camp | Ramel; El Ramel | Рамел; Эр-Рамел; Аль-Рамел | مخيم الرمل
saliba | neighbourhood | latakia-city | 35.52,35.78,3 | al-Saliba; Saliba; al-Sleibeh; Sleibeh; al-Saleeba; Slaibeh; Saleebeh | Saliba; El Saliba | Салиба; Эс-Салиба; Аль-Салиба | حي الصليبة
datur | neighbourhood | latakia-city | 35.54,35.81,3 | Datur; al-Datur; Datour; al-Datour; Daatour; al-Daatour | Datur | Датур | حي الدعتور
sheikh-daher | neighbourhood | latakia-city | 35.54,35.79,3 | Sheikh Daher; Sheikh Dahir; Shaykh Dahir; Sheikh Zaher; al-Sheikh Daher | Şeyh Daher | Шейх-Дахер | الشيخ ضاهر
project-b-in-latakia | neighbourhood | latakia-city | 35.54,35.78,3 | Project B in Latakia; Azhari Square; al-Azhari; Azhari roundabout; Tishreen University; Tishrin University; Latakia University; Project B | Tişrin Üniversitesi | университет Тишрин; Тишринский университет | دوار الأزهري; جامعة تشرين; جامعة اللاذقية
demsarkho | neighbourhood | latakia-city | 35.55,35.80,3 | Demsarkho; Dimsarkho; Damsarkho; Demsarkhu; Dimsarkhu; Damsarkhu; Damsarko; Demsarkhou | Demsarho | Демсархо | دمسرخو
burj-islam | village | latakia-district | 35.59,35.75,4 | Burj Islam; Borj Islam; Burj al-Islam | Burc İslam | Бурдж-Ислам | برج إسلام
salib-al-turkman | village | latakia-district | 35.63,35.78,4 | Salib al-Turkman; Slayeb al-Turkman; Sleib al-Turkman; Sulayb al-Turkman; Suleib al-Turkman; Slaib al-Turkman | Salib et-Turkman; Salib Turkman | Салиб-эт-Туркман; Салиб-аль-Туркман | صليب التركمان
umm-al-tuyur | village | latakia-district | 35.71,35.80,5 | Umm al-Tuyur; Um al-Tuyour; Um al-Toyour; Umm al-Toyour; Um al-Tiyur; Um al-Tuyoor | Umm et-Tuyur; Ümmü Tuyur; Um et-Tuyur | Умм-эт-Туюр; Умм-аль-Туюр | أم الطيور
badrusiyah | village | latakia-district | 35.73,35.83,5 | Badrusiyah; al-Badrusiyah; Badrousiyeh; Bedrousieh; al-Badrousia; Badrusiya | Badrusiye | Бадрусия | البدروسية
ras-al-bassit | village | latakia-district | 35.73,35.83,5 | Ras al-Bassit; Ras al-Basit | Ras el-Bassit; Ras Bassit | Рас-эль-Бассит; Рас-аль-Бассит | رأس البسيط
wadi-qandil | village | latakia-district | 35.73,35.83,5 | Wadi Qandil; Wadi Kandil; Wadi Qandeel | Vadi Kandil | Вади-Кандил | وادي قنديل
bassit | village | latakia-district | 35.73,35.83,5 | Bassit | Bassit | Бассит | قرية البسيط; بلدة البسيط
samra | village | latakia-district | 35.93,35.92,5 | al-Samra; ?Samra; Samra in Latakia; al-Samrah; Samra on the coast | Samra; El Samra | Самра; Эс-Самра; Аль-Самра | قرية السمرا; بلدة السمرا; السمرة في كسب
nabi-al-murr | village | latakia-district | 35.91,35.97,5 | Nabi al-Murr; Nab al-Murr; Nabeh al-Murr; Naba al-Murr; Nabaa al-Morr | Nabi el-Murr; Nabi Murr | Наби-эль-Мурр; Наби-аль-Мурр | نبع المر
nabaain | village | latakia-district | 35.91,35.97,5 | al-Nabaain; Nab'ain; Nabein | Nabayn; El Nabayn | Набаайн; Эн-Набаайн; Аль-Набаайн | قرية نبعين; بلدة نبعين; قرية النبعين; بلدة النبعين
jabal-al-aqra | mountain | latakia-district | 35.95,35.98,8 | Jabal al-Aqra; Jabal Aqra; Jabal al-Akraa; Jebel Aqra | Cebel el-Akra; Cebel Akra | Джебель-эль-Акра; Джебель-аль-Акра | جبل الأقرع
jabal-al-nisr | mountain | latakia-district | 35.95,35.98,8 | Jabal al-Nisr; Jabal Nisr | Cebel en-Nisr; Cebel Nisr | Джебель-эн-Ниср; Джебель-аль-Ниср | جبل النسر
chalma | mountain | latakia-district | 35.95,35.98,8 | Chalma; Shalma | Çalma | Чалма | تشالما
ghamam | village | latakia-district | 35.86,36.03,5 | Ghamam; Ghmam; Ghimam; Gamam; Ghamam village; Ghamamiyah; Gımam | Gamam | Гамам | قرية غمام; بلدة غمام
zuwayk | village | latakia-district | 35.84,36.05,5 | al-Zuwayk; Zuwaik; Zwaik; Zuwayk; al-Zwaik; Zoueik; Zweik; Zuwayq | Zuvayk; El Zuvayk | Зувайк; Эз-Зувайк; Аль-Зувайк | قرية الزويك; بلدة الزويك; قرية زويك; بلدة زويك
deir-hanna | village | latakia-district | 35.83,36.07,5 | Deir Hanna; Dayr Hanna; Deir Hana; Der Hanna | Deyr Hanna | Дейр-Ханна | دير حنا
bayt-ablaq | village | latakia-district | 35.81,36.03,5 | Bayt Ablaq; Beit Ablaq; Beit Abliq; Beit Ablak | Beyt Ablak | Бейт-Аблак | بيت أبلق
jabal-nuba | village | latakia-district | 35.80,36.07,5 | Jabal Nuba; Jabal al-Nuba; Jabal Noba; Jabal Nouba | Cebel Nuba | Джебель-Нуба | جبل النوبة
atira | village | latakia-district | 35.83,36.12,5 | Atira; Ateera; Attira; Ateira; Utayrah; Uteira; Atirah; Ateirah | Atira | Атира | قرية عطيرة; بلدة عطيرة
rihaniyah | village | latakia-district | 35.85,36.10,5 | al-Rihaniyah; Rihaniya; al-Rihaniya; Rihaniyeh; al-Reyhaniyah; Rihaniyah | Rihaniye; El Rihaniye | Рихания; Эр-Рихания; Аль-Рихания | الريحانية; قرية الريحانية
durrah | village | latakia-district | 35.84,36.13,5 | al-Durrah; ?Durra; Durrah; Doura in Latakia; Dorra; al-Dorra; ?Darra | Durre; El Durre | Дурра; Эд-Дурра; Аль-Дурра | الدرة في اللاذقية; قرية الدرة
tuffahiyah | village | latakia-district | 35.83,36.15,5 | Tuffahiyah; Toffahiyah; Tuffahiya; al-Tufahiyah; Tofahiya; Tufahiyah; Toffahia | Tuffahiye | Туффахия | التفاحية
yamadi | village | latakia-district | 35.87,36.10,5 | Yamadi; al-Yamdiyah; Yamadiyah; al-Yamadiyah; Yamadi camp; Yamadi village; Yamadiya; Yamadiyya | Yamadi | Ямади | قرية اليمضية; بلدة اليمضية; قرية يمضية; بلدة يمضية
firinlik | village | latakia-district | 35.86,36.06,5 | Fırınlık; Furnluq; Furunluk; Farnlaq; Fırınlık village; Furunluq; Farnalaq | Fırınlık | Фырынлык | قرية فرنلق; بلدة فرنلق; قرية الفرنلق; بلدة الفرنلق
kizildag | village | latakia-district | 35.88,36.02,5 | Kizildag; Kizil Dagh; Kizildagh; Kızıl Dağ; Qizil Dagh | Kizildag | Кизилдаг | قزل داغ
jabal-qizildagh | village | latakia-district | 35.88,36.02,5 | Jabal Qizildagh | Cebel Kizildag | Джебель-Кизилдаг | جبل قزل داغ; جبل كيزيل داغ
avanli | village | latakia-district | 35.81,36.10,5 | Avanli; Awanli; Evanli | Avanli | Аванли | أوانلي
shahrura | village | latakia-district | 35.83,36.04,5 | Shahrura; Shahroura; Shuhrura; Shahrourah | Şahrura | Шахрура | شحرورة
ain-al-ashara | village | latakia-district | 35.80,36.02,5 | Ain al-Ashara; Ain Ashara; Ayn al-Ashara; Ain Eshera | Ayn el-Aşara; Ayn Aşara | Айн-эль-Ашара; Айн-аль-Ашара | عين العشرة
ayn-issa-in-latakia | village | latakia-district | 35.80,36.02,5 | Ayn Issa in Latakia; Ain Issa in Latakia; Ayn Isa in Latakia; Ayn Issa | Ayn İssa | Айн-Исса | عين عيسى في اللاذقية
bayt-fares | village | latakia-district | 35.78,36.03,5 | Bayt Fares; Beit Faris; Beit Fares; Bayt Faris | Beyt Fares | Бейт-Фарес | بيت فارس
bayt-ewan | village | latakia-district | 35.85,36.00,5 | Bayt Ewan; Beit Owain; Beit Awan; Beit Uwan; Beit Aouan; Beit Awwan | Beyt Evan | Бейт-Эван | بيت عوان
rawda-in-latakia | village | latakia-district | 35.78,36.10,5 | al-Rawda in Latakia; Rawda in Turkmen mountain; Rawdah in Latakia; al-Rawdah in Latakia; al-Rawda | Ravda; El Ravda | Рауда; Эр-Рауда; Аль-Рауда | الروضة في اللاذقية
tartiyah | village | haffah-district | 35.73,36.19,4 | Tartiyah; Tertyah; Tirtyah; Tartiah; Turtayah | Tartiye | Тартия | ترتياح
doreen | village | haffah-district | 35.70,36.12,4 | Doreen; Durin; Dorin; Dourin; Doureen; Duren; Durin heights | Dorin | Дорин | قرية دورين; بلدة دورين
kafr-ajouz | village | haffah-district | 35.72,36.13,4 | Kafr Ajouz; Kafr Ajuz; Kafr Ajoz | Kefr Acuz | Кафр-Аджуз | كفر عجوز
ayn-al-qantara | village | haffah-district | 35.72,36.20,4 | Ayn al-Qantara; Ain al-Qantara; Ein al-Qantara; Ayn al-Qantarah | Ayn el-Kantara; Ayn Kantara | Айн-эль-Кантара; Айн-аль-Кантара | عين القنطرة
marj-khawkhah | village | haffah-district | 35.72,36.22,4 | Marj Khawkhah; Marj Khokha; Marj Khoukha; Marj Khawkha; Marj Khukhah | Merc Havhe; Merc Havha | Мардж-Хауха | مرج خوخة
nabi-yunis | village | haffah-district | 35.71,36.10,4 | Nabi Yunis; al-Nabi Yunis; Nabi Younes; al-Nabi Younes; Nebi Yunis | Nabi Yunis | Наби-Юнис | النبي يونس
mughairiyah | village | haffah-district | 35.74,36.16,4 | al-Mughairiyah; Mugheiriyeh; al-Mughayriyah; Mughayriyah; Mgheireyeh | Mugayriye; El Mugayriye | Мугайрия; Эль-Мугайрия; Аль-Мугайрия | المغيرية في اللاذقية
bashura | village | haffah-district | 35.75,36.16,4 | Bashura; Bashoura; Bashurah; Bashoorah | Başura | Башура | باشورة
shillif | village | haffah-district | 35.75,36.17,4 | Shillif; Shilf; Shelf; Shelaf; Shalf; Shalaf in Latakia | Şillif | Шиллиф | قرية شلف; بلدة شلف
qalat-shilf | village | haffah-district | 35.75,36.17,4 | Qalat Shilf; Qalat Shalf | Kalat Şilf | Калат-Шилф | قلعة شلف
toubal | village | haffah-district | 35.76,36.13,4 | Toubal; Tubal; Tubal village; Toobal; Tobal | Tubal | Тубал | قرية طوبال; بلدة طوبال
jub-al-ahmar | village | haffah-district | 35.76,36.15,4 | Jub al-Ahmar; Jubb al-Ahmar; Jeb al-Ahmar; Joub al-Ahmar; al-Jub al-Ahmar; Jib al-Ahmar; Jabb al-Ahmar | Cub el-Ahmar; Cub Ahmar | Джуб-эль-Ахмар; Джуб-аль-Ахмар | جب الأحمر; الجب الأحمر
ara-in-latakia | village | haffah-district | 35.73,36.11,4 | Ara in Latakia; Ara village; ?Aara; Arra village | Ara köyü | деревня Ара | قرية آرا; بلدة آرا
haddadah | village | haffah-district | 35.76,36.19,4 | al-Haddadah; Hadada; Haddadeh; al-Haddadeh; Hadadah; Haddada; al-Haddada; Heddadah | Haddade; El Haddade; Haddada | Хаддада; Эль-Хаддада; Аль-Хаддада | قرية الحدادة; بلدة الحدادة
zuwayqat | village | haffah-district | 35.78,36.22,4 | Zuwayqat; Zuwaiqat; Zweiqat; Zwaiqat; Zuwaiqat mountain; Zuwayqat hills; al-Zuwaiqat | Zuvaykat | Зувайкат | الزويقات
tal-zuwayqat | village | haffah-district | 35.78,36.22,4 | Tal Zuwayqat; Tal al-Zuwayqat | Tel Zuvaykat | Телль-Зувайкат | تلة الزويقات
tal-al-khadr | village | haffah-district | 35.80,36.20,4 | Tal al-Khadr; Tallat al-Khidr; Tal al-Khider; Tel al-Khader; Tal Khadr | Tel el-Hadr; Tel Hadr | Телль-эль-Хадр; Телль-аль-Хадр | تلة الخضر; تل الخضر
jabal-rahmaliyah | village | haffah-district | 35.80,36.22,4 | Jabal Rahmaliyah; Jabal al-Rahmaliyah; Jabal al-Rahmalia; Jabal Rahmaliya | Cebel Rahmaliye | Джебель-Рахмалия | جبل الرحملية; جبل رحملية
rahmaliyah | village | haffah-district | 35.80,36.22,4 | al-Rahmaliyah; Rahmaliyah; Rahmaliya; Rahmliyah | Rahmaliye; El Rahmaliye | Рахмалия; Эр-Рахмалия; Аль-Рахмалия | الرحملية
beit-zaifa | village | haffah-district | 35.79,36.14,4 | Beit Zaifa; Beit Zayfa; Bayt Zayfa; Beit Zeifa; Beit Zifa; Bayt Zifa; Beit Zaifah | Beyt Zayfa | Бейт-Зайфа | بيت زيفا
sandran | village | haffah-district | 35.76,36.22,4 | Sandran; Sindiran; Sandaran; Sindran | Sandran | Сандран | صندران; سندران
bahluliyah | village | haffah-district | 35.60,36.05,5 | Bahluliyah; al-Bahluliyah; Bahloulieh; Bahluliya; al-Bahlouliyah | Bahluliye | Бахлулия | البهلولية
barouda | village | haffah-district | 35.62,36.13,5 | Barouda; Baruda; Barudah; Baroudeh | Baruda | Баруда | بارودا; قرية بارودة
istirbah | village | haffah-district | 35.63,36.17,5 | Istirbah; Astarba; Istarbah; Estarba; Isterba; Ustorba | İstirbe; İstirba | Истирба | استربة
balluta | village | haffah-district | 35.62,36.15,5 | Balluta; Ballouta; Baluta; Blouta | Balluta | Баллута | قرية بلوطة; بلدة بلوطة
hanbushiyah | village | haffah-district | 35.62,36.15,5 | al-Hanbushiyah; Hambushiyah; Hamboushieh; Hambushiya; al-Hamboushiya | Hanbuşiye; El Hanbuşiye | Ханбушия; Эль-Ханбушия; Аль-Ханбушия | الحنبوشية
abu-makkah-in-latakia | village | haffah-district | 35.66,36.17,5 | Abu Makkah in Latakia; Abu Makkah | Ebu Makke; Ebu Makka | Абу-Макка | أبو مكة
kharata | village | haffah-district | 35.66,36.17,5 | Kharata; Kharrata; Kharatah | Harata | Харата | قرية خراطة; بلدة خراطة
mukhtariyah | village | haffah-district | 35.58,36.16,5 | al-Mukhtariyah; Mukhtariyah; Mukhtariya; Mukhtareyah; Mokhtariya; al-Mukhtariya | Muhtariye; El Muhtariye | Мухтария; Эль-Мухтария; Аль-Мухтария | المختارية
kersana | village | haffah-district | 35.65,36.05,5 | Kersana; Kirsana; Karsana | Kersana | Керсана | كرسانا
mashqita | village | haffah-district | 35.70,36.03,5 | Mashqita; Mashkita; Mashqeeta; Mishqita; Mashqitah; Mashkeeta | Maşkita | Машкита | مشقيتا
muzayraa | town | haffah-district | 35.56,36.20,5 | Muzayraa; Mzeiraa; Muzairaa; al-Muzayraa; Muzira'a; Mzairaa | Muzayra | Музайраа | المزيرعة
bait-yashout | village | jableh-district | 35.30,36.05,5 | Bait Yashout; Beit Yashout; Beit Yashut; Bayt Yashut; Beit Yachout | Bayt Yaşut | Байт-Яшут | بيت ياشوط
daliyah | village | jableh-district | 35.35,36.02,5 | Daliyah; al-Daliyah; Dalieh; Dalia; al-Daliya; Dalieh in Jableh; al-Dalieh | Daliye | Далия | قرية الدالية; بلدة الدالية
ayn-al-sharqiyah | village | jableh-district | 35.34,35.98,5 | Ayn al-Sharqiyah; Ain al-Sharqiya; Ein al-Sharqiyah; Ain Sharqia; Ayn al-Sharqiya; Ain al-Sharqieh | Ayn eş-Şarkiye; Ayn Şarkiye | Айн-эш-Шаркия; Айн-аль-Шаркия | عين الشرقية
qutaylibiyah | village | jableh-district | 35.39,36.05,5 | al-Qutaylibiyah; Qutailbiyah; al-Qtailbiyeh; Qutaylibiyah; Qtelbiyeh; Qutailbiya; Qutaylibiya | Kutaylibiye; El Kutaylibiye | Кутайлибия; Эль-Кутайлибия; Аль-Кутайлибия | القطيلبية
sanawbar | village | jableh-district | 35.45,35.93,4 | al-Sanawbar; Sanobar; al-Sanobar; Snobar; al-Snobar; Sanawbar; al-Sanawber | Sanavbar; El Sanavbar | Санаубар; Эс-Санаубар; Аль-Санаубар | قرية الصنوبر; بلدة الصنوبر
sanobar-jableh | village | jableh-district | 35.45,35.93,4 | Sanobar Jableh; Snobar Jableh | Sanobar Cable; Sanobar Cabla | Санобар-Джабла | صنوبر جبلة
bustan-al-basha-in-jableh | village | jableh-district | 35.41,35.97,4 | Bustan al-Basha in Jableh; Bustan al-Basha | Bustan el-Başa; Bustan Başa | Бустан-эль-Баша; Бустан-аль-Баша | بستان الباشا في جبلة
sharashir | village | jableh-district | 35.41,35.97,4 | al-Sharashir; Sharashir | Şaraşir; El Şaraşir | Шарашир; Эш-Шарашир; Аль-Шарашир | الشراشير
shir | village | latakia-district | 35.58,35.93,5 | al-Shir; ?Shir; al-Sheer; Shir in Latakia; al-Shir village; Sheer in Latakia; Shireer | El Şir | Эш-Шир; Аль-Шир | قرية الشير; بلدة الشير
fakhurah | village | qardaha-district | 35.47,36.08,5 | Fakhurah; al-Fakhurah; Fakhoura; Fakhura; al-Fakhoura | Fahure; Fahura | Фахура | الفاخورة; قرية الفاخورة
# Tartus
bayda-in-baniyas | town | baniyas-district | 35.23,35.97,5 | Al-Bayda in Baniyas; al-Bayda; Bayda village; al-Beida; al-Baydah; al-Baida; Bayda; al-Beyda | Bayda; El Bayda | Байда; Эль-Байда; Аль-Байда | بلدة البيضا; مدينة البيضا; البيضا في بانياس; قرية البيضا
ras-al-nabaa | village | baniyas-district | 35.19,35.97,5 | Ras al-Nabaa; Ras al-Nabe; Ras an-Nabaa; Ras al-Nabeh in Baniyas | Ras en-Naba; Ras Naba | Рас-эн-Набаа; Рас-аль-Набаа | رأس النبع في بانياس; حي رأس النبع
marqab | village | baniyas-district | 35.23,36.00,5 | al-Marqab; Markab; Marqab; al-Markab | Markab; El Markab | Маркаб; Эль-Маркаб; Аль-Маркаб | قرية المرقب; بلدة المرقب
qalaat-al-marqab | village | baniyas-district | 35.23,36.00,5 | Qalaat al-Marqab | Kalat el-Markab; Kalat Markab | Калъат-эль-Маркаб; Калъат-аль-Маркаб | قلعة المرقب
baniyas-oil-refinery | site | baniyas-district | 35.22,35.95,4 | Baniyas oil refinery; Banias refinery; Baniyas oil terminal; Baniyas thermal plant; Baniyas refinery complex; Banias oil refinery | Banyas rafinerisi; Banyas petrol rafinerisi | нефтеперерабатывающий завод в Баниясе; НПЗ Баниас; НПЗ Банияс | مصفاة بانياس
annazah | village | baniyas-district | 35.13,36.02,5 | Annazah; al-Annazah; Annaza; al-Annaza; Anazah; al-Anaza | Annaze; Annaza | Анназа | قرية العنازة; بلدة العنازة
harisun | village | baniyas-district | 35.17,36.07,6 | Harisun; Harison; Hrisoon; Hareesoun; Hraisoun | Harisun | Харисун | حريصون
tawahin | town | baniyas-district | 35.20,36.12,6 | al-Tawahin; Tawahin; Tawaheen; ?Talin; ?Taleen; Talin in Tartus | Tavahin; El Tavahin | Тавахин; Эт-Тавахин; Аль-Тавахин | بلدة تالين; مدينة تالين; الطواحين في طرطوس
hamidiyah-in-tartus | town | tartus-district | 34.68,35.98,5 | al-Hamidiyah in Tartus; Hamidiyah in Tartus; al-Hamidiya on the coast; Hamidiye in Tartus; al-Hamidiyah | Hamidiye; El Hamidiye | Хамидия; Эль-Хамидия; Аль-Хамидия | الحميدية في طرطوس
arida-crossing | crossing | tartus-district | 34.63,35.98,4 | Arida crossing; al-Arida crossing; Arida; al-Arida; Aarida; Al-Aarida | Arida | Арида | معبر العريضة
khirbet-al-maazah | village | tartus-district | 34.75,35.97,5 | Khirbet al-Maazah; Khirbet al-Maaza; Khirbat al-Ma'azah; Kharbet al-Maaza; Khurbet al-Maaza | Hirbet el-Maze; Hirbet Maze; Hirbet el-Maza | Хирбет-эль-Мааза; Хирбет-аль-Мааза | خربة المعزة
husayn-al-bahr | village | tartus-district | 34.95,35.90,5 | al-Husayn al-Bahr; Husayn al-Bahr; Hussein al-Bahr; Husain al-Bahr; Housein al-Bahr | Husayn el-Bahr; Husayn Bahr; El Husayn el-Bahr | Хусайн-эль-Бахр; Эль-Хусайн-эль-Бахр; Аль-Хусайн-эль-Бахр | حصين البحر
sawda-in-tartus | village | tartus-district | 34.97,35.98,5 | al-Sawda in Tartus; Sawda in Tartus; al-Soda in Tartus; al-Sauda in Tartus; al-Sawda | Savda; El Savda | Сауда; Эс-Сауда; Аль-Сауда | السودا في طرطوس
mashta-al-helou | town | safita-district | 34.78,36.22,5 | Mashta al-Helou; Mashta al-Hilu; Mashta al-Hilw; Mashta Helou; Mashta al-Helu; Mashta al-Hulw | Maşta el-Helu; Maşta Helu | Машта-эль-Хелу; Машта-аль-Хелу | مشتى الحلو
junaynat-ruslan | town | duraykish-district | 34.90,36.13,5 | Junaynat Ruslan; Jnaynet Raslan; Jneinet Raslan; Junaynat Raslan | Cunaynat Ruslan | Джунайнат-Руслан | جنينة رسلان
khirbet-al-tin-base | base | tartus-district | 34.92,36.05,10 | Khirbet al-Tin base; Military base near Tartus; 23rd Air Defence Brigade; 23rd air defence brigade base | 23. Hava Savunma Tugayı | 23-я бригада ПВО | اللواء 23 دفاع جوي
ikrimah-school | site | homs-city | 34.72,36.72,3 | Ikrimah al-Makhzoumi school; Akrama al-Makhzoumi school; Ikrima al-Makhzumi school | İkrime Mahzumi Okulu | школа Икрима аль-Махзуми | مدرسة عكرمة المخزومي
hayyan-gas-plant | oilfield | homs | 34.52,37.80,12 | Hayyan gas plant; Hayan gas plant; Hayyan gas company; Hayan Gas Company; Hayyan gas field; Hayan gas field | Hayyan gaz tesisi; Hayan doğal gaz tesisi | газоперерабатывающий завод Хайян; газовый завод Хайян; месторождение Хайян | معمل حيان; شركة حيان للغاز; معمل غاز حيان; حقل حيان
ebla-gas-plant | oilfield | homs | 34.63,37.35,12 | Ebla gas plant; Ebla gas field; Ebla gas company; Ebla gas facility | Ebla gaz tesisi; Ebla doğal gaz tesisi | газовый завод Эбла; завод Эбла | معمل إيبلا للغاز; معمل إيبلا; شركة إيبلا للغاز
sawwanah-mines | site | homs | 34.00,37.90,15 | Sawwaneh phosphate mines; al-Sawwana mines; Sharqiya phosphate mines; al-Sharqiya mines; eastern phosphate mines | Savvane fosfat madenleri; Şarkiye fosfat madenleri | фосфатные рудники Саввана; рудник Эш-Шаркия | مناجم الصوانة; مناجم الشرقية; مناجم الفوسفات الشرقية
zaza-checkpoint | post | homs | 33.75,38.40,20 | Zaza checkpoint; Zaza triangle; Zaza junction; Zaza crossroads; al-Zaza | Zaza kontrol noktası; Zaza kavşağı | блокпост Заза; перекрёсток Заза | حاجز ظاظا; مثلث ظاظا; منطقة ظاظا
`;
