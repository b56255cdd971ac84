const ARABIC_FOLDS: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه", ـ: "" };

/** The key under which a name is looked up: no case, accents, quotes or hyphens; dotless and dotted i are one. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[أإآٱىئؤةـ]/g, (letter) => ARABIC_FOLDS[letter] ?? letter)
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670]/g, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ё", "е")
    .replace(/['’‘ʼ`´ʿʾ"«»“”„.]/g, "")
    .replace(/[-‐–—/_\s]+/g, " ")
    .trim();
}
