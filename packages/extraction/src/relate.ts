import { type Development, type Extraction, isTold } from "@orontes/vocabulary";

/** Numbers the developments of one article and ties them together: a denial to what it denies. */
export function relate(developments: readonly Development[], idAt: (index: number) => string): Development[] {
  const denials = developments.flatMap(({ type, equipment }, at) => (type === "denial" && equipment.length > 0 ? [{ at, equipment }] : []));
  return developments.map((development, index) => {
    const relations: Development["relations"] = [];
    if (development.type === "denial") {
      const denied = developments.findIndex(
        (other, at) => at !== index && other.type !== "denial" && other.equipment.some((id) => development.equipment.includes(id)),
      );
      if (denied >= 0) relations.push({ rel: "denies", id: idAt(denied) });
    }
    const denial =
      development.type === "denial" || development.type === "statement"
        ? undefined
        : denials.find(({ equipment }) => equipment.some((id) => development.equipment.includes(id)));
    if (denial !== undefined) relations.push({ rel: "denied_by", id: idAt(denial.at) });
    return {
      ...development,
      id: idAt(index),
      relations,
      verification: denial !== undefined && isTold(development.realis) ? ("disputed" as const) : development.verification,
    };
  });
}

/** An article is as relevant as the most relevant thing it tells. */
export function relevanceOf(developments: readonly Development[]): Extraction["relevance"] {
  for (const relevance of ["new", "background", "opinion"] as const)
    if (developments.some((development) => development.relevance === relevance)) return relevance;
  return "off_topic";
}
