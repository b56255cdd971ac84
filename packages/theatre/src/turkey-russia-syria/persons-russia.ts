export const personsRussia = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
rus.putin | | rus.kremlin | | president@rus 2012-05-07..; prime_minister@rus 2008-05-08..2012-05-07; president@rus 2000-05-07..2008-05-07 | Vladimir Putin; Putin; Vladimir Vladimirovich Putin | Vladimir Putin; Putin | Владимир Путин; Путин; Владимир Владимирович Путин | فلاديمير بوتين; بوتين; بوتن
rus.lavrov | | rus.mfa | | foreign_minister@rus 2004-03-09.. | Sergei Lavrov; Sergey Lavrov; Lavrov | Sergey Lavrov; Lavrov; Sergei Lavrov | Сергей Лавров; Лавров | سيرغي لافروف; لافروف; سيرجي لافروف
rus.shoigu | | rus.mod | | defence_minister@rus 2012-11-06..2024-05-12; national_security_adviser@rus 2024-05-12.. | Sergei Shoigu; Sergey Shoigu; Shoigu | Sergey Şoygu; Şoygu; Sergei Shoigu | Сергей Шойгу; Шойгу | سيرغي شويغو; شويغو
rus.medvedev | | rus.security-council | | prime_minister@rus 2012-05-08..2020-01-16; president@rus 2008-05-07..2012-05-07 | Dmitry Medvedev; Medvedev; Dmitri Medvedev | Dmitriy Medvedev; Medvedev; Dmitri Medvedev | Дмитрий Медведев; Медведев | دميتري ميدفيديف; ميدفيديف; دميتري مدفيديف; مدفيديف
rus.mishustin | | rus.gov | | prime_minister@rus 2020-01-16.. | Mikhail Mishustin; Mishustin | Mihail Mişustin; Mişustin | Михаил Мишустин; Мишустин | ميخائيل ميشوستين; ميشوستين
rus.belousov | | rus.mod | | defence_minister@rus 2024-05-14.. | Andrei Belousov; Andrey Belousov; Belousov | Andrey Belousov; Belousov | Андрей Белоусов; Белоусов | أندريه بيلوسوف; بيلوسوف; أندريه بيلاوسوف
rus.gerasimov | | rus.general-staff | | chief_of_staff@rus.mil 2012-11-09.. | Valery Gerasimov; Gerasimov; Valeri Gerasimov | Valeriy Gerasimov; Gerasimov | Валерий Герасимов; Герасимов | فاليري غيراسيموف; غيراسيموف; فاليري جيراسيموف
rus.peskov | | rus.kremlin | | spokesperson@rus.kremlin 2012-05-22.. | Dmitry Peskov; Peskov; Dmitri Peskov | Dmitriy Peskov; Peskov; Dmitri Peskov | Дмитрий Песков; Песков | دميتري بيسكوف; بيسكوف; ديمتري بيسكوف
rus.zakharova | | rus.mfa | | spokesperson@rus.mfa 2015-08-10.. | Maria Zakharova; Zakharova; Mariya Zakharova | Mariya Zaharova; Zaharova; Maria Zaharova | Мария Захарова; Захарова | ماريا زاخاروفا; زاخاروفا
rus.konashenkov | | rus.mod | | spokesperson@rus.mod 2011.. | Igor Konashenkov; Konashenkov | İgor Konaşenkov; Konaşenkov; Igor Konaşenkov | Игорь Конашенков; Конашенков | إيغور كوناشينكوف; كوناشينكوف
rus.patrushev | | rus.security-council | | national_security_adviser@rus 2008-05-12..2024-05-12 | Nikolai Patrushev; Nikolay Patrushev; Patrushev | Nikolay Patruşev; Patruşev | Николай Патрушев; Патрушев | نيكولاي باتروشيف; باتروشيف
rus.ushakov | | rus.kremlin | | adviser@rus.kremlin 2012.. | Yuri Ushakov; Yury Ushakov; Ushakov | Yuriy Uşakov; Uşakov | Юрий Ушаков; Ушаков | يوري أوشاكوف; أوشاكوف
rus.bogdanov | | rus.mfa | | deputy_foreign_minister@rus 2011-06..2025-07 | Mikhail Bogdanov; Bogdanov | Mihail Bogdanov; Bogdanov | Михаил Богданов; Богданов | ميخائيل بوغدانوف; بوغدانوف
rus.vershinin | | rus.mfa | | deputy_foreign_minister@rus 2018.. | Sergei Vershinin; Sergey Vershinin; Vershinin | Sergey Verşinin; Verşinin | Сергей Вершинин; Вершинин | سيرغي فيرشينين; فيرشينين
rus.ryabkov | | rus.mfa | | deputy_foreign_minister@rus 2008.. | Sergei Ryabkov; Sergey Ryabkov; Ryabkov | Sergey Ryabkov; Ryabkov | Сергей Рябков; Рябков | سيرغي ريابكوف; ريابكوف
rus.lavrentiev | | rus.kremlin | | special_envoy@rus 2015.. | Alexander Lavrentiev; Lavrentiev; Alexander Lavrentyev; Lavrentyev; Aleksandr Lavrentyev | Aleksandr Lavrentyev; Lavrentyev | Александр Лаврентьев; Лаврентьев | ألكسندر لافرينتييف; لافرينتييف; ألكسندر لافرنتيف
rus.nebenzya | | rus.mfa | | un_representative@rus 2017-07.. | Vasily Nebenzya; Nebenzya; Vassily Nebenzia; Nebenzia; Vasily Nebenzia; Vassily Nebenzya | Vasiliy Nebenzya; Nebenzya | Василий Небензя; Небензя | فاسيلي نيبينزيا; نيبينزيا; فاسيلي نيبينزا
rus.polyansky | | rus.mfa | | | Dmitry Polyanskiy; Dmitry Polyansky; Polyanskiy; Polyansky | Dmitriy Polyanskiy; Polyanskiy | Дмитрий Полянский; Полянский | دميتري بوليانسكي; بوليانسكي
rus.churkin | | rus.mfa | | un_representative@rus 2006-04..2017-02-20 | Vitaly Churkin; Churkin | Vitaliy Çurkin; Çurkin | Виталий Чуркин; Чуркин | فيتالي تشوركين; تشوركين
rus.naryshkin | | rus.svr | | intelligence_chief@rus.svr 2016-10-05.. | Sergei Naryshkin; Sergey Naryshkin; Naryshkin | Sergey Narışkin; Narışkin | Сергей Нарышкин; Нарышкин | سيرغي ناريشكين; ناريشكين
rus.bortnikov | | rus.fsb | | intelligence_chief@rus.fsb 2008-05-12.. | Alexander Bortnikov; Bortnikov | Aleksandr Bortnikov; Bortnikov | Александр Бортников; Бортников | ألكسندر بورتنيكوف; بورتنيكوف
rus.volodin | | rus.duma | | speaker_of_parliament@rus 2016-10-05.. | Vyacheslav Volodin; Volodin | Vyaçeslav Volodin; Volodin | Вячеслав Володин; Володин | فياتشيسلاف فولودين; فولودين
rus.matviyenko | | rus.federation-council | | head@rus.federation-council 2011-09-21.. | Valentina Matviyenko; Matviyenko; Valentina Matvienko; Matvienko | Valentina Matviyenko; Matviyenko | Валентина Матвиенко; Матвиенко | فالنتينا ماتفيينكو; ماتفيينكو
rus.slutsky | | rus.ldpr | | party_leader@rus.ldpr 2022-05-27.. | Leonid Slutsky; Slutsky | Leonid Slutskiy | Леонид Слуцкий; Слуцкий | ليونيد سلوتسكي
rus.kosachev | | rus.federation-council | | | Konstantin Kosachev; Kosachev; Konstantin Kosachyov | Konstantin Kosaçev; Kosaçev | Константин Косачев; Косачев | قسطنطين كوساتشوف; كوساتشوف; كوساتشيف
rus.zhirinovsky | | rus.ldpr | | party_leader@rus.ldpr ..2022-04-06 | Vladimir Zhirinovsky; Zhirinovsky | Vladimir Jirinovski; Jirinovski | Владимир Жириновский; Жириновский | فلاديمير جيرينوفسكي; جيرينوفسكي
rus.zyuganov | | rus.kprf | | party_leader@rus.kprf 1993-02-14.. | Gennady Zyuganov; Zyuganov | Gennadiy Züganov | Геннадий Зюганов; Зюганов | غينادي زوغانوف; زوغانوف
rus.kadyrov | | rus.chechnya | | head@rus.chechnya 2007-04-05.. | Ramzan Kadyrov; Kadyrov | Ramazan Kadirov; Kadirov; Ramzan Kadirov | Рамзан Кадыров; Кадыров | رمضان قديروف; قديروف; رمضان قاديروف; قاديروف
rus.prigozhin | | rus.wagner | | leader@rus.wagner 2014..2023-08-23 | Yevgeny Prigozhin; Prigozhin; Evgeny Prigozhin; Yevgeniy Prigozhin | Yevgeniy Prigojin; Prigojin; Yevgeni Prigojin | Евгений Пригожин; Пригожин | يفغيني بريغوجين; بريغوجين; يفغيني بريغوزين
rus.utkin | | rus.wagner | | | Dmitry Utkin; Utkin | Dmitriy Utkin; Utkin | Дмитрий Уткин; Уткин | دميتري أوتكين; أوتكين
rus.surovikin | | rus.mil | | | Sergei Surovikin; Sergey Surovikin; Surovikin | Sergey Surovikin; Surovikin | Сергей Суровикин; Суровикин | سيرغي سوروفيكين; سوروفيكين
rus.dvornikov | | rus.mil | | | Alexander Dvornikov; Aleksandr Dvornikov; Dvornikov | Aleksandr Dvornikov; Dvornikov | Александр Дворников; Дворников | ألكسندر دفورنيكوف; دفورنيكوف
rus.chaiko | | rus.mil | | | Alexander Chaiko; Aleksandr Chayko; Chaiko | Aleksandr Çayko | Александр Чайко | ألكسندر تشايكو; تشايكو
rus.kisel | | rus.mil | | | Sergei Kisel; Sergey Kisel | Sergey Kisel | Сергей Кисель | سيرغي كيسيل
rus.rudskoy | | rus.general-staff | | | Sergei Rudskoi; Sergey Rudskoy; Sergei Rudskoy; Rudskoi; Rudskoy | Sergey Rudskoy; Rudskoy | Сергей Рудской; Рудской | سيرغي رودسكوي; رودسكوي
rus.mizintsev | | rus.mod | | | Mikhail Mizintsev; Mizintsev | Mihail Mizintsev; Mizintsev | Михаил Мизинцев; Мизинцев | ميخائيل ميزينتسيف; ميزينتسيف
rus.kulit | | rus.reconciliation-centre | | | Vadim Kulit; Kulit | Vadim Kulit; Kulit | Вадим Кулить; Кулить | فاديم كوليت; كوليت
rus.zhuravlyov | | rus.reconciliation-centre | | | Oleg Zhuravlyov; Oleg Zhuravlev; Zhuravlyov | Oleg Juravlev; Oleg Juravlyov | Олег Журавлёв; Журавлёв | أوليغ جورافليوف; أوليغ جورافلوف; جورافلوف
rus.borenkov | | rus.reconciliation-centre | | | Yuri Borenkov; Yury Borenkov; Borenkov | Yuriy Borenkov | Юрий Боренков; Боренков | يوري بورينكوف; بورينكوف
rus.grinkevich | | rus.reconciliation-centre | | | Alexander Grinkevich; Grinkevich | Aleksandr Grinkeviç | Александр Гринкевич; Гринкевич | ألكسندر غرينكيفيتش; غرينكيفيتش
rus.sytnik | | rus.reconciliation-centre | | | Vyacheslav Sytnik; Sytnik | Vyaçeslav Sıtnik | Вячеслав Сытник; Сытник | فياتشيسلاف سيتنيك; سيتنيك
rus.yegorov | | rus.reconciliation-centre | | | Oleg Yegorov; Oleg Egorov | Oleg Yegorov | Олег Егоров | أوليغ يغوروف; أوليغ إيغوروف
rus.ignasyuk | | rus.reconciliation-centre | | | Oleg Ignasyuk; Ignasyuk | Oleg İgnasyuk | Олег Игнасюк; Игнасюк | أوليغ إيغناسيوك; إيغناسيوك
rus.novak | | rus.gov | | energy_minister@rus 2012-05-21..2020-11-10 | Alexander Novak; Novak | Aleksandr Novak; Novak | Александр Новак; Новак | ألكسندر نوفاك; نوفاك
rus.likhachev | | rus.rosatom | | head@rus.rosatom 2016-10.. | Alexei Likhachev; Alexey Likhachev; Likhachev | Aleksey Lihaçev; Lihaçev | Алексей Лихачёв; Лихачёв | أليكسي ليخاتشوف; ليخاتشوف
rus.miller | | rus.gazprom | | head@rus.gazprom 2001-05-30.. | Alexei Miller; Alexey Miller | Aleksey Miller | Алексей Миллер | أليكسي ميلر
rus.sechin | | rus.rosneft | | head@rus.rosneft 2012-05.. | Igor Sechin; Sechin | İgor Seçin | Игорь Сечин; Сечин | إيغور سيتشين; سيتشين
rus.karlov | | rus.mfa | | | Andrei Karlov; Andrey Karlov | Andrey Karlov | Андрей Карлов | أندريه كارلوف; كارلوف
rus.yerkhov | | rus.mfa | | | Alexei Yerkhov; Alexey Yerkhov; Yerkhov | Aleksey Yerhov; Yerhov | Алексей Ерхов; Ерхов | أليكسي يرخوف; يرخوف; أليكسي ييرخوف
rus.yefimov | | rus.mfa | | | Alexander Yefimov; Alexander Efimov | Aleksandr Yefimov | Александр Ефимов | ألكسندر يفيموف; ألكسندر إيفيموف
rus.dmitriev | | rus.kremlin | | | Kirill Dmitriev; Kirill Dmitriyev | Kirill Dmitriyev | Кирилл Дмитриев | كيريل دميترييف
rus.medinsky | | rus.kremlin | | | Vladimir Medinsky; Medinsky | Vladimir Medinskiy; Medinskiy | Владимир Мединский; Мединский | فلاديمير ميدينسكي; ميدينسكي
rus.naumkin | | rus | none | | Vitaly Naumkin; Naumkin | Vitaliy Naumkin | Виталий Наумкин; Наумкин | فيتالي نعومكين; نعومكين
rus.dugin | | rus | none | | Alexander Dugin; Aleksandr Dugin; Dugin | Aleksandr Dugin; Dugin | Александр Дугин; Дугин | ألكسندر دوغين; دوغين
rus.navalny | | rus | none | | Alexei Navalny; Navalny; Alexey Navalny | Aleksey Navalnıy; Navalnıy; Navalni | Алексей Навальный; Навальный | أليكسي نافالني; نافالني
rus.yeltsin | | rus | | president@rus 1991-07-10..1999-12-31 | Boris Yeltsin; Yeltsin | Boris Yeltsin; Yeltsin | Борис Ельцин; Ельцин | بوريس يلتسين; يلتسين
rus.primakov | | rus | | foreign_minister@rus 1996-01-09..1998-09-11; prime_minister@rus 1998-09-11..1999-05-12 | Yevgeny Primakov; Primakov | Yevgeniy Primakov; Primakov | Евгений Примаков; Примаков | يفغيني بريماكوف; بريماكوف
`;
