import { describe, expect, test } from "vitest";
import { type Gradable, gradeSeverity } from "./grade-severity.ts";
import { turkeyRussiaSyria } from "./turkey-russia-syria/index.ts";

type Party = Gradable["participants"][number];
const turkey = (role: Party["role"]): Party => ({ role, side: "turkey_bloc", country: "TR" });
const russia = (role: Party["role"]): Party => ({ role, side: "russia", country: "RU" });
const syrianArmy = (role: Party["role"]): Party => ({ role, side: "assad_bloc", country: "SY" });
const killed = (min: number | null, side: string | null = null) => ({ kind: "killed" as const, side, civilian: null, min });

const event = (type: Gradable["type"], more: Partial<Gradable> = {}): Gradable => ({
  type,
  realis: "actual",
  verification: "attributed",
  relevance: "new",
  quantities: [],
  participants: [],
  ...more,
});
const severityOf = (gradable: Gradable): number => gradeSeverity(turkeyRussiaSyria, gradable).severity;

describe("the severity table", () => {
  test.each<readonly [string, Gradable, number]>([
    ["a Russian air strike on Turkish troops", event("air_strike", { participants: [russia("initiator"), turkey("target")] }), 5],
    ["Turkish soldiers killed", event("casualties", { participants: [turkey("victim")], quantities: [killed(2, "turkey_bloc")] }), 5],
    ["rebels of the Turkish bloc killed", event("casualties", { quantities: [killed(2, "turkey_bloc")] }), 4],
    ["25 killed", event("casualties", { quantities: [killed(25)] }), 5],
    ["24 killed", event("casualties", { quantities: [killed(24)] }), 4],
    ["10 killed", event("casualties", { quantities: [killed(10)] }), 4],
    ["9 killed", event("casualties", { quantities: [killed(9)] }), 3],
    ["up to 30 killed", event("casualties", { quantities: [killed(null)] }), 2],
    ["Turkey shells the Syrian army", event("artillery_shelling", { participants: [turkey("initiator"), syrianArmy("target")] }), 4],
    ["a Russian air strike on nobody named", event("air_strike", { participants: [russia("initiator")] }), 3],
    ["the border closed", event("border_closure"), 3],
    ["talks", event("talks"), 2],
    ["a statement", event("statement"), 1],
    ["a statement of Russia", event("statement", { participants: [russia("initiator")] }), 2],
    ["a threatened incursion", event("ground_incursion", { realis: "intended", participants: [turkey("initiator")] }), 2],
    ["an incursion that did not happen", event("ground_incursion", { realis: "negated" }), 2],
    ["a denied request", event("request", { verification: "denied" }), 2],
    [
      "a denied strike on Turkish troops",
      event("air_strike", { verification: "denied", participants: [russia("initiator"), turkey("target")] }),
      3,
    ],
    ["a retracted toll", event("casualties", { verification: "retracted", quantities: [killed(33)] }), 1],
    ["an old toll told as background", event("casualties", { relevance: "background", quantities: [killed(33)] }), 2],
    ["an opinion", event("armed_clash", { relevance: "opinion" }), 1],
  ])("%s", (_name, gradable, severity) => {
    expect(severityOf(gradable)).toBe(severity);
  });

  test("every type of event has a weight of its own", () => {
    const weighed = new Set(
      turkeyRussiaSyria.severityRules.filter((rule) => rule.id.startsWith("type-")).flatMap((rule) => rule.types ?? []),
    );
    expect(turkeyRussiaSyria.severityRules.flatMap((rule) => rule.types ?? []).filter((type) => !weighed.has(type))).toEqual([]);
  });

  test("the grade names the lines that made it", () => {
    const grade = gradeSeverity(
      turkeyRussiaSyria,
      event("air_strike", { realis: "predicted", participants: [russia("initiator"), turkey("target")] }),
    );
    expect(grade.rules.map((rule) => rule.id)).toEqual(["ru-hits-tr", "unreal"]);
  });
});
