export const villagesEast = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Deir ez-Zor: quarters
qusur | neighbourhood | deir-ez-zor-city | 35.33,40.14,3 | al-Qusur; Qusour; al-Qusour; Qusur; al-Qousour; Qusor; al-Qusor; Qosour | El Kusur | Кусур; Эль-Кусур; Аль-Кусур | القصور في دير الزور; حي القصور في دير الزور; حي القصور
jura | neighbourhood | deir-ez-zor-city | 35.34,40.12,3 | al-Jura; Joura; al-Joura; ?Jura; ?Jora; al-Jora; al-Jourah; Jourah | El Cura | Джура; Эль-Джура; Аль-Джура | حي الجورة
harabish | neighbourhood | deir-ez-zor-city | 35.33,40.16,3 | Harabish; Hrabesh; Harabesh; Hrabish; Harrabish; Hrabeesh; Harabich | Harabiş | Харабиш | حي هرابش
sinaa-in-deir-ez-zor | neighbourhood | deir-ez-zor-city | 35.32,40.15,3 | al-Sinaa in Deir ez-Zor; Sinaa district in Deir Ezzor; al-Sinaah; al-Senaa; Senaa; Sinaa neighborhood; al-Sinaa | El Sina | Синаа; Эс-Синаа; Аль-Синаа | الصناعة في دير الزور; حي الصناعة
hamidiyah-in-deir-ez-zor | neighbourhood | deir-ez-zor-city | 35.34,40.15,3 | al-Hamidiyah in Deir ez-Zor; Hamidiyah in Deir Ezzor; al-Hamidiya in Deir ez-Zor; Hamidiya in Deir Ezzor; al-Hamidiyeh in Deir Ezzor; al-Hamidiyah | Hamidiye; El Hamidiye | Хамидия; Эль-Хамидия; Аль-Хамидия | الحميدية في دير الزور; حي الحميدية في دير الزور
sheikh-yassin | neighbourhood | deir-ez-zor-city | 35.33,40.15,3 | Sheikh Yassin; Sheikh Yasin; al-Sheikh Yassin; Shaykh Yasin; Sheikh Yaseen | Şeyh Yassin | Шейх-Яссин | الشيخ ياسين; حي الشيخ ياسين
rushdiyah | neighbourhood | deir-ez-zor-city | 35.33,40.14,3 | al-Rushdiyah; Rushdiyah; al-Rushdiya; Rushdiya; Rashdiya; al-Rashdiyeh; al-Rashdiya; Rashidiyah | Ruşdiye; El Ruşdiye | Рушдия; Эр-Рушдия; Аль-Рушдия | حي الرشدية
hawiqah | neighbourhood | deir-ez-zor-city | 35.34,40.15,3 | al-Hawiqah; Hawiqa; Hweiqa; al-Hweiqa; Hawiqah; al-Hawiqa; Huwayqah; Huwaiqa | Havike; El Havike; Havika | Хавика; Эль-Хавика; Аль-Хавика | حي الحويقة
muwazafin | neighbourhood | deir-ez-zor-city | 35.33,40.13,3 | al-Muwazafin; Muwazafin; al-Muwadhafin; Mowazafin; Mouadhafin; al-Mouathafin; Muwazzafin; Muwadhafeen | Muvazafin; El Muvazafin | Мувазафин; Эль-Мувазафин; Аль-Мувазафин | حي الموظفين
jubaylah | neighbourhood | deir-ez-zor-city | 35.33,40.13,3 | al-Jubaylah; Jubaylah; Jubaila; Jbeileh; al-Jbeila; Jbeila; al-Jubaila; Jubayla | Cubayle; El Cubayle; Cubayla | Джубайла; Эль-Джубайла; Аль-Джубайла | حي الجبيلة
ardi | neighbourhood | deir-ez-zor-city | 35.34,40.14,3 | al-Ardi; al-Ardhi; Ardi district | El Ardi | Эль-Арди; Аль-Арди | حي العرضي
arfi | neighbourhood | deir-ez-zor-city | 35.34,40.14,3 | al-Arfi; ?Arfi; al-Urfi; ?Orfi; al-Orfi; ?Erfi | El Arfi | Эль-Арфи; Аль-Арфи | حي العرفي
baghiliyah | neighbourhood | deir-ez-zor-city | 35.32,40.12,3 | al-Baghiliyah; Baghiliyah; Bghailiya; al-Baghiliya; Baghilyeh; Baghiliya; al-Bghailiyeh; Baghaliyah | Bagiliye; El Bagiliye | Багилия; Эль-Багилия; Аль-Багилия | البغيلية
panorama-in-deir-ez-zor | neighbourhood | deir-ez-zor-city | 35.30,40.16,3 | Panorama in Deir ez-Zor; al-Panorama in Deir Ezzor; Panorama | Panorama | Панорама | البانوراما في دير الزور
maqabir | neighbourhood | deir-ez-zor-city | 35.30,40.16,3 | al-Maqabir; Maqabir | Makabir; El Makabir | Макабир; Эль-Макабир; Аль-Макабир | منطقة المقابر في دير الزور
jabal-thardah | mountain | deir-ez-zor-city | 35.31,40.10,5 | Jabal Thardah; Jabal Tharda; Jabal al-Tharda; Jabal Therdeh; Jabal Turdah; Jabal al-Thurda; Jebel Tharda | Cebel Sarde; Cebel Sarda | Джебель-Тарда | جبل الثردة; جبل ثردة
thardah-mountain | mountain | deir-ez-zor-city | 35.31,40.10,5 | Thardah mountain; al-Thardah; Tharda; al-Tharda Mountain; Thurdah mountain; Thurda; al-Tharda | Sarde | Тарда | جبل الثردة
brigade-137 | base | deir-ez-zor-city | 35.36,40.08,4 | Brigade 137; 137th Brigade; Brigade 137 base; 137th Brigade base; Base 137; 137th Artillery Brigade base | 137. Tugay | база 137-й бригады; 137-я бригада | اللواء 137
# Deir ez-Zor: both banks
ayyash | village | deir-ez-zor-district | 35.37,40.03,5 | Ayyash; ?Ayash; Aiyash; Ayash in Deir ez-Zor; Ayyash village; Ayyache; Aiash | Ayyaş | Айьяш | قرية عياش; بلدة عياش
shumaytiyah | village | deir-ez-zor-district | 35.42,40.00,6 | al-Shumaytiyah; Shumaytiyah; Shmeitiyeh; Shamitiyah; Shumaitiya; al-Shumaitiya; Shmaitiyeh; al-Shumaytiya | Şumaytiye; El Şumaytiye | Шумайтия; Эш-Шумайтия; Аль-Шумайтия | الشميطية
khuraytah | village | deir-ez-zor-district | 35.50,39.90,6 | Khuraytah; al-Kharitah; Khurayta; al-Kharita; Kharitah; Kharita; Khreita; al-Khrayta | Hurayte; Hurayta | Хурайта | قرية الخريطة; بلدة الخريطة
buwaytiyah | village | deir-ez-zor-district | 35.50,39.90,6 | al-Buwaytiyah; Buwaytiyah; al-Bwaitiya; Bwaitiya | Buvaytiye; El Buvaytiye | Бувайтия; Эль-Бувайтия; Аль-Бувайтия | البويطية
masrab | village | deir-ez-zor-district | 35.55,39.77,6 | al-Masrab; Masrab; al-Mesrab; Mesrab; al-Masreb; al-Musrab; Msarab; Mosrab | Masrab; El Masrab | Масраб; Эль-Масраб; Аль-Масраб | قرية المسرب; بلدة المسرب
tarif | village | deir-ez-zor-district | 35.57,39.72,6 | al-Tarif; ?Tarif; al-Taref; Treif; al-Turayf; Turayf; Turaif; al-Tareef | El Tarif | Тариф; Эт-Тариф; Аль-Тариф | قرية الطريف; بلدة الطريف
halabiyah | village | deir-ez-zor-district | 35.62,39.65,6 | Halabiyah; Halabiya; Halabiyeh; Halabia; Zalabiyah; Zalabiya; Halabiyya | Halabiye | Халабия | قرية حلبية; بلدة حلبية; قرية زلبية; بلدة زلبية
maadan-atiq | village | deir-ez-zor-district | 35.62,39.65,6 | Maadan Atiq | Madan Atik | Маадан-Атик | معدان عتيق
muhasan | village | deir-ez-zor-district | 35.27,40.25,5 | al-Muhasan; Muhasan; Mohassan; Muhassan; Mo Hassan; Mu Hasan; Muhasan town; al-Mohassan | Muhasan; El Muhasan | Мухасан; Эль-Мухасан; Аль-Мухасан | قرية موحسن; بلدة موحسن; موحسن في دير الزور
mariiyah | village | deir-ez-zor-district | 35.28,40.21,5 | al-Mariiyah; Muri'iyah; al-Murai'iyah; Mreiiyeh; Mri'iyeh; Mariiya; al-Mri'iyeh; Marayiyah | Mariiye; El Mariiye | Мариия; Эль-Мариия; Аль-Мариия | المريعية; بلدة المريعية
bu-laeel | village | deir-ez-zor-district | 35.25,40.27,5 | al-Bu Laeel; Al-Bu Layl; Bu Leil; al-Boleil; al-Bolel; Boleil; Bolail; al-Bulail | Bu Layl; El Bu Layl | Бу-Лаил; Эль-Бу-Лаил; Аль-Бу-Лаил | قرية البوليل; بلدة البوليل; البو ليل
bu-umar | village | deir-ez-zor-district | 35.25,40.27,5 | al-Bu Umar; al-Buomar; Albu Omar; al-Bu Omar; Bu Omar | Bu Umar; El Bu Umar | Бу-Умар; Эль-Бу-Умар; Аль-Бу-Умар | البو عمر
hatla | village | deir-ez-zor-district | 35.32,40.20,5 | Hatla; Hatlah; Hatleh; Hatla town; Hatle | Hatla | Хатла | قرية حطلة; بلدة حطلة
marrat | village | deir-ez-zor-district | 35.31,40.24,5 | Marrat; Marat; ?Mrat; Marrat in Deir ez-Zor; Maraat; Murrat; Marat in Deir Ezzor; Mratt | Marrat | Маррат | قرية مراط; بلدة مراط
mazlum | village | deir-ez-zor-district | 35.31,40.24,5 | Mazlum; Mazloum village; Mathloum | Mazlum | Мазлум | قرية مظلوم; بلدة مظلوم
husayniyah-in-deir-ez-zor | village | deir-ez-zor-district | 35.37,40.15,4 | al-Husayniyah in Deir ez-Zor; al-Husseiniyah in Deir Ezzor; Husseiniyah in Deir ez-Zor; al-Hussainiyah in Deir Ezzor; al-Husainiya in Deir Ezzor; Husainiya; al-Husayniyah | Husayniye; El Husayniye | Хусайния; Эль-Хусайния; Аль-Хусайния | الحسينية في دير الزور; بلدة الحسينية
salihiyah-in-deir-ez-zor | village | deir-ez-zor-district | 35.36,40.17,4 | al-Salihiyah in Deir ez-Zor; al-Salihiya in Deir Ezzor; Salhiyah in Deir Ezzor; Salihiyah north of Deir Ezzor; Salhiya in Deir Ezzor; al-Salihiyah | Salihiye; El Salihiye | Салихия; Эс-Салихия; Аль-Салихия | الصالحية في دير الزور; الصالحية شمال دير الزور
junaynah-in-deir-ez-zor | village | deir-ez-zor-district | 35.39,40.11,5 | al-Junaynah in Deir ez-Zor; Junaynah in Deir Ezzor; Jnaineh; al-Junaina; Jneinah; al-Jneneh; al-Jnainah; Jnina; al-Junaynah | Cunayne; El Cunayne; Cunayna | Джунайна; Эль-Джунайна; Аль-Джунайна | الجنينة في دير الزور; بلدة الجنينة
shaqra | village | deir-ez-zor-district | 35.39,40.11,5 | Shaqra; Shaqra in Deir ez-Zor | Şakra | Шакра | شقرا في دير الزور
muhaymidah | village | deir-ez-zor-district | 35.45,40.02,6 | Muhaymidah; Mhaimida; Muhaimida; Mheimideh; Muhaimidah; al-Muhaymidah; Mhaimideh; Mohaimida | Muhaymide; Muhaymida | Мухаймида | محيميدة
hawayij-diyab | village | deir-ez-zor-district | 35.45,40.02,6 | Hawayij Diyab; Hawaij Dhiyab | Havayic Diyab | Хавайидж-Дияб | حوايج ذياب
hawayij-bumasah | village | deir-ez-zor-district | 35.45,40.02,6 | Hawayij Bumasah | Havayic Bumase; Havayic Bumasa | Хавайидж-Бумаса | حوايج بومصعة
hisan | village | deir-ez-zor-district | 35.50,39.97,6 | al-Hisan; al-Hasan; al-Hassan in Deir Ezzor; al-Husan; al-Hissan; al-Hisan in Deir Ezzor; al-Hosan; al-Hesan | Hisan; El Hisan | Хисан; Эль-Хисан; Аль-Хисан | قرية الحصان; بلدة الحصان
zaghir-jazirah | village | deir-ez-zor-district | 35.50,39.97,6 | Zaghir Jazirah; Zughayr Jazira; Zghayr Jazeera | Zagir Cazire; Zagir Cazira | Загир-Джазира | زغير جزيرة
jiya | village | deir-ez-zor-district | 35.58,39.90,6 | al-Jiya | El Ciye | Эль-Джия; Аль-Джия | قرية الجيعة; بلدة الجيعة
jazra-al-milaj | village | deir-ez-zor-district | 35.58,39.90,6 | Jazra al-Milaj; Jazrat al-Milaj | Cazra el-Milac; Cazra Milac | Джазра-эль-Миладж; Джазра-аль-Миладж | جزرة الميلاج
jazrat-al-bu-hamid | village | deir-ez-zor-district | 35.58,39.90,6 | Jazrat al-Bu Hamid | Cazrat el-Bu Hamid; Cazrat Bu Hamid | Джазрат-эль-Бу-Хамид; Джазрат-аль-Бу-Хамид | جزرة البوحميد
abu-khashab | village | deir-ez-zor-district | 35.43,40.33,8 | Abu Khashab; Abu Khashab camp; Abu Khasab; Abu Khushub; Abu Khashb | Ebu Haşab | Абу-Хашаб | أبو خشب; مخيم أبو خشب
izbah | village | deir-ez-zor-district | 35.35,40.40,6 | al-Izbah; ?Izba; al-Ezba; Izbah; al-Izba; Ezbah; al-Ezbah; al-Azba | El İzbe | Эль-Изба; Аль-Изба | قرية العزبة; بلدة العزبة
tabiya | village | deir-ez-zor-district | 35.35,40.33,6 | Tabiya; Tabiyeh; Tabiyyah; al-Tabiyah; Tabieh; Tabya; Tabiyah; al-Tabiya | Tabiye | Табия | قرية طابية; بلدة طابية; قرية الطابية; بلدة الطابية
tabiyah-jazirah | village | deir-ez-zor-district | 35.35,40.33,6 | Tabiyah Jazirah; Tabiya Jazeera; Tabia Jazeera | Tabiye Cazire; Tabiye Cazira | Табия-Джазира | طابية جزيرة
jadid-ugaydat | village | deir-ez-zor-district | 35.32,40.38,6 | Jadid Ugaydat; Jadid Akidat; Jadeed Ekedat; Jdeid Ugeidat; Jadid Aqidat; Jadid al-Ukaydat; Jadid Egeidat; Jdeidet Ekeidat | Cadid Ugaydat | Джадид-Угайдат | جديد عكيدات
jadid-baqqarah | village | deir-ez-zor-district | 35.32,40.38,6 | Jadid Baqqarah; Jadid Bakkara; Jadid Bagara; Jadeed Bakara; Jdaid Bagara | Cadid Bakkare; Cadid Bakkara | Джадид-Баккара | جديد بكارة; جديد بقارة
dahlah | village | deir-ez-zor-district | 35.26,40.39,6 | al-Dahlah; al-Dahla; Dahla; Dahleh; al-Dahleh | Dahle; El Dahle | Дахла; Эд-Дахла; Аль-Дахла | قرية الدحلة; بلدة الدحلة
sabhah | village | deir-ez-zor-district | 35.26,40.39,6 | al-Sabhah; al-Sabha; Sabha in Deir ez-Zor; Sabhah; Sabha in Deir Ezzor; as-Sabha | Sabhe; El Sabhe | Сабха; Эс-Сабха; Аль-Сабха | قرية الصبحة; بلدة الصبحة
rabidah | village | deir-ez-zor-district | 35.45,40.45,6 | al-Rabidah; Ruwaished; al-Ruwayshid; Ruwayshed in Deir Ezzor; Rwaished; al-Ruwaished; al-Rwaished; Ruwaishid | Rabide; El Rabide; Rabida | Рабида; Эр-Рабида; Аль-Рабида | الرويشد في دير الزور
zabari | village | mayadin-district | 35.20,40.38,5 | al-Zabari; Zabari; al-Zibari; Zubari; al-Zubari; Zobari | Zabari; El Zabari | Забари; Эз-Забари; Аль-Забари | قرية الزباري; بلدة الزباري
saalu | village | mayadin-district | 35.20,40.38,5 | Saalu; ?Sa'lu; Saalou; Saloo; Saalo | Salu köyü | Саалу | قرية سعلو; بلدة سعلو
buqrus | village | mayadin-district | 35.14,40.38,5 | Buqrus; Bukras; Baqras; Buqras; Boqrus; Bouqros; Buqros; Bagras | Bukrus | Букрус | قرية بقرص; بلدة بقرص
buqrus-fawqani | village | mayadin-district | 35.14,40.38,5 | Buqrus Fawqani | Bukrus Favkani | Букрус-Фаукани | بقرص فوقاني
buqrus-tahtani | village | mayadin-district | 35.14,40.38,5 | Buqrus Tahtani | Bukrus Tahtani | Букрус-Тахтани | بقرص تحتاني
qalaat-al-rahba | village | mayadin-district | 35.00,40.45,4 | Qalaat al-Rahba; Qalat al-Rahba | Kalat er-Rahba; Kalat Rahba | Калъат-эр-Рахба; Калъат-аль-Рахба | قلعة الرحبة
rahba | village | mayadin-district | 35.00,40.45,4 | al-Rahba; al-Rahbah; Rahba | Rahba; El Rahba | Рахба; Эр-Рахба; Аль-Рахба | الرحبة في دير الزور
mahkan | village | mayadin-district | 34.97,40.50,5 | Mahkan; al-Mahkan; Mehkan; Muhkan; Mahqan; Mahgan; Mahagan | Mahkan | Махкан | قرية محكان; بلدة محكان
quriyah | village | mayadin-district | 34.93,40.55,5 | al-Quriyah; Quriyah; al-Quriya; Quriya; Qouriya; al-Qouriyah; Quriyeh; al-Quriyeh | Kuriye; El Kuriye | Курия; Эль-Курия; Аль-Курия | قرية القورية; بلدة القورية
asharah | village | mayadin-district | 34.92,40.56,5 | al-Asharah; Asharah; al-Ashara; Ashara; al-Ashareh; Ashareh; al-Ishara | Aşare; El Aşare | Ашара; Эль-Ашара; Аль-Ашара | قرية العشارة; بلدة العشارة
subaykhan | village | mayadin-district | 34.87,40.60,5 | Subaykhan; Sbeikhan; Subaikhan; Sabikhan; Sbikhan; Subeikhan; Sbaikhan; Sobaikhan | Subayhan | Субайхан | صبيخان; بلدة صبيخان
dablan | village | mayadin-district | 34.85,40.63,5 | Dablan; Deblan; Dablan in Deir ez-Zor; Dublan; Diblan; Dabllan; Debellan | Dablan | Даблан | قرية دبلان; بلدة دبلان
kashma | village | mayadin-district | 34.82,40.68,5 | al-Kashma; Keshma; al-Keshma; Kashma; al-Kishmah; al-Kashmah; al-Kushma; Kushmah | Kaşma; El Kaşma | Кашма; Эль-Кашма; Аль-Кашма | قرية الكشمة; بلدة الكشمة
ghariba | village | mayadin-district | 34.80,40.70,5 | Ghariba; Gharibah; Gharibeh; Ghareebeh; Ghariba in Deir ez-Zor; Ghreiba | Gariba | Гариба | قرية غريبة; بلدة غريبة
dura-europos | village | mayadin-district | 34.80,40.70,5 | Dura-Europos; Doura-Europos | Dura Europos | Дура-Эуропос | دورا أوروبوس
hawayij-in-mayadin | village | mayadin-district | 35.02,40.45,5 | al-Hawayij in Mayadin; al-Hawayej; Hawayej; al-Hawaij; Hawaej; al-Hawayij | Havayic; El Havayic | Хавайидж; Эль-Хавайидж; Аль-Хавайидж | قرية الحوايج; بلدة الحوايج
tayyanah | village | mayadin-district | 34.97,40.53,5 | al-Tayyanah; Tayyana; al-Tayyana; Tayana; al-Tayana; Tiyana; al-Tiana; Tayyanah | Tayyane; El Tayyane; Tayyana | Тайьяна; Эт-Тайьяна; Аль-Тайьяна | قرية الطيانة; بلدة الطيانة
shannan | village | mayadin-district | 34.98,40.51,5 | al-Shannan; Shannan; Shanan in Deir ez-Zor; Shnan in Deir ez-Zor; al-Shanan; Shanan in Deir Ezzor; Shinnan | Şannan; El Şannan | Шаннан; Эш-Шаннан; Аль-Шаннан | قرية الشنان; بلدة الشنان
darnaj | village | mayadin-district | 34.93,40.58,5 | Darnaj; Dernaj; Durnaj; Darnaj village; Dranaj; Dornaj; Dornej; Darnej | Darnac | Дарнадж | قرية درنج; بلدة درنج
suwaydan | village | mayadin-district | 34.90,40.60,5 | ?Suwaydan; ?Swaidan; ?Sweidan; Swidan | Suvaydan | Сувайдан | سويدان
suwaydan-jazirah | village | mayadin-district | 34.90,40.60,5 | Suwaydan Jazirah; Swedan Jazeera; Suwaidan Jazeera; Suwaydan Jazira; Sweidan Jazeera; Sweidan Jazira | Suvaydan Cazire; Suvaydan Cazira | Сувайдан-Джазира | سويدان جزيرة
jurdi | village | mayadin-district | 34.87,40.63,5 | al-Jurdi; al-Jurdhi; al-Jardi; al-Jerdi; Jardi; Jurdi; Jerdi; al-Jardhi | Curdi; El Curdi | Джурди; Эль-Джурди; Аль-Джурди | قرية الجرذي; بلدة الجرذي
jurdi-sharqi | village | mayadin-district | 34.87,40.63,5 | Jurdi Sharqi; al-Jardi al-Sharqi; Jurdi Gharbi | Curdi Şarki | Джурди-Шарки | الجرذي الشرقي; الجرذي الغربي
abu-hamam | village | abu-kamal-district | 34.77,40.76,5 | Abu Hamam; Abu Hamam town; Abu Hammam; Abu Hammam in Deir ez-Zor; Abuhamam; Abu Hmam | Ebu Hamam | Абу-Хамам | أبو حمام; بلدة أبو حمام
kishkiyah | village | abu-kamal-district | 34.73,40.80,5 | al-Kishkiyah; Kashkiyah; Kishkiyeh; Kashkiya; al-Kashkiyah; Kishkiya; Keshkiyah; Kishkeyeh | Kişkiye; El Kişkiye | Кишкия; Эль-Кишкия; Аль-Кишкия | قرية الكشكية; بلدة الكشكية
gharanij | village | abu-kamal-district | 34.73,40.85,5 | Gharanij; Gharanij town; Ghraneij; Gharanej; Granij; Ghuraneej; Granej; Gharaneej | Garanic | Гаранидж | غرانيج; بلدة غرانيج
bahrah | village | abu-kamal-district | 34.70,40.85,5 | al-Bahrah; ?Bahra; al-Bahra; Bahrah; al-Bahra in Deir ez-Zor; al-Behra; Behra; al-Bahara | Bahre; El Bahre | Бахра; Эль-Бахра; Аль-Бахра | قرية البحرة; بلدة البحرة; البحرة في دير الزور
abu-al-hasan-in-deir-ez-zor | village | abu-kamal-district | 34.65,40.90,5 | Abu al-Hasan in Deir ez-Zor; Abu al-Hassan in Deir Ezzor; Abu al-Husn; Abu al-Hasan | Ebu el-Hasan; Ebu Hasan | Абу-эль-Хасан; Абу-аль-Хасан | أبو الحسن; أبو حسن; بلدة أبو الحسن
shaafah | village | abu-kamal-district | 34.60,40.95,5 | al-Shaafah; Shaafah; al-Shafah; al-Shaafa; Shafa; al-Shafa; Shaafa | El Şafe | Шаафа; Эш-Шаафа; Аль-Шаафа | قرية الشعفة; بلدة الشعفة
marashidah | village | abu-kamal-district | 34.52,40.95,5 | al-Marashidah; Marashida; al-Marashda; Marashidah; al-Marashida; Marashdah; al-Marashdah; Marashda | Maraşide; El Maraşide; Maraşida | Марашида; Эль-Марашида; Аль-Марашида | المراشدة; قرية المراشدة
safafinah | village | abu-kamal-district | 34.52,40.95,5 | Safafinah; al-Safafnah; Safafna | Safafine; Safafina | Сафафина | السفافنة
jala | village | abu-kamal-district | 34.70,40.76,5 | al-Jala; Jalaa; al-Jalaa; al-Jalaa in Deir ez-Zor; Julaa | El Cala | Джала; Эль-Джала; Аль-Джала | الجلاء في دير الزور; بلدة الجلاء
hasrat | village | abu-kamal-district | 34.58,40.88,5 | al-Hasrat; Hasrat; Hasarat; al-Husayrat | Hasrat; El Hasrat | Хасрат; Эль-Хасрат; Аль-Хасрат | قرية الحسرات; بلدة الحسرات
ramadi | village | abu-kamal-district | 34.58,40.88,5 | al-Ramadi; al-Ramadi in Syria | Ramadi; El Ramadi | Рамади; Эр-Рамади; Аль-Рамади | الرمادي في دير الزور
abbas | village | abu-kamal-district | 34.58,40.88,5 | al-Abbas; al-Abbas village; Abbas in Deir ez-Zor | Abbas; El Abbas | Аббас; Эль-Аббас; Аль-Аббас | العباس في دير الزور
hamdan | village | abu-kamal-district | 34.42,40.95,4 | al-Hamdan; Hamdan airport; Hamdan airbase; al-Hamdan airport; Hamdan air base; al-Hamdan airbase | Hamdan; El Hamdan | Хамдан; Эль-Хамдан; Аль-Хамдан | قرية الحمدان; بلدة الحمدان; مطار الحمدان
sukkariyah | village | abu-kamal-district | 34.42,40.95,4 | al-Sukkariyah; Sukkariyah in Abu Kamal; al-Sukariya; Sukkariya; al-Sukkariya; al-Sukariyah; Sukariya; Sukkarieh | Sukkariye; El Sukkariye | Суккария; Эс-Суккария; Аль-Суккария | قرية السكرية; بلدة السكرية; السكرية في البوكمال
imam-ali-base | base | abu-kamal-district | 34.40,41.05,6 | Imam Ali base; Imam Ali military base; Imam Ali compound; Imam Ali military complex | İmam Ali Üssü | база Имам Али; военная база Имам Али | قاعدة الإمام علي
hari | village | abu-kamal-district | 34.42,41.00,5 | al-Hari; al-Harri; al-Hirri; Hirri; al-Hri; al-Harry; al-Heri; al-Hiri | El Hari | Эль-Хари; Аль-Хари | قرية الهري; بلدة الهري
ayn-ali | area | mayadin-district | 34.97,40.47,8 | Ayn Ali; Ain Ali | Ayn Ali | Айн-Али | عين علي
sheitat | area | deir-ez-zor | 34.85,40.75,20 | al-Sheitat; Shaitat; Sheitat; al-Shuaytat; al-Sheitaat; al-Shaytat; Shueitat | Şeytat; El Şeytat | Шейтат; Эш-Шейтат; Аль-Шейтат | بلدات الشعيطات; الشعيطات
jafra-field | oilfield | deir-ez-zor | 35.17,40.55,12 | al-Jafra field; Jafra oil field; al-Jafra oil field; al-Jafrah; Jafra oilfield; Jafrah oil field; al-Jafra gas field; Jafra field | Cafra petrol sahası; El-Cefra petrol sahası | месторождение Джафра; нефтяное месторождение Джафра | حقل الجفرة; الجفرة; حقل الجفرة النفطي
izba-field | oilfield | deir-ez-zor | 35.27,40.45,12 | al-Izba field; al-Izba oilfield; Izba gas field; al-Izbah oil field | El İzba | Эль-Изба; Аль-Изба | حقل العزبة; حقل العزبة النفطي
sayhan-oil-field | oilfield | deir-ez-zor | 34.87,40.75,12 | Sayhan oil field; Saiban oil field; Sijan oil field; Sijan; Saban field; Sijan field; al-Sijan oil field; Siban field | Sayhan | Сайхан | حقل سيجان; حقل صيجان; حقل صيبان
malih-field | oilfield | deir-ez-zor | 34.87,40.75,12 | al-Malih field; al-Maleh oil field; al-Malih oilfield | Malih; El Malih | Малих; Эль-Малих; Аль-Малих | حقل المالح
shoula | oilfield | deir-ez-zor | 35.23,40.07,12 | al-Shoula; Shula; al-Shula; al-Shola; Shola; al-Shoulah; Shoula; al-Sholah | El Şula | Эш-Шула; Аль-Шула | حقل الشولا; بلدة الشولا
kharata-field | oilfield | deir-ez-zor | 35.50,39.45,12 | al-Kharata field; al-Kharrata oil field; Kharata oil field; Kharrata oil field; al-Kharata; al-Kharatah oilfield; Kharrata field; al-Kharrata | Harata; El Harata | Харата; Эль-Харата; Аль-Харата | حقل الخراطة; حقل خراطة
kabajib | village | deir-ez-zor-district | 35.17,39.70,12 | Kabajib; Kbajeb; Kabajeb; Kobajjep; Kabajib in Deir ez-Zor; Kobajeb; Kobajjeb; Kobajep | Kabacib | Кабаджиб | قرية كباجب; بلدة كباجب
hribsha | village | deir-ez-zor-district | 35.13,39.35,12 | Hribsha; Hrebsha; Harbisha; Hreibsha; Huraybishah; Haribsheh; Hreibisheh; Hraybsha | Hribşa | Хрибша | هريبشة
maden | village | deir-ez-zor-district | 35.60,39.55,8 | al-Maden; Maadan; Ma'dan; Maadan in Raqqa; Maadan town; al-Maadan | Maden; El Maden | Маден; Эль-Маден; Аль-Маден | قرية معدان; بلدة معدان; معدان في الرقة
abu-al-naytal | village | deir-ez-zor-district | 35.67,40.25,15 | Abu al-Naytal; Abu al-Naitel; Abu Naitel; Abu al-Nitel; Abu al-Neitel; Abu Nitel | Ebu en-Naytal; Ebu Naytal | Абу-эн-Найтал; Абу-аль-Найтал | أبو النيتل; بلدة أبو النيتل
hurayjiyah | village | deir-ez-zor-district | 35.62,40.75,12 | al-Hurayjiyah; Huraijiyah; al-Harijiyah; Hreijiya; al-Hrejieh; al-Harijiya; Hurayjiya; Haryijeh | Hurayciye; El Hurayciye | Хурайджия; Эль-Хурайджия; Аль-Хурайджия | الحريجية; قرية الحريجية
namliyah | village | deir-ez-zor-district | 35.55,40.72,12 | al-Namliyah; Namliyah; Nimliyah; al-Namliyeh; al-Namliya; Namliya; Nimliya; Namlia | Namliye; El Namliye | Намлия; Эн-Намлия; Аль-Намлия | قرية النملية; بلدة النملية
hajna | village | deir-ez-zor-district | 35.50,40.80,12 | Hajna; Hijnah; Hejneh; Hajneh; al-Hajnah; Hejna; Hijna; al-Hijnah | Hacna | Хаджна | قرية حجنة; بلدة حجنة; قرية الحجنة; بلدة الحجنة
# Raqqa
naim-square | neighbourhood | raqqa-city | 35.95,39.01,2 | Naim Square; al-Naim Square; al-Naeem Square; Naeem Square; Paradise Square in Raqqa; al-Naim roundabout; Naim roundabout | Naim Meydanı; En-Naim Meydanı | площадь Наим; площадь Аль-Наим | دوار النعيم; دوار النعيم في الرقة; ساحة النعيم
mishlab | neighbourhood | raqqa-city | 35.95,38.99,2 | al-Mishlab; Mishlab; Mashlab; al-Mashlab; Mashlab district; Meshleb; al-Meshlab; Mashleb | Mişlab; El Mişlab | Мишлаб; Эль-Мишлаб; Аль-Мишлаб | حي المشلب
sabahiya | neighbourhood | raqqa-city | 35.96,38.98,2 | al-Sabahiya; Sabahiya; al-Sabahiyah; Sabahiyah; Sebahia; al-Sabahieh; Sebahiya; Sabahia | Sabahiye; El Sabahiye | Сабахия; Эс-Сабахия; Аль-Сабахия | السباهية; حي السباهية
romaniya | neighbourhood | raqqa-city | 35.96,38.98,2 | al-Romaniya; Romaniya; al-Rumaniyah; Rumaniya; Rumaniyah; al-Romaniah; al-Romaniyah; Romania in Raqqa | Romaniye; El Romaniye | Романия; Эр-Романия; Аль-Романия | حي الرومانية
qadisiyah-in-raqqa | neighbourhood | raqqa-city | 35.97,38.99,2 | al-Qadisiyah in Raqqa; al-Qadisiya; Qadisiyah; Qadissiya; Qadisiya; al-Qadisiyeh; Qadisiya district; al-Qadisiyah | Kadisiye; El Kadisiye | Кадисия; Эль-Кадисия; Аль-Кадисия | القادسية في الرقة; حي القادسية
hittin | neighbourhood | raqqa-city | 35.97,38.99,2 | Hittin; ?Hattin; al-Hittin; Hitin; Hetin; Hateen; Hattin district; Hitteen | Hittin | Хиттин | حي حطين
old-city-of-raqqa | neighbourhood | raqqa-city | 35.95,39.02,2 | Old City of Raqqa; Raqqa's Old City; Old Raqqa; Raqqa Old City; Rafiqa wall; Rafiqah wall; al-Rafiqah Wall | Eski Rakka | Старый город Ракки | الرقة القديمة; المدينة القديمة في الرقة; سور الرافقة
daraiya | neighbourhood | raqqa-city | 35.95,39.00,2 | al-Daraiya; Daraiya in Raqqa; Daraiyah; al-Daraiyah; al-Dir'iyah; Diriyah in Raqqa; al-Dariyah; Daraiya district | Darayye; El Darayye; Darayya | Дараия; Эд-Дараия; Аль-Дараия | حي الدرعية
barid | neighbourhood | raqqa-city | 35.94,39.01,2 | al-Barid; ?Barid; al-Bareed; Bareed district; Bareed; al-Barid district | El Barid | Барид; Эль-Барид; Аль-Барид | حي البريد
hisham-ibn-abd-al-malik | neighbourhood | raqqa-city | 35.94,39.01,2 | Hisham Ibn Abd al-Malik; Hisham bin Abdul Malik | Hişam İbn Abd el-Malik; Hişam İbn Abd Malik | Хишам-Ибн-Абд-эль-Малик; Хишам-Ибн-Абд-аль-Малик | هشام بن عبد الملك
sinaa-in-raqqa | neighbourhood | raqqa-city | 35.95,39.03,2 | al-Sinaa in Raqqa; Sinaa in Raqqa; al-Sinaa district in Raqqa; Senaa in Raqqa; al-Senaa in Raqqa; al-Sinaa | El Sina | Синаа; Эс-Синаа; Аль-Синаа | الصناعة في الرقة; حي الصناعة في الرقة
batani | neighbourhood | raqqa-city | 35.94,39.02,2 | al-Batani; ?Batani; al-Bitani; Battani; al-Battani; Bitani; Bitani district; al-Betani | Batani; El Batani | Батани; Эль-Батани; Аль-Батани | حي البتاني
thukna | neighbourhood | raqqa-city | 35.96,39.01,2 | al-Thukna; al-Thaknah; Thukna; Thakanah; al-Thakana; Thakanah district; al-Thukanah | Sukna; El Sukna | Тукна; Эт-Тукна; Аль-Тукна | حي الثكنة
tawsuiya | neighbourhood | raqqa-city | 35.96,39.01,2 | al-Tawsuiya; Tawsuiya; Tawseiya; al-Tawassuiyah; Tawassuiya; al-Tawasuiya; al-Tawseiyah; Touse'iya | Tavsuiye; El Tavsuiye | Таусуия; Эт-Таусуия; Аль-Таусуия | التوسعية; حي التوسعية
raqqa-national-hospital | site | raqqa-city | 35.955,39.01,2 | Raqqa National Hospital; National Hospital in Raqqa; Raqqa's national hospital; Raqqa stadium; Raqqa's main hospital; Black Stadium; municipal stadium in Raqqa; Raqqa Municipal Stadium | Rakka Devlet Hastanesi; Rakka stadyumu | национальная больница Ракки; стадион Ракки | المشفى الوطني في الرقة; مشفى الرقة الوطني; الملعب البلدي في الرقة; الملعب الأسود
salhabiyah | village | raqqa-district | 35.95,38.92,4 | Salhabiyah; al-Salhabiyah; Salhabiya; Salhabiyeh; Salahbiyah | Salhabiye | Салхабия | السلحبية
salhabiyah-al-sharqiyah | village | raqqa-district | 35.95,38.92,4 | Salhabiyah al-Sharqiyah; Salhabiya al-Gharbiya; Salhabiyah al-Gharbiyah | Salhabiye eş-Şarkiye; Salhabiye Şarkiye | Салхабия-эш-Шаркия; Салхабия-аль-Шаркия | السلحبية الشرقية; السلحبية الغربية
kasrat-faraj | village | raqqa-district | 35.90,38.95,4 | Kasrat Faraj; Kisrat Faraj; Kasrat Faraj village | Kasrat Farac | Касрат-Фарадж | كسرة فرج
kasrat-al-sheikh-jumah | village | raqqa-district | 35.90,38.95,4 | Kasrat al-Sheikh Jumah; Kasrat Shaykh Jumah | Kasrat eş-Şeyh Cume; Kasrat Şeyh Cume; Kasrat eş-Şeyh Cuma | Касрат-эш-Шейх-Джума; Касрат-аль-Шейх-Джума | كسرة الشيخ جمعة
kasrat | village | raqqa-district | 35.90,38.95,4 | Kasrat; al-Kasrat | Kasrat | Касрат | قرية الكسرات; بلدة الكسرات
ukayrshah | village | raqqa-district | 35.88,39.00,5 | Ukayrshah; Akirshi; Ukairishah; Akershi; Okeirshi; Ukayrishi; al-Ukayrshi; Akeirshi | Ukayrşe; Ukayrşa | Укайрша | العكيرشي
ratlah | village | raqqa-district | 35.88,39.00,5 | Ratlah; Ratla; Ratleh; Ratla village; Rutla; al-Ratlah | Ratle | Ратла | قرية رطلة; بلدة رطلة
hunaydah | village | raqqa-district | 35.98,38.80,5 | Hunaydah; Hneida; Huneida; Hunaida; Hneideh; al-Hunaydah; Hneidah; Hunaydat | Hunayde; Hunayda | Хунайда | قرية هنيدة; بلدة هنيدة
safsafah-in-tabqa | village | raqqa-district | 35.93,38.82,5 | Safsafah in Tabqa; al-Safsafah in Raqqa; Safsafeh; al-Safsafeh; ?Safsafa; Safsafah; Safsafiyah in Raqqa | Safsafe; Safsafa | Сафсафа | الصفصافة; قرية الصفصافة; الصفصافة في الرقة
hazimah | village | raqqa-district | 36.08,39.08,6 | Hazimah; Hazima; Huzaymah; Hazeema; Hazimeh; Huzaima; Huzaymah in Raqqa; Hazema | Hazime; Hazima | Хазима | قرية حزيمة; بلدة حزيمة; حزيمة في الرقة
tal-al-samen | village | raqqa-district | 36.05,39.05,6 | Tal al-Samen; Tal Saman; Tall as-Saman; Tal al-Saman; Tal Samen; Tel Saman; Tall Saman; Tal Samin | Tel es-Samen; Tel Samen | Телль-эс-Самен; Телль-аль-Самен | تل السمن
hamrat-raqqa | village | raqqa-district | 35.97,39.08,5 | al-Hamrat; Hamrat; al-Hamarat | Hamrat; El Hamrat | Хамрат; Эль-Хамрат; Аль-Хамрат | قرية الحمرات; بلدة الحمرات
hamrat-nasir | village | raqqa-district | 35.97,39.08,5 | Hamrat Nasir; Hamrat Nassir | Hamrat Nasir | Хамрат-Насир | حمرة ناصر
hamrat-ghannam | village | raqqa-district | 35.97,39.08,5 | Hamrat Ghannam; Hamrat Ghanam | Hamrat Gannam | Хамрат-Ганнам | حمرة غنام
hamrat-balasim | village | raqqa-district | 35.97,39.08,5 | Hamrat Balasim | Hamrat Balasim | Хамрат-Баласим | حمرة بلاسم
raqqah-samra | village | raqqa-district | 35.88,39.15,6 | Raqqah Samra; Raqqa al-Samra; Rakka Samra; Raqqat Samra; Raqqah al-Samra | Rakke Samra | Ракка-Самра | رقة سمرة
khass-ajil | village | raqqa-district | 35.88,39.15,6 | Khass Ajil; Khas Ajil; Khass Ujayl; Khas Ajeel; Khass Habal; Khas Hibal | Hass Acil | Хасс-Аджил | خس عجيل
khas-dakul | village | raqqa-district | 35.88,39.15,6 | Khas Dakul; Khass Dakoul | Has Dakul | Хас-Дакул | خس دعكول
ghanim-al-ali | village | raqqa-district | 35.82,39.25,6 | Ghanim al-Ali; Ghanem al-Ali; Ghanim Ali; Ghanem Ali; Ghanim al-Ali in Raqqa | Ganim el-Ali; Ganim Ali | Ганим-эль-Али; Ганим-аль-Али | غانم العلي
jadida-kahit | village | raqqa-district | 35.82,39.25,6 | Jadida Kahit; Jadidat Kuhayt; Jdeidet Kahit; Judaydat Kahit | Cadida Kahit | Джадида-Кахит | جديدة كحيط
sabkhah | village | raqqa-district | 35.80,39.35,6 | al-Sabkhah; Sabkhah; Sabkha; al-Sabkha; Sabkhah in Raqqa; al-Sabkhah town; Sebkha in Raqqa; Sebkha | Sabhe; El Sabhe | Сабха; Эс-Сабха; Аль-Сабха | قرية السبخة; بلدة السبخة; السبخة في الرقة
mahmudli | village | raqqa-district | 36.05,38.85,6 | al-Mahmudli; Mahmudli; al-Mahmoudli; Mahmoudli; Mahmoudli camp; Mahmudli camp; al-Mahmoudli camp; Mahmudly | Mahmudli; El Mahmudli | Махмудли; Эль-Махмудли; Аль-Махмудли | المحمودلي; مخيم المحمودلي
qalaat-jaabar | village | tabqa-district | 36.02,38.55,6 | Qalaat Jaabar; Qalat Jabar; Qalaat Jabar | Kalat Cabar | Калъат-Джаабар | قلعة جعبر
jaabar | village | tabqa-district | 36.02,38.55,6 | Jaabar; Ja'bar | Cabar | Джаабар | قرية جعبر; بلدة جعبر
suwaydiyah | village | tabqa-district | 36.13,38.70,8 | Suwaydiyah; Suwaydiya; Sweidiya; al-Suwaydiyah in Raqqa; Suwaidiya; Swaidiya; Sweidiyah | Suvaydiye | Сувайдия | السويدية في الرقة
suwaydiyah-kabirah | village | tabqa-district | 36.13,38.70,8 | Suwaydiyah Kabirah; Suwaydiya Kabira; Sweidiya Kabira | Suvaydiye Kabire; Suvaydiye Kabira | Сувайдия-Кабира | سويدية كبيرة
suwaydiya-saghira | village | tabqa-district | 36.13,38.70,8 | Suwaydiya Saghira | Suvaydiye Sagira | Сувайдия-Сагира | سويدية صغيرة
ayed-kabir | village | tabqa-district | 35.80,38.55,6 | Ayed Kabir; Ayid Kabir; Ayed al-Kabir; Ayd Kabir; Abid Kabir; Ayad Kabir; Eyid Kabir | Ayed Kabir | Айед-Кабир | عايد كبير
ayid-saghir | village | tabqa-district | 35.80,38.55,6 | Ayid Saghir; Ayed Saghir; Ayad Saghir; Ayid Saxir; Ayed Sagheer; Ayd Saghir | Ayid Sagir | Айид-Сагир | عايد صغير
hawra | village | tabqa-district | 35.83,38.60,6 | Hawra; Hawrah in Raqqa; al-Hawra; al-Hora | Havra | Хаура | قرية الهورة; بلدة الهورة; الهورة في الطبقة
mushayrifat-al-shamiyah | village | tabqa-district | 35.83,38.60,6 | Mushayrifat al-Shamiyah | Muşayrifat eş-Şamiye; Muşayrifat Şamiye | Мушайрифат-эш-Шамия; Мушайрифат-аль-Шамия | مشيرفة الشامية
shaib-al-dhikr | village | tabqa-district | 35.70,38.50,10 | Shaib al-Dhikr; Shuaib al-Dhakar; Sho'aib al-Thikr; Shaib al-Zikr; Shuayb al-Thikr; Shuayb al-Dhikr; Shoaib al-Zekr | Şayb ed-Dikr; Şayb Dikr | Шайб-эд-Дикр; Шайб-аль-Дикр | شعيب الذكر
thawrah-oil-field | village | tabqa-district | 35.52,38.40,12 | al-Thawrah oil field; Thawra oil field; al-Thawra oilfield; al-Thawrah field; al-Thawra field; Thawra field; al-Thaura oil field | Savre; El Savre | Таура; Эт-Таура; Аль-Таура | حقل الثورة; حقل الثورة النفطي; حقول الثورة
sifyan | village | tabqa-district | 35.52,38.40,12 | Sifyan; Safyan; Sufyan oil field; Safyan village; Safian; Safyan oil field | Sifyan | Сифьян | قرية صفيان; بلدة صفيان; حقل صفيان
dubaysan | oilfield | raqqa | 35.45,38.70,12 | Dubaysan; Dbaysan; Dubaysan field; Debaysan; Dubaisan; Dabsan; al-Dubaysan; Dbeisan field | Dubaysan | Дубайсан | حقل دبيسان; حقول دبيسان
fahd-oil-field | oilfield | raqqa | 35.45,38.70,12 | Fahd oil field; al-Fahd field | Fahd sahası | месторождение Фахд | حقل الفهد
wahab-field | oilfield | raqqa | 35.45,38.70,12 | al-Wahab field; Wahab oilfield; al-Wahab oil field; ?Wahhab | Vahab; El Vahab | Вахаб; Эль-Вахаб; Аль-Вахаб | حقل الوهاب
17th-division-base | base | raqqa-district | 35.96,39.03,4 | 17th Division base; Division 17; Division 17 base; 17th Division headquarters; Base of Division 17 | 17. Tümen üssü; 17. Tümen | база 17-й дивизии; 17-я дивизия | الفرقة 17; مقر الفرقة 17; قاعدة الفرقة 17
brigade-93 | base | raqqa-district | 36.38,38.86,5 | Brigade 93; 93rd Brigade; Brigade 93 base; 93rd Brigade base; Base 93; 93rd Brigade headquarters; 93rd Armoured Brigade base | 93. Tugay üssü; 93. Tugay | база 93-й бригады; 93-я бригада | اللواء 93; قاعدة اللواء 93
ain-issa-camp | camp | raqqa | 36.39,38.87,4 | Ain Issa camp; Ayn Issa camp | Ayn İsa kampı | лагерь Айн-Исса; лагерь Айн-Иса | مخيم عين عيسى
tal-al-samen-camp | camp | raqqa | 36.39,38.87,4 | Tal al-Samen camp; Tal al-Samn camp; Tal Samen camp | Tel es-Samen; Tel Samen | Телль-эс-Самен; Телль-аль-Самен | مخيم تل السمن
muallaq | village | tell-abyad-district | 36.52,38.80,6 | Mu'allaq; Moallaq; Moalaq; al-Muallaq; Mu'alaq; Muallak; Malak in Ain Issa | Muallak | Муаллак | قرية معلق; بلدة معلق
saida-in-ain-issa | village | tell-abyad-district | 36.52,38.80,6 | Saida in Ain Issa; Sayda near Ain Issa; Saida near Ain Issa; ?Saida | Sayda | Сайда | صيدا في عين عيسى
jahbal | village | tell-abyad-district | 36.42,38.72,6 | al-Jahbal; Jahbal; Cehbel; Jehbel; Jehbal; al-Jehbal | Cahbal; El Cahbal | Джахбал; Эль-Джахбал; Аль-Джахбал | قرية الجهبل; بلدة الجهبل; قرية جهبل; بلدة جهبل
mushayrifah-in-ain-issa | village | tell-abyad-district | 36.42,38.72,6 | Mushayrifah in Ain Issa; Mushayrfa in Ain Issa; al-Mushayrifa near Ain Issa; Mushayrifah | Muşayrife; Muşayrifa | Мушайрифа | المشيرفة في عين عيسى
hoshan | village | tell-abyad-district | 36.35,38.80,6 | al-Hoshan; Hoshan; Hawshan; al-Hawshan; Huşan; Hushan; ?Hosan; Hewshan | Hoşan; El Hoşan | Хошан; Эль-Хошан; Аль-Хошан | قرية هوشان; بلدة هوشان
khaldiya-in-ain-issa | village | tell-abyad-district | 36.35,38.80,6 | Khaldiya in Ain Issa; Khaldiyah near Ain Issa; al-Khalidiyah near Ain Issa; Khaldiya | Haldiye | Халдия | الخالدية في عين عيسى
kor-hassan | village | tell-abyad-district | 36.55,38.75,6 | Kor Hassan; Kurhasan; Kurhassan; Kor Hasan | Kor Hassan | Кор-Хассан | كور حسن; كورحسن
kurmaza | village | tell-abyad-district | 36.55,38.75,6 | Kurmaza; Kormaza; Kor Maza; Qarmaza | Kurmaza | Курмаза | كورمازات
qazali | village | tell-abyad-district | 36.55,38.75,6 | Qazali; Kazali; Qizali; Qazaali; Qizali village; Kizali | Kazali | Казали | قرية قزعلي; بلدة قزعلي
hammam-al-turkman | village | tell-abyad-district | 36.67,39.05,5 | Hammam al-Turkman; Hamam al-Turkman; Hammam Turkman; Hamam Turkman; Hammam et-Turkman; Hamam al-Turkmen; Hammam al-Turkmen; Hamam Turkmen | Hammam et-Turkman; Hammam Turkman | Хаммам-эт-Туркман; Хаммам-аль-Туркман | حمام التركمان; حمام تركمان
ayn-al-arus | village | tell-abyad-district | 36.70,38.93,5 | Ayn al-Arus; Ain al-Arus; Ain al-Arous; Ayn al-Arous; Ain Arus; Ain Arous; Eyn Elarus; Ein al-Arous | Ayn el-Arus; Ayn Arus | Айн-эль-Арус; Айн-аль-Арус | عين العروس
bir-issa | village | tell-abyad-district | 36.60,38.90,6 | Bir Issa; Bir Isa; Bir Arab; Bir Issa in Raqqa; Bir Esa | Bir İssa | Бир-Исса | بئر عيسى; بير عرب
tal-fander | village | tell-abyad-district | 36.60,38.90,6 | Tal Fander; Tal Fandar; Til Findir; Tal Findar | Tel Fander | Телль-Фандер | تل فندر
sosik | village | tell-abyad-district | 36.70,38.70,6 | Sosik; Susik; Sousak; Sosak; Susak; Sousik; Soseq | Sosik | Сосик | قرية سوسك; بلدة سوسك
yabisah | village | tell-abyad-district | 36.70,38.70,6 | Yabisah; al-Yabisah; Yabisa; al-Yabsa; Yabseh; Yabse; al-Yabisa; Yabsa | Yabise; Yabisa | Ябиса | قرية اليابسة; بلدة اليابسة
kantari | village | tell-abyad-district | 36.65,39.40,8 | Kantari; al-Kantari; Kentari; Kantary; Kantri; Qantari | Kantari | Кантари | قرية الكنطري; بلدة الكنطري; قرية كنطري; بلدة كنطري
ali-bajliyah | village | tell-abyad-district | 36.65,39.40,8 | Ali Bajliyah; Ali Bajliya; Ali Bajeliyah; Ali Bacliya; Ali Bajaliyah | Ali Bacliye | Али-Баджлия | علي باجلية
# Hasakah: the cities
ghuwayran | neighbourhood | hasakah-city | 36.49,40.74,2 | Ghuwayran; Ghweiran; Ghwayran; al-Ghuwayran; Ghuwairan; Gweiran; Ghwairan; Guwayran | Guveyran; Gıweyran; Guweyran | Гувейран; Гвейран | غويران; حي غويران
nashwa | neighbourhood | hasakah-city | 36.49,40.76,2 | Nashwa; al-Nashwa; al-Nashwah; Nashwah; al-Nashweh; Nashweh | Naşva | Нашва | حي النشوة
nashwa-al-sharqiyah | neighbourhood | hasakah-city | 36.49,40.76,2 | al-Nashwa al-Sharqiyah; Nashwa Sharqiya; al-Nashwa al-Sharqi | Naşva eş-Şarkiye; Naşva Şarkiye; El Naşva eş-Şarkiye | Нашва-эш-Шаркия; Эн-Нашва-эш-Шаркия; Аль-Нашва-эш-Шаркия | النشوة الشرقية
nashwa-al-gharbiyah | neighbourhood | hasakah-city | 36.49,40.76,2 | Nashwa al-Gharbiyah; Nashwa Gharbiya | Naşva el-Garbiye; Naşva Garbiye | Нашва-эль-Гарбия; Нашва-аль-Гарбия | النشوة الغربية
aziziya-in-hasakah | neighbourhood | hasakah-city | 36.51,40.76,2 | Aziziya in Hasakah; al-Aziziya in Hasakah; Aziziya | Aziziye | Азизия | العزيزية في الحسكة; حي العزيزية
zuhur-in-hasakah | neighbourhood | hasakah-city | 36.50,40.73,2 | al-Zuhur in Hasakah; al-Zuhour in Hasakah; Zuhour in Hasakah; al-Zohour; Zohour; al-Zuhour neighborhood in Hasakah; al-Zuhur | Zuhur; El Zuhur | Зухур; Эз-Зухур; Аль-Зухур | الزهور في الحسكة; حي الزهور في الحسكة
mufti | neighbourhood | hasakah-city | 36.52,40.74,2 | al-Mufti; Mufti neighbourhood; ?Mufti; al-Mufti district; al-Mufti neighborhood; Mifti; al-Mufti in Hasakah | Mufti; El Mufti | Муфти; Эль-Муфти; Аль-Муфти | حي المفتي
tal-hajar | neighbourhood | hasakah-city | 36.52,40.74,2 | Tal Hajar; Tel Hajar; Tall Hajar; Til Hajar | Tel Hacar | Телль-Хаджар | تل حجر; حي تل حجر
salihiyah-in-hasakah | neighbourhood | hasakah-city | 36.52,40.74,2 | al-Salihiyah in Hasakah; al-Salihiyah | Salihiye; El Salihiye | Салихия; Эс-Салихия; Аль-Салихия | الصالحية في الحسكة
filat-al-homr | neighbourhood | hasakah-city | 36.47,40.77,3 | Filat al-Homr | Filat el-Homr; Filat Homr | Филат-эль-Хомр; Филат-аль-Хомр | الفيلات الحمر
panorama-in-hasakah | neighbourhood | hasakah-city | 36.47,40.77,3 | Panorama in Hasakah; Panorama | Panorama | Панорама | البانوراما في الحسكة
kawkab-mountain | mountain | hasakah-district | 36.55,40.70,6 | Kawkab mountain; Jabal Kawkab; Mount Kawkab; Jabal Kaukab; Kaukab hill; Kokab; Kawkab regiment; Jabal Kawkab base | Kevkeb Dağı; Kevkeb alayı | гора Каукаб; Джебель-Каукаб | جبل كوكب; فوج كوكب
maylabiyah | base | hasakah-district | 36.43,40.72,5 | al-Maylabiyah; Maylabiyah; Milabiyah; Mailabiya; Milabia; al-Milbiya; Milbiya; Meylebiyeh | Maylabiye; El Maylabiye | Майлабия; Эль-Майлабия; Аль-Майлабия | الميلبية
regiment-121 | base | hasakah-district | 36.43,40.72,5 | Regiment 121; 121st Regiment | Regiment 121 | Регимент-121 | الفوج 121
washokani | camp | hasakah-district | 36.46,40.66,4 | Washokani; Washokani camp; Washukani; Washukanni camp; Washukani camp; Washo Kani | Vaşukani kampı; Waşokanî kampı | лагерь Вашукани; лагерь Вашокани | مخيم واشوكاني; واشوكاني
tuwaina-camp | camp | hasakah-district | 36.46,40.66,4 | Al-Tuwaina camp; al-Tuwayna; Twaina; Tuwaina; al-Twaina; Tweina; Touaina | Tuvayna; El Tuvayna | Тувайна; Эт-Тувайна; Аль-Тувайна | مخيم التوينة
serekaniye-camp | camp | hasakah-district | 36.46,40.66,4 | Serekaniye camp; Sere Kaniye camp | Serekaniye | Сереканийе | مخيم سري كانيه
newroz-camp | camp | hasakah-district | 36.46,40.66,4 | Newroz camp; Nowruz camp | Nevroz | Невроз | مخيم نوروز
hul-town | village | hasakah-district | 36.42,40.87,6 | al-Hul town; al-Hol town; al-Hawl town; al-Hol city; town of al-Hol; al-Houl; ?Hawl; ?Houl | Hol beldesi; Hol kasabası | посёлок Эль-Хол; город Эль-Холь | بلدة الهول
khatuniyah | village | hasakah-district | 36.58,41.28,10 | Khatuniyah; al-Khatuniyah; Khatouniya; Khatuniya; al-Khatouniyah; Khatouniyeh | Hatuniye | Хатуния | الخاتونية
abu-hajirat-khawatinah | village | hasakah-district | 36.58,41.28,10 | Abu Hajirat Khawatinah | Ebu Hacirat Havatine; Ebu Hacirat Havatina | Абу-Хаджират-Хаватина | بحيرة الخاتونية
arishah | village | hasakah-district | 36.22,40.72,6 | Arishah; al-Arisha; Arisha; al-Arishah; Areesha; al-Areesha; al-Areeshah; Areshah | Arişe | Ариша | قرية العريشة; بلدة العريشة
markadah | village | hasakah-district | 35.98,40.77,6 | Markadah; Markada; Markadeh; Merkede; Markda; Merkada; Marqadah; Markadah town | Markade; Markada | Маркада | قرية مركدة; بلدة مركدة; قرية مركدا; بلدة مركدا
dashisha | village | hasakah-district | 35.85,40.75,6 | al-Dashisha; Dashisha; al-Dashishah; Dashishah; Dashisheh; Deshisha; al-Deshisheh; Dashisha in Hasakah | Daşişa; El Daşişa | Дашиша; Эд-Дашиша; Аль-Дашиша | قرية الدشيشة; بلدة الدشيشة
shaddadi-base | base | hasakah-district | 36.05,40.72,6 | Shaddadi base; Shaddadi military base; al-Shaddadi base; al-Shaddadi military base; US base in Shaddadi; Shaddadi airbase; Shadadi base; Green Village | Şeddadi üssü; Yeşil Köy üssü | база Эш-Шаддади; база Шаддади; база «Зелёная деревня» | قاعدة الشدادي; قاعدة القرية الخضراء; القرية الخضراء
himo | base | hasakah | 36.75,41.45,6 | ?Himo; ?Hemo; Himo base; Hemo base; Himo village | Himo | Химо | هيمو; قاعدة هيمو
tal-baydar | base | hasakah | 36.75,41.45,6 | Tal Baydar; Tal Baidar; Tel Beydar; Tell Beydar; Tal Baydar base; Tal Beidar; Til Beydar | Tel Beydar | Телль-Байдар | تل بيدر
qasrak | base | hasakah | 36.75,41.45,6 | Qasrak; Qasrak base; Kasrak; Qasrik; Kasrek; Kesrek base | Kasrek | Касрак | قاعدة قسرك; قسرك
# Hasakah: the north
tall-halaf | village | ras-al-ayn-district | 36.80,40.02,5 | Tall Halaf; Tal Halaf; Tel Halaf; Tell Halaf; Tall Halef; Tel Helef; Til Xelef | Tel Halaf | Телль-Халаф | تل حلف
asfar-najjar | village | ras-al-ayn-district | 36.80,40.07,5 | Asfar Najjar; Asfar Najar; Asfar Nejjar; Asfar al-Najjar; al-Asfar Najjar; Asfar wa Najjar | Asfar Naccar | Асфар-Наджджар | أصفر نجار
manajir | village | ras-al-ayn-district | 36.72,39.98,6 | al-Manajir; Manajir; al-Manajeer; Manajer; Menacir; Minajir; Manajeer; al-Manajer | Manacir; El Manacir | Манаджир; Эль-Манаджир; Аль-Манаджир | المناجير; بلدة المناجير
aliya-in-hasakah | village | ras-al-ayn-district | 36.78,40.12,5 | Aliya in Hasakah; ?Aliya | Aliye | деревня Алия | العالية في الحسكة
umm-al-kayf | village | ras-al-ayn-district | 36.70,40.20,6 | Umm al-Kayf; Um al-Kaif; Umm al-Kaif; Um al-Keif; Umm Kayf; Um al-Kef; Umm al-Keif; Um Kaif | Umm el-Kayf; Ümmü Kayf; Um el-Kayf | Умм-эль-Кайф; Умм-аль-Кайф | أم الكيف
tal-juma | village | ras-al-ayn-district | 36.65,40.35,6 | Tal Juma; Tal Jumaa; Tall Jumaa; Tel Cuma; Tal Jumah; Tell Jumaa; Til Cuma; Tal Jummah | Tel Cuma | Телль-Джума | تل جمعة
tal-shanan | village | ras-al-ayn-district | 36.65,40.35,6 | Tal Shanan; Tal Shinan | Tel Şanan | Телль-Шанан | تل شنان
tal-kefji | village | ras-al-ayn-district | 36.65,40.35,6 | Tal Kefji; Tal Kefci | Tel Kefci | Телль-Кефджи | تل كيفجي
dardara | village | ras-al-ayn-district | 36.70,40.27,6 | al-Dardara; Dardara; Dardarah; al-Dardarah; Derdara; Dirdara; Dardareh; Derdare | Dardara; El Dardara | Дардара; Эд-Дардара; Аль-Дардара | الدردارة; قرية الدردارة
tal-tawil | village | ras-al-ayn-district | 36.72,40.32,6 | Tal Tawil; Tall Tawil; Tel Tawil; Tal Taweel; Tall Taweel; Tel Tewil; Tell Tawil; Tal al-Tawil | Tel Tavil | Телль-Тавил | تل طويل; تل الطويل
tal-hormuz | village | ras-al-ayn-district | 36.65,40.40,6 | Tal Hormuz; Tel Hurmuz; Tal Hermez; Tal Hurmuz; Tel Hormizd; Tell Hormuz | Tel Hormuz | Телль-Хормуз | تل هرمز
tal-shamiram | village | ras-al-ayn-district | 36.65,40.40,6 | Tal Shamiram; Tel Shamiram; Tell Shamiram; Tal Shamira | Tel Şamiram | Телль-Шамирам | تل شاميرام
tal-jazira | village | ras-al-ayn-district | 36.65,40.40,6 | Tal Jazira; Tel Jazira | Tel Cazira | Телль-Джазира | تل جزيرة
tel-goran | village | ras-al-ayn-district | 36.65,40.40,6 | Tel Goran; Tal Goran | Tel Goran | Телль-Горан | تل كوران
bab-al-khair | village | ras-al-ayn-district | 36.75,40.20,6 | Bab al-Khair; Bab al-Kheir; Bab al-Khayr; Bab al-Khir | Bab el-Hayr; Bab Hayr | Баб-эль-Хайр; Баб-аль-Хайр | باب الخير
dawoudiya | village | ras-al-ayn-district | 36.75,40.20,6 | Dawoudiya; Davudiye; Dawudiya; Dawodiya | Davudiye | Дауудия | الداودية; داودية
nuwayhat | village | ras-al-ayn-district | 36.90,40.20,6 | Nuwayhat; Nouihat; al-Nuwayhat | Nuvayhat | Нувайхат | النويحات
khadrawi | village | ras-al-ayn-district | 36.90,40.20,6 | Khadrawi; Khudrawi; al-Khadrawi; al-Khadhrawi; Xedrawi; Khadhrawi | Hadravi | Хадрави | خضراوي
umm-harmalah | village | ras-al-ayn-district | 36.90,40.20,6 | Umm Harmalah; Um Harmala; Umm Haramla; Um Haramla; Um Harmal | Umm Harmale; Ümmü Harmala; Um Harmale | Умм-Хармала | أم حرملة
asadiyah | village | ras-al-ayn-district | 36.90,40.20,6 | Asadiyah; al-Asadiyah; Asadiya in Hasakah; Assadiya; al-Asadiya | Asadiye | Асадия | قرية الأسدية; بلدة الأسدية
jolbastan | village | qamishli-district | 37.00,41.05,6 | Jolbastan; Chulbistan; Jolebistan; Cholbistan | Colbastan | Джолбастан | جولبستان
jawhariyah | village | qamishli-district | 37.00,41.05,6 | Jawhariyah; Jawhariya | Cavhariye | Джаухария | جوهرية
kharza | village | qamishli-district | 37.00,41.05,6 | Kharza; Harza; Xerza | Harza | Харза | قرية خرزة; بلدة خرزة
tal-hamis | village | qamishli-district | 36.93,41.37,5 | Tal Hamis; Tal Hamees; Tel Hamis; Tall Hamis; Tel Hemis; Tell Hamis; Tal Khamis | Tel Hamis | Телль-Хамис | تل حميس
tal-brak | village | qamishli-district | 36.68,41.12,5 | Tal Brak; Tel Brak; Tell Brak; Tall Brak; Tal Barak; Tall Barak; Tell Barak; Tal Birak | Tel Brak | Телль-Брак | تل براك
qahtaniyah | village | qamishli-district | 36.98,41.50,5 | al-Qahtaniyah; Qahtaniyah; Qahtaniya; al-Qahtaniya; al-Qahtaniyeh; Kahtaniyah | Kahtaniye | Эль-Кахтания; Кахтания | قرية القحطانية; بلدة القحطانية
tirbespi | village | qamishli-district | 36.98,41.50,5 | Tirbespi; Tirbespiye; Tirbespiyeh; Tirbe Spi; Tirbesipi; Terbaspiyah; Terbespiyeh | Tirbespiye; Tirbespi | Тирбеспи; Тирбеспие; Тирбеспия; Тербеспие | تربه سبيه; تربسبيه; تربي سبي; تربسبية; تربة سبي; تربه سبي
qabur-al-bid | village | qamishli-district | 36.98,41.50,5 | Qabur al-Bid; Qubur al-Bid | Kabur el-Bid; Kabur Bid | Кабур-эль-Бид; Кабур-аль-Бид | قبور البيض
tayy | village | qamishli-district | 37.07,41.22,3 | ?Tayy; Tai neighborhood; Tay neighbourhood; Tay in Qamishli; Tayy neighbourhood | Tay mahallesi | квартал Тай | حي طي
hilaliyah | village | qamishli-district | 37.07,41.22,3 | Hilaliyah; al-Hilaliyah; Hilaliya; Hileliye | Hileliye | Хилялия | الهلالية; الهلالية في القامشلي
halko | village | qamishli-district | 37.07,41.22,3 | Halko; al-Hilkiyah; Hilko; Helko | Halko | Халко | قرية حلكو; بلدة حلكو
wusta-in-qamishli | village | qamishli-district | 37.06,41.20,3 | Wusta in Qamishli; al-Wusta in Qamishli; Wista; al-Wusta district of Qamishli; al-Wista; Wusta | Vusta | Вуста | حي الوسطى في القامشلي; الوسطى في القامشلي
regiment-154 | base | qamishli-district | 36.93,41.18,6 | Regiment 154; 154th Regiment; Regiment 154 base | 154. Alay | 154-й полк | الفوج 154
tartab | base | qamishli-district | 36.93,41.18,6 | Tartab; Tartaf; Tarteb; Tertab; Tartab village; Terteb | Tertep | Тартаб | طرطب
jawadiyah | village | malikiyah-district | 36.95,42.00,6 | al-Jawadiyah; Jawadiyah; Jawadiya; al-Jawadiya; al-Jawadieh; Jawadieh; Al-Jawadiyeh | Cevadiye; Çilaxa | Эль-Джавадия; Джавадия | الجوادية
chilagha | village | malikiyah-district | 36.95,42.00,6 | Chilagha; Chil Agha; Jil Agha; Chel Agha | Çilağa | Чилага | جل آغا
muabbadah | village | malikiyah-district | 36.98,41.95,6 | Muabbadah; al-Muabbada; Muabbada; al-Maabadah; Maabadah; Maabada; al-Mabada; Mabada | Girkelege; Girke Lege; Muabbade | Муаббада; Гирке Леге; Маабада; Эль-Маабада | معبدة; المعبدة
karki-laki | village | malikiyah-district | 36.98,41.95,6 | Karki Laki; Kirki Legi; Karki Legi; Karkê Legê; Kerke Lege; Carky Laky | Karki Laki | Карки-Лаки | كركي لكي; كركي لكه
yarubiyah | village | malikiyah-district | 36.80,42.07,6 | al-Yarubiyah; Yarubiyah; Yaarubiyah; al-Yaarubiyah; Yaroubia; Yaroubieh; Yaroubiyah; al-Yaroubiyah | Yarubiye; Yarubiye kapısı; Yarubiye Sınır Kapısı; El Yarubiye | Эль-Яарубия; Ярубия; Яарубия; КПП «Яарубия»; КПП Яарубия; Эль-Ярубия; Эль-Яарубийя; Яарубийя | اليعربية; معبر اليعربية
tal-kochar | village | malikiyah-district | 36.80,42.07,6 | Tal Kochar; Tel Kocher; Til Kocer; Tal Kocher; Tel Kochar; Tel Kocer; Tall Kujik; Tal Kojar | Tel Koçer; Telköçer | Телль-Кочар | تل كوجر; تل كوجك
suwaydiyah-malikiyah | village | malikiyah-district | 37.02,41.83,6 | al-Suwaydiyah; Suwaydiyah in Hasakah; al-Suwaydiya; Suwaydiya oil field; Swediyeh; al-Suwaidiya; Siwediye; al-Sweidiya | Süveydiye; Suveydiye petrol sahası; Siwediye | Сувейдия; Эс-Сувейдия; электростанция Сувейдия | السويدية في الحسكة; حقول السويدية; محطة السويدية; حقل السويدية
awda-oil-field | oilfield | qamishli-district | 36.97,41.55,8 | Awda oil field; al-Awda; Awda field; Auda oilfield; Ouda oil field; Aouda; al-Awda field; al-Auda | Avde petrol sahası; Awde petrol sahası; Ude petrol sahası | месторождение Ауда; нефтяное месторождение Ода | حقل عودة; محطة عودة; حقل العودة
babasi-oil-field | oilfield | qamishli-district | 36.97,41.55,8 | Babasi oil field; Babasi | Babasi | Бабаси | حقل باباسي
zaraba | oilfield | qamishli-district | 36.97,41.55,8 | Zaraba | Zaraba | Зараба | محطة زاربة
karachok | mountain | malikiyah-district | 36.98,42.20,8 | Karachok; Qarachok; Karachuk; Qarah Chok; Karachok Mountain; Karatshok; Karachok mountains; Qarachuk | Karaçok; Karaçok Dağı; Karaçokdağı | Карачок; гора Карачок; Карачук | كراتشوك; قره تشوك
jabal-karatshuk | mountain | malikiyah-district | 36.98,42.20,8 | Jabal Karatshuk | Cebel Karatşuk | Джебель-Каратшук | جبل كراتشوك
qerecox | mountain | malikiyah-district | 36.98,42.20,8 | Qerecox | Qereçox | Карачох | قره جوخ
abdulaziz-mountain | mountain | hasakah | 36.42,40.30,20 | Abdulaziz Mountain; Jabal Abd al-Aziz; Mount Abdulaziz; Jabal Abdul Aziz; Mount Abd al-Aziz; Kezwan; Abdulaziz mountains; Kazwan | Abdülaziz Dağı; Kezvan Dağı | гора Абдель-Азиз; Джебель-Абд-эль-Азиз; горы Абд-эль-Азиз; хребет Абд-эль-Азиз | جبل عبد العزيز; جبل كزوان
talai-camp | base | deir-ez-zor-city | 35.36,40.10,5 | Tala'i camp; al-Talai camp; Tala'i military camp; Vanguards camp in Deir ez-Zor | Talai kampı | лагерь Талаи; лагерь Аль-Талаи | معسكر الطلائع; معسكر الطلائع في دير الزور
ain-ali | site | mayadin-district | 34.97,40.47,6 | Ain Ali; Ayn Ali; Ain Ali shrine; Ayn Ali shrine | Ayn Ali | Айн-Али | نبع عين علي; مزار عين علي; عين علي
aliya-silos | site | ras-al-ayn-district | 36.75,40.10,6 | Aliya silos; al-Aliyah silos; Alya silos; Aliyah grain silos | Aliye siloları; Aliye tahıl siloları | элеваторы Алия; зернохранилище Алия | صوامع العالية
sharkrak-silos | site | tell-abyad-district | 36.55,39.20,8 | Sharkrak silos; Sharakrak silos; Shirkirak silos; Sharqrak silos | Şerkrak siloları; Şarkrak siloları | элеваторы Шаркрак; силосы Шеркрак | صوامع الشركراك; صوامع شركراك
`;
