export const placesSyria = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# The fourteen governorates: a remembered centre of area, and a radius that covers them.
# Where news means the governorate by the bare name, it stands here too.
idlib | province | syria | 35.83,36.68,55 | Idlib Governorate; Idlib; Idleb; Idlib province; Idlib governorate; Idlib countryside; rural Idlib; Idlib region; Idleb province; Idleb Governorate; Idleb countryside; Idlib enclave | İdlib; İdlib ili; İdlib vilayeti; İdlib kırsalı; İdlib bölgesi | Идлиб; Идлибская провинция; провинция Идлиб; мухафаза Идлиб | إدلب; ادلب; محافظة إدلب; ريف إدلب
aleppo | province | syria | 36.2,37.5,90 | Aleppo Governorate; Aleppo province; Aleppo governorate; Aleppo countryside; rural Aleppo; Aleppo region; Halab province; Halab Governorate; Halab countryside | Halep ili; Halep vilayeti; Halep kırsalı; Halep bölgesi | провинция Алеппо; мухафаза Алеппо; алеппская провинция | محافظة حلب; ريف حلب
hama | province | syria | 35.2,36.95,80 | Hama Governorate; Hama province; Hama governorate; Hama countryside; rural Hama; Hama region; Hamah province; Hamah Governorate; Hamah countryside | Hama ili; Hama vilayeti; Hama kırsalı; Hama bölgesi | провинция Хама; мухафаза Хама | محافظة حماة; ريف حماة
homs | province | syria | 34.4,37.9,150 | Homs Governorate; Homs province; Homs governorate; Homs countryside; rural Homs; Homs region; Hims province; Hims Governorate; Hims countryside | Humus ili; Humus vilayeti; Humus kırsalı; Humus bölgesi | провинция Хомс; мухафаза Хомс | محافظة حمص; ريف حمص
latakia | province | syria | 35.6,36.0,45 | Latakia Governorate; Latakia province; Latakia governorate; Latakia countryside; rural Latakia; Latakia region; Lattakia province; Lattakia Governorate; Lattakia countryside | Lazkiye ili; Lazkiye vilayeti; Lazkiye kırsalı; Lazkiye bölgesi | провинция Латакия; мухафаза Латакия | محافظة اللاذقية; ريف اللاذقية
tartus | province | syria | 34.95,36.08,35 | Tartus Governorate; Tartus province; Tartus governorate; Tartus countryside; rural Tartus; Tartus region; Tartous province; Tartous Governorate; Tartous countryside | Tartus ili; Tartus vilayeti; Tartus kırsalı; Tartus bölgesi | провинция Тартус; мухафаза Тартус | محافظة طرطوس; ريف طرطوس
raqqa | province | syria | 36.0,38.9,85 | Raqqa Governorate; Raqqa province; Raqqa governorate; Raqqa countryside; rural Raqqa; Raqqa region; Raqqah province; Raqqah Governorate; Raqqah countryside | Rakka ili; Rakka vilayeti; Rakka kırsalı; Rakka bölgesi | провинция Ракка; мухафаза Ракка | محافظة الرقة; ريف الرقة
deir-ez-zor | province | syria | 35.1,40.3,110 | Deir ez-Zor Governorate; Deir ez-Zor province; Deir ez-Zor governorate; Deir ez-Zor countryside; rural Deir ez-Zor; Deir ez-Zor region; Deir Ezzor province; Deir Ezzor Governorate; Deir Ezzor countryside; Deir al-Zor province; Deir ez-Zour province | Deyrizor ili; Deyrizor vilayeti; Deyrizor kırsalı; Deyrizor bölgesi | провинция Дейр-эз-Зор; мухафаза Дейр-эз-Зор | محافظة دير الزور; ريف دير الزور
hasakah | province | syria | 36.6,40.9,110 | Hasakah Governorate; Hasakah province; Hasakah governorate; Hasakah countryside; rural Hasakah; Hasakah region; Hasaka province; Hasaka Governorate; Hasaka countryside | Haseke ili; Haseke vilayeti; Haseke kırsalı; Haseke bölgesi | провинция Хасака; мухафаза Хасака; провинция Эль-Хасака | محافظة الحسكة; ريف الحسكة
rif-dimashq | province | syria | 33.6,36.9,110 | Rif Dimashq Governorate; Rif Dimashq; Damascus Countryside; Damascus countryside; Rural Damascus; Rif Damascus; Damascus province; Reef Dimashq; Rif-Dimashq; Damascus suburbs | Şam kırsalı; Rif Dimaşk; Şam kırsalı ili | провинция Дамаск; Риф-Димашк; мухафаза Дамаск; пригород Дамаска; пригороды Дамаска; Риф Димашк | محافظة ريف دمشق; ريف دمشق
damascus-governorate | province | syria | 33.51,36.3,10 | Damascus Governorate | Şam ili; Şam vilayeti | мухафаза города Дамаск | محافظة دمشق
daraa | province | syria | 32.85,36.15,40 | Daraa Governorate; Daraa province; Daraa governorate; Daraa countryside; rural Daraa; Daraa region; Deraa province; Deraa Governorate; Deraa countryside | Dera ili; Dera vilayeti; Dera kırsalı; Dera bölgesi | провинция Деръа; мухафаза Деръа; провинция Дараа | محافظة درعا; ريف درعا
suwayda | province | syria | 32.7,36.75,50 | Suwayda Governorate; Suwayda province; Suwayda governorate; Suwayda countryside; rural Suwayda; Suwayda region; Sweida province; Sweida Governorate; Sweida countryside; Sweida; Suwayda; As-Suwayda Governorate | Süveyda ili; Süveyda vilayeti; Süveyda kırsalı; Süveyda bölgesi | провинция Сувейда; мухафаза Сувейда; Эс-Сувейда | محافظة السويداء; ريف السويداء
quneitra | province | syria | 33.05,35.87,35 | Quneitra Governorate; Quneitra province; Quneitra governorate; Quneitra countryside; rural Quneitra; Quneitra region; Kuneitra province; Kuneitra Governorate; Kuneitra countryside | Kuneytra ili; Kuneytra vilayeti; Kuneytra kırsalı; Kuneytra bölgesi | провинция Кунейтра; мухафаза Кунейтра; провинция Эль-Кунейтра | محافظة القنيطرة; ريف القنيطرة
# Their districts; a district takes the coordinates of its seat from geonames.ts.
idlib-district | district | idlib | | Idlib district | İdlib ilçesi | район Идлиб | منطقة إدلب
harem-district | district | idlib | | Harem district; Harem area; Harem countryside | Harim ilçesi; Harim kırsalı; Harim bölgesi | район Харим | منطقة حارم; ريف حارم
jisr-al-shughur-district | district | idlib | | Jisr al-Shughur district; Jisr al-Shughur area; Jisr al-Shughur countryside | Cisr eş-Şuğur ilçesi; Cisr eş-Şuğur kırsalı; Cisr eş-Şuğur bölgesi | район Джиср-эш-Шугур | منطقة جسر الشغور; ريف جسر الشغور
ariha-district | district | idlib | | Ariha district; Ariha area; Ariha countryside | Eriha ilçesi; Eriha kırsalı; Eriha bölgesi | район Ариха | منطقة أريحا; ريف أريحا
maarat-al-numan-district | district | idlib | | Maarat al-Numan district; Maarat al-Numan area; Maarat al-Numan countryside | Maarratünnuman ilçesi; Maarratünnuman kırsalı; Maarratünnuman bölgesi | район Маарет-эн-Нуман | منطقة معرة النعمان; ريف معرة النعمان
mount-simeon-district | district | aleppo | | Mount Simeon district; Mount Simeon area; Mount Simeon countryside | Seman Dağı ilçesi; Seman Dağı kırsalı; Seman Dağı bölgesi | район Джебель-Семан | منطقة جبل سمعان; ريف جبل سمعان
azaz-district | district | aleppo | | Azaz district; Azaz area; Azaz countryside; Azaz region | Azez ilçesi; Azez kırsalı; Azez bölgesi | район Аазаз | منطقة أعزاز; ريف أعزاز
afrin-district | district | aleppo | | Afrin district; Afrin area; Afrin countryside; Afrin region; Afrin canton; Afrin enclave; Afrin province | Afrin ilçesi; Afrin kırsalı; Afrin bölgesi | район Африн; кантон Африн; район Африна | منطقة عفرين; ريف عفرين
al-bab-district | district | aleppo | | al-Bab district; al-Bab area; al-Bab countryside; al-Bab region | El Bab ilçesi; El Bab kırsalı; El Bab bölgesi | район Эль-Баб | منطقة الباب; ريف الباب
manbij-district | district | aleppo | | Manbij district; Manbij area; Manbij countryside; Manbij region | Münbiç ilçesi; Münbiç kırsalı; Münbiç bölgesi | район Манбидж | منطقة منبج; ريف منبج
jarablus-district | district | aleppo | | Jarablus district; Jarablus area; Jarablus countryside; Jarablus region | Cerablus ilçesi; Cerablus kırsalı; Cerablus bölgesi | район Джараблус | منطقة جرابلس; ريف جرابلس
kobani-district | district | aleppo | | Kobani district; Kobani area; Kobani countryside; Kobani canton; Kobane canton; Ayn al-Arab district | Ayn el-Arab ilçesi; Ayn el-Arab kırsalı; Ayn el-Arab bölgesi | район Айн-эль-Араб | منطقة عين العرب; ريف عين العرب
safira-district | district | aleppo | | al-Safira district; al-Safira area; al-Safira countryside | Sefire ilçesi; Sefire kırsalı; Sefire bölgesi | район Эс-Сафира | منطقة السفيرة; ريف السفيرة
atarib-district | district | aleppo | | Atarib district; Atarib area; Atarib countryside | Etarib ilçesi; Etarib kırsalı; Etarib bölgesi | район Атариб | منطقة الأتارب; ريف الأتارب
deir-hafir-district | district | aleppo | | Deir Hafir district; Deir Hafir area; Deir Hafir countryside | Deyr Hafir ilçesi; Deyr Hafir kırsalı; Deyr Hafir bölgesi | район Дейр-Хафир | منطقة دير حافر; ريف دير حافر
hama-district | district | hama | | Hama district | Hama ilçesi | район Хама | منطقة حماة
salamiyah-district | district | hama | | Salamiyah district; Salamiyah area; Salamiyah countryside | Selemiye ilçesi; Selemiye kırsalı; Selemiye bölgesi | район Саламия | منطقة السلمية; ريف السلمية
masyaf-district | district | hama | | Masyaf district; Masyaf area; Masyaf countryside | Misyaf ilçesi; Misyaf kırsalı; Misyaf bölgesi | район Масьяф | منطقة مصياف; ريف مصياف
mhardeh-district | district | hama | | Mhardeh district; Mhardeh area; Mhardeh countryside | Muharde ilçesi; Muharde kırsalı; Muharde bölgesi | район Мхарде | منطقة محردة; ريف محردة
suqaylabiyah-district | district | hama | | Suqaylabiyah district; Suqaylabiyah area; Suqaylabiyah countryside | Sukaylebiye ilçesi; Sukaylebiye kırsalı; Sukaylebiye bölgesi | район Эс-Сукайлабия | منطقة السقيلبية; ريف السقيلبية
homs-district | district | homs | | Homs district | Humus ilçesi | район Хомс | منطقة حمص
talkalakh-district | district | homs | | Talkalakh district; Talkalakh area; Talkalakh countryside | Telkelah ilçesi; Telkelah kırsalı; Telkelah bölgesi | район Телль-Калах | منطقة تلكلخ; ريف تلكلخ
qusayr-district | district | homs | | al-Qusayr district; al-Qusayr area; al-Qusayr countryside | Kusayr ilçesi; Kusayr kırsalı; Kusayr bölgesi | район Эль-Кусейр | منطقة القصير; ريف القصير
rastan-district | district | homs | | al-Rastan district; al-Rastan area; al-Rastan countryside | Rastan ilçesi; Rastan kırsalı; Rastan bölgesi | район Эр-Растан | منطقة الرستن; ريف الرستن
mukharram-district | district | homs | | al-Mukharram district; al-Mukharram area; al-Mukharram countryside | Muharrem ilçesi; Muharrem kırsalı; Muharrem bölgesi | район Эль-Мухаррам | منطقة المخرم; ريف المخرم
palmyra-district | district | homs | | Palmyra district; Palmyra area; Palmyra countryside | Palmira ilçesi; Palmira kırsalı; Palmira bölgesi | район Пальмира | منطقة تدمر; ريف تدمر
taldou-district | district | homs | | Taldou district; Taldou area; Taldou countryside | Teldu ilçesi; Teldu kırsalı; Teldu bölgesi | район Тальдау | منطقة تلدو; ريف تلدو
latakia-district | district | latakia | | Latakia district | Lazkiye ilçesi | район Латакия | منطقة اللاذقية
jableh-district | district | latakia | | Jableh district; Jableh area; Jableh countryside | Cebele ilçesi; Cebele kırsalı; Cebele bölgesi | район Джебла | منطقة جبلة; ريف جبلة
haffah-district | district | latakia | | al-Haffah district; al-Haffah area; al-Haffah countryside | Haffe ilçesi; Haffe kırsalı; Haffe bölgesi | район Эль-Хаффа | منطقة الحفة; ريف الحفة
qardaha-district | district | latakia | | Qardaha district; Qardaha area; Qardaha countryside | Kardaha ilçesi; Kardaha kırsalı; Kardaha bölgesi | район Кардаха | منطقة القرداحة; ريف القرداحة
tartus-district | district | tartus | | Tartus district | Tartus ilçesi | район Тартус | منطقة طرطوس
safita-district | district | tartus | | Safita district; Safita area; Safita countryside | Safita ilçesi; Safita kırsalı; Safita bölgesi | район Сафита | منطقة صافيتا; ريف صافيتا
duraykish-district | district | tartus | | Duraykish district; Duraykish area; Duraykish countryside | Dureykiş ilçesi; Dureykiş kırsalı; Dureykiş bölgesi | район Дрейкиш | منطقة الدريكيش; ريف الدريكيش
baniyas-district | district | tartus | | Baniyas district; Baniyas area; Baniyas countryside | Banyas ilçesi; Banyas kırsalı; Banyas bölgesi | район Банияс | منطقة بانياس; ريف بانياس
sheikh-badr-district | district | tartus | | Sheikh Badr district; Sheikh Badr area; Sheikh Badr countryside | Şeyh Bedir ilçesi; Şeyh Bedir kırsalı; Şeyh Bedir bölgesi | район Шейх-Бадр | منطقة الشيخ بدر; ريف الشيخ بدر
raqqa-district | district | raqqa | | Raqqa district | Rakka ilçesi | район Ракка | منطقة الرقة
tell-abyad-district | district | raqqa | | Tell Abyad district; Tell Abyad area; Tell Abyad countryside; Tell Abyad region | Tel Abyad ilçesi; Tel Abyad kırsalı; Tel Abyad bölgesi | район Телль-Абьяд | منطقة تل أبيض; ريف تل أبيض
tabqa-district | district | raqqa | | al-Thawrah district; al-Thawrah area; al-Thawrah countryside | Tabka ilçesi; Tabka kırsalı; Tabka bölgesi | район Эт-Табка | منطقة الثورة; ريف الثورة
deir-ez-zor-district | district | deir-ez-zor | | Deir ez-Zor district | Deyrizor ilçesi | район Дейр-эз-Зор | منطقة دير الزور
mayadin-district | district | deir-ez-zor | | Mayadin district; Mayadin area; Mayadin countryside | Meyadin ilçesi; Meyadin kırsalı; Meyadin bölgesi | район Эль-Маядин | منطقة الميادين; ريف الميادين
abu-kamal-district | district | deir-ez-zor | | Abu Kamal district; Abu Kamal area; Abu Kamal countryside | Elbukemal ilçesi; Elbukemal kırsalı; Elbukemal bölgesi | район Абу-Кемаль | منطقة البوكمال; ريف البوكمال
hasakah-district | district | hasakah | | Hasakah district | Haseke ilçesi | район Хасака | منطقة الحسكة
qamishli-district | district | hasakah | | Qamishli district; Qamishli area; Qamishli countryside | Kamışlı ilçesi; Kamışlı kırsalı; Kamışlı bölgesi | район Камышлы | منطقة القامشلي; ريف القامشلي
malikiyah-district | district | hasakah | | al-Malikiyah district; al-Malikiyah area; al-Malikiyah countryside | Malikiye ilçesi; Malikiye kırsalı; Malikiye bölgesi | район Эль-Маликия | منطقة المالكية; ريف المالكية
ras-al-ayn-district | district | hasakah | | Ras al-Ayn district; Ras al-Ayn area; Ras al-Ayn countryside; Ras al-Ayn region | Resulayn ilçesi; Resulayn kırsalı; Resulayn bölgesi | район Рас-эль-Айн | منطقة رأس العين; ريف رأس العين
douma-district | district | rif-dimashq | | Douma district; Douma area; Douma countryside | Duma ilçesi; Duma kırsalı; Duma bölgesi | район Дума | منطقة دوما; ريف دوما
qutayfah-district | district | rif-dimashq | | al-Qutayfah district; al-Qutayfah area; al-Qutayfah countryside | Kuteyfe ilçesi; Kuteyfe kırsalı; Kuteyfe bölgesi | район Эль-Кутейфа | منطقة القطيفة; ريف القطيفة
nabk-district | district | rif-dimashq | | al-Nabk district; al-Nabk area; al-Nabk countryside | Nebek ilçesi; Nebek kırsalı; Nebek bölgesi | район Эн-Небк | منطقة النبك; ريف النبك
yabroud-district | district | rif-dimashq | | Yabroud district; Yabroud area; Yabroud countryside | Yabrud ilçesi; Yabrud kırsalı; Yabrud bölgesi | район Ябруд | منطقة يبرود; ريف يبرود
al-tall-district | district | rif-dimashq | | al-Tall district; al-Tall area; al-Tall countryside | Tel ilçesi; Tel kırsalı; Tel bölgesi | район Эт-Телль | منطقة التل; ريف التل
zabadani-district | district | rif-dimashq | | Zabadani district; Zabadani area; Zabadani countryside | Zebedani ilçesi; Zebedani kırsalı; Zebedani bölgesi | район Забадани | منطقة الزبداني; ريف الزبداني
qatana-district | district | rif-dimashq | | Qatana district; Qatana area; Qatana countryside | Katana ilçesi; Katana kırsalı; Katana bölgesi | район Катана | منطقة قطنا; ريف قطنا
darayya-district | district | rif-dimashq | | Darayya district; Darayya area; Darayya countryside | Dareyya ilçesi; Dareyya kırsalı; Dareyya bölgesi | район Дарайя | منطقة داريا; ريف داريا
qudsaya-district | district | rif-dimashq | | Qudsaya district; Qudsaya area; Qudsaya countryside | Kudsiye ilçesi; Kudsiye kırsalı; Kudsiye bölgesi | район Кудсия | منطقة قدسيا; ريف قدسيا
daraa-district | district | daraa | | Daraa district | Dera ilçesi | район Деръа | منطقة درعا
izra-district | district | daraa | | Izra district; Izra area; Izra countryside | İzra ilçesi; İzra kırsalı; İzra bölgesi | район Изра | منطقة إزرع; ريف إزرع
sanamayn-district | district | daraa | | al-Sanamayn district; al-Sanamayn area; al-Sanamayn countryside | Sanameyn ilçesi; Sanameyn kırsalı; Sanameyn bölgesi | район Эс-Санамейн | منطقة الصنمين; ريف الصنمين
suwayda-district | district | suwayda | | Suwayda district | Süveyda ilçesi | район Эс-Сувейда | منطقة السويداء
shahba-district | district | suwayda | | Shahba district; Shahba area; Shahba countryside | Şehba ilçesi; Şehba kırsalı; Şehba bölgesi | район Шахба | منطقة شهبا; ريف شهبا
salkhad-district | district | suwayda | | Salkhad district; Salkhad area; Salkhad countryside | Salhad ilçesi; Salhad kırsalı; Salhad bölgesi | район Сальхад | منطقة صلخد; ريف صلخد
quneitra-district | district | quneitra | | Quneitra district | Kuneytra ilçesi | район Кунейтра | منطقة القنيطرة
fiq-district | district | quneitra | | Fiq district; Fiq area; Fiq countryside | Fik ilçesi; Fik kırsalı; Fik bölgesi | район Фик | منطقة فيق; ريف فيق
`;
