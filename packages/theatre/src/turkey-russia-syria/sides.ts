export const sides = `
id | en | tr | ru | ar | allies
turkey_bloc | Turkey and its Syrian allies | Türkiye ve müttefiki Suriyeli gruplar | Турция и союзные ей сирийские силы | تركيا والفصائل السورية المتحالفة معها
assad_bloc | Assad government and its allies | Esad yönetimi ve müttefikleri | правительство Асада и его союзники | حكومة الأسد وحلفاؤها | russia
russia | Russia | Rusya | Россия | روسيا | assad_bloc
sdf | Syrian Democratic Forces and their administration | SDG ve özerk yönetim | СДС и автономная администрация | قسد والإدارة الذاتية | coalition
jihadist | jihadist groups | cihatçı gruplar | джихадистские группировки | الجماعات الجهادية
coalition | US-led coalition | ABD öncülüğündeki koalisyon | коалиция во главе с США | التحالف بقيادة الولايات المتحدة | sdf
civilian | civilians | siviller | мирные жители | المدنيون
`;
