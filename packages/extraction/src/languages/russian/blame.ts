import { NOM } from "@orontes/language";
import type { ActorMention } from "../../mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { past, set } from "./inflect.ts";
import { phrasesOf } from "./phrase.ts";

/** Nobody says these of a friend. */
const WRONGS = new Set([
  ...past("потворствовал", "покрывал", "саботировал", "оккупировал", "спонсировал", "попустительствовал", "выгораживал", "подстрекал"),
  ...set(
    "потворствует потворствуют покрывает покрывают саботирует саботируют оккупирует оккупируют спонсирует спонсируют попустительствует попустительствуют выгораживает выгораживают виноват виновата виноваты виновна виновны повинна повинны подстрекает подстрекают провоцирует провоцируют провоцировала провоцировали лжет лгут",
  ),
]);
/** A wrong only with one of these behind: "поддерживает террористов", "нарушает суверенитет". */
const WITH: readonly (readonly [verb: ReadonlySet<string>, object: RegExp])[] = [
  [
    set(
      "поддерживает поддерживают поддерживала поддерживали поддержала снабжает снабжают снабжала вооружает вооружают вооружала вооружали финансирует финансируют укрывает укрывают прикрывает прикрывают защищает защищают сотрудничает сотрудничают помогает помогают использует используют",
    ),
    /^(?:террорист|боевик|экстремист|джихадист|терроризм|наемник)/,
  ],
  [
    set(
      "нарушает нарушают нарушила нарушили нарушил попрала попирает попирают игнорирует игнорируют срывает срывают сорвала сорвали подрывает подрывают подрывала",
    ),
    /^(?:суверенитет|целостност|прав[оа]$|обязательств|договоренност|соглашени|меморандум|резолюци|норм|обещани|процесс|конвенци)/,
  ],
  [
    set("совершает совершают совершила совершили совершал совершало несет несут творит творят чинит чинят развязала развязали ведет"),
    /^(?:преступлени|ответственност|злодеяни|зверств|агресси|провокаци|террор$|расправ|геноцид|чистк)/,
  ],
  [set("стоит стоят стояли стояла"), /^за$/],
];
/** What was promised and is not done. */
const KEPT = /^(?:выполн|соблюд|сдерж|держ(?:ит|ат)$|исполн)/;
const PROMISES = /^(?:обязательств|договоренност|соглашени|меморандум|обещани|слов[оа]$|резолюци|услови|перемири)/;
const REACH = 5;

/** Whom what is said blames: "заявил, что Анкара покрывает террористов", "по словам министра, Россия не соблюдает договорённости". */
export function blamedIn(view: SentenceView, speaker: ActorMention): ActorMention | null {
  const { tokens } = view;
  for (let at = 1; at < tokens.length; at++) {
    if (!isWrong(at, tokens)) continue;
    const subject = phrasesOf(view).findLast(
      ({ from, to, cases, preposition, isAttribute, actor }) =>
        to <= at &&
        at - to <= REACH &&
        from > 0 &&
        preposition === null &&
        !isAttribute &&
        (cases & NOM) !== 0 &&
        actor.sector !== "civilians" &&
        isOther(actor, speaker),
    );
    if (subject !== undefined && !tokens.slice(subject.to, at).some(({ norm }) => norm === ":" || norm === ";")) return subject.actor;
  }
  return null;
}

function isWrong(at: number, tokens: SentenceView["tokens"]): boolean {
  const norm = tokens[at]?.norm ?? "";
  const behind = tokens.slice(at + 1, at + 1 + REACH);
  const isNot = tokens[at - 1]?.norm === "не";
  if (KEPT.test(norm)) return isNot && behind.some((token) => PROMISES.test(token.norm));
  if (isNot) return false;
  return WRONGS.has(norm) || WITH.some(([verbs, object]) => verbs.has(norm) && behind.some((token) => object.test(token.norm)));
}

const isOther = (actor: ActorMention, speaker: ActorMention): boolean =>
  actor.entityId !== speaker.entityId && (actor.country === null || actor.country !== speaker.country || actor.side !== speaker.side);
