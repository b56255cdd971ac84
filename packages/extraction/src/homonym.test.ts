import { turkeyRussiaSyria } from "@orontes/theatre";
import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";

function placesOf(text: string): string[] {
  const article = {
    id: "a",
    revision: 1,
    sourceId: null,
    feedId: null,
    url: null,
    title: "",
    text,
    lang: "en",
    author: null,
    publishedAt: "2020-12-15T12:00:00Z",
    firstSeenAt: "2020-12-15T12:00:00Z",
    textFrom: "feed",
    sample: false,
  } as const;
  const outcome = extract(article, turkeyRussiaSyria);
  const developments = outcome.kind === "kept" ? outcome.value.developments : [];
  return developments.flatMap(({ places }) => places.map(({ name, admin1 }) => `${name} (${admin1})`));
}

describe("of several places of one name", () => {
  test("the one is meant that lies in the province which is named beside it", () => {
    expect(placesOf("An Israeli airstrike hit a car in the village of Hader in Quneitra province on Tuesday.")).toContain(
      "Hader (Quneitra)",
    );
    expect(placesOf("Rebels shelled the village of al-Hader in the southern countryside of Aleppo on Tuesday.")).toContain(
      "al-Hadher (Aleppo)",
    );
  });

  test("the one is meant that lies beside what was named before", () => {
    expect(placesOf("Shells fell on Ain Issa on Monday. Two people were killed in the village of Saida, residents said.")).toContain(
      "Saida in Ain Issa (Raqqa)",
    );
    expect(placesOf("Shells fell on Nasib on Monday. Two people were killed in the village of Saida, residents said.")).toContain(
      "Saida (Daraa)",
    );
  });

  test("the best known is meant where nothing else is named", () => {
    expect(placesOf("Two soldiers were killed by a mine in al-Hader on Tuesday.")).toContain("al-Hadher (Aleppo)");
  });
});
