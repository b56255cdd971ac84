import type { Token } from "@orontes/language";

const NOTICE = /^(?:запрещен|признан|иноагент|внесен|экстремистск|включен)/;
const MOST_WORDS = 20;

/** Without what Russian law makes papers add behind a name: "ИГ (организация запрещена в РФ)", "ИГ*". It tells of no place and no ban. */
export function withoutNotices(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ norm }) => norm === "(" || norm === "*")) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.norm === "*") continue;
    const close = token.norm === "(" ? tokens.findIndex(({ norm }, index) => index > at && norm === ")") : -1;
    const isNotice = close > at && close - at <= MOST_WORDS && tokens.slice(at, close).some(({ norm }) => NOTICE.test(norm));
    if (isNotice) at = close;
    else kept.push(token);
  }
  return kept;
}
