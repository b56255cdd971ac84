import fc from "fast-check";
import { expect, test } from "vitest";
import { mayFetch, parseRobots } from "./robots.ts";

const may = (robots: string, path: string): boolean => mayFetch(parseRobots(robots), `https://example.org${path}`);
const everyone = (...rules: string[]): string => ["User-agent: *", ...rules].join("\n");

test.each([
  ["nothing said allows all", "", "/a", true],
  ["disallow all", everyone("Disallow: /"), "/a", false],
  ["an empty disallow allows all", everyone("Disallow:"), "/a", true],
  ["robots.txt itself may always be read", everyone("Disallow: /"), "/robots.txt", true],
  ["a rule is a beginning", everyone("Disallow: /news"), "/newsletter", false],
  ["a rule is case-sensitive", everyone("Disallow: /News"), "/news", true],
  ["the longest rule decides", everyone("Disallow: /", "Allow: /news/"), "/news/1", true],
  ["of two as long the one that allows", everyone("Disallow: /a", "Allow: /a"), "/a", true],
  ["the order does not matter", everyone("Allow: /p", "Disallow: /"), "/page", true],
  ["a star stands for anything", everyone("Disallow: /*/print"), "/news/2020/print", false],
  ["also for nothing", everyone("Disallow: /a*b"), "/ab", false],
  ["a dollar is the end", everyone("Disallow: /*.pdf$"), "/x.pdf?y", true],
  ["a dollar is the end, reached", everyone("Disallow: /*.pdf$"), "/x.pdf", false],
  ["a dollar elsewhere is a dollar", everyone("Disallow: /a$b"), "/a$b", false],
  ["a bare dollar rule stands for the end alone", everyone("Disallow: /$"), "/a", true],
  ["the query counts", everyone("Disallow: /*?print="), "/x?print=1", false],
  ["escapes in one spelling", everyone("Disallow: /haber/%c3%A7"), "/haber/ç", false],
  ["letters of any script", everyone("Disallow: /новости"), "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", false],
  ["unreserved escapes undone", everyone("Disallow: /%7Euser"), "/~user", false],
  ["comments and blanks", everyone("  disallow :  /a  # not this"), "/a", false],
  ["carriage returns", "User-agent: *\r\nDisallow: /a\r\n", "/a", false],
  ["a byte order mark", "\ufeffUser-agent: *\nDisallow: /a", "/a", false],
  ["other agents do not concern us", "User-agent: other\nDisallow: /", "/a", true],
  ["our name beats everyone", "User-agent: *\nDisallow: /\n\nUser-agent: Orontes\nAllow: /", "/a", true],
  ["our name in capitals with a version", "User-agent: ORONTES/1.0\nDisallow: /a", "/a", false],
  ["our name is no part of another", "User-agent: orontesbot\nDisallow: /", "/a", true],
  ["an empty group for us allows all", "User-agent: *\nDisallow: /\nUser-agent: orontes\nDisallow:", "/a", true],
  ["one group for several agents", "User-agent: other\nUser-agent: orontes\nDisallow: /a", "/a", false],
  [
    "groups of one name are one",
    "User-agent: orontes\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: orontes\nDisallow: /b",
    "/b",
    false,
  ],
  ["unknown lines do not end a group", "User-agent: *\nCrawl-delay: 5\nSitemap: https://example.org/s\nDisallow: /a", "/a", false],
  ["rules before any agent are nobody's", "Disallow: /\nUser-agent: *\nAllow: /", "/a", true],
])("%s", (_name, robots, path, expected) => {
  expect(may(robots, path)).toBe(expected);
});

test("no text makes it throw", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string().map((text) => `Disallow: ${text}`),
    fc.constant("User-agent: *"),
  );
  fc.assert(
    fc.property(fc.array(line), fc.webPath(), (lines, path) => {
      expect(typeof may(lines.join("\n"), path || "/")).toBe("boolean");
    }),
  );
});

test("a rule of many stars is matched in little time", () => {
  expect(may(everyone(`Disallow: /${"*a".repeat(10_000)}b`), `/${"a".repeat(10_000)}`)).toBe(true);
});
