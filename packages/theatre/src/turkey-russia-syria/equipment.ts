/** Weapons by the names reporters use, from memory. A name that is also a common word ("Град", "Tor") carries `?`. */
export const equipment = `
id | class | maker | en | tr | ru | ar
s-400 | air_defence | RU | S-400; S-400 Triumf; S400; S-400s; SA-21 | S-400; S400; S-400 hava savunma sistemi | С-400; С-400 Триумф; зенитная система С-400 | إس-400; إس 400; اس 400; منظومة إس-400
s-300 | air_defence | RU | S-300; S300; S-300s; SA-10 | S-300; S300 | С-300; С-300ВМ; С-300ПМУ-2 | إس-300; إس 300; اس 300
s-500 | air_defence | RU | S-500; S-500 Prometheus | S-500; S500 | С-500; С-500 Прометей | إس-500; إس 500
s-200 | air_defence | RU | S-200; S200; S-200 Vega; SA-5 | S-200; S200 | С-200; С-200 Вега | إس-200; إس 200
s-125 | air_defence | RU | S-125; S-125 Pechora; SA-3; Pechora | S-125; Peçora | С-125; С-125 Печора; ЗРК Печора | إس-125; إس 125; بيتشورا
s-75 | air_defence | RU | S-75; S-75 Dvina; SA-2 | S-75 | С-75; С-75 Двина | إس-75; إس 75
pantsir | air_defence | RU | Pantsir; Pantsir-S1; Pantsir S1; Pantsyr; Pantsir-S; Pantsir systems | Pantsir; Pantsir-S1; Pantsir hava savunma sistemi | Панцирь-С1; Панцирь-С; ?Панцирь; ЗРПК Панцирь; ЗРПК «Панцирь-С1»; Панцири-С1 | بانتسير; بانتسير-إس; بانتسير-إس1; منظومة بانتسير
buk | air_defence | RU | Buk; Buk-M2; Buk-M2E; SA-17; SA-11; Buk-M1 | Buk-M2; Buk hava savunma sistemi; Buk-M2E | ?Бук; Бук-М2; Бук-М2Э; ЗРК Бук; Бук-М1; ЗРК «Бук» | بوك-إم2; منظومة بوك; بوك إم 2
tor | air_defence | RU | Tor-M1; Tor-M2; SA-15; ?Tor | Tor-M1; Tor-M2; Tor hava savunma sistemi | Тор-М1; Тор-М2; ЗРК Тор; ЗРК «Тор» | منظومة تور; تور-إم1; تور إم 1; تور-إم2
osa | air_defence | RU | Osa-AKM; 9K33 Osa; SA-8 | Osa hava savunma sistemi; SA-8 | Оса-АКМ; ЗРК Оса; ЗРК «Оса» | منظومة أوسا; أوسا; سام-8
kub | air_defence | RU | 2K12 Kub; SA-6; Kvadrat | SA-6; Kub hava savunma sistemi | ЗРК Куб; ЗРК «Куб»; ЗРК Квадрат | سام-6; منظومة كوب
strela-10 | air_defence | RU | Strela-10; SA-13 | Strela-10 | Стрела-10 | ستريلا-10
patriot | air_defence | US | Patriot; Patriot missile system; Patriots; Patriot missiles; Patriot system; Patriot anti-missile system; MIM-104; Patriot batteries; Patriot battery | Patriot; Patriot hava savunma sistemi; Patriot füzeleri; Patriot bataryaları | Пэтриот; ЗРК Patriot; Patriot; Пэтриоты; Патриот; комплексы Patriot | باتريوت; منظومة باتريوت; صواريخ باتريوت
hawk | air_defence | US | MIM-23 Hawk; Hawk air defence system; HAWK XXI; I-HAWK | HAWK hava savunma sistemi; HAWK füzesi | ЗРК Hawk; MIM-23 Hawk; комплекс Хок | منظومة هوك; صواريخ هوك
iron-dome | air_defence | IL | Iron Dome | Demir Kubbe | Железный купол | القبة الحديدية
davids-sling | air_defence | IL | David's Sling | Davut'un Sapanı | Праща Давида | مقلاع داود
thaad | air_defence | US | THAAD | THAAD | THAAD; ТХААД | ثاد; منظومة ثاد
hisar | air_defence | TR | Hisar-A; Hisar-O; HISAR; HISAR-A+ | HİSAR-A; HİSAR-O; HİSAR-A+; HİSAR-O+ | Хисар-А; Хисар-О; Hisar | حصار-أ
korkut | air_defence | TR | Korkut air defence gun; KORKUT | KORKUT | Коркут | كوركوت
manpads | air_defence |  | MANPADS; MANPAD; man-portable air-defence system; shoulder-fired missile; shoulder-fired missiles; shoulder-launched missile; man-portable air defence systems | MANPADS; omuzdan atılan füze; omuzdan ateşlenen füze; omuzdan atılan hava savunma füzesi | ПЗРК; переносной зенитный ракетный комплекс; переносные зенитные комплексы | مانباد; مضاد طيران محمول على الكتف; صواريخ مضادة للطائرات محمولة على الكتف; صاروخ محمول على الكتف
stinger | air_defence | US | Stinger; Stingers; FIM-92 Stinger; Stinger missile | Stinger; Stinger füzesi | Стингер; ПЗРК Стингер; Stinger | ستينغر; صواريخ ستينغر
igla | air_defence | RU | Igla; SA-16; Igla-S | İgla; İgla füzesi | ?Игла; ПЗРК Игла; Игла-С; ПЗРК «Игла» | إيغلا; صاروخ إيغلا
strela | air_defence | RU | Strela-2; SA-7; Strela-2M | Strela-2; SA-7; Strela füzesi | Стрела-2; ПЗРК Стрела; Стрела-2М; ПЗРК «Стрела» | ستريلا; سام-7; صاروخ ستريلا
zu-23 | air_defence | RU | ZU-23; ZU-23-2 | ZU-23; uçaksavar; uçaksavarlar; ZU-23-2 | ЗУ-23; ЗУ-23-2; зенитная установка; зенитки | رشاش 23; مضاد 23; مدفع 23; مدفع 57; رشاش 14.5; مضادات الطيران; رشاشات 23
su-24 | aircraft | RU | Su-24; Su-24M; Sukhoi-24; Sukhoi Su-24; SU-24; Su-24 bomber | Su-24; SU-24 | Су-24; Су-24М; бомбардировщик Су-24 | سوخوي 24; سو-24; سوخوي-24; طائرة سوخوي 24
su-22 | aircraft | RU | Su-22 | Su-22 | Су-22 | سوخوي 22
su-25 | aircraft | RU | Su-25; Sukhoi-25; Su-25SM; SU-25; Sukhoi Su-25 | Su-25; SU-25 | Су-25; Су-25СМ; штурмовик Су-25 | سوخوي 25; سو-25; سوخوي-25
su-30 | aircraft | RU | Su-30; Su-30SM; Sukhoi Su-30; SU-30 | Su-30; Su-30SM | Су-30; Су-30СМ | سوخوي 30; سو-30; سوخوي-30
su-34 | aircraft | RU | Su-34; Sukhoi Su-34; SU-34; Su-34s | Su-34; SU-34 | Су-34; бомбардировщик Су-34 | سوخوي 34; سو-34; سوخوي-34
su-35 | aircraft | RU | Su-35; Su-35S; Sukhoi Su-35; SU-35; Su-35s | Su-35; SU-35; Su-35S | Су-35; Су-35С | سوخوي 35; سو-35; سوخوي-35
su-57 | aircraft | RU | Su-57; Sukhoi Su-57; SU-57 | Su-57; SU-57 | Су-57 | سوخوي 57; سو-57; سوخوي-57
mig-21 | aircraft | RU | MiG-21; Mig-21; MiG-21s | MiG-21 | МиГ-21 | ميغ 21; ميغ-21; طائرة ميغ 21
mig-23 | aircraft | RU | MiG-23; Mig-23; MiG-23s | MiG-23 | МиГ-23 | ميغ 23; ميغ-23
mig-25 | aircraft | RU | MiG-25 | MiG-25 | МиГ-25 | ميغ 25; ميغ-25
mig-29 | aircraft | RU | MiG-29; Mig-29; MiG-29s | MiG-29 | МиГ-29 | ميغ 29; ميغ-29
mig-31 | aircraft | RU | MiG-31; MiG-31K | MiG-31; MiG-31K | МиГ-31; МиГ-31К | ميغ 31; ميغ-31
tu-22 | aircraft | RU | Tu-22M3; Tu-22M; Tu-22M3s; Tupolev Tu-22M3 | Tu-22M3 | Ту-22М3; бомбардировщик Ту-22М3 | توبوليف 22; تو 22 إم 3
tu-95 | aircraft | RU | Tu-95; Tu-95MS; Tupolev Tu-95 | Tu-95 | Ту-95; Ту-95МС | توبوليف 95; تو-95
il-20 | aircraft | RU | Il-20; IL-20; Ilyushin Il-20; Il-20M | İl-20; Il-20 | Ил-20; Ил-20М; самолёт Ил-20 | إيل-20; إيل 20; إليوشن 20
il-76 | aircraft | RU | Il-76; IL-76; Ilyushin Il-76 | İl-76; Il-76 | Ил-76 | إليوشن 76; إيل-76
a-50 | aircraft | RU | A-50 Mainstay; A-50U; Beriev A-50 | A-50U; A-50 uçağı | А-50; А-50У; самолёт ДРЛО А-50 | طائرة إيه-50; آ-50
f-16 | aircraft | US | F-16; F-16s; F16; F-16 jets; F-16 fighter; F-16 fighter jets; F-16 Viper; F-16 Block 70 | F-16; F16; F-16 savaş uçağı; F-16'lar; F-16 Block 70 | Ф-16; F-16; истребитель F-16; истребители F-16 | إف-16; إف 16; اف 16; مقاتلات إف 16
f-35 | aircraft | US | F-35; F-35s; F35; F-35 jets; F-35 fighter jets; Joint Strike Fighter; F-35 Lightning II | F-35; F35; F-35 savaş uçağı | Ф-35; F-35; истребитель F-35; истребители F-35 | إف-35; إف 35; اف 35; مقاتلات إف 35
f-15 | aircraft | US | F-15; F-15s; F-15E; F-15E Strike Eagle | F-15; F-15E | F-15; F-15E; Ф-15 | إف-15; إف 15
f-4 | aircraft | US | F-4 Phantom; RF-4E; F-4 | F-4; RF-4; F-4 Fantom | F-4; F-4 Phantom; RF-4E | إف-4; فانتوم; إف 4
a-10 | aircraft | US | A-10 Thunderbolt; A-10 Warthog; A-10; A-10s | A-10 | A-10 | إيه-10
kaan | aircraft | TR | KAAN; KAAN fighter; TF-X; TF Kaan | KAAN; Milli Muharip Uçak; MMU | КААН; истребитель KAAN; KAAN; истребитель Каан | مقاتلة قآن; قآن; كآن; مقاتلة كآن
hurjet | aircraft | TR | Hurjet; Hürjet | HÜRJET; Hürjet | Хюрджет; Hürjet | حر جيت; حُرجت
eurofighter | aircraft |  | Eurofighter; Eurofighter Typhoon; Eurofighters; Typhoon jets; Eurofighter Typhoons | Eurofighter; Eurofighter Typhoon | Еврофайтер; Eurofighter; Eurofighter Typhoon | يوروفايتر; يوروفايتر تايفون; تايفون
rafale | aircraft | FR | Rafale; Rafales; Rafale jets | Rafale | Рафаль; Rafale | رافال; مقاتلات رافال
l-39 | aircraft | CZ | L-39; L-39 Albatros; L39; L-39 Albatross | L-39 | Л-39; L-39; учебно-боевой самолёт Л-39 | إل-39; إل 39; طائرة إل 39; طائرة لام 39
a400m | aircraft |  | A400M | A400M; A-400M | A400M | إيه 400 إم
e-737 | aircraft | US | E-737; AWACS; Boeing E-3; AWACS aircraft | AWACS; Barış Kartalı; HİK uçağı; E-737; E-7T | АВАКС; AWACS | أواكس; طائرة أواكس
mi-8 | helicopter | RU | Mi-8; Mi-17; Mi-8 helicopter; Mi-17 helicopter; Mi-8AMTSh | Mi-8; Mi-17 | Ми-8; Ми-17; вертолёт Ми-8; Ми-8АМТШ | مي-8; مي 8; مي-17; مي 17; مروحية مي-8
mi-24 | helicopter | RU | Mi-24; Mi-35; Mi-35M; Mi-24 gunship; Mi-25 | Mi-24; Mi-35; Mi-25 | Ми-24; Ми-35; Ми-35М; Ми-25 | مي-24; مي 24; مي-35; مي 35
mi-28 | helicopter | RU | Mi-28; Mi-28N; Mi-28 Night Hunter | Mi-28; Mi-28N | Ми-28; Ми-28Н; Ми-28Н «Ночной охотник» | مي-28; مي 28
ka-52 | helicopter | RU | Ka-52 | Ka-52 | Ка-52 | كا-52
atak | helicopter | TR | T129; T129 ATAK; T-129; ATAK helicopter; T129 ATAK helicopter | ATAK helikopteri; T129; T-129 ATAK; T129 ATAK; T-129 | Т129; T129 ATAK; вертолёт ATAK; Т-129 | أتاك; مروحية أتاك; تي 129
black-hawk | helicopter | US | Black Hawk; Black Hawks; UH-60; Sikorsky; S-70 Sikorsky | Sikorsky; Black Hawk; S-70; Skorsky; Sikorsky helikopteri | Блэк Хок; UH-60; Black Hawk; Сикорский | بلاك هوك; سيكورسكي
gazelle | helicopter | FR | SA-342 Gazelle; Gazelle helicopter; SA-342; Gazelle helicopters | Gazelle helikopteri; SA-342 Gazelle | вертолёт Газель; SA-342 Gazelle | مروحية غازيل; غازيل
bayraktar-tb2 | drone | TR | Bayraktar TB2; Bayraktar; TB2; Bayraktar drone; Bayraktar drones; Bayraktar TB-2; TB-2; TB2s; Bayraktars | Bayraktar TB2; TB2; Bayraktar SİHA; Bayraktar TB-2 | Байрактар; Байрактар ТБ2; Bayraktar; Bayraktar TB2; Байрактары; беспилотник Bayraktar | بيرقدار; بيرقدار تي بي 2; مسيرة بيرقدار; مسيرات بيرقدار; طائرة بيرقدار
akinci | drone | TR | Bayraktar Akinci; Akinci; Akıncı drone; Akinci drone; Akıncı | Bayraktar AKINCI; AKINCI TİHA; Akıncı TİHA; Akıncı SİHA | Акынджи; Байрактар Акынджи; Bayraktar Akıncı; Акинчи | أقنجي; بيرقدار أقنجي; أكينجي
kizilelma | drone | TR | Kizilelma; Bayraktar Kizilelma; Kızılelma | KIZILELMA; Bayraktar KIZILELMA | Кызылэльма; Kızılelma | قزل إلما; بيرقدار قزل إلما
anka | drone | TR | Anka; TAI Anka; Anka-S; Anka drone; ANKA; Anka-3 | ANKA; ANKA-S; Anka SİHA; ANKA-3 | Анка; Anka-S; беспилотник Anka; Anka | عنقاء التركية; مسيرة العنقاء; طائرة عنقاء; مسيرة أنكا
kargu | drone | TR | Kargu; Kargu-2; STM Kargu | KARGU; KARGU-2 | Каргу; Kargu-2; Kargu | كارغو; مسيرة كارغو
orlan | drone | RU | Orlan-10; Orlan; Orlan drone; Orlan-10 drone | Orlan-10; Orlan | Орлан-10; Орлан; беспилотник Орлан; БПЛА Орлан-10 | أورلان-10; أورلان; أورلان 10
lancet | drone | RU | Lancet; Lancet drone; Lancet drones; ZALA Lancet; Zala drone | Lancet; Lancet İHA | ?Ланцет; Ланцет-3; дрон Ланцет; БПЛА Ланцет; Ланцеты | لانسيت; مسيرة لانسيت
shahed | drone | IR | Shahed-136; Shahed; Shahed drone; Shahed drones; Geran-2; Shahed-131; Shahed-129; Geran; Shahed-238; Shaheds | Şahid-136; Şahid; Şahed-136; Shahed-136; Şahed; Şahid İHA; Geran-2; kamikaze İHA Şahid | Шахед; Шахед-136; Герань-2; Шахеды; Shahed-136; Shahed; ?Герань; Герани | شاهد 136; شاهد-136; مسيرة شاهد; مسيرات شاهد; شاهد 129; غيران-2
mohajer | drone | IR | Mohajer-6; Mohajer; Mohajer-4; Samad-3 | Muhacir-6; Mohacer-6 | Мохаджер-6; Мохаджер | مهاجر 6; مهاجر-6
reaper | drone | US | MQ-9 Reaper; MQ-9; Reaper drone; MQ-9 Reaper drone; Reaper drones | MQ-9 Reaper; MQ-9; Reaper | MQ-9 Reaper; MQ-9; беспилотник MQ-9; Рипер | إم كيو 9; ريبر; مسيرة إم كيو 9; إم كيو-9
hermes | drone | IL | Hermes 450; Hermes 900; Hermes drone; Elbit Hermes | Hermes 450 | Гермес-450; Hermes 900 | هيرمس 450; هيرميس 900
grad | rocket_artillery | RU | Grad; BM-21; BM-21 Grad; Grad rockets; Grad missiles; Grad rocket | Grad; BM-21; Grad füzesi; Grad roketleri; Grad füzeleri; BM-21 Grad | РСЗО Град; БМ-21; БМ-21 Град; ?Град; РСЗО «Град»; Грады; установки Град | غراد; صواريخ غراد; راجمات غراد; صاروخ غراد
uragan | rocket_artillery | RU | Uragan; BM-27; BM-27 Uragan; Uragan rockets | Uragan; BM-27; Uragan füzesi | РСЗО Ураган; БМ-27; ?Ураган; РСЗО «Ураган»; Ураганы РСЗО | أوراغان; صواريخ أوراغان; راجمة أوراغان
smerch | rocket_artillery | RU | Smerch; BM-30; BM-30 Smerch; Smerch rockets; Tornado-S; Smerch missiles | Smerç; BM-30; Smerch; Smerç füzesi | РСЗО Смерч; ?Смерч; БМ-30; РСЗО «Смерч»; Торнадо-С; Смерчи | سميرتش; صواريخ سميرتش; راجمة سميرتش
tos-1 | rocket_artillery | RU | TOS-1; TOS-1A; TOS-1A Solntsepyok; Solntsepek; Buratino | TOS-1; TOS-1A; Solntsepyok | ТОС-1; ТОС-1А; Солнцепёк; ТОС-1А «Солнцепёк»; ТОС Буратино | توس-1; توس 1 أ; قاذفات توس-1; سولنتسيبيوك
golan-rocket | rocket_artillery | SY | Golan-1000; Golan 1000; Golan-1000 rocket; Golan rockets; Burkan rocket; Volcano rocket; volcano missiles; elephant rockets; elephant rocket; Volcano rockets | Golan-1000; Golan 1000; Fil füzesi; fil roketi | Голан-1000; ракеты «Фил» | جولان 1000; راجمة جولان; صاروخ فيل; صواريخ الفيل; صواريخ بركان
type-63 | rocket_artillery | CN | Type 63 rocket launcher | Çok namlulu roketatar; ÇNRA; çok namlulu roketatar | РСЗО Тип 63 | راجمة صواريخ 107; صواريخ كاتيوشا; كاتيوشا
himars | rocket_artillery | US | HIMARS; M142 HIMARS; M270; MLRS; GMLRS | HIMARS; M270 MLRS; MLRS; GMLRS | HIMARS; Хаймарс; Хаймарсы; M270; РСЗО; реактивная система залпового огня; реактивные системы залпового огня; РСЗО HIMARS | هيمارس; راجمات هيمارس; راجمات الصواريخ; راجمة صواريخ; راجمات صواريخ
iskander | missile | RU | Iskander; Iskander-M; Iskander missile; Iskander missiles; SS-26; Iskander-M missile | İskender-M; İskender füzesi; İskender füzeleri; Iskander; İskander-M; İskander | Искандер-М; ОТРК Искандер; ?Искандер; Искандеры; ОТРК «Искандер-М»; ОТРК «Искандер» | إسكندر-إم; صواريخ إسكندر; صاروخ إسكندر; منظومة إسكندر
kalibr | missile | RU | Kalibr; Kalibr cruise missile; Kalibr missile; Kalibr missiles; Kalibr cruise missiles; Kalibr-NK | Kalibr; Kalibr füzesi; Kalibr seyir füzesi; Kalibr füzeleri; Kalibr seyir füzeleri | Калибр-НК; ракета Калибр; ракеты Калибр; крылатые ракеты Калибр; крылатые ракеты «Калибр»; ?Калибр; Калибры | كاليبر; صواريخ كاليبر; صاروخ كاليبر; صواريخ كاليبر المجنحة
kh-101 | missile | RU | Kh-101; X-101; Kh-555; Kh-59; Kh-101 missile; Kh-69 | Kh-101 | Х-101; Х-555; ракета Х-101; Х-59; Х-69 | خا-101; خ-101
oniks | missile | RU | P-800 Oniks; Oniks; Yakhont | Oniks; Yahont | П-800 Оникс; ракета Оникс; Яхонт | ياخونت; أونيكس; صواريخ ياخونت
tochka | missile | RU | Tochka-U; OTR-21 Tochka; SS-21; Tochka missile; OTR-21; Tochka missiles; Scarab missile | Toçka-U; Toçka füzesi; OTR-21 | Точка-У; ТРК Точка-У; ракета Точка-У; комплекс Точка-У; Точки-У | توشكا; صواريخ توشكا; صاروخ توشكا; توتشكا يو; توشكا-يو
scud | missile | RU | Scud; Scud missile; Scud missiles; Scuds; Scud-B; Scud-D | Scud; Scud füzesi; Scud füzeleri | Скад; ракета Скад; ракеты Скад; Скады | سكود; صواريخ سكود; صاروخ سكود
fateh-110 | missile | IR | Fateh-110; Fateh 110; M-600; Fateh-313; Zolfaghar missile; Fateh-110 missile; Fateh-110 missiles; Emad missile | Fatih-110; Fatih 110 | Фатех-110 | فاتح 110; فاتح-110; ذو الفقار الباليستي
tayfun | missile | TR | Tayfun missile; Tayfun | TAYFUN; Tayfun füzesi; TAYFUN Blok-4 | ракета Tayfun | صاروخ تايفون
tomahawk | missile | US | Tomahawk; Tomahawks; Tomahawk cruise missile; Tomahawk missiles; Tomahawk cruise missiles; Tomahawk missile | Tomahawk; Tomahawk füzesi; Tomahawk füzeleri | Томагавк; Томагавки; крылатые ракеты Томагавк | توماهوك; صواريخ توماهوك
neptune-missile | missile | UA | Neptune missile; R-360 Neptune; Neptune anti-ship missile; Neptune missiles; Neptune anti-ship missiles | Neptün füzesi; Neptün füzeleri | ракета Нептун; ПКР Нептун; ракеты Нептун; ракеты «Нептун» | صاروخ نبتون; صواريخ نبتون
howitzer | artillery |  | D-30 howitzer; D-30; M-46; M-46 gun; Caesar howitzer | D-30; obüs; obüsler; kundağı motorlu obüs | гаубица; гаубицы; Д-30; М-46; САУ; самоходная артиллерийская установка | مدفع 130; مدفع هاوتزر; هاوتزر; مدافع هاوتزر; مدفع 155
firtina | artillery | TR | T-155 Firtina; Firtina howitzer; Fırtına howitzer; T-155 Fırtına; Firtina howitzers; Fırtına howitzers; Panter howitzer; T-155 | Fırtına obüsü; Fırtına obüsleri; T-155 Fırtına; T-155; Panter obüsü | САУ Фыртына; Т-155 Фыртына; Т-155 Firtina; САУ Т-155 | مدفعية فرتينا; مدفع الفرتينا; مدفع تي-155; مدافع فرتينا
hell-cannon | mortar | SY | hell cannon; Hell Cannon; jahannam cannon; hell cannons; gas cylinder bomb; gas canister bombs | Cehennem topu; cehennem topları | адская пушка; «адские пушки»; адские пушки | مدفع جهنم; مدافع جهنم; قذائف جهنم
tow | anti_tank | US | BGM-71 TOW; TOW; TOW missile; TOW missiles; TOW anti-tank missile; TOW anti-tank missiles; BGM-71; TOWs | TOW füzesi; TOW; TOW füzeleri; TOW tanksavar füzesi | ПТРК TOW; TOW; ракеты TOW; ПТРК Тоу; ТОУ | تاو; صاروخ تاو; صواريخ تاو
kornet | anti_tank | RU | Kornet; 9M133 Kornet; Kornet missile; Kornet missiles; AT-14; Kornet anti-tank missile | Kornet; Kornet füzesi; Kornet tanksavar füzesi; Kornet füzeleri | ПТРК Корнет; Корнет; ракеты Корнет; ПТРК «Корнет» | كورنيت; صاروخ كورنيت; صواريخ كورنيت; كورنت
konkurs | anti_tank | RU | Konkurs; AT-5 | Konkurs; Konkurs füzesi | ПТРК Конкурс | كونكورس; صاروخ كونكورس
milan | anti_tank | FR | MILAN missile; MILAN; MILAN anti-tank missile; MILAN missiles; Milan anti-tank missiles | MILAN füzesi; Milan füzesi; MILAN tanksavar | ПТРК Милан; Milan; ПТРК MILAN | صاروخ ميلان; ميلان المضاد للدروع; صواريخ ميلان
javelin | anti_tank | US | Javelin; Javelin missile; Javelin missiles; Javelins; FGM-148; AT4; AT-4 rocket | Javelin; Javelin füzesi; AT4 | Джавелин; ПТРК Джавелин; Javelin; Джавелины | جافلين; صواريخ جافلين
rpg | anti_tank | RU | RPG; RPG-7; RPGs; rocket-propelled grenade; rocket-propelled grenades; RPG-29; RPG-32; RPG-18 | RPG; RPG-7; roketatar; roketatarlar; RPG-29; roketatarlı | РПГ; РПГ-7; гранатомёт; гранатомёты; РПГ-29; ручной противотанковый гранатомёт | آر بي جي; قذيفة آر بي جي; قذائف آر بي جي; قاذف آر بي جي; ار بي جي; أر بي جي
spg-9 | anti_tank | RU | SPG-9; recoilless rifle; recoilless gun; B-10 recoilless | SPG-9; geri tepmesiz top; B-10 | СПГ-9; безоткатное орудие; станковый противотанковый гранатомёт | إس بي جي 9; مدفع عديم الارتداد; قذائف إس بي جي; إس بي جي-9
t-55 | tank | RU | T-55; T-54; T-55MV; T-55s; T-55 tank | T-55; T-54; T-55 tankı | Т-55; Т-54; танк Т-55; Т-55МВ | تي-55; دبابة تي 55; تي 55; دبابة تي-55
t-62 | tank | RU | T-62; T-62M; T-62s; T-62 tank; T-62 tanks | T-62; T-62M | Т-62; Т-62М; танк Т-62 | تي-62; دبابة تي 62; تي 62; دبابة تي-62
t-72 | tank | RU | T-72; T-72s; T-72 tank; T-72 tanks; T-72B; T-72 Adra; T-72B3 | T-72; T-72 tankı; T-72B3 | Т-72; танк Т-72; Т-72Б; Т-72Б3; танки Т-72 | تي-72; دبابة تي 72; تي 72; دبابة تي-72; دبابات تي 72
t-90 | tank | RU | T-90; T-90A; T-90s; T-90 tank; T-90M; T-90 tanks | T-90; T-90 tankı | Т-90; Т-90А; танк Т-90; Т-90М; танки Т-90 | تي-90; دبابة تي 90; تي 90; دبابة تي-90; دبابات تي-90
leopard | tank | DE | Leopard 2; Leopard 2A4; Leopard tank; Leopard tanks; Leopard-2; Leopard 1; Leopard 2s | Leopard 2A4; Leopard tankı; Leopard 2; Leopard tankları | Леопард 2; танк Леопард; танки Leopard; Leopard 2; Леопард-2; танки Леопард | ليوبارد 2; دبابة ليوبارد; دبابات ليوبارد; ليوبارد
m60 | tank | US | M60; M60 tank; M60T; M60 Sabra; M-60; M60T Sabra; M60 tanks | M60; M60T; M-60 tankı; M60T Sabra | танк М60; M60T; М60 «Сабра»; М-60 | دبابة إم 60; إم-60
bmp | armoured_vehicle | RU | BMP; BMP-1; BMP-2; BMPs; infantry fighting vehicle; infantry fighting vehicles; BMP-3; BMP-1s; IFV; IFVs; BMP armoured vehicle; BMP armored vehicle | BMP; BMP-1; BMP-2; BMP-3; zırhlı muharebe aracı | БМП; БМП-1; БМП-2; боевая машина пехоты; БМП-3; боевые машины пехоты | بي إم بي; عربة بي إم بي; عربة بمب; عربة ب م ب; عربات بي إم بي; بي ام بي
btr | armoured_vehicle | RU | BTR; BTR-82A; BTR-60; BTR-80s; BTR-82; Typhoon MRAP | BTR-80; BTR; BTR-82A | БТР; БТР-82А; бронетранспортёр; бронетранспортёры; БТР-82; Тайфун-К | بي تي آر; ناقلة جند; عربة بي تي آر; مدرعة بي تي آر; ناقلة جنود; ناقلات الجند
kirpi | armoured_vehicle | TR | Kirpi; BMC Kirpi; Kirpi MRAP; Ejder Yalcin; Panthera; Vuran; Hizir; Tulpar; Amazon MRAP | Kirpi zırhlı aracı; Kirpi; Ejder Yalçın; Vuran | бронемашина Кирпи; бронеавтомобиль Kirpi; бронеавтомобиль Кирпи | مدرعة كيربي; كيربي; مدرعة بانثيرا; مدرعات كيربي
humvee | vehicle | US | Humvee; Humvees; MRAP; MRAPs; HMMWV; Oshkosh; M-ATV | Humvee; MRAP; Hummer; Hammer zırhlı aracı | Хамви; Хаммер; бронеавтомобиль MRAP; Humvee; Хамвии | همفي; عربات همفي; عربة همر; همر; عربة همفي
moskva-ship | ship | RU | Moskva cruiser; missile cruiser Moskva; cruiser Moskva; flagship Moskva; the Moskva; Varyag cruiser; guided missile cruiser Moskva; Moskva warship; Russian flagship Moskva | Moskova kruvazörü; Moskva kruvazörü; Moskva gemisi; amiral gemisi Moskova | крейсер Москва; крейсер «Москва»; ракетный крейсер Москва; флагман Москва; ракетный крейсер «Москва» | الطراد موسكفا; طراد موسكفا; الطراد الصاروخي موسكفا; السفينة الحربية موسكفا; الطراد موسكو; طراد موسكو
kuznetsov | ship | RU | Admiral Kuznetsov; aircraft carrier Admiral Kuznetsov; Kuznetsov carrier; Admiral Kuznetsov aircraft carrier | Amiral Kuznetsov; Amiral Kuznetsov uçak gemisi | Адмирал Кузнецов; крейсер «Адмирал Кузнецов»; авианосец «Адмирал Кузнецов»; авианосец Адмирал Кузнецов | الأدميرال كوزنيتسوف; حاملة الطائرات كوزنيتسوف; أدميرال كوزنيتسوف
admiral-grigorovich | ship | RU | Admiral Grigorovich; Moskva-class cruiser; frigate Admiral Grigorovich | Amiral Grigoroviç; Amiral Grigoroviç firkateyni | Адмирал Григорович; фрегат «Адмирал Григорович» | الأدميرال غريغوروفيتش; أدميرال غريغوروفيتش
ropucha | ship | RU | Ropucha-class; landing ship Novocherkassk; Novocherkassk ship; Saratov landing ship; Orsk landing ship; Syrian Express; Alexander Otrakovsky; Ivan Gren | Ropucha sınıfı; Novoçerkassk çıkarma gemisi; çıkarma gemisi | БДК; большой десантный корабль; БДК Новочеркасск; Сирийский экспресс; БДК «Новочеркасск»; БДК «Саратов»; БДК «Иван Грен»; большие десантные корабли | سفينة الإنزال نوفوتشيركاسك; سفينة الإنزال; سفن الإنزال; سفينة إنزال
kilo-sub | submarine | RU | Kilo-class submarine; Rostov-on-Don submarine; Kilo-class; Krasnodar submarine; Varshavyanka; Novorossiysk submarine; Improved Kilo; Kilo-class submarines; submarine Rostov-on-Don | Kilo sınıfı denizaltı; Rostov-na-Donu denizaltısı; Krasnodar denizaltısı | подводная лодка «Краснодар»; Варшавянка; подлодка Ростов-на-Дону; подводная лодка Новороссийск; подлодка «Ростов-на-Дону»; подводные лодки проекта 636.3; подлодка «Краснодар» | غواصة كيلو; الغواصة روستوف; غواصة روستوف على الدون; غواصة كراسنودار
tcg-anadolu | ship | TR | TCG Anadolu; TCG Kinaliada; Ada-class corvette; MILGEM; TCG Istanbul; Ada-class; Ada-class corvettes; TCG Anadolu warship; Istif-class frigate | TCG Anadolu; TCG Kınalıada; MİLGEM; TCG İstanbul; Ada sınıfı korvet; TCG Heybeliada | TCG Anadolu; УДК «Анадолу»; УДК Анадолу; корвет типа Ада; корветы типа «Ада»; МИЛГЕМ | السفينة الحربية أناضول; تي جي جي أناضول; ميلغيم; سفينة الأناضول الحربية; مشروع ميلغيم
oruc-reis | ship | TR | Oruc Reis; Oruç Reis; Yavuz drillship; Barbaros Hayreddin Pasa; Fatih drillship; Abdulhamid Han; Kanuni drillship; Oruc Reis survey vessel; seismic vessel Oruc Reis; Oruç Reis research vessel; Piri Reis vessel | Oruç Reis; Oruç Reis gemisi; Yavuz sondaj gemisi; Barbaros Hayreddin Paşa; Fatih sondaj gemisi; Abdülhamid Han sondaj gemisi; Kanuni sondaj gemisi | Оруч Рейс; судно Оруч Рейс; буровое судно Явуз; буровое судно Фатих; судно «Оруч Рейс»; Барбарос Хайреддин-паша; буровое судно «Явуз» | أوروتش رئيس; سفينة أوروتش رئيس; سفينة يافوز; سفينة الفاتح للتنقيب; سفينة عروج ريس; عروج ريس; سفينة ياووز
usn-ship | ship | US | USS Donald Cook; USS Gerald R. Ford; Gerald Ford aircraft carrier; USS Harry S. Truman; USS Dwight D. Eisenhower; USS Carney; USS Ross; USS Gerald R Ford; Gerald R. Ford carrier; USS Porter; Charles de Gaulle aircraft carrier; USS Abraham Lincoln; USS George H.W. Bush | USS Donald Cook; USS Gerald R. Ford; USS Ross; USS Harry S. Truman; USS Eisenhower; USS Abraham Lincoln | эсминец Дональд Кук; авианосец Джеральд Форд; USS Donald Cook; эсминец «Дональд Кук»; авианосец «Джеральд Форд»; USS Ross; авианосец «Авраам Линкольн»; авианосец «Шарль де Голль» | حاملة الطائرات جيرالد فورد; المدمرة دونالد كوك; يو إس إس دونالد كوك; حاملة الطائرات هاري ترومان; حاملة الطائرات أيزنهاور; حاملة الطائرات شارل ديغول
naval-drone | ship | UA | naval drone | insansız deniz aracı; İDA; deniz dronu; insansız deniz araçları | безэкипажный катер; морской дрон; морские дроны; безэкипажные катера; БЭК; надводный беспилотник; морской беспилотник; морские беспилотники | زورق مسير; زوارق مسيرة; مسيرة بحرية; مسيرات بحرية; زورق مسيّر; زوارق مسيّرة; قارب مسير
barrel-bomb | bomb | SY | barrel bomb; barrel bombs; explosive barrels; explosive barrel; barrel-bomb | varil bombası; varil bombaları; varil bombası saldırısı | бочковая бомба; бочковые бомбы; бочка со взрывчаткой; бочки со взрывчаткой; бочковых бомб | برميل متفجر; ألغام بحرية ملقاة جوا
cluster-bomb | bomb | RU | cluster munition; cluster munitions; cluster bomb; cluster bombs; submunition; submunitions; bomblet; bomblets; cluster ammunition | misket bombası; misket bombaları; salkım bomba; parça tesirli bomba; misket bombalı; salkım bombası | кассетная бомба; кассетные бомбы; кассетные боеприпасы; кассетные суббоеприпасы; кассетный боеприпас | قنابل عنقودية; قنبلة عنقودية; ذخائر عنقودية; القنابل العنقودية; الذخائر العنقودية; صواريخ عنقودية
bunker-buster | bomb |  | bunker buster; bunker-buster; bunker-busting bomb; bunker busters; bunker-busting bombs; FAB-500; FAB-1500; vacuum missile; vacuum missiles; thermobaric bomb; vacuum bomb; vacuum bombs; thermobaric weapons; KAB-500; BetAB-500; JDAM; GBU-39; glide bomb; glide bombs; guided aerial bomb; guided aerial bombs; MAM-L; MAM-C; Paveway; thermobaric munition | sığınak delici bomba; vakum bombası; vakum bombaları; termobarik bomba; MAM-L; güdümlü bomba; sığınak delici bombalar; vakum füzesi; MAM-C; HGK; KGK; vakumlu bomba; süzülme bombası | бетонобойная бомба; бетонобойные бомбы; вакуумная бомба; ФАБ-500; КАБ-500; управляемая авиабомба; термобарический боеприпас; ФАБ-1500; планирующая бомба; БетАБ-500; УМПК; управляемые авиабомбы; вакуумные бомбы; авиабомба; авиабомбы; бомба ФАБ | صواريخ فراغية; صاروخ فراغي; قنابل ارتجاجية; قنابل خارقة للتحصينات; صواريخ ارتجاجية; قنابل انزلاقية; قنابل فراغية; القنابل الفراغية; قنبلة فراغية; قنابل خارقة للحصون; الصواريخ الفراغية
incendiary | bomb |  | incendiary weapons; incendiary bomb; incendiary bombs; phosphorus; white phosphorus; napalm; thermite; phosphorus bombs; phosphorus bomb; incendiary munitions; incendiary weapon; phosphorus shells; thermite bombs | fosfor bombası; fosfor bombaları; beyaz fosfor; napalm; yangın bombası; fosforlu bomba; yangın bombaları; termit | зажигательные бомбы; белый фосфор; напалм; фосфорные бомбы; зажигательные боеприпасы; термит; фосфорные боеприпасы; зажигательная бомба; фосфорные снаряды | فوسفور; فوسفور أبيض; قنابل فوسفورية; نابالم; الفوسفور الأبيض; قنابل النابالم; قنابل حارقة; الفسفور الأبيض; ثرميت; قذائف فوسفورية; صواريخ حارقة
sarin | chemical |  | sarin; sarin gas; sarin nerve agent; VX; nerve agent; nerve agents; tabun; nerve gas | sarin; sarin gazı; sinir gazı; VX gazı; sinir ajanı | зарин; газ зарин; нервно-паралитический газ; боевые отравляющие вещества; VX; отравляющее вещество; нервно-паралитическое вещество | السارين; غاز السارين; سارين; غاز الأعصاب; غازات الأعصاب; في إكس; غاز سارين
chlorine | chemical |  | chlorine; chlorine gas; chlorine barrel bomb; chlorine attack; mustard gas; sulphur mustard; chlorine bombs; sulfur mustard; toxic gas; poison gas | klor; klor gazı; hardal gazı; klorlu bomba; zehirli gaz; klorin | хлор; хлорный газ; иприт; горчичный газ; отравляющий газ; токсичный газ; газ хлор | غاز الكلور; الكلور; غاز الخردل; كلور; غاز الكلورين; الكلورين; غازات سامة; غاز سام
kalashnikov | small_arms | RU | Kalashnikov; AK-47; AK-74; Kalashnikovs; Kalashnikov rifle; AK-47s; DShK; M16; PKM; M4 carbine | Kalaşnikof; AK-47; kaleşnikof; uzun namlulu silah; makineli tüfek; uzun namlulu silahlar; doçka; DŞK; keskin nişancı tüfeği; piyade tüfeği; M16; bixi; ağır makineli tüfek; tabanca | автомат Калашникова; Калашников; АК-47; АК-74; пулемёт; пулемёты; ДШК; снайперская винтовка; крупнокалиберный пулемёт; автоматическая винтовка; стрелковое оружие; АКМ; крупнокалиберные пулемёты | كلاشنيكوف; بندقية كلاشنيكوف; بندقية آلية; رشاش ثقيل; رشاشات ثقيلة; دوشكا; رشاش دوشكا; بندقية قنص; قناصة حرارية; رشاش; رشاشات متوسطة; بنادق رشاشة; الرشاشات الثقيلة; رشاش بي كي سي; أسلحة خفيفة
krasukha | radar | RU | Krasukha; Krasukha-4; Nebo radar; Podlet radar; P-18 radar | Krasuha; radar sistemi; elektronik harp sistemi; radar istasyonu; erken uyarı radarı; radar sistemleri; elektronik harp sistemleri | комплекс РЭБ; Красуха; Красуха-4; радиолокационная станция; РЛС; система РЭБ; комплексы РЭБ; радар; радары; радиолокационные станции; системы РЭБ; РЛС Небо | كراسوخا; منظومة حرب إلكترونية; رادار; محطة رادار; منظومة رادار; رادارات; منظومات الحرب الإلكترونية; رادار الإنذار المبكر; محطات الرادار
arrow-3 | air_defence | IL | Arrow 3; Arrow-3 | Arrow-3 | Хец-3 | منظومة آرو 3
siper | air_defence | TR | Siper | SİPER | Сипер | سيبر التركية
steel-dome | air_defence | TR | Steel Dome | Çelik Kubbe | Стальной купол | القبة الفولاذية
sungur | air_defence | TR | Sungur | SUNGUR | Сунгур | سونغور
verba | air_defence | RU | Verba missile; 9K333 Verba | Verba füzesi | ПЗРК Верба | صاروخ فيربا
shilka | air_defence | RU | ZSU-23-4; Shilka; ZSU-23-4 Shilka | Şilka; ZSU-23-4 | ЗСУ-23-4; Шилка; ЗСУ Шилка | شيلكا
tu-160 | aircraft | RU | Tu-160; Tupolev Tu-160 | Tu-160 | Ту-160 | توبوليف 160; تو-160
an-124 | aircraft | RU | An-124; Antonov An-124 | An-124 | Ан-124; Ан-124 «Руслан» | أنتونوف 124
an-26 | aircraft | RU | An-26; Antonov An-26 | An-26 | Ан-26 | أنتونوف 26
an-72 | aircraft | RU | An-72 | An-72 | Ан-72 | أنتونوف 72
f-22 | aircraft | US | F-22; F-22 Raptor; F-22s | F-22 | F-22; Ф-22 | إف-22; إف 22
f-18 | aircraft | US | F/A-18; F-18 | F-18 | F/A-18 | إف 18
b-52 | aircraft | US | B-52; B-52 bomber; B-52 bombers | B-52; B-52 bombardıman uçağı | B-52; Б-52 | بي-52; بي 52; قاذفات بي 52
b-1 | aircraft | US | B-1 bomber; B-1B | B-1B | B-1B | قاذفة بي-1
b-2 | aircraft | US | B-2 bomber; B-2 bombers | B-2 bombardıman uçağı | B-2; бомбардировщик B-2 | قاذفة بي-2; قاذفات بي-2
ac-130 | aircraft | US | AC-130 | AC-130 | AC-130 | آيه سي 130
hurkus | aircraft | TR | Hurkus; Hürkuş | HÜRKUŞ; Hürkuş | Хюркуш | حركوش
mirage-2000 | aircraft | FR | Mirage 2000 | Mirage 2000 | Мираж-2000 | ميراج 2000
c-130 | aircraft | US | C-130; C-130 Hercules | C-130 | C-130 | سي 130; سي-130
c-17 | aircraft | US | C-17 | C-17 uçağı | C-17 | سي 17
cn-235 | aircraft | ES | CN-235 | CN-235 | CN-235 | سي إن 235
p-8 | aircraft | US | P-8 Poseidon; P-8A Poseidon | P-8 Poseidon | P-8 Poseidon; самолёт-разведчик P-8A | بي-8 بوسيدون
rc-135 | aircraft | US | RC-135 | RC-135 | RC-135 | آر سي 135
apache | helicopter | US | AH-64 Apache; AH-64; Apache helicopter; Apache helicopters | AH-64 Apache; Apache helikopteri | вертолёт Апач; AH-64 | مروحية أباتشي; أباتشي
chinook | helicopter | US | Chinook; CH-47; CH-47 Chinook | CH-47 Chinook; Chinook | вертолёт Чинук; CH-47 | شينوك
bayraktar-tb3 | drone | TR | TB3; Bayraktar TB3 | Bayraktar TB3; TB3 | Байрактар ТБ3; TB3 | بيرقدار تي بي 3
aksungur | drone | TR | Aksungur | AKSUNGUR; Aksungur | Аксунгур | آق سنغور
songar | drone | TR | Songar | SONGAR | Сонгар | مسيرة سونغار
alpagu | drone | TR | Alpagu | ALPAGU | Алпагу | مسيرة ألباغو
forpost | drone | RU | Forpost; Forpost drone | Forpost | Форпост-Р; БПЛА Форпост | فوربوست
orion-drone | drone | RU | Orion drone; Inokhodets | Orion İHA | БПЛА Орион; Иноходец | مسيرة أوريون
ababil | drone | IR | Ababil; Ababil-3; Ababil-T | Ebabil İHA | Абабиль | أبابيل; مسيرة أبابيل
global-hawk | drone | US | Global Hawk; RQ-4 Global Hawk | Global Hawk | Глобал Хок | غلوبال هوك
predator | drone | US | MQ-1 Predator; MQ-1; Predator drone | Predator İHA | MQ-1 Predator | مسيرة بريداتور
harop | drone | IL | Harop; IAI Harop | Harop | Harop | هاروب
heron | drone | IL | Heron drone; IAI Heron | Heron İHA | беспилотник Heron | طائرة هيرون
fpv | drone | | FPV drone; FPV drones; DJI Mavic; quadcopter; quadcopters | FPV dron; FPV İHA; DJI Mavic | FPV-дрон; FPV-дроны; квадрокоптер; квадрокоптеры; DJI Mavic | مسيرة إف بي في; كوادكوبتر
shaheen-drone | drone | SY | Shaheen drones; Shaheen drone; Shahin drones | Şahin İHA'ları; Şahin dronları | дроны Шахин; дроны «Шахин» | مسيرات شاهين; كتائب شاهين; طائرات شاهين
sakarya-mlrs | rocket_artillery | TR | T-122 Sakarya; T-122; Sakarya MLRS | T-122 Sakarya | РСЗО T-122 Sakarya; РСЗО T-122 | راجمة ساكاريا; راجمات الصواريخ التركية
kasirga | rocket_artillery | TR | T-300 Kasirga; TRG-300 | T-300 Kasırga; TRG-300 | РСЗО Касырга | راجمة كاسيرغا
kinzhal | missile | RU | Kinzhal; Kinzhal missile; Kinzhal missiles; Kh-47M2 | Kinjal; Kinjal füzesi; Kinzhal | ракеты Кинжал; гиперзвуковые ракеты «Кинжал»; ракета Кинжал | كينجال; صواريخ كينجال
kh-22 | missile | RU | Kh-22 | Kh-22 | Х-22 | خ-22
zircon | missile | RU | Zircon; Zircon missile; Tsirkon | Zirkon füzesi | ракета Циркон; ракеты Циркон | صاروخ تسيركون
bastion | missile | RU | Bastion-P; Bastion coastal defence system; Bastion coastal missile system; Bastion missile system | Bastion-P; Bastion füze sistemi | БРК Бастион; комплекс Бастион; береговой комплекс «Бастион» | منظومة باستيون
zelzal | missile | IR | Zelzal; Zelzal-2 | Zelzal | Зельзаль | زلزال 2
fajr-5 | missile | IR | Fajr-5; Fajr-3 | Fecr-5 | Фаджр-5 | فجر 5; فجر-5
kheibar | missile | IR | Kheibar Shekan | Hayber Şiken | Хейбар-Шекан | خيبر شكن
shahab-3 | missile | IR | Shahab-3 | Şahab-3 | Шахаб-3 | شهاب 3
bora | missile | TR | Bora missile; Bora-2; Khan missile | BORA füzesi; KHAN füzesi | ракета Бора | صاروخ بورا; صاروخ بورا التركي
som | missile | TR | SOM cruise missile; SOM-J | SOM füzesi | SOM-J; крылатая ракета SOM | صاروخ سوم التركي
atacms | missile | US | ATACMS | ATACMS | ATACMS; АТАКМС | أتاكمز
storm-shadow | missile | GB | Storm Shadow; Storm Shadow missile; SCALP | Storm Shadow | Storm Shadow | ستورم شادو
taurus | missile | DE | Taurus missile; Taurus missiles | Taurus füzesi | ракеты Taurus | صواريخ توروس
hellfire | missile | US | Hellfire; Hellfire missile; Hellfire missiles; R9X | Hellfire füzesi | ракета Hellfire; Hellfire | صاروخ هيلفاير; هيلفاير
jassm | missile | US | JASSM | JASSM füzesi | ракета JASSM | صاروخ جاسم
harpoon | missile | US | Harpoon missile; Harpoon missiles | Harpoon füzesi | ПКР Гарпун | صاروخ هاربون
atmaca | missile | TR | Atmaca missile | ATMACA; Atmaca füzesi | ПКР Atmaca | صاروخ أتماجا
gvozdika | artillery | RU | 2S1 Gvozdika; Gvozdika; 2S1 | Gvozdika | САУ Гвоздика; 2С1 «Гвоздика» | فوزديكا; مدفع فوزديكا
akatsiya | artillery | RU | 2S3 Akatsiya; Akatsiya; 2S3 | 2S3 Akatsiya | САУ Акация | أكاتسيا
msta | artillery | RU | Msta-B; Msta-S | Msta | Мста-С; САУ Мста-С; Мста-Б | مدفع مستا
krasnopol | artillery | RU | Krasnopol | Krasnopol mermisi | Краснополь | كراسنوبول
m777 | artillery | US | M777; M777 howitzer | M777 | М777; гаубица M777 | مدفع إم 777
m109 | artillery | US | M109 | M109 | САУ M109 | مدفع إم 109
fagot | anti_tank | RU | Fagot; 9M111 Fagot; AT-4 Spigot | Fagot füzesi | ПТРК Фагот; ПТРК «Фагот» | فاغوت; صاروخ فاغوت
metis | anti_tank | RU | Metis-M; 9M115 Metis | Metis-M | ПТРК Метис; Метис-М | صاروخ ميتس إم
malyutka | anti_tank | RU | Malyutka; Sagger | Malyutka füzesi | ПТРК Малютка | ماليوتكا
nlaw | anti_tank | GB | NLAW | NLAW | NLAW | إن لو
omtas | anti_tank | TR | OMTAS; UMTAS | OMTAS; UMTAS | ПТРК OMTAS | صاروخ أومتاس
t-80 | tank | RU | T-80 | T-80 | Т-80 | تي-80
armata | tank | RU | T-14 Armata; Armata | Armata tankı | Т-14 Армата | دبابة أرماتا
t-64 | tank | RU | T-64 | T-64 | Т-64 | تي-64
altay | tank | TR | Altay tank | ALTAY tankı; Altay tankı | танк Алтай | دبابة ألطاي
abrams | tank | US | Abrams; M1 Abrams; Abrams tank; Abrams tanks | Abrams tankı | танк Абрамс; Абрамсы; танки Абрамс | دبابة أبرامز; دبابات أبرامز
merkava | tank | IL | Merkava; Merkava tank; Merkava tanks | Merkava | Меркава; танк Меркава | دبابة ميركافا; ميركافا; دبابات ميركافا
m48 | tank | US | M48 Patton; M48 | M48 tankı; M48 | танк M48 | دبابة إم 48
brdm | armoured_vehicle | RU | BRDM; BRDM-2 | BRDM; BRDM-2 | БРДМ; БРДМ-2 | مدرعة بردم
mt-lb | armoured_vehicle | RU | MT-LB | MT-LB | МТ-ЛБ | إم تي إل بي
tigr | armoured_vehicle | RU | GAZ Tigr; Tigr vehicle | Tigr zırhlı aracı | бронеавтомобиль Тигр; бронеавтомобили Тигр | مدرعة تيغر
cobra | armoured_vehicle | TR | Otokar Cobra; Cobra armoured vehicle | Otokar Cobra; Kobra zırhlı aracı | Otokar Cobra | مدرعة كوبرا; كوبرا التركية
m113 | armoured_vehicle | US | M113; M113 APC; M113s | M113; ZPT | M113; БТР М113 | مدرعة إم 113
acv-15 | armoured_vehicle | TR | ACV-15; ACV-15s | ACV-15; ZMA | ACV-15 | مدرعة إيه سي في 15
bradley | armoured_vehicle | US | Bradley fighting vehicle; M2 Bradley; Bradley fighting vehicles; Bradleys | Bradley | БМП Брэдли; Bradley; Брэдли | برادلي; عربات برادلي; مدرعات برادلي
stryker | armoured_vehicle | US | Stryker; Strykers | Stryker | Страйкер | عربة سترايكر
admiral-essen | ship | RU | Admiral Essen; frigate Admiral Essen | Amiral Essen | Адмирал Эссен; фрегат «Адмирал Эссен» | الفرقاطة الأدميرال إيسن; الأدميرال إيسن
admiral-makarov | ship | RU | Admiral Makarov; frigate Admiral Makarov | Amiral Makarov | Адмирал Макаров | الفرقاطة الأدميرال ماكاروف
admiral-gorshkov | ship | RU | Admiral Gorshkov; frigate Admiral Gorshkov | Amiral Gorşkov | Адмирал Горшков | الأدميرال غورشكوف
marshal-ustinov | ship | RU | Marshal Ustinov | Mareşal Ustinov kruvazörü | Маршал Устинов | الطراد مارشال أوستينوف
buyan-m | ship | RU | Buyan-M | Buyan-M | Буян-М | سفينة بويان إم
tsezar-kunikov | ship | RU | Caesar Kunikov; Tsezar Kunikov | Çezar Kunikov; Sezar Kunikov | БДК «Цезарь Куников»; Цезарь Куников | سفينة تسيزار كونيكوف
sparta-ii | ship | RU | Sparta II; Sparta IV; Sparta cargo ship | Sparta II | сухогруз Спарта; Спарта II | سبارتا 2; سفينة سبارتا
magura | ship | UA | Magura V5 | Magura V5 | Magura V5 | ماغورا
sea-baby | ship | UA | Sea Baby; Sea Baby drone | Sea Baby | Sea Baby | سي بيبي
ulaq | ship | TR | ULAQ | ULAQ; SİDA | ULAQ | زورق أولاق
koral | radar | TR | Koral; KORAL | KORAL | Корал | كورال التركية
`;
