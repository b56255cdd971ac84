export const placesAleppo = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Aleppo: the city and its quarters
aleppo-city | city | mount-simeon-district | | Aleppo; Aleppo city; city of Aleppo; Halab; eastern Aleppo city | Halep; Halep kenti; Halep şehri; Halep kent merkezi | Алеппо; город Алеппо; Халеб | حلب; مدينة حلب
sheikh-maqsoud | neighbourhood | aleppo-city | 36.24,37.15,3 | Sheikh Maqsoud; Sheikh Maksoud; Sheikh Maqsud; Shaykh Maqsud; Sheikh Maksud; Şêxmeqsûd | Şeyh Maksud; Şeyh Maksut | Шейх-Максуд | الشيخ مقصود; حي الشيخ مقصود
ashrafiyeh-aleppo | neighbourhood | aleppo-city | 36.23,37.14,3 | Ashrafieh; Ashrafiyeh; al-Ashrafiyah; Ashrafiya; Ashrafiyah | Eşrefiye | Ашрафия; Эль-Ашрафия | الأشرفية; حي الأشرفية
al-shaar | neighbourhood | aleppo-city | 36.21,37.19,3 | al-Shaar; Shaar neighbourhood; Shaar neighborhood; ash-Shaar | Şaar mahallesi; Eş-Şaar | Эш-Шаар; Аш-Шаар | حي الشعار
hanano | neighbourhood | aleppo-city | 36.22,37.22,3 | Masaken Hanano; Hanano; Masakin Hanano | Mesakin Hanano; Hanano | Масакен-Ханано; Ханано | مساكن هنانو; هنانو
al-sukkari | neighbourhood | aleppo-city | 36.18,37.14,3 | al-Sukkari; Sukkari; al-Sukari; Sukari | Sukkari; Sukari | Эс-Суккари; Суккари | حي السكري; السكري
bustan-al-qasr | neighbourhood | aleppo-city | 36.19,37.15,3 | Bustan al-Qasr; Bustan al-Qaser | Bustan el-Kasr; Bustan Kasr | Бустан-эль-Каср; Бустан-аль-Каср | بستان القصر
salaheddine-aleppo | neighbourhood | aleppo-city | 36.19,37.12,3 | Salaheddine; Salaheddin; Salah al-Din; Salahuddin; Salah al-Deen | Salahaddin mahallesi; Selahaddin | Салах-эд-Дин; Салахеддин | صلاح الدين; حي صلاح الدين
bani-zaid | neighbourhood | aleppo-city | 36.24,37.14,3 | Bani Zaid; Bani Zeid; Beni Zeid | Beni Zeyd | Бани-Зейд | بني زيد
al-layramoun | neighbourhood | aleppo-city | 36.25,37.11,3 | al-Layramoun; Layramoun; Liramoun; Leramoun; al-Lairamoun; Lermun | Leyramun; Layramun | Эль-Лайрамун; Лерамун; Лайрамун | الليرمون
al-zahraa-aleppo | neighbourhood | aleppo-city | 36.22,37.09,3 | al-Zahraa neighbourhood; Zahraa district; al-Zahra district; al-Zahraa Association; Jamiyat al-Zahraa; al-Zahraa neighborhood | Zehra mahallesi; Cemiyet ez-Zehra | Эз-Захра (Алеппо); квартал Эз-Захра | جمعية الزهراء; حي الزهراء
al-rashidin | neighbourhood | aleppo-city | 36.18,37.06,3 | Rashidin; al-Rashidin; Rashideen; al-Rashideen; Rashidin neighbourhood | Raşidin; Reşidin | Рашидин; Эр-Рашидин | الراشدين; حي الراشدين
al-hamdaniyah | neighbourhood | aleppo-city | 36.18,37.10,3 | Hamdaniyah; al-Hamdaniyah; Hamdaniya; Hamdaniyeh; al-Hamdaniya; Hamadaniyeh; al-Hamadaniyeh; Hamdaniyeh al-Jadida; al-Hamdaniyeh; al-Hamadaniya; Hamadaniya | Hamdaniye | Хамдания; Эль-Хамдания | الحمدانية
new-aleppo | neighbourhood | aleppo-city | 36.20,37.09,3 | New Aleppo; Halab al-Jadida | Yeni Halep; Halep Cedide | Новый Алеппо; Халеб-эль-Джадида | حلب الجديدة
ramouseh | neighbourhood | aleppo-city | 36.15,37.12,3 | Ramouseh; Ramousah; al-Ramousah; Ramussa; Ramousa; Ramouse | Ramuse; Ramusa | Рамуса; Эр-Рамуса; Рамусе | الراموسة
al-amiriyah-aleppo | neighbourhood | aleppo-city | 36.17,37.13,3 | al-Amiriyah; Amiriyah; Amiriya | Amiriye | Эль-Амирия; Амирия | العامرية
tariq-al-bab | neighbourhood | aleppo-city | 36.21,37.20,3 | Tariq al-Bab; Tarik al-Bab | Tarik el-Bab | Тарик-эль-Баб | طريق الباب
jabal-badro | neighbourhood | aleppo-city | 36.21,37.21,3 | Jabal Badro; Jabal Badrou | Cebel Bedro | Джебель-Бадро | جبل بدرو
al-sakhour | neighbourhood | aleppo-city | 36.22,37.19,3 | al-Sakhour; Sakhour; Sakhur | Sahur mahallesi; Es-Sahur | Эс-Сахур; Сахур | الصاخور; حي الصاخور
al-haydariyah | neighbourhood | aleppo-city | 36.23,37.20,3 | Haidariyah; al-Haydariyah; Haidariya; Haydariya | Haydariye | Хайдария | الحيدرية; حي الحيدرية
baedin | neighbourhood | aleppo-city | 36.24,37.19,3 | Baedin; Baeedin; Ba'idin | Baidin | Баадин; Баидин | بعيدين
al-fardous | neighbourhood | aleppo-city | 36.18,37.16,3 | al-Fardous; Ferdous; al-Firdous; Fardos | Firdevs mahallesi; El Firdevs | Эль-Фирдаус; Фирдаус | حي الفردوس
al-kallasa | neighbourhood | aleppo-city | 36.19,37.15,3 | al-Kallasa; Kalaseh; Kallaseh; Kallasa | Kellase | Эль-Калласа; Калласа | الكلاسة; حي الكلاسة
al-mashhad | neighbourhood | aleppo-city | 36.19,37.13,3 | al-Mashhad neighbourhood; Mashhad neighbourhood; al-Mashhad district; al-Mashhad neighborhood | Meşhed mahallesi | квартал Эль-Машхад; Эль-Машхад | حي المشهد
al-qaterji | neighbourhood | aleppo-city | 36.20,37.18,3 | al-Qaterji; Qaterji; Katerji; al-Qatirji | Katırcı mahallesi; Katerci | Эль-Катерджи; Катерджи | القاطرجي; حي القاطرجي
karm-al-jabal | neighbourhood | aleppo-city | 36.21,37.18,3 | Karm al-Jabal; Karam al-Jabal | Kerem el-Cebel | Карм-эль-Джебель | كرم الجبل
al-maasraniyah | neighbourhood | aleppo-city | 36.19,37.20,3 | Maysar; al-Maysar; al-Myassar; Myassar; al-Muyasser | Meyser | Эль-Мейсар; Майсар | الميسر; حي الميسر
handarat | camp | mount-simeon-district | 36.26,37.19,3 | Handarat; Handarat camp; Hindarat; Ein al-Tal camp; Ayn al-Tal | Handarat; Handarat kampı | Хандарат; лагерь Хандарат | حندرات; مخيم حندرات
castello-road | route | aleppo-city | 36.25,37.14,6 | Castello Road; Castello; al-Castello; Castello highway | Kastello yolu; Castello yolu; Kastillo yolu | дорога Кастелло; Кастелло; шоссе Кастелло; трасса Кастелло | طريق الكاستيلو; الكاستيلو; الكاستلو
artillery-college | base | aleppo-city | 36.16,37.11,3 | Artillery College; Ramouseh Artillery College; artillery academy; Ramouseh military college | Topçu Okulu; Ramuse Topçu Akademisi | артиллерийское училище; артиллерийская академия в Алеппо | كلية المدفعية; كلية المدفعية في الراموسة
academy-of-military-engineering | base | aleppo-city | 36.18,37.08,3 | Assad Military Academy; al-Assad Military Academy; military academy in Aleppo | Esad Askeri Akademisi | военная академия имени Асада; академия Асада | أكاديمية الأسد العسكرية; أكاديمية الأسد
project-1070 | neighbourhood | aleppo-city | 36.17,37.09,3 | 1070 Apartment Project; 1070 project; 1070 Housing Project; Project 1070 | 1070 Konut Projesi; 1070 konutları | квартал 1070; проект 1070 | مشروع 1070 شقة; مشروع 1070
# Around Aleppo
khan-tuman | village | mount-simeon-district | 36.11,37.04 | Khan Tuman; Khan Touman; Khan Toman; Khantouman | Han Tuman; Hantuman | Хан-Туман; Хан-Тумман | خان طومان
khan-al-assal | village | mount-simeon-district | 36.17,37.00 | Khan al-Assal; Khan al-Asal; Khan al-Asel; Khan Asal | Han el-Asel; Han Asel; Han el-Assel | Хан-эль-Асаль; Хан-аль-Асаль; Хан-эль-Ассаль | خان العسل
kafr-naya | village | azaz-district | 36.43,37.06 | Kafr Naya; Kafr Nayya; Kafrnaya; Kfar Naya | Kefr Naya; Kefer Naya | Кафр-Ная; Кафр-Найя | كفر نايا; كفرنايا
kafr-hamra | town | mount-simeon-district | 36.26,37.10 | Kafr Hamra; Kafr Hamrah; Kfar Hamra | Kefr Hamra; Kefer Hamra | Кафр-Хамра | كفر حمرة
hreitan | town | mount-simeon-district | | Huraytan; Hreitan; Haritan; Hraytan; Hareitan; Hayyan and Hreitan; Huraitan | Hureytan; Hreytan; Haritan | Хурейтан; Харитан; Хрейтан | حريتان
hayyan | town | mount-simeon-district | 36.32,37.07 | Hayyan; Hayan; Hayyan town | Hayyan; Hayan | Хайян; Хаян | حيان
anadan | town | mount-simeon-district | 36.29,37.04 | Anadan; Andan; Anadane; Inadan | Anadan; Andan | Анадан; Андан | عندان
bayanoun | town | mount-simeon-district | 36.34,37.05 | Bayanoun; Bayanun; Byanoun; Bianoun | Beyanun | Баянун; Байанун | بيانون
ratyan | village | mount-simeon-district | 36.34,37.03 | Ratyan; Ratian; Rityan; Ritian; Retyan | Ratyan; Rityan | Ратьян; Ритьян | رتيان
maarasta | village | mount-simeon-district | 36.34,37.01 | Maarasta; Maaresta; Maarsteh; Maarista | Maarasta | Маараста | معرستة
bashkoy | village | mount-simeon-district | 36.30,37.15 | Bashkoy; Bashkoi; Bashkuy | Başköy | Башкой; Башкуй | باشكوي
kafr-kalbin | village | azaz-district | 36.54,37.09 | Kafr Kalbin; Kaljibrin; Kafr Kalbein | Kefr Kalbin | Кафр-Кальбин | كفر كلبين
nubl | town | azaz-district | | Nubl; Nubul; Nubbul; Nobl; Noubl; Nubel | Nubul; Nubl; Nübül | Нубль; Нубуль; Нуббуль | نبل
al-zahraa-north | town | azaz-district | 36.36,36.99,4 | ?al-Zahraa; ?Zahra; ?Zahraa; ?al-Zahra; Nubl and al-Zahraa; Nubul and al-Zahraa; Nubl and Zahraa; Nubul and Zahraa | ?Zehra; ?Ez-Zehra; Nubul ve Zehra | ?Эз-Захра; ?Захра; Нубль и Эз-Захра | ?الزهراء; نبل والزهراء
mayer | village | azaz-district | 36.40,37.03 | Mayer; Mayir; Maayer | Mayir | Маир; Майер | ماير
al-atarib | town | atarib-district | | Atarib; al-Atarib; al-Atareb; Atareb; el-Atareb | Etarib; Atarib; El Etarib; Atareb | Атариб; Эль-Атариб; Аль-Атариб; Атареб | الأتارب; اتارب
batabo | village | atarib-district | | Batabo; Batbo; Batabu | Batabo; Batbu | Батабо; Батбо | باتبو
abin-samaan | village | atarib-district | 36.19,36.82 | Abin; Abin Samaan; Ibbin; Abin Saman; Abin Semaan | Abin; Ibbin; Abin Seman | Абин; Иббин; Абин-Самаан | إبين; إبين سمعان; ابين
kafr-naha | village | atarib-district | 36.16,36.97 | Kafr Naha; Kafrnaha; Kafr Naaha | Kefr Naha | Кафр-Наха | كفرناها; كفر ناها
kafr-dael | village | mount-simeon-district | 36.21,37.03 | Kafr Dael; Kafr Dail | Kefr Dail | Кафр-Даэль | كفر داعل
urem-al-kubra | village | atarib-district | 36.15,36.91 | Urem al-Kubra; Urum al-Kubra; Orem al-Kubra; Urm al-Kubra; Orum al-Kubra; Urim al-Kubra | Urum el-Kubra; Urem Kubra; Urum Kubra | Урум-эль-Кубра; Урем-эль-Кубра; Орем-эль-Кубра | أورم الكبرى
urem-al-sughra | village | atarib-district | 36.16,36.95 | Urem al-Sughra; Urum al-Sughra; Orem al-Sughra | Urum es-Suğra | Урум-эс-Сугра | أورم الصغرى
kafr-halab | village | atarib-district | 36.11,36.89 | Kafr Halab; Kafr Haleb; Kfar Halab | Kefr Halep; Kefer Halep | Кафр-Халеб; Кафр-Халяб | كفر حلب
kafr-taal | village | atarib-district | 36.19,36.90 | Kafr Taal; Kafr Tal | Kefr Taal; Kefer Taal | Кафр-Тааль | كفر تعال
kafr-ammah | village | atarib-district | 36.17,36.87 | Kafr Ammah; Kafr Amma; Kafr Amah | Kefr Amme; Kefer Amme | Кафр-Амма | كفر عمة
miznaz | village | atarib-district | 36.05,36.87 | Miznaz; Meznaz; Mizanaz | Miznaz | Мизназ | ميزناز
taqad | village | atarib-district | 36.22,36.87 | Taqad; Takad; Taqqad | Takad | Такад | تقاد
regiment-46 | base | atarib-district | 36.13,36.87 | Base 46; 46th Regiment base; Regiment 46; 46th Regiment; Brigade 46; 46th Brigade | 46. Alay; 46. Tugay | база 46-го полка; 46-й полк | الفوج 46
regiment-111 | base | atarib-district | 36.26,36.88 | Regiment 111; 111th Regiment; Base 111; Sheikh Suleiman base; Sheikh Suleiman | 111. Alay; Şeyh Süleyman üssü | 111-й полк; база Шейх-Сулейман | الفوج 111; الشيخ سليمان
darat-izza | town | mount-simeon-district | | Darat Izza; Daret Ezza; Darat Izzah; Dar Ta'izzah; Darat Azza; Darat Ezza; Dar Taizzah; Daret Izza | Darat İzze; Daret İzze; Daretizze; Daret İzzah | Дарат-Изза; Дарет-Эзза; Дарат-Азза; Дарет-Изза | دارة عزة
jabal-samaan | mountain | mount-simeon-district | 36.33,36.85,6 | Jabal Samaan; Mount Simeon; Qalaat Samaan; Jabal Semaan; Qalat Simeon; Sheikh Barakat; Jabal Sheikh Barakat | Seman Dağı; Cebel Seman; Semaan Kalesi; Şeyh Bereket | Джебель-Семаан; гора Симеона; Калъат-Самаан | جبل سمعان; قلعة سمعان; جبل الشيخ بركات
al-eis | village | mount-simeon-district | 36.00,37.00 | al-Eis; al-Iss; al-Ais; El Eis; al-Ess; Tal al-Eis | El İys; El Ays; Eys; Tel el-İys | Эль-Ис; Аль-Ис; Эль-Айс | العيس; تل العيس
al-hadher | town | mount-simeon-district | | al-Hadher; al-Hader; Hadher; al-Hadir; al-Hadhir; Hader; al-Hadhar | El Hadır; Hadır; El Hadher | Эль-Хадер; Хадер; Эль-Хадир | الحاضر
al-zirbah | town | mount-simeon-district | | al-Zirbah; Zirbah; Zerbah; al-Zurbah; Zerbeh; az-Zirbah; Zitan; al-Zarbah | Zirbe; Ez-Zirbe; Zerbe | Эз-Зирба; Зирба; Зербе | الزربة
barqum | village | mount-simeon-district | 36.03,36.96 | Barqum; Barqoum; Baraqum | Barkum | Баркум | البرقوم; برقوم
banan-al-hoss | town | safira-district | | Banan al-Hoss; Banan; Bnan al-Hoss | Benan el-Hos; Benan | Банан-эль-Хосс; Банан | بنان الحص; بنان
tal-al-daman | town | mount-simeon-district | | Tal al-Daman; Tal Daman; Tell al-Daman; Tal ad-Daman | Tel Daman; Tel ed-Damen | Телль-эд-Даман | تل الضمان
jabal-al-hoss | mountain | safira-district | 35.95,37.35,15 | Jabal al-Hoss; Jabal Hoss; Mount Hoss; Jabal al-Has | Cebel Hos; Hos Dağı | Джебель-эль-Хосс; Джебель-Хасс | جبل الحص
khanasir | town | safira-district | | Khanasir; Khanaser; Khanasser; Hanasir; Khanaser road | Hanasır; Hanasir | Ханасер; Ханасир; Ханассер | خناصر
al-safira | town | safira-district | | al-Safira; Safira; as-Safirah; al-Safirah; Sfireh; Safirah; al-Sfeira | Sefire; Es-Sefire; Safira | Эс-Сафира; Сафира; Ас-Сафира | السفيرة
maskanah | town | manbij-district | | Maskanah; Maskana; Meskene; Maskaneh | Meskene; Maskana | Маскана; Мескене; Маскане | مسكنة
deir-hafir | town | deir-hafir-district | | Deir Hafir; Deir Hafer; Dayr Hafir; Deir Hafr; Dêr Hafir | Deyr Hafir; Deyrhafir; Der Hafir | Дейр-Хафир; Дейр-Хафер | دير حافر
rasm-al-harmal | town | deir-hafir-district | | Rasm al-Harmal; Rasm Harmal; Rasm al-Imam; Rasm Haramil al-Imam | Resm el-Harmal | Расм-эль-Хармаль | رسم الحرمل
khafsa | town | manbij-district | | al-Khafsa; Khafsa; al-Khafsah; Khafsah; al-Khafseh | Hafsa; El Hafse | Эль-Хафса; Хафса | الخفسة
kuweires-village | village | deir-hafir-district | | Kuweires Sharqi; Kuwayris Sharqi; Kweires village; Kuwairis | Küveyris | Кувейрис-Шарки | كويرس شرقي
kuweires-base | base | deir-hafir-district | 36.19,37.58 | Kuweires air base; Kweires; Kuwayris airbase; Kuweires; Kweires airbase; Kuwairis military airport; Kweiris; Kweires airport; Kuweires airbase; Kwairis airbase; Rasin al-Abboud airbase; Kuweiris | Küveyris Hava Üssü; Kuveyris Askeri Havaalanı; Küveyris Askeri Havalimanı; Kveyris hava üssü | авиабаза Кувейрис; Кувейрес; Квейрис; аэродром Кувейрес; авиабаза Квейрис; Кувейрис | مطار كويرس العسكري; مطار كويرس; كويرس
al-jarrah-base | base | deir-hafir-district | 36.10,37.94 | Jarrah air base; al-Jirah airbase; Jarah airbase; Jirah air base; al-Jarrah airbase; Jirah airport; Jarrah military airport | Cerrah Hava Üssü; Cerrah Askeri Havaalanı | авиабаза Джарра; авиабаза Эль-Джарах; аэродром Джирах | مطار الجراح العسكري; مطار الجراح
menagh-base | base | azaz-district | 36.52,37.04 | Menagh air base; Minnigh; Menagh; Mannagh airbase; Minnigh air base; Menagh airbase; Minagh airbase; Menagh Military Airbase; Minnakh; Mennagh air base; Meneg | Minnig Hava Üssü; Menag Hava Üssü; Minnig Askeri Havaalanı; Menag; Minnig | авиабаза Миннаг; авиабаза Менаг; Менаг; Миннаг; Менник; авиабаза Менах | مطار منغ العسكري; مطار منغ; منغ
nayrab-aleppo-base | base | mount-simeon-district | 36.18,37.22 | Nayrab air base; al-Nayrab air base; Nairab airbase; Neirab airbase; Nairab military airport; Aleppo International Airport; Aleppo airport; al-Nayrab military airport; Aleppo's international airport; Nayrab airbase; Neyrab airbase; Neirab military airport | Neyrab Hava Üssü; Halep Uluslararası Havalimanı; Halep Havalimanı; Neyrab Askeri Havaalanı | авиабаза Найраб; авиабаза Эн-Найраб; аэропорт Алеппо; международный аэропорт Алеппо; аэродром Нейраб | مطار النيرب العسكري; مطار حلب الدولي; مطار حلب
nayrab-aleppo | camp | mount-simeon-district | 36.17,37.23 | Neirab camp; Nayrab camp; Nairab camp; al-Nayrab refugee camp; an-Nayrab camp; Nayrab in Aleppo | Neyrab kampı | лагерь Найраб; лагерь Нейраб | مخيم النيرب
scientific-research-aleppo | site | aleppo-city | 36.18,37.07 | Scientific Research Center; Scientific Studies and Research Center in Aleppo; scientific research centre in western Aleppo | Bilimsel Araştırmalar Merkezi | Научно-исследовательский центр (Алеппо) | البحوث العلمية; مركز البحوث العلمية في حلب
as-safira-defence-factories | site | safira-district | 36.05,37.35 | al-Safira defence factories; Safira defence factories; defence factories in al-Safira; defense factories in al-Safira | Sefire savunma fabrikaları | оборонные заводы в Эс-Сафире | معامل الدفاع في السفيرة; معامل الدفاع
sheikh-aqil-post | post | mount-simeon-district | 36.26,36.97 | Sheikh Aqil observation post; Mount Aqil; Jabal Aqil observation post; Sheikh Aqil | Şeyh Akil gözlem noktası | наблюдательный пункт Шейх-Акиль | نقطة المراقبة في جبل الشيخ عقيل; الشيخ عقيل
simeon-post | post | mount-simeon-district | 36.33,36.84 | Simeon observation post; Jabal Samaan observation post; Simeon Castle observation post; Qalaat Samaan observation post | Seman Kalesi gözlem noktası; Seman Dağı gözlem noktası | наблюдательный пункт Самаан | نقطة المراقبة في قلعة سمعان; نقطة المراقبة في جبل سمعان
anadan-post | post | mount-simeon-district | 36.30,37.03 | Anadan observation post; Andan observation post; Mount Anadan observation post | Anadan gözlem noktası | наблюдательный пункт Анадан | نقطة المراقبة في عندان; نقطة عندان
rashidin-post | post | mount-simeon-district | 36.17,37.05 | Rashidin observation post; al-Rashideen observation post; Rashideen observation post | Raşidin gözlem noktası | наблюдательный пункт Рашидин | نقطة المراقبة في الراشدين; نقطة الراشدين
al-eis-post | post | mount-simeon-district | 36.00,36.98 | al-Eis observation post; Tal al-Eis observation post; al-Iss observation post; al-Ais observation post | Tel el-İys gözlem noktası; El İys gözlem noktası; El Ays gözlem noktası | наблюдательный пункт Эль-Ис | نقطة المراقبة في تل العيس; نقطة العيس
# North of Aleppo: Afrin, Azaz, al-Bab, Jarablus, Manbij, Kobani
afrin | city | afrin-district | | Afrin; Efrin; Afrin city; Efrîn; Afreen | Afrin; Afrin kent merkezi; Efrin; Afrin ilçe merkezi | Африн; Африн (город); Эфрин | عفرين; مدينة عفرين
jindires | town | afrin-district | | Jindires; Jinderes; Jandaris; Jindayris; Jindaris; Jandairis; Jinderis; Jandires; Jindirese; Cindirês | Cinderes; Cindires; Cinderis | Джиндерис; Джандайрис; Джиндирес; Джендерес; Джиндирис; Джандарис | جنديرس; جندريس
rajo | town | afrin-district | | Rajo; Raju; Rajou | Raco; Racu | Раджо; Раджу | راجو
bulbul | town | afrin-district | | Bulbul; Bulbula; Bilbil; Bilbul; Balbala; Bulbuly | Bülbül; Bulbul | Бульбуль; Бильбиль; Бюльбюль | بلبل
sharran | town | afrin-district | | Sharran; Sharan; Shera; Şera; Sharra; Shiran | Şeran; Şerran; Şera | Шарран; Шара; Шеран | شران; شرّان
maabatli | town | afrin-district | | Maabatli; Mabatli; Ma'batli; Mabeta; Mobata; Maabatla | Mabatlı; Mabata; Maabatlı | Мабатли; Маабатли; Мабатлы | معبطلي; المعبطلي; موباتا
sheikh-al-hadid | town | afrin-district | | Sheikh al-Hadid; Shaykh al-Hadid; Shiye; Shia (Afrin); Shaykh Hadid; Sheikh Hadid | Şeyh Hadid; Şiyye; Şeyhhadid; Şih el-Hadid | Шейх-эль-Хадид; Шейх-Хадид | شيخ الحديد; شيه
mount-barsaya | mountain | azaz-district | 36.63,37.00,4 | Mount Barsaya; Barsaya; Mount Bursaya; Jabal Barsaya; Burseya; Bersaya; Barsa mountain; Mount Bersaya; Bursayah Hill | Burseya Dağı; Bersaya Dağı; Burseya | гора Барсая; Барсая; гора Бурсая; Бурсая | جبل برصايا; برصايا
qastal-jindo | village | afrin-district | 36.65,36.99 | Qastal Jindo; Qastal Jandu; Qestel Cindo; Kastal Jindo | Kastal Cindo; Kastel Cendo | Кастель-Джиндо; Касталь-Джандо | قسطل جندو
meydan-ekbis | village | afrin-district | 36.81,36.66 | Maydan Akbas; Meydan Ekbis; Midan Akbas; Meydana Ekbis | Meydan Ekbez; Meydan Ekbis; Meydanekbez | Мейдан-Экбез; Майдан-Экбас | ميدان أكبس
midanki | village | afrin-district | 36.61,36.90 | Maydanki; Midanki; Meydanki; Maydanki Dam; Midanki Dam; April 17 Dam; 17 April Dam; Afrin Dam | Meydanki; Meydanki Barajı | Мейданки; Миданки; плотина Мейданки | ميدانكي; سد ميدانكي; سد 17 نيسان
basuta | village | afrin-district | 36.43,36.87 | Basuta; Basouta; Basutah; Basufan; Iska; Ghazzawiya; Ghazawiya | Basuta; Basufan | Басута; Басуфан | باسوطة; باسوفان; الغزاوية
burj-abdalo | village | afrin-district | 36.40,36.86 | Burj Abdalo; Burj Abdullah; Burj Abdallah | Burç Abdalo | Бурдж-Абдалло; Бурдж-Абдуллах | برج عبدالو
kimar | village | afrin-district | 36.39,36.91 | Kimar; Keymar; Gemar | Kimar | Кимар | كيمار
afrin-dam | dam | afrin-district | | Afrin Dam lake | Afrin Barajı | водохранилище Африна | بحيرة ميدانكي
azaz | town | azaz-district | | Azaz; A'zaz; Aazaz; Azzaz; I'zaz; Ezaz | Azez; Azaz | Аазаз; Азаз; Аъзаз; Ааззаз | أعزاز; إعزاز; اعزاز; عزاز
tel-rifaat | town | azaz-district | | Tel Rifaat; Tall Rifat; Tal Rifaat; Tell Rifaat; Tal Rifat; Tel Rifat; Tal Refaat; Tall Rifaat; Tal Rif'at; Tel Refaat; Tel Riffat; Arpad | Tel Rıfat; Telrıfat; Tel Rifaat | Телль-Рифъат; Тель-Рифат; Телль-Рифат; Тель-Рифъат; Телль-Рифаат; Тель-Рифаат; Тал-Рифат | تل رفعت
marea | town | azaz-district | | Marea; Mare'; Marei; Mari; Mare; Mara; Marea town; Maree | Mare; Marea | Мареа; Марэа; Мари; Марея | مارع
mennagh-village | village | azaz-district | 36.53,37.05 | Menagh village; Minnigh village; Menagh town | Menag köyü; Minnig köyü | Миннаг (деревня); посёлок Менаг | بلدة منغ; قرية منغ
ayn-daqnah | village | azaz-district | 36.50,37.07 | Ayn Daqnah; Ain Daqna; Ayn Daqna; Ain Diqna; Ein Daqna; Ayn Diqna | Ayn Dakne; Ayn Dakna | Айн-Дакна; Айн-Дикна | عين دقنة
maryamin | village | afrin-district | 36.49,36.95 | Maryamin; Maraanaz; Mariamin; Meryemin | Meryemin; Maranaz | Марьямин; Мараназ | مريمين; مرعناز
sheikh-issa | village | azaz-district | 36.48,37.13 | Sheikh Issa; Sheikh Isa; Shaykh Isa | Şeyh İsa | Шейх-Иса; Шейх-Исса | الشيخ عيسى
harbel | village | azaz-district | 36.45,37.15 | Harbel; Herbel; Um Hosh; Umm Hawsh; Umm Housh; Um Housh | Herbil; Harbel; Um Hoş | Харбель; Умм-Хош | حربل; أم حوش
ahras | village | azaz-district | 36.40,37.13 | Ahras; Ihris; Ahras town; Ehres; Fafin; Fafeen | Ahras; Fafin | Ахрас; Фафин | أحرص; فافين
deir-jamal | village | azaz-district | 36.43,37.02 | Deir Jamal; Deir Jmal; Deir Jmeil; Dayr Jamal | Deyr Cemal; Deyr Cemil | Дейр-Джамаль | دير جمال
kafr-antoon | village | azaz-district | 36.49,37.03 | Kafr Antoon; Kafr Anton; Kafr Antun; Kafr Antoun | Kefr Antun; Kefer Antun | Кафр-Антун | كفر أنطون
kaljibrin | village | azaz-district | 36.56,37.13 | Kaljibrin; Kalljibrin; Kaljebrin; Kafr Kalbin crossroads | Kelcibrin; Kalcibrin | Кальджибрин | كلجبرين
nidda | village | azaz-district | 36.60,37.11 | Neddah; Nadda; Niddah; Yahmul; Yahmoul | Nedde; Yahmul | Недда; Яхмуль | ندة; يحمول
sijo | village | azaz-district | 36.63,37.05 | Sijjo; Sajo; Sijju; Seju; Sijo | Secco; Siccu; Sicco | Сиджо; Сиджу; Сиджжо | سجو
shamarin | village | azaz-district | 36.63,37.11 | Shamarin; Shamarikh; Shmarin; Shamarikh camp | Şemarin; Şemarik | Шамарин; Шамарих | شمارين; شمارخ
suran-aleppo | town | azaz-district | | ?Suran; ?Soran; ?Sawran; Suran Azaz; Soran Azaz; Sawran Azaz | ?Soran; Soran Azez; ?Savran | ?Суран; Суран-Аазаз | ?صوران; صوران أعزاز
akhtarin | town | azaz-district | | Akhtarin; Akhtareen; Akhtrin; Ekhtarin; Aktarin | Ahterin; Aktarin; Ehterin | Ахтарин; Ахтерин | أخترين; اخترين
dabiq | village | azaz-district | 36.54,37.27 | Dabiq; Dabeq; Dabik | Dabık; Dabik; Mercidabık | Дабик; Дабек | دابق
turkman-bareh | village | azaz-district | 36.52,37.30 | Turkman Bareh; Turkman Barih; Turkmen Bareh; Turkman Bari; Turkmanbareh | Türkmen Barah; Türkmenbarah | Туркман-Баре; Тюркмен-Барих | تركمان بارح; التركمان بارح
al-rai | town | al-bab-district | | al-Rai; Cobanbey; ar-Rai; al-Ra'i; Çobanbey; Rai; Chobanbey; er-Rai | Çobanbey; Er-Rai; El Rai; Rai; Çobanbey beldesi | Эр-Раи; Эр-Рай; Чобанбей; Аль-Раи | الراعي; جوبان باي; بلدة الراعي
al-bab | city | al-bab-district | | al-Bab; El Bab; Al Bab; al-Bab city | El Bab; Bab; El-Bab; el-Bab | Эль-Баб; Аль-Баб | الباب; مدينة الباب
tadef | town | al-bab-district | | Tadef; Tadif; Tadaf; Tedef | Tadif; Tedif; Tadef | Тадеф; Тадиф | تادف
bizaa | town | al-bab-district | 36.38,37.56 | Bizaa; Bza'a; Buza'a; Bizaah; Bzaah; Bizaa'a; al-Bza'a; Buzaah | Bizaa; Bizaah; Bzaa; Bza | Бизаа; Бзаа; Биза; Бузаа | بزاعة
qabasin | town | al-bab-district | | Qabasin; Qabaseen; Kabasin; Qabbasin; Qebasin | Kabasin; Kabbasin | Кабасин; Каббасин | قباسين
arima | town | al-bab-district | | al-Arima; Arimah; Arima; al-Arimah; Aarima; Arimeh; al-Areema | Arime; El Arime; Arima | Эль-Арима; Арима; Аль-Арима | العريمة; عريمة
abu-al-zandin | crossing | al-bab-district | 36.36,37.46 | Abu al-Zandin; Abu Zindin; Abu al-Zandin crossing; Abu al-Zindin crossing; Abu Zandin; Abu al-Zendin | Ebu Zendin; Ebu Zendin geçişi; Ebu Zendin Sınır Kapısı; Ebu Zindin | Абу-эз-Зандин; КПП Абу-эз-Зандин; Абу-Зендин | أبو الزندين; معبر أبو الزندين
al-hamran-crossing | crossing | manbij-district | | al-Hamran crossing; Hamran crossing; al-Hamran; Umm Jloud; Umm Julud; Um Jloud; Umm Jaloud | Hamran geçişi; El Hamran; Ümmü Culud | Эль-Хамран; КПП Эль-Хамран; Умм-Джалуд | معبر الحمران; الحمران; أم جلود
al-ghandura | town | jarablus-district | | al-Ghandura; Ghandoura; Ghandurah; al-Ghandoura; Ghandura | Gandura; El Gandura | Гандура; Эль-Гандура | الغندورة
jarablus | town | jarablus-district | | Jarablus; Jarabulus; Jerablus; Jarabulous; Jarablous; Djarabulus; Carablus; Jarabalus | Cerablus; Carablus | Джараблус; Джараблюс; Джарабулус; Джераблус | جرابلس; مدينة جرابلس
manbij | city | manbij-district | | Manbij; Menbij; Mambij; Minbij; Munbij; Membij; Minbic; Mumbij; Manbidj; Manbich; Minbej | Münbiç; Menbiç; Mınbiç; Membiç; Münbic; Minbiç | Манбидж; Мембидж; Мюнбидж; Манбиж; Минбидж; Мунбидж | منبج; مدينة منبج
abu-qalqal | town | manbij-district | | Abu Qalqal; Abu Kalkal; Abu Qelqel | Ebu Kalkal; Ebu Kelkel | Абу-Калькаль; Абу-Кальк | أبو قلقل; ابو قلقل
arab-hasan | village | manbij-district | 36.66,37.87 | Arab Hasan; Arab Hassan; Dadat; Toukhar; al-Tukhar; Tokhar; Tukhar; Toghar | Arap Hasan; Toğar; Tuhar; Tohar | Араб-Хасан; Тухар; Тохар; Эт-Тухар | عرب حسن; التوخار; توخار; الدادات
awn-al-dadat | crossing | manbij-district | 36.66,37.93 | Awn al-Dadat; Aoun al-Dadat; Aoun Dadat crossing; Awn Dadat; Um al-Dadat | Avn Dadat; Avn ed-Dadat | Аун-Дадат; Аун-эд-Дадат | عون الدادات; معبر عون الدادات
sajur | river | aleppo | 36.62,37.85,25 | Sajur River; Sajur; Sajour; Sajour River; Sajoor; Sajur line | Sacur Çayı; Sacur Deresi; Sacur; Sacur Nehri | река Саджур; Саджур | نهر الساجور; الساجور
shuyukh | town | kobani-district | | al-Shuyukh; Shuyukh; Shuyukh Tahtani; Shuyukh Fawqani; Shiyukh; Sheyukh; Şêxler | Şuyuh; Eş-Şuyuh; Şuyuh Fevkani | Эш-Шуюх; Шуюх-Тахтани; Шуюх | الشيوخ; شيوخ تحتاني; شيوخ فوقاني
kobani | city | kobani-district | | Kobani; Kobane; Kobanî; Kobanê; Ayn al-Arab; Ain al-Arab; Kobany; Ain Al Arab; Ayn al-'Arab; Ein al-Arab; Koban | Kobani; Ayn el-Arab; Kobane; Ayn el Arap; Aynularab; Aynelarap; Ayn el-Arap; Kobanê; Ayn el Arab | Кобани; Айн-эль-Араб; Кобане; Айн-аль-Араб; Айн эль-Араб | كوباني; عين العرب; كوبانى; عين العرب (كوباني)
sarrin | town | kobani-district | | Sarrin; Serrin; Sirrin; Sarin town; Serin; Sirin (Syria); Sarreen; Sirrîn | Sarrin; Sırrin; Serrin; Sirrin | Саррин; Серрин; Сиррин | صرين; سرين
qara-qozak | bridge | kobani-district | 36.63,38.22 | Qara Qozak bridge; Qarah Qawzak; Qara Qozak; Qaraquzak; Qarqozaq; Qere Qozaq; Qara Qawzaq; Qarah Qawzaq bridge; Qarqozak bridge; Karakozak; Qereqozak Bridge; Qarqozaq Bridge | Karakozak Köprüsü; Karakozak; Kara Kozak | мост Каракозак; Каракозак; Кара-Козак; Кара-Кузак; мост Кара-Козак | جسر قره قوزاق; قره قوزاق; جسر قرقوزاق; قرقوزاق; قره قوزاك
suleyman-shah-tomb | site | kobani-district | 36.64,38.21 | Tomb of Suleyman Shah; Suleyman Shah Tomb; Suleiman Shah tomb; tomb of Suleiman Shah; Tomb of Süleyman Şah | Süleyman Şah Türbesi; Süleyman Şah Saygı Karakolu | гробница Сулейман-шаха; мавзолей Сулейман-шаха; усыпальница Сулейман Шаха | ضريح سليمان شاه; قبر سليمان شاه
tishrin-dam | dam | manbij-district | 36.38,38.18 | Tishrin Dam; Tishreen Dam; October Dam; Tişrîn Dam; Tishrin; Tichrine Dam | Tişrin Barajı; Teşrin Barajı; Tişrin | плотина Тишрин; дамба Тишрин; ГЭС Тишрин; Тишринская плотина; Тишрин | سد تشرين; تشرين
lafarge-base | base | kobani-district | 36.53,38.58 | Lafarge cement factory; Lafarge base; Lafarge plant; Kharab Ashk; Harab Isk; Kharab Ishk | Lafarge çimento fabrikası; Harab Işk üssü; Harabişk | цементный завод Lafarge; завод Лафарж; база Харб-Ишк | معمل لافارج; مصنع لافارج للاسمنت; خراب عشك; قاعدة خراب عشك
al-jalabiyah | village | kobani-district | 36.58,38.59 | al-Jalabiyah; Jalabiyah; Jalabiya; Jelebiye | Celebiye; Çelebi | Эль-Джалабия; Джалабия | الجلبية
zur-maghar | village | jarablus-district | 36.80,38.09 | Zur Maghar; Zor Maghar; Zur Mughar; Zor Mughar; Zormikhar; Ziyara | Zormağar; Zor Magar | Зор-Магар; Зур-Магар | زور مغار
shahba-area | area | azaz-district | 36.42,37.12,12 | Shahba; al-Shahba; Shahba area; Shahba region; al-Shahba region; Shehba; Shahba canton; Shehba canton | Şehba; Şehba bölgesi; Şehba kantonu | район Шахба; кантон Шахба | منطقة الشهباء; الشهباء
euphrates-shield-area | area | aleppo | 36.6,37.5,45 | Euphrates Shield area; Euphrates Shield zone; Operation Euphrates Shield area; Euphrates Shield region | Fırat Kalkanı Harekatı bölgesi; Fırat Kalkanı bölgesi | зона операции Щит Евфрата; зона Щита Евфрата | منطقة درع الفرات; مناطق درع الفرات
olive-branch-area | area | afrin-district | 36.5,36.85,30 | Olive Branch area; Operation Olive Branch area; Olive Branch zone; Olive Branch region | Zeytin Dalı Harekatı bölgesi; Zeytin Dalı bölgesi | зона операции Оливковая ветвь | منطقة غصن الزيتون; مناطق غصن الزيتون
bab-al-salama | crossing | azaz-district | 36.64,37.08 | Bab al-Salama; Bab al-Salama crossing; Bab al-Salam; Bab al-Salameh; Bab al-Salamah; Bab al-Salam crossing; Bab es-Salama; Bab al-Salameh crossing; al-Salama crossing; Bab al-Salama border crossing | Bab es-Selame Sınır Kapısı; Babüsselam; Bab es-Selame; Bab el-Selame; Bab es-Selam | погранпереход Баб-эс-Салама; Баб-эс-Салама; Баб-эс-Салям; КПП Баб-эс-Салама; Баб ас-Салам | معبر باب السلامة; باب السلامة; معبر باب السلام; باب السلام
al-rai-crossing | crossing | al-bab-district | 36.63,37.45 | al-Rai crossing; al-Rai border crossing; Cobanbey crossing | Çobanbey Sınır Kapısı | погранпереход Эр-Раи; КПП Эр-Раи | معبر الراعي
jarablus-crossing | crossing | jarablus-district | 36.83,38.01 | Jarablus crossing; Jarabulus crossing; Jarablus border crossing | Cerablus Sınır Kapısı | погранпереход Джараблус | معبر جرابلس
al-hamam-crossing | crossing | afrin-district | 36.40,36.62 | al-Hamam crossing; Hamam crossing; al-Hammam crossing; Jindires crossing | El Hamam Sınır Kapısı; Hamam Sınır Kapısı; Hammam Sınır Kapısı | погранпереход Эль-Хаммам | معبر الحمام; معبر الحمام الحدودي
mursitpinar-kobani-crossing | crossing | kobani-district | 36.90,38.35 | Kobani crossing; Kobane border crossing; Kobani border crossing | Kobani sınır kapısı | погранпереход Кобани | معبر كوباني; معبر مرشد بينار
`;
