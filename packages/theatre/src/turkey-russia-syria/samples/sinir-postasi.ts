/** Sample items in Turkish, by a fictional outlet. */
export const sinirPostasi = `
@ 95 | gorusmeler
Türkiye ile Rusya arasındaki İdlib görüşmeleri sonuçsuz kaldı
Türkiye ile Rusya arasında Moskova'da yapılan İdlib görüşmeleri iki günün ardından sonuçsuz kaldı. Adının açıklanmasını istemeyen bir Türk yetkili, yeni bir tur planlanmadığını söyledi.

@ 83 | uyari
Ankara'dan İdlib için yeni harekât uyarısı
Bir Türk yetkili, Suriye ordusu gözlem noktalarının gerisine çekilmezse Türkiye'nin İdlib'de yeni bir harekât başlatacağı tehdidinde bulundu.

@ 46 | harekat
Türk askerleri İdlib'in kuzeyine girdi
Türk askerleri {46} tanklarla İdlib'in kuzeyine girdi. Türk topçusu Serakib yakınlarındaki Suriye ordusu mevzilerini vurdu.

@ 43 | hava-saldirisi
Serakib yakınlarında hava saldırısı: 3 asker şehit
Rus savaş uçakları {44} akşamı Serakib'in güneyindeki Türk mevzilerini bombaladı. Saldırıda 3 Türk askeri öldü, 7 asker yaralandı.

@ 39 | rejim-kayiplari
Topçu atışlarında 19 Suriye askeri öldü
Türk topçusunun ve insansız hava araçlarının {40} Serakib çevresine düzenlediği saldırılarda en az 19 Suriye askeri öldü.

@ 21 | yerinden-edilme
İdlib'in güneyinden 40 bin kişi kaçtı
Bir yardım yetkilisi, {44} başlayan saldırılardan bu yana İdlib'in güneyinden yaklaşık 40.000 kişinin evlerini terk ettiğini açıkladı.

@ 5 | patriot
Savunma Bakanlığı kaynakları: Patriot talebi yok
Bakanlıktan bir yetkili, Türkiye'nin ABD'den Patriot füzesi istediği yönündeki haberleri yalanladı.

@ 2 | ateskes
Türkiye ve Rusya İdlib'de ateşkes üzerinde anlaştı
Türkiye ve Rusya, Soçi'deki görüşmelerin ardından İdlib'de gece yarısından itibaren geçerli olacak bir ateşkes üzerinde anlaştı.
`;
