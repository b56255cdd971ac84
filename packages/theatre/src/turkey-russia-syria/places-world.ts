export const placesWorld = `
id | kind | parent | at | en | tr | ru | ar | metonym-of
ankara | city | ankara-province | 39.92,32.85 | Ankara | Ankara | Анкара; турецкая столица; столица Турции | أنقرة | tur
moscow | city | russia | 55.75,37.62 | Moscow | Moskova | Москва; российская столица; столица России | موسكو | rus
damascus | city | damascus-governorate | 33.51,36.29 | Damascus | Şam | Дамаск; сирийская столица; столица Сирии | دمشق | syr
washington | city | united-states | 38.9,-77.04 | Washington; Washington, D.C.; Washington DC | Washington; Vaşington | Вашингтон | واشنطن | usa
tehran | city | iran | 35.69,51.39 | Tehran; Teheran | Tahran | Тегеран | طهران | irn
`;
