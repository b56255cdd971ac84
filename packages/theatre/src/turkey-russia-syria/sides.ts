export const sides = `
id | en | tr | ru | ar | allies | foes
turkey_bloc | Turkey and its Syrian allies | Türkiye ve müttefiki Suriyeli gruplar | Турция и союзные ей сирийские силы | تركيا والفصائل السورية المتحالفة معها |  | sdf jihadist assad_bloc
assad_bloc | Assad government and its allies | Esad yönetimi ve müttefikleri | правительство Асада и его союзники | حكومة الأسد وحلفاؤها | russia | jihadist turkey_bloc none
russia | Russia | Rusya | Россия | روسيا | assad_bloc | jihadist
sdf | Syrian Democratic Forces and their administration | SDG ve özerk yönetim | СДС и автономная администрация | قسد والإدارة الذاتية | coalition | jihadist turkey_bloc
jihadist | jihadist groups | cihatçı gruplar | джихадистские группировки | الجماعات الجهادية | | assad_bloc sdf turkey_bloc
coalition | US-led coalition | ABD öncülüğündeki koalisyon | коалиция во главе с США | التحالف بقيادة الولايات المتحدة | sdf | jihadist
civilian | civilians | siviller | мирные жители | المدنيون
`;
