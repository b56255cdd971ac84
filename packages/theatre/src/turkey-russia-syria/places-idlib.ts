export const placesIdlib = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Idlib: towns, villages, camps, bases, crossings, posts
idlib-city | city | idlib-district | 35.93,36.63 | Idlib city; city of Idlib; Idleb city; ?Idlib; ?Idleb | İdlib kenti; İdlib şehri; İdlib merkez; İdlib kent merkezi; ?İdlib | город Идлиб; ?Идлиб | مدينة إدلب; ?إدلب; ?ادلب
nayrab-idlib | village | idlib-district | 35.87,36.72,4 | Nairab; Nayrab; al-Nayrab; Neirab; Al-Nairab; an-Nayrab; Neyrab; Nerab | Neyrab; Neyreb; En-Neyrab | Найраб; Эн-Найраб; Нейраб | النيرب
saraqib | town | idlib-district | 35.864,36.806 | Saraqib; Saraqeb; Saraqip; Sarakib; Serakib; Seraqeb; Saraqeb city; Sarakeb; Saraqib city; Sraqeb | Serakib; Sarakib | Саракиб; Серакиб; Сарагиб; Серакаб | سراقب
binnish | town | idlib-district | 35.957,36.714 | Binnish; Binnesh; Bennish; Benish; Binish | Binniş; Biniş | Бинниш; Биннеш; Банниш | بنش; بنّش
taftanaz | town | idlib-district | 35.998,36.786 | Taftanaz; Teftanaz | Taftanaz; Teftenaz | Тафтаназ; Тефтеназ | تفتناز
sarmin | town | idlib-district | 35.904,36.725 | Sarmin; Sarmeen; Sermin | Sermin; Sarmin | Сармин; Сермин | سرمين
maarat-misrin | town | idlib-district | 36.012,36.672 | Maarrat Misrin; Maarat Misrin; Maaret Misrin; Ma'arrat Misrin; Maarrat Masrin; Maaret Masrin | Maarat Misrin; Maaret Misrin; Maarrat Mısrin | Мааррет-Мисрин; Мааррат-Мисрин; Маарет-Мисрин | معرة مصرين; معرتمصرين
qaminas | village | idlib-district | 35.89,36.69 | Qaminas; Qmenas; Qminas; Kaminas | Kaminas; Kumeynas | Каминас; Кминас | قميناس
al-mastumah | village | idlib-district | 35.87,36.64 | al-Mastumah; Mastouma; al-Mastouma; Mastumah; Mastume | Mastume; El Mastume | Эль-Мастума; Мастума | المسطومة
al-fuah | town | idlib-district | 35.98,36.70 | al-Fuah; Foah; Fua; Fuaa; al-Foua; Fou'a; al-Fu'ah; Foua; Fu'a; Foaa; al-Foaa; al-Fouaa; Fouaa; al-Fuaa; al-Fou'ah; Fuah; al-Foah | Fua; El Fua | Эль-Фуа; Фуа | الفوعة
kafriya | village | idlib-district | 35.98,36.67 | Kafriya; Kefraya; Kafraya; Kefriya; Kefaya; Kafrya; Kafyra; Kefrayya; Kafarya; Kufraya; al-Kfarya | Kefreya; Kefraya; Keferya | Кафрая; Кефрая; Кафрайя | كفريا
kafr-yahmul | village | idlib-district | 36.01,36.63 | Kafr Yahmul; Kafr Yahmoul; Kefr Yahmul | Kefer Yahmul; Kefr Yahmul | Кафр-Яхмуль | كفر يحمول
zardana | village | idlib-district | 36.05,36.75 | Zardana; Zerdana | Zerdana | Зардана | زردنا
kafr-aruq | village | idlib-district | 36.06,36.65 | Kafr Aruq; Kafr Arouq | Kefr Aruk | Кафр-Арук | كفر عروق
maarat-al-naasan | village | idlib-district | 35.99,36.87 | Maarat al-Naasan; Maarat Naasan; Ma'arrat al-Na'san; Maaret al-Naasan; Maarrat al-Nasan | Maarat Nasan; Maaret en-Nasan | Маарет-эн-Наасан; Мааррат-эн-Насан | معرة النعسان
shallakh | village | idlib-district | 35.98,36.75 | Shallakh; Shalakh | Şellah | Шаллах | شلخ
afs | village | idlib-district | 35.91,36.79 | ?Afs; al-Afs; Afes | Afis; Efes köyü | Афс; Афис | آفس
tronba | village | idlib-district | 35.86,36.77 | Tronba; Turunbah; Trunba; Tarnaba; Turnaba; Tarnabah | Turunba; Tarnaba | Трумба; Турунба; Тарнаба | ترنبة; الترنبة
dadikh | village | idlib-district | 35.82,36.76 | Dadikh; Dadeekh | Dadih | Дадих | داديخ
kafr-battikh | village | idlib-district | 35.80,36.77 | Kafr Battikh; Kafr Batikh | Kefr Batih | Кафр-Баттих | كفر بطيخ
jobas | village | idlib-district | 35.84,36.78 | Jobas; Jawbas; Jubas | Cubas | Джобас; Джубас | جوباس
san-idlib | village | idlib-district | 35.85,36.85 | ?San; al-San | San köyü | ?Сан | ?سان
abu-al-duhur | town | idlib-district | 35.741,37.045 | Abu al-Duhur; Abu Dhuhur; Abu al-Dhuhur; Abu Duhur; Abu al-Zuhur; Abu ad-Duhur; Abu Dhuhour; Abu Thuhur | Ebu Zuhur; Ebu el-Duhur; Ebu Zuhur beldesi; Ebu Duhur | Абу-эд-Духур; Абу-Духур; Абу ад-Духур | أبو الظهور; أبو الضهور
tal-mardikh | village | idlib-district | 35.80,36.79 | Tal Mardikh; Tell Mardikh; ?Ebla | Tel Mardih; Ebla | Телль-Мардих; Эбла | تل مرديخ; إيبلا
khan-al-subul | village | maarat-al-numan-district | 35.77,36.76 | Khan al-Subul; Khan al-Sabil; Khan Sebil; Khan as-Subul; Khan al-Sobol; Khan al-Sibl; Khan Sabil | Han es-Sübül; Han Sebil; Han Sübül | Хан-эс-Субуль; Хан-ас-Сабиль; Хан-эс-Себель | خان السبل
maardabsah | village | idlib-district | 35.76,36.80 | Maardabsah; Maardibsah; Maardebse; Maar Dibsa | Maardebse; Maar Dibse | Маардебса; Маардабса | معردبسة
jisr-al-shughur | town | jisr-al-shughur-district | 35.814,36.32 | Jisr al-Shughur; Jisr ash-Shughur; Jisr al-Shughour; Jisr al-Shoghour; Jisr Shughur; Jisr al Shughur; Jisr al-Shugur; Jisr ash-Shughour; Jisr al-Shaghour; Jisr ash-Shaghur; Jisr al-Shogour; Jisr al-Shugour | Cisr eş-Şuğur; Cisr eş Şuğur; Cisreşşuğur; Cisr Şuğur; Cisr el-Şuğur; Cisr eş-Şugur | Джиср-эш-Шугур; Джиср-аш-Шугур; Джиср-эш-Шогур; Джиср-аш-Шогур | جسر الشغور
darkush | town | jisr-al-shughur-district | 35.992,36.394 | Darkush; Darkoush | Derkuş; Darkuş | Даркуш | دركوش
al-janudiyah | town | jisr-al-shughur-district | 35.885,36.291 | al-Janudiyah; Janudiyah; al-Janoudiyah; Janoudiya | Canudiye | Эль-Джанудия; Джанудия | الجانودية
bdama | town | jisr-al-shughur-district | 35.812,36.196 | Badama; Bdama; Badamah | Bedama; Bidama | Бидама; Бдама | بداما
al-najiya | village | jisr-al-shughur-district | 35.80,36.23 | al-Najiya; Najiya; an-Najiyah; Najieh | Naciye | Эн-Наджия; Наджия | الناجية
ain-al-bayda-idlib | village | jisr-al-shughur-district | 35.83,36.18 | Ain al-Bayda; Ayn al-Bayda; Ain al-Beida | Ayn el-Beyda | Айн-эль-Бейда | عين البيضاء
khirbet-al-joz | village | jisr-al-shughur-district | 35.87,36.18 | Khirbet al-Joz; Khirbat al-Jawz; Khirbet al-Jouz; Kherbet al-Joz | Hirbet el-Coz; Hirbetcoz; Hirbet Coz | Хирбет-эль-Джоз; Хербет-эль-Джоз | خربة الجوز
ishtabraq | village | jisr-al-shughur-district | 35.78,36.34 | Ishtabraq; Eshtabraq; Ishtabrak | İştebrak; İstebrak | Иштабрак | اشتبرق
kafr-dubbin | village | jisr-al-shughur-district | 35.92,36.33 | Kafr Dubbin; Kafr Debbin | Kefr Debbin | Кафр-Дуббин | كفر دبين
kinda | village | jisr-al-shughur-district | | ?Kinda; Kindah | Kinde | Кинда | كندة
mreimin-idlib | village | jisr-al-shughur-district | | Mareimin; Mreimin | Mreymin | Мреймин | مريمين
bsanqul | village | ariha-district | 35.80,36.43 | Bsanqul; Basanqul; Bisanqul; Basanqoul | Besankul; Bsankul | Басанкуль; Бсанкуль | بسنقول
frikah | village | jisr-al-shughur-district | 35.77,36.37 | Frikah; Frika; Furayka; al-Freikeh; Freika | Frike; Furayka | Фурейка; Фрика | فريكة
ariha | town | ariha-district | 35.814,36.61 | Ariha; Areeha; Eriha | Eriha; Ariha | Ариха; Эриха | أريحا; اريحا
muhambal | town | ariha-district | 35.787,36.472 | Muhambal; Mhambel; Mahambal; Mohambal | Muhambel; Muhambal | Мухамбаль; Мухамбель | محمبل
ihsim | town | ariha-district | 35.721,36.556 | Ihsim; Ehsem; Ihsem; Ihsum; Ehssem | İhsim; Ihsım | Ихсим; Эхсим | إحسم; احسم
urem-al-jawz | village | ariha-district | 35.79,36.53 | Urem al-Jawz; Urum al-Joz; Urum al-Jawz; Orem al-Joz; Orm al-Joz; Ourim al-Joz | Urum el-Cevz; Urem el-Coz; Urim el-Cevz | Урум-эль-Джоз; Орем-эль-Джоз; Урем-эль-Джауз | أورم الجوز
balyun | village | ariha-district | 35.70,36.51 | Balyun; Balyoun; Belion; Baliun | Belyun; Balyun | Бальюн; Балиюн | بليون
kansafra | village | ariha-district | 35.66,36.50 | Kansafra; Kan Safra; Kensafra; Kansafrah | Kensafra; Kansafra | Кансафра; Кан-Сафра | كنصفرة
al-bara | village | ariha-district | 35.68,36.54 | al-Bara; Barah; al-Barah; ?Bara | El Bara; Bara | Эль-Бара | البارة
maarayan | village | ariha-district | 35.72,36.52 | Mar'ayan; Maarayan; Marayan | Marayan | Мараян; Маръаян | مرعيان
farkia | village | ariha-district | | Farkia; Farkya; Ferkia | Ferkya; Farkiya | Фаркия | فركيا
al-rami | village | ariha-district | 35.77,36.49 | al-Rami; Rami village | Rami | Эр-Рами | الرامي
kafr-latah | village | ariha-district | 35.80,36.64 | Kafr Lata; Kafr Latah; Kefr Lata | Kefr Lata | Кафр-Лата | كفر لاتة
maar-balit | village | ariha-district | 35.74,36.61 | Maar Balit; Maarbalit; Ma'ar Blit | Maarbelit | Маар-Балит; Маарбалит | معربليت
nahliya | village | ariha-district | 35.83,36.57 | Nahliya; Nahla; Nahleya | Nahliye | Нахлия | نحليا
al-mughara | village | ariha-district | 35.67,36.58 | al-Mughara; Mghara; Maghara; al-Maghara | Magara | Эль-Мугара | المغارة
sarjah | village | ariha-district | 35.73,36.58 | Sarja; Sarjah; Sirja | Serce; Sarca | Сарджа | سرجة
shinan | village | ariha-district | 35.73,36.60 | Shinan; Shnan; Shanan | Şinan | Шинан; Шнан | شنان
mintif | village | ariha-district | 35.78,36.58 | Mintif; Mantaf; Muntif | Mentef | Мантаф; Минтиф | منطف
maarat-al-numan | town | maarat-al-numan-district | 35.648,36.677 | Maarat al-Numan; Ma'arrat al-Nu'man; Maaret al-Numan; Maarat al-Nu'man; Maarrat al-Numan; Maarat al-Nouman; Maaret al-Nu'man; Maret al-Numan; Ma'arat al-Numan; Maarat Numan; Maarat an-Numan; Maaret Numan | Maarratünnuman; Maaret en-Numan; Maarat el-Numan; Maaretünnuman; Maaret el-Numan; Marat Numan; Maaratünnuman; Maaret Numan | Маарет-эн-Нууман; Мааррат-эн-Нуман; Маарет-эн-Нуман; Мааррет-эн-Нууман; Маарат-эн-Нуман; Маарет-ан-Нуман; Мааррат-ан-Нууман; Мааррет-эн-Нуман | معرة النعمان; معرّة النعمان
khan-sheikhoun | town | maarat-al-numan-district | 35.442,36.651 | Khan Sheikhoun; Khan Shaykhun; Khan Sheikhun; Khan Shaykhoun; Khan Sheikhon; Khan Shaikhoun; Khan Cheikhoun | Han Şeyhun; Hanşeyhun | Хан-Шейхун; Хан Шейхун | خان شيخون
kafr-nabl | town | maarat-al-numan-district | 35.614,36.564 | Kafr Nabl; Kafranbel; Kafr Nabel; Kafr Nobol; Kafrnabl; Kafranbil; Kfar Nabl; Kafrnabel; Kafr Nubl; Kafar Nabl | Kefrenbil; Kefr Nubl; Kefr Nebil; Kefernebil; Kafr Nebil; Kefer Nebil; Kefrenbel; Kafranbel | Кафр-Набль; Кафранбель; Кафр-Набиль; Кафр-Небль; Кафр-Нубуль | كفرنبل; كفر نبل
al-tamanah | town | maarat-al-numan-district | 35.458,36.748 | al-Tamanah; Tamanah; al-Tamaniah; at-Tamanah; al-Tamana; Tamaneh; Tamana'a | Tamanah; Et-Tamane; Temania | Эт-Таманиа; Эт-Таманаа; Таманаа; Тамана | التمانعة
sinjar-idlib | town | maarat-al-numan-district | 35.59,37.005 | ?Sinjar | ?Sincar | ?Синджар | ?سنجار
hish | town | maarat-al-numan-district | 35.548,36.644 | Hish; Heesh; ?Heish | Hiş; Hayş | Хиш; Хейш | حيش
maar-shamarin | village | maarat-al-numan-district | 35.64,36.71 | Maar Shamarin; Maarshamarin; Maarshmarin; Maar Shmarin | Maar Şemarin; Maarşemarin | Маар-Шамарин; Мааршамарин; Мааршемарин | معرشمارين; معر شمارين
maar-shurin | village | maarat-al-numan-district | 35.68,36.74 | Maarshurin; Maar Shurin; Maarshoreen; Ma'arshurin; Maar Shoureen; Maarshureen | Maarşurin; Maar Şurin | Маар-Шурин; Мааршурин | معرشورين; معر شورين
telmenes | town | maarat-al-numan-district | 35.64,36.77 | Telmenes; Tal Mannas; Talmenes; Tall Mannas; Tal Minnis; Talmanas; Telminnes | Telmenis; Tel Menes; Telmennes | Тельменес; Телль-Маннас; Тальманнас; Тельманнас | تلمنس; تل منس
jarjanaz | town | maarat-al-numan-district | 35.62,36.79 | Jarjanaz; Jerjnaz; Girganaz; Jirjanaz; Jarjnaz | Cercenaz; Circenaz; Carcanaz | Джарджаназ; Джирджаназ | جرجناز
al-ghadfa | village | maarat-al-numan-district | 35.69,36.79 | al-Ghadfa; Ghadfa; Ghadfah; Ghadqa; al-Ghadqa | Gadfa; Gadka | Гадфа; Эль-Гадфа; Гадка | الغدفة; الغدقة
kafr-rumah | village | maarat-al-numan-district | 35.63,36.63 | Kafr Rumah; Kafr Ruma; Kafruma; Kafr Rouma; Kafroma; Kafrouma; Kafr Roma | Kefr Ruma; Kefruma; Kefer Ruma | Кафр-Рума; Кафрума | كفر روما; كفرومة; كفروما
hass | village | maarat-al-numan-district | 35.63,36.60 | ?Hass; ?Haas; Hass village | ?Has; Hass köyü | Хас; Хасс | حاس
kafr-sajna | village | maarat-al-numan-district | 35.53,36.61 | Kafr Sajna; Kafr Sijnah; Kafarsajna; Kafr Sajneh; Kafr Sijna | Kefr Secne; Kefersicne | Кафр-Саджна; Кафр-Сиджна | كفرسجنة; كفر سجنة
maarat-hurmah | village | maarat-al-numan-district | 35.57,36.55 | Maarat Hurmah; Maaret Hurma; Ma'arrat Hurmah; Maaret Hermeh; Maarrat Hurma; Maarat Harma; Maaret Harma; Maarat Herma | Maarat Hürmah; Maaret Hürme; Maarat Hırme; Maaret Hırma | Маарет-Хурма; Мааррет-Хурма; Маарат-Хурма | معرة حرمة
rakaya | village | maarat-al-numan-district | 35.51,36.61 | Rakaya; Rakaya Sijneh; Rakaia; Rkaya | Rekaya; Rakaya | Ракая; Ракайя | ركايا; ركايا سجنة
al-habit | village | maarat-al-numan-district | 35.45,36.55 | al-Habit; Hbit; al-Hobeit; Hobeit; Habeet; al-Habeet; Hubayt; al-Hbit; Hbeit; Hobait | Hobeyt; El Habit; Hbit; Habit | Эль-Хабит; Хобейт; Хабит; Эль-Хбейт | الهبيط
abdin | village | maarat-al-numan-district | 35.47,36.52 | Abdin; Abdeen; Abdin village | Abdin | Абдин; Абедин | عابدين
kafr-ain | village | maarat-al-numan-district | 35.45,36.59 | Kafr Ain; Kafr Ayn; Kafr Ein | Kefr Ayn | Кафр-Айн | كفر عين
madaya-idlib | village | maarat-al-numan-district | 35.48,36.61 | ?Madaya | ?Medaya | ?Мадая | ?مدايا
al-naqir | village | maarat-al-numan-district | 35.53,36.56 | al-Naqir; Naqir; an-Naqir; Nqeir; al-Naqeer; Naqeer | Nakir; Nekir | Эн-Накир; Накир | النقير
arnabah | village | maarat-al-numan-district | 35.55,36.52 | Arnabah; Arinbah; Arnaba; Urainiba; Arinba | Erinbe; Ernebe | Аринба; Арнаба; Урайнба | أرينبة
sutuh-al-deir | village | maarat-al-numan-district | | Sutuh al-Deir; Sotouh al-Deir; Sutouh al-Dayr | Sütuh ed-Deyr; Stuh Deyr | Сутух-эд-Дейр | سطوح الدير
sfuhun | village | maarat-al-numan-district | 35.59,36.48 | Sfuhun; Sufuhon; Sfouhen; Safuhin; Sfuhan; Safouhan; Sufuhan; Safohen | Sfuhun; Sefuhun; Süfuhun | Сфухун; Суфухон; Сафухан | سفوهن
fatira | village | maarat-al-numan-district | 35.61,36.46 | Fatira; Ftireh; Fteireh; Fatirah; Fatterah; Ftaireh; Fatireh | Fatira; Fatire; Fitire | Фатира; Фтейра; Фатыра | فطيرة
kafr-oweid | village | maarat-al-numan-district | 35.64,36.48 | Kafr Oweid; Kafr Uwayd; Kafr Owaid; Kafr Awaid; Kafr Uwaid; Kafr Oueid; Kafr Aweed | Kefr Uveyd; Kefruveyd; Kefer Uveyd; Kefr Avid | Кафр-Увейд; Кафр-Овейд; Кафр-Увайд; Кафр-Авид | كفر عويد; كفرعويد
kokaba | village | maarat-al-numan-district | 35.58,36.44 | Kokaba; Kawkaba; Kokba; Kukaba | Kokaba; Kevkebe | Кокаба; Каукаба | كوكبة
qoqfin | village | maarat-al-numan-district | 35.56,36.48 | Qoqfin; Quqfin; Kokfin; Qawqafin; Qukfin | Kokfin | Кукфин; Кокфин; Каукафин | قوقفين
hazarin | village | maarat-al-numan-district | 35.60,36.53 | Hazarin; Hazzarin; Hezareen; Hazareen; Hzarin | Hazarin; Hazarın | Хазарин | حزارين
dar-al-kabirah-idlib | village | maarat-al-numan-district | 35.58,36.52 | al-Dar al-Kabirah; Dar al-Kabira; ad-Dar al-Kabirah; Dar al-Kabirah; al-Dar al-Kabira | Dar Kebira; Ed-Dar el-Kebire | Дар-эль-Кабира; Эд-Дар-эль-Кабира | الدار الكبيرة
kafr-musa | village | maarat-al-numan-district | 35.61,36.50 | Kafr Musa; Kafr Mousa | Kefr Musa | Кафр-Муса | كفر موسى
bsaqla | village | maarat-al-numan-district | 35.60,36.59 | Basaqla; Bsaqla; Basqala; Basqla | Basakla | Басакла; Бсакла | بسقلا
ruwaiha | village | ariha-district | 35.72,36.68 | Ruwaiha; Ruwayha; al-Ruwaihah; Rweiha | Ruveyha | Рувейха | الرويحة; رويحة
maarata | village | maarat-al-numan-district | 35.60,36.66 | Maarata; Ma'arata; Maaratah | Maarata | Маарата | معراتة
bab-bila-idlib | village | maarat-al-numan-district | | Babila; Babela | Babila | Бабила | بابيلا
khuwayn | village | maarat-al-numan-district | 35.42,36.80 | Khuwayn; Khowein; Khwein; Khuwain; al-Khuwain; Khuwein | Huveyn; El Huveyn | Хувейн; Хуэйн; Эль-Хувейн | الخوين
al-faraja | village | maarat-al-numan-district | 35.45,36.87 | al-Faraja; Farja; Farjah | Ferce | Фарджа | الفرجة
umm-jalal | village | maarat-al-numan-district | 35.45,36.83 | Umm Jalal; Um Jalal; Umm al-Jalal | Ümmü Celal; Um Celal | Умм-Джаляль | أم جلال
sarman-village | village | maarat-al-numan-district | 35.59,36.86 | al-Sarman; Sarman; Surman; as-Sarman; al-Surman | Surman; Sarman | Эс-Сурман; Сурман | الصرمان
umm-al-tinah | village | maarat-al-numan-district | 35.50,36.80 | Umm al-Tinah; Um al-Tina; Umm Tina; Umm al-Tina; Um al-Tinah | Ümmü Tine; Um Tine | Умм-ат-Тина | أم التينة
al-tah | village | maarat-al-numan-district | | Tahtaya; Tahtaia; Tah village; al-Tah | Tah; El Tah | Эт-Тах; Тах | التح
tell-touqan | village | idlib-district | 35.79,36.96 | Tell Touqan; Tal Tuqan; Tal Touqan; Tell Tuqan; Tal Tokan; Tal Toqan | Tel Tukan; Tel Tokan | Телль-Тукан; Тель-Тукан | تل طوقان
dayr-sharqi | village | maarat-al-numan-district | 35.61,36.72 | al-Deir al-Sharqi; Deir al-Sharqi; Dayr ash-Sharqi; Deir Sharqi; Deir al-Sharqiyah | Deyr Şarki; Ed-Deyr eş-Şarki | Дейр-эш-Шарки; Дейр-Шарки; Эд-Дейр-эш-Шарки | الدير الشرقي; دير الشرقي
dayr-gharbi | village | maarat-al-numan-district | 35.60,36.70 | al-Deir al-Gharbi; Deir al-Gharbi; Deir Gharbi; Dayr al-Gharbi | Deyr Garbi | Дейр-эль-Гарби; Дейр-Гарби | الدير الغربي; دير الغربي
maar-hitat | village | maarat-al-numan-district | | Maar Hitat; Maarhatat; Maar Hattat; Maar Hatat; Maarhitat | Maar Hitat; Maarhitat | Маар-Хаттат; Мааррхитат; Маар-Хитат | معرحطاط; معر حطاط
al-hamidiya-idlib | village | maarat-al-numan-district | 35.62,36.67 | al-Hamidiya camp; Hamidiyah base; Hamidiya | Hamidiye | Хамидия | الحامدية
wadi-deif | base | maarat-al-numan-district | 35.66,36.70 | Wadi al-Deif; Wadi Deif; Wadi al-Daif; Wadi ad-Dayf | Vadi Deyf; Vadi ed-Dayf | Вади-эд-Дейф; Вади-Дейф | وادي الضيف; معسكر وادي الضيف
harem | town | harem-district | 36.212,36.521 | Harem; Harim; ?Haram | Harim; ?Harem | Харим; Харем | حارم
salqin | town | harem-district | 36.139,36.452 | Salqin; Salqeen; Salkin | Salkin | Салкин | سلقين
armanaz | town | harem-district | 36.084,36.503 | Armanaz; Ermenaz | Armanaz; Ermenaz | Арманаз | أرمناز
kafr-takharim | town | harem-district | 36.117,36.515 | Kafr Takharim; Kafr Takharin; Kafar Takharim; Kfar Takharim; Kafr Takharem | Kefr Taharim; Kefer Taharim; Kafr Taharim; Kefer Tharim | Кафр-Тахарим | كفرتخاريم; كفر تخاريم
qorqanya | town | harem-district | 36.138,36.612 | Qorqanya; Qurqina; Qurqaniya; Qorqina | Kurkanya; Kurkina | Куркания; Куркина | قورقينا; قورقنيا
al-dana | town | harem-district | 36.213,36.77 | al-Dana; Dana; ad-Dana; al-Danah | Dana; ed-Dana; El Dana | Эд-Дана; Дана | الدانا
sarmada | town | harem-district | 36.186,36.724 | Sarmada; Sermada; Sarmadah | Sermada; Sarmada | Сармада; Сермада | سرمدا
atme | village | harem-district | 36.31,36.69 | Atme; Atmeh; Atma; Atimah; Atama; Atmah | Atme; Atmeh | Атма; Атме; Атмех | أطمة
qah | village | harem-district | 36.28,36.71 | ?Qah; Qah camp; Qah village; Kah camp | Kah; Kah kampı; Kâh | Ках; Ках (лагерь) | قاح; مخيم قاح
deir-hassan | village | harem-district | 36.25,36.70 | Deir Hassan; Dayr Hassan; Der Hassan; Deir Hasan | Deyr Hasan; Der Hassan; Deyr Hassan | Дейр-Хасан | دير حسان
babisqa | village | harem-district | 36.22,36.69 | Babisqa; Babsaqa; Babska; Babisqah | Babıska; Babiska | Бабиска | بابسقا
barisha | village | harem-district | 36.17,36.63 | Barisha; Baricha; Bareesha; Barishah | Barişa; Barisha | Бариша | باريشا
tal-aqibrin | village | harem-district | 36.23,36.80 | Tal Aqibrin; Tal Aqbarin; Tell Aqibrin | Tel Akıbrin | Телль-Акибрин | تل عقبرين
qalb-lawzah | village | harem-district | 36.17,36.58 | Qalb Lawzah; Qalb Loze; Qalb Lozeh; Qalb Louzeh | Kalp Loze; Kalb Lozeh | Кальб-Лузе; Кальб-Лаузе | قلب لوزة
killi | village | harem-district | 36.09,36.69 | Killi; Kelly village; Kelli; Kili | Killi; ?Kelli | Килли; Келли | كللي
hazano | village | harem-district | 36.09,36.73 | Hazano; Hazzano; Hizano; Hazanu | Hazano; Hazzanu | Хазано; Хазану | حزانو
al-alani | village | harem-district | | al-Alani; Allani | Alani | Эль-Алани | العلاني
azmarin | village | harem-district | 36.02,36.41 | Azmarin; Azmareen | Azmarin | Азмарин | عزمارين
tal-karamah | village | harem-district | 36.22,36.75 | Tal al-Karamah; Tal Karamah | Tel Kerame | Телль-Карама | تل الكرامة
jabal-al-zawiya | area | idlib | 35.69,36.53,15 | Jabal al-Zawiya; Jabal Zawiya; Jabal al-Zawiyah; Zawiya Mountain; Mount Zawiya; Jabal az-Zawiya; Jabal al-Zawia; Zawiyah Mountain; Jabal Zawiyah; Jebel al-Zawiya; Zawiya mountains; Jabal Zawya | Cebel Zaviye; Zaviye Dağı; Cebel ez-Zaviye; Cebeli Zaviye; Zaviye Dağları; Zawiye Dağı | Джебель-Завия; Джебель-эз-Завия; Джебель-аз-Завия; Джабаль-эз-Завия; Джабаль-Завия; Джебель аз-Завия | جبل الزاوية
jabal-al-arbaeen | mountain | ariha-district | 35.79,36.60,5 | Jabal al-Arbaeen; Jabal al-Arba'in; Arbaeen Mountain; Jabal Arbaeen | Erbain Dağı; Cebel el-Erbain; Cebel Erbain | Джебель-эль-Арбаин; Джебель-Арбаин | جبل الأربعين
jabal-al-wastani | mountain | harem-district | 36.03,36.42,10 | Jabal al-Wastani; al-Wastani mountain | Cebel Vastani | Джебель-эль-Вастани | جبل الوسطاني
rouj-plain | area | idlib | 35.90,36.46,12 | al-Rouj plain; al-Rouj; Rouj plain; Sahl al-Rouj; al-Ruj plain | Ruc Ovası; Sehl er-Ruc | равнина Эр-Рудж; Эр-Рудж | سهل الروج
idlib-deescalation-zone | area | syria | 35.75,36.65,60 | Idlib de-escalation zone; Idlib de-escalation area; de-escalation zone in Idlib; northwestern de-escalation zone | İdlib gerginliği azaltma bölgesi; İdlib çatışmasızlık bölgesi; İdlib Gerginliği Azaltma Bölgesi | зона деэскалации Идлиб; Идлибская зона деэскалации; идлибская зона деэскалации; идлибская зона; зона Идлиб | منطقة خفض التصعيد في إدلب; منطقة خفض التصعيد
greater-idlib | region | syria | 35.75,36.6,70 | Greater Idlib | Büyük İdlib | Большой Идлиб | إدلب الكبرى
abu-al-duhur-base | base | idlib-district | 35.73,37.10 | Abu al-Duhur air base; Abu al-Duhur airbase; Abu Dhuhur airbase; Abu Duhur airbase; Abu al-Duhur military airport; Abu Duhur military airport; Abu al-Zuhur air base; Abu Dhuhur air base; Abu Duhur airport | Ebu Zuhur Hava Üssü; Ebu Zuhur Askeri Havaalanı; Ebu Zuhur askeri havalimanı | авиабаза Абу-эд-Духур; аэродром Абу-эд-Духур; военный аэродром Абу-эд-Духур | مطار أبو الظهور العسكري; مطار أبو الظهور; مطار أبو الضهور
taftanaz-base | base | idlib-district | 35.97,36.78 | Taftanaz air base; Taftanaz airbase; Taftanaz military airport; Taftanaz airport | Taftanaz Hava Üssü; Taftanaz Askeri Havaalanı; Taftanaz askeri havalimanı | авиабаза Тафтаназ; аэродром Тафтаназ | مطار تفتناز العسكري; مطار تفتناز
al-mastumah-camp | base | idlib-district | 35.86,36.63 | al-Mastumah camp; Mastouma camp; Mastumah base; al-Mastouma military camp | Mastume askeri üssü; Mastume kampı | база Эль-Мастума | معسكر المسطومة
bab-al-hawa | crossing | harem-district | 36.24,36.70 | Bab al-Hawa; Bab al-Hawa crossing; Bab al-Hawa border crossing; Bab Al-Hawa crossing; Bab al-Hawa gate; Bab el-Hawa | Bab el-Hava Sınır Kapısı; Bab el-Hava; Bab el Hava; Bab-ül Hava Sınır Kapısı; Bab el-Hava kapısı; Bab el-Heva; Bab el-Heva Sınır Kapısı; Bab el Heva; Babülhava; Babul Hava; Bab Al Hava; Bab al-Hava | погранпереход Баб-эль-Хава; КПП Баб-эль-Хава; Баб-эль-Хава; Баб аль-Хава; пропускной пункт Баб-эль-Хава | معبر باب الهوى; باب الهوى; معبر باب الهوى الحدودي
kafr-lusin | crossing | harem-district | 36.27,36.72 | Kafr Lusin crossing; Kafr Losin; Kafr Lusin; Kafr Loseen; Kafr Losin crossing; Kafr Loussin | Kefer Lusin Sınır Kapısı; Kefr Lusin; Kafr Lusin; Kefer Lusin; Kefr Losin | погранпереход Кафр-Лусин; Кафр-Лусин | معبر كفر لوسين; كفر لوسين
khirbet-al-joz-crossing | crossing | jisr-al-shughur-district | 35.87,36.17 | Khirbet al-Joz crossing; Khirbet al-Jawz crossing | Hirbet el-Coz Sınır Kapısı | погранпереход Хирбет-эль-Джоз | معبر خربة الجوز
atme-camp | camp | harem-district | 36.32,36.68 | Atme camp; Atmeh camp; Atma camp; Atmeh refugee camp; Atme camps | Atme kampı; Atme kampları | лагерь Атма; лагерь беженцев Атма | مخيم أطمة; مخيمات أطمة
salwa-post | post | harem-district | 36.28,36.78 | Salwa observation post; Salwah | Salva gözlem noktası | наблюдательный пункт Сальва | نقطة المراقبة في صلوة; نقطة صلوة
tell-touqan-post | post | idlib-district | 35.79,36.96 | Tal Tuqan observation post; Tell Touqan observation post; Tal Touqan observation post; Tell Touqan post | Tel Tukan gözlem noktası; Tel Tokan gözlem noktası | наблюдательный пункт Телль-Тукан; наблюдательный пункт Тель-Тукан | نقطة المراقبة في تل طوقان; نقطة تل طوقان; نقطة المراقبة التركية في تل طوقان
surman-post | post | maarat-al-numan-district | 35.59,36.87 | Surman observation post; al-Sarman observation post; Sarman observation post; al-Surman observation post | Surman gözlem noktası; Sarman gözlem noktası | наблюдательный пункт Сурман; наблюдательный пункт Эс-Сурман | نقطة المراقبة في الصرمان; نقطة الصرمان; نقطة المراقبة التركية في الصرمان
ishtabraq-post | post | jisr-al-shughur-district | 35.78,36.34 | Ishtabraq observation post; Eshtabraq observation post | İştebrak gözlem noktası; İstebrak gözlem noktası | наблюдательный пункт Иштабрак | نقطة المراقبة في اشتبرق; نقطة اشتبرق
`;
