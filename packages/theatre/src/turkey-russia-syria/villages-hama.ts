export const villagesHama = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# Hama city and around
hamidiyah-in-hama | neighbourhood | hama-city | 35.14,36.75,4 | Hamidiyah in Hama; al-Hamidiyah neighbourhood of Hama; Hamidiya district of Hama; Hamidiyah | Hamidiye | Хамидия | حي الحميدية في حماة
assi-square | neighbourhood | hama-city | 35.13,36.75,4 | al-Assi Square; Assi Square; al-Asi Square in Hama; Orontes Square | Asi Meydanı | площадь Аси | ساحة العاصي
arbaeen-neighbourhood-of-hama | neighbourhood | hama-city | 35.14,36.77,4 | Arbaeen neighbourhood of Hama; al-Arbaeen district of Hama; al-Arbaeen neighborhood | Arbayn | Арбаин | حي الأربعين
tariq-halab-in-hama | neighbourhood | hama-city | 35.14,36.77,4 | Tariq Halab in Hama; Tariq Halab | Tarik Halab | Тарик-Халаб | حي طريق حلب
mashaa-al-arbaeen | neighbourhood | hama-city | 35.12,36.74,4 | Mashaa al-Arbaeen; Masha al-Arbaeen | Maşa el-Arbayn; Maşa Arbayn | Машаа-эль-Арбаин; Машаа-аль-Арбаин | مشاع الأربعين
mashaa-wadi-al-jouz | neighbourhood | hama-city | 35.12,36.74,4 | Mashaa Wadi al-Jouz | Maşa Vadi el-Cuz; Maşa Vadi Cuz | Машаа-Вади-эль-Джуз; Машаа-Вади-аль-Джуз | مشاع وادي الجوز
khattab | village | hama-district | 35.18,36.67,5 | Khattab; Khattab village; Khatab; Khittab | Hattab | Хаттаб | قرية خطاب; بلدة خطاب
rahbat-khattab | village | hama-district | 35.20,36.65,5 | Rahbat Khattab; Rahbet Khattab; Rahbet Khatab | Rahbat Hattab | Рахбат-Хаттаб | رحبة خطاب
arzah | village | hama-district | 35.21,36.70,5 | Arzah; Erzeh; Arzeh; ?Arze | Arze köyü | деревня Арза | قرية أرزة; بلدة أرزة
shihah | village | mhardeh-district | 35.24,36.65,5 | Shihah; Shiha; al-Shiha; Sheeha; Shaykhah | Şihe köyü | деревня Шиха | قرية الشيحة; بلدة الشيحة
majdal-in-hama | village | mhardeh-district | 35.26,36.62,5 | al-Majdal in Hama; al-Majdal; Majdal; Mejdel | Macdal; El Macdal | Мадждал; Эль-Мадждал; Аль-Мадждал | قرية المجدل; بلدة المجدل
kafr-al-tun | village | hama-district | 35.22,36.73,5 | Kafr al-Tun; Kafr Tun; Kafr Toun; Kafr at-Tun; Kafr al-Toun | Kefr et-Tun; Kefr Tun | Кафр-эт-Тун; Кафр-аль-Тун | كفر الطون
kafr-buhum | village | hama-district | 35.08,36.70,5 | Kafr Buhum; Kafr Buhm; Kafarbohm; Kafr Behem; Kfar Buhum; Kafr Bahem; Kafr Bohom | Kefr Buhum | Кафр-Бухум | كفربهم; كفر بهم
jubrin-in-hama | village | hama-district | 35.20,36.80,5 | Jubrin in Hama; Jibrin in Hama; Jibreen north of Hama; Jibrin near Hama airport; Jubrin | Cubrin | Джубрин | جبرين في حماة
kawkab-in-hama | village | hama-district | 35.25,36.78,5 | Kawkab in Hama; Kawkab; Koukab; Kaukab; Kawkab village | Kavkab | Каукаб | كوكب في حماة; قرية كوكب
junaynah | village | hama-district | 35.26,36.83,5 | al-Junaynah; Junaina; Junaynah; Jneineh; Jnaynah; al-Jneina; Juneina | Cunayne; El Cunayne; Cunayna | Джунайна; Эль-Джунайна; Аль-Джунайна | الجنينة في حماة; قرية الجنينة
kibariyah | village | hama-district | 35.28,36.80,5 | al-Kibariyah; Kubbariyah; Kbariyah; al-Kubbariya; Kbariya | Kibariye; El Kibariye | Кибария; Эль-Кибария; Аль-Кибария | الكبارية; قرية الكبارية
tal-abda-in-hama | village | hama-district | 35.24,36.83,5 | Tal Abda in Hama; Tal Abdah; Tell Abda; Tall Abadah; Tal Abda | Tel Abda | Телль-Абда | تل عبدة
taleisiyah | village | hama-district | 35.22,36.88,6 | al-Taleisiyah; Talisiyah; Tulaysiyah; Tleisiyah; al-Tulaisiya; Talaysia; Tlaysiyah; Tleisia | Taleysiye; El Taleysiye | Талейсия; Эт-Талейсия; Аль-Талейсия | الطليسية; طليسية
fan-al-shamali | village | hama-district | 35.27,36.87,6 | al-Fan al-Shamali; Fan Shamali | Fan eş-Şamali; Fan Şamali; El Fan eş-Şamali | Фан-эш-Шамали; Эль-Фан-эш-Шамали; Аль-Фан-эш-Шамали | الفان الشمالي
fan-al-wastani | village | hama-district | 35.27,36.87,6 | al-Fan al-Wastani; Fan Wastani | Fan el-Vastani; Fan Vastani; El Fan el-Vastani | Фан-эль-Вастани; Эль-Фан-эль-Вастани; Аль-Фан-эль-Вастани | الفان الوسطاني
fan-al-qibli | village | hama-district | 35.27,36.87,6 | al-Fan al-Qibli | Fan el-Kibli; Fan Kibli; El Fan el-Kibli | Фан-эль-Кибли; Эль-Фан-эль-Кибли; Аль-Фан-эль-Кибли | الفان القبلي
shatheh | village | hama-district | 35.30,36.85,6 | al-Shatheh; al-Shaatheh; Shaatha; Shaataha | El Şase | Эш-Шата; Аль-Шата | قرية الشعثة; بلدة الشعثة
umm-haratayn | village | hama-district | 35.38,36.90,6 | Umm Haratayn; Um Haratayn; Umm Haratein; Um Hartein; Umm Hartayn; Um Haratain | Umm Haratayn; Um Haratayn | Умм-Харатайн | أم حارتين
abu-dali | village | hama-district | 35.43,36.85,6 | Abu Dali; Abu Dali village; Abu Dhali; Abu Daly; Abu Dalli | Ebu Dali | Абу-Дали | أبو دالي
tal-maraq | village | hama-district | 35.47,36.83,6 | Tal Maraq; Tal Mareq; Tal Maraq village; Tell Maraq; Tal Marq | Tel Marak | Телль-Марак | تل مرق
rasm-al-ward | village | hama-district | 35.40,36.95,7 | Rasm al-Ward; Rasm Ward; Rasm Elward | Resm el-Vard; Resm Vard | Расм-эль-Вард; Расм-аль-Вард | رسم الورد
shakusiyah | village | hama-district | 35.55,37.10,8 | al-Shakusiyah; Shakusiyah; Shakousiya; Shakusiya; al-Shakoosiyah; Shakushiyah | Şakusiye; El Şakusiye | Шакусия; Эш-Шакусия; Аль-Шакусия | الشاكوسية
sarha | village | hama-district | 35.47,37.15,8 | ?Sarha; Sarhah; Srouh; Suruh; ?Sruh; Sarouh | Sarha | Сарха | قرية سروح; بلدة سروح
mustariha | village | hama-district | 35.50,37.05,8 | al-Mustariha; Mustariha; al-Mustarihah; Mustarihah; Mostariha | Mustariha; El Mustariha | Мустариха; Эль-Мустариха; Аль-Мустариха | المستريحة شرق حماة
abu-khanadiq | village | hama-district | 35.52,37.03,8 | Abu Khanadiq; Abu Khanadek; Abu Khanadik; Abu Khanadeq | Ebu Hanadik | Абу-Ханадик | أبو خنادق
abu-ajwa | village | hama-district | 35.52,37.03,8 | Abu Ajwa; Abu Ajweh; Abu Ajwah | Ebu Acva | Абу-Аджва | أبو عجوة
umm-mayal-in-hama | village | hama-district | 35.58,37.05,8 | Umm Mayal in Hama; Um Myal; Umm Miyal in Hama; Umm Mayal | Umm Mayal; Um Mayal | Умм-Майял | أم ميال شرق حماة
hawwa | village | hama-district | 35.57,36.95,8 | ?Hawwa; Hawa village; Hawwa in Hama; Hawa in Hama | Havva | Хаува | قرية حوا; بلدة حوا
wadi-al-adhib | village | hama-district | 35.45,37.00,8 | Wadi al-Adhib; Wadi al-Azib; Wadi Azib; Wadi al-Adheeb; Wadi Azeeb | Vadi el-Adib; Vadi Adib | Вади-эль-Адиб; Вади-аль-Адиб | وادي العذيب
# Mhardeh and the northern front
zakah | village | mhardeh-district | 35.33,36.62,4 | al-Zakah; Zakah | El Zake | Эз-Зака; Аль-Зака | قرية الزكاة; بلدة الزكاة
arbain | village | mhardeh-district | 35.34,36.65,4 | al-Arbain; al-Arbaeen in Hama; Arbaeen village; al-Arbaeen village; al-Arba'in in Hama | Arbayn; El Arbayn | Арбайн; Эль-Арбайн; Аль-Арбайн | قرية الأربعين
hasraya | village | mhardeh-district | 35.33,36.64,4 | Hasraya; Hassraya; Husraya; Hisraya; Hasraia | Hasraya | Хасрайя | حصرايا
abu-raayda | village | mhardeh-district | 35.32,36.63,4 | Abu Raayda; Abu Raeda; Abu Ra'ida; Abu Reidah; Abu Rayda | Ebu Rayda | Абу-Раайда | أبو رعيدة
lahaya | village | mhardeh-district | 35.31,36.72,4 | Lahaya; Lihaya; Lahayah; Lehaya; Lahaia; Lahaya hills | Lahaya | Лахайя | قرية لحايا; بلدة لحايا
masasnah | village | mhardeh-district | 35.30,36.69,4 | al-Masasnah; Masasnah; Masasneh; Musasnah; al-Masasneh; Masasina; al-Masasna; Mesasna | Masasne; El Masasne; Masasna | Масасна; Эль-Масасна; Аль-Масасна | المصاصنة
zalaqiyat | village | mhardeh-district | 35.30,36.65,4 | Zalaqiyat; Zalakiyat; Zilaqiat; al-Zalaqiyat; Zelaqiat; Zalaqiat; Zlaqiat; Zulaqiyat | Zalakiyat | Залакият | الزلاقيات; زلاقيات
buwaydah-in-hama | village | mhardeh-district | 35.30,36.67,4 | al-Buwaydah in Hama; al-Buwayda; Buwayda; Buwaydah; Bwaida; Bweida; al-Bweida; al-Buwaydah | Buvayde; El Buvayde; Buvayda | Бувайда; Эль-Бувайда; Аль-Бувайда | البويضة في حماة; قرية البويضة
zur-al-haysa | village | mhardeh-district | 35.29,36.71,4 | Zur al-Haysa; Zor al-Haysa; Zor al-Heisah; Zur Haysa; Zor al-Hisa; Zour al-Haysah | Zur el-Haysa; Zur Haysa | Зур-эль-Хайса; Зур-аль-Хайса | زور الحيصة
nasiriyah-in-hama | village | mhardeh-district | 35.27,36.68,4 | al-Nasiriyah in Hama; al-Nasriyah hill; al-Nasiriyah | Nasiriye; El Nasiriye | Насирия; Эн-Насирия; Аль-Насирия | الناصرية في حماة
tal-al-nasiriyah | village | mhardeh-district | 35.27,36.68,4 | Tal al-Nasiriyah | Tel en-Nasiriye; Tel Nasiriye | Телль-эн-Насирия; Телль-аль-Насирия | تلة الناصرية
zur-al-nasiriyah | village | mhardeh-district | 35.27,36.68,4 | Zur al-Nasiriyah; Zor al-Nasriyah | Zur en-Nasiriye; Zur Nasiriye | Зур-эн-Насирия; Зур-аль-Насирия | زور الناصرية
hamamiyat | village | mhardeh-district | 35.32,36.58,4 | Hamamiyat; al-Hamamiyat; Hammamiyat; Hamamiat | Hamamiyat | Хамамият | الحماميات
tal-hamamiyat | village | mhardeh-district | 35.32,36.58,4 | Tal Hamamiyat; Tal Hamamiat; Tell Hamamiyat | Tel Hamamiyat | Телль-Хамамият | تل الحماميات
jubbayn | village | mhardeh-district | 35.34,36.54,4 | al-Jubbayn; Jubain; Jbein; al-Jabeen; Jabin; Jibbin; Jubbain; Jebin | Cubbayn; El Cubbayn | Джуббайн; Эль-Джуббайн; Аль-Джуббайн | قرية الجبين; بلدة الجبين
maarkabah | village | mhardeh-district | 35.36,36.54,4 | Ma'arkabah; Maarkaba; Maarkba; Markaba; Maarkabeh; Marakaba | Markabe; Markaba | Мааркаба | معركبة
latmin | village | mhardeh-district | 35.36,36.58,4 | Latmin; Latmeen; Letmin; Latmin village; Lattamin | Latmin | Латмин | قرية لطمين; بلدة لطمين
hayalin | village | mhardeh-district | 35.37,36.48,4 | Hayalin; Hayyalin; Hialeen; Hiyalin; Heyalin; Hyaleen; Hayaleen; Hayalin village | Hayalin | Хайялин | حيالين
sheikh-hadid-in-hama | village | mhardeh-district | 35.31,36.55,4 | Sheikh Hadid in Hama; al-Sheikh Hadid; Shaykh Hadid in Hama; Sheikh Hadid | Şeyh Hadid | Шейх-Хадид | الشيخ حديد في حماة
jalma | village | mhardeh-district | 35.30,36.57,4 | al-Jalma; Jalma; al-Jalmah; Jalameh; Jalmeh; Jelmah; al-Jalama; Jalma village | Calma; El Calma | Джалма; Эль-Джалма; Аль-Джалма | قرية الجلمة; بلدة الجلمة
breidij | village | mhardeh-district | 35.31,36.48,4 | Breidij; Buraydij; Bredij; Breidej; Breidige; Burayj in Hama; Braidij; al-Buraydij | Breydic | Брейдидж | بريديج; البريديج
mughayr | village | mhardeh-district | 35.33,36.48,4 | al-Mughayr; Mughayr; Mughir; al-Mughir; al-Mghayir; Mgheir; al-Magheir; Mughair | Mugayr; El Mugayr | Мугайр; Эль-Мугайр; Аль-Мугайр | قرية المغير; بلدة المغير
tal-bazam | village | mhardeh-district | 35.29,36.63,4 | Tal Bazam; Tel Bzam; Tell Buzam; Tal Bizam | Tel Bazam | Телль-Базам | تل بزام
tal-batish | village | mhardeh-district | 35.29,36.63,4 | Tal Batish; Tell Battish; Tal Bteesh | Tel Batiş | Телль-Батиш | تل بطيش
mhardeh-power-station | base | mhardeh-district | 35.26,36.57,4 | Mhardeh power station; Mahrada power station; Maharda power plant; Mahardah power station; Mhardeh power plant; Zaara power station | Maharda Elektrik Santrali | электростанция Мхарде | محطة محردة الحرارية; محطة محردة
sufsafiyah | village | mhardeh-district | 35.27,36.50,5 | al-Sufsafiyah; Safsafiyah; Safsafiya; Safsafieh; al-Safsafiyah; Sifsafiyah | Sufsafiye; El Sufsafiye | Суфсафия; Эс-Суфсафия; Аль-Суфсафия | الصفصافية
hawash | village | suqaylabiyah-district | 35.35,36.38,5 | al-Hawash; Hawash; al-Hawwash; Hawwash in Hama; Hawash village in Hama; Howash | Havaş; El Havaş | Хаваш; Эль-Хаваш; Аль-Хаваш | قرية الحواش; بلدة الحواش
huwayjah | village | suqaylabiyah-district | 35.46,36.40,4 | al-Huwayjah; Huwaija; al-Hweija; Hweijeh; al-Huwaija; Howija; Huweija | Huvayce; El Huvayce; Huvayca | Хувайджа; Эль-Хувайджа; Аль-Хувайджа | الحويجة في سهل الغاب; قرية الحويجة; بلدة الحويجة
tuwayni | village | suqaylabiyah-district | 35.45,36.44,4 | Tuwayni; al-Tuwayni; Tweini; Twaini; al-Tweini; Tuwaini; al-Twayni | Tuvayni | Тувайни | قرية التويني; بلدة التويني
shariah | village | suqaylabiyah-district | 35.42,36.40,4 | al-Shariah; Shariah; al-Shariyah; Shari'a in Ghab; al-Shareea | Şarie; El Şarie | Шариа; Эш-Шариа; Аль-Шариа | الشريعة في سهل الغاب; بلدة الشريعة
karim | village | suqaylabiyah-district | 35.41,36.43,4 | al-Karim; ?Karim; al-Kareem; Kareem village; Kerim | Karim; El Karim | Карим; Эль-Карим; Аль-Карим | قرية الكريم
rasif | village | suqaylabiyah-district | 35.42,36.35,4 | al-Rasif; Rasif; al-Raseef; Raseef; Rassif | Rasif; El Rasif | Расиф; Эр-Расиф; Аль-Расиф | قرية الرصيف; الرصيف في سهل الغاب
qabr-fidda | village | suqaylabiyah-district | 35.43,36.38,4 | Qabr Fidda; Qabr Fiddah; Qabr Fedda; Kabr Fiddah; Qaber Fada; Qabr Fida | Kabr Fidda | Кабр-Фидда | قبر فضة
aziziya-in-ghab | village | suqaylabiyah-district | 35.43,36.34,4 | Aziziya in Ghab; al-Aziziya; Aziziya | Aziziye | Азизия | العزيزية في سهل الغاب; قرية العزيزية
mustariha-in-ghab | village | suqaylabiyah-district | 35.40,36.48,4 | al-Mustariha in Ghab; Mustarihah; al-Mustarihah in Ghab; al-Mastariha; Mostarihah; al-Mustariha | Mustariha; El Mustariha | Мустариха; Эль-Мустариха; Аль-Мустариха | المستريحة; قرية المستريحة
sahriyah | village | suqaylabiyah-district | 35.44,36.48,4 | Sahriyah; al-Sahriyah; Sihriyah; Sahriya; Sahrieh; al-Sahriya | Sahriye | Сахрия | قرية الصهرية; بلدة الصهرية; الصهرية في حماة
qalidin | village | suqaylabiyah-district | 35.45,36.46,4 | Qalidin; Qlaidin; Qulaydin; Qleidin; Qulaidin; al-Qleideen; Kleidin; Qlaydin | Kalidin | Калидин | قليدين
amqiyah | village | suqaylabiyah-district | 35.49,36.42,4 | al-Amqiyah; Amqiyah; Amqiya; al-Amqiya; Amkiya; Amqiyeh; al-Amkieh; Amqieh | Amkiye; El Amkiye | Амкия; Эль-Амкия; Аль-Амкия | قرية العمقية; بلدة العمقية
dukmak | village | suqaylabiyah-district | 35.52,36.42,4 | Dukmak; Doqmaq; Duqmaq; Dokmak; Daqmaq; Duqmaq village | Dukmak | Дукмак | قرية دقماق; بلدة دقماق
zaqum | village | suqaylabiyah-district | 35.53,36.40,4 | al-Zaqum; Zaqum; al-Zaqqum; Zaqoum; Zakoum; al-Zaqoum; Zaqqoum | Zakum; El Zakum | Закум; Эз-Закум; Аль-Закум | قرية الزقوم; بلدة الزقوم
qastun | village | suqaylabiyah-district | 35.56,36.40,4 | Qastun; Qastoun; al-Qastoun; Kastoun; Kastun; Qastoon | Kastun | Кастун | قرية قسطون; بلدة قسطون
mashik | village | suqaylabiyah-district | 35.62,36.36,4 | al-Mashik; Mashik; al-Masheek; Masheek; Mshik; al-Mishik; Mashek | Maşik; El Maşik | Машик; Эль-Машик; Аль-Машик | قرية المشيك; بلدة المشيك
khirbet-al-naqus | village | suqaylabiyah-district | 35.58,36.35,4 | Khirbet al-Naqus; Kherbet al-Naqous; Khirbat al-Naqus; Kherbet Naqous; Khirbet Naqous; Kherbat al-Naqus | Hirbet en-Nakus; Hirbet Nakus | Хирбет-эн-Накус; Хирбет-аль-Накус | خربة الناقوس
mansoura-in-ghab | village | suqaylabiyah-district | 35.57,36.37,4 | al-Mansoura in Ghab; al-Mansoura in Hama; Mansura in Ghab; al-Mansoura | Mansura; El Mansura | Мансура; Эль-Мансура; Аль-Мансура | المنصورة في سهل الغاب; صوامع المنصورة
fawru | village | suqaylabiyah-district | 35.60,36.34,4 | Fawru; Fawro; Fowru; Fauru; al-Fawru | Favru | Фауру | قرية فورو; بلدة فورو
bahsa | village | suqaylabiyah-district | 35.62,36.33,4 | al-Bahsa; Bahsa; al-Bahsah; Bahsah | Bahsa; El Bahsa | Бахса; Эль-Бахса; Аль-Бахса | قرية البحصة; بلدة البحصة
safsafah | village | suqaylabiyah-district | 35.62,36.33,4 | al-Safsafah; Safsafah; al-Safsafa; Safsafa in Ghab | Safsafe; El Safsafe; Safsafa | Сафсафа; Эс-Сафсафа; Аль-Сафсафа | الصفصافة في سهل الغاب
shaghurit | village | suqaylabiyah-district | 35.58,36.32,4 | Shaghurit; Shaghorit; Shughurit | Şagurit | Шагурит | شاغوريت
ramlah | village | suqaylabiyah-district | 35.54,36.33,4 | Ramlah; al-Ramlah; al-Ramleh; Ramleh in Hama; al-Ramla in Ghab | Ramle | Рамла | الرملة في سهل الغاب
tal-sakhr | village | suqaylabiyah-district | 35.38,36.53,4 | Tal Sakhr; Tell al-Sakhr; Tal al-Sakhr | Tel Sahr | Телль-Сахр | تل الصخر
sakhr | village | suqaylabiyah-district | 35.38,36.53,4 | al-Sakhr; Sakhr village; al-Sakher | El Sahr | Эс-Сахр; Аль-Сахр | قرية الصخر
jaburiyah | village | suqaylabiyah-district | 35.38,36.47,4 | al-Jaburiyah; Jabriyah; al-Jabiriyah; Jabriya; al-Jabiriya; Jabiriyah; Jaberiyah | Caburiye; El Caburiye | Джабурия; Эль-Джабурия; Аль-Джабурия | الجابرية
tal-hawash | village | suqaylabiyah-district | 35.37,36.50,4 | Tal Hawash; Tall Hawash; Tal Huwash; Tell Hawash; Tel Hawwash; Tal Hawwash | Tel Havaş | Телль-Хаваш | تل هواش
humayrat | village | suqaylabiyah-district | 35.43,36.47,4 | al-Humayrat; Hamirat; Hmeirat; al-Hamirat; Humayrat; Hmirat; Hamayrat | Humayrat; El Humayrat | Хумайрат; Эль-Хумайрат; Аль-Хумайрат | الحميرات
shahranaz | village | suqaylabiyah-district | 35.52,36.45,4 | Shahranaz; Shahrnaz; Shahrunaz; Sharnaz; Shehrnaz; Shahrenaz | Şahranaz | Шахраназ | شهرناز
maydan-ghazal | village | suqaylabiyah-district | 35.50,36.45,4 | Maydan Ghazal; Midan Ghazal; Maidan Ghazal; Meidan Ghazal | Maydan Gazal | Майдан-Газал | ميدان غزال
rasha | village | suqaylabiyah-district | 35.49,36.44,4 | ?Rasha; Rashah; Arashah | Raşa köyü | деревня Раша | قرية راشا; بلدة راشا
ayn-al-kurum | village | suqaylabiyah-district | 35.36,36.35,5 | Ayn al-Kurum; Ain al-Kurum; Ain al-Kroum; Ayn al-Kroum; Ein al-Kroum | Ayn el-Kurum; Ayn Kurum | Айн-эль-Курум; Айн-аль-Курум | عين الكروم
nahr-al-barid | village | suqaylabiyah-district | 35.30,36.33,6 | Nahr al-Barid; Nahr al-Bared in Hama; Nahr al-Bared in Ghab | Nehr el-Barid; Nehr Barid | Нахр-эль-Барид; Нахр-аль-Барид | نهر البارد في حماة
rabia-in-hama | village | masyaf-district | 35.13,36.45,5 | al-Rabia in Hama; al-Rabiah in Hama; Rabiaa in Hama; al-Rabia | Rabiye; El Rabiye | Рабия; Эр-Рабия; Аль-Рабия | الربيعة في حماة
wadi-al-uyun | town | masyaf-district | 35.17,36.26,6 | Wadi al-Uyun; Wadi al-Oyoun; Wadi al-Uyoun; Wadi Oyoun | Vadi el-Uyun; Vadi Uyun | Вади-эль-Уюн; Вади-аль-Уюн | وادي العيون
jubb-ramlah | town | masyaf-district | 35.02,36.38,6 | Jubb Ramlah; Jub Ramla; Jib Ramleh; Jebb Ramleh | Cub Ramle; Cub Ramla | Джубб-Рамла | جب رملة
deir-shmeel | village | masyaf-district | 34.97,36.47,5 | Deir Shmeel; Deir Shamil; Dayr Shumayyil; Deir Shmail; Deir Shameel | Deyr Şmil | Дейр-Шмил | دير شميل
ayn-halaqim | town | masyaf-district | 34.98,36.31,6 | Ayn Halaqim; Ain Halaqim; Ain Halakim; Ayn Halaqeem; Ain Halqeem | Ayn Halakim | Айн-Халаким | عين حلاقيم
bayda-near-masyaf | village | masyaf-district | 35.15,36.33,5 | al-Bayda near Masyaf; al-Beida in Hama; al-Bayda in Masyaf | Bayda; El Bayda | Байда; Эль-Байда; Аль-Байда | البيضا في مصياف
masyaf-research-centre | site | masyaf-district | 35.08,36.33,5 | Masyaf research centre; SSRC at Masyaf; scientific research centre in Masyaf; Scientific Studies and Research Center in Masyaf; CERS in Masyaf; military research center in Masyaf; Scientific Research Center in Masyaf | Misyaf'taki Bilimsel Araştırma Merkezi | научно-исследовательский центр в Масьяфе | مركز البحوث العلمية في مصياف; البحوث العلمية في مصياف
tayzin | village | masyaf-district | 35.20,36.45,6 | Tayzin; Tizin; Teezeen; Taizin | Tayzin | Тайзин | قرية تيزين; بلدة تيزين
aqrab | village | hama-district | 35.05,36.67,5 | Aqrab; Akrab; Aqrab village; Aqrab town | Akrab | Акраб | قرية عقرب; بلدة عقرب
hirbnafsah | village | hama-district | 34.98,36.55,5 | Hirbnafsah; Hirbinafsah; Harbnafseh; Harbnafsah; Hurbinafsah; Herbnafsa; Harb Nafsa; Hirbnafsa | Hirbnafse; Hirbnafsa | Хирбнафса | حربنفسه; حربنفسة
zara | village | hama-district | 34.98,36.58,5 | al-Zara; Zara village; al-Zaara; Zaara; al-Zarah; Zara'a; Zarah; Zara in Hama | El Zara | Эз-Зара; Аль-Зара | قرية الزارة; بلدة الزارة
talaf | village | hama-district | 34.99,36.62,5 | Talaf; Tallaf; ?Tlaf; Tallef; ?Talf; Tolof | Talaf | Талаф | قرية طلف; بلدة طلف
deir-al-fardis | village | hama-district | 34.97,36.60,5 | Deir al-Fardis; Deir Fardis; Deir al-Fardees; Dayr al-Fardis; Deir Fardes | Deyr el-Fardis; Deyr Fardis | Дейр-эль-Фардис; Дейр-аль-Фардис | دير الفرديس
taqsis | village | hama-district | 34.97,36.70,5 | Taqsis; Taksis; Toqsis; Takses; Taqsees | Taksis | Таксис | قرية تقسيس; بلدة تقسيس
jarniyah-in-hama | village | hama-district | 35.00,36.78,5 | al-Jarniyah in Hama; Jarniya in Hama; al-Jirnana; Jirnan; al-Jarniyah | Carniye; El Carniye | Джарния; Эль-Джарния; Аль-Джарния | الجرنية في حماة
# Salamiyah and the desert
mubawajah | village | salamiyah-district | 35.02,37.27,6 | al-Mubawajah; Maboujeh; al-Mabuja; Mabuja; Mabouja; al-Mabouja; Mabujah; Mabujeh | Mubavace; El Mubavace; Mubavaca | Мубаваджа; Эль-Мубаваджа; Аль-Мубаваджа | المبعوجة
aqarib-al-safi | village | salamiyah-district | 35.00,37.24,6 | Aqarib al-Safi; Aqareb al-Safi; Aqarib al-Safiya; Aqareb es-Safi; Aqareb al-Safiya | Akarib es-Safi; Akarib Safi | Акариб-эс-Сафи; Акариб-аль-Сафи | عقارب الصافي; عقارب الصافية
shaykh-hilal | village | salamiyah-district | 35.07,37.35,6 | al-Shaykh Hilal; Sheikh Hlal; Shaykh Hilal; Sheikh Helal | Şeyh Hilal; El Şeyh Hilal | Шейх-Хилал; Эш-Шейх-Хилал; Аль-Шейх-Хилал | الشيخ هلال
sabburah | village | salamiyah-district | 35.06,37.15,6 | Sabburah; Saboura; al-Sabburah; Saburah; Sabbura; al-Sabboura; Sabboura | Sabbure; Sabbura | Саббура | قرية صبورة; بلدة صبورة; قرية الصبورة; بلدة الصبورة
barri-sharqi | village | salamiyah-district | 34.97,37.15,6 | Barri Sharqi; Bari Sharqi; Bari al-Sharqi; Beri Sharqi; Barri al-Sharqi | Barri Şarki | Барри-Шарки | بري الشرقي
tal-al-durra | village | salamiyah-district | 35.03,37.00,6 | Tal al-Durra; Tal al-Dura; Tal ad-Dura; Tal Durra; Tell ad-Durrah | Tel ed-Durra; Tel Durra | Телль-эд-Дурра; Телль-аль-Дурра | تل الدرة
kafat | village | salamiyah-district | 34.95,36.92,6 | al-Kafat; Kafat; al-Kafaat; Kaffat | Kafat; El Kafat | Кафат; Эль-Кафат; Аль-Кафат | قرية الكافات; بلدة الكافات
khunayfis | village | salamiyah-district | 34.97,36.98,6 | Khunayfis; Khneifis; Khneifees; Khunayfes; Khnayfis | Hunayfis | Хунайфис | قرية خنيفس; بلدة خنيفس
suha | village | salamiyah-district | 35.08,37.45,8 | ?Suha; Souha; Sooha; Suhah; Soha village; Souha in Hama | Suha köyü | деревня Суха | قرية سوحا; بلدة سوحا
abu-hanaya | village | salamiyah-district | 35.10,37.60,8 | Abu Hanaya; Abu Hanayah; Abu Hnaya; Abu Hunaya; Abu Haniya | Ebu Hanaya | Абу-Ханайя | أبو حنايا
hamada-omar | village | salamiyah-district | 35.12,37.52,8 | Hamada Omar; Hammadi Omar; Hamadi Umar; Hamada Umar; Hammada Omar; Hamadi Omar | Hamada Omar | Хамада-Омар | حمادة عمر; حمادي عمر
abu-hubaylat | village | salamiyah-district | 35.08,37.38,8 | Abu Hubaylat; Abu Hbeilat; Abu Hubeilat; Abu Habilat; Abu Hbaylat | Ebu Hubaylat | Абу-Хубайлат | أبو حبيلات
jana-al-albawi | village | salamiyah-district | 35.15,37.75,8 | Jana al-Albawi; Jana al-Ulbawi; Jana al-Elbawi; Janat al-Elbawi | Cana el-Albavi; Cana Albavi | Джана-эль-Албави; Джана-аль-Албави | جنى العلباوي
salba | village | salamiyah-district | 35.10,37.68,8 | Salba; Salbah; Selba; Sulba | Salba | Салба | قرية صلبا; بلدة صلبا
qulayb-al-thawr | village | salamiyah-district | 35.07,37.57,8 | Qulayb al-Thawr; Qalib al-Thawr; Qleib al-Thor; Qaleib al-Thour; Qulaib al-Thawr; Qleib al-Thawr | Kulayb es-Savr; Kulayb Savr | Кулайб-эт-Таур; Кулайб-аль-Таур | قليب الثور
dakilah | village | salamiyah-district | 35.05,37.62,8 | Dakilah; Dakila; Dekeila | Dakile; Dakila | Дакила | قرية الدكيلة; بلدة الدكيلة; قرية دكيلة; بلدة دكيلة
umm-mil | village | salamiyah-district | 34.98,37.55,8 | Umm Mil; Um Mil; Umm Mayl; Um Meel; Umm Meel; Um Mail | Umm Mil; Um Mil | Умм-Мил | أم ميل
tabarat-al-dibah | village | salamiyah-district | 35.00,37.32,8 | Tabarat al-Dibah | Tabarat ed-Dibe; Tabarat Dibe; Tabarat ed-Diba | Табарат-эд-Диба; Табарат-аль-Диба | تبارة الديبة
mufakkar | village | salamiyah-district | 35.25,37.15,7 | al-Mufakkar; Mufakkar; al-Mufaker; Mufaker; al-Mufakir; Mfakker | Mufakkar; El Mufakkar | Муфаккар; Эль-Муфаккар; Аль-Муфаккар | قرية المفكر; بلدة المفكر
mufakkir-sharqi | village | salamiyah-district | 35.25,37.15,7 | al-Mufakkir Sharqi | Mufakkir Şarki; El Mufakkir Şarki | Муфаккир-Шарки; Эль-Муфаккир-Шарки; Аль-Муфаккир-Шарки | المفكر الشرقي
qasr-ibn-wardan | village | salamiyah-district | 35.30,37.30,8 | Qasr Ibn Wardan; Kasr Ibn Wardan; Qasr Bin Wardan | Kasr İbn Vardan | Каср-Ибн-Вардан | قصر ابن وردان
tal-jadid | village | salamiyah-district | 35.00,37.00,6 | Tal Jadid; Tell Jadid | Tel Cadid | Телль-Джадид | تل جديد
`;
