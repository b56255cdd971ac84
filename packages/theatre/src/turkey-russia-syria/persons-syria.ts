export const personsSyria = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
syr.assad | | syr.presidency | assad_bloc | president@syr 2000-07-17..2024-12-08 | Bashar al-Assad; Assad; Bashar Assad; al-Assad; Bashar al Assad; Bashar Al-Asad; al Assad; Bashar | Beşşar Esad; Esad; Beşar Esad; Esed; Beşşar Esed; Beşar Esed; Beşar el-Esad | Башар Асад; Асад; Башар аль-Асад; Аль-Асад | بشار الأسد; الأسد; الرئيس الأسد
syr.sharaa | | hts | jihadist ..2024-12-08; none 2024-12-08.. | president@syr 2025-01-29..; leader@hts 2017-10-01..2025-01-29; leader@syr 2024-12-08..2025-01-29 | Ahmed al-Sharaa; al-Sharaa; Ahmad al-Sharaa; Sharaa; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; al-Jolani; Jolani; Abu Mohammad al-Julani; al-Julani; Julani; Golani; al-Golani; Abu Mohammed al-Golani; Ahmed Sharaa; Ahmad Sharaa; Abu Muhammad al-Julani | Ahmed Şara; Şara; Ahmed eş-Şara; eş-Şara; Ahmed el-Şara; El-Şara; Ebu Muhammed Colani; Colani; El Colani; Ebu Muhammed el-Colani | Ахмед аш-Шараа; аш-Шараа; Шараа; Ахмед Шараа; аль-Шараа; Ахмед аль-Шараа; Абу Мухаммед аль-Джулани; аль-Джулани; Джулани; Ахмад аш-Шараа; аль-Джолани; Джолани; Абу Мухаммад аль-Джулани; Голани | أحمد الشرع; الشرع; أبو محمد الجولاني; الجولاني; أبو محمد الجولانى
syr.abdi | | sdf | sdf | commander@sdf 2015-10-11.. | Mazloum Abdi; Mazlum Abdi; Abdi; Mazloum Kobani; Ferhat Abdi Sahin; Mazloum Kobane; Mazlum Kobani; General Mazloum; ?Mazloum | Mazlum Abdi; Abdi; Ferhat Abdi Şahin; Mazlum Kobani; Mazlum Kobane | Мазлум Абди; Абди; Мазлум Кобани; Мазлум Кобане | مظلوم عبدي; عبدي; مظلوم كوباني
# The government to December 2024.
syr.hafez | SY | | assad_bloc | president@syr 1971-03-12..2000-06-10 | Hafez al-Assad; Hafez Assad; Hafez al Assad | Hafız Esad; Hafız Esed | Хафез Асад; Хафез аль-Асад | حافظ الأسد
syr.maher | SY | syr.4th-division | assad_bloc ..2024-12-08; none 2024-12-08.. | | Maher al-Assad; Maher Assad; Maher al Assad | Mahir Esad; Mahir Esed; Mahir el-Esad | Махер Асад; Махер аль-Асад | ماهر الأسد
syr.asma | SY | syr.presidency | assad_bloc ..2024-12-08; none 2024-12-08.. | | Asma al-Assad; Asma Assad | Esma Esad; Esma Esed | Асма Асад; Асма аль-Асад | أسماء الأسد
syr.rifaat | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | | Rifaat al-Assad; Rifaat Assad | Rıfat Esad; Rıfat Esed | Рифаат Асад; Рифат Асад | رفعت الأسد
syr.makhlouf | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | | Rami Makhlouf; Makhlouf | Rami Mahluf; Mahluf | Рами Махлуф; Махлуф | رامي مخلوف
syr.moallem | | syr.mfa | assad_bloc ..2024-12-08; none 2024-12-08.. | foreign_minister@syr 2006-02-11..2020-11-16 | Walid al-Moallem; Walid al-Muallem; Walid Muallem; al-Moallem; Walid Moallem; Moallem; Muallem | Velid Muallim; Velid el-Muallim; Muallim | Валид Муаллем; Валид аль-Муаллем; Муаллем | وليد المعلم
syr.mekdad | | syr.mfa | assad_bloc ..2024-12-08; none 2024-12-08.. | foreign_minister@syr 2020-11-22..2024-09-23 | Faisal Mekdad; Faisal Mikdad; Faisal Miqdad; Mekdad; Faisal al-Mekdad; Mikdad | Faysal Mikdad; Mikdad; Faysal Miktad | Фейсал Микдад; Микдад; Фейсал Мекдад; Фейсал аль-Микдад | فيصل المقداد; المقداد
syr.sabbagh | | syr.mfa | assad_bloc ..2024-12-08; none 2024-12-08.. | foreign_minister@syr 2024-09-23..2024-12-08 | Bassam Sabbagh; Bassam al-Sabbagh | Bessam Sabbağ | Бассам Саббаг | بسام صباغ; بسام الصباغ
syr.jaafari | | syr.mfa | assad_bloc ..2024-12-08; none 2024-12-08.. | un_representative@syr 2006..2020-11 | Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari; Jaafari | Beşşar Caferi; Caferi | Башар Джаафари; Джаафари; Башар аль-Джаафари | بشار الجعفري; الجعفري
syr.ayyoub | | syr.mod | assad_bloc ..2024-12-08; none 2024-12-08.. | defence_minister@syr 2018-01-01..2022-04-28 | Ali Abdullah Ayyoub; Ali Ayoub; Ali Abdullah Ayoub; Ali Ayyoub | Ali Abdullah Eyyub | Али Абдулла Айюб; Али Айюб | علي عبد الله أيوب; علي أيوب
syr.abbas | | syr.mod | assad_bloc ..2024-12-08; none 2024-12-08.. | defence_minister@syr 2022-04-28..2024-12-08 | Ali Mahmoud Abbas | Ali Mahmud Abbas | Али Махмуд Аббас | علي محمود عباس
syr.freij | | syr.mod | assad_bloc ..2024-12-08; none 2024-12-08.. | defence_minister@syr 2012-07-18..2018-01-01 | Fahd Jassem al-Freij; Fahd al-Freij; Fahad Jassim al-Freij | Fahd Casim el-Fureyc; Fehd Casim el-Ferec | Фахд Джасем аль-Фредж; Фахед Джасем аль-Фрейдж | فهد جاسم الفريج
syr.rahmoun | | syr.moi | assad_bloc ..2024-12-08; none 2024-12-08.. | interior_minister@syr 2018-11-26..2024-12-08 | Mohammed al-Rahmoun; Mohammad Khaled al-Rahmoun; Mohammad al-Rahmoun | Muhammed Rahmun | Мухаммед ар-Рахмун; Мухаммед Халед Рахмун | محمد الرحمون; محمد خالد الرحمون
syr.shaar | | syr.moi | assad_bloc ..2024-12-08; none 2024-12-08.. | interior_minister@syr 2011-04-14..2018-11-26 | Mohammad Ibrahim al-Shaar; Mohammed al-Shaar | Muhammed İbrahim eş-Şaar | Мухаммед аш-Шаар; Мухаммед Ибрагим аш-Шаар | محمد إبراهيم الشعار; محمد الشعار
syr.halqi | | syr.gov | assad_bloc ..2024-12-08; none 2024-12-08.. | prime_minister@syr 2012-08-09..2016-07-03 | Wael al-Halqi; Wael Halqi; Wael al-Halki | Vail el-Halki; Vail Halki | Ваиль аль-Халки; Ваэль аль-Халки | وائل الحلقي
syr.khamis | | syr.gov | assad_bloc ..2024-12-08; none 2024-12-08.. | prime_minister@syr 2016-07-03..2020-06-11 | Imad Khamis; Emad Khamis | İmad Hamis | Имад Хамис | عماد خميس
syr.arnous | | syr.gov | assad_bloc ..2024-12-08; none 2024-12-08.. | prime_minister@syr 2020-06-11..2024-09-14 | Hussein Arnous; Hussein Arnus | Hüseyin Arnus | Хусейн Арнус | حسين عرنوس
syr.jalali | | syr.gov | assad_bloc ..2024-12-08; none 2024-12-08.. | prime_minister@syr 2024-09-14..2024-12-10 | Mohammad Ghazi al-Jalali; Mohammed Ghazi al-Jalali; Mohammed al-Jalali; Mohammad al-Jalali | Muhammed Gazi el-Celali; Muhammed Gazi Celali | Мухаммед аль-Джаляли; Мухаммед Гази аль-Джалали | محمد غازي الجلالي; محمد الجلالي
syr.mamlouk | | syr.muhabarat | assad_bloc ..2024-12-08; none 2024-12-08.. | | Ali Mamlouk; Ali Mamluk; Mamlouk | Ali Memlük; Ali Memluk | Али Мамлюк; Мамлюк | علي مملوك
syr.jamil-hassan | | syr.airforce-intel | assad_bloc ..2024-12-08; none 2024-12-08.. | head@syr.airforce-intel 2009..2019-07 | Jamil Hassan; Jamil al-Hassan | Cemil Hasan | Джамиль Хасан | جميل حسن; جميل الحسن
syr.suheil | | syr.tiger-forces | assad_bloc ..2024-12-08; none 2024-12-08.. | commander@syr.tiger-forces 2013..2024-12-08 | Suheil al-Hassan; Suhail al-Hassan; Suhayl al-Hasan; Soheil al-Hassan; Suheil Hassan | Süheyl el-Hasan; Suheyl el-Hasan; Süheyl Hasan | Сухейль аль-Хасан; Сухейль Хасан; Сухель аль-Хасан | سهيل الحسن
syr.shaaban | | syr.presidency | assad_bloc ..2024-12-08; none 2024-12-08.. | adviser@syr.presidency 2008..2024-12-08 | Bouthaina Shaaban; Buthaina Shaaban | Büseyne Şaban; Buseyna Şaban | Бусейна Шаабан; Бутейна Шаабан | بثينة شعبان
syr.shibl | | syr.presidency | assad_bloc ..2024-12-08; none 2024-12-08.. | | Luna al-Shibl | Luna eş-Şibl | Луна аш-Шибль | لونا الشبل
syr.dalla | | syr.liberation-council | assad_bloc | | Ghiyath Dalla; Ghiath Dalla; Ghiyath Suleiman Dalla | Gıyas Dalla; Giyas Dalla | Гияс Далла; Гияс Далля | غياث دلا; غياث سليمان دلا
syr.fatiha | | syr.coastal-regiment | assad_bloc | | Miqdad Fatiha; Muqdad Fatiha; Meqdad Fteiha | Mikdad Fatiha | Микдад Фатиха | مقداد فتيحة
syr.kuzbari | | syr.const-committee | assad_bloc ..2024-12-08; none 2024-12-08.. | | Ahmad Kuzbari; Ahmad al-Kuzbari | Ahmed Kuzbari | Ахмад Кузбари; Ахмед Кузбари | أحمد الكزبري
syr.hassoun | | syr.gov | assad_bloc ..2024-12-08; none 2024-12-08.. | | Ahmad Badreddin Hassoun; Ahmed Hassoun; Ahmad Hassoun | Ahmed Bedreddin Hassun; Ahmed Hassun | Ахмад Бадреддин Хассун; Ахмад Хассун | أحمد بدر الدين حسون; أحمد حسون
# The governments since December 2024.
syr.mohammed-bashir | | syr.gov | none | prime_minister@syr 2024-12-10..2025-03-29; energy_minister@syr 2025-03-29.. | Mohammed al-Bashir; Mohammad al-Bashir; Mohamed al-Bashir | Muhammed el-Beşir; Muhammed Beşir | Мухаммед аль-Башир; Мохаммед аль-Башир | محمد البشير
syr.shaibani | | syr.mfa | none | foreign_minister@syr 2024-12-21.. | Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad al-Shibani; Assad al-Shaibani; Shaibani; al-Shaibani; Asaad Shaibani; Asad al-Shaibani; Shibani; al-Shibani | Esad Hasan Şeybani; Esad Şeybani; Şeybani; Esad Hasan eş-Şeybani; Esad eş-Şeybani | Асаад аш-Шейбани; аш-Шейбани; Асаад Хасан аш-Шейбани; Асад аш-Шайбани; Шейбани; Асаад аш-Шибани | أسعد الشيباني; الشيباني; أسعد حسن الشيباني
syr.abu-qasra | | syr.mod | none | defence_minister@syr 2024-12-21.. | Murhaf Abu Qasra; Abu Qasra; Marhaf Abu Qasra; Abu Hassan al-Hamawi; Abu Hassan 600 | Murhaf Ebu Kasra; Ebu Kasra; Merhef Ebu Kasra | Мурхаф Абу Касра; Абу Касра; Мархаф Абу Касра | مرهف أبو قصرة; أبو قصرة
syr.khattab | | syr.moi | none | interior_minister@syr 2025-03-29..; intelligence_chief@syr 2024-12-26..2025-03-29 | Anas Khattab; Anas al-Khattab | Enes Hattab | Анас Хаттаб | أنس خطاب
syr.keda | | syr.moi | none | interior_minister@syr 2025-01..2025-03-29 | Ali Keda; Ali Kada | Ali Kede; Ali Keda | Али Кеда | علي كدة; علي كده
syr.raed-saleh | | syr.gov | none | leader@whitehelmets 2013..2025-03-29; minister@syr 2025-03-29.. | Raed Saleh; Raed al-Saleh; Raed Al Saleh | Raid Salih; Raid es-Salih | Раед Салех; Раид ас-Салех | رائد الصالح
syr.kabawat | | syr.gov | none | | Hind Kabawat; Hind Qabawat | Hind Kabavat; Hind Kabevat | Хинд Кабават | هند قبوات
syr.wais | | syr.gov | none | justice_minister@syr 2025-03-29.. | Mazhar al-Wais; Mazhar al-Ways; Mazhar al-Weis | Mazhar el-Veys | Мазхар аль-Вейс; Мазхар аль-Вайс | مظهر الويس
syr.hamza-mustafa | | syr.gov | none | information_minister@syr 2025-03-29.. | Hamza al-Mustafa; Hamza Mustafa | Hamza el-Mustafa; Hamza Mustafa | Хамза аль-Мустафа | حمزة المصطفى
syr.naasan | | syr.mil | none | chief_of_staff@syr.mil 2024-12.. | Ali al-Naasan; Ali Noureddine al-Naasan; Ali Nour al-Din al-Naasan | Ali Nureddin Naasan; Ali Nureddin en-Nasan | Али ан-Наасан; Али Нуреддин Наасан | علي النعسان; علي نور الدين النعسان
syr.baba | | syr.moi | none | spokesperson@syr.moi 2025.. | Noureddine al-Baba; Nour al-Din al-Baba; Noureddin al-Baba | Nureddin el-Baba | Нуреддин аль-Баба; Нур ад-Дин аль-Баба | نور الدين البابا
syr.olabi | | syr.mfa | none | un_representative@syr 2025.. | Ibrahim Olabi | İbrahim Olabi; İbrahim Ulebi | Ибрагим Олаби; Ибрахим Уляби | إبراهيم علبي; إبراهيم العلبي
syr.dahhak | | syr.mfa | assad_bloc ..2024-12-08; none 2024-12-08.. | | Qusay al-Dahhak; Koussay al-Dahhak; Koussay Aldahhak | Kusay Dahhak | Кусай ад-Даххак | قصي الضحاك
# Rebels, jihadists and the opposition.
syr.qahtani | | hts | | | Abu Maria al-Qahtani | Ebu Mariya el-Kahtani | Абу Мария аль-Кахтани | أبو ماريا القحطاني
syr.abdulsalam | | hts | | | Abdul Rahim Atoun; Abu Abdullah al-Shami | Abdurrahim Atun | Абдуррахим Атун | عبد الرحيم عطون
syr.muhaysini | | hts | | | Abdullah al-Muhaysini; Abdullah al-Muhaysni; al-Muhaysini | Abdullah Muhaysini; Abdullah el-Muhaysini | Абдулла аль-Мухайсини | عبد الله المحيسني; المحيسني
syr.abu-amsha | | reb.suleiman-shah | | leader@reb.suleiman-shah 2016.. | Abu Amsha; Mohammed al-Jassem; Mohammad al-Jasim; Muhammad al-Jasim; Mohammed al-Jasim | Ebu Amşa; Muhammed el-Casim | Абу Амша; Мухаммед аль-Джасим | أبو عمشة; محمد الجاسم
syr.abu-bakr | | reb.hamza | | leader@reb.hamza 2016.. | Sayf Abu Bakr; Sayf Boulad; Sayf Bulad; Saif Abu Bakr; Saif Bulad; Sayf Polat | Seyf Ebubekir; Seyf Bolat; Seyf Ebu Bekir; Seyf Polat | Сейф Абу Бакр; Сайф Булад; Сейф Булад | سيف أبو بكر; سيف بولاد; سيف الدين بولاد
syr.issa | | reb.sultan-murad | | leader@reb.sultan-murad 2016.. | Fahim Issa; Fehim Isa; Fahim Eissa | Fehim İsa | Фахим Исса; Фехим Иса | فهيم عيسى
syr.shaqra | | reb.ahrar-sharqiya | | leader@reb.ahrar-sharqiya 2016.. | Abu Hatem Shaqra; Ahmad al-Hayes; Ahmed al-Hayes; Abu Hatim Shaqra; Ahmad Ihsan Fayyad al-Hayes | Ebu Hatim Şakra; Ahmed el-Hayis | Абу Хатем Шакра; Ахмад аль-Хаис | أبو حاتم شقرا; أحمد الهايس
syr.awda | | syr.8th-brigade | | leader@syr.8th-brigade 2018.. | Ahmad al-Awda; Ahmed al-Awda; Ahmad al-Odeh; Ahmed al-Oudeh; Ahmad Oudeh; Ahmed al-Oudah | Ahmed el-Avde; Ahmed el-Ude | Ахмад аль-Ауда; Ахмед аль-Ода | أحمد العودة
syr.alloush | | reb.jaysh-islam | | leader@reb.jaysh-islam ..2015-12-25 | Zahran Alloush; Zahran Aloush | Zehran Alluş; Zahran Alluş | Захран Аллуш | زهران علوش
syr.mohammed-alloush | | reb.jaysh-islam | | | Mohammed Alloush; Mohammad Alloush; Mohamed Alloush | Muhammed Alluş | Мухаммед Аллуш | محمد علوش
syr.buwaydani | | reb.jaysh-islam | | leader@reb.jaysh-islam 2015-12-25.. | Essam al-Buwaydani; Issam al-Buwaydani; Essam Buwaydani; Issam Buwaydhani | İsam Buveydani; Isam el-Buveydani | Исам аль-Бувейдани; Исам Бувайдани | عصام البويضاني; عصام بويضاني
syr.aboud | | reb.ahrar-sham | | leader@reb.ahrar-sham ..2014-09-09 | Hassan Abboud; Hassan Aboud | Hasan Abbud | Хасан Аббуд | حسان عبود
syr.soufan | | reb.ahrar-sham | | | Hassan Soufan; Hassan Sufan | Hasan Sufan; Hassan Sufan | Хасан Суфан | حسن صوفان
syr.haji | | reb.faylaq-sham | | commander@nlf 2018-05.. | Fadlallah al-Haji; Fadl Allah al-Haji | Fadlallah el-Hacı; Fadlallah Haci | Фадлалла аль-Хаджи; Фадлаллах аль-Хаджи | فضل الله الحجي
syr.idris | | fsa | | chief_of_staff@fsa 2012-12..2014-02; defence_minister@syr.sig 2019-08..2021-09 | Salim Idris; Selim Idris; Salim Idriss | Selim İdris | Салим Идрис; Селим Идрис | سليم إدريس
syr.asaad | | fsa | | leader@fsa 2011-07.. | Riad al-Asaad; Riyad al-Asaad; Riad al-Assaad | Riyad el-Esad; Riyad Esad | Рияд аль-Асаад | رياض الأسعد
syr.abdah | | syr.snc | | | Anas al-Abdah; Anas al-Abda; Anas Abdah | Enes el-Abde; Enes Abde | Анас аль-Абда | أنس العبدة
syr.nasr-hariri | | syr.snc | | | Nasr al-Hariri; Naser al-Hariri; Nasr Hariri | Nasır Hariri; Nasr el-Hariri | Наср аль-Харири; Наср Харири | نصر الحريري
syr.bahra | | syr.snc | | | Hadi al-Bahra; Hadi Bahra; Hadi AlBahra | Hadi el-Bahra; Hadi Bahra | Хади аль-Бахра | هادي البحرة
syr.meslet | | syr.snc | | | Salem al-Meslet; Salem al-Muslet; Salim al-Muslit | Salim el-Muslat; Salim Muslat | Салем аль-Муслет; Салим аль-Муслат | سالم المسلط
syr.abdurrahman-mustafa | | syr.sig | | | Abdurrahman Mustafa; Abdul Rahman Mustafa; Abdurrahman Mustapha | Abdurrahman Mustafa | Абдуррахман Мустафа; Абдеррахман Мустафа | عبد الرحمن مصطفى
syr.khatib | | syr.snc | | | Moaz al-Khatib; Mouaz al-Khatib | Muaz el-Hatib; Muaz Hatib | Муаз аль-Хатыб; Моаз аль-Хатыб | معاذ الخطيب
syr.hijab | | syr.hnc | | prime_minister@syr 2012-06-23..2012-08-06 | Riad Hijab; Riyad Hijab | Riyad Hicab | Рияд Хиджаб | رياض حجاب
syr.tlass | | syr.opposition | | | Manaf Tlass; Manaf Tlas | Menaf Tlas; Manaf Tlas | Манаф Тлас | مناف طلاس
syr.jamil | | syr.moscow-platform | | | Qadri Jamil; Kadri Jamil | Kadri Cemil | Кадри Джамиль | قدري جميل
syr.hijri | | syr.druze | | | Hikmat al-Hijri; Hikmat al-Hajari; Sheikh Hikmat al-Hijri; Hekmat al-Hijri; Hikmat al-Hajri; al-Hijri | Hikmet el-Hicri; Hikmet Hicri; Hicri | Хикмат аль-Хиджри; аль-Хиджри; Хикмет аль-Хиджри | حكمت الهجري; الهجري; الشيخ حكمت الهجري; حكمت سلمان الهجري
syr.balous | | syr.men-of-dignity | | | Laith al-Balous; Layth al-Balous; Laith al-Bal'ous; Leith al-Balous | Leys el-Belus; Leys Belus | Лейс аль-Бальус; Лайс аль-Бальус | ليث البلعوس
syr.baghdadi | IQ | is | | leader@is 2010-05-16..2019-10-26 | Abu Bakr al-Baghdadi; al-Baghdadi; Baghdadi; Abu Bakr Baghdadi | Ebu Bekir el-Bağdadi; Bağdadi; Ebubekir el-Bağdadi; Ebu Bekir Bağdadi | Абу Бакр аль-Багдади; аль-Багдади; Багдади | أبو بكر البغدادي; البغدادي
syr.qurashi-ibrahim | IQ | is | | leader@is 2019-10-31..2022-02-03 | Abu Ibrahim al-Hashimi al-Qurashi; Abu Ibrahim al-Qurashi; Abdullah Qardash | Ebu İbrahim el-Haşimi el-Kureyşi; Ebu İbrahim el-Kureyşi | Абу Ибрагим аль-Хашими аль-Курейши; Абу Ибрахим аль-Курайши | أبو إبراهيم الهاشمي القرشي; أبو إبراهيم القرشي
syr.qurashi-hasan | IQ | is | | leader@is 2022-03-10..2022-10 | Abu al-Hasan al-Hashimi al-Qurashi; Abu Hasan al-Hashimi al-Qurashi; Abu al-Hassan al-Hashemi al-Qurashi | Ebu'l Hasan el-Haşimi el-Kureyşi; Ebu Hasan el-Haşimi el-Kureyşi | Абу аль-Хасан аль-Хашими аль-Курейши | أبو الحسن الهاشمي القرشي
syr.qurashi-hussein | none | is | | leader@is 2022-11-30..2023-04-29 | Abu al-Hussein al-Husseini al-Qurashi; Abu Hussein al-Qurashi; Abu Hussein al-Qurayshi; Abu al-Husain al-Husaini al-Quraishi | Ebu Hüseyin el-Kureyşi; Ebu'l Hüseyin el-Hüseyni el-Kureyşi | Абу аль-Хусейн аль-Хусейни аль-Курейши; Абу Хусейн аль-Курейши | أبو الحسين الحسيني القرشي; أبو الحسين القرشي
syr.zawahiri | EG | alqaeda | | leader@alqaeda 2011-06-16..2022-07-31 | Ayman al-Zawahiri; al-Zawahiri; Zawahiri | Eymen ez-Zevahiri; Eymen el-Zevahiri; Zevahiri | Айман аз-Завахири; аз-Завахири; Завахири | أيمن الظواهري; الظواهري
syr.binladen | SA | alqaeda | | leader@alqaeda ..2011-05-02 | Osama bin Laden; bin Laden; Bin Laden | Usame bin Ladin; Bin Ladin | Усама бен Ладен; бен Ладен | أسامة بن لادن; بن لادن
# The Syrian Democratic Forces, the administration and Kurdish parties.
syr.ilham-ahmed | SY | sdf.aanes | | | Ilham Ahmed; Elham Ahmad; Ilham Ahmad; Elham Ahmed | İlham Ahmed; İlham Ehmed | Ильхам Ахмед; Ильхам Ахмад | إلهام أحمد
syr.muslim | SY | pyd | | party_leader@pyd 2010..2017-09; party_leader@pyd 2022-06.. | Salih Muslim; Saleh Muslim; Salih Muslum; Saleh Moslem | Salih Müslim | Салех Муслим; Салих Муслим | صالح مسلم
syr.asya | SY | pyd | | | Asya Abdullah; Asiya Abdullah; Asia Abdullah | Asya Abdullah | Асия Абдулла | آسيا عبد الله; آسية عبد الله
syr.aldar | SY | tev-dem | | | Aldar Khalil; Aldar Xelil | Aldar Halil; Aldar Xelil | Альдар Халиль | آلدار خليل; ألدار خليل
syr.bali | SY | sdf | | spokesperson@sdf 2017..2020 | Mustafa Bali; Mustefa Bali | Mustafa Bali | Мустафа Бали | مصطفى بالي
syr.gabriel | SY | sdf | | spokesperson@sdf 2018.. | Kino Gabriel | Kino Gabriel; Kino Gebriyel | Кино Габриэль | كينو كبرئيل; كينو غابرييل
syr.shami | SY | sdf | | | Farhad Shami; Ferhad Shami; Farhad al-Shami | Ferhad Şami; Ferhat Şami | Фархад Шами; Ферхад Шами | فرهاد شامي; فرهاد الشامي
syr.redur | SY | ypg | | | Redur Xelil; Redur Khalil | Redur Xelil; Redur Halil | Редур Халиль; Редур Хелиль | ريدور خليل
syr.hamo | SY | ypg | | commander@ypg 2011.. | Sipan Hamo; Sîpan Hemo; Sipan Hemo | Sipan Hemo; Sipan Hamo | Сипан Хамо; Сипан Хемо | سيبان حمو
syr.rohilat | SY | ypj | | commander@ypj 2020.. | Rohilat Afrin; Rohlat Afrin | Rohilat Efrin; Rohilat Afrin | Рохилат Африн | روهلات عفرين
syr.jia-kurd | SY | sdf.aanes | | | Badran Jia Kurd; Bedran Jia Kurd; Badran Ciya Kurd; Bedran Çiya Kurd | Bedran Çiya Kurd; Bedran Çiyakurd | Бадран Джиа Курд; Бадран Чия Курд | بدران جيا كرد; بدران جياكرد
syr.abdulkarim-omar | SY | sdf.aanes | | | Abdulkarim Omar; Abdel Karim Omar; Abdulkarim Umar | Abdülkerim Ömer; Abdulkerim Ömer | Абдулькарим Омар; Абдель Карим Омар | عبد الكريم عمر
syr.derar | SY | sdf.sdc | | | Riad Darar; Riyad Darar; Riad Derar | Riyad Derar | Рияд Дарар | رياض درار
syr.abu-khawla | SY | sdf.deirezzor-council | | leader@sdf.deirezzor-council 2016..2023-08-27 | Ahmad al-Khubayl; Abu Khawla; Ahmed al-Khabil; Ahmad al-Khabil; Ahmed Khubail; Abu Khawlah | Ebu Havle; Ahmed el-Hubeyl; Ahmed Hubeyl | Абу Хауля; Ахмад аль-Хабиль; Ахмад аль-Хубейль | أبو خولة; أحمد الخبيل
syr.hifl | SY | syr.akaidat | | | Ibrahim al-Hifl; Ibrahim al-Hafel; Sheikh Ibrahim al-Hifl | İbrahim el-Hifl; İbrahim el-Hifil | Ибрагим аль-Хифль; Ибрахим аль-Хафель | إبراهيم الهفل
syr.siamand | SY | sdf.asayish | | | Siamand Ali; Siyamend Ali | Siyamend Ali | Сиаманд Али | سيامند علي
syr.ibrahim-biro | SY | enks | | | Ibrahim Biro; Ibrahim Berro | İbrahim Biro | Ибрагим Биро; Ибрахим Биро | إبراهيم برو
syr.rami-sohr | | sohr | none | head@sohr 2006.. | Rami Abdel Rahman; Rami Abdulrahman; Rami Abdurrahman; Rami Abdul Rahman; Rami Abdel-Rahman | Rami Abdurrahman | Рами Абдель Рахман; Рами Абдуррахман; Рами Абдурахман | رامي عبد الرحمن
syr.fadel-snhr | SY | snhr | none | head@snhr 2011.. | Fadel Abdul Ghany; Fadel Abdulghany; Fadel Abdul Ghani; Fadel Abdel Ghany | Fadıl Abdulgani; Fadel Abdulgani | Фадель Абдул Гани; Фадель Абдельгани | فضل عبد الغني
`;
