export const personsRussia = `
id | country | parent | sides | offices | en | tr | ru | ar | codes
rus.putin | | rus.kremlin | | president@rus 2012-05-07..; prime_minister@rus 2008-05-08..2012-05-07; president@rus 2000-05-07..2008-05-07 | Vladimir Putin; Putin; Vladimir Vladimirovich Putin | Vladimir Putin; Putin | Владимир Путин; Путин; Владимир Владимирович Путин | فلاديمير بوتين; بوتين; بوتن
rus.lavrov | | rus.mfa | | foreign_minister@rus 2004-03-09.. | Sergei Lavrov; Sergey Lavrov; Lavrov | Sergey Lavrov; Lavrov; Sergei Lavrov | Сергей Лавров; Лавров | سيرغي لافروف; لافروف; سيرجي لافروف
rus.shoigu | | rus.mod | | defence_minister@rus 2012-11-06..2024-05-12; national_security_adviser@rus 2024-05-12.. | Sergei Shoigu; Sergey Shoigu; Shoigu | Sergey Şoygu; Şoygu; Sergei Shoigu | Сергей Шойгу; Шойгу | سيرغي شويغو; شويغو
`;
