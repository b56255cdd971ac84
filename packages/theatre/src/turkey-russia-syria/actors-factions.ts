/** More of the factions of 2011 to 2018: brigades, battalions and their alliances by province, from memory. */
export const actorsFactions = `
id | kind | country | parent | sides | en | tr | ru | ar | codes
# Alliances, councils and operations rooms.
reb.smc | organisation | SY | fsa | | Supreme Military Council; Supreme Joint Military Command Council; FSA Supreme Military Council; Free Syrian Army command | Yüksek Askeri Konsey; ÖSO Yüksek Askeri Konseyi | Высший военный совет ССА; Верховный военный совет | المجلس العسكري الأعلى; القيادة المشتركة للجيش الحر
reb.silf | coalition | SY | | none | Syrian Islamic Liberation Front; Syria Islamic Liberation Front; SILF | Suriye İslami Kurtuluş Cephesi | Сирийский исламский фронт освобождения | جبهة تحرير سوريا الإسلامية
reb.hawar-kilis | coalition | SY | sna | | Hawar Kilis operations room; Hawar Kilis Operations Room; Hawar Kilis | Havar Kilis operasyon odası; Havarkilis operasyon odası | оперативная комната Хавар-Киллис; штаб Хавар-Килис | غرفة عمليات حوار كلس; غرفة عمليات حور كلس
reb.bunyan | coalition | SY | | none | al-Bunyan al-Marsous operations room; al-Bunyan al-Marsous; al-Bunyan al-Marsoos; Bunyan al-Marsous | Bünyan el-Marsus; Bünyan el-Mersus operasyon odası | Аль-Буньян аль-Марсус; операционный штаб «Аль-Буньян аль-Марсус» | البنيان المرصوص; غرفة عمليات البنيان المرصوص
reb.ahl-sham | coalition | SY | | none | Ahl al-Sham operations room; Ahl al-Sham | Ehl eş-Şam operasyon odası | Ахль аш-Шам; штаб «Ахль аш-Шам» | غرفة عمليات أهل الشام; غرفة أهل الشام
reb.ansar-sharia | coalition | SY | | jihadist | Ansar al-Sharia operations room; Ansar al-Sharia in Aleppo | Ensar eş-Şeria operasyon odası | штаб «Ансар аш-Шариа» | غرفة عمليات أنصار الشريعة
reb.jaysh-halab | coalition | SY | | none | Army of Aleppo; Jaysh Halab; Aleppo Army | Halep Ordusu; Ceyş Haleb | Армия Алеппо; Джейш Халеб | جيش حلب
reb.mujahideen-shura | coalition | SY | | jihadist | Mujahideen Shura Council in the Eastern Region; Mujahideen Shura Council | Mücahitler Şura Meclisi | Совет шуры моджахедов; Меджлис шура аль-муджахидин | مجلس شورى المجاهدين في المنطقة الشرقية; مجلس شورى المجاهدين
reb.rebel-councils | organisation | SY | fsa | | Aleppo Military Council; Aleppo Revolutionary Military Council; Homs Military Council; Damascus Military Council; Idlib Military Council | Halep Askeri Meclisi; Humus Askeri Meclisi | Военный совет Алеппо; Военный совет Хомса | المجلس العسكري في حلب; المجلس العسكري في حمص
# The north: Aleppo, Idlib, Hama and the coast.
reb.northern-storm | armed_group | SY | fsa | | Northern Storm Brigade; Northern Storm; Liwa Asifat al-Shamal; Asifat al-Shamal | Kuzey Fırtınası Tugayı; Kuzey Fırtınası | бригада «Северная буря»; Асифат аш-Шималь | لواء عاصفة الشمال; عاصفة الشمال
reb.syria-martyrs | armed_group | SY | fsa | | Syria Martyrs' Brigades; Syria Martyrs Brigade; Syrian Martyrs' Brigade; Martyrs of Syria Brigade; Martyrs of Syria Brigades | Suriye Şehitleri Tugayı; Suriye Şehitleri Tugayları | бригада «Мученики Сирии»; бригады мучеников Сирии | لواء شهداء سوريا; ألوية شهداء سوريا
reb.idlib-martyrs | armed_group | SY | fsa | | Idlib Martyrs' Brigade; Idlib Martyrs Brigade; Liwa Shuhada Idlib | İdlib Şehitleri Tugayı | бригада мучеников Идлиба | لواء شهداء إدلب
reb.abu-amara | armed_group | SY | | none | Abu Amara Brigades; Abu Amara Battalions; Kataib Abu Amara; Abu Amara Special Task Brigades; Abu Amara Brigade | Ebu Ammara Tugayları; Ebu Amara Taburları | бригады Абу Амара; батальоны Абу Амара | كتائب أبو عمارة; سرية أبو عمارة
reb.northern-division | armed_group | SY | nlf | | Northern Division; Firqat al-Shamal; Furqat al-Shamal; FSA Northern Division | Kuzey Tümeni; Fırkatu'ş-Şimal | Северная дивизия ССА | الفرقة الشمالية; فرقة الشمال
reb.16th-division | armed_group | SY | fsa | | 16th Division of the FSA; 16th Infantry Division of the FSA; Division 16 | ÖSO 16. Tümeni | 16-я дивизия ССА | الفرقة 16 مشاة; الفرقة 16
reb.30th-division | armed_group | SY | | coalition | Division 30; 30th Division; 30th Infantry Division of the FSA; Division 30 Infantry | ÖSO 30. Tümeni | 30-я дивизия повстанцев; Дивизия 30 | الفرقة 30; الفرقة 30 مشاة
reb.jaysh-tahrir | armed_group | SY | fsa | | Jaysh al-Tahrir; Jaish al-Tahrir; Army of Liberation | Ceyş et-Tahrir; Tahrir Ordusu | Джейш ат-Тахрир; Армия освобождения | جيش التحرير
reb.jaysh-sham | armed_group | SY | | none | Jaysh al-Sham; Jaish al-Sham | Ceyş eş-Şam; Şam Ordusu | Джейш аш-Шам; Армия Шама | جيش الشام
reb.hamza-brigade | armed_group | SY | fsa | | Liwa al-Hamza; Hamza Brigade; al-Hamza Brigade | Hamza Tugayı; Liva el-Hamza | бригада Хамза; Лива аль-Хамза | لواء الحمزة; لواء حمزة
reb.liwa-fatah | armed_group | SY | fsa | | Liwa al-Fatah; Liwa al-Fateh; al-Fatah Brigade; al-Fateh Brigade; Conquest Brigade | Fetih Tugayı; Liva el-Feth | Лива аль-Фатх; бригада Аль-Фатх | لواء الفتح
reb.ahrar-suriya | armed_group | SY | fsa | | Liwa Ahrar Suriya; Ahrar Souriya Brigade; Liwa Ahrar Souria; Free Men of Syria Brigade; Ahrar Suriya | Ahrar Suriye Tugayı; Suriye Hürleri Tugayı | бригада «Ахрар Сурия»; Лива Ахрар Сурия | لواء أحرار سوريا
reb.nasr-brigade | armed_group | SY | fsa | | Liwa al-Nasr; al-Nasr Brigade; Liwa al-Nasir | Nasr Tugayı; Liva en-Nasr | бригада Ан-Наср; Лива ан-Наср | لواء النصر
reb.safwa | armed_group | SY | sna | | al-Safwa Battalions; Safwa Islamic Battalions; Kataib al-Safwa al-Islamiya | Safve Taburları | батальоны Ас-Сафва | كتائب الصفوة الإسلامية; كتائب الصفوة
reb.descendants | armed_group | SY | fsa | | Ahfad al-Rasul Brigades; Ahfad al-Rasul; Ahfad al-Rasoul Brigade; Grandsons of the Prophet Brigades; Ahfad al-Rasool | Ahfad er-Resul Tugayları; Resulullah'ın Torunları Tugayı | бригады Ахфад ар-Расуль; Внуки Пророка | ألوية أحفاد الرسول; أحفاد الرسول
reb.suqour-ghab | armed_group | SY | fsa | | Suqour al-Ghab; Hawks of al-Ghab; Falcons of al-Ghab Brigade; Suqur al-Ghab | Sukur el-Gab; Gab Şahinleri | Сукур аль-Габ; Соколы аль-Габа | صقور الغاب; تجمع صقور الغاب
reb.farouq-north | armed_group | SY | fsa | | Farouq al-Shamal; Kataib al-Farouq al-Shamal; Northern Farouq Battalions; Farouq Islamic Battalions | Kuzey Faruk Taburları | северные батальоны Аль-Фарук | كتائب فاروق الشمال; كتائب الفاروق الإسلامية
reb.ansar-sham | armed_group | SY | | none | Ansar al-Sham; Ansar al-Sham Battalions | Ensar eş-Şam | Ансар аш-Шам | كتائب أنصار الشام; أنصار الشام
reb.10th-brigade | armed_group | SY | fsa | | 10th Coastal Brigade; 10th Brigade in the coast; Tenth Brigade of the FSA | ÖSO 10. Sahil Tugayı | 10-я прибрежная бригада | اللواء العاشر في الساحل
reb.jund-haramayn | armed_group | SY | | sdf | Jund al-Haramayn Brigade; Liwa Jund al-Haramayn; Jund al-Haramain | Cund el-Harameyn Tugayı | Джунд аль-Харамайн; бригада Джунд аль-Харамейн | لواء جند الحرمين
reb.fajr-sham | armed_group | SY | | jihadist | Fajr al-Sham Islamic Movement; Harakat Fajr al-Sham al-Islamiya; Fajr al-Sham; Dawn of the Levant Islamic Movement | Fecr eş-Şam İslami Hareketi | движение Фаджр аш-Шам | حركة فجر الشام الإسلامية; فجر الشام
# Homs, Damascus and its Ghouta, the Qalamoun.
reb.homs-legion | armed_group | SY | | none | Homs Legion; Faylaq Homs; Failaq Homs | Humus Lejyonu; Feylak Humus | Легион Хомса; Файлак Хомс | فيلق حمص
reb.jaysh-tawhid | armed_group | SY | | none | Jaysh al-Tawhid; Jaish al-Tawhid; Army of Tawhid | Ceyş et-Tevhid; Tevhid Ordusu | Джейш ат-Таухид; Армия единобожия | جيش التوحيد
reb.liberation-homeland | armed_group | SY | | none | Homeland Liberation Movement; Harakat Tahrir al-Watan; Movement for the Liberation of the Homeland; Liberation of the Homeland Movement | Vatan Kurtuluş Hareketi; Tahrir el-Vatan Hareketi | движение «Тахрир аль-Ватан»; Движение освобождения родины | حركة تحرير وطن; حركة تحرير الوطن
reb.khalid-brigade | armed_group | SY | fsa | | Khalid ibn al-Walid Brigade; Khaled bin al-Waleed Brigade; Khalid bin Walid Brigade; Khaled ibn al-Walid Battalion | Halid bin Velid Tugayı | бригада Халида ибн аль-Валида | كتيبة خالد بن الوليد; لواء خالد بن الوليد
reb.liwa-umma | armed_group | SY | fsa | | Liwa al-Umma; Umma Brigade; Ummah Brigade; Liwa al-Ummah | Ümmet Tugayı; Liva el-Ümme | Лива аль-Умма; бригада Аль-Умма | لواء الأمة
reb.jaysh-umma | armed_group | SY | | none | Jaysh al-Umma; Jaish al-Umma; Army of the Umma; Jaish al-Ummah | Ceyş el-Ümme; Ümmet Ordusu | Джейш аль-Умма; Армия уммы | جيش الأمة
reb.fajr-umma | armed_group | SY | | none | Fajr al-Umma Brigade; Fajr al-Umma; Liwa Fajr al-Umma; Dawn of the Umma Brigade | Fecr el-Ümme Tugayı | Фаджр аль-Умма | لواء فجر الأمة; فجر الأمة
reb.shuhada-islam | armed_group | SY | fsa | | Liwa Shuhada al-Islam; Martyrs of Islam Brigade; Shuhada al-Islam; Islam Martyrs Brigade | İslam Şehitleri Tugayı; Şüheda el-İslam Tugayı | Лива Шухада аль-Ислам; бригада мучеников ислама | لواء شهداء الإسلام
reb.douma-martyrs | armed_group | SY | fsa | | Douma Martyrs' Brigade; Douma Martyrs Brigade; Liwa Shuhada Douma; Martyrs of Douma Brigade | Duma Şehitleri Tugayı | бригада мучеников Думы | لواء شهداء دوما
reb.habib-mustafa | armed_group | SY | | none | al-Habib al-Mustafa Brigades; Habib Mustafa Brigade; al-Habib al-Mustafa Brigade | Habib Mustafa Tugayları | бригады Аль-Хабиб аль-Мустафа | ألوية الحبيب المصطفى; لواء الحبيب المصطفى
reb.furqan | armed_group | SY | fsa | | Alwiya al-Furqan; al-Furqan Brigades; Furqan Brigades; Liwa al-Furqan; al-Furqan Brigade | Furkan Tugayları; Furkan Tugayı | бригады Аль-Фуркан; Лива аль-Фуркан | ألوية الفرقان; لواء الفرقان
reb.saif-sham | armed_group | SY | reb.southern-front | | Saif al-Sham Brigades; Sword of al-Sham Brigades; Saif al-Sham; Alwiya Saif al-Sham | Seyf eş-Şam Tugayları | бригады Сейф аш-Шам; Меч Шама | ألوية سيف الشام
reb.baraa | armed_group | SY | | none | al-Baraa Brigade; Baraa Brigade; Liwa al-Baraa | Bera Tugayı; El Bera Tugayı | бригада Аль-Бара; Лива аль-Бараа | لواء البراء; كتيبة البراء
reb.tahrir-sham-brigade | armed_group | SY | fsa | | Liwa Tahrir al-Sham; Tahrir al-Sham Brigade | Tahrir eş-Şam Tugayı | Лива Тахрир аш-Шам | لواء تحرير الشام
reb.aknaf | armed_group | SY | | none | Aknaf Bait al-Maqdis; Aknaf Beit al-Maqdis; Aknaf Bayt al-Maqdis | Eknaf Beytü'l-Makdis; Eknaf Beyt el-Makdis | Акнаф Бейт аль-Макдис | أكناف بيت المقدس
reb.ghifari | armed_group | SY | | none | Abu Dhar al-Ghifari Brigade; Abu Dhar al-Ghafari Brigade | Ebu Zer el-Gıfari Tugayı | бригада Абу Зарр аль-Гифари | لواء أبو ذر الغفاري
# The south.
reb.falujah-horan | armed_group | SY | reb.southern-front | | Falujah Houran Division; Fallujah of Horan Brigade; Fallujat Hawran Division | Felluce Havran Tümeni | дивизия «Фаллуджа Хорана» | فرقة فلوجة حوران; لواء فلوجة حوران
reb.amoud-horan | armed_group | SY | reb.southern-front | | Hawran Column Division; Amoud Horan Division; Amoud Hawran Division; Column of Hawran | Havran Sütunu Tümeni | дивизия «Амуд Хоран» | فرقة عمود حوران
reb.shabab-sunna | armed_group | SY | reb.southern-front | | Youth of Sunna Forces; Shabab al-Sunna; Shabab al-Sunnah Forces; Youth of the Sunna Brigade; Shabab al-Sunna Forces | Şebab es-Sünne; Sünnet Gençleri Güçleri | Шабаб ас-Сунна; силы «Шабаб ас-Сунна» | قوات شباب السنة; شباب السنة
reb.omari | armed_group | SY | reb.southern-front | | Omari Brigades; al-Omari Brigades; al-Omari Brigade | Ömeri Tugayları | бригады Аль-Омари | ألوية العمري; لواء العمري
reb.lions-sunna | armed_group | SY | reb.southern-front | | Lions of Sunna Division; Usud al-Sunna; Usoud al-Sunna Division; Lions of the Sunna | Usud es-Sünne Tümeni | дивизия «Львы сунны» | فرقة أسود السنة
reb.revolution-army | armed_group | SY | reb.southern-front | | Revolution Army in southern Syria; Jaysh al-Thawra; Jaish al-Thawra | Güney Devrim Ordusu; Ceyş es-Sevra | Армия революции юга Сирии | جيش الثورة; جيش الثورة في الجنوب
reb.18-march | armed_group | SY | reb.southern-front | | 18 March Division; March 18 Division | 18 Mart Tümeni | дивизия «18 марта» | فرقة 18 آذار
reb.ababil | armed_group | SY | reb.southern-front | | Jaysh al-Ababil; Ababeel Horan; Army of Ababil; Jaish al-Ababeel | Ceyş el-Ebabil; Ebabil Ordusu | Джейш аль-Абабиль | جيش الأبابيل; أبابيل حوران
reb.free-tribes | armed_group | SY | | none | Army of Free Tribes; Free Tribes Army; Jaysh Ahrar al-Ashair; Free Clans Army | Özgür Aşiretler Ordusu; Hür Aşiretler Ordusu | Армия свободных племён; Джейш Ахрар аль-Ашаир | جيش أحرار العشائر
# The east.
reb.elite-forces | armed_group | SY | | sdf | Syrian Elite Forces; Quwat al-Nukhba; Elite Forces of the Syria's Tomorrow Movement | Suriye Seçkin Güçleri; Nuhbe Kuvvetleri | Сирийские элитные силы; Куват ан-Нухба | قوات النخبة السورية
reb.jafar-tayyar | armed_group | SY | fsa | | Jaafar al-Tayyar Brigade; Jafar al-Tayyar Brigade; Liwa Jaafar al-Tayyar | Cafer et-Tayyar Tugayı | бригада Джафар ат-Тайяр | لواء جعفر الطيار
reb.muta | armed_group | SY | | none | Jaysh Mu'ta al-Islami; Army of Muta; Muta Army | Mute İslam Ordusu | Джейш Мута аль-Ислами | جيش مؤتة الإسلامي
# Jihadists.
jih.sham-islam | armed_group | SY | | jihadist | Harakat Sham al-Islam; Sham al-Islam Movement; Sham al-Islam | Şam el-İslam Hareketi | Харакат Шам аль-Ислам; движение Шам аль-Ислам | حركة شام الإسلام; شام الإسلام
jih.dawud | armed_group | SY | is | | Dawud Brigade; Liwa Dawood; Dawood Brigade; Liwa Dawud; Jaysh Dawud | Davud Tugayı; Liva Davud | бригада Дауд; Лива Дауд | لواء داود; جيش داود
jih.jaysh-muhammad | armed_group | SY | | jihadist | Jaysh Muhammad; Jaish Mohammed in Syria; Jaysh Muhammad in Bilad al-Sham | Ceyş Muhammed; Muhammed Ordusu | Джейш Мухаммад | جيش محمد في بلاد الشام
jih.green-battalion | armed_group | SY | | jihadist | Green Battalion; al-Katibat al-Khadra; Katibat al-Khadra | Yeşil Tabur; Hadra Ketibesi | Зелёный батальон; Катибат аль-Хадра | الكتيبة الخضراء
jih.jundallah | armed_group | SY | | jihadist | Jundallah in Syria; Jundullah brigade; Jund Allah | Cundullah | Джундалла; Джундуллах | جند الله; لواء جند الله
jih.malhama | armed_group | SY | | jihadist | Malhama Tactical | Malhama Tactical | Мальхама Тактикал | ملحمة تاكتيكال
jih.ansar-khilafa | armed_group | SY | | jihadist | Ansar al-Khilafa Brigade; Ansar al-Khilafa; Ansar al-Khilafah | Ensar el-Hilafe | Ансар аль-Хиляфа | لواء أنصار الخلافة; أنصار الخلافة
# With the forces of the north-east.
sdf.euphrates-volcano | coalition | SY | ypg | | Euphrates Volcano; Burkan al-Furat; Euphrates Volcano operations room | Fırat Volkanı; Burkan el-Fırat | Вулкан Евфрата; Буркан аль-Фурат | بركان الفرات; غرفة عمليات بركان الفرات
sdf.northern-democratic | armed_group | SY | sdf | | Northern Democratic Brigade; Liwa al-Shamal al-Dimuqrati | Kuzey Demokratik Tugayı | Северная демократическая бригада | لواء الشمال الديمقراطي
sdf.euphrates-battalions | armed_group | SY | sdf | | Euphrates Martyrs Battalion; Battalions of the Euphrates Martyrs; Euphrates Jarabulus Brigades; Kata'ib Shuhada al-Furat | Fırat Şehitleri Taburu | батальон мучеников Евфрата | كتائب شهداء الفرات; كتائب فرات جرابلس
sdf.liwa-tahrir | armed_group | SY | sdf | | Liwa al-Tahrir; Liberation Brigade; al-Tahrir Brigade | Tahrir Tugayı; Liva et-Tahrir | Лива ат-Тахрир; бригада Ат-Тахрир | لواء التحرير
# With the Syrian government until December 2024.
syr.galilee | militia | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | Galilee Forces; Quwat al-Jalil; Quwat al-Jaleel | Celile Güçleri | Силы Галилеи; Куват аль-Джалиль | قوات الجليل
syr.fatah-intifada | militia | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | Fatah al-Intifada; Fatah al-Intifada militia | Fetih el-İntifada; Fetih İntifada | Фатх аль-Интифада | فتح الانتفاضة
syr.saiqa | militia | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | as-Sa'iqa; al-Saiqa forces; Sa'iqa; Vanguard for the Popular Liberation War | es-Saika; Saika Örgütü | Ас-Саика | قوات الصاعقة الفلسطينية; طلائع حرب التحرير الشعبية
syr.golan-regiment | militia | SY | syr.mil | assad_bloc ..2024-12-08; none 2024-12-08.. | Golan Regiment; Fawj al-Joulan; Golan Regiment militia | Golan Alayı | Голанский полк; полк Аль-Джулян | فوج الجولان
syr.asad-allah | militia | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | Liwa Assad Allah al-Ghalib; Asad Allah al-Ghalib Brigade | Esedullah el-Galib Tugayı | Лива Асадулла аль-Галиб | لواء أسد الله الغالب
syr.imam-hussein | militia | SY | | assad_bloc ..2024-12-08; none 2024-12-08.. | Liwa al-Imam al-Hussein; Imam Hussein Brigade; Imam Hussain Brigade | İmam Hüseyin Tugayı | бригада Имам Хусейн | لواء الإمام الحسين
# A brigade of Israel's army, named as a Syrian leader once was.
isr.golani | military | IL | isr.mil | | Golani Brigade; 1st Golani Brigade; Golani infantry | Golani Tugayı | бригада Голани | لواء غولاني; لواء جولاني
`;
