import type { Roles } from "../../language-pack.ts";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { set } from "./words.ts";

const BLOWS = set("attack attacks blast blasts bombing bombings explosion explosions shooting shootings massacre massacres");
const AIMED = set("on against at");

/** "Five die in Syria attack": a bare state's name says where a blow fell, unless it is said whom the state attacked. */
export const isScene = ({ isCountry, possessive, to }: ActorMention, { tokens }: SentenceView): boolean =>
  isCountry && !possessive && BLOWS.has(tokens[to]?.norm ?? "") && !AIMED.has(tokens[to + 1]?.norm ?? "");

export const withoutScene = (roles: Roles, view: SentenceView): Roles => ({
  ...roles,
  acting: roles.acting.filter((actor) => !isScene(actor, view)),
});
