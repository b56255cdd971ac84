/** Turkey, Russia, Iraq, Lebanon, Libya and the places where the world meets about them, from memory. */
export const placesAround = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
hatay | province | turkey | 36.4,36.2,45 | Hatay; Hatay province | Hatay; Hatay ili | Хатай; провинция Хатай | هاتاي; هطاي; ولاية هاتاي; ولاية هطاي |
kilis | province | turkey | 36.72,37.12,15 | Kilis; Kilis province | Kilis | Килис | كيليس; كلس; كليس; ولاية كليس; ولاية كلس |
gaziantep | province | turkey | 37.06,37.38,40 | Gaziantep; Antep; Gaziantep province | Gaziantep; Antep | Газиантеп | غازي عنتاب; عنتاب; غازي عينتاب; ولاية غازي عنتاب |
sanliurfa | province | turkey | 37.16,38.79,70 | Sanliurfa; Urfa; Sanliurfa province | Şanlıurfa; Urfa | Шанлыурфа | شانلي أورفا; أورفا; أورفة; ولاية شانلي أورفا; شانلي أورفة |
mardin | province | turkey | 37.31,40.74,50 | Mardin; Mardin province | Mardin | Мардин | ماردين |
sirnak | province | turkey | 37.52,42.46,45 | Sirnak; Sirnak province | Şırnak | Ширнак; Шырнак | شرناق |
hakkari | province | turkey | 37.57,43.74,50 | Hakkari; Hakkari province | Hakkari; Hakkâri | Хаккяри | هكاري |
diyarbakir | province | turkey | 37.91,40.23,60 | Diyarbakir; Diyarbakir province | Diyarbakır | Диярбакыр | ديار بكر |
adana | province | turkey | 37.0,35.32,60 | Adana; Adana province | Adana | Адана | أضنة |
antalya | province | turkey | 36.9,30.7,60 | Antalya; Antalya province | Antalya | Анталья; Анталия | أنطاليا |
izmir | province | turkey | 38.42,27.14,50 | Izmir; Izmir province | İzmir | Измир | إزمير |
istanbul | province | turkey | 41.01,28.98,40 | Istanbul; Constantinople | İstanbul | Стамбул | إسطنبول; اسطنبول |
reyhanli | town | hatay | 36.27,36.57,4 | Reyhanli; Rihaniyah | Reyhanlı | Рейханлы | الريحانية |
yayladagi | town | hatay | 35.9,36.06,4 | Yayladagi; Yayladag | Yayladağı | Яйладагы | يايلاداغي; يايلا داغي; يايلاداغ |
antakya | city | hatay | 36.2,36.16,5 | Antakya; Antioch | Antakya | Антакья | أنطاكيا; أنطاكية |
akcakale | town | sanliurfa | 36.71,38.95,4 | Akcakale | Akçakale | Акчакале | أقجة قلعة |
ceylanpinar | town | sanliurfa | 36.85,40.05,4 | Ceylanpinar | Ceylanpınar | Джейланпынар | جيلان بينار |
suruc | town | sanliurfa | 36.98,38.42,4 | Suruc | Suruç | Суруч | سروج |
nusaybin | town | mardin | 37.07,41.21,4 | Nusaybin; Nisibis | Nusaybin | Нусайбин | نصيبين |
cizre | town | sirnak | 37.33,42.19,4 | Cizre | Cizre | Джизре | جزرة |
karkamis | town | gaziantep | 36.83,38.0,4 | Karkamis; Carchemish | Karkamış | Каркамыш | قرقميش; قارقاميش |
incirlik | base | adana | 37.0,35.43,4 | Incirlik; Incirlik air base | İncirlik; İncirlik Üssü | Инджирлик; авиабаза Инджирлик; база Инджирлик | إنجرليك; قاعدة إنجرليك; قاعدة إنجرليك الجوية |
cilvegozu | crossing | hatay | 36.24,36.68,3 | Cilvegozu; Cilvegozu border crossing; Cilvegözü border gate | Cilvegözü; Cilvegözü Sınır Kapısı | Джильвегёзю; погранпереход Джильвегёзю; КПП «Джильвегёзю» | جيلفا غوزو; معبر جيلوه غوزو; جيلوه غوزو; جيلفاغوزو |
oncupinar | crossing | kilis | 36.63,37.08,3 | Oncupinar; Oncupinar border crossing; Öncüpınar border gate | Öncüpınar; Öncüpınar Sınır Kapısı | Онджупынар; погранпереход Онджюпынар; КПП «Онджюпынар» | أونجو بينار; معبر أونجو بينار |
sochi | city | russia | 43.6,39.73 | Sochi | Soçi | Сочи | سوتشي |
st-petersburg | city | russia | 59.94,30.31 | St Petersburg; Saint Petersburg; St. Petersburg | St. Petersburg; Petersburg | Санкт-Петербург; Петербург | سان بطرسبورغ |
rostov | city | russia | 47.23,39.72 | Rostov-on-Don; ?Rostov | Rostov | Ростов-на-Дону; ?Ростов | روستوف |
astana | city | kazakhstan | 51.13,71.43 | Astana; Nur-Sultan | Astana; Nur Sultan | Астана; Нур-Султан | أستانا; نور سلطان |
geneva | city | switzerland | 46.2,6.15 | Geneva | Cenevre | Женева | جنيف |
vienna | city | austria | 48.21,16.37 | Vienna | Viyana | Вена | فيينا |
brussels | city | belgium | 50.85,4.35 | Brussels | Brüksel | Брюссель | بروكسل |
new-york | city | united-states | 40.71,-74.01 | New York | New York | Нью-Йорк | نيويورك |
baghdad | city | iraq | 33.31,44.36 | Baghdad | Bağdat | Багдад | بغداد | irq
mosul | city | iraq | 36.34,43.13 | Mosul | Musul | Мосул | الموصل |
sinjar | town | iraq | 36.32,41.86,6 | Sinjar; Shingal | Sincar | Синджар | سنجار |
erbil | city | iraq | 36.19,44.01 | Erbil; Irbil; Arbil | Erbil | Эрбиль | أربيل |
kirkuk | city | iraq | 35.47,44.39 | Kirkuk | Kerkük | Киркук | كركوك |
dohuk | city | iraq | 36.87,42.99 | Dohuk; Duhok | Duhok | Дохук | دهوك |
qandil | mountain | iraq | 36.5,44.9,30 | Qandil; Qandil Mountains; Kandil | Kandil; Kandil Dağı | Кандиль; горы Кандиль | قنديل; جبال قنديل |
zap | area | iraq | 37.1,43.6,25 | Zap region; Zap | Zap bölgesi | Зап | الزاب |
beirut | city | lebanon | 33.89,35.5 | Beirut | Beyrut | Бейрут | بيروت | lbn
tripoli-libya | city | libya | 32.89,13.19 | Tripoli | Trablus | Триполи | طرابلس |
misrata | city | libya | 32.38,15.09 | Misrata; Misurata | Misrata | Мисурата; Мисрата | مصراتة |
sirte | city | libya | 31.21,16.59 | Sirte | Sirte | Сирт | سرت |
benghazi | city | libya | 32.12,20.07 | Benghazi | Bingazi | Бенгази | بنغازي |
golan | region | syria | 33.0,35.75,30 | Golan Heights; Golan; occupied Golan | Golan Tepeleri; Golan | Голанские высоты; Голаны | الجولان; هضبة الجولان |
euphrates | river | syria | | Euphrates; Euphrates River | Fırat; Fırat Nehri | Евфрат | الفرات; نهر الفرات |
nagorno-karabakh | region | azerbaijan | 39.82,46.75,50 | Nagorno-Karabakh; Karabakh | Dağlık Karabağ; Karabağ | Нагорный Карабах; Карабах | ناغورنو قره باغ; قره باغ |
jerusalem | city | israel | 31.78,35.22 | Jerusalem | Kudüs | Иерусалим | القدس |
tel-aviv | city | israel | 32.08,34.78 | Tel Aviv | Tel Aviv | Тель-Авив | تل أبيب | isr
riyadh | city | saudi-arabia | 24.71,46.68 | Riyadh | Riyad | Эр-Рияд | الرياض | sau
doha | city | qatar | 25.29,51.53 | Doha | Doha | Доха | الدوحة | qat
cairo | city | egypt | 30.04,31.24 | Cairo | Kahire | Каир | القاهرة | egy
paris | city | france | 48.86,2.35 | Paris | Paris | Париж | باريس | fra
berlin | city | germany | 52.52,13.4 | Berlin | Berlin | Берлин | برلين | deu
london | city | united-kingdom | 51.51,-0.13 | London | Londra | Лондон | لندن | gbr
amman | city | jordan | 31.95,35.93 | Amman | Amman | Амман | عمان | jor
`;
