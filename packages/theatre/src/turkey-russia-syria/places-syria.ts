export const placesSyria = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
# The fourteen governorates: a centre of area and a radius that covers them, from memory.
idlib | province | syria | 35.83,36.68,55 | Idlib; Idlib Governorate; Idlib province; Idleb; Idlib region; Idlib enclave; Idlib countryside | İdlib; İdlib vilayeti; İdlib ili; İdlib bölgesi; İdlib kırsalı | Идлиб; провинция Идлиб; Идлибская провинция; мухафаза Идлиб | إدلب; محافظة إدلب; ريف إدلب; ادلب
aleppo | province | syria | 36.2,37.5,90 | Aleppo; Aleppo Governorate; Aleppo province; Aleppo countryside; Halab | Halep; Halep vilayeti; Halep ili; Halep kırsalı | Алеппо; провинция Алеппо; мухафаза Алеппо; Халеб | حلب; محافظة حلب; ريف حلب
saraqib | town | idlib | 35.864,36.806 | Saraqib; Saraqeb; Sarakib | Serakib | Саракиб; Серакиб | سراقب
nayrab-idlib | village | idlib | 35.87,36.72 | Nairab; Nayrab; al-Nayrab; Neirab; Al-Nairab; Neyrab; Nerab | Neyrab; Neyreb | Найраб; Эн-Найраб; Нейраб | النيرب
`;
