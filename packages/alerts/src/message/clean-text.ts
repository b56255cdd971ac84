/** Controls, bidi overrides and isolates, zero-width marks and the byte order mark; tab and line feed are kept apart below. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text from outside made fit to show: nothing that reorders, hides or breaks off what stands around it. */
export const cleanText = (text: string): string => wellFormed(text.replaceAll("\r\n", "\n")).replace(UNSAFE, " ");

/** Lone surrogates become U+FFFD. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** One line of at most `limit` UTF-16 units, never cut inside a character, ended by … when cut. */
export function oneLine(text: string, limit: number): string {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, Math.max(0, limit - 1));
  const whole = /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
  const space = whole.lastIndexOf(" ");
  return `${(space > limit * 0.6 ? whole.slice(0, space) : whole).trimEnd()}…`;
}

/** A link that may be clicked, or null: http and https alone. */
export function webLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
}
