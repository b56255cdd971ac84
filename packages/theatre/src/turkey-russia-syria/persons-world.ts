export const personsWorld = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
usa.trump | | usa.gov | | president@usa 2017-01-20..2021-01-20; president@usa 2025-01-20.. | Donald Trump; Trump; Donald J. Trump; President Trump | Donald Trump; Trump; Donald J. Trump | Дональд Трамп; Трамп; Дональд Джон Трамп | دونالد ترامب; ترامب; ترمب; دونالد ترمب
usa.biden | | usa.gov | | president@usa 2021-01-20..2025-01-20; vice_president@usa 2009-01-20..2017-01-20 | Joe Biden; Biden; Joseph Biden; Joseph R. Biden; President Biden | Joe Biden; Biden | Джо Байден; Байден; Джозеф Байден | جو بايدن; بايدن; جوزيف بايدن
un.guterres | none | un | | secretary_general@un 2017-01-01.. | Antonio Guterres; Guterres; António Guterres | Antonio Guterres; Guterres | Антониу Гутерриш; Гутерриш; Антонио Гутерреш | أنطونيو غوتيريش; غوتيريش; غوتيريس
# The United States.
usa.obama | | usa.gov | | president@usa 2009-01-20..2017-01-20 | Barack Obama; Obama; President Obama | Barack Obama; Obama | Барак Обама; Обама | باراك أوباما; أوباما
usa.harris | | usa.gov | | vice_president@usa 2021-01-20..2025-01-20 | Kamala Harris | Kamala Harris | Камала Харрис | كامالا هاريس
usa.pence | | usa.gov | | vice_president@usa 2017-01-20..2021-01-20 | Mike Pence; Pence | Mike Pence | Майк Пенс; Пенс | مايك بنس; بنس
usa.vance | | usa.gov | | vice_president@usa 2025-01-20.. | JD Vance; J.D. Vance; Vance | JD Vance; Vance | Джей Ди Вэнс; Вэнс; Джеймс Дэвид Вэнс | جي دي فانس; فانس
usa.clinton | | usa.state | | foreign_minister@usa 2009-01-21..2013-02-01 | Hillary Clinton; Clinton | Hillary Clinton; Clinton | Хиллари Клинтон; Клинтон | هيلاري كلينتون; كلينتون
usa.kerry | | usa.state | | foreign_minister@usa 2013-02-01..2017-01-20 | John Kerry; Kerry | John Kerry; Kerry | Джон Керри; Керри | جون كيري; كيري
usa.tillerson | | usa.state | | foreign_minister@usa 2017-02-01..2018-03-31 | Rex Tillerson; Tillerson | Rex Tillerson; Tillerson | Рекс Тиллерсон; Тиллерсон | ريكس تيلرسون; تيلرسون
usa.pompeo | | usa.state | | foreign_minister@usa 2018-04-26..2021-01-20; intelligence_chief@usa.cia 2017-01-23..2018-04-26 | Mike Pompeo; Pompeo | Mike Pompeo; Pompeo | Майк Помпео; Помпео | مايك بومبيو; بومبيو
usa.blinken | | usa.state | | foreign_minister@usa 2021-01-26..2025-01-20 | Antony Blinken; Blinken; Anthony Blinken | Antony Blinken; Blinken | Энтони Блинкен; Блинкен | أنتوني بلينكن; بلينكن; أنتوني بلينكين
usa.rubio | | usa.state | | foreign_minister@usa 2025-01-21.. | Marco Rubio; Rubio | Marco Rubio; Rubio | Марко Рубио; Рубио | ماركو روبيو; روبيو
usa.panetta | | usa.dod | | defence_minister@usa 2011-07-01..2013-02-26 | Leon Panetta; Panetta | Leon Panetta; Panetta | Леон Панетта; Панетта | ليون بانيتا; بانيتا
usa.hagel | | usa.dod | | defence_minister@usa 2013-02-27..2015-02-17 | Chuck Hagel; Hagel | Chuck Hagel; Hagel | Чак Хейгел; Хейгел | تشاك هاغل; هاغل
usa.carter | | usa.dod | | defence_minister@usa 2015-02-17..2017-01-20 | Ash Carter; Ashton Carter | Ash Carter; Ashton Carter | Эштон Картер; Эш Картер | آشتون كارتر
usa.mattis | | usa.dod | | defence_minister@usa 2017-01-20..2019-01-01 | James Mattis; Jim Mattis; Mattis | James Mattis; Mattis | Джеймс Мэттис; Мэттис | جيمس ماتيس; ماتيس
usa.esper | | usa.dod | | defence_minister@usa 2019-07-23..2020-11-09 | Mark Esper; Esper | Mark Esper; Esper | Марк Эспер; Эспер | مارك إسبر; إسبر
usa.austin | | usa.dod | | defence_minister@usa 2021-01-22..2025-01-20 | Lloyd Austin; Austin | Lloyd Austin; Austin | Ллойд Остин; Остин | لويد أوستن; أوستن
usa.hegseth | | usa.dod | | defence_minister@usa 2025-01-25.. | Pete Hegseth; Hegseth | Pete Hegseth; Hegseth | Пит Хегсет; Хегсет | بيت هيغسيث; هيغسيث
usa.bolton | | usa.nsc | | national_security_adviser@usa 2018-04-09..2019-09-10 | John Bolton; Bolton | John Bolton; Bolton | Джон Болтон; Болтон | جون بولتون; بولتون
usa.robert-obrien | | usa.nsc | | national_security_adviser@usa 2019-09-18..2021-01-20 | Robert O'Brien | Robert O'Brien | Роберт О'Брайен | روبرت أوبراين
usa.sullivan | | usa.nsc | | national_security_adviser@usa 2021-01-20..2025-01-20 | Jake Sullivan | Jake Sullivan | Джейк Салливан; Салливан | جيك سوليفان; سوليفان
usa.waltz | | usa.nsc | | national_security_adviser@usa 2025-01-20..2025-05-01 | Mike Waltz; Michael Waltz | Mike Waltz | Майк Уолтц | مايك والتز
usa.dempsey | | usa.mil | | chief_of_staff@usa.mil 2011-10-01..2015-10-01 | Martin Dempsey; Dempsey | Martin Dempsey | Мартин Демпси | مارتن ديمبسي
usa.dunford | | usa.mil | | chief_of_staff@usa.mil 2015-10-01..2019-10-01 | Joseph Dunford; Dunford; Joe Dunford | Joseph Dunford; Dunford | Джозеф Данфорд; Данфорд | جوزيف دانفورد; دانفورد
usa.milley | | usa.mil | | chief_of_staff@usa.mil 2019-10-01..2023-10-01 | Mark Milley; Milley | Mark Milley; Milley | Марк Милли; Милли | مارك ميلي
usa.cq-brown | | usa.mil | | chief_of_staff@usa.mil 2023-10-01..2025-02-21 | Charles Q. Brown; C.Q. Brown; CQ Brown | Charles Q. Brown; CQ Brown | Чарльз Браун | تشارلز براون
usa.caine | | usa.mil | | chief_of_staff@usa.mil 2025-04-11.. | Dan Caine; John Daniel Caine | Dan Caine | Дэн Кейн | دان كين
usa.votel | | usa.centcom | | commander@usa.centcom 2016-03-30..2019-03-28 | Joseph Votel; Votel | Joseph Votel; Votel | Джозеф Вотел; Вотел | جوزيف فوتيل; فوتيل
usa.mckenzie | | usa.centcom | | commander@usa.centcom 2019-03-28..2022-04-01 | Kenneth McKenzie; Frank McKenzie; McKenzie | Kenneth McKenzie; McKenzie | Кеннет Маккензи; Маккензи | كينيث ماكنزي; ماكنزي
usa.kurilla | | usa.centcom | | commander@usa.centcom 2022-04-01..2025-08-08 | Michael Kurilla; Erik Kurilla; Kurilla; Michael Erik Kurilla | Michael Kurilla; Kurilla; Erik Kurilla | Майкл Курилла; Эрик Курилла; Курилла | مايكل كوريلا; كوريلا; مايكل إريك كوريلا
usa.brad-cooper | | usa.centcom | | commander@usa.centcom 2025-08-08.. | Brad Cooper; Admiral Brad Cooper | Brad Cooper; Amiral Brad Cooper | Брэд Купер | براد كوبر
usa.jeffrey | | usa.state | | special_envoy@usa 2018-08..2020-11 | James Jeffrey; Jim Jeffrey; James F. Jeffrey | James Jeffrey; Jim Jeffrey; Jeffrey | Джеймс Джеффри; Джеффри | جيمس جيفري; جيفري
usa.rayburn | | usa.state | | | Joel Rayburn; Rayburn | Joel Rayburn | Джоэл Рейберн; Рейберн | جويل رايبورن; رايبورن
usa.mcgurk | | usa.nsc | | | Brett McGurk; McGurk | Brett McGurk; McGurk | Бретт Макгурк; Макгурк | بريت ماكغورك; ماكغورك
usa.barrack | | usa.state | | special_envoy@usa 2025-05-23.. | Tom Barrack; Thomas Barrack; Barrack; Thomas J. Barrack | Tom Barrack; Barrack; Thomas Barrack | Том Баррак; Баррак; Томас Баррак | توم باراك; توماس باراك; توم برّاك; توماس براك
usa.witkoff | | usa.whitehouse | | | Steve Witkoff; Witkoff | Steve Witkoff; Witkoff | Стив Уиткофф; Уиткофф | ستيف ويتكوف; ويتكوف
usa.kellogg | | usa.whitehouse | | | Keith Kellogg; Kellogg | Keith Kellogg; Kellogg | Кит Келлог; Келлог | كيث كيلوغ; كيلوغ
usa.satterfield | | usa.state | | | David Satterfield; Satterfield | David Satterfield; Satterfield | Дэвид Саттерфилд | ديفيد ساترفيلد; ساترفيلد
usa.flake | | usa.state | | | Jeff Flake | Jeff Flake | Джефф Флейк | جيف فليك
usa.haley | | usa.state | | un_representative@usa 2017-01-27..2018-12-31 | Nikki Haley; Haley | Nikki Haley; Haley | Никки Хейли; Хейли | نيكي هايلي; هايلي
usa.craft | | usa.state | | un_representative@usa 2019-09-12..2021-01-20 | Kelly Craft | Kelly Craft | Келли Крафт | كيلي كرافت
usa.thomas-greenfield | | usa.state | | un_representative@usa 2021-02-25..2025-01-20 | Linda Thomas-Greenfield; Thomas-Greenfield | Linda Thomas-Greenfield | Линда Томас-Гринфилд; Томас-Гринфилд | ليندا توماس غرينفيلد; توماس غرينفيلد
usa.power | | usa.state | | un_representative@usa 2013-08-05..2017-01-20 | Samantha Power | Samantha Power | Саманта Пауэр | سامانثا باور
usa.ortagus | | usa.state | | | Morgan Ortagus; Ortagus | Morgan Ortagus | Морган Ортагус; Ортагус | مورغان أورتاغوس; أورتاغوس
usa.ned-price | | usa.state | | spokesperson@usa.state 2021-01-20..2023-03 | Ned Price | Ned Price | Нед Прайс | نيد برايس
usa.matthew-miller | | usa.state | | spokesperson@usa.state 2023-04..2025-01-20 | Matthew Miller | Matthew Miller | Мэтью Миллер | ماثيو ميلر
usa.tammy-bruce | | usa.state | | spokesperson@usa.state 2025-01-20..2025-08 | Tammy Bruce | Tammy Bruce | Тэмми Брюс | تامي بروس
usa.kirby | | usa.nsc | | | John Kirby; Kirby | John Kirby; Kirby | Джон Кирби; Кирби | جون كيربي; كيربي
usa.leavitt | | usa.whitehouse | | spokesperson@usa.whitehouse 2025-01-20.. | Karoline Leavitt; Leavitt | Karoline Leavitt | Кэролайн Левитт; Левитт | كارولين ليفيت; ليفيت
usa.burns | | usa.cia | | intelligence_chief@usa.cia 2021-03-19..2025-01-20 | William Burns | William Burns | Уильям Бёрнс | ويليام بيرنز; وليام بيرنز
usa.ratcliffe | | usa.cia | | intelligence_chief@usa.cia 2025-01-23.. | John Ratcliffe; Ratcliffe | John Ratcliffe | Джон Рэтклифф; Рэтклифф | جون راتكليف
usa.graham | | usa.congress | none | | Lindsey Graham | Lindsey Graham | Линдси Грэм | ليندسي غراهام
usa.menendez | | usa.congress | none | | Bob Menendez; Menendez; Robert Menendez | Bob Menendez; Menendez | Роберт Менендес; Менендес | بوب مينينديز; روبرت مينينديز
usa.bush | | usa | | president@usa 2001-01-20..2009-01-20 | George W. Bush | George W. Bush | Джордж Буш-младший; Джордж Буш | جورج بوش; جورج دبليو بوش
# The United Nations and other organisations.
un.ban | none | un | | secretary_general@un 2007-01-01..2017-01-01 | Ban Ki-moon; Ban Ki Moon | Ban Ki-mun; Ban Ki Mun; Ban Ki-moon | Пан Ги Мун | بان كي مون
un.pedersen | none | un.envoy-office | | special_envoy@un 2019-01-07..2025-10 | Geir Pedersen; Pedersen; Geir O. Pedersen; Geir Otto Pedersen | Geir Pedersen; Pedersen | Гейр Педерсен; Педерсен | غير بيدرسن; بيدرسن; غير بيدرسون; بيدرسون; جير بيدرسن
un.demistura | none | un.envoy-office | | special_envoy@un 2014-07-10..2018-12-31 | Staffan de Mistura; de Mistura; De Mistura | Staffan de Mistura; de Mistura; De Mistura | Стаффан де Мистура; де Мистура | ستافان دي ميستورا; دي ميستورا; ستيفان دي ميستورا
un.brahimi | none | un.envoy-office | | special_envoy@un 2012-08-17..2014-05-31 | Lakhdar Brahimi; Brahimi | Lakdar Brahimi; Ahdar İbrahimi; El Ahdar el-İbrahimi | Лахдар Брахими; Брахими; аль-Ахдар аль-Ибрахими | الأخضر الإبراهيمي; الإبراهيمي
un.annan | none | un | | secretary_general@un 1997-01-01..2007-01-01; special_envoy@un 2012-02-23..2012-08-31 | Kofi Annan; Annan | Kofi Annan; Annan | Кофи Аннан; Аннан | كوفي أنان; كوفي عنان; أنان
un.lowcock | none | un.ocha | | humanitarian_chief@un 2017-09-01..2021-06-18 | Mark Lowcock; Lowcock | Mark Lowcock; Lowcock | Марк Лоукок; Лоукок | مارك لوكوك; لوكوك
un.griffiths | none | un.ocha | | humanitarian_chief@un 2021-07-19..2024-06-30 | Martin Griffiths; Griffiths | Martin Griffiths; Griffiths | Мартин Гриффитс; Гриффитс | مارتن غريفيث; غريفيث; مارتن غريفيثس
un.fletcher | none | un.ocha | | humanitarian_chief@un 2024-11-18.. | Tom Fletcher | Tom Fletcher | Том Флетчер; Флетчер | توم فليتشر
un.stephen-obrien | none | un.ocha | | humanitarian_chief@un 2015-05-29..2017-08-31 | Stephen O'Brien | Stephen O'Brien | Стивен О'Брайен | ستيفن أوبراين
un.egeland | none | nrc | | | Jan Egeland; Egeland | Jan Egeland; Egeland | Ян Эгеланн; Ян Эгеланд; Эгеланн | يان إيغلاند; إيغلاند
un.moumtzis | none | un.ocha | | | Panos Moumtzis | Panos Moumtzis | Панос Мумцис | بانوس مومتزيس
un.cutts | none | un.ocha | | | Mark Cutts | Mark Cutts | Марк Каттс | مارك كاتس
un.bachelet | none | un.ohchr | | high_commissioner@un.ohchr 2018-09-01..2022-08-31 | Michelle Bachelet; Bachelet | Michelle Bachelet; Bachelet | Мишель Бачелет; Бачелет | ميشيل باشليه; باشليه
un.turk | none | un.ohchr | | high_commissioner@un.ohchr 2022-10-17.. | Volker Turk; Volker Türk | Volker Türk; Volker Turk | Фолькер Тюрк | فولكر تورك
un.zeid | none | un.ohchr | | high_commissioner@un.ohchr 2014-09-01..2018-08-31 | Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein; Zeid Ra'ad Al Hussein | Zeyd Raad el-Hüseyin | Зейд Раад аль-Хусейн; Зеид Раад аль-Хусейн | زيد رعد الحسين; زيد بن رعد
un.grandi | none | un.unhcr | | high_commissioner@un.unhcr 2016-01-01..2025-12-31 | Filippo Grandi; Grandi | Filippo Grandi; Grandi | Филиппо Гранди; Гранди | فيليبو غراندي; غراندي
un.pinheiro | none | un.coi | | head@un.coi 2011-09.. | Paulo Pinheiro; Paulo Sergio Pinheiro; Pinheiro; Paulo Sérgio Pinheiro | Paulo Pinheiro; Paulo Sergio Pinheiro | Паулу Пиньейру; Паулу Сержиу Пиньейру; Пиньейру | باولو بينيرو; باولو سيرجيو بينيرو; باولو بينهيرو
un.dujarric | none | un | | spokesperson@un 2014-03.. | Stephane Dujarric; Dujarric; Stéphane Dujarric | Stephane Dujarric; Dujarric | Стефан Дюжаррик; Дюжаррик | ستيفان دوجاريك; دوجاريك
un.haq | none | un | | | Farhan Haq | Farhan Haq; Ferhan Hak | Фархан Хак | فرحان حق
un.nakamitsu | none | un | | | Izumi Nakamitsu; Nakamitsu | İzumi Nakamitsu; Izumi Nakamitsu | Идзуми Накамицу; Накамицу | إيزومي ناكاميتسو; ناكاميتسو
un.grossi | none | un.iaea | | head@un.iaea 2019-12-03.. | Rafael Grossi; Grossi; Rafael Mariano Grossi | Rafael Grossi; Grossi | Рафаэль Гросси; Гросси | رافاييل غروسي; غروسي; رافايل غروسي
opcw.arias | none | opcw | | head@opcw 2018-07-25.. | Fernando Arias | Fernando Arias | Фернандо Ариас | فرناندو أرياس
un.salame | none | un.unsmil | | special_envoy@un.unsmil 2017-06..2020-03 | Ghassan Salame; Ghassan Salamé | Gassan Selame | Гассан Саламе | غسان سلامة
nato.stoltenberg | none | nato | | secretary_general@nato 2014-10-01..2024-10-01 | Jens Stoltenberg; Stoltenberg | Jens Stoltenberg; Stoltenberg | Йенс Столтенберг; Столтенберг | ينس ستولتنبرغ; ستولتنبرغ; يانس ستولتنبرغ
nato.rutte | none | nato | | secretary_general@nato 2024-10-01.. | Mark Rutte; Rutte | Mark Rutte; Rutte | Марк Рютте; Рютте | مارك روته; روته
nato.rasmussen | none | nato | | secretary_general@nato 2009-08-01..2014-10-01 | Anders Fogh Rasmussen | Anders Fogh Rasmussen | Андерс Фог Расмуссен | أندرس فوغ راسموسن
eu.mogherini | none | eu | | high_representative@eu 2014-11-01..2019-12-01 | Federica Mogherini; Mogherini | Federica Mogherini; Mogherini | Федерика Могерини; Могерини | فيديريكا موغيريني; موغيريني
eu.borrell | none | eu | | high_representative@eu 2019-12-01..2024-12-01 | Josep Borrell; Borrell | Josep Borrell; Borrell | Жозеп Боррель; Боррель | جوزيب بوريل; بوريل
eu.kallas | none | eu | | high_representative@eu 2024-12-01.. | Kaja Kallas; Kallas | Kaja Kallas; Kallas | Кая Каллас; Каллас | كايا كالاس; كالاس
eu.ashton | none | eu | | high_representative@eu 2009-12-01..2014-11-01 | Catherine Ashton; Ashton | Catherine Ashton | Кэтрин Эштон; Эштон | كاثرين آشتون; آشتون
eu.vonderleyen | none | eu | | commission_president@eu 2019-12-01.. | Ursula von der Leyen; von der Leyen; Von der Leyen | Ursula von der Leyen; von der Leyen | Урсула фон дер Ляйен; фон дер Ляйен | أورسولا فون دير لاين; فون دير لاين; أورسولا فون ديرلاين
eu.juncker | none | eu | | commission_president@eu 2014-11-01..2019-12-01 | Jean-Claude Juncker; Juncker | Jean-Claude Juncker; Juncker | Жан-Клод Юнкер; Юнкер | جان كلود يونكر; يونكر
eu.charles-michel | none | eu | | council_president@eu 2019-12-01..2024-12-01 | Charles Michel | Charles Michel | Шарль Мишель | شارل ميشيل
eu.tusk | PL | eu | | council_president@eu 2014-12-01..2019-12-01; prime_minister@pol 2023-12-13.. | Donald Tusk; Tusk | Donald Tusk; Tusk | Дональд Туск; Туск | دونالد توسك; توسك
eu.antonio-costa | none | eu | | council_president@eu 2024-12-01.. | Antonio Costa; António Costa | Antonio Costa | Антониу Кошта | أنطونيو كوستا
arab-league.aboulgheit | none | arab-league | | secretary_general@arab-league 2016-07-01.. | Ahmed Aboul Gheit; Aboul Gheit; Ahmed Abu al-Gheit | Ahmed Ebu Gayt | Ахмед Абуль-Гейт; Абуль Гейт | أحمد أبو الغيط; أبو الغيط
# Europe.
fra.hollande | | fra.gov | | president@fra 2012-05-15..2017-05-14 | Francois Hollande; François Hollande; Hollande | François Hollande; Hollande | Франсуа Олланд; Олланд | فرانسوا هولاند; هولاند
fra.macron | | fra.gov | | president@fra 2017-05-14.. | Emmanuel Macron; Macron | Emmanuel Macron; Macron | Эммануэль Макрон; Эмманюэль Макрон; Макрон | إيمانويل ماكرون; ماكرون
fra.ledrian | | fra.gov | | foreign_minister@fra 2017-05-17..2022-05-20; defence_minister@fra 2012-05-16..2017-05-17 | Jean-Yves Le Drian; Le Drian | Jean-Yves Le Drian; Le Drian | Жан-Ив Ле Дриан; Ле Дриан | جان إيف لودريان; لودريان
fra.fabius | | fra.gov | | foreign_minister@fra 2012-05-16..2016-02-11 | Laurent Fabius; Fabius | Laurent Fabius; Fabius | Лоран Фабиус; Фабиус | لوران فابيوس; فابيوس
fra.colonna | | fra.gov | | foreign_minister@fra 2022-05-20..2024-01-11 | Catherine Colonna; Colonna | Catherine Colonna | Катрин Колонна | كاترين كولونا; كولونا
fra.barrot | | fra.gov | | foreign_minister@fra 2024-09-21.. | Jean-Noel Barrot; Jean-Noël Barrot; Barrot | Jean-Noel Barrot | Жан-Ноэль Барро; Барро | جان نويل بارو
fra.parly | | fra.gov | | defence_minister@fra 2017-06-21..2022-05-20 | Florence Parly; Parly | Florence Parly | Флоранс Парли; Парли | فلورنس بارلي
deu.merkel | | deu.gov | | chancellor@deu 2005-11-22..2021-12-08 | Angela Merkel; Merkel | Angela Merkel; Merkel | Ангела Меркель; Меркель | أنغيلا ميركل; ميركل
deu.scholz | | deu.gov | | chancellor@deu 2021-12-08..2025-05-06 | Olaf Scholz; Scholz | Olaf Scholz; Scholz | Олаф Шольц; Шольц | أولاف شولتس; شولتس; أولاف شولتز
deu.merz | | deu.gov | | chancellor@deu 2025-05-06.. | Friedrich Merz; Merz | Friedrich Merz; Merz | Фридрих Мерц; Мерц | فريدريش ميرتس; ميرتس
deu.maas | | deu.gov | | foreign_minister@deu 2018-03-14..2021-12-08 | Heiko Maas; Maas | Heiko Maas; Maas | Хайко Маас; Маас | هايكو ماس
deu.baerbock | | deu.gov | | foreign_minister@deu 2021-12-08..2025-05-06 | Annalena Baerbock; Baerbock | Annalena Baerbock; Baerbock | Анналена Бербок; Бербок | أنالينا بيربوك; بيربوك
deu.wadephul | | deu.gov | | foreign_minister@deu 2025-05-06.. | Johann Wadephul; Wadephul | Johann Wadephul; Wadephul | Йоханн Вадефуль; Вадефуль | يوهان فاديفول; فاديفول
deu.steinmeier | | deu.gov | | president@deu 2017-03-19..; foreign_minister@deu 2013-12-17..2017-01-27 | Frank-Walter Steinmeier; Steinmeier | Frank-Walter Steinmeier; Steinmeier | Франк-Вальтер Штайнмайер; Штайнмайер | فرانك فالتر شتاينماير; شتاينماير
deu.akk | | deu.gov | | defence_minister@deu 2019-07-17..2021-12-08 | Annegret Kramp-Karrenbauer; Kramp-Karrenbauer | Annegret Kramp-Karrenbauer; Kramp-Karrenbauer | Аннегрет Крамп-Карренбауэр; Крамп-Карренбауэр | أنيغريت كرامب كارنباور; كرامب كارنباور
deu.pistorius | | deu.gov | | defence_minister@deu 2023-01-19.. | Boris Pistorius; Pistorius | Boris Pistorius; Pistorius | Борис Писториус; Писториус | بوريس بيستوريوس; بيستوريوس
gbr.cameron | | gbr.gov | | prime_minister@gbr 2010-05-11..2016-07-13; foreign_minister@gbr 2023-11-13..2024-07-05 | David Cameron; Cameron | David Cameron; Cameron | Дэвид Кэмерон; Кэмерон | ديفيد كاميرون; كاميرون
gbr.theresa-may | | gbr.gov | | prime_minister@gbr 2016-07-13..2019-07-24 | Theresa May | Theresa May | Тереза Мэй | تيريزا ماي
gbr.boris-johnson | | gbr.gov | | prime_minister@gbr 2019-07-24..2022-09-06; foreign_minister@gbr 2016-07-13..2018-07-09 | Boris Johnson | Boris Johnson | Борис Джонсон | بوريس جونسون
gbr.truss | | gbr.gov | | foreign_minister@gbr 2021-09-15..2022-09-06; prime_minister@gbr 2022-09-06..2022-10-25 | Liz Truss | Liz Truss | Лиз Трасс | ليز تراس
gbr.sunak | | gbr.gov | | prime_minister@gbr 2022-10-25..2024-07-05 | Rishi Sunak; Sunak | Rishi Sunak; Sunak | Риши Сунак; Сунак | ريشي سوناك; سوناك
gbr.starmer | | gbr.gov | | prime_minister@gbr 2024-07-05.. | Keir Starmer; Starmer | Keir Starmer; Starmer | Кир Стармер; Стармер | كير ستارمر; ستارمر
gbr.hunt | | gbr.gov | | foreign_minister@gbr 2018-07-09..2019-07-24 | Jeremy Hunt | Jeremy Hunt | Джереми Хант | جيريمي هانت
gbr.raab | | gbr.gov | | foreign_minister@gbr 2019-07-24..2021-09-15 | Dominic Raab; Raab | Dominic Raab; Raab | Доминик Рааб; Рааб | دومينيك راب
gbr.cleverly | | gbr.gov | | foreign_minister@gbr 2022-09-06..2023-11-13 | James Cleverly | James Cleverly | Джеймс Клеверли | جيمس كليفرلي
gbr.lammy | | gbr.gov | | foreign_minister@gbr 2024-07-05..2025-09-05 | David Lammy; Lammy | David Lammy; Lammy | Дэвид Лэмми; Лэмми | ديفيد لامي
gbr.yvette-cooper | | gbr.gov | | foreign_minister@gbr 2025-09-05.. | Yvette Cooper | Yvette Cooper | Иветт Купер | إيفيت كوبر
gbr.ben-wallace | | gbr.gov | | defence_minister@gbr 2019-07-24..2023-08-31 | Ben Wallace | Ben Wallace | Бен Уоллес | بن والاس
gbr.healey | | gbr.gov | | defence_minister@gbr 2024-07-05.. | John Healey | John Healey | Джон Хили | جون هيلي
grc.mitsotakis | | grc.gov | | prime_minister@grc 2019-07-08.. | Kyriakos Mitsotakis; Mitsotakis | Kiryakos Miçotakis; Miçotakis | Кириакос Мицотакис; Мицотакис | كيرياكوس ميتسوتاكيس; ميتسوتاكيس
grc.dendias | | grc.gov | | foreign_minister@grc 2019-07-09..2023-05-26; defence_minister@grc 2023-06-27.. | Nikos Dendias; Dendias | Nikos Dendias; Dendias | Никос Дендиас; Дендиас | نيكوس دندياس; دندياس
grc.gerapetritis | | grc.gov | | foreign_minister@grc 2023-06-27.. | George Gerapetritis; Giorgos Gerapetritis; Gerapetritis | Yorgos Yerapetritis; Yerapetritis | Гиоргос Герапетритис; Герапетритис | جورج جيرابيتريتيس; جيرابيتريتيس
cyp.tatar | none | cyp.trnc | | president@cyp.trnc 2020-10-23..2025-10-24 | Ersin Tatar | Ersin Tatar | Эрсин Татар | أرسين تتار; أرسين تاتار
hun.orban | | hun | none | prime_minister@hun 2010-05-29.. | Viktor Orban; Viktor Orbán; Orban; Orbán | Viktor Orban; Orban | Виктор Орбан; Орбан | فيكتور أوربان; أوربان
hun.szijjarto | | hun | none | foreign_minister@hun 2014-09-23.. | Peter Szijjarto; Péter Szijjártó; Szijjarto | Peter Szijjarto; Szijjarto | Петер Сийярто; Сийярто | بيتر سيارتو; سيارتو
vatican.francis | none | | none | | Pope Francis | Papa Franciscus; Papa Francis | папа римский Франциск; папа Франциск | البابا فرنسيس
# The region.
irn.khamenei | | irn.gov | | supreme_leader@irn 1989-06-04.. | Ali Khamenei; Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei | Ali Hamaney; Hamaney; Ayetullah Hamaney; Ayetullah Ali Hamaney | Али Хаменеи; Хаменеи; аятолла Хаменеи; аятолла Али Хаменеи | علي خامنئي; خامنئي
irn.ahmadinejad | | irn.gov | | president@irn 2005-08-03..2013-08-03 | Mahmoud Ahmadinejad; Ahmadinejad | Mahmud Ahmedinejad; Ahmedinejad | Махмуд Ахмадинежад; Ахмадинежад | محمود أحمدي نجاد; أحمدي نجاد
irn.rouhani | | irn.gov | | president@irn 2013-08-03..2021-08-03 | Hassan Rouhani; Rouhani; Hassan Rohani | Hasan Ruhani; Ruhani | Хасан Рухани; Рухани; Хасан Роухани; Роухани | حسن روحاني; روحاني
irn.raisi | | irn.gov | | president@irn 2021-08-03..2024-05-19 | Ebrahim Raisi; Raisi | İbrahim Reisi; Reisi | Эбрахим Раиси; Раиси; Ибрагим Раиси | إبراهيم رئيسي
irn.pezeshkian | | irn.gov | | president@irn 2024-07-28.. | Masoud Pezeshkian; Pezeshkian; Massoud Pezeshkian | Mesud Pezeşkiyan; Pezeşkiyan; Mesut Pezeşkiyan | Масуд Пезешкиан; Пезешкиан | مسعود بزشكيان; بزشكيان
irn.zarif | | irn.mfa | | foreign_minister@irn 2013-08-15..2021-08-25 | Mohammad Javad Zarif; Zarif; Javad Zarif; Mohammed Javad Zarif | Muhammed Cevad Zarif; Cevad Zarif; ?Zarif | Мохаммад Джавад Зариф; Зариф; Джавад Зариф | محمد جواد ظريف; جواد ظريف
irn.amirabdollahian | | irn.mfa | | foreign_minister@irn 2021-08-25..2024-05-19 | Hossein Amir-Abdollahian; Amir-Abdollahian; Hossein Amirabdollahian; Amirabdollahian | Hüseyin Emir Abdullahiyan; Emir Abdullahiyan; Abdullahiyan | Хосейн Амир Абдоллахиан; Амир Абдоллахиан; Хоссейн Амир Абдоллахиян | حسين أمير عبد اللهيان; عبد اللهيان; أمير عبد اللهيان
irn.araghchi | | irn.mfa | | foreign_minister@irn 2024-08-21.. | Abbas Araghchi; Araghchi; Abbas Araqchi; Araqchi; Abbas Aragchi | Abbas Arakçi; Arakçi; Abbas Irakçi; Irakçi | Аббас Аракчи; Аракчи | عباس عراقجي; عراقجي
irn.shamkhani | | irn.snsc | | national_security_adviser@irn 2013-09-10..2023-05-22 | Ali Shamkhani; Shamkhani | Ali Şemhani; Şemhani | Али Шамхани; Шамхани | علي شمخاني; شمخاني
irn.velayati | | irn.gov | | | Ali Akbar Velayati; Velayati | Ali Ekber Velayeti; Velayeti | Али Акбар Велаяти; Велаяти | علي أكبر ولايتي
irn.larijani | | irn.gov | | | Ali Larijani; Larijani | Ali Laricani; Laricani | Али Лариджани; Лариджани | علي لاريجاني; لاريجاني
irn.soleimani | | irn.quds-force | | commander@irn.quds-force 1998..2020-01-03 | Qassem Soleimani; Qasem Soleimani; Soleimani; Qassim Suleimani; Suleimani; Qasim Soleimani; Qassem Suleimani | Kasım Süleymani; Süleymani | Касем Сулеймани; Сулеймани; Касем Солеймани; Кассем Сулеймани | قاسم سليماني
irn.qaani | | irn.quds-force | | commander@irn.quds-force 2020-01-03.. | Esmail Qaani; Ismail Qaani; Esmail Ghaani; Qaani; Ghaani | İsmail Kaani; Kaani | Эсмаил Каани; Исмаил Каани; Каани | إسماعيل قاآني; قاآني; إسماعيل قاني
irn.salami | | irn.irgc | | commander@irn.irgc 2019-04-21..2025-06-13 | Hossein Salami | Hüseyin Selami | Хосейн Салами; Хоссейн Салами | حسين سلامي
irn.mohammad-bagheri | | irn.mil | | chief_of_staff@irn.mil 2016-06-28..2025-06-13 | Mohammad Bagheri; Mohammad Baqeri; Mohammad Hossein Bagheri | Muhammed Bakıri; Muhammed Bakeri | Мохаммад Багери; Мохаммад Хосейн Багери | محمد باقري
isr.netanyahu | | isr.gov | | prime_minister@isr 2009-03-31..2021-06-13; prime_minister@isr 2022-12-29.. | Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | Binyamin Netanyahu; Netanyahu; Benyamin Netanyahu | Биньямин Нетаньяху; Нетаньяху; Беньямин Нетаньяху | بنيامين نتنياهو; نتنياهو; بنيامين نتانياهو; نتانياهو
isr.bennett | | isr.gov | | prime_minister@isr 2021-06-13..2022-07-01 | Naftali Bennett; Bennett | Naftali Bennett; Bennett | Нафтали Беннет; Нафтали Беннетт | نفتالي بينيت; بينيت
isr.lapid | | isr.gov | | prime_minister@isr 2022-07-01..2022-12-29; foreign_minister@isr 2021-06-13..2022-12-29 | Yair Lapid; Lapid | Yair Lapid; Lapid | Яир Лапид; Лапид | يائير لابيد; لابيد; يائير لبيد
isr.gantz | | isr.gov | | defence_minister@isr 2020-05-17..2022-12-29 | Benny Gantz; Gantz | Benny Gantz; Gantz; Beni Gantz | Бени Ганц; Бенни Ганц; Ганц | بيني غانتس; غانتس
isr.gallant | | isr.mod | | defence_minister@isr 2022-12-29..2024-11-08 | Yoav Gallant; Gallant | Yoav Gallant; Gallant; Yoav Galant | Йоав Галант; Галант; Йоав Галлант | يوآف غالانت; غالانت
isr.katz | | isr.mod | | defence_minister@isr 2024-11-08..; foreign_minister@isr 2024-01-01..2024-11-08 | Israel Katz; Yisrael Katz; Katz | Israel Katz; Katz; Yisrael Katz | Исраэль Кац; Кац; Израиль Кац | يسرائيل كاتس; كاتس; إسرائيل كاتس
isr.saar | | isr.mfa | | foreign_minister@isr 2024-11-08.. | Gideon Saar; Gideon Sa'ar; Saar; Sa'ar | Gideon Saar; Gideon Sa'ar | Гидеон Саар; Саар | جدعون ساعر; غدعون ساعر
isr.lieberman | | isr.gov | | defence_minister@isr 2016-05-30..2018-11-15 | Avigdor Lieberman; Avigdor Liberman; Lieberman; Liberman | Avigdor Liberman; Liberman | Авигдор Либерман; Либерман | أفيغدور ليبرمان; ليبرمان
isr.eisenkot | | isr.mil | | chief_of_staff@isr.mil 2015-02-16..2019-01-15 | Gadi Eisenkot; Eisenkot; Gadi Eizenkot | Gadi Eisenkot; Gadi Eizenkot | Гади Айзенкот; Айзенкот | غادي آيزنكوت; آيزنكوت
isr.kochavi | | isr.mil | | chief_of_staff@isr.mil 2019-01-15..2023-01-16 | Aviv Kochavi; Kochavi; Aviv Kohavi | Aviv Kohavi; Kohavi | Авив Кохави; Кохави | أفيف كوخافي; كوخافي
isr.halevi | | isr.mil | | chief_of_staff@isr.mil 2023-01-16..2025-03-05 | Herzi Halevi; Halevi | Herzi Halevi; Halevi | Герци Халеви; Херци Халеви; Халеви | هرتسي هاليفي; هاليفي
isr.zamir | | isr.mil | | chief_of_staff@isr.mil 2025-03-05.. | Eyal Zamir; Zamir | Eyal Zamir; Zamir | Эяль Замир; Замир | إيال زامير; زامير
isr.adraee | | isr.mil | | spokesperson@isr.mil 2005.. | Avichay Adraee; Adraee | Avichay Adraee; Avihay Adrai | Авихай Адраи; Адраи | أفيخاي أدرعي; أدرعي
isr.hagari | | isr.mil | | | Daniel Hagari; Hagari | Daniel Hagari; Hagari | Даниэль Хагари; Хагари | دانيال هاغاري; هاغاري
isr.herzog | | isr | | president@isr 2021-07-07.. | Isaac Herzog; Herzog | İsaac Herzog; Herzog; Isaac Herzog | Ицхак Герцог; Герцог | إسحق هرتسوغ; إسحاق هرتسوغ; هرتسوغ
pse.abbas | | pse.pa | | president@pse 2005-01-15.. | Mahmoud Abbas | Mahmud Abbas | Махмуд Аббас | محمود عباس
pse.haniyeh | | pse.hamas | | leader@pse.hamas 2017-05-06..2024-07-31 | Ismail Haniyeh; Haniyeh; Ismail Haniya | İsmail Haniye; Haniye; İsmail Heniyye | Исмаил Хания; Хания | إسماعيل هنية; هنية
irq.maliki | | irq.gov | none | prime_minister@irq 2006-05-20..2014-09-08 | Nouri al-Maliki; al-Maliki; Maliki; Nuri al-Maliki | Nuri el-Maliki; Maliki; Nuri Maliki | Нури аль-Малики; аль-Малики; Малики | نوري المالكي; المالكي
irq.abadi | | irq.gov | none | prime_minister@irq 2014-09-08..2018-10-25 | Haider al-Abadi; al-Abadi; Abadi; Haidar al-Abadi; Haydar al-Abadi | Haydar el-İbadi; İbadi; Haydar İbadi | Хайдер аль-Абади; аль-Абади; Абади; Хейдар аль-Абади | حيدر العبادي; العبادي
irq.abdulmahdi | | irq.gov | none | prime_minister@irq 2018-10-25..2020-05-07 | Adel Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdul-Mahdi; Adel Abdel Mahdi | Adil Abdülmehdi; Adil Abdulmehdi | Адель Абдель Махди; Адиль Абдул-Махди | عادل عبد المهدي
irq.kadhimi | | irq.gov | none | prime_minister@irq 2020-05-07..2022-10-27 | Mustafa al-Kadhimi; al-Kadhimi; Kadhimi; Mustafa Kadhimi; Mustafa al-Kazemi | Mustafa el-Kazımi; Kazımi; Mustafa Kazımi | Мустафа аль-Казыми; аль-Казыми; Мустафа аль-Каземи | مصطفى الكاظمي; الكاظمي
irq.sudani | | irq.gov | none | prime_minister@irq 2022-10-27.. | Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohammed Shia' al-Sudani; al-Sudani; Shia al-Sudani | Muhammed Şiya es-Sudani; Muhammed Şiya Sudani; Sudani | Мухаммед Шиа ас-Судани; ас-Судани; Мохаммед ас-Судани | محمد شياع السوداني; شياع السوداني
irq.salih | | irq.gov | none | president@irq 2018-10-02..2022-10-17 | Barham Salih; Barham Saleh | Berhem Salih | Бархам Салех; Бархам Салих | برهم صالح
irq.rashid | | irq.gov | none | president@irq 2022-10-17.. | Abdul Latif Rashid; Abdullatif Rashid; Abdul Latif Jamal Rashid | Abdüllatif Reşid; Abdullatif Reşid | Абдель Латиф Рашид; Абдул Латиф Рашид | عبد اللطيف رشيد; عبد اللطيف جمال رشيد
irq.fuad-hussein | | irq.mfa | none | foreign_minister@irq 2020-06-06.. | Fuad Hussein; Fouad Hussein | Fuad Hüseyin | Фуад Хусейн | فؤاد حسين
irq.masoud-barzani | | irq.kdp | | party_leader@irq.kdp 1979-11.. | Masoud Barzani; Massoud Barzani; Barzani | Mesud Barzani; Barzani; Mesut Barzani | Масуд Барзани; Барзани | مسعود بارزاني; بارزاني; مسعود البارزاني
irq.nechirvan | | irq.krg | | president@irq.krg 2019-06-10.. | Nechirvan Barzani | Neçirvan Barzani | Нечирван Барзани | نيجيرفان بارزاني; نيجيرفان البارزاني
irq.masrour | | irq.krg | | prime_minister@irq.krg 2019-07-10.. | Masrour Barzani; Masrur Barzani | Mesrur Barzani | Масрур Барзани | مسرور بارزاني; مسرور البارزاني
irq.bafel | | irq.puk | | party_leader@irq.puk 2021.. | Bafel Talabani; Bafel Jalal Talabani | Bafel Talabani; Bafıl Talabani | Бафель Талабани; Бафиль Талабани | بافل طالباني; بافل جلال طالباني
irq.muqtada | | irq.sadr | | leader@irq.sadr 2003.. | Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Muqtada Sadr | Mukteda es-Sadr; Mukteda Sadr; Mukteda el-Sadr | Муктада ас-Садр; Моктада ас-Садр | مقتدى الصدر
irq.muhandis | | irq.pmf | | | Abu Mahdi al-Muhandis; al-Muhandis | Ebu Mehdi el-Mühendis; Ebu Mehdi el-Muhandis | Абу Махди аль-Мухандис; аль-Мухандис | أبو مهدي المهندس
irq.fayyad | | irq.pmf | | head@irq.pmf 2014.. | Falih al-Fayyad; Faleh al-Fayyad; Falih al-Fayadh | Falih el-Feyyad; Falih Feyyad | Фалех аль-Файяд; Фалех Файяд | فالح الفياض
lbn.michel-aoun | | lbn.gov | none | president@lbn 2016-10-31..2022-10-30 | Michel Aoun | Mişel Avn; Michel Aoun | Мишель Аун | ميشال عون; ميشيل عون
lbn.joseph-aoun | | lbn.gov | none | president@lbn 2025-01-09..; commander@lbn.mil 2017-03-08..2025-01-09 | Joseph Aoun | Joseph Avn; Jozef Avn; Joseph Aoun; Jozef Aun | Жозеф Аун; Джозеф Аун | جوزيف عون; جوزاف عون
lbn.saad-hariri | | lbn.gov | none | prime_minister@lbn 2009-11-09..2011-06-13; prime_minister@lbn 2016-12-18..2020-01-21 | Saad Hariri; Saad al-Hariri | Saad Hariri; Saad el-Hariri | Саад Харири; Саад аль-Харири | سعد الحريري
lbn.mikati | | lbn.gov | none | prime_minister@lbn 2011-06-13..2014-02-15; prime_minister@lbn 2021-09-10..2025-02-08 | Najib Mikati; Mikati | Necib Mikati; Mikati | Наджиб Микати; Микати | نجيب ميقاتي; ميقاتي
lbn.nawaf-salam | | lbn.gov | none | prime_minister@lbn 2025-02-08.. | Nawaf Salam | Nevaf Selam; Nevvaf Selam | Наваф Салам | نواف سلام
lbn.berri | | lbn.amal | none | speaker_of_parliament@lbn 1992-10-20.. | Nabih Berri; Berri | Nebih Berri; Berri | Набих Берри; Берри | نبيه بري
lbn.nasrallah | | hezbollah | | secretary_general@hezbollah 1992-02-16..2024-09-27 | Hassan Nasrallah; Nasrallah | Hasan Nasrallah; Nasrallah | Хасан Насралла; Насралла | حسن نصر الله; نصر الله
lbn.qassem | | hezbollah | | secretary_general@hezbollah 2024-10-29.. | Naim Qassem; Naim Kassem; Sheikh Naim Qassem | Naim Kasım | Наим Касем; Наим Кассем | نعيم قاسم
lbn.jumblatt | | lbn | none | | Walid Jumblatt; Walid Joumblatt; Jumblatt; Walid Jumblat | Velid Canbolat; Canbolat; Velid Cumblat | Валид Джумблат; Джумблат; Валид Джумблатт | وليد جنبلاط; جنبلاط
jor.abdullah | | jor.gov | none | king@jor 1999-02-07.. | King Abdullah II; King Abdullah; King Abdullah of Jordan | Kral Abdullah; Kral 2. Abdullah | король Абдалла II; король Иордании Абдалла II; Абдалла II | الملك عبد الله الثاني; عبد الله الثاني
jor.safadi | | jor.mfa | none | foreign_minister@jor 2017-01-15.. | Ayman Safadi; Ayman al-Safadi; Safadi; al-Safadi | Eymen es-Safedi; Eymen Safadi; Safedi | Айман ас-Сафади; ас-Сафади; Айман Сафади | أيمن الصفدي; الصفدي
sau.salman | | sau.gov | none | king@sau 2015-01-23.. | King Salman; King Salman bin Abdulaziz | Kral Selman; Kral Selman bin Abdulaziz | король Салман; король Саудовской Аравии Салман | الملك سلمان; الملك سلمان بن عبد العزيز
sau.mbs | | sau.gov | none | crown_prince@sau 2017-06-21.. | Mohammed bin Salman; Mohammad bin Salman; MBS; bin Salman; Muhammad bin Salman | Muhammed bin Selman; bin Selman | Мухаммед бен Салман; Мухаммед бин Салман; бен Салман; Мухаммад бин Салман | محمد بن سلمان; بن سلمان
sau.faisal | | sau.gov | none | foreign_minister@sau 2019-10-23.. | Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud | Faysal bin Ferhan; Prens Faysal bin Ferhan | Фейсал бен Фархан; Фейсал бин Фархан | فيصل بن فرحان; الأمير فيصل بن فرحان
sau.jubeir | | sau.gov | none | foreign_minister@sau 2015-04-29..2018-12-27 | Adel al-Jubeir; Adel Al-Jubeir; al-Jubeir; Jubeir | Adil el-Cubeyr; Adil Cubeyr; Cubeyr | Адель аль-Джубейр; аль-Джубейр | عادل الجبير; الجبير
qat.tamim | | qat.gov | none | emir@qat 2013-06-25.. | Tamim bin Hamad; Tamim bin Hamad Al Thani; Sheikh Tamim; Sheikh Tamim bin Hamad Al Thani | Temim bin Hamed; Şeyh Temim; Temim bin Hamed Al Sani; Şeyh Temim bin Hamed Al Sani | Тамим бен Хамад; Тамим бен Хамад Аль Тани; шейх Тамим | تميم بن حمد; الشيخ تميم; تميم بن حمد آل ثاني
qat.mbar | | qat.gov | none | foreign_minister@qat 2016-01-27..; prime_minister@qat 2023-03-07.. | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman Al-Thani | Muhammed bin Abdurrahman Al Sani; Muhammed bin Abdurrahman | Мухаммед бен Абдель Рахман Аль Тани; Мухаммед бен Абдулрахман Аль Тани | محمد بن عبد الرحمن آل ثاني; محمد بن عبد الرحمن
are.mbz | | are.gov | none | president@are 2022-05-14.. | Mohammed bin Zayed; Mohamed bin Zayed; MBZ; Sheikh Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan | Muhammed bin Zayed; Muhammed bin Zayid; Şeyh Muhammed bin Zayed Al Nahyan | Мухаммед бен Заид; Мухаммед бин Зайд; Мухаммед бен Заид Аль Нахайян | محمد بن زايد; الشيخ محمد بن زايد; محمد بن زايد آل نهيان
are.abz | | are.gov | none | foreign_minister@are 2006-02-09.. | Abdullah bin Zayed; Sheikh Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed; Abdullah bin Zayid | Абдалла бен Заид; Абдулла бин Заид | عبد الله بن زايد
egy.morsi | | egy | none | president@egy 2012-06-30..2013-07-03 | Mohamed Morsi; Morsi; Mohammed Morsi; Mohammed Mursi; Mursi | Muhammed Mursi; Mursi | Мухаммед Мурси; Мурси; Мохаммед Мурси | محمد مرسي
egy.sisi | | egy.gov | none | president@egy 2014-06-08.. | Abdel Fattah al-Sisi; al-Sisi; Sisi; Abdel Fattah el-Sisi; el-Sisi; Abdel-Fattah el-Sissi; el-Sissi | Abdülfettah es-Sisi; Sisi; Abdulfettah Sisi; Abdülfettah Sisi | Абдель Фаттах ас-Сиси; ас-Сиси; Абдул-Фаттах ас-Сиси | عبد الفتاح السيسي; السيسي
egy.shoukry | | egy.gov | none | foreign_minister@egy 2014-06-17..2024-07-03 | Sameh Shoukry; Shoukry | Samih Şukri; Sami Şükrü | Самех Шукри; Шукри | سامح شكري
egy.abdelatty | | egy.gov | none | foreign_minister@egy 2024-07-03.. | Badr Abdelatty; Abdelatty; Badr Abdel-Aty; Badr Abdelaty | Bedir Abdulati; Bedr Abdulati | Бадр Абдель Аты; Бадр Абделати | بدر عبد العاطي
lby.sarraj | | lby.gna | | prime_minister@lby.gna 2016-03-30..2021-03-15 | Fayez al-Sarraj; Fayez Sarraj; Sarraj; Fayez al-Serraj; al-Sarraj; Fayez Serraj; Serraj | Fayiz es-Serrac; Fayez es-Serrac; Serrac; Fayiz Serrac | Файез Саррадж; Саррадж; Фаиз Саррадж | فايز السراج; السراج
lby.dbeibah | | lby.gnu | | prime_minister@lby 2021-03-15.. | Abdul Hamid Dbeibah; Dbeibah; Abdulhamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbeiba; Dbeiba; Abdulhamid Dbeibeh | Abdulhamid Dibeybe; Dibeybe; Abdülhamid Dibeybe | Абдель Хамид Дбейба; Дбейба; Абдель Хамид ад-Дбейба | عبد الحميد الدبيبة; الدبيبة
lby.haftar | | lby.lna | | commander@lby.lna 2015-03-02.. | Khalifa Haftar; Haftar; Khalifa Hifter; Hifter; Khalifa Hafter | Halife Hafter; Hafter | Халифа Хафтар; Хафтар | خليفة حفتر; حفتر
lby.saleh | | lby.hor | | speaker_of_parliament@lby 2014-08-05.. | Aguila Saleh; Aqila Saleh; Aguila Saleh Issa; Agila Saleh | Akile Salih; Akila Salih | Агила Салех; Акила Салех | عقيلة صالح
lby.bashagha | | lby.gna | | | Fathi Bashagha; Bashagha | Fethi Başağa; Başağa | Фатхи Башага; Башага | فتحي باشاغا; باشاغا
lby.menfi | | lby.presidential-council | | head@lby.presidential-council 2021-03-15.. | Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Mohammed Menfi | Muhammed el-Menfi; Muhammed Menfi | Мухаммед Менфи; Мухаммед аль-Менфи; Мохаммед аль-Манфи | محمد المنفي; المنفي
lby.gaddafi | | lby | none | leader@lby 1969-09-01..2011-10-20 | Muammar Gaddafi; Gaddafi; Muammar Qaddafi; Qaddafi; Moammar Gadhafi; Gadhafi; Muammar Gadhafi | Muammer Kaddafi; Kaddafi | Муаммар Каддафи; Каддафи | معمر القذافي; القذافي
ukr.poroshenko | | ukr.gov | | president@ukr 2014-06-07..2019-05-20 | Petro Poroshenko; Poroshenko | Petro Poroşenko; Poroşenko | Пётр Порошенко; Порошенко | بترو بوروشينكو; بوروشينكو
ukr.zelensky | | ukr.gov | | president@ukr 2019-05-20.. | Volodymyr Zelensky; Zelensky; Volodymyr Zelenskyy; Zelenskyy; Volodymyr Zelenskiy; Zelenskiy; Vladimir Zelensky | Vladimir Zelenskiy; Zelenskiy; Volodimir Zelenskiy; Zelenski; Volodimir Zelenski; Vladimir Zelenski | Владимир Зеленский; Зеленский | فولوديمير زيلينسكي; زيلينسكي; فولوديمير زيلنسكي; زيلنسكي
ukr.kuleba | | ukr.mfa | | foreign_minister@ukr 2020-03-04..2024-09-05 | Dmytro Kuleba; Kuleba | Dmitro Kuleba; Kuleba | Дмитрий Кулеба; Кулеба; Дмитро Кулеба | دميترو كوليبا; كوليبا
ukr.sybiha | | ukr.mfa | | foreign_minister@ukr 2024-09-05.. | Andrii Sybiha; Sybiha; Andriy Sybiha | Andriy Sibiga; Sibiga; Andrii Sibiha | Андрей Сибига; Сибига | أندريه سيبيها; سيبيها; أندري سيبيغا
ukr.reznikov | | ukr.gov | | defence_minister@ukr 2021-11-04..2023-09-05 | Oleksii Reznikov; Reznikov; Oleksiy Reznikov | Oleksiy Reznikov; Reznikov | Алексей Резников; Резников | أوليكسي ريزنيكوف; ريزنيكوف
ukr.umerov | | ukr.gov | | defence_minister@ukr 2023-09-06..2025-07-17; national_security_adviser@ukr 2025-07-18.. | Rustem Umerov; Umerov | Rüstem Umerov; Umerov; Rustem Umerov | Рустем Умеров; Умеров | رستم أوميروف; أوميروف
ukr.zaluzhny | | ukr.mil | | commander@ukr.mil 2021-07-27..2024-02-08 | Valerii Zaluzhnyi; Zaluzhny; Valery Zaluzhny; Zaluzhnyi | Valeriy Zalujniy; Zalujniy | Валерий Залужный; Залужный | فاليري زالوجني; زالوجني
ukr.syrskyi | | ukr.mil | | commander@ukr.mil 2024-02-08.. | Oleksandr Syrskyi; Syrskyi; Oleksandr Syrsky; Syrsky | Oleksandr Sırskiy; Sırskiy | Александр Сырский; Сырский | أوليكساندر سيرسكي; سيرسكي
ukr.budanov | | ukr.hur | | intelligence_chief@ukr.hur 2020-08-05.. | Kyrylo Budanov; Budanov | Kirilo Budanov; Budanov | Кирилл Буданов; Буданов | كيريلو بودانوف; بودانوف
ukr.yermak | | ukr.gov | | | Andriy Yermak; Yermak; Andrii Yermak | Andriy Yermak; Yermak | Андрей Ермак | أندريه يرماك; يرماك
aze.aliyev | | aze | none | president@aze 2003-10-31.. | Ilham Aliyev; Aliyev | İlham Aliyev; Aliyev | Ильхам Алиев; Алиев | إلهام علييف; علييف
aze.bayramov | | aze | none | foreign_minister@aze 2020-07-16.. | Jeyhun Bayramov; Bayramov | Ceyhun Bayramov; Bayramov | Джейхун Байрамов; Байрамов | جيهون بيراموف; بيراموف
arm.pashinyan | | arm | none | prime_minister@arm 2018-05-08.. | Nikol Pashinyan; Pashinyan; Nikol Pashinian | Nikol Paşinyan; Paşinyan | Никол Пашинян; Пашинян | نيكول باشينيان; باشينيان
arm.mirzoyan | | arm | none | foreign_minister@arm 2021-08-19.. | Ararat Mirzoyan; Mirzoyan | Ararat Mirzoyan; Mirzoyan | Арарат Мирзоян; Мирзоян | أرارات ميرزويان; ميرزويان
kaz.tokayev | | kaz | none | president@kaz 2019-03-20.. | Kassym-Jomart Tokayev; Tokayev; Kasym-Jomart Tokayev | Kasım Cömert Tokayev; Tokayev | Касым-Жомарт Токаев; Токаев | قاسم جومارت توكاييف; توكاييف
kaz.nazarbayev | | kaz | none | president@kaz 1991-12-16..2019-03-20 | Nursultan Nazarbayev; Nazarbayev | Nursultan Nazarbayev; Nazarbayev | Нурсултан Назарбаев; Назарбаев | نور سلطان نزارباييف; نزارباييف
blr.lukashenko | | blr | none | president@blr 1994-07-20.. | Alexander Lukashenko; Lukashenko; Aleksandr Lukashenko | Aleksandr Lukaşenko; Lukaşenko | Александр Лукашенко; Лукашенко | ألكسندر لوكاشينكو; لوكاشينكو
chn.xi | | chn.gov | none | president@chn 2013-03-14.. | Xi Jinping | Şi Cinping; Xi Jinping | Си Цзиньпин | شي جين بينغ; شي جينبينغ
chn.wangyi | | chn.gov | none | foreign_minister@chn 2013-03-16..2022-12-30; foreign_minister@chn 2023-07-25.. | Wang Yi | Vang Yi; Wang Yi | Ван И | وانغ يي
prk.kim | | prk | none | leader@prk 2011-12-17.. | Kim Jong Un; Kim Jong-un | Kim Jong-un; Kim Jong Un | Ким Чен Ын | كيم جونغ أون
`;
