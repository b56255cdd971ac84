const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Markup that only the `html` tag makes, so that no text can become markup unescaped. */
export class Markup {
  readonly #text: string;
  constructor(parts: readonly string[], values: readonly (string | number | Markup | readonly Markup[])[]) {
    this.#text = parts.map((part, index) => part + (index < values.length ? asHtml(values[index] ?? "") : "")).join("");
  }
  toString(): string {
    return this.#text;
  }
}

export const html = (parts: TemplateStringsArray, ...values: readonly (string | number | Markup | readonly Markup[])[]): Markup =>
  new Markup(parts, values);

function asHtml(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === "string") return value.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
  if (typeof value === "number" || value instanceof Markup) return String(value);
  return value.map(String).join("");
}
