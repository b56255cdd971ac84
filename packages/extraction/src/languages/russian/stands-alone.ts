import type { Token } from "@orontes/language";
import { isPast } from "./finite.ts";
import { isSaying } from "./stands-who.ts";
import { prepositions } from "./words.ts";

/** "Оппозиционные отряды" are rebels, an opposition party alone is not; "в центре сообщили" tells of an institution, "в центре города" of no one. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (isOnlyAdjective(tokens, at)) return false;
  // "Фрегат «Адмирал Ушаков»": a ship by its name.
  if (/^[«“"]$/.test(tokens[at - 1]?.norm ?? "") && RANK.test(norm)) return false;
  // "Официальные лица" hold an office, "гражданские лица" none.
  if (norm.startsWith("лиц")) return /^(?:официальн|должностн)/.test(tokens[at - 1]?.norm ?? "");
  // "Неизвестный беспилотник", "неизвестные сообщили": only those who do something are somebody.
  if (norm.startsWith("неизвестн") || norm.startsWith("нападавш")) return !isNoun(tokens[at + 1]) || isPast(tokens[at + 1]?.norm ?? "");
  // "Силы безопасности" are not the army that was spoken of.
  if (/^сил(?:ы|ами|ам|ах)?$/.test(norm) && /^(?:безопасности|самообороны|правопорядка)$/.test(tokens[at + 1]?.norm ?? "")) return false;
  // "В сторону", "на стороне", "со стороны" are no side that acts.
  if (/^сторон(?:у|е|ой)$/.test(norm) || (norm === "стороны" && /^со?$/.test(tokens[at - 1]?.norm ?? ""))) return false;
  if (/^групп(?:а|ы|е|у|ой|)$/.test(norm))
    return /^(?:неизвестн|вооруженн|террористическ|радикальн|экстремистск|исламистск|боев|повстанческ)/.test(tokens[at - 1]?.norm ?? "");
  if (norm.startsWith("гражданск") && isNoun(tokens[at + 1])) return false;
  if (norm.startsWith("коалици")) return false;
  if (norm.startsWith("режим") && (OF_RULES.test(tokens[at + 1]?.norm ?? "") || BY_RULES.test(tokens[at - 1]?.norm ?? ""))) return false;
  if (norm.startsWith("движени")) return /^[«“"]$/.test(tokens[at + 1]?.norm ?? "");
  if (/^(?:оппозиционн|повстанческ|антиправительственн)/.test(norm)) return false;
  return !norm.startsWith("центр") || (norm === "центре" && tokens[at - 1]?.norm === "в" && isSaying(tokens[at + 1]?.norm ?? ""));
}

const RANK = /^(?:адмирал|вице-адмирал|маршал|генерал|капитан|лейтенант|сержант|матрос|мичман)/;

/** "Режим прекращения огня", "безвизовый режим": rules, no rulers. */
const OF_RULES =
  /^(?:прекращени|тишин|деэскалац|перемири|чрезвычайн|въезд|контртеррор|полет|торговл|санкц|нераспростран|огня|пребывани|работ|повышенн|военного)/;
const BY_RULES =
  /^(?:визов|безвизов|правов|пропускн|особ|усиленн|налогов|санкционн|таможен|учебн|онлайн|штатн|ручн|круглосуточн|упрощенн|льготн)/;

/** "Сирийского военного совета": the adjective of another noun; "в сирийской части": no unit. */
export const isOnlyAdjective = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.norm === "части" && !/(?:ые|ие)$/.test(tokens[at - 1]?.norm ?? "")) || isMilitaryAdjective(tokens, at);

const isMilitaryAdjective = (tokens: readonly Token[], at: number): boolean =>
  /^военн(?:ого|ому|ым|ом|ый|ая|ое|ую|ой)$/.test(tokens[at]?.norm ?? "") && isNoun(tokens[at + 1]);

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  !token.capital &&
  !prepositions.has(token.norm) &&
  /(?:[бвгджзклмнпрстфхцчшщйаеиоуыья])$/.test(token.norm) &&
  !isPast(token.norm);
