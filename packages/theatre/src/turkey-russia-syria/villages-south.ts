export const villagesSouth = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Daraa: the city
daraa-al-balad | neighbourhood | daraa-city | 32.61,36.10,2 | Daraa al-Balad; Deraa al-Balad; Daraa Balad; Dara al-Balad; Deraa Balad | Dera el-Beled; Dera Beled | Деръа-эль-Баляд; Дараа-эль-Балад; Дераа аль-Балад; Дараа аль-Балад | درعا البلد
daraa-al-mahatta | neighbourhood | daraa-city | 32.625,36.105,2 | Daraa al-Mahatta; Deraa al-Mahatta; Daraa al-Mahata; Daraa Mahatta; Dara al-Mahatta | Dera el-Mahatta | Дараа-эль-Махатта; Дераа аль-Махатта; Деръа-эль-Махатта | درعا المحطة
manshiyah | neighbourhood | daraa-city | 32.61,36.11,2 | Manshiyah; al-Manshiyah; Manshiya; al-Manshiya; Manshiyeh; Minshiyah; al-Manshia; Manshieh | Manşiye | Маншия | المنشية في درعا; حي المنشية
tariq-al-sad | neighbourhood | daraa-city | 32.615,36.12,2 | Tariq al-Sad; Tariq al-Sadd; Tariq al-Sud; Tareeq al-Sad | Tarik es-Sad; Tarik Sad | Тарик-эс-Сад; Тарик-аль-Сад | طريق السد; حي طريق السد
daraa-camp | camp | daraa-city | 32.62,36.115,2 | Daraa camp; Deraa camp | Dera kampı | лагерь Дараа; лагерь Деръа | مخيم درعا
sijnah | neighbourhood | daraa-city | 32.62,36.09,2 | Sijnah; Sijna; al-Sijna; al-Sijnah | Sicne | Сиджна | حي سجنة
arbaeen-in-daraa | neighbourhood | daraa-city | 32.61,36.10,2 | al-Arbaeen in Daraa; al-Arbaeen neighbourhood of Daraa; al-Arbaeen | Arbayn; El Arbayn | Арбаин; Эль-Арбаин; Аль-Арбаин | حي الأربعين في درعا
omari-mosque | site | daraa-city | 32.61,36.11,2 | Omari Mosque; al-Omari Mosque; Umari Mosque | Ömeri Camii; El-Ömeri Camii | мечеть Омари; мечеть Аль-Омари | الجامع العمري; المسجد العمري
panorama-in-daraa | base | daraa-district | 32.64,36.12,3 | Panorama in Daraa; al-Panorama; Panorama | Panorama | Панорама | البانوراما في درعا
# Daraa: the towns
yaduda | village | daraa-district | 32.60,36.06,4 | al-Yaduda; Yaduda; Yadouda; al-Yadouda | Yaduda; El Yaduda | Ядуда; Эль-Ядуда; Аль-Ядуда | اليادودة
ataman | village | daraa-district | 32.65,36.12,4 | Ataman; Athman; Itman; Atman; Uthman; Othman; Atman town; Uthmaan | Ataman | Атаман | قرية عتمان; بلدة عتمان
naimah | village | daraa-district | 32.67,36.20,4 | al-Naimah; Naimah; al-Naima; al-Naeemah; Naima; al-Nuaymah; al-Na'imeh | Nayme; El Nayme | Найма; Эн-Найма; Аль-Найма | قرية النعيمة; بلدة النعيمة
umm-al-mayadin | village | daraa-district | 32.62,36.21,4 | Umm al-Mayadin; Um al-Mayadeen; Umm al-Mayadeen; Um al-Mayadin; Um al-Mayathin; Om al-Mayadin; Umm al-Miyadhin | Umm el-Mayadin; Ümmü Mayadin; Um el-Mayadin | Умм-эль-Майядин; Умм-аль-Майядин | أم المياذن; أم المياذين
tayyibah-in-daraa | village | daraa-district | 32.60,36.24,4 | al-Tayyibah in Daraa; al-Taybah in Daraa; Taybeh in Daraa; al-Tiba; al-Tayba in Daraa; Tayba in Daraa; Taiba in Daraa; al-Tayyibah | Tayyibe; El Tayyibe; Tayyiba | Таййиба; Эт-Таййиба; Аль-Таййиба | الطيبة في درعا
saida | village | daraa-district | 32.63,36.25,4 | ?Saida; ?Sayda; Saida in Daraa; Saidah; Seida; Saida town; Sayda in Daraa | Sayda | Сайда | صيدا في درعا; بلدة صيدا
kahil | village | daraa-district | 32.65,36.27,4 | Kahil; Kaheel; Kahil town; Kuhayl; Kahyl | Kahil | Кахил | قرية كحيل; بلدة كحيل
jiza | village | daraa-district | 32.61,36.31,4 | al-Jiza; ?Jiza; Jizah; al-Jizah; al-Jeezah; Jeeza; al-Jizeh | El Ciza | Джиза; Эль-Джиза; Аль-Джиза | الجيزة في درعا; بلدة الجيزة
musayfirah | village | daraa-district | 32.66,36.31,4 | al-Musayfirah; Musayfirah; Musaifra; Musayfra; al-Mseifra; Mseifra; Musayfira; Mseifreh | Musayfire; El Musayfire; Musayfira | Мусайфира; Эль-Мусайфира; Аль-Мусайфира | المسيفرة
karak-al-sharqi | village | daraa-district | 32.65,36.36,4 | Karak al-Sharqi; al-Karak al-Sharqi; Karak Sharqi; Kerak al-Sharqi | Karak eş-Şarki; Karak Şarki | Карак-эш-Шарки; Карак-аль-Шарки | الكرك الشرقي
sahwah-in-daraa | village | daraa-district | 32.65,36.36,4 | al-Sahwah in Daraa; al-Sahoh; Sahwah; al-Sahwa; al-Sahweh; al-Sahwah | Sahve; El Sahve | Сахва; Эс-Сахва; Аль-Сахва | السهوة في درعا; بلدة السهوة
ghariyah-al-gharbiyah | village | daraa-district | 32.68,36.24,4 | al-Ghariyah al-Gharbiyah; Ghariyah al-Gharbiyah; al-Ghariya al-Gharbiya; Ghariya Gharbiya; Gharbiya al-Gharbiya | El-Gariye el-Garbiye; Garbi Gariye | Эль-Гария-эль-Гарбия; Западная Гария; Гария-эль-Гарбия | الغارية الغربية
ghariyah-al-sharqiyah | village | daraa-district | 32.67,36.27,4 | al-Ghariyah al-Sharqiyah; Ghariyah al-Sharqiyah; al-Ghariya al-Sharqiya; Ghariya Sharqiya | El-Gariye eş-Şarkiye; Şarki Gariye | Эль-Гария-эш-Шаркия; Восточная Гария; Гария-эш-Шаркия | الغارية الشرقية
tisiya | village | daraa-district | 32.50,36.45,4 | Tisiya; Tisia; Tiseeya; Taysiyah; Tisiyah | Tisiye | Тисия | قرية طيسيا; بلدة طيسيا
samaqiyat | village | daraa-district | 32.50,36.45,4 | al-Samaqiyat; Samaqiyat | Samakiyat; El Samakiyat | Самакият; Эс-Самакият; Аль-Самакият | السماقيات
nasib-town | village | daraa-district | 32.53,36.34,4 | Nasib town; Nassib town; Naseeb; Nasib village; Nassib; Naseeb town; Nessib | Nasib | Насиб | بلدة نصيب
mataiya | village | daraa-district | 32.54,36.27,4 | al-Mataiya; Mataiya; al-Mutaiyah; Mutaiya; al-Mtaeya; Mataaiya; al-Mutaiya; al-Mata'iyah | Matayye; El Matayye; Matayya | Матаия; Эль-Матаия; Аль-Матаия | المتاعية
ghasm | village | daraa-district | 32.53,36.31,4 | Ghasm; Ghasem; Ghasam; Ghosm; Ghasm town; ?Gasm | Gasm köyü | деревня Гасм | قرية غصم; بلدة غصم
maaraba-in-daraa | village | daraa-district | 32.63,36.42,4 | Maaraba in Daraa; Ma'raba in Daraa; Maarba; Maarabah in Daraa; Mu'arraba; Maarbeh; Maaraba | Maraba | Маараба | قرية معربة; بلدة معربة; معربة في درعا
khirbet-ghazaleh | village | daraa-district | 32.77,36.23,4 | Khirbet Ghazaleh; Khirbat Ghazaleh; Khirbet Ghazala; Khirbet Ghazali; Kherbet Ghazaleh; Khirbat Ghazalah; Kherbet Ghazala; Khirbet al-Ghazala | Hirbet Gazale; Hirbet Gazala | Хирбет-Газала | خربة غزالة
alma-in-daraa | village | izra-district | 32.72,36.25,4 | Alma in Daraa; Alma town; Aalma | Alma köyü | деревня Алма | قرية علما; بلدة علما
surah | village | izra-district | 32.72,36.28,4 | al-Surah; al-Sura; Soura; al-Soura; al-Soorah; Surah in Daraa; al-Sourah | El Sure | Эс-Сура; Аль-Сура | الصورة في درعا; بلدة الصورة
daeel | village | izra-district | 32.75,36.20,4 | Daeel; ?Dael; Da'il; Dael town | Dayl köyü | деревня Даил | قرية داعل; بلدة داعل
abtaa | village | izra-district | 32.75,36.16,4 | Abtaa; Ibtaa; ?Ibta; ?Ebta; ?Abta; Ebtaa; Ibtta | Abta köyü | Абтаа | قرية إبطع; بلدة إبطع
shaykh-maskin | village | izra-district | 32.79,36.13,4 | al-Shaykh Maskin; Sheikh Maskin; Sheikh Miskin; al-Sheikh Maskin; Shaykh Miskin; Sheikh Meskin; Sheikh Miskeen; al-Shaykh Miskin | Şeyh Maskin; El Şeyh Maskin | Шейх-Маскин; Эш-Шейх-Маскин; Аль-Шейх-Маскин | الشيخ مسكين
qarfa | village | izra-district | 32.85,36.10,4 | Qarfa; Qirfah; Qerfa; Qarfah; Qurfa; Kirfa; Qirfa; Qurfeh | Karfa | Карфа | قرية قرفا; بلدة قرفا
namer | village | izra-district | 32.79,36.25,4 | ?Namer; Nāmir; Namer village; Namir in Daraa | Namer | Намер | قرية نامر; بلدة نامر
maliha-al-atash | village | izra-district | 32.84,36.30,4 | Maliha al-Atash; Mlihat al-Atash; Maleiha al-Atash; Mulayhat al-Atash; Malihat al-Atash; Mlehat al-Atash; Mleihat al-Atash | Maliha el-Ataş; Maliha Ataş | Малиха-эль-Аташ; Малиха-аль-Аташ | مليحة العطش
maliha-al-sharqiyah | village | izra-district | 32.84,36.30,4 | Maliha al-Sharqiyah; Maliha al-Gharbiya; al-Mleiha al-Gharbiya | Maliha eş-Şarkiye; Maliha Şarkiye | Малиха-эш-Шаркия; Малиха-аль-Шаркия | المليحة الشرقية; المليحة الغربية
nahta | village | izra-district | 32.83,36.35,4 | Nahta; Nahtah; Nahita; Nahitah; Naheta; Nahteh; Nahita town; Nahatah | Nahta | Нахта | قرية ناحتة; بلدة ناحتة; قرية ناحتا; بلدة ناحتا
busr-al-harir | village | izra-district | 32.87,36.32,4 | Busr al-Harir; Busra al-Harir; Basr al-Harir; Bosra al-Harir; Busr al-Hareer; Basr al-Hareer; Bosr al-Harir; Busr Harir | Busr el-Harir; Busr Harir | Буср-эль-Харир; Буср-аль-Харир | بصر الحرير
masikah | village | izra-district | 32.85,36.40,4 | al-Masikah; Masika; Masikah; al-Musaykah; Musaika; al-Musaika; al-Msekeh; Msekeh | Masike; El Masike; Masika | Масика; Эль-Масика; Аль-Масика | قرية المسيكة; بلدة المسيكة
samma | village | izra-district | 32.90,36.35,4 | Samma; ?Aasim; ?Aseem; Asim in Lajat; al-Aseem | Samma | Самма | قرية عاسم; بلدة عاسم
jadal | village | izra-district | 32.98,36.25,5 | ?Jadal; ?Jdal; Jidal; Jaddal | Cadal | Джадал | قرية جدل; بلدة جدل
ghabaghib | village | sanamayn-district | 33.07,36.22,4 | Ghabaghib; Ghabagheb; Ghabagib; Ghabaghib town; Gabagheb; Ghabagheeb; Gabagib | Gabagib | Габагиб | قرية غباغب; بلدة غباغب
jabab | village | sanamayn-district | 33.09,36.19,4 | Jabab; ?Jbab; Jibab; Jebab; Jubab; Jabbab | Cabab | Джабаб | قرية جباب; بلدة جباب
muthabin | village | sanamayn-district | 33.12,36.22,4 | Muthabin; Mothabin; Mothebeen; Muothabin; Mutabin; Muthabeen; Mothabeen | Musabin | Мутабин | موثبين
qayta | village | sanamayn-district | 33.05,36.13,4 | Qayta; Qaita; Qaytah | Kayta | Кайта | قرية قيطة; بلدة قيطة
qanniyah | village | sanamayn-district | 33.05,36.13,4 | al-Qanniyah; Qanniya; Qaniya; al-Qaniya; Qunayyah in Daraa; Qunniya; al-Qunniyah | Kanniye; El Kanniye | Канния; Эль-Канния; Аль-Канния | القنية في درعا
simlin | village | sanamayn-district | 32.98,36.05,4 | Simlin; Samlin; Semlin; Simleen; Samleen; Smlin; Semleen | Simlin | Симлин | قرية سملين; بلدة سملين
zimrin | village | sanamayn-district | 32.98,36.05,4 | Zimrin; Zamrin; Zamreen; Zimreen; Zomreen; Zemrin | Zimrin | Зимрин | قرية زمرين; بلدة زمرين
aqraba-in-daraa | village | sanamayn-district | 33.00,36.02,4 | Aqraba in Daraa; Aqraba near al-Harra; Aqrabah in Daraa; Akraba in Daraa; Aqraba | Akraba | Акраба | عقربا في درعا
harra | village | sanamayn-district | 33.06,36.00,4 | al-Harra; al-Hara; ?Hara; Harra; al-Harrah; al-Haara; al-Harah; al-Hara hill | Harra; El Harra | Харра; Эль-Харра; Аль-Харра | الحارة في درعا; مدينة الحارة; بلدة الحارة
tal-al-hara | village | sanamayn-district | 33.06,36.00,4 | Tal al-Hara; Tal al-Harra; Tell al-Hara; Tal Hara; Tel al-Hara; Tal al-Haara; Tell Harrah; Tel Hara | Tel el-Hara; Tel Hara | Телль-эль-Хара; Телль-аль-Хара | تل الحارة
kafr-shams | village | sanamayn-district | 33.04,36.05,4 | Kafr Shams; Kafar Shams; Kafr Shams town; Kfar Shams; Kafarshams; Kafr Chams; Kafr Shamas | Kefr Şams | Кафр-Шамс | كفر شمس; كفرشمس
deir-al-adas | village | sanamayn-district | 33.10,36.08,4 | Deir al-Adas; Deir Adas; Deir al-Addas; Dayr al-Adas; Dair al-Adas; Deir al-Eds; Deir al-Ades | Deyr el-Adas; Deyr Adas | Дейр-эль-Адас; Дейр-аль-Адас | دير العدس
habbariyah | village | sanamayn-district | 33.08,36.10,4 | Habbariyah; Hbariyeh; Habariya; al-Habbariyah; Habariyeh; Habbariya | Habbariye | Хаббария | الهبارية
sultanah | village | sanamayn-district | 33.08,36.10,4 | ?Sultanah; ?Sultana; al-Sultana | Sultane; Sultana | Султана | سلطانة
tal-qarin | village | sanamayn-district | 33.08,36.10,4 | Tal Qarin; Tell Qarin; Tal Qareen; Tal Qorein | Tel Karin | Телль-Карин | تل قرين
tal-ghrabah | village | sanamayn-district | 33.08,36.10,4 | Tal Ghrabah; Tal Ghurabah | Tel Grabe; Tel Graba | Телль-Граба | تل غرابة
saham-al-golan | village | izra-district | 32.83,36.05,4 | Saham al-Golan; Sahem al-Jolan; Saham al-Jawlan; Sahem al-Golan; Saham al-Jolan; Sahm al-Jawlan; Sahm al-Golan; Saham Golan | Saham el-Golan; Saham Golan | Сахам-эль-Голан; Сахам-аль-Голан | سحم الجولان
tasil | village | izra-district | 32.79,35.93,4 | Tasil; Tseel; ?Tsil; Tasel; Taseel; Tasil town; Tseil; Tessil | Tasil | Тасил | قرية تسيل; بلدة تسيل
adwan | village | izra-district | 32.82,35.98,4 | Adwan; Adwan in Daraa; Udwan; Edwan; Aduan; Adwan town | Advan | Адван | قرية عدوان; بلدة عدوان
sheikh-saad | village | izra-district | 32.77,36.00,4 | Sheikh Saad; al-Sheikh Saad; Shaykh Saad; al-Shaykh Saad; Sheikh Sa'd; Sheikh Saed; Shaykh Sa'd | Şeyh Sad | Шейх-Саад | الشيخ سعد
jillin | village | izra-district | 32.78,36.05,4 | Jillin; Jaleen; Jallin; Jilleen; Jalleen; Jilin; Jillin town; Jileen | Cillin | Джиллин | قرية جلين; بلدة جلين
masakin-jillin | village | izra-district | 32.78,36.05,4 | Masakin Jillin; Masaken Jallin; Masaken Jileen | Masakin Cillin | Масакин-Джиллин | مساكن جلين
hayt | village | daraa-district | 32.72,35.98,4 | ?Hayt; ?Heit; ?Heet; Hayt in Daraa; ?Heyt; Hit in Daraa; Hayet | Hayt köyü | деревня Хайт | قرية حيط; بلدة حيط
tal-shihab | village | daraa-district | 32.72,36.06,4 | Tal Shihab; Tel Shihab; Tell Shihab; Tal Shehab; Tal Shahab; Tal Chehab; Tel Shehab; Tal Shihab crossing | Tel Şihab | Телль-Шихаб | تل شهاب
zayzun | village | daraa-district | 32.68,36.02,4 | Zayzun; Zeizoun; Zayzoun; Zaizoun; Zezoun; Zaizun; Zayzun in Daraa; Zeyzoun | Zayzun | Зайзун | زيزون في درعا; بلدة زيزون
ajami | village | daraa-district | 32.69,36.03,4 | al-Ajami; ?Ajami; al-Ajmi; ?Ajmi; al-Ajami in Daraa | Acami; El Acami | Аджами; Эль-Аджами; Аль-Аджами | قرية العجمي; بلدة العجمي
nahaj | village | daraa-district | 32.69,36.03,4 | Nahaj; Nahj in Daraa | Nahac | Нахадж | قرية نهج; بلدة نهج
shajarah | village | daraa-district | 32.75,35.90,4 | Shajarah; al-Shajarah; Shajara; al-Shajara; Shajra; al-Shajra; Shajarah in Daraa; Shagara | Şacare; Şacara | Шаджара | الشجرة في درعا; بلدة الشجرة
jamlah | village | daraa-district | 32.77,35.87,4 | Jamlah; Jamla; Jamlah in Daraa; Jumlah; Jamleh; Jumla; Jomleh; Jumleh | Camle | Джамла | قرية جملة; بلدة جملة
ayn-dhikr | village | daraa-district | 32.78,35.90,4 | Ayn Dhikr; Ain Dhakar; Ain Zikr; Ain Dhikr; Ein Zakar; Ain Zakar; Ain Thakar; Ayn Zikr | Ayn Dikr | Айн-Дикр | عين ذكر
nafaa | village | daraa-district | 32.80,35.91,4 | Nafaa; Nafi'ah; Nafia; Nafah; Nafe'a; Nafiaa | Nafa köyü | Нафаа | قرية نافعة; بلدة نافعة
maariyah | village | daraa-district | 32.70,35.84,4 | Maariyah; Ma'ariya; Ma'aryah; ?Mariyah; ?Maaria; Maariyeh; Maarya | Mariye | Маария | قرية معرية; بلدة معرية
abidin-in-daraa | village | daraa-district | 32.72,35.85,4 | Abidin in Daraa; Abdin in Daraa; Abdeen in Daraa; Abideen in Daraa; Abidin in Yarmouk Basin; Abidin | Abidin | Абидин | عابدين في درعا; قرية عابدين في حوض اليرموك
kuwayya | village | daraa-district | 32.73,35.88,4 | Kuwayya; Kwaya; Koayya; Kuweia; ?Koya; Kuwaya; Kuwaiyya; Kouaya | Kuvayya | Кувайья | قرية كويا; بلدة كويا; قرية كوية; بلدة كوية
qusayr-in-daraa | village | daraa-district | 32.73,35.95,4 | al-Qusayr in Daraa; al-Qusayr in Yarmouk; Qseir in Daraa; al-Qusair in Daraa; Kusair in Daraa; al-Qusayr | Kusayr; El Kusayr | Кусайр; Эль-Кусайр; Аль-Кусайр | القصير في درعا
yarmouk-basin | area | daraa | 32.75,35.90,10 | Yarmouk Basin; Yarmuk Basin; Hawd al-Yarmouk; Yarmouk valley; Hawd al-Yarmuk; Yarmouk River basin; Basin of Yarmouk | Yermuk Havzası; Yarmuk Havzası | бассейн Ярмука; бассейн реки Ярмук; долина Ярмук | حوض اليرموك; وادي اليرموك
khirbet-al-shahm | village | daraa-district | 32.68,36.08,4 | Khirbet al-Shahm; Khirab al-Shahm; Kharab al-Shahm; Khrab al-Shahm; Kharab al-Shahem | Hirbet eş-Şahm; Hirbet Şahm | Хирбет-эш-Шахм; Хирбет-аль-Шахм | خراب الشحم
khirbet-qais | village | daraa-district | 32.68,36.08,4 | Khirbet Qais; Kherbet Qays; Khirbet Qays; Khirbat Qais | Hirbet Kays | Хирбет-Кайс | خربة قيس
tal-al-jabiyah | base | daraa-district | 32.64,36.05,4 | Tal al-Jabiyah; Tal al-Jabiya; Tal Jabiyah; Tell al-Jabiyah; Tal al-Jabieh; Tall al-Jabiyah; Tel Jabiya; Tal Jabiya | Tel el-Cabiye; Tel Cabiye | Телль-эль-Джабия; Телль-аль-Джабия | تل الجابية
brigade-61 | base | daraa-district | 32.64,36.05,4 | Brigade 61; 61st Brigade | Tugay 61 | Бригаде-61 | اللواء 61
tal-al-jumu | base | daraa-district | 32.79,36.00,4 | Tal al-Jumu; Tal Jamou; Tal al-Jamou; Tal Jumu; Tal Jumoua; Tal Jomou; Tall Jomua; Tal al-Jumoua | Tel el-Cumu; Tel Cumu | Телль-эль-Джуму; Телль-аль-Джуму | تل الجموع; تل جموع
brigade-12 | base | izra-district | 32.83,36.22,4 | Brigade 12; 12th Brigade base in Izra; Brigade 82; 82nd Brigade; Brigade 82 base; 12th Armoured Brigade base | Tugay 12 | Бригаде-12 | اللواء 12; اللواء 82
brigade-52 | base | daraa-district | 32.70,36.14,4 | Brigade 52; 52nd Brigade; Brigade 52 base; 52nd Brigade base; 52nd Mechanised Brigade base; 52nd Armoured Brigade base | 52. Tugay | 52-я бригада | اللواء 52
tal-antar | village | izra-district | 32.92,35.98,4 | Tal Antar; Tal Anter; Tel Antar; Tal Antar in Daraa; Tall Antar | Tel Antar | Телль-Антар | تل عنتر
tal-al-alaqiyah | village | izra-district | 32.92,35.98,4 | Tal Al-Alaqiyah; Tal Alaqiyah; Tal al-Allaqiyah | Tel el-Alakiye; Tel Alakiye | Телль-эль-Алакия; Телль-аль-Алакия | تل العلاقية
# Quneitra
hadar | village | quneitra-district | 33.22,35.80,3 | Hader; Hadar; ?Hadr; Hadar village; Hader village; Hadar in Quneitra; al-Hader | Hadar; Hader; Hadır | Хадар; Хадер; Хадр | قرية حضر; بلدة حضر; حضر في القنيطرة
tarnaja | village | quneitra-district | 33.22,35.83,3 | Tarnaja; Taranjah; Tarnajeh; Turunjah; Taranja; Turnjah; Tarnjeh; Trunja | Tarnaca | Тарнаджа | قرية طرنجة; بلدة طرنجة
ufaniyah | village | quneitra-district | 33.18,35.83,3 | Ufaniyah; Ufaniya; Ofaniya; Oufaniya; Ofania; Oufania; Awfaniya; Ufania | Ufaniye | Уфания | أوفانيا
hurriyah | village | quneitra-district | 33.15,35.84,3 | al-Hurriyah; al-Hurriya; Hurriyah in Quneitra; al-Hurriyeh; ?Hurriya; al-Hurria in Quneitra; al-Hurriya village | Hurriye; El Hurriye | Хуррия; Эль-Хуррия; Аль-Хуррия | الحرية في القنيطرة; قرية الحرية
hamidiyah-in-quneitra | village | quneitra-district | 33.13,35.83,3 | al-Hamidiyah in Quneitra; Hamidiyah in Quneitra; Hamidiya in Quneitra; al-Hamidiyeh in Quneitra; al-Hamidiya in Quneitra; al-Hamidiyah village in Quneitra; al-Hamidiyah | Hamidiye; El Hamidiye | Хамидия; Эль-Хамидия; Аль-Хамидия | الحميدية في القنيطرة; قرية الحميدية في القنيطرة
baath-city | town | quneitra-district | 33.15,35.88,3 | Baath City; al-Baath City; al-Baath | Baas kenti; Medinetü'l-Baas; Baas şehri | Эль-Баас; город Баас; Мадинат-эль-Баас | مدينة البعث
salam-city | town | quneitra-district | 33.15,35.88,3 | al-Salam city | Salam; El Salam | Салам; Эс-Салам; Аль-Салам | مدينة السلام
jaba | village | quneitra-district | 33.19,35.88,3 | ?Jaba; Jabaa; Jaba in Quneitra; Jabaa in Quneitra; Jibba; Juba in Quneitra | Caba köyü | Джаба | قرية جبا; بلدة جبا
tal-kurum | village | quneitra-district | 33.16,35.92,3 | Tal Kurum; Tal Krum; Tel Kroum; Tal Kroum; Tall Kurum; Tal Karoum | Tel Kurum | Телль-Курум | تل كروم
tal-kroum-jaba | village | quneitra-district | 33.16,35.92,3 | Tal Kroum Jaba; Tal Kurum Jaba | Tel Krum Caba | Телль-Крум-Джаба | تل كروم جبا
umm-batinah | village | quneitra-district | 33.12,35.87,3 | Umm Batinah; Umm Batina; Um Batna; Um Batnah; Um Batina; Umm Batneh; Um Bateneh | Umm Batine; Ümmü Batina; Um Batine | Умм-Батина | أم باطنة
mashara | village | quneitra-district | 33.10,35.87,3 | Mashara; al-Mashara; Mashareh; Masharah | Maşara | Машара | قرية مسحرة; بلدة مسحرة
ajraf | village | quneitra-district | 33.10,35.87,3 | al-Ajraf; Ajraf; al-Ajref; al-Ajref village; al-Agraf; Ajref | Acraf; El Acraf | Аджраф; Эль-Аджраф; Аль-Аджраф | قرية العجرف; بلدة العجرف
nab-al-sakhr | village | quneitra-district | 33.10,35.93,3 | Nab' al-Sakhr; Naba al-Sakhr; Nabaa al-Sakhr; Naba' al-Sakher | Nab es-Sahr; Nab Sahr | Наб-эс-Сахр; Наб-аль-Сахр | نبع الصخر
ayn-al-tinah | village | quneitra-district | 33.09,35.98,3 | Ayn al-Tinah; Ain al-Tineh; Ain al-Tinah; Ain Tineh in Quneitra; Ain al-Tina | Ayn et-Tine; Ayn Tine; Ayn et-Tina | Айн-эт-Тина; Айн-аль-Тина | عين التينة في القنيطرة
tayhah | village | quneitra-district | 33.09,35.98,3 | al-Tayhah; al-Tiha; ?Tiha; al-Taiha; al-Tiyhah; Tihah | Tayhe; El Tayhe | Тайха; Эт-Тайха; Аль-Тайха | قرية الطيحة; بلدة الطيحة
sweisa | village | quneitra-district | 33.07,35.88,3 | Sweisa; al-Sweisa; Suwaysa; Souisa | Sveysa | Свейса | قرية سويسة; بلدة سويسة
kudna | village | quneitra-district | 33.05,35.90,3 | Kudna; Kodna; Kodneh; Kudnah; Koudna; Kudneh; Kodna in Quneitra; Kawdana | Kudna | Кудна | قرية كودنة; بلدة كودنة; قرية كودنا; بلدة كودنا
rafid | village | quneitra-district | 33.02,35.88,3 | al-Rafid; Rafid; al-Rafeed; Rafeed; Rafid in Quneitra; al-Rafid town; al-Rafeid; Rafeid | Rafid; El Rafid | Рафид; Эр-Рафид; Аль-Рафид | قرية الرفيد; بلدة الرفيد
bir-ajam | village | quneitra-district | 33.03,35.85,3 | Bir Ajam; Bir Ajem; Beer Ajam; Bir al-Ajam; Beir Ajam; Birajam; Bir Ajim | Bir Acam | Бир-Аджам | بئر عجم
buraiqah | village | quneitra-district | 33.03,35.85,3 | Buraiqah; Buraika; Breiqa; al-Buraykah; Burayqah; Breika; Breqa; Bureika | Burayke; Burayka | Бурайка | قرية بريقة; بلدة بريقة
qahtaniyah-in-quneitra | village | quneitra-district | 32.98,35.85,3 | al-Qahtaniyah in Quneitra; Qahtaniyah in Quneitra; Qahtaniya in Quneitra; al-Qahtaniya in Quneitra; al-Qahtaniyeh in Quneitra; al-Qahtaniyah | Kahtaniye; El Kahtaniye | Кахтания; Эль-Кахтания; Аль-Кахтания | القحطانية في القنيطرة
samadaniyah-al-sharqiyah | village | quneitra-district | 33.02,35.80,3 | al-Samadaniyah al-Sharqiyah; Samadaniya al-Gharbiya; Samdaniya al-Sharqiya; Samadaniyah al-Gharbiyah | Samadaniye eş-Şarkiye; Samadaniye Şarkiye; El Samadaniye eş-Şarkiye | Самадания-эш-Шаркия; Эс-Самадания-эш-Шаркия; Аль-Самадания-эш-Шаркия | الصمدانية الشرقية; الصمدانية الغربية
samadaniyah | village | quneitra-district | 33.02,35.80,3 | Samadaniyah; Samdaniya; al-Samdaniya; al-Samadaniyah; Samdaniyah; al-Samdaniyeh; Samdania; Samadania | Samadaniye | Самадания | الصمدانية
saida-al-hanout | village | quneitra-district | 32.97,35.87,3 | Saida al-Hanout; Saida al-Hanut; Sayda al-Hanout | Sayda el-Hanut; Sayda Hanut | Сайда-эль-Ханут; Сайда-аль-Ханут | صيدا الحانوت
saida-al-golan | village | quneitra-district | 32.97,35.87,3 | Saida al-Golan; Saida al-Jolan; Sayda al-Jawlan | Sayda el-Golan; Sayda Golan | Сайда-эль-Голан; Сайда-аль-Голан | صيدا الجولان
maalqa | village | quneitra-district | 32.95,35.88,3 | al-Maalqa; Maalaqah; al-Maalaqa; al-Moalaqa; al-Mu'allaqah in Quneitra; al-Mualaqa; Muallaqah; al-Muallaqa in Quneitra | Malka; El Malka | Маалка; Эль-Маалка; Аль-Маалка | المعلقة في القنيطرة; قرية المعلقة في القنيطرة
ghadir-al-bustan | village | quneitra-district | 32.93,35.88,3 | Ghadir al-Bustan; Ghadeer al-Bustan; Ghdeer al-Bustan; Ghadir Bustan; Gadir al-Bustan; Gdir al-Bustan | Gadir el-Bustan; Gadir Bustan | Гадир-эль-Бустан; Гадир-аль-Бустан | غدير البستان
tal-al-hamriyah | base | quneitra-district | 33.18,35.98,4 | Tal al-Hamriyah; Tal al-Ahmar; Tal Ahmar in Quneitra; Tulul al-Hamr; Tal al-Hamriya; Tulul al-Humur; Tulul al-Hamar | Tel el-Hamriye; Tel Hamriye | Телль-эль-Хамрия; Телль-аль-Хамрия | التل الأحمر; تلول الحمر
tal-ahmar-sharqi | base | quneitra-district | 33.18,35.98,4 | Tal Ahmar Sharqi; Tal Ahmar Gharbi | Tel Ahmar Şarki | Телль-Ахмар-Шарки | تل الأحمر الشرقي; التل الأحمر الغربي
brigade-90 | base | quneitra-district | 33.13,35.93,4 | Brigade 90; 90th Brigade; Brigade 90 base; 90th Brigade base | Tugay 90 | Бригаде-90 | اللواء 90
tal-al-shaar | base | quneitra-district | 33.13,35.93,4 | Tal al-Shaar; Tal al-Shar; Tal Shaar; Tel Shaar; Tall al-Sha'ar; Tel al-Shaar | Tel eş-Şar; Tel Şar | Телль-эш-Шаар; Телль-аль-Шаар | تل الشعار; تل الشعار في القنيطرة
triangle-of-death | area | quneitra-district | 33.22,35.93,6 | Triangle of Death; Death Triangle; Mothallath al-Mawt; Muthallath al-Mawt | Ölüm Üçgeni | Треугольник смерти | مثلث الموت
quneitra-crossing | crossing | quneitra-district | 33.12,35.82,3 | Quneitra crossing; Kuneitra crossing; al-Quneitra crossing | Kuneytra Sınır Kapısı; Kuneytra geçişi | КПП «Кунейтра»; переход Кунейтра; КПП Кунейтра | معبر القنيطرة
mantara-dam | dam | quneitra-district | 33.03,35.90,4 | al-Mantara Dam; Mantara Dam; al-Mantarah dam; Ruwayhinah; Ruwaihina; Ruwayhinah dam; Ruwaihina dam | Mantara Dam; El Mantara Dam | Мантара-Дам; Эль-Мантара-Дам; Аль-Мантара-Дам | سد المنطرة; رويحينة; سد رويحينة
wahda-dam | dam | daraa-district | 32.72,35.86,4 | al-Wahda Dam; Wahda Dam; Unity Dam; al-Wehda dam; al-Wahdah Dam; Wehda Dam | Vahde Barajı; El-Vahda Barajı | плотина Эль-Вахда; плотина Аль-Вахда | سد الوحدة
# Suwayda
thalah | village | suwayda-district | 32.75,36.45,4 | al-Thalah; Thaala; al-Thaala; Thaalah; al-Thaaleh; Taala; al-Taala | El Sale | Эт-Тала; Аль-Тала | قرية الثعلة; بلدة الثعلة
mazraa-in-suwayda | village | suwayda-district | 32.80,36.45,4 | al-Mazraa in Suwayda; al-Mazraa in Sweida; Mazraa in Sweida; al-Mazraah in Suwayda; al-Mazraa town; al-Mazra'a | Mazra; El Mazra | Мазраа; Эль-Мазраа; Аль-Мазраа | المزرعة في السويداء; بلدة المزرعة
walgha | village | suwayda-district | 32.83,36.50,4 | Walgha; Walghah; Walga; Walghah village; Wolgha; Valga; Wulgha | Valga | Валга | قرية ولغا; بلدة ولغا
kanakir-in-suwayda | village | suwayda-district | 32.72,36.50,4 | Kanakir in Suwayda; Kanaker in Sweida; Kanaker in Suwayda; Kanakir in Sweida; Kanaakir; Kanakir | Kanakir | Канакир | كناكر في السويداء; قرية كناكر في السويداء
dur | village | suwayda-district | 32.83,36.45,4 | al-Dur; al-Dour; ad-Dur; al-Dur in Suwayda; al-Door; al-Dour in Sweida | El Dur | Эд-Дур; Аль-Дур | قرية الدور; بلدة الدور; الدور في السويداء
najran | village | suwayda-district | 32.87,36.48,4 | ?Najran; Najran in Suwayda; Najran in Sweida; Nejran; Nijran; Najraan | Nacran | Наджран | نجران في السويداء; قرية نجران
ariqah | village | suwayda-district | 32.83,36.57,4 | Ariqah; Ariqa; Areeqa; Arika; Ariqah in Suwayda; Areqa; al-Ariqah; Ariqa in Sweida | Arike | Арика | قرية عريقة; بلدة عريقة
qanawat | village | suwayda-district | 32.78,36.58,4 | Qanawat; Qanawat town; Kanawat; Qanwat; Qanawat in Sweida | Kanavat | Канават | قرية قنوات; بلدة قنوات; قنوات في السويداء
atil | village | suwayda-district | 32.77,36.54,4 | ?Atil; Ateel; Atil in Suwayda; Ateel in Sweida; Atheel; Aateel; Ateil | Atil köyü | деревня Атил | قرية عتيل; بلدة عتيل
salim-suwayda | village | suwayda-district | 32.80,36.55,4 | ?Salim; Sleim; ?Saleem; Sulaym; Sleem; Slaim; Suleim; Sulaim | Salim | Салим | سليم في السويداء; قرية سليم في السويداء
ara-in-suwayda | village | suwayda-district | 32.65,36.48,4 | Ara in Suwayda; Ira in Suwayda | Ara köyü | деревня Ара | قرية عرى; بلدة عرى
mujaymir | village | suwayda-district | 32.67,36.42,4 | al-Mujaymir; Mujaymir; Mjeimer; Mujaimer; Mujaimir; al-Mujeimer; al-Mjeimer; Majaimir | Mucaymir; El Mucaymir | Муджаймир; Эль-Муджаймир; Аль-Муджаймир | قرية المجيمر; بلدة المجيمر
rsas | village | suwayda-district | 32.70,36.42,4 | ?Rsas; Rasas; Rassas; Rasas in Suwayda; Rassas in Sweida; Rsas in Sweida | Rsas köyü | деревня Рсас | قرية رساس; بلدة رساس
kafr-in-suwayda | village | suwayda-district | 32.72,36.68,4 | al-Kafr in Suwayda; al-Kafr in Sweida; al-Kafer; al-Kafr; Kafr in Sweida; al-Kafr town | El Kefr | Эль-Кафр; Аль-Кафр | قرية الكفر; بلدة الكفر; الكفر في السويداء
sahwat-al-khudr | village | suwayda-district | 32.75,36.70,4 | Sahwat al-Khudr; Sahwat al-Khidr; Sahwet al-Khodr; Sahwat Khudr | Sahvat el-Hudr; Sahvat Hudr | Сахват-эль-Худр; Сахват-аль-Худр | سهوة الخضر
sahwat-blatah | village | suwayda-district | 32.75,36.70,4 | Sahwat Blatah; Sahwat Balata; Sahwat Balatah; Sahwet Balata | Sahvat Blate; Sahvat Blata | Сахват-Блата | سهوة بلاطة
mashannaf | village | suwayda-district | 32.72,36.78,5 | Mashannaf; al-Mushannaf; Mushannaf; al-Mushanaf; Meshannaf; Mushanaf; al-Mushannif; Mushannif | Maşannaf | Машаннаф | قرية المشنف; بلدة المشنف
rami-in-suwayda | village | suwayda-district | 32.80,36.83,5 | Rami in Suwayda; Rami in Sweida; Raami | Rami köyü | деревня Рами | قرية رامي; بلدة رامي
shubki | village | suwayda-district | 32.78,36.87,5 | al-Shubki; Shabki; al-Shabki; Shabaki; Shebki; Shibki; al-Shebki; al-Shabaki | Şubki; El Şubki | Шубки; Эш-Шубки; Аль-Шубки | قرية الشبكي; بلدة الشبكي
shrayhi | village | suwayda-district | 32.85,36.87,5 | Shrayhi; al-Shurayhi; Shreihi; Shureihi; al-Shreihi; Sharihi; al-Sharihi; Shariehi | Şrayhi | Шрайхи | قرية الشريحي; بلدة الشريحي
duma-in-suwayda | village | suwayda-district | 32.90,36.87,5 | Duma in Suwayda; Douma in Sweida; Duma in Sweida | Duma köyü | деревня Дума | دوما في السويداء
tayma | village | suwayda-district | 32.90,36.87,5 | ?Tayma; Tima in Suwayda; ?Teema; Taima; Tima in Sweida | Tayma | Тайма | قرية تيما; بلدة تيما
tarba | village | suwayda-district | 32.67,36.82,5 | Tarba; Tarbah; Turba; Tarba in Suwayda; Tarba in Sweida | Tarba | Тарба | قرية طربا; بلدة طربا
ghaydah-hamayil | village | suwayda-district | 32.67,36.82,5 | Ghaydah Hamayil; Ghaydat Hamayel; Gheideh Hamayel | Gayde Hamayil | Гайда-Хамайил | غيضة حمايل
murduk | village | shahba-district | 32.88,36.63,4 | Murduk; Mardak; Murdik; Mardek; Mardok; Murduk in Suwayda; Mardik | Murduk | Мурдук | قرية مردك; بلدة مردك
umm-al-zaytun | village | shahba-district | 32.93,36.60,4 | Umm al-Zaytun; Um al-Zeitoun; Umm al-Zaitoun; Um Zeitoun; Umm az-Zaytun; Um al-Zaytoun; Umm Zeitun | Umm ez-Zaytun; Ümmü Zaytun; Um ez-Zaytun | Умм-эз-Зайтун; Умм-аль-Зайтун | أم الزيتون
lahithah | village | shahba-district | 33.02,36.63,5 | Lahithah; Lahthah; Lahetha; Lahthe; Laheta; Lahta; Lahitha; Laahtha | Lahise; Lahisa | Лахита | قرية لاهثة; بلدة لاهثة
surah-al-saghirah | village | shahba-district | 33.00,36.60,5 | al-Surah al-Saghirah; al-Sawra al-Saghira; Sawarah al-Saghira | Sure es-Sagire; Sure Sagire; El Sure es-Sagire; Sure es-Sagira | Сура-эс-Сагира; Эс-Сура-эс-Сагира; Аль-Сура-эс-Сагира | الصورة الصغيرة
sawra-al-kabira | village | shahba-district | 33.00,36.60,5 | Sawra al-Kabira; al-Sawra al-Kabira; al-Surah al-Kubra; al-Soura al-Kabira; al-Sawara al-Kubra; Sawara al-Kabirah; al-Surah al-Kabirah; al-Sura al-Kubra | Savra el-Kabira; Savra Kabira | Саура-эль-Кабира; Саура-аль-Кабира | الصورة الكبيرة
shaqqa | village | shahba-district | 32.88,36.72,5 | Shaqqa; Shaqa; Shakka; al-Shaqqa; Shaqqah; Shaka in Suwayda; Shaqqa in Sweida; Shaka | Şakka | Шакка | قرية شقا; بلدة شقا
nimra | village | shahba-district | 32.82,36.68,5 | ?Nimra; Nimrah; Nimre; Nimra in Suwayda; Nimreh; Nimra in Sweida; Nemra; Namrah | Nimra | Нимра | قرية نمرة; بلدة نمرة; نمرة في السويداء
tulul-al-safa | village | shahba-district | 32.88,36.95,8 | Tulul al-Safa; Tuloul al-Safa; Telul Safa; Tulul Safa; Telul al-Safa; Tlul al-Safa; Tloul al-Safa | Safa tepeleri; Tulul es-Safa | плато Ас-Сафа; Телул-эс-Сафа; район Ас-Сафа; Тулуль-ас-Сафа | تلول الصفا; تلال الصفا
safa | village | shahba-district | 32.88,36.95,8 | al-Safa; Safa hills; al-Safa area; al-Safa hills | El Safa | Сафа | منطقة الصفا
malah | village | salkhad-district | 32.52,36.70,5 | Malah; Malah in Suwayda; Mallah in Sweida; Malah in Sweida; Mellah; Malih | Male köyü | деревня Мала | قرية ملح; بلدة ملح; ملح في السويداء
urman | village | salkhad-district | 32.53,36.60,5 | Urman; ?Orman; Urman in Suwayda; Orman in Sweida; Erman; Ourman; Arman in Suwayda | Urman | Урман | قرية عرمان; بلدة عرمان
dhibin | village | salkhad-district | 32.53,36.53,5 | Dhibin; Zibin; Thibin; Dhibeen; Zebin; Diben; Zibeen in Suwayda; Thebin | Dibin | Дибин | قرية ذيبين; بلدة ذيبين
qurayya | village | salkhad-district | 32.58,36.50,5 | al-Qurayya; Qurayya; al-Quraya; Qraya; Qurayyah; al-Qrayya; al-Qraya; Quraya | Kurayya; El Kurayya | Курайья; Эль-Курайья; Аль-Курайья | قرية القريا; بلدة القريا
hobran | village | salkhad-district | 32.58,36.60,5 | Hobran; Hubran; Habran; Hebran; Hibran | Hobran | Хобран | قرية حبران; بلدة حبران
umm-rumman | village | salkhad-district | 32.55,36.42,5 | Umm Rumman; Umm al-Rumman; Um al-Rumman; Um Rumman; Umm Ruman; Um al-Roman | Umm Rumman; Um Rumman | Умм-Румман | أم الرمان
anat | town | salkhad-district | 32.45,36.72,6 | al-Anat; Anat in Suwayda; Annat | El Anat | Эль-Анат; Аль-Анат | بلدة عنات; مدينة عنات
ghariyah-in-suwayda | town | salkhad-district | 32.45,36.72,6 | al-Ghariyah in Suwayda; al-Ghariya in Sweida; Ghariyah in Suwayda; Ghariya in Sweida; al-Ghariyah | Gariye; El Gariye | Гария; Эль-Гария; Аль-Гария | الغارية في السويداء
dignity-square | neighbourhood | suwayda-city | 32.71,36.57,2 | Dignity Square; Karama Square; al-Karama Square; al-Sayr Square; Dignity Square in Sweida; Sayr Square; al-Seer Square | Onur Meydanı; Kerame Meydanı | площадь Достоинства; площадь Карама; площадь Аль-Карама | ساحة الكرامة; ساحة السير; دوار المشنقة
maqwas | neighbourhood | suwayda-city | 32.71,36.55,3 | al-Maqwas; Maqwas; al-Maqous; al-Maqus; Maqous; al-Maqoos; Makous; Maqwas neighbourhood | Makvas; El Makvas | Маквас; Эль-Маквас; Аль-Маквас | حي المقوس
suwayda-national-hospital | site | suwayda-city | 32.72,36.57,2 | Suwayda National Hospital; Sweida National Hospital; Suwayda hospital; Sweida hospital; National Hospital in Sweida; Sweida's main hospital | Süveyda Devlet Hastanesi; Süveyda Ulusal Hastanesi | национальная больница Сувейды; больница Сувейды | مشفى السويداء الوطني; المشفى الوطني في السويداء; مستشفى السويداء الوطني
9th-division-base | base | sanamayn-district | 33.07,36.18,5 | 9th Division base; 9th Division headquarters; al-Sanamayn base; Sanamayn military base | 9. Tümen karargahı; Sanameyn askeri üssü | штаб 9-й дивизии; база 9-й дивизии | مقر الفرقة التاسعة; الفرقة التاسعة في الصنمين
5th-division-base | base | izra-district | 32.83,36.22,5 | 5th Division headquarters; 5th Division base | 5. Tümen karargahı | штаб 5-й дивизии | مقر الفرقة الخامسة
`;
