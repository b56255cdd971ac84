import { rememberingWord, russianKeys, type Word, wordTable } from "@orontes/language";

/** Parts of Arabic names that each paper writes its own way. */
const SPELT: readonly (readonly string[])[] = [
  "эль аль ал эн ан эр ар эс ас эд ад эт ат эш аш эз аз".split(" "),
  ["тель", "телль", "тал", "таль", "тэль"],
  ["маарет", "мааррет", "мааррат", "маарат", "маара", "маррат"],
  ["кафр", "кефр", "кяфр"],
  ["джебель", "джабаль", "джабель", "джебаль"],
  ["дейр", "дайр", "деир", "дэйр"],
  ["айн", "эйн"],
  ["шейх", "шайх", "шех"],
  ["нууман", "нуман", "нуаман"],
  ["шугур", "шугура", "шогур"],
  ["зор", "заур"],
  ["бейда", "байда"],
  ["шам", "шаам"],
  ["иса", "исса"],
  ["хан", "хаан"],
];
const othersOf = new Map(SPELT.flatMap((group) => group.map((one) => [one, group.filter((other) => other !== one)] as const)));

/** "Российско-турецкий": the first of two adjectives of states. */
const halfOf = (norm: string): string | null => HALVES[norm] ?? (norm.length > 6 && /[сц]ко$/.test(norm) ? `${norm.slice(0, -1)}ий` : null);
const HALVES = wordTable({
  американо: "американский",
  ирано: "иранский",
  ирако: "иракский",
  израильско: "израильский",
  греко: "греческий",
  франко: "французский",
  британо: "британский",
  германо: "германский",
  украино: "украинский",
  ливано: "ливанский",
});

/** Keys under which a word of a name may stand, its other spellings last. */
export const nameForms = rememberingWord(({ norm }: Word): readonly string[] => {
  const whole = halfOf(norm);
  const keys = whole === null ? russianKeys(norm) : [norm, whole];
  const others = keys.flatMap((key) => othersOf.get(key) ?? []);
  return others.length === 0 ? keys : [...keys, ...others.filter((other) => !keys.includes(other))];
});
