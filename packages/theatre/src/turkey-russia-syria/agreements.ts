export const agreements = `
id | date | parties | en | tr | ru | ar
sochi-2018 | 2018-09-17 | tur; rus | Sochi agreement; Sochi deal; Sochi memorandum; 2018 Sochi agreement; Sochi accord; de-escalation agreement | Soçi mutabakatı; Soçi anlaşması; Soçi Muhtırası | Сочинский меморандум; Сочинские соглашения; сочинская договорённость; сочинские договорённости | اتفاق سوتشي; اتفاقية سوتشي; مذكرة سوتشي
`;
