/** The rules of a robots.txt that concern us (RFC 9309). */
export type RobotsRules = readonly RobotsRule[];
interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** The name robots.txt files may speak to. */
const PRODUCT_TOKEN = "orontes";
/** RFC 9309, section 2.5, asks for at least 500 kibibytes. */
export const ROBOTS_MOST_BYTES = 512 * 1024;
const MOST_RULES = 5000;

/** Reads a robots.txt: the rules of every group that names us, else of those for everyone. Never throws. */
export function parseRobots(text: string): RobotsRules {
  const ours: RobotsRule[] = [];
  const everyones: RobotsRule[] = [];
  let named = false;
  let agents: string[] = [];
  let inRules = false;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === "user-agent") {
      if (inRules) agents = [];
      inRules = false;
      const agent = value.trim().toLowerCase();
      agents.push(agent === "*" ? agent : (/^[a-z_-]+/.exec(agent)?.[0] ?? ""));
      named ||= agents.at(-1) === PRODUCT_TOKEN;
    } else if (field === "allow" || field === "disallow") {
      inRules = true;
      const pattern = value.trim();
      if (pattern === "" || ours.length + everyones.length >= MOST_RULES) continue;
      const rule = { allow: field === "allow", pattern: normalised(pattern) };
      if (agents.includes(PRODUCT_TOKEN)) ours.push(rule);
      if (agents.includes("*")) everyones.push(rule);
    }
  }
  return named ? ours : everyones;
}

/** The longest matching pattern decides; of two as long, the one that allows. robots.txt itself may always be read. */
export function mayFetch(rules: RobotsRules, url: string): boolean {
  const { pathname, search } = new URL(url);
  if (pathname === "/robots.txt") return true;
  const path = normalised(pathname + search);
  let best: RobotsRule | undefined;
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** One spelling for each path: escapes of unreserved characters undone, all else escaped in upper case (RFC 9309, section 2.2.2). */
function normalised(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]/gu, (character) =>
      /[\ud800-\udfff]/.test(character) && character.length === 1 ? "%EF%BF%BD" : encodeURIComponent(character),
    )
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
    });
}

/** `*` stands for anything, a `$` at the end for the end; else a pattern is a beginning. Time is bounded by the product of the lengths. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = pieces[0] ?? "";
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  if (pieces.length === 1) return !anchored || path.length === from;
  const last = pieces.at(-1) ?? "";
  return anchored ? path.length - last.length >= from && path.endsWith(last) : path.includes(last, from);
}
