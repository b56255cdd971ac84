/** The east, the south and Damascus: towns, camps, bases and fields, from memory. */
export const placesEastSouth = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
raqqa-city | city | raqqa-district | 35.95,39.01 | Raqqa; Raqqah; al-Raqqa; city of Raqqa; Raqa; ar-Raqqah; Rakka | Rakka | Ракка; Эр-Ракка | الرقة; مدينة الرقة |
tabqa | city | raqqa | 35.84,38.55,4 | Tabqa; al-Tabqa; Tabqah; Thawra; al-Tabqah; al-Thawrah; al-Thawra; Taqba; Tabaqa; al-Tabaqah | Tabka | Табка; Эт-Табка | الطبقة; مدينة الثورة |
ain-issa | town | raqqa | 36.39,38.86,4 | Ain Issa; Ayn Issa; Ain Eissa; Ein Issa; Ayn Isa; Ain Isa; Ein Eissa; Ain Essa | Ayn İsa | Айн-Исса; Айн-Иса | عين عيسى |
tal-abyad | town | raqqa | 36.7,38.95,4 | Tal Abyad; Tell Abyad; Tel Abyad; Til Abyad; Tall Abyad; Girê Spî; Tal Abyadh; Tell al-Abyad; Tal al-Abyad | Tel Abyad; Tel Abyat | Телль-Абьяд; Тель-Абъяд; Тель-Абьяд | تل أبيض |
suluk | town | raqqa | 36.6,39.13,4 | Suluk; Sluk | Suluk; Süluk | Сулук | سلوك |
deir-ez-zor-city | city | deir-ez-zor-district | 35.34,40.14 | Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir Ezzour; Deir al-Zour; Deir ez-Zour; Dayr az-Zawr; Deir Azzor; Der Ezzor; Deir az Zour; Deir el-Zour; Deir Azzour; Deir el-Zor; Deir Ezzour city; Deir Ezzor city; Deir ez-Zor city; Deir al-Zor city | Deyrizor; Deyr ez Zor | Дейр-эз-Зор; Дайр-эз-Заур | دير الزور; مدينة دير الزور |
mayadin | town | deir-ez-zor | 35.02,40.45,4 | Mayadin; al-Mayadin; Mayadeen; al-Mayadeen; Mayadin city; al-Mayadine; Miyadin; al-Mayadeen city | Meyadin | Маядин; Эль-Маядин | الميادين |
abu-kamal | town | deir-ez-zor | 34.45,40.92,4 | Abu Kamal; Albu Kamal; Al-Bukamal; Boukamal; Bukamal; Albukamal; Al-Boukamal; Bou Kamal; Abou Kamal; al-Bu Kamal | Ebu Kemal | Абу-Кемаль; Абу-Камаль | البوكمال |
hajin | town | deir-ez-zor | 34.69,40.83,4 | Hajin; Hajjin; Hajeen; Hajin town | Hecin | Хаджин | هجين |
baghouz | village | deir-ez-zor | 34.45,40.95,4 | Baghouz; Baghuz; Baghouz Fawqani; Barghuz; al-Baghouz; Baghouz al-Fawqani; al-Baghuz; Baghuz Fawqani; al-Baghuz Fawqani | Bağuz; Baguz | Багуз | الباغوز |
al-omar-field | oilfield | deir-ez-zor | 35.1,40.56,8 | al-Omar oil field; Omar oilfield; al-Omar field | Ömer petrol sahası | Аль-Омар | حقل العمر |
conoco-field | oilfield | deir-ez-zor | 35.34,40.3,8 | Conoco gas field; Conoco field; Koniko | Koniko gaz sahası | Коноко | حقل كونيكو |
khasham | village | deir-ez-zor | 35.33,40.3,4 | Khasham; Khsham | Haşam | Хашам | خشام |
hasakah-city | city | hasakah-district | 36.5,40.75 | Hasakah; Hasaka; al-Hasakah; Hassakeh; al-Hasaka; Hasakeh; Hassakah; Hassaka; Hasake; al-Hassakeh; Hesekê; Al-Hassakah; al-Hassaka; Hasaka city; Hassakeh city; Hasakah city; Haseke; al-Hasake; Al-Hasakeh; Hesîçe | Haseke | Хасака; Эль-Хасака; Хасеке | الحسكة; مدينة الحسكة |
qamishli | city | qamishli-district | 37.05,41.22 | Qamishli; Qamishlo; al-Qamishli; Kamishli | Kamışlı | Камышлы; Эль-Камышлы | القامشلي; قامشلو |
amuda | town | qamishli-district | 37.1,40.93,4 | Amuda; Amude; Amouda | Amude | Амуда | عامودا |
ras-al-ayn | town | ras-al-ayn-district | 36.85,40.07,4 | Ras al-Ayn; Ras al-Ain; Serekaniye; Ras al Ayn; Sere Kaniye; Ras al-Ein; Ras al-Ain city; Serikani; Ras ul-Ain; Ras el-Ain | Resulayn; Rasulayn | Рас-эль-Айн; Рас-аль-Айн | رأس العين |
tal-tamr | town | ras-al-ayn-district | 36.66,40.37,4 | Tal Tamr; Tell Tamer; Tal Tamer; Tel Tamer; Tell Tamr; Til Temir; Tel Tamir; Tal Tamir; Tall Tamr | Tel Temir; Tel Tamr | Телль-Тамр | تل تمر |
abu-rasin | town | ras-al-ayn-district | 36.87,40.3,5 | Abu Rasin; Zirkan; Abu Rasayn | Ebu Rasin | Абу-Расин | أبو راسين |
malikiyah | town | hasakah | 37.18,42.14,4 | Malikiyah; al-Malikiyah; Derik; Malikiyeh; Malikiya; al-Malikiya; Malkiyeh | Malikiye; Derik | Маликия; Эль-Маликия; Дерик | المالكية; ديريك |
rmelan | town | hasakah | 36.99,41.95,5 | Rmelan; Rumaylan; Rmeilan | Rumeylan | Румейлан | رميلان |
shaddadi | town | hasakah | 36.05,40.73,4 | Shaddadi; al-Shaddadi; al-Shaddadah; Shaddadah; Shadadi; al-Shaddada; Shaddada; al-Shadadi; Shaddadeh; Ash Shaddadi | Şeddadi | Шаддади; Эш-Шаддади | الشدادي |
al-hol | camp | hasakah | 36.39,41.15,4 | al-Hol; al-Hawl; al-Hol camp | El Hol; Hol kampı | Аль-Холь; лагерь Аль-Хол | مخيم الهول; الهول |
darbasiyah | town | ras-al-ayn-district | 37.07,40.65,4 | Darbasiyah; al-Darbasiyah; Dirbesiye; Derbasiyeh; Darbasiya; al-Darbasiya; al-Darbasiyeh; Darbasiyeh | Derbesiye | Дарбасия | الدرباسية |
eastern-ghouta | area | rif-dimashq | 33.53,36.43,15 | Eastern Ghouta; East Ghouta; eastern Ghouta; Ghouta; Ghouta region; al-Ghouta; Ghutah; Eastern Ghutah; Eastern Gouta; East Ghouta region; Damascus' Ghouta; al-Ghouta al-Sharqiya | Doğu Guta; Guta | Восточная Гута; Гута | الغوطة الشرقية; الغوطة |
douma | city | douma-district | 33.57,36.4 | Douma; Duma; Duma in Ghouta; Douma city; city of Douma | Duma | Дума | دوما |
harasta | town | rif-dimashq | 33.56,36.37,3 | Harasta; Harista; Harasta city; Hrasta | Harasta | Хараста | حرستا |
arbin | town | rif-dimashq | 33.54,36.37,3 | Arbin; Irbin; Erbin; Erbeen; Arbeen; Irbeen; Harbeen | Arbin; Irbin | Арбин; Эрбин | عربين |
jobar | neighbourhood | damascus | 33.53,36.33,3 | Jobar; Jawbar; Joubar; Jober; Jubar | Cobar | Джобар | جوبر |
yarmouk | camp | damascus | 33.47,36.3,3 | Yarmouk; Yarmouk camp; Yarmuk; al-Yarmouk; Yarmouk refugee camp; Al-Yarmouk camp; Yarmuk camp; Yarmouk Palestinian camp | Yermuk | Ярмук | مخيم اليرموك; اليرموك |
darayya | town | rif-dimashq | 33.46,36.24,3 | Darayya; Daraya; Darraya; Darraiya; Dareya; Daraiya; Darayyah | Dareyya | Дарайя | داريا |
madaya | town | rif-dimashq | 33.69,36.1,3 | Madaya; Madaya town | Madaya | Мадая | مضايا |
zabadani | town | rif-dimashq | 33.72,36.1,3 | Zabadani; al-Zabadani; Zabadany; az-Zabadani; Zebadani | Zebedani | Забадани; Эз-Забадани | الزبداني |
sayyida-zaynab | town | rif-dimashq | 33.44,36.34,3 | Sayyida Zaynab; Sayyidah Zaynab; Sayeda Zeinab; Sayyeda Zeinab; Sayyida Zeinab; Sayeda Zainab; Sayyeda Zainab; Sayyidah Zeinab; Sayyida Zainab; Sayida Zeinab; Sayyida Zaynab shrine; Sayyidah Zainab; Sayeda Zaynab; Set Zeinab; Sitt Zaynab; Sayda Zeinab; al-Sayyida Zeinab; al-Sayeda Zeinab; Sayda Zainab | Seyyide Zeynep | Сайида-Зейнаб | السيدة زينب |
mezzeh | neighbourhood | damascus | 33.5,36.24,3 | Mezzeh; Mezze; al-Mazzah; al-Mezzeh; Mazzeh; al-Mazzeh; Mezzah; Mazze; al-Mezze | Mezze | Меззе; Мезза | المزة |
daraa-city | city | daraa-district | 32.62,36.1 | Daraa; Deraa; Dara'a; Dar'a; city of Daraa; Darʿa; Daraa city; Deraa city; city of Deraa | Dera | Дераа; Даръа; Дараа | درعا; مدينة درعا |
nawa | town | daraa | 32.89,36.04,3 | Nawa; Nawa city | Neva | Нава | نوى |
tafas | town | daraa | 32.74,36.07,3 | Tafas | Tafas | Тафас | طفس |
al-sanamayn | town | daraa | 33.07,36.18,3 | al-Sanamayn; Sanamayn | Sanameyn | Санамайн | الصنمين |
suwayda-city | city | suwayda | 32.71,36.57 | Suwayda; Sweida; al-Suwayda; Sweidaa; as-Suwayda; Sweida city; Suwayda city; city of Sweida; Sueida | Süveyda | Сувейда; Эс-Сувейда | السويداء; مدينة السويداء |
quneitra-city | town | quneitra | 33.13,35.82 | Quneitra; al-Quneitra; Qunaitra | Kuneytra | Кунейтра; Эль-Кунейтра | القنيطرة |
nasib | crossing | daraa | 32.55,36.19,3 | Nasib crossing; Nasib; Nassib border crossing | Nasip sınır kapısı | Насиб; КПП Насиб | معبر نصيب |
semalka | crossing | hasakah | 37.1,42.35,4 | Semalka crossing; Semalka; Simalka; Fishkhabour; Faysh Khabur; Fishkhabur; Faysh Khabur crossing; Semalka border crossing; Fish Khabur; Peshkhabour | Semalka sınır kapısı | Семалка; погранпереход Семалка; КПП «Семалка» | معبر سيمالكا |
m4 | route | syria | | M4 highway; M4; M4 motorway; M4 road; Latakia–Aleppo highway; Aleppo-Latakia highway; M-4; M-4 highway; Aleppo-Lattakia highway; international M4 highway | M4 karayolu; M4 otoyolu; M4; M4 kara yolu; M4 yolu; Halep-Lazkiye kara yolu; Halep-Lazkiye yolu | трасса М4; шоссе М4; М4; M4 | الطريق إم 4; طريق M4; إم 4; طريق إم 4; الطريق الدولي M4; طريق حلب اللاذقية; الطريق الدولي إم 4; أوتوستراد حلب اللاذقية |
m5 | route | syria | | M5 highway; M5; M5 motorway; M5 road; Damascus–Aleppo highway; Aleppo-Damascus highway; M-5; M-5 highway; Aleppo-Damascus road; Damascus-Aleppo road | M5 karayolu; M5 otoyolu; M5; M5 kara yolu; M5 yolu; Halep-Şam kara yolu; Şam-Halep kara yolu | трасса М5; шоссе М5; М5; M5 | الطريق إم 5; طريق M5; إم 5; طريق إم 5; الطريق الدولي M5; طريق دمشق حلب; طريق حلب دمشق; أوتوستراد دمشق حلب; الطريق الدولي إم 5 |
`;
