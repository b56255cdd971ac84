export const personsWorld = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
usa.trump | | usa.gov | | president@usa 2017-01-20..2021-01-20; president@usa 2025-01-20.. | Donald Trump; Trump; Donald J. Trump; President Trump | Donald Trump; Trump; Donald J. Trump | Дональд Трамп; Трамп; Дональд Джон Трамп | دونالد ترامب; ترامب; ترمب; دونالد ترمب
usa.biden | | usa.gov | | president@usa 2021-01-20..2025-01-20; vice_president@usa 2009-01-20..2017-01-20 | Joe Biden; Biden; Joseph Biden; Joseph R. Biden; President Biden | Joe Biden; Biden | Джо Байден; Байден; Джозеф Байден | جو بايدن; بايدن; جوزيف بايدن
un.guterres | none | un | | secretary_general@un 2017-01-01.. | Antonio Guterres; Guterres; António Guterres | Antonio Guterres; Guterres | Антониу Гутерриш; Гутерриш; Антонио Гутерреш | أنطونيو غوتيريش; غوتيريش; غوتيريس
`;
