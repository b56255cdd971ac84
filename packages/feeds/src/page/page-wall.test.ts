import { expect, test } from "vitest";
import { isRefusalTitle } from "./page-wall.ts";

test.each(
  `Just a moment...
404 Not Found
503 Service Temporarily Unavailable
Error 404
Page not found | Valley Courier
Attention Required! | Cloudflare
Access Denied
Access to this page has been denied.
Verifying you are human. This may take a few seconds.
Please enable JavaScript and cookies to continue
Sayfa bulunamadı
Страница не найдена
Подтвердите, что запросы отправляли вы, а не робот`.split("\n"),
)("%s is no headline", (title) => {
  expect(isRefusalTitle(title)).toBe(true);
});

test.each(
  `500 killed as dam bursts
404 migrants rescued off the coast
Not found guilty: court clears four officers
Forbidden weapons found in lorry
Under construction bridge collapses
Access denied: observers barred at polling stations
Security check on visitors to be tightened
Site of the old mill sold
Just a moment of peace in the valley
Доступ запрещён журналистам к месту взрыва`.split("\n"),
)("%s is one", (title) => {
  expect(isRefusalTitle(title)).toBe(false);
});
