export const demonyms = `
actor | en | tr | ru | ar
kurds | Kurdish / Kurd; Kurds | Kürt / Kürt; Kürtler | курдский / курд; курды | كردي / كردي; أكراد; الأكراد; الكرد
un | / | / | / | أممي; أممية /
sna | / | / | протурецкий / | /
irn.militias | / | / | проиранский / | /
`;
