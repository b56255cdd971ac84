import { turkeyRussiaSyria } from "@orontes/theatre";
import { expect, test } from "vitest";
import { chooseSwaps, swapAnnotation, swapNames } from "./swap-names.ts";

test("names are swapped whole, and spans follow them", () => {
  const text = "Erdogan met Putin in Saraqib; the Erdoganist press wrote of Saraqib.";
  const swaps = new Map([
    ["Erdogan", "Gul"],
    ["Saraqib", "Maarat al-Numan"],
  ]);
  const swapped = swapNames(text, swaps);
  expect(swapped.text).toBe("Gul met Putin in Maarat al-Numan; the Erdoganist press wrote of Maarat al-Numan.");
  const at = text.indexOf("Putin");
  const span = { start: at, end: text.length, text: text.slice(at) };
  expect(swapAnnotation({ name: "Saraqib", span }, swapped, swaps)).toEqual({
    name: "Maarat al-Numan",
    span: {
      start: 8,
      end: swapped.text.length,
      text: "Putin in Maarat al-Numan; the Erdoganist press wrote of Maarat al-Numan.",
    },
  });
});

test("a leader gives way to one of the same country, a town to one of the same province, and no other name of the text comes twice", () => {
  const text = "Recep Tayyip Erdogan spoke of Saraqib with Vladimir Putin. Erdogan said so.";
  const swaps = chooseSwaps(text, turkeyRussiaSyria, "2020-02-21", () => 0);
  const swapped = swapNames(text, swaps).text;
  expect(swapped).not.toMatch(/Erdogan|Saraqib|Putin/);
  const leader = turkeyRussiaSyria.actors.find(({ name }) => name === swaps.get("Recep Tayyip Erdogan"));
  expect(leader).toMatchObject({ kind: "person", country: "TR" });
  const [town] = turkeyRussiaSyria.placesNamed(swaps.get("Saraqib") ?? "");
  expect(town).toMatchObject({ admin1: "Idlib" });
});
