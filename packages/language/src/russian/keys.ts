import { remembering } from "../remembering.ts";
import { wordTable } from "../word-table.ts";

/** Endings of nouns, and what may stand for them in the nominative of one or of many. */
const NOUN_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  а: ["", "о"],
  у: ["", "а", "о"],
  ом: ["", "о"],
  ем: ["", "ь", "й", "е"],
  ым: [""],
  е: ["", "а", "о", "я", "ь", "й"],
  ы: ["", "а"],
  и: ["", "а", "ь", "я", "й", "е"],
  о: [""],
  ов: ["", "ы", "а", "и"],
  ев: ["", "й", "и", "ы", "я"],
  ей: ["ь", "е", "и", "я", "а", ""],
  ой: ["а"],
  ам: ["", "а", "о", "ы", "и"],
  ами: ["", "а", "о", "ы", "и"],
  ах: ["", "а", "о", "ы", "и"],
  ям: ["ь", "я", "й", "е", "и"],
  ями: ["ь", "я", "й", "е", "и"],
  ях: ["ь", "я", "й", "е", "и"],
  ьми: ["и", "ь"],
  я: ["ь", "й", "е"],
  ю: ["ь", "й", "я", "е"],
  ью: ["ь"],
  ий: ["ия", "ие", "ии"],
  ь: ["я", "и"],
  "": ["а", "о", "ы", "и"],
};
const ADJECTIVE = /^(.{2,})(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)(ся)?$/;
const ADJECTIVE_NOMINATIVES = ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"];
/** What no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = wordTable({
  дня: ["день"],
  дню: ["день"],
  днем: ["день"],
  дне: ["день"],
  дни: ["день"],
  дней: ["день"],
  дням: ["день"],
  днями: ["день"],
  днях: ["день"],
  огня: ["огонь"],
  огню: ["огонь"],
  огнем: ["огонь"],
  огне: ["огонь"],
  семей: ["семья"],
  людей: ["люди"],
  людям: ["люди"],
  людьми: ["люди"],
  людях: ["люди"],
  детей: ["дети"],
  детям: ["дети"],
  детьми: ["дети"],
  детях: ["дети"],
  суда: ["судно", "суд"],
  судов: ["судно", "суд"],
  судам: ["судно", "суд"],
  писем: ["письмо"],
  пути: ["путь"],
  путем: ["путь"],
  могут: ["может"],
  хотят: ["хочет"],
  бегут: ["бежит"],
  дадут: ["даст"],
});
/** Words that have no other forms. */
const CLOSED = new Set(
  "в во на с со к ко у о об обо от из по под над при за до без для про через перед между около возле близ вблизи среди против вдоль вокруг после кроме вместо ради что чтобы когда если хотя где куда откуда пока поскольку потому так как но однако а и или либо зато причем тогда также тоже уже еще лишь только даже именно не ни нет да же ли бы то это этого этому этим этом эта эту эти этих этими тот того тому тем том та ту те тех теми он она оно они его ее их ему ей им ими нем ней них себя себе собой мы вы я ты нас вас нам вам кто кого кому чем чего чему там тут здесь туда сюда очень более менее почти ранее затем потом теперь сейчас вновь снова будет были было была был стали стало стала стал".split(
    " ",
  ),
);
/**
 * Dictionary forms under which a Russian word may be known, the word itself first: nominatives of nouns and adjectives,
 * the masculine of short adjectives, participles and the past ("обстреляла": "обстрелял"), the singular of the present ("ведут": "ведет").
 */
export const russianKeys = remembering((norm: string): readonly string[] => {
  const keys = new Set([norm]);
  if (norm.length >= 3 && !CLOSED.has(norm) && /^[а-я]+$/.test(norm)) {
    for (const key of IRREGULAR[norm] ?? []) keys.add(key);
    addNouns(norm, keys);
    const adjective = ADJECTIVE.exec(norm);
    if (adjective !== null) for (const ending of ADJECTIVE_NOMINATIVES) keys.add(`${adjective[1]}${ending}${adjective[2] ?? ""}`);
    addVerbs(norm, keys);
    const fired = burnt(norm);
    if (fired !== null) keys.add(fired);
  }
  return [...keys];
});

/** "Подожгла": "поджёг"; "сожгли": "сжёг". */
function burnt(norm: string): string | null {
  const made = /^(.*?)жгл[аои](с[ья])?$/.exec(norm);
  if (made === null) return null;
  const head = made[1] ?? "";
  return `${head.length > 1 ? head.replace(/^(под|раз|из|воз|с)о$/, "$1") : head}жег${made[2] === undefined ? "" : "ся"}`;
}

function addNouns(norm: string, keys: Set<string>): void {
  for (let length = Math.min(3, norm.length - 2); length >= 0; length--) {
    const nominatives = NOUN_ENDINGS[length === 0 ? "" : norm.slice(-length)];
    if (nominatives === undefined) continue;
    const stem = length === 0 ? norm : norm.slice(0, -length);
    for (const ending of nominatives) keys.add(stem + ending);
    // A vowel that only the nominative has: "боец", "посёлок", "орёл".
    if (length > 0 && /[бвгджзйклмнпрстфхцчшщь][кцлнр]$/.test(stem)) {
      const last = stem.slice(-1);
      const head = stem.slice(0, -1);
      const bare = head.replace(/[йь]$/, "");
      keys.add(`${bare}е${last}`);
      keys.add(`${head}о${last}`);
    }
  }
  // "Россиян", "горожанам": those of a place or a land.
  const people = /^(.+[аья]н)(?:ам|ами|ах|)$/.exec(norm);
  if (people !== null) keys.add(`${people[1]}е`);
  // A vowel that only the genitive plural has: "касок", "деревень".
  const fleeting = /^(.+[бвгджзклмнпрстфхцчшщ])[ео]([кн])ь?$/.exec(norm);
  if (fleeting !== null) {
    const [, head = "", last = ""] = fleeting;
    for (const ending of ["а", "и", "я", "о"]) {
      keys.add(head + last + ending);
      keys.add(`${head}ь${last}${ending}`);
    }
  }
}

function addVerbs(norm: string, keys: Set<string>): void {
  const past = /^(.+)(?:ла|ло|ли)(сь)?$/.exec(norm);
  if (past !== null) {
    const [, stem = "", reflexive] = past;
    const tail = reflexive === undefined ? "" : "ся";
    keys.add(`${stem}л${tail}`);
    if (stem.length > 2) keys.add(`${stem}${tail}`);
  }
  const many = /^(.+)(ут|ют|ат|ят)(ся)?$/.exec(norm);
  if (many !== null) {
    const [, stem = "", ending = "", reflexive = ""] = many;
    keys.add(`${stem}${ending === "ут" || ending === "ют" ? "ет" : "ит"}${reflexive}`);
  }
}
