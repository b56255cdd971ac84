export const dyads = `
id | en | tr | ru | ar
TR-RU | Turkey–Russia | Türkiye–Rusya | Турция–Россия | تركيا–روسيا
TR-SY | Turkey–Syria | Türkiye–Suriye | Турция–Сирия | تركيا–سوريا
RU-SY | Russia–Syria | Rusya–Suriye | Россия–Сирия | روسيا–سوريا
TR-RU-SY | Turkey–Russia–Syria | Türkiye–Rusya–Suriye | Турция–Россия–Сирия | تركيا–روسيا–سوريا
`;
