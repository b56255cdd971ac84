/** Characters that show nothing and only break searching: soft hyphen, zero-width space, joiners of words, bidi marks and controls, BOM. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
// eslint-disable-next-line no-control-regex -- these are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** One line of text as a person reads it: composed, without invisible characters, blanks folded. ZWNJ and ZWJ stay: spelling needs them. */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(CONTROLS, " ")
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(BLANKS, " ")
    .trim();
}

/** Paragraphs, one blank line between; empty ones are left out. */
export function plainText(paragraphs: readonly string[]): string {
  return paragraphs
    .map(plainLine)
    .filter((line) => line !== "")
    .join("\n\n");
}

/** Splits at line ends. Where only single ones occur each is a paragraph, as in JSON-LD. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/(?:\r\n|\r|\n|\u2028|\u2029)+/)
    .map(plainLine)
    .filter((line) => line !== "");
}
