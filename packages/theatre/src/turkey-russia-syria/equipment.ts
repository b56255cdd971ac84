export const equipment = `
id | class | maker | en | tr | ru | ar
s-400 | air_defence | RU | S-400; S-400 Triumf; S400; S-400s; SA-21 | S-400; S400; S-400 hava savunma sistemi | С-400; С-400 Триумф; зенитная система С-400 | إس-400; إس 400; اس 400; منظومة إس-400
s-300 | air_defence | RU | S-300; S300; S-300s; SA-10 | S-300; S300 | С-300; С-300ВМ; С-300ПМУ-2 | إس-300; إس 300; اس 300
patriot | air_defence | US | Patriot; Patriot missile system; Patriots; Patriot missiles; Patriot system; Patriot anti-missile system; MIM-104 | Patriot; Patriot hava savunma sistemi; Patriot füzeleri | Пэтриот; ЗРК Patriot; Patriot; Пэтриоты | باتريوت; منظومة باتريوت; صواريخ باتريوت
`;
