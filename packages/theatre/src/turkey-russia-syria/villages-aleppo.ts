export const villagesAleppo = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Aleppo: more quarters
midan-in-aleppo | neighbourhood | aleppo-city | 36.20,37.13,4 | Midan in Aleppo; Midan district of Aleppo; Midan neighbourhood of Aleppo; al-Midan neighborhood in Aleppo; Midan quarter of Aleppo; ?Midan | Midan | Мидан | حي الميدان في حلب; الميدان في حلب
marjeh | neighbourhood | aleppo-city | 36.20,37.17,3 | Marjeh; al-Marjeh; Marja district; al-Marja; Marje | Marce | Марджа | حي المرجة
masharqa | neighbourhood | aleppo-city | 36.20,37.15,3 | Masharqa; Masharqah; al-Masharqa; Mashariqa; Masharka | Maşarka | Машарка | المشارقة; حي المشارقة
mogambo | neighbourhood | aleppo-city | 36.21,37.14,3 | Mogambo; Mugambo; Mughambo; Mokambo; Mocambo; Muhambo | Mogambo | Могамбо | حي الموكامبو; الموكامبو; الموغامبو
furqan | neighbourhood | aleppo-city | 36.20,37.12,3 | ?Furqan; al-Furqan; Furkan; al-Forqan; Forqan | Furkan | Фуркан | حي الفرقان
shari-al-nil | neighbourhood | aleppo-city | 36.22,37.13,3 | Shari al-Nil | Şari en-Nil; Şari Nil | Шари-эн-Нил; Шари-аль-Нил | شارع النيل
sulaymaniyah-in-aleppo | neighbourhood | aleppo-city | 36.21,37.15,3 | Sulaymaniyah in Aleppo; Sulaimaniyah neighbourhood; Suleimaniyeh neighbourhood; Sulaimaniyeh; Suleimaniyah district; al-Suleimaniyah neighborhood; Sulaymaniyah neighborhood; Suleimaniyeh; Sulaymaniyah | Sulaymaniye | Сулаймания | حي السليمانية
seif-al-dawla | neighbourhood | aleppo-city | 36.20,37.13,3 | Seif al-Dawla; Saif al-Dawla; Sayf al-Dawla; Seif al-Dawleh; Saif al-Dawleh; Seif al-Daula; Saif al-Doula; Seif Addawla | Seyf ed-Davla; Seyf Davla | Сейф-эд-Даула; Сейф-аль-Даула | سيف الدولة; حي سيف الدولة
izaa | neighbourhood | aleppo-city | 36.20,37.12,3 | ?Izaa; al-Izaa; Izaa district; ?Azaa | İza mahallesi | квартал Изаа | حي الإذاعة
martini-in-aleppo | neighbourhood | aleppo-city | 36.21,37.13,3 | Martini in Aleppo; al-Martini; Martini district; Martini neighbourhood; Martini neighborhood; Martini | Martini | Мартини | حي المارتيني; المارتيني
sabil | neighbourhood | aleppo-city | 36.21,37.14,3 | al-Sabil; al-Sabil Park; Sabil neighbourhood; al-Sabeel; Sabeel neighborhood; al-Sabil neighborhood | Sabil; El Sabil | Сабил; Эс-Сабил; Аль-Сабил | حي السبيل
muhafaza | neighbourhood | aleppo-city | 36.21,37.14,3 | Muhafaza; al-Muhafaza; Muhafazah neighbourhood; al-Muhafazah; Mouhafaza; al-Mohafaza | Muhafaza | Мухафаза | حي المحافظة
azamiyah | neighbourhood | aleppo-city | 36.20,37.12,3 | Azamiyah; Azamiya; al-Azamiyah; al-Aazamiyeh; Azamieh; al-Azamiya | Azamiye | Азамия | الأعظمية; حي الأعظمية
hawaii-telephone | neighbourhood | aleppo-city | 36.20,37.12,3 | Hawaii Telephone; Telephone Hawaii; al-Telifoun al-Hawaei; al-Telephone al-Hawai; al-Talafon al-Hawai | Havayi Telephone; Havayi Telephona | Хаваии-Телепхоне | حي التلفون الهوائي; التلفون الهوائي
zubdiya | neighbourhood | aleppo-city | 36.20,37.14,3 | Zubdiya; al-Zubdiya; Zubdiyah; Zebdiya; al-Zebdieh; Zebdiyeh; al-Zabdiya; Zabadiya | Zubdiye | Зубдия | حي الزبدية
ansari | neighbourhood | aleppo-city | 36.19,37.14,3 | ?Ansari; al-Ansari; Ansari district; al-Ansari neighbourhood | Ansari | Ансари | حي الأنصاري
ansari-al-sharqi | neighbourhood | aleppo-city | 36.19,37.14,3 | al-Ansari al-Sharqi; Ansari al-Sharqi | Ansari eş-Şarki; Ansari Şarki; El Ansari eş-Şarki | Ансари-эш-Шарки; Эль-Ансари-эш-Шарки; Аль-Ансари-эш-Шарки | الأنصاري الشرقي
tal-al-zarazir | neighbourhood | aleppo-city | 36.18,37.15,3 | Tal al-Zarazir; Tal Zarazir; Tall al-Zarazir; Tal al-Zarazeer | Tel ez-Zarazir; Tel Zarazir | Телль-эз-Заразир; Телль-аль-Заразир | تل الزرازير
sheikh-saeed | neighbourhood | aleppo-city | 36.17,37.17,3 | Sheikh Saeed; Sheikh Said; Sheikh Saied; Shaykh Said; al-Sheikh Saeed; Shaykh Saeed | Şeyh Sayd | Шейх-Саид | الشيخ سعيد; حي الشيخ سعيد
bab-al-nayrab | neighbourhood | aleppo-city | 36.18,37.17,3 | Bab al-Nayrab; Bab al-Neirab; Bab al-Nairab; Bab Nayrab; Bab an-Nayrab | Bab en-Nayrab; Bab Nayrab | Баб-эн-Найраб; Баб-аль-Найраб | باب النيرب
maadi | neighbourhood | aleppo-city | 36.19,37.17,3 | ?Maadi; al-Maadi; Maadi neighbourhood | Madi mahallesi | Маади | حي المعادي
salihin | neighbourhood | aleppo-city | 36.19,37.18,3 | Salihin; al-Salihin; ?Salhin; Salheen; al-Saliheen; Saliheen | Salihin | Салихин | حي الصالحين
bustan-al-zahra | neighbourhood | aleppo-city | 36.19,37.15,3 | Bustan al-Zahra; Bustan al-Zahraa | Bustan ez-Zahra; Bustan Zahra | Бустан-эз-Захра; Бустан-аль-Захра | بستان الزهرة; بستان الزهراء
bustan-al-basha | neighbourhood | aleppo-city | 36.22,37.16,3 | Bustan al-Basha; Bustan al-Pasha; Bustan Pasha; Bustan Basha | Bustan el-Başa; Bustan Başa | Бустан-эль-Баша; Бустан-аль-Баша | بستان الباشا
hullok | neighbourhood | aleppo-city | 36.23,37.16,3 | Hullok; Helluk; al-Hullok; Hulluk; Hellok; al-Helok; Helok; al-Haluk | Hullok | Хуллок | حي الهلك
sheikh-khudr | neighbourhood | aleppo-city | 36.23,37.17,3 | Sheikh Khudr; Sheikh Khidr; Sheikh Khodr; Sheikh Khader; Shaykh Khidr; Sheikh Kheder | Şeyh Hudr | Шейх-Худр | الشيخ خضر
sheikh-fares | neighbourhood | aleppo-city | 36.24,37.18,3 | Sheikh Fares; Sheikh Faris; Shaykh Faris | Şeyh Fares | Шейх-Фарес | الشيخ فارس
ayn-al-tal-neighbourhood | neighbourhood | aleppo-city | 36.24,37.16,3 | Ayn al-Tal neighbourhood; Ain al-Tal; Ain al-Tall; Ayn al-Tall; Ain at-Tal | Ayn et-Tel; Ayn Tel | Айн-эт-Телль; Айн-аль-Телль | عين التل
qadi-askar | neighbourhood | aleppo-city | 36.21,37.17,3 | Qadi Askar; Kadi Askar; Qadi Askar district; Qadhi Askar | Kadi Askar | Кади-Аскар | قاضي عسكر
karm-al-tarrab | neighbourhood | aleppo-city | 36.20,37.19,3 | Karm al-Tarrab; Karam al-Tarrab; Karm al-Turab; Karm al-Trab | Kerem et-Tarrab; Kerem Tarrab | Карм-эт-Тарраб; Карм-аль-Тарраб | كرم الطراب
karm-al-qasr | neighbourhood | aleppo-city | 36.20,37.19,3 | Karm al-Qasr; Karm al-Qaterji | Kerem el-Kasr; Kerem Kasr | Карм-эль-Каср; Карм-аль-Каср | كرم القصر
ard-al-hamra | neighbourhood | aleppo-city | 36.21,37.20,3 | Ard al-Hamra; Ard Hamra; Ard al-Hamra district; Ard Alhamra | Ard el-Hamra; Ard Hamra | Ард-эль-Хамра; Ард-аль-Хамра | أرض الحمرا; أرض الحمراء
jazmati | neighbourhood | aleppo-city | 36.20,37.20,3 | ?Jazmati; al-Jazmati; Jazmatiya; Jazmata | Cazmati | Джазмати | الجزماتي; حي الجزماتي
old-city-of-aleppo | neighbourhood | aleppo-city | 36.20,37.17,3 | Old City of Aleppo; Old Aleppo; Aleppo's Old City; ancient city of Aleppo; Aleppo Old City; historic centre of Aleppo | Eski Halep; Halep'in eski şehri; tarihi Halep | Старый город Алеппо; старый Алеппо | حلب القديمة; المدينة القديمة في حلب; البلدة القديمة في حلب
aleppo-citadel | site | aleppo-city | 36.199,37.163,2 | Aleppo citadel; Citadel of Aleppo; Aleppo's citadel | Halep Kalesi | цитадель Алеппо; крепость Алеппо | قلعة حلب
umayyad-mosque-in-aleppo | site | aleppo-city | 36.199,37.157,2 | Umayyad Mosque in Aleppo; Great Mosque of Aleppo; Aleppo's Umayyad Mosque; Aleppo's Great Mosque; Umayyad Mosque | Halep Ulu Cami; Halep Emevi Camii | Большая мечеть Алеппо; мечеть Омейядов в Алеппо | الجامع الأموي في حلب; الجامع الكبير في حلب
bab-al-nasr | neighbourhood | aleppo-city | 36.20,37.16,3 | Bab al-Nasr; Bab al-Naser; Bab an-Nasr | Bab en-Nasr; Bab Nasr | Баб-эн-Наср; Баб-аль-Наср | باب النصر
bab-qinnasrin | neighbourhood | aleppo-city | 36.19,37.16,3 | Bab Qinnasrin; Bab Qinnasreen; Bab Qinnesrin | Bab Kinnasrin | Баб-Киннасрин | باب قنسرين
bab-al-hadid | neighbourhood | aleppo-city | 36.20,37.17,3 | Bab al-Hadid; Bab al-Hadeed | Bab el-Hadid; Bab Hadid | Баб-эль-Хадид; Баб-аль-Хадид | باب الحديد
bab-al-faraj | neighbourhood | aleppo-city | 36.20,37.155,3 | Bab al-Faraj | Bab el-Farac; Bab Farac | Баб-эль-Фарадж; Баб-аль-Фарадж | باب الفرج
bab-antakya | neighbourhood | aleppo-city | 36.19,37.155,3 | Bab Antakya; Bab Antakiya | Bab Antakya | Баб-Антакья | باب أنطاكية
jdeideh-in-aleppo | neighbourhood | aleppo-city | 36.20,37.16,3 | Jdeideh in Aleppo; al-Jdeideh neighbourhood; al-Jadida quarter; Jdeideh quarter; al-Judayda quarter; Jdeideh | Cdeyde; Cdeyda | Дждейда | حي الجديدة في حلب; الجديدة في حلب
jalloum | neighbourhood | aleppo-city | 36.19,37.16,3 | al-Jalloum; Jalloum; Jallum; al-Jallum | Callum; El Callum | Джаллум; Эль-Джаллум; Аль-Джаллум | حي الجلوم
jamiliyah | neighbourhood | aleppo-city | 36.20,37.14,3 | Jamiliyah; al-Jamiliyah; Jamiliya; Jamiliyeh; al-Jamiliya; Jameelia | Camiliye | Джамилия | الجميلية; حي الجميلية
karaj-al-hajz | neighbourhood | aleppo-city | 36.19,37.14,3 | Karaj al-Hajz; Garage al-Hajez; Garage al-Hajz; Karaj al-Hajez | Karac el-Hacz; Karac Hacz | Карадж-эль-Хаджз; Карадж-аль-Хаджз | كراج الحجز; معبر كراج الحجز
syrian-quarter | neighbourhood | aleppo-city | 36.24,37.14,3 | Syrian Quarter; Syriac Quarter; al-Siryan; Siryan; al-Seryan; Seryan | Syrian | Сйриан | حي السريان
khalidiyah-in-aleppo | neighbourhood | aleppo-city | 36.23,37.13,3 | Khalidiyah in Aleppo; Khalidiya neighbourhood of Aleppo; al-Khalidiya in Aleppo; Khalidiyeh neighborhood in Aleppo; Khalidiyah | Halidiye | Халидия | حي الخالدية في حلب; الخالدية في حلب
shihan | neighbourhood | aleppo-city | 36.24,37.13,3 | ?Shihan; Shihan district; Shayhan | Şihan | Шихан | دوار شيحان; حي شيحان
jamiyat-al-zahra | neighbourhood | aleppo-city | 36.22,37.10,3 | Jamiyat al-Zahra; Jamiat al-Zahraa; Jamiyyat al-Zahraa | Camiyat ez-Zahra; Camiyat Zahra | Джамият-эз-Захра; Джамият-аль-Захра | جمعية الزهراء في حلب
minyan | neighbourhood | aleppo-city | 36.19,37.06,3 | ?Minyan; Menian; Minian; Menyan; Mnian | Minyan | Миньян | حي منيان
dahiyat-al-assad-in-aleppo | neighbourhood | aleppo-city | 36.17,37.07,3 | Dahiyat al-Assad in Aleppo; Dahiyet al-Assad; Dahiyat al-Assad; Dahiyat Assad | Dahiyat el-Assad; Dahiyat Assad | Дахият-эль-Ассад; Дахият-аль-Ассад | ضاحية الأسد
3000-apartment-project | neighbourhood | aleppo-city | 36.16,37.08,3 | 3000 Apartment Project; 3,000 Apartments; 3000 apartments; Project 3000; 3000 housing project | 3000 Apartment Procect | 3000-Апартмент-Проджект | مشروع 3000 شقة
shahba-al-jadida | neighbourhood | aleppo-city | 36.21,37.09,3 | Shahba al-Jadida; Shahba Jadida | Şahba el-Cadida; Şahba Cadida | Шахба-эль-Джадида; Шахба-аль-Джадида | الشهباء الجديدة
university-of-aleppo | site | aleppo-city | 36.20,37.11,3 | University of Aleppo; Aleppo University; Aleppo's university; Aleppo University campus | Halep Üniversitesi | университет Алеппо; Алеппский университет | جامعة حلب
aleppo-power-station | site | aleppo-city | 36.19,37.20,3 | Aleppo power station; thermal plant east of Aleppo; Aleppo thermal power plant; Aleppo thermal power station | Halep Termik Santrali | теплоэлектростанция Алеппо | المحطة الحرارية في حلب; محطة حلب الحرارية
kindi | site | aleppo-city | 36.23,37.15,3 | Al-Kindi | Kindi; El Kindi | Кинди; Эль-Кинди; Аль-Кинди | مشفى الكندي; مستشفى الكندي
quds-field-hospital | site | aleppo-city | 36.20,37.18,2 | al-Quds field hospital | El Kuds | Эль-Кудс; Аль-Кудс | مشفى القدس; مستشفى القدس
aleppo-central-prison | prison | mount-simeon-district | 36.28,37.17,3 | Aleppo Central Prison; Aleppo prison; Musalmiya prison; Aleppo's central prison | Halep Merkez Hapishanesi; Halep Merkez Cezaevi | центральная тюрьма Алеппо; тюрьма Алеппо | سجن حلب المركزي
sheikh-najjar | neighbourhood | mount-simeon-district | 36.27,37.25,5 | Sheikh Najjar; Shaykh Najjar; Sheikh Najar | Şeyh Naccar | Шейх-Наджджар | الشيخ نجار
infantry-school | site | mount-simeon-district | 36.28,37.22,4 | Infantry School; Aleppo infantry school; infantry academy; Infantry School in Aleppo | Piyade Okulu; Halep Piyade Okulu | пехотное училище Алеппо; пехотное училище | مدرسة المشاة; كلية المشاة في حلب
# North and north-west of Aleppo
sifat | village | mount-simeon-district | 36.31,37.12,5 | Sifat; Sayfat; Seifat; Sifat village; Sefat | Sifat | Сифат | قرية سيفات; بلدة سيفات
hardatnin | village | mount-simeon-district | 36.33,37.09,5 | Hardatnin; Hardatneen; Hardatain; Hardatin; Hardtanin; Hardetnin; Hardatnine; Hardetneen | Hardatnin | Хардатнин | حردتنين
mallah | area | mount-simeon-district | 36.28,37.11,5 | al-Mallah; Mallah; al-Malah | Malle; El Malle | Малла; Эль-Малла; Аль-Малла | منطقة الملاح
duwayr-al-zaytun | village | mount-simeon-district | 36.35,37.10,5 | Duwayr al-Zaytun; Duwayr al-Zeitoun; Dweir al-Zeitoun; Duweir al-Zeitoun; Dwair al-Zaytoun; Dowayr al-Zaytun | Duvayr ez-Zaytun; Duvayr Zaytun | Дувайр-эз-Зайтун; Дувайр-аль-Зайтун | دوير الزيتون
tal-jabin | village | mount-simeon-district | 36.37,37.12,5 | Tal Jabin; Tal Jibin; Tell Jibbin; Tal Jebbin; Tal Jabeen; Tel Jibin | Tel Cabin | Телль-Джабин | تل جبين
musalmiya | village | mount-simeon-district | 36.33,37.20,5 | Musalmiya; Musalmiyah; al-Musalmiya; Muslimiya; al-Muslimiyah; Muslimiyeh; Mouslimiyeh; Mslmia | Musalmiye | Мусалмия | المسلمية
tal-shughayb | village | mount-simeon-district | 36.35,37.22,6 | Tal Shughayb; Tal Shghaib; Tal Shgheib | Tel Şugayb | Телль-Шугайб | تل شغيب
tal-musaybin | village | mount-simeon-district | 36.30,37.14,5 | Tal Musaybin; Tal Mseibin; Tal Musibin; Tal Mosibin | Tel Musaybin | Телль-Мусайбин | تل مصيبين
babis | village | mount-simeon-district | 36.24,37.07,5 | Babis; Babees | Babis | Бабис | قرية بابيص; بلدة بابيص
adnan | village | mount-simeon-district | 36.26,37.07,5 | ?Adnan; Udnan | Adnan | Аднан | قرية عدنان
kafr-daeel | village | mount-simeon-district | 36.21,37.05,5 | Kafr Daeel; Kafr Dail village | Kefr Dayl | Кафр-Даил | كفر داعل
mansoura-in-aleppo | village | mount-simeon-district | 36.21,37.04,5 | al-Mansoura in Aleppo; Mansura in Aleppo; al-Mansura west of Aleppo; al-Mansoura | Mansura; El Mansura | Мансура; Эль-Мансура; Аль-Мансура | المنصورة غرب حلب
ain-jara | village | mount-simeon-district | 36.19,36.98,5 | Ain Jara; Ayn Jara; Ain Jarah; Ayn Jarah | Ayn Cara | Айн-Джара | عين جارة
qubtan-al-jabal | village | atarib-district | 36.17,36.94,6 | Qubtan al-Jabal; Qabtan al-Jabal; Kobtan al-Jabal; Qibtan al-Jabal | Kubtan el-Cebel; Kubtan Cebel | Кубтан-эль-Джебель; Кубтан-аль-Джебель | قبتان الجبل
anjara | village | mount-simeon-district | 36.27,36.94,6 | Anjara; Injara; Anjarah; Enjara | Ancara | Анджара | عنجارة
hawr | village | mount-simeon-district | 36.24,36.98,6 | ?Hawr; ?Hoor | Havr köyü | деревня Хаур | قرية حور
yaqid-al-adas | village | mount-simeon-district | 36.25,37.00,6 | Yaqid al-Adas; Yaqed al-Adas; Yaked al-Adas; Yakid al-Adas | Yakid el-Adas; Yakid Adas | Якид-эль-Адас; Якид-аль-Адас | ياقد العدس
basartun | village | mount-simeon-district | 36.29,36.95,6 | Basartun; Besratoun; Bsartun; Bseratoun; Basratun; Bisraton | Basartun | Басартун | بسرطون
bazihar | village | mount-simeon-district | 36.31,36.92,6 | Bazihar; Bazihir; Bozikhar; Beziher | Bazihar | Базихар | بازيهر
takila | village | mount-simeon-district | 36.32,36.88,6 | Takila; Tuqlah; Toqlah | Takila | Такила | قرية تقلة; بلدة تقلة
deir-samaan | village | mount-simeon-district | 36.30,36.87,6 | Deir Samaan; Deir Semaan; Dayr Siman; Deir Simaan; Deir Saman | Deyr Saman | Дейр-Самаан | دير سمعان
fafirtin | village | mount-simeon-district | 36.34,36.89,6 | Fafirtin; Fafertin; Fafrteen; Faferteen | Fafirtin | Фафиртин | فافرتين
burj-haydar | village | afrin-district | 36.36,36.87,5 | Burj Haydar; Burj Haidar; Borj Haydar | Burc Haydar | Бурдж-Хайдар | برج حيدر
kabashin | village | afrin-district | 36.38,36.85,5 | Kabashin; Kebashin; Kabasheen; Kibashin | Kabaşin | Кабашин | كباشين
kafr-nabo | village | afrin-district | 36.33,36.83,6 | Kafr Nabo; Kafr Nabu | Kefr Nabo | Кафр-Набо | كفر نابو
jineh | village | atarib-district | 36.15,36.83,5 | al-Jineh; al-Jinah; al-Jina; Jinah; Jineh; ?Jina | El Cine | Джина; Эль-Джина; Аль-Джина | قرية الجينة; بلدة الجينة
ibzimu | village | atarib-district | 36.11,36.84,5 | Ibzimu; Ebzimo; Abzimu; Abzemo; Ibzimo; Ebzemo; Abzimo | İbzimu | Ибзиму | ابزيمو
kafr-nuran | village | atarib-district | 36.13,36.93,5 | Kafr Nuran; Kafr Nouran; Kafr Noran; Kafrnuran | Kefr Nuran | Кафр-Нуран | كفر نوران
arada | village | atarib-district | 36.11,36.93,5 | Arada; al-Arrada; Areda; Arradah | Arada | Арада | قرية عرادة; بلدة عرادة
tadil | village | atarib-district | 36.09,36.90,5 | Tadil; Tadel; Tadeel; Tadill | Tadil | Тадил | قرية تديل; بلدة تديل
kafr-karmin | village | atarib-district | 36.16,36.79,5 | Kafr Karmin; Kafr Karmeen; Kafr Kermin | Kefr Karmin | Кафр-Кармин | كفر كرمين
tawama | village | atarib-district | 36.18,36.80,5 | Tawama; al-Tawamah; al-Tuwama; Tawwamah; al-Tawama | Tavama | Тавама | قرية التوامة; بلدة التوامة
maarat-al-atarib | village | atarib-district | 36.07,36.85,6 | Maarat al-Atarib; Maaret al-Atareb | Maarret el-Atarib; Maarret Atarib | Маарет-эль-Атариб; Маарет-аль-Атариб | معارة الأتارب
sahhara | village | atarib-district | 36.20,36.84,5 | al-Sahhara; al-Suhara; Sahara village; Sahharah | Sahhara; El Sahhara | Саххара; Эс-Саххара; Аль-Саххара | قرية السحارة; بلدة السحارة
jamiyat-al-kahraba | village | atarib-district | 36.10,37.00,5 | Jamiyat al-Kahraba | Camiyat el-Kahraba; Camiyat Kahraba | Джамият-эль-Кахраба; Джамият-аль-Кахраба | جمعية الكهرباء
kafr-jum | village | atarib-district | 36.13,36.97,5 | Kafr Jum; Kafr Joum; Kafrjoum; Kafr Jom | Kefr Cum | Кафр-Джум | كفر جوم
balinta | village | atarib-district | 36.13,36.99,5 | Balinta; Balenta; Bilinta | Balinta | Балинта | قرية بلنتا; بلدة بلنتا
jamiyat-al-muhandisin | village | mount-simeon-district | 36.17,36.96,5 | Jamiyat al-Muhandisin | Camiyat el-Muhandisin; Camiyat Muhandisin | Джамият-эль-Мухандисин; Джамият-аль-Мухандисин | جمعية المهندسين; جمعية المهندسين الأولى
rashidin-four | village | mount-simeon-district | 36.18,37.02,5 | Rashidin Four; Rashidin al-Rabiaa | Raşidin Fur | Рашидин-Фур | الراشدين الرابعة
qarassi | village | mount-simeon-district | 36.12,37.08,4 | Qarassi; Qarasi; al-Qarassi; Karassi; Qarrasi | Karassi | Карасси | قرية القراصي; بلدة القراصي; قرية قراصي; بلدة قراصي
hmeira | village | mount-simeon-district | 36.10,37.07,4 | Hmeira; al-Hmeira; Hmayra; al-Humayra; Humayrah | Hmeyra | Хмейра | قرية الحميرة; بلدة الحميرة
khalasa | village | mount-simeon-district | 36.08,37.07,4 | Khalasa; Khalsa; al-Khalasa; Khalsah; Khalasah; al-Khalsah | Halasa | Халаса | قرية خلصة; بلدة خلصة
zaytan | village | mount-simeon-district | 36.07,37.05,4 | Zaytan; Zeitan; Zitan village; Zaitan; Zeytan | Zaytan | Зайтан | قرية زيتان; بلدة زيتان
birnah | village | mount-simeon-district | 36.09,37.04,4 | Birnah; Barna; Birna; Berna; Barnah | Birne | Бирна | قرية برنة; بلدة برنة
wudayhi | village | mount-simeon-district | 36.07,37.09,4 | al-Wudayhi; Wadehi; al-Wadihi; Wadihi; al-Wodehi; Wudayhi; al-Wadhihi | Vudayhi; El Vudayhi | Вудайхи; Эль-Вудайхи; Аль-Вудайхи | قرية الوضيحي; بلدة الوضيحي
abtin | village | mount-simeon-district | 36.05,37.11,4 | Abtin; Abteen; Ebtin; Obtin; Abtein | Abtin | Абтин | قرية عبطين; بلدة عبطين
tal-mamu | village | mount-simeon-district | 36.04,37.07,4 | Tal Mamu; Tel Mamo; Tal Mamo | Tel Mamu | Телль-Маму | تل ممو
banes | village | mount-simeon-district | 36.06,37.02,4 | Banes; Banis; Banas | Banes | Банес | قرية بانص; بلدة بانص
tal-bajir | village | mount-simeon-district | 36.02,37.02,5 | Tal Bajir; Tal Bajer; Tel Bajer; Tal Bajar | Tel Bacir | Телль-Баджир | تل باجر
muashira | village | mount-simeon-district | 36.13,37.10,4 | Muashira; Mishrifah; al-Mushrifa; al-Mushrifah; Musharafah; Mushayrifah hill | Muaşira | Муашира | قرية المشرفة; بلدة المشرفة
tal-al-jamiyat | village | mount-simeon-district | 36.14,37.10,3 | Tal al-Jamiyat; Tallat al-Jamiyat; Tel al-Jameiyat | Tel el-Camiyat; Tel Camiyat | Телль-эль-Джамият; Телль-аль-Джамият | تلة الجمعيات
umm-qara | village | mount-simeon-district | 36.15,37.11,3 | Umm Qara; Um al-Qara; Um Qara; Umm al-Qaraa | Umm Kara; Um Kara | Умм-Кара | أم القرع
amariyah-village | village | mount-simeon-district | 36.14,37.12,3 | Amariyah village; al-Amirya; Ameriya village; al-Amriya village | Amariye | Амария | قرية العامرية
sabiqiya | village | mount-simeon-district | 36.12,37.13,4 | Sabiqiya; al-Sabiqiyah; Sabiqiyah; Sabkiyeh; Sabqiyah | Sabikiye | Сабикия | السابقية
balas | village | mount-simeon-district | 36.10,37.14,4 | Balas; Bellas; Ballas | Balas | Балас | قرية بلاس; بلدة بلاس
kafr-abid | village | mount-simeon-district | 36.09,37.16,4 | Kafr Abid; Kafr Obeid; Kafr Ubayd; Kafr Obaid | Kefr Abid | Кафр-Абид | كفر عبيد
barda | village | mount-simeon-district | 36.09,37.11,4 | Barda; al-Burda; Bardah | Barda | Барда | قرية بردة
kusaybiyah | village | mount-simeon-district | 36.02,37.09,4 | Kusaybiyah; Qusaybiyah; Kseibiya; Kasibiyah; al-Kusaybiya | Kusaybiye | Кусайбия | الكسيبية
bluzah | village | mount-simeon-district | 36.01,37.13,5 | Bluzah; Bellozah; Bloza; Blouzah | Bluze | Блуза | قرية بلوزة; بلدة بلوزة
mureimin-in-aleppo | village | mount-simeon-district | 35.98,37.05,5 | Mureimin in Aleppo; Meryamin south of Aleppo; Mrimin; Muraymin; Mureimin | Mureymin | Муреймин | مريمين جنوب حلب
tlilat | village | mount-simeon-district | 35.99,37.02,5 | Tlilat; Tulaylat; Tleilat; Talilat | Tlilat | Тлилат | التليلات; تليلات
hobar | village | mount-simeon-district | 35.97,37.00,5 | Hobar; Hubar; Hawbar | Hobar | Хобар | قرية هوبر; بلدة هوبر
kammari | village | mount-simeon-district | 36.02,36.95,5 | Kammari; al-Kamari; Kamari; Kammariyah; Kumari | Kammari | Каммари | قرية الكماري; بلدة الكماري; قرية كماري; بلدة كماري
rasm-al-sahrij | village | mount-simeon-district | 36.00,36.97,5 | Rasm al-Sahrij; Rasm Sahrij | Resm es-Sahric; Resm Sahric | Расм-эс-Сахридж; Расм-аль-Сахридж | رسم الصهريج
jazraya | village | mount-simeon-district | 35.93,37.05,6 | Jazraya; Jizraya; Jazrayah; Jazriya; Jezraya | Cazraya | Джазрайя | جزرايا
zammar | village | mount-simeon-district | 35.92,37.02,6 | Zammar; Zamar; Zemmar; Zimmar | Zammar | Заммар | قرية زمار; بلدة زمار
uthmaniyah-in-aleppo | village | mount-simeon-district | 35.90,37.06,6 | Uthmaniyah in Aleppo; al-Othmaniyah south of Aleppo; Osmaniyah village; Uthmaniyah | Usmaniye | Утмания | العثمانية جنوب حلب
azzan | village | mount-simeon-district | 36.02,37.19,6 | Azzan; Azzan mountain | Azzan | Аззан | قرية عزان; بلدة عزان
jabal-azzan | village | mount-simeon-district | 36.02,37.19,6 | Jabal Azzan; Jabal Azan | Cebel Azzan | Джебель-Аззан | جبل عزان
# East and south-east of Aleppo
tal-aran | town | safira-district | 36.11,37.34 | Tal Aran; Tell Aran; Tal Aren; Tel Aran; Til Eran; Tal Arn | Tel Aran | Телль-Аран | تل عرن
tal-hasil | town | safira-district | 36.12,37.32 | Tal Hasil; Tell Hasil; Tal Hasel; Til Hasil; Tal Hassel; Tel Hasel | Tel Hasil | Телль-Хасил | تل حاصل
jabrin | village | safira-district | 36.14,37.28,4 | Jabrin; Jibrin; Jibreen; Jebrin; Jibrin in Aleppo; Jabrin camp | Cabrin | Джабрин | قرية جبرين; بلدة جبرين
nayrab-village | village | safira-district | 36.16,37.26,4 | Nayrab village; Neirab town; Nairab town east of Aleppo | Nayrab | Найраб | بلدة النيرب شرق حلب
tal-stabl | village | safira-district | 36.15,37.36,5 | Tal Stabl; Tal Istabl; Tel Istabel | Tel Stabl | Телль-Стабл | تل اسطبل
sheikh-ahmad-east-of-aleppo | village | safira-district | 36.14,37.44,6 | Sheikh Ahmad east of Aleppo; Sheikh Ahmad | Şeyh Ahmad | Шейх-Ахмад | الشيخ أحمد شرق حلب
jabbul | village | safira-district | 36.08,37.42,6 | Jabbul; al-Jabbul; Jaboul; Jabboul | Cabbul | Джаббул | قرية الجبول; بلدة الجبول
sabkhat-al-jabbul | village | safira-district | 36.08,37.42,6 | Sabkhat al-Jabbul | Sabhat el-Cabbul; Sabhat Cabbul | Сабхат-эль-Джаббул; Сабхат-аль-Джаббул | سبخة الجبول
umm-mial | village | safira-district | 35.88,37.44,8 | Umm Mial; Um Miyal; Umm Mayal; Um Mial | Umm Mial; Um Mial | Умм-Миал | أم ميال
zabad | village | safira-district | 35.91,37.40,8 | Zabad; Zebed | Zabad | Забад | قرية زبد
asan | village | safira-district | 36.05,37.30,6 | ?Asan; Aasan; al-Asan; Asan village | Asan köyü | деревня Асан | قرية عسان; بلدة عسان
abu-rweil | village | safira-district | 36.04,37.25,6 | Abu Rweil; Abu Ruwayl; Abu Rwail | Ebu Rveyl | Абу-Рвейл | أبو رويل
balat | village | safira-district | 36.00,37.30,6 | Balat; Ballat; Blat village | Balat | Балат | قرية بلاط
rasm-al-abbud | village | deir-hafir-district | 36.21,37.63,6 | Rasm al-Abbud; Rasm al-Abboud; Rasm Abboud; Rasm al-Aboud | Resm el-Abbud; Resm Abbud | Расм-эль-Аббуд; Расм-аль-Аббуд | رسم العبود
humaymah | village | deir-hafir-district | 36.19,37.53,6 | Humaymah; Hmeimeh; Hamima; Humayma; Hmaimeh | Humayme; Humayma | Хумайма | قرية حميمة; بلدة حميمة
humaymah-al-kabirah | village | deir-hafir-district | 36.19,37.53,6 | Humaymah al-Kabirah | Humayme el-Kabire; Humayme Kabire; Humayme el-Kabira | Хумайма-эль-Кабира; Хумайма-аль-Кабира | حميمة الكبيرة
umm-al-mara | village | deir-hafir-district | 36.17,37.69,6 | Umm al-Mara; Um al-Mara; Umm al-Marra; Umm Mara | Umm el-Mara; Ümmü Mara; Um el-Mara | Умм-эль-Мара; Умм-аль-Мара | أم المرا; أم المرى
zubaydah | village | deir-hafir-district | 36.20,37.70,6 | Zubaydah; Zubayda; Zbeida; Zubeida | Zubayde; Zubayda | Зубайда | قرية الزبيدة; بلدة الزبيدة
mahdum | village | deir-hafir-district | 36.12,37.79,6 | al-Mahdum; Mahdum; Mahdoum; al-Mahdoum | Mahdum; El Mahdum | Махдум; Эль-Махдум; Аль-Махдум | قرية المهدوم; بلدة المهدوم
babiri | village | deir-hafir-district | 36.05,37.85,8 | Babiri; al-Babiri; Babeiri | Babiri | Бабири | البابيري; محطة البابيري
dibsi-faraj | village | manbij-district | 36.02,38.10,8 | Dibsi Faraj; Debsi Faraj | Dibsi Farac | Дибси-Фарадж | دبسي فرج
dibsi-afnan | village | manbij-district | 36.02,38.10,8 | Dibsi Afnan; Dabsi Afnan | Dibsi Afnan | Дибси-Афнан | دبسي عفنان
abu-kahf | village | manbij-district | 36.30,38.02,8 | Abu Kahf; Abu Kahaf | Ebu Kahf | Абу-Кахф | أبو كهف
# Azaz, al-Bab, Marea
maarin | village | azaz-district | 36.57,37.10,4 | Maarin; Maareen; Maarin north of Azaz | Marin | Маарин | قرية معرين; بلدة معرين
jarez | village | azaz-district | 36.61,37.07,4 | Jarez; Jariz; ?Jarz; Jarez village | Carez | Джарез | قرية جارز; بلدة جارز
ikda | village | azaz-district | 36.62,37.05,4 | ?Ikda; ?Ekda; Aykdah; Ayakda; Ikdah | İkda köyü | деревня Икда | قرية إكدة; بلدة إكدة
tal-battal | village | azaz-district | 36.62,37.10,4 | Tal Battal; Tal Batal | Tel Battal | Телль-Баттал | تل بطال
kafr-burayshah | village | azaz-district | 36.62,37.12,4 | Kafr Burayshah; Kafr Breisha; Kafr Brisha; Kafr Braysha | Kefr Burayşe; Kefr Burayşa | Кафр-Бурайша | كفر بريشة
baragidah | village | azaz-district | 36.63,37.14,4 | Baragidah; Baraghida; Baraghidah; Bragheeda; Bragida | Baragide; Baragida | Барагида | براغيدة
nayara | village | azaz-district | 36.62,37.17,4 | Nayara; Niyara; Niyarah; Nayyarah | Nayara | Найяра | قرية نيارة; بلدة نيارة
kafr-ghan | village | azaz-district | 36.63,37.16,4 | Kafr Ghan; Kafr Ghan village; Kafr Gan | Kefr Gan | Кафр-Ган | كفر غان
dudiyan | village | azaz-district | 36.62,37.20,5 | Dudiyan; Doudyan; Dudyan; Dodyan; Dudian; Doudian | Dudiyan | Дудиян | دوديان
tal-shair | village | azaz-district | 36.60,37.20,5 | Tal Shair; Tal Sha'er; Tal Shaeer; Tal Shair village; Tal Shaair | Tel Şayr | Телль-Шайр | تل شعير
tlalin | village | azaz-district | 36.57,37.20,5 | Tlalin; Talalin; Telalin; Tilalin; Tlaleen | Tlalin | Тлалин | تلالين
duwaybiq | village | azaz-district | 36.55,37.22,5 | Duwaybiq; Dweibiq; Dwaibeq; Duwaibiq; Duweibiq; Dwaybiq | Duvaybik | Дувайбик | قرية دويبق; بلدة دويبق
arshaf | village | azaz-district | 36.54,37.21,5 | Arshaf; Ershaf; Irshaf; Arshaf village | Arşaf | Аршаф | قرية ارشاف; بلدة ارشاف
ihtaymilat | village | azaz-district | 36.53,37.25,5 | Ihtaymilat; Ihtemlat; Ihtimlat; Ahtaimlat; Ehteimlat; Htaimlat | İhtaymilat | Ихтаймилат | احتيملات
ghaytun | village | azaz-district | 36.55,37.25,5 | Ghaytun; Ghaitun; Ghaytoun; Ghitoun | Gaytun | Гайтун | قرية غيطون; بلدة غيطون
aq-burhan | village | azaz-district | 36.51,37.27,5 | Aq Burhan; Akburhan; Aqburhan; Akhbourhan | Ak Burhan | Ак-Бурхан | آق برهان
baruzah | village | azaz-district | 36.52,37.30,5 | Baruzah; Barouza; Baroza | Baruze; Baruza | Баруза | باروزة
tal-ahmar-in-azaz | village | azaz-district | 36.60,37.33,5 | Tal Ahmar in Azaz; Tal Ahmar north of Aleppo; Tal Ahmar | Tel Ahmar | Телль-Ахмар | تل أحمر شمال حلب
hawar-al-nahr | village | azaz-district | 36.48,37.25,5 | Hawar al-Nahr; Huwar al-Nahr; Hawar an-Nahr; Hiwar al-Nahr | Havar en-Nehr; Havar Nehr | Хавар-эн-Нахр; Хавар-аль-Нахр | حوار النهر
hiwar-kilis | village | azaz-district | 36.48,37.25,5 | Hiwar Kilis; Hawar Kilis; Hawr Kilis; Huwwar Killis; Hawar Killis | Hivar Kilis | Хивар-Килис | حوار كلس; حور كلس
sandaf | village | azaz-district | 36.46,37.24,5 | Sandaf; Sandf; Sindif; Sandif; Sandaf village | Sandaf | Сандаф | قرية صندف; بلدة صندف
umm-al-qura | village | azaz-district | 36.47,37.15,5 | Umm al-Qura; Um al-Qura; Umm Qura | Umm el-Kura; Ümmü Kura; Um el-Kura | Умм-эль-Кура; Умм-аль-Кура | أم القرى
wahshiyah | village | azaz-district | 36.44,37.18,5 | al-Wahshiyah; Wahshiya; Wahshiyeh; al-Wahshia | Vahşiye; El Vahşiye | Вахшия; Эль-Вахшия; Аль-Вахшия | قرية الوحشية; بلدة الوحشية
hasiyah | village | azaz-district | 36.43,37.14,5 | al-Hasiyah; Hasiyah; Hasiya; al-Hissiyah; Hissiya | Hasiye; El Hasiye | Хасия; Эль-Хасия; Аль-Хасия | قرية الحصية; بلدة الحصية
tal-qarah | village | azaz-district | 36.44,37.20,5 | Tal Qarah; Tal Qaraah; Tal Qarrah; Tal Karah; Tel Qarah | Tel Kare; Tel Kara | Телль-Кара | تل قراح
tal-susin | village | azaz-district | 36.42,37.22,5 | Tal Susin; Tal Sousin; Tal Susain; Tel Susin; Tal Suseen | Tel Susin | Телль-Сусин | تل سوسين
kashtaar | village | azaz-district | 36.40,37.15,5 | Kashtaar; Kashtar; Kushta'ar; Kishtaar | Kaştar | Каштаар | كشتعار
kafr-naseh | village | azaz-district | 36.40,37.10,5 | Kafr Naseh; Kafr Nasih; Kafrnaseh; Kafr Naasih | Kefr Nase; Kefr Nasa | Кафр-Наса | كفرناصح; كفر ناصح
kafr-khashir | village | azaz-district | 36.42,37.08,5 | Kafr Khashir; Kafr Khasher; Kafr Khasher village | Kefr Haşir | Кафр-Хашир | كفر خاشر
malikiyah-in-azaz | village | azaz-district | 36.51,37.08,4 | Malikiyah in Azaz; al-Malikiya near Azaz; al-Malikiya village north of Aleppo; Malikiyah | Malikiye | Маликия | المالكية شمال حلب
maranaz | village | azaz-district | 36.52,37.06,4 | Maranaz; Maraanaz village; Mer'anaz; Mar'naz | Maranaz | Мараназ | مرعناز
shawargha | village | azaz-district | 36.52,37.02,4 | Shawargha; Shewarghah; Sheowargha; Shawarighah | Şavarga | Шаварга | شوارغة
qastal-ali-jandu | village | azaz-district | 36.55,37.01,4 | Qastal Ali Jandu | Kastal Ali Candu | Кастал-Али-Джанду | قسطل علي جندو
tall-malid | village | azaz-district | 36.36,37.22,6 | Tall Malid; Tal Malid; Tal Maled; Tel Malid; Tal Malad | Tel Malid | Телль-Малид | تل مالد
hassajik | village | azaz-district | 36.39,37.24,6 | Hassajik; Hassajek; Hasajik; Hassadjek; Hasajek; Hesacik | Hassacik | Хассаджик | قرية حساجك; بلدة حساجك
maarat-umm-hawsh | village | azaz-district | 36.40,37.27,6 | Maarat Umm Hawsh; Maaratat Umm Hawsh; Maarat Um Hosh; Maaret Um Hawsh | Maarret Umm Havş; Maarret Um Havş | Маарет-Умм-Хауш | معراتة أم حوش; معرة أم حوش
qaraml | village | azaz-district | 36.42,37.30,6 | Qaraml; Qarmal; Qaramel; Qaramil; Karamel | Karaml | Карамл | قرية قرامل; بلدة قرامل
ghuz | village | azaz-district | 36.45,37.33,6 | ?Ghuz; Ghawz; Ghouz; ?Gouz | Guz köyü | деревня Гуз | قرية غوز; بلدة غوز
tal-atiyah | village | azaz-district | 36.43,37.35,6 | Tal Atiyah; Tal Atiya; Tell Atiyeh | Tel Atiye | Телль-Атия | تل عطية
thulthana | village | al-bab-district | 36.40,37.40,6 | Thulthana; Thulthanah; Thaltana; Tultana | Sulsana | Тултана | تلتانة; تلثانة
susyan | village | al-bab-district | 36.38,37.35,6 | Susyan; Sosyan; Sousian; Susian; Sosiyan | Susyan | Сусьян | سوسيان
hazwan | village | al-bab-district | 36.38,37.43,6 | Hazwan; Hizwan; Hazzwan; Hezwan | Hazvan | Хазван | قرية حزوان; بلدة حزوان
abla | village | al-bab-district | 36.42,37.45,6 | ?Abla; Ablah; Abela | Abla köyü | деревня Абла | قرية عبلة; بلدة عبلة
qabr-al-muqri | village | al-bab-district | 36.43,37.60,6 | Qabr al-Muqri; Qibr al-Muqri; Kaber al-Mukri | Kabr el-Mukri; Kabr Mukri | Кабр-эль-Мукри; Кабр-аль-Мукри | قبر المقري
shaala | village | al-bab-district | 36.46,37.55,6 | Shaala; Shaalah | Şala köyü | Шаала | قرية شعالة; بلدة شعالة
deir-qaq | village | al-bab-district | 36.32,37.45,6 | Deir Qaq; Deir Qaaq; Dayr Qaq | Deyr Kak | Дейр-Как | دير قاق
abu-taltal | village | al-bab-district | 36.31,37.53,6 | Abu Taltal; Abu Tultul; Abu Taltal village | Ebu Taltal | Абу-Талтал | أبو طلطل
barlahin | village | al-bab-district | 36.30,37.60,6 | Barlahin; Barlaheen; Birlahin | Barlahin | Барлахин | برلهين
suflaniyah | village | al-bab-district | 36.33,37.50,5 | Suflaniyah; Sflaniyah; al-Suflaniyah; Seflaniye; Sifflaniyah | Suflaniye | Суфлания | السفلانية
um-adasah | village | al-bab-district | 36.40,37.63,6 | Um Adasah; Umm Adasa; Um Adasa; Umm Adasah; Um Adaseh | Um Adase; Um Adasa | Умм-Адаса | أم عدسة
qurt-saghir | village | al-bab-district | 36.43,37.68,6 | Qurt Saghir; Qart Kabir; Qurt Kabir; Kurt Saghir | Kurt Sagir | Курт-Сагир | قرط كبير; قرط صغير
ayasha | village | al-bab-district | 36.27,37.45,6 | Ayasha | Ayaşa | Айяша | قرية عياشة; بلدة عياشة
buwayhij | village | al-bab-district | 36.35,37.63,6 | al-Buwayhij; Buwayhij; al-Bwehej; Bwehij | Buvayhic; El Buvayhic | Бувайхидж; Эль-Бувайхидж; Аль-Бувайхидж | قرية البويهج; بلدة البويهج
yalanli | village | al-bab-district | 36.37,37.70,6 | Yalanli; Yilanli; Yelanli | Yalanli | Яланли | يلانلي
yalani | village | al-bab-district | 36.37,37.70,6 | Yalani | Yalani | Ялани | قرية اليالني; بلدة اليالني
arran | village | al-bab-district | 36.24,37.55,6 | Arran; Arran village | Arran | Арран | قرية عران; بلدة عران
qasr-al-burayj | village | al-bab-district | 36.25,37.49,6 | Qasr al-Burayj; Qasr al-Breij; Kasr al-Breij | Kasr el-Burayc; Kasr Burayc | Каср-эль-Бурайдж; Каср-аль-Бурайдж | قصر البريج
# Manbij, Jarablus, Kobani
hoshariyah | village | manbij-district | 36.60,37.93,6 | al-Hoshariyah; Hoshariyah; Hoshariya; Hoshariyeh; al-Hoshariya; Hushariya | Hoşariye; El Hoşariye | Хошария; Эль-Хошария; Аль-Хошария | الهوشرية; هوشرية
tukhar-al-kabir | village | manbij-district | 36.61,37.90,6 | Tukhar al-Kabir; Toukhan al-Kubra | Tuhar el-Kabir; Tuhar Kabir | Тухар-эль-Кабир; Тухар-аль-Кабир | التوخار الكبير
hallunji | village | manbij-district | 36.57,38.03,6 | al-Hallunji; al-Halwanji; Halwanji; Halwanji village; Helwanji; Hilwanji; Hilwanci | Hallunci; El Hallunci | Халлунджи; Эль-Халлунджи; Аль-Халлунджи | حلونجي; الحلونجي
arab-hassan-kabir | village | manbij-district | 36.60,37.83,6 | Arab Hassan Kabir | Arab Hassan Kabir | Араб-Хассан-Кабир | عرب حسن كبير
mahsanli | village | manbij-district | 36.55,37.82,6 | al-Mahsanli; Mahsanli; al-Muhsinli; Muhsinli; Muhsenli; Mohsenli; Muhsanli | Mahsanli; El Mahsanli | Махсанли; Эль-Махсанли; Аль-Махсанли | المحسنلي; محسنلي
umm-al-sarj | village | manbij-district | 36.53,37.95,5 | Umm al-Sarj; Um al-Sarj; Um Sarj | Umm es-Sarc; Ümmü Sarc; Um es-Sarc | Умм-эс-Сардж; Умм-аль-Сардж | أم السرج
jub-makhzum | village | manbij-district | 36.45,38.05,8 | Jub Makhzum; Jubb Makhzum; Jub Makhzoum | Cub Mahzum | Джуб-Махзум | جب مخزوم
yasatiyah | village | manbij-district | 36.52,37.86,6 | al-Yasatiyah; Yasti; al-Yasti | Yasatiye; El Yasatiye | Ясатия; Эль-Ясатия; Аль-Ясатия | قرية الياسطي; بلدة الياسطي
yashli | village | manbij-district | 36.52,37.86,6 | Yashli; al-Yashli; Yasli; Yeşil | Yaşli | деревня Яшли | قرية ياشلي; بلدة ياشلي
jubb-al-kalb | village | manbij-district | 36.38,37.90,6 | Jubb al-Kalb | Cub el-Kalb; Cub Kalb | Джубб-эль-Калб; Джубб-аль-Калб | جب الكلب
jat | village | manbij-district | 36.48,37.75,6 | al-Jat; al-Jatt; Ejjat | El Cat | Эль-Джат; Аль-Джат | قرية الجات; بلدة الجات
um-jallud | village | manbij-district | 36.47,37.72,6 | Um Jallud; Umm Jallud; Umm Jalloud; Um Jalloud | Um Callud | Умм-Джаллуд | أم جلود
ayn-al-nakhil | village | manbij-district | 36.35,38.13,6 | Ayn al-Nakhil; Ain al-Nakhil | Ayn en-Nahil; Ayn Nahil | Айн-эн-Нахил; Айн-аль-Нахил | عين النخيل
khirbet-al-rus | village | manbij-district | 36.44,37.82,6 | Khirbet al-Rus; Kherbet al-Rous; Khirbat al-Rus | Hirbet er-Rus; Hirbet Rus | Хирбет-эр-Рус; Хирбет-аль-Рус | خربة الروس
qalat-najm | village | manbij-district | 36.51,38.05,6 | Qalat Najm; Qalaat Najm | Kalat Nacm | Калат-Наджм | قلعة نجم
amarnah | village | jarablus-district | 36.78,37.99,5 | al-Amarnah; Amarnah; Amarna; al-Amarna; Amarneh; al-Amarneh; Emarne | Amarne; El Amarne; Amarna | Амарна; Эль-Амарна; Аль-Амарна | العمارنة; عمارنة
dabis | village | jarablus-district | 36.75,37.97,5 | Dabis; Dabes; Debes; al-Dabs; Dabas; ?Dabs | Dabis | Дабис | قرية دابس; بلدة دابس; قرية الدابس; بلدة الدابس
yusuf-beg | village | jarablus-district | 36.77,37.95,5 | Yusuf Beg; Yusuf Bayk; Youssef Beik; Yusuf Bek; Yousef Bek; Yusuf Beyk; Yousef Beyk | Yusuf Beg | Юсуф-Бег | يوسف بك; يوسف بيك
bir-kusa | village | jarablus-district | 36.76,37.93,5 | Bir Kusa; Bir al-Kousa; Bir Kousa; Beir Kousa; Bir al-Kusah | Bir Kusa | Бир-Куса | بئر كوسا; بير الكوسا
jeb-el-kussa | village | jarablus-district | 36.76,37.93,5 | Jeb el-Kussa; Jub al-Kousa; Jub al-Kusa | Ceb el-Kussa; Ceb Kussa | Джеб-эль-Кусса; Джеб-аль-Кусса | جب الكوسا
haymar | village | jarablus-district | 36.71,37.95,6 | Haymar; Haimar | Haymar | Хаймар | قرية الحيمر; بلدة الحيمر; قرية حيمر; بلدة حيمر
qara-kuyu | village | jarablus-district | 36.76,37.87,6 | Qara Kuyu; Qarah Kuyu; Qara Kwe | Kara Kuyu | Кара-Кую | قره كوي; قرة كوي
kiklija | village | jarablus-district | 36.76,37.84,6 | Kiklija; Keklija; Kiklijah; Keklije; Kaklija; Kaklijah | Kiklica | Киклиджа | كيكلجة; قرية ككلجة; بلدة ككلجة
tatumara | village | jarablus-district | 36.74,37.82,6 | Tatumara; Tat Hums; Tatmarash; Tat Marash; Tetmerash | Tatumara | Татумара | تاتمراش
laylawa | village | jarablus-district | 36.75,37.77,6 | Laylawa; Leilwa; Laylwa; Lilawa | Laylava | Лайлава | قرية ليلوة; بلدة ليلوة
haluwaniyah | village | jarablus-district | 36.70,37.83,6 | al-Haluwaniyah; Halwaniyah; Hilwaniyah; al-Halwaniyah; Halwaniya | Haluvaniye; El Haluvaniye | Халувания; Эль-Халувания; Аль-Халувания | حلوانية; الحلوانية
jubb-al-dam | village | jarablus-district | 36.66,37.79,6 | Jubb al-Dam; Jub al-Dam; Jib ed-Dam | Cub ed-Dam; Cub Dam | Джубб-эд-Дам; Джубб-аль-Дам | جب الدم
mazalah | village | jarablus-district | 36.68,37.90,6 | Mazalah; Mazaalah; Mazaala; Mazala; Muz'ala | Mazale; Mazala | Мазала | قرية مزعلة; بلدة مزعلة; قرية المزعلة; بلدة المزعلة
boban | village | kobani-district | 36.90,38.25,5 | Boban; Bobani; Boban village; Bobane | Boban | Бобан | قرية بوبان; بلدة بوبان
mistanour | village | kobani-district | 36.87,38.33,5 | Mistanour; Mishtenur; Mishtanour; Mistenur; Mishtenour hill; Mistenur hill | Mistanur | Мистанур | مشتنور; مشته نور
halinj | village | kobani-district | 36.82,38.30,6 | Halinj; Helinj; Halanj; Halnaj; Helince; Helinc | Halinc | Халиндж | قرية حلنج; بلدة حلنج
qermogh | village | kobani-district | 36.88,38.45,6 | Qermogh; Qaramogh; Qaramugh; Qeremox; Karamogh; Qarmugh | Kermog | Кермог | قره موغ; قرية قرموغ; بلدة قرموغ
siftak | village | kobani-district | 36.88,38.15,6 | Siftak; Siftek; Seftek; Siftak village | Siftak | Сифтак | قرية سفتك; بلدة سفتك
tal-hajib | village | kobani-district | 36.85,38.20,6 | Tal Hajib; Tal Hajeb; Til Hajib | Tel Hacib | Телль-Хаджиб | تل حاجب
ain-bat | village | kobani-district | 36.72,38.40,8 | Ain Bat; Aynbat; Ayn al-Bat | Ayn Bat | Айн-Бат | عين بط; عين البط
jaada | village | kobani-district | 36.70,38.17,8 | Jaada; Jaade; al-Jaadeh | Cada köyü | Джаада | قرية الجعدة; بلدة الجعدة; قرية جعدة; بلدة جعدة
khirbet-al-atu | village | kobani-district | 36.53,38.24,8 | Khirbet al-Atu; Kharab Atu | Hirbet el-Atu; Hirbet Atu | Хирбет-эль-Ату; Хирбет-аль-Ату | خراب عطو
# Afrin's villages
ain-dara | village | afrin-district | 36.43,36.84,4 | Ain Dara; Ayn Dara | Ayn Dara | Айн-Дара | عين دارة
ghazawiyah | village | afrin-district | 36.40,36.87,4 | al-Ghazawiyah; Ghazawiyah; Ghazzawiyah; Ghazawiya crossing; Ghazawiyah crossing; Gazewiye | Gazaviye; El Gazaviye | Газауия; Эль-Газауия; Аль-Газауия | الغزاوية; غزاوية; معبر الغزاوية
iskan | village | afrin-district | 36.38,36.88,4 | Iskan; Eskan; Iskan village | İskan | Искан | قرية إسكان; بلدة إسكان
kafr-dali | village | afrin-district | 36.44,36.87,4 | Kafr Dali; Kafr Dalah; Kafr Dalli | Kefr Dali | Кафр-Дали | كفردلي; كفر دلي
hammam | village | afrin-district | 36.41,36.66,4 | ?Hammam; Hamam village; Hammam near Jindires | Hammam | Хаммам | قرية الحمام
tal-silur | village | afrin-district | 36.42,36.63,4 | Tal Silur; Tal Silour; Tel Sillor; Til Silor; Tal Sallur; Tal Sillur | Tel Silur | Телль-Силур | تل سلور
deir-ballut | village | afrin-district | 36.40,36.72,4 | Deir Ballut; Deir Balut; Deir Ballout; Dayr Ballut; Deir Ballout camp; Deir Balut camp | Deyr Ballut | Дейр-Баллут | دير بلوط; مخيم دير بلوط
diwan-fawqani | village | afrin-district | 36.38,36.74,4 | Diwan Fawqani; Diwan Foqani | Divan Favkani | Диван-Фаукани | ديوان فوقاني
diwan-tahtani | village | afrin-district | 36.38,36.74,4 | Diwan Tahtani | Divan Tahtani | Диван-Тахтани | ديوان تحتاني
ashkan-gharbi | village | afrin-district | 36.44,36.65,4 | Ashkan Gharbi; Eshkan Gharbi; Iskan Gharbi; Eska Gharbi | Aşkan Garbi | Ашкан-Гарби | أشكان غربي
haji-iskandar | village | afrin-district | 36.45,36.68,4 | Haji Iskandar; Hajj Iskandar; Haj Iskandar; Hajji Iskandar; Hac Iskender | Haci İskandar | Хаджи-Искандар | حاج اسكندر; حاجي اسكندر
qujman | village | afrin-district | 36.45,36.70,4 | Qujman; Kujuman; Qojman; Kuceman | Kucman | Куджман | قوجمان
qudah | village | afrin-district | 36.52,36.60,5 | Qudah; ?Qude; ?Kude; Qudeh; Kodah | Kude köyü | деревня Куда | قرية قودة; بلدة قودة; قرية قوده; بلدة قوده
adah-manli | village | afrin-district | 36.57,36.66,5 | Adah Manli; Adamanli; Adman; Edemanli; Admanli | Ade Manli | Ада-Манли | أدمانلي
shengil | village | afrin-district | 36.63,36.65,5 | Shengil; Shinkal; Shankal; Shingele; Shinkalah | Şengil | Шенгил | قرية شنكال; بلدة شنكال; قرية شنكل; بلدة شنكل
qurna-in-afrin | village | afrin-district | 36.67,36.68,5 | Qurna in Afrin; Qorne; Qurnah; Qurna | Kurna | Курна | قرية قورنة; بلدة قورنة
sheikh-khoroz | village | afrin-district | 36.73,36.72,5 | Sheikh Khoroz; Sheikh Khorz; Sheikh Khurz; Shaykh Khuruz; Sheikh Khoruz; Sheikh Kharuz; Shikhorze; Shaykh Khurz | Şeyh Horoz | Шейх-Хороз | شيخ خورز; الشيخ خورز
dikmadash | village | afrin-district | 36.70,36.90,5 | Dikmadash; Dikmedash; Dikmetas; Dikmatash; Dikmedaş | Dikmadaş | Дикмадаш | ديكمداش
kafr-janna | village | afrin-district | 36.64,36.93,5 | Kafr Janna; Kafr Jannah; Kafr Jana; Kafr Janneh; Kafarjanna; Kefer Jenne; Kefercenne | Kefr Canna | Кафр-Джанна | كفرجنة; كفر جنة
qatmah | village | afrin-district | 36.60,36.98,5 | Qatmah; Qatma; Katma; Qitmah; Qetme; Qatmeh | Katme | Катма | قرية قطمة; بلدة قطمة
arab-wiran | village | afrin-district | 36.59,37.00,5 | Arab Wiran; Arab Weran; Arab Wayran; Ereb Weran | Arab Viran | Араб-Виран | عرب ويران
dayr-sawan | village | afrin-district | 36.62,36.96,5 | Dayr Sawan; Deir Sawan; Deir Swan; Dersewan; Deir Suwan; Deyr Savvan; Dayr Suwwan | Deyr Savan | Дейр-Саван | دير صوان
omar-sammo | village | afrin-district | 36.68,37.00,5 | Omar Sammo; Umar Samu; Omar Semo | Omar Sammo | Омар-Саммо | عمر سمو
omera | village | afrin-district | 36.68,37.00,5 | Omera | Omera | Омера | قرية عمرا; بلدة عمرا
kafr-shil | village | afrin-district | 36.54,36.90,5 | Kafr Shil; Kafr Shiil; Kafr Sheel; Kafrshil | Kefr Şil | Кафр-Шил | كفر شيل; كفرشيل
ayn-hajar | village | afrin-district | 36.52,36.92,5 | Ayn Hajar; Ain Hajar | Ayn Hacar | Айн-Хаджар | عين حجر
turandah | village | afrin-district | 36.47,36.90,5 | Turandah; Tirinda; Tarandah; Tirende; Turanda; Tarinda | Turande; Turanda | Туранда | قرية ترندة; بلدة ترندة
maratah | village | afrin-district | 36.48,36.87,5 | Maratah; Maarata in Afrin; Maarateh; Marate; Maratah village; Marata | Marate; Marata | Марата | ماراتيه
qarzihil | village | afrin-district | 36.50,36.80,5 | Qarzihil; Qarzihel; Qarzayhil; Qerzihele; Qarzihla; Karzihel | Karzihil | Карзихил | قرزيحل; قرزيحيل
bablit | village | afrin-district | 36.48,36.78,5 | Bablit; Bablet; Babelit; Babilit | Bablit | Баблит | بابليت
faqiran | village | afrin-district | 36.44,36.72,5 | Faqiran; Faqira; Faqiro; Feqira; Fakiran | Fakiran | Факиран | فقيران
jalama | village | afrin-district | 36.47,36.74,5 | Jalama; Jalamah; Jelemah; Jilama; Celeme; Jalmah; Jalamah village | Calama | Джалама | قرية جلمة; بلدة جلمة
kafr-safra | village | afrin-district | 36.46,36.78,5 | Kafr Safra; Kafr Safrah; Kafr Sefre; Kafrsafra; Kefersefre | Kefr Safra | Кафр-Сафра | كفر صفرة; كفرصفرة
yalanqoz | village | afrin-district | 36.52,36.70,5 | Yalanqoz; Yalan Quz; Yalanqouz; Yalankoz; Yelankoz | Yalankoz | Яланкоз | يلانقوز; يلانقوظ
maskah | village | afrin-district | 36.50,36.67,5 | Maskah; Miska; Meske; Maskeh; Miske | Maske | Маска | قرية مسكه; بلدة مسكه
tatar | village | afrin-district | 36.50,36.63,5 | Tatar; Tetera | Tatar | Татар | قرية تترا; بلدة تترا
tataran | village | afrin-district | 36.50,36.63,5 | Tataran; Tataranli; Tataran village | Tataran | Татаран | قرية تتران; بلدة تتران
sati-ushaghi | village | afrin-district | 36.60,36.68,5 | Sati Ushaghi; Sati Ushagi | Sati Uşagi | Сати-Ушаги | ساتي اوشاغي
gobek | village | afrin-district | 36.63,36.76,5 | Gobek; Kubak; Kobak; Kubaka; Kobek | Gobek | Гобек | قرية كوبك; بلدة كوبك
tarmisha | village | afrin-district | 36.60,36.75,5 | Tarmisha; Tirmisa; Tirmusha; Tarmushah; Tarmush; Tarmisha village | Tarmişa | Тармиша | ترميشا; طرموشا
marsawa | village | afrin-district | 36.64,36.83,5 | Marsawa; Marsawah; Mersawe; Meresawa | Marsava | Марсава | مرساوا
kutanli | village | afrin-district | 36.70,36.83,5 | Kutanli; Kotanli; Kotana; Kutana | Kutanli | Кутанли | كوتانلي; كوتانا
nebi-huri | village | afrin-district | 36.68,36.88,5 | Nebi Huri; Nabi Huri; Nabi Houri | Nebi Huri | Неби-Хури | النبي هوري; نبي هوري
burj-al-qas | village | afrin-district | 36.38,36.93,6 | Burj al-Qas; Burj al-Qass; Burj Qas; Bircilkas | Burc el-Kas; Burc Kas | Бурдж-эль-Кас; Бурдж-аль-Кас | برج القاص
ziyarah-in-nubl | village | afrin-district | 36.40,36.98,6 | Ziyarah in Nubl; Ziyara crossing; al-Ziyara in Aleppo; Ziyarah | Ziyare; Ziyara | Зияра | الزيارة شمال حلب
aqibah | village | afrin-district | 36.43,36.97,6 | Aqibah; Aqiba; Aqaiba; Aqeebah; Aqiba village; Akibe; Aqeiba | Akibe | Акиба | قرية عقيبة; بلدة عقيبة; قرية العقيبة; بلدة العقيبة
sughanikah | village | afrin-district | 36.45,36.98,6 | Sughanikah; Soghanak; Sughanak; Suganike; Soghaneke; Sighanek | Suganike; Suganika | Суганика | صوغانكة; صوغانك; صوغناكة
bayna | village | afrin-district | 36.46,36.96,6 | Bayna; Bayneh; Beineh; Beyna; Beene | Bayna | Байна | قرية بينيه; بلدة بينيه
jabal-al-akrad-in-afrin | mountain | afrin-district | 36.60,36.65,12 | Jabal al-Akrad in Afrin; Jabal al-Akrad | Cebel el-Akrad; Cebel Akrad | Джебель-эль-Акрад; Джебель-аль-Акрад | جبل الأكراد في عفرين
bafliyun | mountain | afrin-district | 36.77,36.80,8 | Bafliyun; Bafeliyun; Baflun; Bafiloun; Bafliyoun; Bafloun | Bafliyun | Бафлиюн | بافليون; بافلون
nile-street-aleppo | neighbourhood | aleppo-city | 36.22,37.13,3 | Nile Street; al-Nile Street; al-Neel Street; Neel Street; al-Nil Street | Nil Caddesi | улица Нила; Ниль-стрит | شارع النيل
kindi-hospital | site | aleppo-city | 36.25,37.18,3 | al-Kindi Hospital; Kindi Hospital | Kindi Hastanesi; El-Kindi Hastanesi | больница Аль-Кинди; госпиталь Кинди | مشفى الكندي; مستشفى الكندي
quds-hospital-aleppo | site | aleppo-city | 36.18,37.14,3 | al-Quds hospital; al-Quds field hospital in Aleppo | Kudüs Hastanesi; El-Kudüs Hastanesi | больница Аль-Кудс; госпиталь Аль-Кудс | مشفى القدس; مستشفى القدس
m10-hospital | site | aleppo-city | 36.22,37.19,3 | M10 hospital; M10; Omar bin Abdul Aziz Hospital; Omar bin Abdulaziz hospital | M10 hastanesi; Ömer bin Abdülaziz Hastanesi | больница М10; госпиталь М10; больница Омара бин Абдель Азиза | مشفى عمر بن عبد العزيز; مستشفى عمر بن عبد العزيز
dabit-hospital | site | aleppo-city | 36.21,37.14,3 | al-Dabit hospital; al-Dabbit hospital; Dabit maternity hospital | Dabit Hastanesi; Ed-Dabit Hastanesi | больница Ад-Дабит; роддом Дабит | مشفى الضبيط; مستشفى الضبيط
armament-college | base | aleppo-city | 36.15,37.12,4 | Armament College; armaments college; Air Force Technical College; Air Force Technical Base | Silahlanma Akademisi; Hava Teknik Okulu | Академия вооружений; колледж вооружений; военно-техническая академия ВВС | كلية التسليح; الكلية الفنية الجوية
mallah-farms | area | mount-simeon-district | 36.28,37.11,5 | Mallah farms; al-Mallah farms; al-Malah farms; Malah farms; al-Mallah area; Handarat and al-Mallah | Mellah çiftlikleri; El-Mellah çiftlikleri | фермы Аль-Маллах; район Маллах; фермы Эль-Маллах | مزارع الملاح; منطقة الملاح
maarat-al-artiq | village | mount-simeon-district | 36.25,37.05,5 | Maarat al-Artiq; Maarrat al-Artiq; Maaret al-Artiq; Maarat Artiq | Maarret el-Artik; Maarat Artik | Маарет-эль-Артик; Маарат-аль-Артик | معارة الأرتيق; معرة الأرتيق
tal-tawil-afrin | village | afrin-district | 36.49,36.82,5 | Tal Tawil in Afrin; Tel Tawil in Afrin | Tel Tavil köyü | деревня Телль-Тавиль | تل طويل في عفرين
mishtanur | mountain | kobani-district | 36.87,38.35,5 | Mistenur; Mishtenur; Mistenur hill; Mishtenur hill; Mistenour; Mishtanour; Mistanour hill | Miştenur Tepesi; Miştenur | высота Миштенур; холм Миштенур | تلة مشتنور; مشتنور; مشته نور
marata-afrin | village | afrin-district | 36.49,36.85,5 | Maratah; Maarata in Afrin; Marata; Marate; Maaratah in Afrin | Maarata köyü; Marate | Маарата (Африн) | معراتة في عفرين; ماراتيه
mount-darmik | mountain | afrin-district | 36.68,36.73,8 | Mount Darmik; Darmik; Mount Dermik; Darmik Mountain | Darmık Dağı; Dermik Dağı | гора Дармик | جبل درميق; جبل درمق
kurd-mountain-afrin | mountain | afrin-district | 36.60,36.75,20 | Kurd Mountain; Kurd Dagh; Kurdagh; Kurd Dağ; Ciyaye Kurmenc | Kurt Dağı | Курд-Даг; гора Курд-Даг | جبل الكرد; جبل الأكراد في عفرين
tarhin | village | al-bab-district | 36.52,37.72,6 | Tarhin; Tarheen; Terhin; Tarhin refineries; Tarhin oil market; Tarhin market | Terhin; Tarhin | Тархин; Тархин (Алеппо) | ترحين; حراقات ترحين; سوق ترحين
`;
