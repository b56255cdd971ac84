/** Ministers, envoys and spokespeople of other states and bodies who spoke on this war; those of long ago stay for old texts. */
export const personsDiplomats = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
# Britain.
gbr.hague | | gbr.gov | | foreign_minister@gbr 2010-05-12..2014-07-14 | William Hague | William Hague | Уильям Хейг | ويليام هيغ
gbr.hammond | | gbr.gov | | foreign_minister@gbr 2014-07-15..2016-07-13 | Philip Hammond | Philip Hammond | Филип Хаммонд | فيليب هاموند
gbr.fallon | | gbr.gov | | defence_minister@gbr 2014-07-15..2017-11-01 | Michael Fallon; Fallon | Michael Fallon | Майкл Фэллон | مايكل فالون
gbr.williamson | | gbr.gov | | defence_minister@gbr 2017-11-02..2019-05-01 | Gavin Williamson; Williamson | Gavin Williamson | Гэвин Уильямсон | غافين ويليامسون
gbr.mordaunt | | gbr.gov | | defence_minister@gbr 2019-05-01..2019-07-24 | Penny Mordaunt; Mordaunt | Penny Mordaunt | Пенни Мордонт | بيني موردونت
gbr.javid | | gbr.gov | | | Sajid Javid; Javid | Sajid Javid | Саджид Джавид | ساجد جاويد
gbr.ellwood | | gbr.gov | | | Tobias Ellwood; Ellwood | Tobias Ellwood | Тобиас Эллвуд | توبياس إلوود
gbr.rycroft | | gbr.gov | | un_representative@gbr 2015-04-01..2018-03-01 | Matthew Rycroft; Rycroft | Matthew Rycroft | Мэтью Райкрофт | ماثيو رايكروفت
gbr.pierce | | gbr.gov | | un_representative@gbr 2018-03-01..2020-02-01 | Karen Pierce | Karen Pierce | Карен Пирс | كارين بيرس
gbr.corbyn | GB | gbr | none | | Jeremy Corbyn; Corbyn | Jeremy Corbyn | Джереми Корбин | جيريمي كوربن
gbr.diane-abbott | GB | gbr | none | | Diane Abbott | Diane Abbott | Диана Эбботт | ديان أبوت
# The United States.
usa.susan-rice | | usa.gov | | national_security_adviser@usa 2013-07-01..2017-01-20; un_representative@usa 2009-01-26..2013-06-30 | Susan Rice | Susan Rice | Сьюзан Райс | سوزان رايس
usa.mcmaster | | usa.nsc | | national_security_adviser@usa 2017-02-20..2018-04-09 | H.R. McMaster; HR McMaster; McMaster; Herbert McMaster | H.R. McMaster; McMaster | Герберт Макмастер; Макмастер | هربرت ماكماستر; ماكماستر
usa.psaki | | usa.state | | spokesperson@usa.state 2013-02-11..2015-03-31 | Jen Psaki; Psaki; Jennifer Psaki | Jen Psaki; Psaki | Дженнифер Псаки; Псаки | جين بساكي; بساكي
usa.harf | | usa.state | | | Marie Harf; Harf | Marie Harf | Мари Харф | ماري هارف
usa.toner | | usa.state | | | Mark Toner; Toner | Mark Toner | Марк Тонер | مارك تونر
usa.nauert | | usa.state | | spokesperson@usa.state 2017-04-24..2019-04-03 | Heather Nauert; Nauert | Heather Nauert; Nauert | Хизер Науэрт; Науэрт | هيذر نويرت; نويرت
usa.earnest | | usa.whitehouse | | spokesperson@usa.whitehouse 2014-06-20..2017-01-20 | Josh Earnest | Josh Earnest | Джош Эрнест | جوش إرنست
usa.jay-carney | | usa.whitehouse | | spokesperson@usa.whitehouse 2011-02-11..2014-06-20 | Jay Carney; Carney | Jay Carney | Джей Карни | جاي كارني
usa.spicer | | usa.whitehouse | | spokesperson@usa.whitehouse 2017-01-20..2017-07-21 | Sean Spicer; Spicer | Sean Spicer | Шон Спайсер; Спайсер | شون سبايسر
usa.sarah-sanders | | usa.whitehouse | | spokesperson@usa.whitehouse 2017-07-26..2019-07-01 | Sarah Sanders; Sarah Huckabee Sanders | Sarah Sanders | Сара Сандерс; Сара Хакаби Сандерс | سارة ساندرز
usa.mccain | | usa | | | John McCain; McCain; Senator McCain | John McCain; McCain | Джон Маккейн; Маккейн | جون ماكين; ماكين
usa.corker | | usa | | | Bob Corker; Corker | Bob Corker | Боб Коркер | بوب كوركر
usa.robert-ford | | usa.state | | ambassador@usa 2011-01-16..2014-02-28 | Robert Ford | Robert Ford | Роберт Форд | روبرت فورد
usa.ryan-dillon | | usa.mil | | | Ryan Dillon | Ryan Dillon | Райан Диллон | رايان ديلون
usa.steve-warren | | usa.mil | | | Steve Warren | Steve Warren | Стив Уоррен | ستيف وارن
usa.townsend | | usa.mil | | | Stephen Townsend | Stephen Townsend | Стивен Таунсенд | ستيفن تاونسند
usa.funk | | usa.mil | | | Paul Funk | Paul Funk | Пол Фанк | بول فانك
# Europe.
fra.ayrault | | fra | | foreign_minister@fra 2016-02-11..2017-05-10 | Jean-Marc Ayrault; Ayrault | Jean-Marc Ayrault | Жан-Марк Эйро; Эйро | جان مارك أيرولت
fra.delattre | | fra | | un_representative@fra 2014-09-01..2019-07-01 | Francois Delattre; François Delattre; Delattre | François Delattre | Франсуа Делаттр | فرنسوا ديلاتر
fra.vallaud | | fra | | | Najat Vallaud-Belkacem; Vallaud-Belkacem | Najat Vallaud-Belkacem | Наджат Валло-Белькасем | نجاة فالو بلقاسم
deu.westerwelle | | deu | | foreign_minister@deu 2009-10-28..2013-12-17 | Guido Westerwelle; Westerwelle | Guido Westerwelle | Гидо Вестервелле | غيدو فيسترفيله
deu.sigmar-gabriel | | deu | | foreign_minister@deu 2017-01-27..2018-03-14 | Sigmar Gabriel | Sigmar Gabriel | Зигмар Габриэль | زيغمار غابرييل
ita.gentiloni | | ita | | foreign_minister@ita 2014-10-31..2016-12-12; prime_minister@ita 2016-12-12..2018-06-01 | Paolo Gentiloni; Gentiloni | Paolo Gentiloni | Паоло Джентилони | باولو جنتيلوني
swe.wallstrom | | swe | | foreign_minister@swe 2014-10-03..2019-09-10 | Margot Wallstrom; Margot Wallström | Margot Wallström | Маргот Валльстрём | مارغو فالستروم
bel.reynders | | bel | | foreign_minister@bel 2011-12-06..2019-12-01 | Didier Reynders; Reynders | Didier Reynders | Дидье Рейндерс | ديدييه ريندرز
can.trudeau | | can | | prime_minister@can 2015-11-04..2025-03-14 | Justin Trudeau; Trudeau | Justin Trudeau; Trudeau | Джастин Трюдо; Трюдо | جاستن ترودو
aus.bishop | | aus | | foreign_minister@aus 2013-09-18..2018-08-28 | Julie Bishop | Julie Bishop | Джули Бишоп | جولي بيشوب
aus.turnbull | | aus | | prime_minister@aus 2015-09-15..2018-08-24 | Malcolm Turnbull; Turnbull | Malcolm Turnbull | Малкольм Тёрнбулл | مالكولم ترنبول
aus.tony-abbott | | aus | | prime_minister@aus 2013-09-18..2015-09-15 | Tony Abbott | Tony Abbott | Тони Эбботт | توني أبوت
aus.scott-morrison | | aus | | prime_minister@aus 2018-08-24..2022-05-23 | Scott Morrison | Scott Morrison | Скотт Моррисон | سكوت موريسون
# The region.
sau.saud-al-faisal | | sau.gov | | foreign_minister@sau 1975-10-13..2015-04-29 | Saud al-Faisal; Prince Saud al-Faisal; Saud Al Faisal | Suud el-Faysal | Сауд аль-Фейсал | سعود الفيصل
qat.attiyah | | qat.gov | | foreign_minister@qat 2013-06-26..2016-01-27 | Khalid al-Attiyah; Khaled al-Attiyah; Khalid bin Mohammad Al Attiyah | Halid el-Atiyye | Халид аль-Аттыйя | خالد العطية
arab-league.nabil-elaraby | none | arab-league | | secretary_general@arab-league 2011-07-03..2016-06-30 | Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby | Nebil el-Arabi | Набиль аль-Араби | نبيل العربي
# Bodies.
un.eliasson | none | un | | | Jan Eliasson; Eliasson | Jan Eliasson | Ян Элиассон | يان إلياسون
un.amos | none | un | | humanitarian_chief@un 2010-09-01..2015-05-29 | Valerie Amos | Valerie Amos | Валери Амос | فاليري آموس
un.pillay | none | un | | high_commissioner@un.ohchr 2008-09-01..2014-08-31 | Navi Pillay; Pillay; Navanethem Pillay | Navi Pillay | Нави Пиллэй; Пиллэй | نافي بيلاي
un.sellstrom | none | un | | | Ake Sellstrom; Åke Sellström; Sellstrom; Sellström | Åke Sellström | Оке Селльстрём | آكي سيلستروم
un.feltman | none | un | | | Jeffrey Feltman; Feltman | Jeffrey Feltman | Джеффри Фелтман | جيفري فيلتمان
un.kaag | none | un | | | Sigrid Kaag; Kaag | Sigrid Kaag | Сигрид Кааг | سيغريد كاخ
opcw.uzumcu | none | opcw | | head@opcw 2010-07-25..2018-07-24 | Ahmet Uzumcu; Ahmet Üzümcü; Uzumcu | Ahmet Üzümcü | Ахмет Узюмджю | أحمد أوزومجو
# Russia at the United Nations.
rus.safronkov | | rus.mfa | | | Vladimir Safronkov; Safronkov | Vladimir Safronkov | Владимир Сафронков; Сафронков | فلاديمير سافرونكوف
rus.anatoly-antonov | | rus.mfa | | | Anatoly Antonov | Anatoliy Antonov | Анатолий Антонов | أناتولي أنطونوف
# The Syrian opposition.
syr.jarba | SY | syr.snc | | | Ahmad al-Jarba; Ahmed al-Jarba; Ahmad Jarba; Ahmad Assi al-Jarba; Jarba | Ahmed el-Carba | Ахмед аль-Джарба; Ахмад Джарба | أحمد الجربا; أحمد عاصي الجربا
syr.khoja | SY | syr.snc | | | Khaled Khoja; Khaled al-Khoja; Khoja | Halid Hoca | Халед Ходжа | خالد خوجة
syr.sabra | SY | syr.snc | | | George Sabra | George Sabra | Жорж Сабра | جورج صبرا
syr.zoubi | SY | syr.hnc | | | Asaad al-Zoubi; Asaad Zoubi | Esad ez-Zubi | Асаад аз-Зуби | أسعد الزعبي
syr.omran-zoubi | | syr.gov | | | Omran al-Zoubi; Omran Zoubi; Omran al-Zohbi | Umran ez-Zubi | Омран аз-Зуби | عمران الزعبي
syr.haidar | | syr.gov | | | Ali Haidar | Ali Haydar | Али Хайдар | علي حيدر
`;
