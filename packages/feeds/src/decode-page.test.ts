import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodePage } from "./decode-page.ts";

const turkish = "Şırnak'ta çatışma: üç asker yaralandı, İdlib'de ateşkes";
const russian = "Самолёты нанесли удар по складу; погибли двое военных";
const arabic = "قصفت الطائرات مستودعا شرق المدينة وقتل جنديان";
const page = (charset: string, text: string): Buffer =>
  iconv.encode(`<html><head><meta charset="${charset}"></head><p>${text}</p>`, charset);

test.each([
  ["windows-1254", turkish],
  ["windows-1251", russian],
  ["koi8-r", russian],
  ["windows-1256", arabic],
  ["utf-8", arabic],
])("the page's own word for %s is taken", (charset, text) => {
  expect(decodePage(page(charset, text), "text/html")).toContain(text);
});

test("iso-8859-9 is read as windows-1254, as browsers do", () => {
  expect(decodePage(iconv.encode(`<p>“${turkish}”`, "windows-1254"), "text/html; charset=iso-8859-9")).toContain(`“${turkish}”`);
});

test("the server's label comes before the page's, and proven UTF-8 before both", () => {
  const labelled = iconv.encode(`<meta charset=koi8-r><p>${russian}`, "windows-1251");
  expect(decodePage(labelled, "text/html; charset=windows-1251")).toContain(russian);
  expect(decodePage(Buffer.from(`<meta charset=windows-1251><p>${russian}`), "text/html; charset=koi8-r")).toContain(russian);
});

test("UTF-8 with a broken byte stays UTF-8", () => {
  const broken = Buffer.concat([Buffer.from(`<meta charset=utf-8><p>${russian.repeat(20)}`), Buffer.from([0xd0, 0x20])]);
  expect(decodePage(broken, "text/html; charset=utf-8")).toContain(russian);
});

test("without any label the bytes are judged by their looks", () => {
  expect(decodePage(iconv.encode(`<p>${russian.repeat(20)}`, "windows-1251"), null)).toContain(russian);
});

test("byte order marks and unknown labels do no harm", () => {
  expect(decodePage(iconv.encode(`<p>${arabic}`, "utf-16le", { addBOM: true }), "text/html; charset=utf-8")).toContain(arabic);
  expect(decodePage(Buffer.from([0x3c, 0x70, 0x3e, 0xe9]), "text/html; charset=x-nonsense")).toContain("<p>");
});
