export const placesBordersSeas = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Turkey: the border and the bases
reyhanli-district | district | hatay | 36.27,36.57,15 | Reyhanli district | Reyhanlı ilçesi | район Рейханлы | قضاء الريحانية; منطقة الريحانية
belen | town | hatay | 36.49,36.22,8 | Belen | Belen | Белен | بيلان; بلدة بيلان
hassa | town | hatay | 36.79,36.52,8 | Hassa; Hassa in Hatay | Hassa | Хасса | هاسا; قضاء هاسا
dortyol | town | hatay | 36.83,36.22,8 | Dörtyol | Dörtyol | Дёртйол | دورت يول
arsuz | town | hatay | 36.59,36.17,6 | Arsuz | Arsuz | Арсуз | أرسوز
samandag | town | hatay | 36.08,35.98,8 | Samandag | Samandağ | Самандаг | صمنداغ; صامان داغ
defne | town | hatay | 36.13,36.13,8 | Defne; Defne district | ?Defne; Defne ilçesi | Дефне | دفنة في هاتاي; قضاء دفنة
kumlu | town | hatay | 36.40,36.45,8 | Kumlu; Kumlu district | Kumlu ilçesi | Кумлу | قوملو
bukulmez | village | hatay | 36.24,36.56,6 | Bükülmez | Bükülmez | Бюкюльмез | بوكولماز
besaslan | village | hatay | 36.24,36.70,6 | Besaslan | Beşaslan | Бешаслан | بيش أصلان
hatay-airport | site | hatay | 36.36,36.28,4 | Hatay airport | Hatay Havalimanı | аэропорт Хатай | مطار هاتاي
musabeyli | town | kilis | 36.76,37.03,8 | Musabeyli | Musabeyli | Мусабейли | موسى بيلي
elbeyli | town | kilis | 36.70,37.38,8 | Elbeyli | Elbeyli | Эльбейли | بلدة إلبيلي
gaziantep-city | city | gaziantep | 37.06,37.38,10 | Gaziantep city; city of Gaziantep | Gaziantep kent merkezi | город Газиантеп | مدينة غازي عنتاب
sahinbey | city | gaziantep | 37.06,37.38,10 | Sahinbey | Şahinbey | Шахинбей | شاهين بيه
sehitkamil | city | gaziantep | 37.06,37.38,10 | Sehitkamil | Şehitkamil | Шехиткямиль | شهيد كامل
nurdagi | town | gaziantep | 37.03,36.63,8 | Nurdagi | Nurdağı | Нурдагы | نورداغي; نورداغ
oguzeli | town | gaziantep | 36.95,37.80,8 | Oguzeli | Oğuzeli | Огузели | أوغوزالي; أوغوز إيلي
araban | town | gaziantep | 37.33,37.72,8 | Araban | Araban | Арабан | عربان في غازي عنتاب; أرابان
yavuzeli | town | gaziantep | 37.32,37.55,8 | Yavuzeli | Yavuzeli | Явузели | ياووز إيلي
harran | town | sanliurfa | 36.87,38.93,8 | Harran; Harran in Sanliurfa | Harran; Harran ilçesi | Харран | حران في شانلي أورفا; قضاء حران
siverek | town | sanliurfa | 37.75,39.32,8 | Siverek | Siverek | Сиверек | سيفريك
halfeti | town | sanliurfa | 37.23,38.00,8 | Halfeti | Halfeti | Халфети | خلفتي
sanliurfa-city | city | sanliurfa | 37.16,38.79,10 | Sanliurfa city; city of Sanliurfa | Şanlıurfa kent merkezi | город Шанлыурфа | مدينة شانلي أورفا
haliliye | city | sanliurfa | 37.16,38.79,10 | Haliliye | Haliliye | Халилийе | خليلية
eyyubiye | city | sanliurfa | 37.16,38.79,10 | Eyyubiye | Eyyübiye | Ейьюбийе | أيوبية
mursitpinar | crossing | sanliurfa | 36.90,38.37,4 | Mursitpinar; Mursitpinar crossing | Mürşitpınar; Mürşitpınar Sınır Kapısı | Мюршитпынар; КПП «Мюршитпынар» | مرشد بينار; معبر مرشد بينار
artuklu | city | mardin | 37.31,40.74,10 | Artuklu; Mardin city; city of Mardin | Artuklu; Mardin kent merkezi | Артуклу; город Мардин | أرتقلو; مدينة ماردين
midyat | town | mardin | 37.41,41.37,8 | Midyat | Midyat | Мидьят | مديات
derik-in-mardin | town | mardin | 37.43,40.53,8 | Derik in Mardin; Derik district | Derik; Derik ilçesi | Дерик (Мардин) | ديريك في ماردين; قضاء ديريك
omerli | town | mardin | 37.33,41.13,8 | Omerli | Ömerli | Омерли | عمرلي
mazidagi | town | mardin | 37.42,40.35,8 | Mazidagi | Mazıdağı | Мазыдагы | مازيداغي
idil | town | sirnak | 37.33,41.88,8 | ?Idil | ?İdil; İdil ilçesi | Идиль (Ширнак) | إيديل
uludere | town | sirnak | 37.45,42.85,8 | Uludere | Uludere | Улудере | أولودره
beytussebap | town | sirnak | 37.43,43.10,8 | Beytussebap | Beytüşşebap | Бейтюшшебап | بيت الشباب في شرناق; بيت الشباب
esendere | town | hakkari | 37.30,44.57,8 | Esendere | Esendere; Esendere Sınır Kapısı | Эсендере | إسندره; معبر إسندره
derecik | town | hakkari | 37.08,44.27,8 | Derecik | Derecik | Дереджик | ديره جيك
sur | town | diyarbakir | 37.91,40.24,4 | ?Sur; Sur district | Sur ilçesi; Sur ilçesinde; Diyarbakır'ın Sur | Сур (Диярбакыр); район Сур | حي سور; قضاء سور في ديار بكر
lice | town | diyarbakir | 38.46,40.64,8 | ?Lice | ?Lice; Lice ilçesi | Лидже | ليجة في ديار بكر; بلدة ليجه
silvan-in-diyarbakir | town | diyarbakir | 38.13,41.00,8 | Silvan in Diyarbakir; Silvan district | Silvan; Silvan ilçesi | Сильван | سلوان في ديار بكر
bismil | town | diyarbakir | 37.85,40.67,8 | Bismil | Bismil | Бисмиль | بسمل
golbasi-in-adiyaman | town | adiyaman | 37.78,37.65,8 | Golbasi in Adiyaman | Gölbaşı ilçesi (Adıyaman) | Гёльбаши (Адыяман) | غولباشي في أديامان
kahta | town | adiyaman | 37.79,38.62,8 | Kahta | Kahta | Кяхта (Адыяман) | كاهتا
goksun | town | kahramanmaras | 38.03,36.50,8 | Goksun | Göksun | Гёксун | غوكسون
nurhak | town | kahramanmaras | 38.20,37.20,8 | Nurhak; Nurhak district | Nurhak | Нурхак | نورهاك
ceyhan | town | adana | 37.03,35.82,8 | Ceyhan | Ceyhan; Ceyhan limanı | Джейхан; порт Джейхан | جيهان; ميناء جيهان
tarsus | city | mersin | 36.92,34.90,8 | Tarsus | Tarsus | Тарсус | طرسوس في مرسين; مدينة طرسوس
silifke | town | mersin | 36.38,33.93,8 | Silifke | Silifke | Силифке | سيليفكه
tasucu | town | mersin | 36.38,33.93,8 | Tasucu | Taşucu | Ташуджу | تاشوجو
balikesir-air-base | base | balikesir | 39.62,27.93,6 | Balikesir air base | Balıkesir Hava Üssü; 9. Ana Jet Üssü | авиабаза Балыкесир | قاعدة بالق أسير الجوية
eskisehir-air-base | base | eskisehir | 39.78,30.58,6 | Eskisehir air base | Eskişehir Hava Üssü; 1. Ana Jet Üssü | авиабаза Эскишехир | قاعدة إسكي شهير الجوية
golcuk | base | kocaeli | 40.72,29.78,6 | Golcuk | Gölcük; Gölcük Donanma Komutanlığı; Gölcük Deniz Üssü | Гёльджюк; база Гёльджюк | غولجك; قاعدة غولجك البحرية
sinop-test-range | site | sinop | 42.02,35.17,5 | Sinop test range; missile test range in Sinop | Sinop test sahası | полигон в Синопе | ميدان التجارب في سينوب
istanbul-airport | site | istanbul | 41.28,28.75,4 | Istanbul Airport | İstanbul Havalimanı | аэропорт Стамбула; Стамбульский аэропорт | مطار إسطنبول
ataturk-airport | site | istanbul | 40.98,28.82,4 | Ataturk Airport; Istanbul Ataturk Airport | Atatürk Havalimanı | аэропорт Ататюрк; аэропорт имени Ататюрка | مطار أتاتورك
dolmabahce | site | istanbul | 41.03,28.99,4 | Dolmabahce; Dolmabahce Palace; Dolmabahce Presidential Office | Dolmabahçe; Dolmabahçe Sarayı; Dolmabahçe Çalışma Ofisi | Долмабахче; дворец Долмабахче | دولمة بهجة; قصر دولمة بهجة
istiklal-street | site | istanbul | 41.03,28.98,3 | Istiklal Street; Istiklal Avenue | İstiklal Caddesi | улица Истикляль | شارع الاستقلال في إسطنبول; شارع الاستقلال
sultanahmet | site | istanbul | 41.01,28.98,3 | Sultanahmet; Sultanahmet Square | Sultanahmet; Sultanahmet Meydanı | Султанахмет | السلطان أحمد; ميدان السلطان أحمد
tuzla-in-istanbul | site | istanbul | 40.82,29.30,5 | Tuzla in Istanbul; Tuzla shipyards | Tuzla | Тузла (Стамбул) | توزلا
ipsala | town | edirne | 40.67,26.55,6 | Ipsala | İpsala; İpsala Sınır Kapısı | Ипсала; КПП «Ипсала» | إيبسالا; معبر إبسالا
karasu | town | sakarya | 41.10,30.69,6 | Karasu | Karasu; Karasu limanı; Karasu açıkları | Карасу; порт Карасу | كاراسو; ميناء كاراسو
eregli | town | zonguldak | 41.28,31.42,6 | Eregli; Karadeniz Eregli; port of Eregli | Ereğli; Karadeniz Ereğli; Ereğli limanı | Эрегли; порт Эрегли | أريغلي
filyos | town | zonguldak | 41.57,32.02,6 | Filyos; Filyos port; port of Filyos | Filyos; Filyos limanı | Филиос; порт Филиос | فيليوس; ميناء فيليوس
igneada | town | kirklareli | 41.88,27.98,8 | Igneada | İğneada | Игнеада | إغنيادا
kiyikoy | town | kirklareli | 41.88,27.98,8 | Kiyikoy | Kıyıköy | Кыйикёй | كيي كوي
gelibolu | town | canakkale | 40.41,26.67,8 | Gallipoli; Gelibolu | Gelibolu | Галлиполи; Гелиболу | غاليبولي; جاليبولي
bozcaada | town | canakkale | 40.03,26.08,8 | Bozcaada | Bozcaada | Бозджаада | بوزجا أدا
antalya-airport | site | antalya | 36.90,30.80,5 | Antalya airport | Antalya Havalimanı | аэропорт Антальи; аэропорт Анталии | مطار أنطاليا
# Istanbul and Ankara by their districts
fatih | neighbourhood | istanbul | 41.02,28.94,4 | Fatih district; Istanbul's Fatih; ?Fatih | Fatih ilçesi; İstanbul Fatih | Фатих (Стамбул); район Фатих | حي الفاتح; منطقة الفاتح في إسطنبول
sariyer | neighbourhood | istanbul | 41.17,29.05,8 | Sariyer; Sarıyer | Sarıyer | Сарыер; Сарыйер | ساريير; صاريير
beyoglu | neighbourhood | istanbul | 41.03,28.98,4 | Beyoglu; Beyoğlu | Beyoğlu | Бейоглу | بيوغلو; بي أوغلو
besiktas | neighbourhood | istanbul | 41.04,29.01,4 | Besiktas district; Beşiktaş district; Vodafone Park; Ortaköy; Ortakoy | Beşiktaş ilçesi; Ortaköy | район Бешикташ; Ортакёй | حي بشكتاش; أورتاكوي
kadikoy | neighbourhood | istanbul | 40.98,29.05,5 | Kadikoy; Kadıköy | Kadıköy | Кадыкёй | قاضي كوي
uskudar | neighbourhood | istanbul | 41.03,29.03,5 | Uskudar; Üsküdar | Üsküdar | Ускюдар | أسكودار
sisli | neighbourhood | istanbul | 41.06,28.99,4 | Sisli; Şişli | Şişli | Шишли | شيشلي
bakirkoy | neighbourhood | istanbul | 40.98,28.87,5 | Bakirkoy; Bakırköy | Bakırköy | Бакыркёй | باكير كوي
esenyurt | neighbourhood | istanbul | 41.03,28.68,5 | Esenyurt | Esenyurt | Эсеньюрт | إسنيورت; أسنيورت
kucukcekmece | neighbourhood | istanbul | 41.00,28.78,5 | Kucukcekmece; Küçükçekmece | Küçükçekmece | Кючюкчекмедже | كوتشوك شكمجة
basaksehir | neighbourhood | istanbul | 41.09,28.80,6 | Basaksehir; Başakşehir | Başakşehir | Башакшехир | باشاك شهير
bagcilar | neighbourhood | istanbul | 41.04,28.86,4 | Bagcilar; Bağcılar | Bağcılar | Багджылар | باغجيلار
pendik | neighbourhood | istanbul | 40.88,29.25,6 | Pendik | Pendik | Пендик | بنديك
cankaya | neighbourhood | ankara-province | 39.90,32.86,6 | Cankaya; Çankaya | Çankaya | Чанкая | تشانكايا; جانكايا
kizilay-square | neighbourhood | ankara-province | 39.92,32.854,3 | Kizilay Square; Kızılay Square; Guvenpark | Kızılay Meydanı; Güvenpark | площадь Кызылай | ميدان قيزيلاي
altindag | neighbourhood | ankara-province | 39.94,32.86,6 | Altindag; Altındağ | Altındağ ilçesi; Ankara Altındağ | Алтындаг | ألتن داغ; ألتينداغ
# Borders, as places of their own
turkish-syrian-border | region | syria | 36.80,39.00,300 | Turkish-Syrian border; Syrian-Turkish border; Turkey-Syria border; Syria-Turkey border; Turkish-Syrian frontier; Syrian-Turkish frontier; Turko-Syrian border | Türkiye-Suriye sınırı; Suriye-Türkiye sınırı; Suriye sınır hattı; Suriye sınırı | сирийско-турецкая граница; турецко-сирийская граница; граница Сирии и Турции; граница Турции и Сирии; граница с Турцией | الحدود السورية التركية; الحدود التركية السورية; الحدود السورية ـ التركية; الحدود التركية ـ السورية; الحدود السورية مع تركيا; الحدود التركية مع سوريا; الحدود مع تركيا; الشريط الحدودي مع تركيا; الحدود السورية
syrian-iraqi-border | region | syria | 34.40,41.00,200 | Syrian-Iraqi border; Iraqi-Syrian border; Syria-Iraq border; Iraq-Syria border | Suriye-Irak sınırı; Irak-Suriye sınırı | сирийско-иракская граница; иракско-сирийская граница; граница Сирии и Ирака; граница с Ираком | الحدود السورية العراقية; الحدود العراقية السورية; الحدود السورية ـ العراقية
syrian-lebanese-border | region | syria | 34.20,36.40,80 | Syrian-Lebanese border; Lebanese-Syrian border; Syria-Lebanon border; Lebanon-Syria border | Suriye-Lübnan sınırı; Lübnan-Suriye sınırı | сирийско-ливанская граница; ливано-сирийская граница; граница Сирии и Ливана; граница с Ливаном | الحدود السورية اللبنانية; الحدود اللبنانية السورية; الحدود اللبنانية ـ السورية
syrian-jordanian-border | region | syria | 32.50,36.50,120 | Syrian-Jordanian border; Jordanian-Syrian border; Syria-Jordan border; Jordan-Syria border | Suriye-Ürdün sınırı; Ürdün-Suriye sınırı | сирийско-иорданская граница; иорданско-сирийская граница; граница Сирии и Иордании; граница с Иорданией | الحدود السورية الأردنية; الحدود الأردنية السورية
# Iraq
ramadi-iraq | city | iraq | 33.43,43.30,8 | Ramadi; al-Ramadi in Iraq; Ar-Ramadi | Ramadi; Er Ramadi | Рамади; Эр-Рамади | الرمادي; مدينة الرمادي
fallujah | city | iraq | 33.35,43.78,8 | Fallujah; Falluja; al-Fallujah | Felluce | Фаллуджа; Эль-Фаллуджа | الفلوجة
tikrit | city | iraq | 34.60,43.68,8 | Tikrit | Tikrit | Тикрит | تكريت
samarra | city | iraq | 34.20,43.87,8 | Samarra; Samarra in Iraq | Samarra | Самарра | سامراء
basra | city | iraq | 30.51,47.81,10 | Basra; al-Basra | Basra | Басра | البصرة
najaf | city | iraq | 32.00,44.33,8 | Najaf; al-Najaf | Necef | Неджеф; Эн-Наджаф | النجف
karbala | city | iraq | 32.61,44.02,8 | Karbala; Kerbala | Kerbela | Кербела | كربلاء
baiji | town | iraq | 34.93,43.49,8 | Baiji; Bayji; Beiji | Beyci | Байджи | بيجي; مدينة بيجي
haditha | town | iraq | 34.14,42.38,8 | Haditha; al-Haditha | Hadise kasabası; Hadise ilçesi | Хадита | قضاء حديثة; مدينة حديثة
rutba | town | iraq | 33.03,40.28,8 | Rutba; al-Rutbah; Rutbah | Rutba | Рутба; Эр-Рутба | الرطبة; مدينة الرطبة
anah | town | iraq | 34.37,41.98,8 | Anah; Ana in Iraq | Ane kasabası | Анах | قضاء عنه; بلدة عنه
hawija | town | iraq | 35.32,43.77,8 | Hawija; al-Hawija; Hawijah | Havice | Хавиджа | الحويجة في كركوك; قضاء الحويجة
baaj-in-iraq | town | iraq | 36.32,41.70,8 | Baaj in Iraq; al-Baaj; Ba'aj | Baac | Баадж | البعاج; قضاء البعاج
iraqi-kurdistan | region | iraq | 36.40,44.00,150 | Iraqi Kurdistan; Kurdish region of Iraq | Irak Kürdistanı; Kürdistan Bölgesi; IKBY bölgesi | Иракский Курдистан; Курдистанский регион Ирака | إقليم كردستان; كردستان العراق; إقليم كردستان العراق
harir-air-base | city | iraq | 36.09,43.98,8 | Harir air base; Harir base | Harir | Харир | قاعدة حرير
ain-kawa | city | iraq | 36.09,43.98,8 | Ain Kawa; Ankawa | Ankava | Анкава | عنكاوا
haftanin | area | iraq | 37.10,43.30,25 | Haftanin; Hafta Nin; Haftanin region | Haftanin; Haftanin bölgesi | Хафтанин | حفتانين; هفتانين
sidakan | town | iraq | 36.80,44.67,12 | Sidakan; Sidekan | Sidekan | Сидакан | سيدكان
# Lebanon, Jordan, Israel, the Golan
zahle | city | lebanon | 33.85,35.90,8 | Zahle; Zahleh | Zahle | Захле | زحلة
nabatieh | town | lebanon | 33.38,35.48,8 | Nabatieh; Nabatiyeh; al-Nabatieh | Nebatiye | Набатия; Эн-Набатия | النبطية
hawsh-al-sayyid-ali | town | lebanon | 34.40,36.47,5 | Hawsh al-Sayyid Ali; Hosh al-Sayyed Ali | Havş es-Seyyid Ali | Хуш-эс-Сайид-Али | حوش السيد علي
ras-baalbek | town | lebanon | 34.13,36.42,6 | Ras Baalbek | Ras Baalbek | Рас-Баальбек | رأس بعلبك
brital | town | lebanon | 33.75,36.10,6 | Brital | Brital | Бриталь | بريتال
tufail | town | lebanon | 33.75,36.10,6 | Tufail; Tfail; al-Tufayl | Tufeyl | Тфейль | طفيل
maaraboun | town | lebanon | 33.75,36.10,6 | Maaraboun | Marabun | Маарабун | معربون
akkar | area | lebanon | 34.53,36.20,15 | Akkar; Wadi Khaled in Lebanon; Akkar region | Akkar | Аккар | عكار; وادي خالد في لبنان
southern-lebanon | area | lebanon | 33.15,35.40,30 | southern Lebanon; South Lebanon | Lübnan'ın güneyi; Güney Lübnan | юг Ливана; Южный Ливан | جنوب لبنان; الجنوب اللبناني
arsal-outskirts | area | lebanon | 34.00,36.50,12 | Arsal outskirts; Jurd Arsal; Arsal barrens; Jurud Arsal; outskirts of Arsal | Arsal Cürudu; Arsal kırsalı | горы Арсаль; Джуруд Арсаль | جرود عرسال
jaber-crossing | crossing | jordan | 32.52,36.18,4 | Jaber crossing; Jaber-Nasib crossing | Cabir Sınır Kapısı; Cabir geçişi | КПП «Джабер»; переход Джабер | معبر جابر; معبر جابر - نصيب
irbid | city | jordan | 32.56,35.85,8 | Irbid | İrbid | Ирбид | إربد
ramtha | town | jordan | 32.56,36.01,8 | Ramtha; al-Ramtha; Ramtha crossing; Daraa-Ramtha crossing | Remsa; Ramsa | Эр-Рамта; Рамта | الرمثا; معبر الرمثا
buqata | town | golan | 33.24,35.77,4 | Buqata | Bukata | Букъата | بقعاثا
masade | town | golan | 33.24,35.77,4 | Mas'ade; Mas'ada | Mesade | Масъаде | مسعدة
katzrin | town | golan | 32.99,35.69,6 | Katzrin; Qatzrin | Katzrin | Кацрин | كتسرين
safed | city | israel | 32.97,35.50,8 | Safed | Safed | Цфат | صفد
kiryat-shmona | city | israel | 32.97,35.50,8 | Kiryat Shmona | Kiryat Şmona | Кирьят-Шмона | كريات شمونة
metula | town | israel | 33.28,35.58,6 | Metula | Metula | Метула | بلدة المطلة; مستوطنة المطلة
tiberias | city | israel | 32.79,35.53,8 | Tiberias | Taberiye | Тверия; Тивериада | طبريا
# Russia, Ukraine, the Black Sea
krasnodar | city | russia | 45.04,38.98,10 | Krasnodar; Krasnodar region; Krasnodar Krai | Krasnodar; Krasnodar bölgesi | Краснодар; Краснодарский край | كراسنودار
tuapse | city | russia | 44.10,39.07,8 | Tuapse | Tuapse; Tuapse limanı | Туапсе; порт Туапсе | توابسي
taman | town | russia | 45.21,36.72,8 | Taman; Taman peninsula; port Taman | Taman | Тамань; Таманский полуостров; порт Тамань | تامان
taganrog | city | russia | 47.21,38.93,8 | Taganrog | Taganrog | Таганрог | تاغانروغ
volgograd | city | russia | 48.71,44.51,10 | Volgograd | Volgograd | Волгоград | فولغوغراد
astrakhan | city | russia | 46.35,48.04,10 | Astrakhan | Astrahan | Астрахань | أستراخان
makhachkala | city | russia | 42.98,47.50,8 | Makhachkala | Mahaçkale | Махачкала | محج قلعة
belgorod | city | russia | 50.60,36.59,10 | Belgorod; Belgorod region | Belgorod; Belgorod bölgesi | Белгород; Белгородская область | بيلغورود
kursk | city | russia | 51.73,36.19,10 | Kursk; Kursk region | Kursk; Kursk bölgesi | Курск; Курская область | كورسك
bryansk | city | russia | 53.25,34.37,10 | Bryansk; Bryansk region | Bryansk; Bryansk bölgesi | Брянск; Брянская область | بريانسك
yekaterinburg | city | russia | 56.84,60.61,10 | Yekaterinburg; Ekaterinburg | Yekaterinburg | Екатеринбург | يكاترينبورغ
kaliningrad | city | russia | 54.71,20.51,10 | Kaliningrad | Kaliningrad | Калининград | كالينينغراد
severomorsk | city | russia | 69.07,33.42,10 | Severomorsk | Severomorsk | Североморск | سيفيرومورسك
murmansk | city | russia | 68.97,33.08,8 | Murmansk | Murmansk | Мурманск | مورمانسك
vladivostok | city | russia | 43.12,131.89,10 | Vladivostok | Vladivostok | Владивосток | فلاديفوستوك
upper-lars | crossing | russia | 42.75,44.63,5 | Upper Lars; Verkhny Lars; Verkhniy Lars; Upper Lars crossing; Verkhny Lars crossing | Yukarı Lars; Verhniy Lars; Yukarı Lars Sınır Kapısı; Verhni Lars | Верхний Ларс; КПП Верхний Ларс | معبر لارس; فيرخني لارس
beslan | base | russia | 43.21,44.61,8 | Beslan | Beslan | Беслан | بيسلان
yeysk | base | russia | 46.70,38.21,8 | Yeysk | Yeysk | Ейск; аэродром Ейск | يسك
primorsko-akhtarsk | base | russia | 46.70,38.21,8 | Primorsko-Akhtarsk | Primorsko-Ahtarsk | Приморско-Ахтарск | بريمورسكو أختارسك
dyagilevo | base | russia | 54.65,39.57,8 | Dyagilevo; Dyagilevo air base | Dyagilevo | Дягилево | دياغيليفو
ryazan | city | russia | 54.63,39.74,8 | Ryazan | Ryazan | Рязань | ريازان
budyonnovsk | base | russia | 44.78,44.13,8 | Budyonnovsk; Budennovsk | Budyonnovsk | Будённовск | بوديونوفسك
morozovsk | base | russia | 48.31,41.79,8 | Morozovsk; Morozovsk airfield | Morozovsk | Морозовск; аэродром Морозовск | موروزوفسك
kubinka | base | russia | 56.00,36.90,8 | Kubinka | Kubinka | Кубинка; парк «Патриот» | كوبينكا
red-square | site | russia | 55.75,37.62,3 | Red Square; Kremlin Palace | Kızıl Meydan | Красная площадь | الساحة الحمراء
vnukovo | site | russia | 55.59,37.26,5 | Vnukovo; Vnukovo airport | Vnukovo; Vnukovo Havalimanı | Внуково; аэропорт Внуково | مطار فنوكوفو; فنوكوفو
siberia | region | russia | 60.0,100.0,2500 | Siberia | Sibirya | Сибирь | سيبيريا
mykolaiv | city | ukraine | 46.97,32.00,8 | Mykolaiv; Nikolaev; Nikolayev | Mıkolayiv; Nikolayev | Николаев | ميكولايف; نيكولاييف
dnipro | city | ukraine | 48.46,35.04,10 | Dnipro | Dnipro | Днипро; Днепропетровск | دنيبرو
donetsk | city | ukraine | 48.02,37.80,10 | Donetsk; Donetsk region | Donetsk; Donetsk bölgesi | Донецк; Донецкая область | دونيتسك
luhansk | city | ukraine | 48.57,39.31,10 | Luhansk; Lugansk; Luhansk region | Luhansk; Lugansk | Луганск; Луганская область | لوهانسك; لوغانسك
bakhmut | city | ukraine | 48.60,38.00,8 | Bakhmut | Bahmut | Бахмут; Артёмовск | باخموت
sumy | city | ukraine | 50.91,34.80,10 | ?Sumy; Sumy region | Sumı | Сумы; Сумская область | سومي
berdiansk | town | ukraine | 46.75,36.80,8 | Berdiansk; Berdyansk | Berdyansk | Бердянск | برديانسك
melitopol | town | ukraine | 46.85,35.37,8 | Melitopol | Melitopol | Мелитополь | ميليتوبول
zaporizhzhia-nuclear-power-plant | site | ukraine | 47.51,34.59,6 | Zaporizhzhia nuclear power plant; Zaporizhzhia plant; Zaporozhye nuclear power plant; Enerhodar; Energodar | Zaporijya Nükleer Santrali; Zaporojye Nükleer Santrali; Enerhodar | Запорожская АЭС; ЗАЭС; Энергодар | محطة زابوريجيا النووية; محطة زابوريجيا; إنرهودار
kakhovka-dam | dam | ukraine | 46.78,33.37,6 | Kakhovka Dam; Nova Kakhovka; Nova Kakhovka dam; Kakhovka hydroelectric plant | Kahovka Barajı; Nova Kahovka | Каховская ГЭС; Новая Каховка; Каховская плотина | سد كاخوفكا; نوفا كاخوفكا
simferopol | city | ukraine | 44.95,34.10,8 | Simferopol | Simferopol; Akmescit | Симферополь | سيمفيروبول
kerch | city | ukraine | 45.36,36.47,8 | Kerch | Kerç | Керчь | كيرتش
feodosia | town | ukraine | 45.03,35.38,8 | Feodosia; Feodosiya | Feodosya | Феодосия | فيودوسيا
chornomorsk | city | ukraine | 46.30,30.65,8 | Chornomorsk; Chernomorsk | Çornomorsk | Черноморск | تشورنومورسك
izmail | town | ukraine | 45.35,28.84,8 | Izmail; Izmail port | İzmail limanı; İzmail kenti | Измаил | ميناء إسماعيل; مدينة إسماعيل
reni | town | ukraine | 45.35,28.84,8 | ?Reni | Reni | Рени | ريني
chernobyl | town | ukraine | 51.27,30.22,10 | Chernobyl; Chornobyl | Çernobil | Чернобыль | تشيرنوبيل; تشرنوبيل
sukhumi | city | georgia | 43.00,41.02,8 | Sukhumi; Sukhum | Suhumi; Sohum | Сухуми; Сухум | سوخومي
tskhinvali | city | georgia | 42.23,43.97,8 | Tskhinvali; Tskhinval | Tshinvali | Цхинвали; Цхинвал | تسخينفالي
batumi | city | georgia | 41.65,41.64,8 | Batumi | Batum | Батуми | باتومي
varna | city | bulgaria | 43.20,27.92,8 | Varna | Varna | Варна | فارنا
burgas | city | bulgaria | 43.20,27.92,8 | Burgas | Burgaz | Бургас | بورغاس
constanta | city | romania | 44.17,28.65,8 | Constanta | Köstence | Констанца | كونستانتا
nakhchivan | region | azerbaijan | 39.40,45.50,40 | Nakhchivan; Nakhichevan | Nahçıvan | Нахичевань; Нахчыван | ناخيتشيفان; نخجوان
stepanakert | city | azerbaijan | 39.82,46.75,8 | Stepanakert; Khankendi | Hankendi; Stepanakert | Степанакерт; Ханкенди | ستيباناكيرت; خانكندي
lachin | town | azerbaijan | 39.64,46.55,10 | Lachin; Lachin corridor | Laçın; Laçın koridoru | Лачин; Лачинский коридор | لاتشين; ممر لاتشين
aghdam | town | azerbaijan | 39.99,46.93,8 | Aghdam; Agdam | Ağdam | Агдам | أغدام
ganja | city | azerbaijan | 39.82,46.75,8 | Ganja | Gence | Гянджа | كنجة
gyumri | city | armenia | 40.79,43.84,8 | Gyumri; Gyumri base; 102nd Military Base | Gümrü | Гюмри; 102-я военная база | غيومري
northwestern-black-sea | region | ukraine | 46.00,33.00,100 | northwestern Black Sea; north-western Black Sea | Karadeniz'in kuzeybatısı | северо-западная часть Чёрного моря | شمال غرب البحر الأسود
# Libya and the sea
ajdabiya | city | libya | 30.76,20.23,10 | Ajdabiya | Acdabiya | Адждабия | أجدابيا
brega | city | libya | 30.76,20.23,10 | Brega | Brega | Брега | البريقة
ras-lanuf | city | libya | 30.76,20.23,10 | Ras Lanuf | Ras Lanuf | Рас-Лануф | راس لانوف
zuwara | city | libya | 30.76,20.23,10 | Zuwara; Zuwarah | Zuvara | Зувара | زوارة
mitiga | base | libya | 32.90,13.28,5 | Mitiga; Mitiga airport; Mitiga airbase; Mitiga air base | Mitiga; Mitiga Havalimanı | Митига; аэропорт Митига | معيتيقة; مطار معيتيقة
sabha-in-libya | city | libya | 27.04,14.43,10 | Sabha in Libya; Sebha in Libya | Sebha | Себха | سبها
brak-al-shati | city | libya | 27.04,14.43,10 | Brak al-Shati | Brak eş-Şati; Brak Şati | Брак-эш-Шати; Брак-аль-Шати | براك الشاطئ
maaten-al-sarra | city | libya | 27.04,14.43,10 | Maaten al-Sarra; Maten al-Sarra | Maten es-Sarra | Маатен-эс-Сарра | معطن السارة
lemnos | island | greece | 39.90,25.25,15 | Lemnos; Limnos | Limni | Лемнос | ليمنوس
lesbos | island | greece | 39.20,26.30,35 | Lesbos; Lesvos | Midilli | Лесбос | ليسبوس
rhodes | island | greece | 36.20,28.00,30 | Rhodes | Rodos | Родос | رودس
kos | island | greece | 36.20,28.00,25 | ?Kos | ?Kos | Кос | جزيرة كوس
famagusta | city | cyprus | 35.12,33.94,8 | Famagusta | Gazimağusa | Фамагуста | فاماغوستا
varosha | town | cyprus | 35.11,33.95,5 | Varosha | Kapalı Maraş; Maraş bölgesi | Вароша | فاروشا
# More
bozova | town | sanliurfa | 37.37,38.52,8 | Bozova | Bozova | Бозова | بوزوفا
dargecit | town | mardin | 37.55,41.72,8 | Dargecit | Dargeçit | Даргечит | دارغتشيت
cinar | town | diyarbakir | 37.73,40.42,8 | Cinar district | Çınar ilçesi | Чынар (Диярбакыр) | قضاء تشينار; جنار في ديار بكر
duzici | town | osmaniye | 37.25,36.45,8 | Duzici | Düziçi | Дюзичи | دوزيتشي
guvecci | village | hatay | 35.92,36.15,6 | Guvecci | Güveççi | Гювеччи | غوفتشي; غوفيتشي
karakopru | city | sanliurfa | 37.20,38.80,8 | Karakopru | Karaköprü | Каракёпрю | قره كوبري
ceylanpinar-crossing | crossing | sanliurfa | 36.84,40.05,4 | Ceylanpinar border crossing; Ceylanpınar border gate; Ras al-Ain border crossing; Ras al-Ayn crossing | Ceylanpınar Sınır Kapısı; Resulayn Sınır Kapısı | КПП «Джейланпынар» | معبر جيلان بينار; معبر رأس العين; معبر رأس العين الحدودي
mount-cudi | mountain | sirnak | 37.40,42.45,15 | Mount Cudi; Cudi Mountain; Cudi mountains; Cudi | Cudi Dağı; Cudi | гора Джуди; Джуди | جبل جودي; جبال جودي
gabar | mountain | sirnak | 37.55,42.35,15 | Gabar Mountain; Mount Gabar; Gabar mountains; Gabar | Gabar Dağı; Gabar | гора Габар; Габар | جبل غبار; جبال غابار; جبل غابار
ikiyaka | mountain | hakkari | 37.30,44.15,12 | Ikiyaka Mountains; Ikiyaka | İkiyaka Dağları; İkiyaka | горы Икияка | جبال إيكي ياكا
kato | mountain | sirnak | 37.50,43.00,15 | Kato Mountain; Mount Kato | Kato Dağı | гора Като | جبل كاتو
erhac | base | malatya | 38.43,38.08,6 | Erhac air base; 7th Main Jet Base | Erhaç Hava Üssü; Malatya Erhaç; 7. Ana Jet Üssü | авиабаза Эрхач | قاعدة إرهاتش الجوية
aksaz | base | mugla | 36.84,28.39,6 | Aksaz naval base; Aksaz | Aksaz Deniz Üssü; Aksaz | военно-морская база Аксаз; база Аксаз | قاعدة أكساز البحرية
gokceada | island | canakkale | 40.17,25.85,15 | Gokceada; Imbros | Gökçeada | Гёкчеада | غوكتشه أدا
bestepe | site | ankara-province | 39.93,32.80,4 | Bestepe; Presidential Complex in Ankara; Turkish Presidential Complex | Beştepe; Cumhurbaşkanlığı Külliyesi | Бештепе; президентский дворец в Анкаре | المجمع الرئاسي في أنقرة; بيش تبه
esenboga | site | ankara-province | 40.12,32.99,5 | Esenboga; Esenboga Airport | Esenboğa; Esenboğa Havalimanı | аэропорт Эсенбога; Эсенбога | مطار إيسن بوغا
kahramankazan | town | ankara-province | 40.20,32.68,8 | Kahramankazan | Kahramankazan | Кахраманказан | كهرمان كازان
belek | town | antalya | 36.86,31.06,8 | Belek | Belek | Белек | بيليك
kemer | town | antalya | 36.60,30.56,8 | Kemer | ?Kemer | Кемер | كيمر
taksim | site | istanbul | 41.037,28.985,3 | Taksim; Taksim Square | Taksim; Taksim Meydanı | Таксим; площадь Таксим | ميدان تقسيم; ساحة تقسيم
rawa | town | iraq | 34.48,41.92,8 | Rawa in Iraq | Rava kasabası | Рава | راوة; بلدة راوة; قضاء راوة
erbil-airport | site | iraq | 36.24,43.96,5 | Erbil International Airport; Erbil airport; Erbil air base | Erbil Havalimanı; Erbil Uluslararası Havalimanı | аэропорт Эрбиля | مطار أربيل; مطار أربيل الدولي
mount-sinjar | mountain | iraq | 36.37,41.85,20 | Mount Sinjar; Sinjar Mountain; Sinjar Mountains | Sincar Dağı | гора Синджар; горы Синджар | جبل سنجار
batifa | town | iraq | 37.18,43.02,10 | Batifa; Batufa | Batufa | Батуфа | باطوفا; باتيفا
deraluk | town | iraq | 37.06,43.65,10 | Deraluk; Deralok | Deraluk | Дералук | ديرلوك; ديرالوك
shiladze | town | iraq | 37.05,43.78,10 | Shiladze; Sheladze | Şiladze | Шиладзе | شيلادزي
tyre | city | lebanon | 33.27,35.20,8 | Tyre in Lebanon; Lebanon's Tyre | Lübnan'ın Sur kenti | Тир (Ливан) | صور في لبنان; مدينة صور
sidon | city | lebanon | 33.56,35.37,8 | Sidon; Saida in Lebanon | Sayda kenti | Сидон; Сайда (Ливан) | صيدا في لبنان; مدينة صيدا
zawiyah-libya | city | libya | 32.76,12.73,8 | Zawiyah in Libya; Zawiya in Libya; Az-Zawiyah | Zaviye kenti | Эз-Завия | الزاوية في ليبيا; مدينة الزاوية
azraq | base | jordan | 31.83,36.82,8 | Muwaffaq Salti air base; Azraq air base; Azraq camp; Azraq refugee camp; Azraq | Ezrak üssü; Ezrak kampı; Ezrak | авиабаза Муваффак Салти; лагерь Азрак; Азрак | مخيم الأزرق; قاعدة موفق السلطي; قاعدة الأزرق
sea-of-galilee | lake | israel | 32.82,35.59,15 | Sea of Galilee; Lake Tiberias; Lake Kinneret | Taberiye Gölü | Тивериадское озеро; Галилейское море | بحيرة طبريا
sochi-airport | site | russia | 43.45,39.95,5 | Sochi airport; Bocharov Ruchey | Soçi Havalimanı | аэропорт Сочи; Бочаров Ручей | مطار سوتشي
port-kavkaz | site | russia | 45.34,36.67,6 | Port Kavkaz; Kavkaz port; port of Kavkaz | Kavkaz Limanı | порт Кавказ | ميناء كافكاز; ميناء القوقاز
gelendzhik | town | russia | 44.56,38.08,8 | Gelendzhik | Gelencik | Геленджик | غيلينجيك; غيليندجيك
anapa | town | russia | 44.89,37.32,8 | Anapa | Anapa | Анапа | أنابا
voronezh | city | russia | 51.66,39.20,10 | Voronezh; Voronezh region | Voronej | Воронеж; Воронежская область | فورونيج
zhukovsky | town | russia | 55.55,38.15,8 | Zhukovsky; Ramenskoye airfield | Jukovski | Жуковский; аэродром Раменское | جوكوفسكي
patriot-park | site | russia | 55.57,36.82,4 | Patriot Park; Park Patriot | Patriot Parkı | парк «Патриот» | حديقة باتريوت
lviv | city | ukraine | 49.84,24.03,10 | Lviv; Lvov | Lviv | Львов | لفيف
avdiivka | city | ukraine | 48.14,37.75,8 | Avdiivka; Avdeevka | Avdiyivka | Авдеевка | أفدييفكا
pokrovsk | city | ukraine | 48.28,37.18,8 | Pokrovsk; Krasnoarmeysk | Pokrovsk | Покровск; Красноармейск | بوكروفسك
chernihiv | city | ukraine | 51.50,31.29,10 | Chernihiv; Chernigov | Çernihiv | Чернигов | تشيرنيهيف; تشيرنيغوف
kerch-bridge | bridge | ukraine | 45.31,36.51,8 | Kerch Bridge; Crimean Bridge; Crimea Bridge | Kerç Köprüsü; Kırım Köprüsü | Керченский мост; Крымский мост | جسر كيرتش; جسر القرم
saki | base | ukraine | 45.09,33.60,8 | Saky air base; Saki air base; Saki airfield | Saki Hava Üssü | аэродром Саки; Саки | قاعدة ساكي الجوية; مطار ساكي
dzhankoi | town | ukraine | 45.71,34.39,8 | Dzhankoi; Dzhankoy | Canköy | Джанкой | جانكوي
odesa-port | site | ukraine | 46.50,30.74,6 | port of Odesa; port of Odessa; Odesa port; Odessa port | Odesa Limanı; Odessa Limanı | порт Одессы; Одесский порт | ميناء أوديسا
pivdennyi | site | ukraine | 46.62,31.01,6 | Pivdennyi; Yuzhny port; Pivdennyi port; Yuzhnyi | Pivdenniy limanı; Yujni limanı | порт Южный; порт Пивденный | ميناء يوجني; ميناء بيفديني
bucha | town | ukraine | 50.55,30.21,8 | Bucha | Buça | Буча | بوتشا
abkhazia | region | georgia | 43.00,41.00,60 | Abkhazia | Abhazya | Абхазия | أبخازيا
south-ossetia | region | georgia | 42.30,44.00,50 | South Ossetia | Güney Osetya | Южная Осетия | أوسيتيا الجنوبية
poti | city | georgia | 42.15,41.67,8 | Poti | Poti limanı | Поти | ميناء بوتي
fuzuli | town | azerbaijan | 39.60,47.14,10 | Fuzuli; Fizuli | Fuzuli kenti | Физули | فضولي في أذربيجان
northern-cyprus | region | cyprus | 35.25,33.60,60 | northern Cyprus; Turkish Republic of Northern Cyprus | KKTC; Kuzey Kıbrıs; Kuzey Kıbrıs Türk Cumhuriyeti | Северный Кипр; Турецкая Республика Северного Кипра; ТРСК | شمال قبرص; جمهورية شمال قبرص التركية
`;
