import { type Language, LANGUAGES } from "@orontes/vocabulary";
import type { ActorDraft, PeopleNames } from "./read-actors.ts";
import type { Report } from "./read-table.ts";
import type { Actor, ActorKind, Names, Place, SideDefinition, SideSpan } from "./theatre.ts";

/** PLOVER sector and ACLED interaction code by kind; `state` stands for 1 at home and 8 abroad. */
const CODES_BY_KIND: Readonly<Record<ActorKind, { readonly plover: string; readonly acled: number | "state" | null }>> = {
  state: { plover: "GOV", acled: "state" },
  government: { plover: "GOV", acled: "state" },
  ministry: { plover: "GOV", acled: "state" },
  military: { plover: "MIL", acled: "state" },
  force: { plover: "MIL", acled: "state" },
  police: { plover: "COP", acled: "state" },
  agency: { plover: "GOV", acled: "state" },
  militia: { plover: "PRM", acled: 3 },
  armed_group: { plover: "REB", acled: 2 },
  coalition: { plover: "MIL", acled: 8 },
  party: { plover: "PTY", acled: null },
  organisation: { plover: "NGO", acled: null },
  company: { plover: "BUS", acled: null },
  media: { plover: "JRN", acled: null },
  monitor: { plover: "NGO", acled: null },
  people: { plover: "CVL", acled: 7 },
  person: { plover: "ELI", acled: null },
};

interface Surroundings {
  readonly demonyms: ReadonlyMap<string, PeopleNames>;
  readonly capitals: readonly Place[];
  readonly sides: readonly SideDefinition[];
  readonly homeCountries: readonly string[];
}

/** Fills in what a line leaves to its parent, and checks what one line alone cannot know. */
export function settleActors(drafts: readonly ActorDraft[], around: Surroundings, report: Report): Actor[] {
  const draftById = new Map<string, ActorDraft>();
  for (const draft of drafts) {
    if (draftById.has(draft.id)) report(draft.row, `the id "${draft.id}" stands twice`);
    else draftById.set(draft.id, draft);
  }
  const sideIds = new Set(around.sides.map((side) => side.id));
  for (const { row } of Array.from(around.demonyms.values()))
    if (!draftById.has(row.cell("actor"))) report(row, `no actor "${row.cell("actor")}"`);

  return drafts.map((draft) => {
    const line = lineage(draft, draftById, report);
    for (const span of draft.sides ?? []) {
      if (span.side !== null && !sideIds.has(span.side)) report(draft.row, `no side "${span.side}" (${[...sideIds].join(", ")}, none)`);
    }
    checkSpansApart(draft, report);
    for (const office of draft.offices)
      if (!draftById.has(office.of)) report(draft.row, `no actor "${office.of}" for the office ${office.title}`);
    const country = line.find((one) => one.country !== null)?.country ?? null;
    const codes = CODES_BY_KIND[draft.kind];
    const people = around.demonyms.get(draft.id);
    return {
      id: draft.id,
      kind: draft.kind,
      name: draft.names.en[0] ?? LANGUAGES.map((language) => draft.names[language][0]).find((name) => name !== undefined) ?? draft.id,
      names: draft.names,
      metonyms: withCapitals(draft, around.capitals),
      needsContext: draft.needsContext,
      country: country === "none" ? null : country,
      parent: draft.parent,
      sides: line.find((one) => one.sides !== undefined)?.sides ?? [],
      offices: draft.offices,
      ploverSector: draft.ploverSector ?? (draft.kind === "person" ? personSector(draft, draftById) : codes.plover),
      acledInter:
        draft.acledInter ?? (codes.acled === "state" ? (country !== null && around.homeCountries.includes(country) ? 1 : 8) : codes.acled),
      adjectives: people?.adjectives ?? draft.adjectives,
      demonyms: people?.demonyms ?? draft.demonyms,
      provenance: "from-memory",
    };
  });
}

/** The draft and those above it, nearest first. */
function lineage(draft: ActorDraft, draftById: ReadonlyMap<string, ActorDraft>, report: Report): ActorDraft[] {
  const line = [draft];
  for (let above = draft.parent; above !== null; ) {
    const parent = draftById.get(above);
    if (parent === undefined) {
      if (line.length === 1) report(draft.row, `no actor "${above}" for the parent`);
      break;
    }
    if (line.includes(parent)) {
      report(draft.row, `"${draft.id}" is its own ancestor`);
      break;
    }
    line.push(parent);
    above = parent.parent;
  }
  return line;
}

function checkSpansApart(draft: ActorDraft, report: Report): void {
  const spans: readonly SideSpan[] = draft.sides ?? [];
  for (let index = 1; index < spans.length; index += 1) {
    const [before, after] = [spans[index - 1], spans[index]];
    if (before === undefined || after === undefined) continue;
    if (before.to === null || after.from === null || before.to > after.from)
      report(draft.row, "the spans of its sides overlap or are out of order");
  }
}

/** A person counts with those they serve. */
function personSector(draft: ActorDraft, draftById: ReadonlyMap<string, ActorDraft>): string {
  const served = draftById.get(draft.offices[0]?.of ?? draft.parent ?? "");
  if (served === undefined) return "ELI";
  return served.ploverSector ?? CODES_BY_KIND[served.kind].plover;
}

function withCapitals(draft: ActorDraft, capitals: readonly Place[]): Names {
  const own = capitals.filter((place) => place.metonymOf === draft.id);
  if (own.length === 0) return draft.metonyms;
  const names: Record<Language, readonly string[]> = { ...draft.metonyms };
  for (const language of LANGUAGES)
    names[language] = [...new Set([...draft.metonyms[language], ...own.flatMap((place) => place.names[language])])];
  return names;
}
