// Cut by infra/tools/cut-geonames.ts from GeoNames (geonames.org), CC BY 4.0; see NOTICE.
export const geonames = `
place | at | source-id | source-name
idlib-district | 35.931,36.634 | 169389 | Idlib
harem-district | 36.212,36.521 | 169866 | Ḩārim
jisr-al-shughur-district | 35.814,36.320 | 169023 | Jisr ash Shughūr
ariha-district | 35.814,36.610 | 172994 | Arīḩā
maarat-al-numan-district | 35.648,36.677 | 167611 | Ma‘arrat an Nu‘mān
azaz-district | 36.587,37.046 | 172082 | I‘zāz
afrin-district | 36.512,36.870 | 174186 | ‘Afrīn
al-bab-district | 36.371,37.516 | 174018 | Al Bāb
manbij-district | 36.528,37.955 | 167357 | Manbij
jarablus-district | 36.818,38.011 | 169179 | Jarābulus
kobani-district | 36.891,38.353 | 172256 | ‘Ayn al ‘Arab
safira-district | 36.077,37.373 | 172503 | As Safīrah
atarib-district | 36.139,36.825 | 174030 | Al Atārib
deir-hafir-district | 36.157,37.708 | 170785 | Dayr Ḩāfir
hama-district | 35.132,36.758 | 170017 | Ḩamāh
salamiyah-district | 35.011,37.053 | 164947 | As Salamīyah
masyaf-district | 35.065,36.341 | 167046 | Maşyāf
mhardeh-district | 35.248,36.572 | 166742 | Muḩradah
suqaylabiyah-district | 35.367,36.394 | 163921 | As Suqaylibīyah
homs-district | 34.727,36.723 | 169577 | Homs
talkalakh-district | 34.668,36.260 | 163533 | Tallkalakh
qusayr-district | 34.508,36.580 | 173322 | Al Quşayr
rastan-district | 34.927,36.732 | 172946 | Ar Rastan
mukharram-district | 34.815,37.087 | 166719 | Mukharram al Fawqānī
palmyra-district | 34.562,38.284 | 163808 | Tadmur
taldou-district | 34.876,36.524 | 163596 | Talldaww
latakia-district | 35.532,35.790 | 173576 | Latakia
jableh-district | 35.362,35.928 | 169304 | Jablah
haffah-district | 35.598,36.030 | 173856 | Al Ḩaffah
qardaha-district | 35.456,36.059 | 173364 | Al Qardāḩah
tartus-district | 34.889,35.887 | 163345 | Ţarţūs
safita-district | 34.821,36.118 | 165060 | Şāfītā
duraykish-district | 34.895,36.143 | 170572 | Ad Duraykīsh
baniyas-district | 35.182,35.949 | 171830 | Bāniyās
sheikh-badr-district | 34.992,36.084 | 172743 | Ash Shaykh Badr
raqqa-district | 35.953,39.008 | 172955 | Ar Raqqah
tell-abyad-district | 36.696,38.954 | 163750 | Tall Abyaḑ
tabqa-district | 35.838,38.548 | 172374 | Ath Thawrah
deir-ez-zor-district | 35.336,40.141 | 170794 | Deir ez-Zor
mayadin-district | 35.020,40.452 | 173480 | Al Mayādīn
abu-kamal-district | 34.452,40.919 | 174448 | Ālbū Kamāl
hasakah-district | 36.502,40.748 | 173811 | Al Ḩasakah
qamishli-district | 37.052,41.231 | 173377 | Al Qāmishlī
malikiyah-district | 37.177,42.140 | 173530 | Al Mālikīyah
ras-al-ayn-district | 36.850,40.071 | 165509 | Ra’s al ‘Ayn
douma-district | 33.572,36.403 | 170592 | Dūmā
qutayfah-district | 33.738,36.601 | 173312 | Al Quţayfah
nabk-district | 34.024,36.728 | 173193 | An Nabk
yabroud-district | 33.969,36.657 | 162627 | Yabrūd
al-tall-district | 33.610,36.311 | 172349 | At Tall
zabadani-district | 33.725,36.100 | 172059 | Az Zabadānī
qatana-district | 33.438,36.079 | 165929 | Qaţanā
darayya-district | 33.458,36.233 | 170892 | Dārayyā
qudsaya-district | 33.548,36.216 | 166251 | Qadsayyā
daraa-district | 32.619,36.102 | 170905 | Dar‘ā
izra-district | 32.867,36.251 | 169341 | Izra‘
sanamayn-district | 33.072,36.183 | 172469 | Aş Şanamayn
suwayda-district | 32.709,36.570 | 172408 | As-Suwayda
shahba-district | 32.852,36.628 | 164626 | Shahbā
salkhad-district | 32.492,36.711 | 164917 | Şalkhad
quneitra-district | 33.126,35.825 | 173334 | Al Qunayţirah
idlib-city | 35.931,36.634 | 169389 | Idlib
saraqib | 35.864,36.806 | 164816 | Sarāqib
binnish | 35.957,36.714 | 171451 | Binnish
taftanaz | 35.998,36.786 | 163799 | Taftanāz
sarmin | 35.904,36.725 | 164782 | Sarmīn
maarat-misrin | 36.012,36.672 | 167605 | Ma‘arratmişrīn
abu-al-duhur | 35.741,37.045 | 174611 | Abū az̧ Z̧uhūr
jisr-al-shughur | 35.814,36.320 | 169023 | Jisr ash Shughūr
darkush | 35.992,36.394 | 170865 | Darkūsh
al-janudiyah | 35.885,36.291 | 173715 | Al Jānūdīyah
bdama | 35.812,36.196 | 171494 | Bdāmā
ariha | 35.814,36.610 | 172994 | Arīḩā
muhambal | 35.787,36.472 | 166757 | Muḩambal
ihsim | 35.721,36.556 | 174144 | Iḩsim
maarat-al-numan | 35.648,36.677 | 167611 | Ma‘arrat an Nu‘mān
khan-sheikhoun | 35.442,36.651 | 168325 | Khān Shaykhūn
kafr-nabl | 35.614,36.564 | 168661 | Kafranbel
al-tamanah | 35.458,36.748 | 172347 | At Tamāni‘ah
sinjar-idlib | 35.590,37.005 | 164094 | Sinjār
hish | 35.548,36.644 | 169563 | Ḩīsh
harem | 36.212,36.521 | 169866 | Ḩārim
salqin | 36.139,36.452 | 164898 | Salqīn
armanaz | 36.084,36.503 | 172988 | Armanāz
kafr-takharim | 36.117,36.515 | 168629 | Kafr Takhārīm
qorqanya | 36.138,36.612 | 165672 | Qūrqīnā
al-dana | 36.213,36.770 | 174259 | Ad Dānā
aleppo-city | 36.201,37.161 | 170063 | Aleppo
hreitan | 36.289,37.085 | 169858 | Ḩuraytān
nubl | 36.379,36.993 | 166331 | Nubl
al-atarib | 36.139,36.825 | 174030 | Al Atārib
batabo | 36.134,36.740 | 171694 | Batabo
darat-izza | 36.282,36.852 | 170857 | Dārat ‘Izzah
al-hadher | 35.990,37.051 | 170137 | Al Ḩāḑir
al-zirbah | 36.068,36.980 | 172045 | Az Zarbah
banan-al-hoss | 35.974,37.302 | 171851 | Banān
tal-al-daman | 35.808,37.254 | 163747 | Tall aḑ Ḑamān
khanasir | 35.782,37.499 | 168351 | Khanāşir
al-safira | 36.077,37.373 | 172503 | As Safīrah
maskanah | 35.966,38.042 | 167080 | Maskanah
deir-hafir | 36.157,37.708 | 170785 | Dayr Ḩāfir
rasm-al-harmal | 36.245,37.716 | 165428 | Rasm al Ḩarmal
khafsa | 36.231,38.022 | 168422 | Al Khafsah
kuweires-village | 36.167,37.538 | 167713 | Kuwayris Sharqī
afrin | 36.512,36.870 | 174186 | ‘Afrīn
jindires | 36.395,36.689 | 169190 | Jindayris
rajo | 36.676,36.664 | 165571 | Rājū
bulbul | 36.769,36.820 | 171212 | Bulbul
sharran | 36.623,36.937 | 164451 | Sharān
maabatli | 36.562,36.743 | 167577 | Al Ma‘baţlī
sheikh-al-hadid | 36.501,36.599 | 164354 | Shaykh al Ḩadīd
azaz | 36.587,37.046 | 172082 | I‘zāz
tel-rifaat | 36.472,37.095 | 163476 | Tall Rif‘at
marea | 36.483,37.197 | 167245 | Māri‘
akhtarin | 36.511,37.336 | 174115 | Akhtarīn
al-rai | 36.612,37.448 | 169138 | Ar Rā‘ī
al-bab | 36.371,37.516 | 174018 | Al Bāb
tadef | 36.348,37.531 | 163811 | Tādif
arima | 36.473,37.721 | 174043 | Al ‘Arīmah
al-ghandura | 36.669,37.733 | 168478 | Al Ghandūrah
jarablus | 36.818,38.011 | 169179 | Jarābulus
manbij | 36.528,37.955 | 167357 | Manbij
abu-qalqal | 36.438,38.120 | 174407 | Abū Qalqal
shuyukh | 36.751,38.077 | 164159 | Shuyūkh Taḩtānī
kobani | 36.891,38.353 | 172256 | ‘Ayn al ‘Arab
sarrin | 36.588,38.298 | 164071 | Şirrīn ash Shamālīyah
hama-city | 35.132,36.758 | 170017 | Ḩamāh
morek | 35.376,36.690 | 166640 | Mūrak
kafr-zita | 35.374,36.603 | 168620 | Kafr Zaytā
halfaya | 35.260,36.606 | 170044 | Ḩalfāyā
taybat-al-imam | 35.266,36.712 | 163270 | Ţayyibat al Imām
suran | 35.292,36.748 | 163915 | Şūrān
suqaylabiyah | 35.367,36.394 | 163921 | As Suqaylibīyah
qalaat-al-madiq | 35.415,36.391 | 166227 | Qal‘at al Maḑīq
kurnaz | 35.390,36.488 | 167739 | Kurnāz
mhardeh | 35.248,36.572 | 166742 | Muḩradah
salhab | 35.259,36.385 | 163470 | Tall Salḩab
shathah | 35.505,36.244 | 164398 | Shaţḩah
al-ziyarah | 35.685,36.339 | 172027 | Az Ziyārah
salamiyah | 35.011,37.053 | 164947 | As Salamīyah
masyaf | 35.065,36.341 | 167046 | Maşyāf
al-hamra-hama | 35.315,37.086 | 173830 | Al Ḩamrā’
al-saan | 35.264,37.374 | 172515 | As Si‘in
uqayribat | 35.043,37.464 | 162803 | ‘Uqayribāt
homs-city | 34.727,36.723 | 169577 | Homs
rastan | 34.927,36.732 | 172946 | Ar Rastan
talbiseh | 34.841,36.731 | 163779 | Tallbīsah
al-qusayr | 34.508,36.580 | 173322 | Al Quşayr
palmyra | 34.562,38.284 | 163808 | Tadmur
al-qaryatayn | 34.230,37.241 | 173361 | Al Qaryatayn
al-sukhnah | 34.885,38.871 | 172425 | As Sukhnah
mahin | 34.242,37.058 | 167488 | Mahīn
sadad | 34.312,36.926 | 165109 | Şadad
furqlus | 34.606,37.087 | 170340 | Al Furqlus
jubb-al-jarrah | 34.834,37.324 | 168972 | Jubb al Jarrāḩ
talkalakh | 34.668,36.260 | 163533 | Tallkalakh
hisya | 34.412,36.759 | 169557 | Ḩisyā’
latakia-city | 35.532,35.790 | 173576 | Latakia
jableh | 35.362,35.928 | 169304 | Jablah
qardaha | 35.456,36.059 | 173364 | Al Qardāḩah
haffah | 35.598,36.030 | 173856 | Al Ḩaffah
slunfeh | 35.598,36.188 | 164052 | Şlinfah
kasab | 35.926,35.990 | 168519 | Kassab
rabia-latakia | 35.787,36.038 | 167880 | Rabī‘ah
kinsabba | 35.744,36.164 | 167863 | Kinnsibbā
qastal-maaf | 35.824,35.952 | 165940 | Qasţal Ma‘āf
tartus-city | 34.889,35.887 | 163345 | Ţarţūs
baniyas | 35.182,35.949 | 171830 | Bāniyās
safita | 34.821,36.118 | 165060 | Şāfītā
duraykish | 34.895,36.143 | 170572 | Ad Duraykīsh
sheikh-badr | 34.992,36.084 | 172743 | Ash Shaykh Badr
qadmus | 35.099,36.160 | 173389 | Al Qadmūs
raqqa-city | 35.953,39.008 | 172955 | Ar Raqqah
tabqa | 35.838,38.548 | 172374 | Ath Thawrah
ain-issa | 36.386,38.862 | 172134 | ‘Ayn ‘Īsá
tal-abyad | 36.696,38.954 | 163750 | Tall Abyaḑ
suluk | 36.596,39.130 | 164895 | Sulūk
deir-ez-zor-city | 35.336,40.141 | 170794 | Deir ez-Zor
mayadin | 35.020,40.452 | 173480 | Al Mayādīn
abu-kamal | 34.452,40.919 | 174448 | Ālbū Kamāl
hajin | 34.695,40.831 | 174506 | Hajīn
khasham | 35.301,40.289 | 167899 | Khushām
hasakah-city | 36.502,40.748 | 173811 | Al Ḩasakah
qamishli | 37.052,41.231 | 173377 | Al Qāmishlī
amuda | 37.104,40.930 | 173230 | ‘Āmūdā
ras-al-ayn | 36.850,40.071 | 165509 | Ra’s al ‘Ayn
tal-tamr | 36.656,40.371 | 163434 | Tall Tamr
malikiyah | 37.177,42.140 | 173530 | Al Mālikīyah
shaddadi | 36.058,40.735 | 172837 | Ash Shaddādah
darbasiyah | 37.073,40.652 | 170887 | Ad Darbāsīyah
douma | 33.572,36.403 | 170592 | Dūmā
harasta | 33.559,36.365 | 169897 | Ḩarastā
arbin | 33.537,36.366 | 169372 | ‘Irbīn
darayya | 33.458,36.233 | 170892 | Dārayyā
madaya | 33.690,36.104 | 167558 | Maḑāyā
zabadani | 33.725,36.100 | 172059 | Az Zabadānī
daraa-city | 32.619,36.102 | 170905 | Dar‘ā
nawa | 32.886,36.039 | 166365 | Nawá
tafas | 32.737,36.067 | 163806 | Ţafas
al-sanamayn | 33.072,36.183 | 172469 | Aş Şanamayn
suwayda-city | 32.709,36.570 | 172408 | As-Suwayda
quneitra-city | 33.126,35.825 | 173334 | Al Qunayţirah
reyhanli | 36.268,36.567 | 302355 | Reyhanlı
yayladagi | 35.903,36.063 | 297466 | Yayladağı
antakya | 36.207,36.157 | 323779 | Antakya
akcakale | 36.711,38.947 | 324944 | Akçakale
ceylanpinar | 36.847,40.050 | 318668 | Ceylanpınar
suruc | 36.976,38.425 | 300075 | Suruç
nusaybin | 37.070,41.215 | 303750 | Nusaybin
cizre | 37.330,42.185 | 318253 | Cizre
karkamis | 36.835,37.998 | 309134 | Karkamış
sochi | 43.599,39.726 | 491422 | Sochi
st-petersburg | 59.939,30.314 | 498817 | Saint Petersburg
rostov | 47.231,39.723 | 501175 | Rostov-na-Donu
astana | 51.180,71.446 | 1526273 | Astana
geneva | 46.202,6.146 | 2660646 | Genève
vienna | 48.208,16.372 | 2761369 | Vienna
brussels | 50.850,4.349 | 2800866 | Brussels
new-york | 40.714,-74.006 | 5128581 | New York City
baghdad | 33.341,44.401 | 98182 | Baghdad
mosul | 36.335,43.119 | 99072 | Mosul
sinjar | 36.321,41.877 | 448149 | Sinjār
erbil | 36.183,44.012 | 95446 | Erbil
kirkuk | 35.468,44.392 | 94787 | Kirkuk
dohuk | 36.867,42.988 | 96994 | Dihok
beirut | 33.893,35.502 | 276781 | Beirut
tripoli-libya | 32.887,13.187 | 2210247 | Tripoli
misrata | 32.375,15.093 | 2214846 | Mişrātah
sirte | 31.209,16.589 | 2210554 | Sirte
benghazi | 32.115,20.069 | 88319 | Benghazi
jerusalem | 31.769,35.216 | 281184 | Jerusalem
tel-aviv | 32.081,34.781 | 293397 | Tel Aviv
riyadh | 24.688,46.722 | 108410 | Riyadh
doha | 25.285,51.531 | 290030 | Doha
cairo | 30.063,31.250 | 360630 | Cairo
paris | 48.853,2.349 | 2988507 | Paris
berlin | 52.524,13.411 | 2950159 | Berlin
london | 51.509,-0.126 | 2643743 | London
amman | 31.955,35.945 | 250441 | Amman
iskenderun | 36.587,36.173 | 311111 | İskenderun
kirikhan | 36.499,36.358 | 307657 | Kırıkhan
altinozu | 36.116,36.248 | 323906 | Altınözü
islahiye | 37.025,36.631 | 311104 | İslahiye
nizip | 37.010,37.794 | 303798 | Nizip
birecik | 37.026,37.978 | 321062 | Birecik
viransehir | 37.223,39.755 | 298033 | Viranşehir
kiziltepe | 37.188,40.577 | 307084 | Kızıltepe
silopi | 37.244,42.463 | 300797 | Silopi
cukurca | 37.248,43.614 | 317953 | Çukurca
yuksekova | 37.574,44.287 | 296173 | Yüksekova
semdinli | 37.305,44.574 | 301209 | Şemdinli
bodrum | 37.038,27.429 | 320995 | Bodrum
marmaris | 36.855,28.274 | 304782 | Marmaris
alanya | 36.544,32.000 | 324190 | Alanya
elbistan | 38.206,37.198 | 315795 | Elbistan
pazarcik | 37.487,37.300 | 302800 | Pazarcık
sevastopol | 44.608,33.521 | 694423 | Sevastopol
novorossiysk | 44.724,37.768 | 518255 | Novorossiysk
kazan | 55.789,49.122 | 551487 | Kazan
grozny | 43.312,45.689 | 558418 | Groznyy
vladikavkaz | 43.037,44.668 | 473249 | Vladikavkaz
kyiv | 50.455,30.524 | 703448 | Kyiv
odesa | 46.486,30.744 | 698740 | Odesa
kharkiv | 49.981,36.253 | 706483 | Kharkiv
mariupol | 47.095,37.541 | 701822 | Mariupol
kherson | 46.637,32.615 | 706448 | Kherson
zaporizhzhia | 47.852,35.117 | 687700 | Zaporizhzhya
baku | 40.378,49.892 | 587084 | Baku
yerevan | 40.181,44.514 | 616052 | Yerevan
tbilisi | 41.694,44.834 | 611717 | Tbilisi
shusha | 39.760,46.750 | 147105 | Şuşa
minsk | 53.900,27.567 | 625144 | Minsk
athens | 37.984,23.728 | 264371 | Athens
nicosia | 35.175,33.364 | 146268 | Nicosia
beijing | 39.907,116.397 | 1816670 | Beijing
tal-afar | 36.379,42.448 | 90393 | Tall ‘Afar
sulaymaniyah | 35.565,45.433 | 98463 | As Sulaymānīyah
zakho | 37.149,42.686 | 89570 | Zaxo
amedi | 37.092,43.488 | 99611 | Al ‘Amādīyah
makhmour | 35.776,43.580 | 93818 | Mexmur
al-qaim | 34.393,40.989 | 92138 | Al Qā’im
isfahan | 32.652,51.675 | 418863 | Isfahan
haifa | 32.818,34.989 | 294801 | Haifa
tripoli-lebanon | 34.434,35.844 | 266826 | Tripoli
hermel | 34.394,36.385 | 279997 | El Hermel
baalbek | 34.006,36.218 | 277130 | Baalbek
mafraq | 32.343,36.208 | 250582 | Mafraq
aqaba | 29.527,35.008 | 250774 | Aqaba
tarhuna | 32.435,13.633 | 2210221 | Tarhuna
tobruk | 32.090,23.954 | 81302 | Tobruk
shahba | 32.852,36.628 | 164626 | Shahbā
salkhad | 32.492,36.711 | 164917 | Şalkhad
jasim | 32.991,36.061 | 165997 | Jāsim
inkhil | 33.018,36.128 | 169375 | Inkhil
bosra | 32.517,36.482 | 171126 | Buşrá ash Shām
al-hirak | 32.749,36.306 | 173819 | Al Ḩirāk
muzayrib | 32.711,36.028 | 166503 | Al Muzayrīb
izra | 32.867,36.251 | 169341 | Izra‘
qatana | 33.438,36.079 | 165929 | Qaţanā
kiswah | 33.358,36.242 | 173598 | Al Kiswah
jaramana | 33.486,36.346 | 169174 | Jaramānā
sahnaya | 33.425,36.226 | 164994 | Şaḩnāyā
nabk | 34.024,36.728 | 173193 | An Nabk
yabroud | 33.969,36.657 | 162627 | Yabrūd
maaloula | 33.845,36.545 | 167375 | Ma‘lūlā
qutayfah | 33.738,36.601 | 173312 | Al Quţayfah
dumayr | 33.644,36.694 | 170589 | Aḑ Ḑumayr
kafr-batna | 33.512,36.373 | 168713 | Kafr Baţnā
saydnaya | 33.695,36.371 | 164717 | Şaydnāyā
busayrah | 35.156,40.427 | 173927 | Al Buşayrah
dhiban | 35.015,40.510 | 170691 | Dhībān
susah | 34.534,40.958 | 172415 | As Sūsah
kasrah | 35.567,39.920 | 8308210 | Al Kasrah
tabni | 35.612,39.818 | 172327 | At Tibnī
karamah | 35.869,39.278 | 4273 | Al Karāmah
mansoura-raqqa | 35.839,38.743 | 8559276 | Al Manşūrah
jurniyah | 36.161,38.233 | 169162 | Al Jarnīyah
khan-arnabah | 33.184,35.892 | 168355 | Khān Arnabah
ankara | 39.920,32.854 | 323786 | Ankara
moscow | 55.752,37.616 | 524901 | Moscow
damascus | 33.510,36.291 | 170654 | Damascus
washington | 38.895,-77.036 | 4140963 | Washington
tehran | 35.694,51.422 | 112931 | Tehran
`;
