import type { Theatre } from "@orontes/theatre";
import {
  type Article,
  type Change,
  type Claim,
  type Development,
  isTold,
  type Placement,
  type Story,
  type StoryRelation,
  type Verification,
} from "@orontes/vocabulary";
import { Profile, profileOf } from "./profile.ts";
import { likeness, NO_COUNTS, SAME_STORY, type TermCounts } from "./similarity.ts";

/** How far back a story can be joined, in days. */
export const NEARBY_DAYS = 4;
const MAX_SHOWN = 40;
const TOLL_STEP = { count: 5, share: 0.2 };

export type GroupableArticle = Pick<Article, "id" | "title" | "text" | "lang" | "publishedAt" | "firstSeenAt" | "sourceId">;

/** By which a store finds the stories that an article may belong to. */
export function candidateKeys(article: GroupableArticle, developments: readonly Development[], theatre: Theatre): string[] {
  const profile = profileOf(article, developments, theatre);
  const rare = Object.entries(profile.terms)
    .filter(([term]) => term.length > 4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12);
  return [
    ...profile.places.map((id) => `place:${id}`),
    ...profile.actors.map((id) => `actor:${id}`),
    ...profile.types.map((type) => `type:${type}`),
    ...rare.map(([term]) => `word:${term}`),
  ];
}

export interface PlacingOptions {
  /** The id of the story when the article begins one. */
  readonly newStoryId: string;
  readonly theatre: Theatre;
  /** How common words are in what was read so far. */
  readonly counts?: TermCounts;
}

/** Which story an article tells, in what relation, and the story as it now is. Pure. */
export function placeInStory(
  article: GroupableArticle,
  developments: readonly Development[],
  nearby: readonly Story[],
  { newStoryId, theatre, counts = NO_COUNTS }: PlacingOptions,
): Placement {
  const profile = profileOf(article, developments, theatre);
  const ranked = nearby
    .flatMap((story) => {
      const known = Profile.safeParse(story.profile);
      return known.success
        ? [
            {
              story,
              profile: known.data,
              likeness: known.data.articleIds.includes(article.id)
                ? { score: 1, why: ["a revision of an article in it"] }
                : likeness(profile, known.data, theatre, counts),
            },
          ]
        : [];
    })
    .sort((a, b) => b.likeness.score - a.likeness.score);
  const best = ranked[0];
  if (best === undefined || best.likeness.score < SAME_STORY) return beginStory(article, developments, profile, newStoryId);
  return joinStory(article, developments, profile, best.story, best.profile, best.likeness.why);
}

function beginStory(article: GroupableArticle, developments: readonly Development[], profile: Profile, id: string): Placement {
  const shown = shownOf(developments);
  const story: Story = {
    id,
    version: 1,
    title: article.title === "" ? (shown[0]?.title ?? article.text.slice(0, 120)) : article.title,
    severity: severityOf(shown),
    firstSeenAt: article.firstSeenAt,
    lastSeenAt: article.firstSeenAt,
    occurredFrom: profile.dated ? (profile.days.toSorted()[0] ?? null) : null,
    occurredTo: profile.dated ? (profile.days.toSorted().at(-1) ?? null) : null,
    languages: article.lang === null ? [] : [article.lang],
    sourceIds: profile.sources,
    origins: 1,
    articleCount: 1,
    developments: shown,
    profile,
  };
  return {
    story,
    relation: "new",
    material: shown.length > 0,
    changes: [],
    claims: claimsOf(id, article, developments, profile),
    why: ["nothing alike in the last days"],
  };
}

function joinStory(
  article: GroupableArticle,
  developments: readonly Development[],
  profile: Profile,
  before: Story,
  known: Profile,
  why: readonly string[],
): Placement {
  const told = shownOf(developments);
  const isRevision = known.articleIds.includes(article.id);
  const isCopy = known.origins.includes(profile.fingerprint);
  const changes = isCopy && !isRevision ? [] : changesBetween(before.developments, told, article);
  const kept = isRevision ? before.developments.filter((development) => development.articleId !== article.id) : before.developments;
  const merged = verified([...kept, ...told].slice(-MAX_SHOWN), article.id);
  const relation = relationOf(changes, article);
  const origins = [...new Set([...known.origins, profile.fingerprint])];
  const together: Profile = {
    terms: blend(known.terms, profile.terms),
    places: union(known.places, profile.places),
    actors: union(known.actors, profile.actors),
    types: union(known.types, profile.types),
    days: profile.dated && !known.dated ? profile.days : union(known.days, profile.dated || !known.dated ? profile.days : []),
    dated: known.dated || profile.dated,
    figures: union(known.figures, profile.figures),
    lang: known.lang,
    fingerprint: known.fingerprint,
    articleIds: union(known.articleIds, [article.id]),
    origins,
    sources: union(known.sources, profile.sources),
  };
  const severity = severityOf(merged);
  const story: Story = {
    ...before,
    version: before.version + 1,
    severity,
    lastSeenAt: article.firstSeenAt > before.lastSeenAt ? article.firstSeenAt : before.lastSeenAt,
    languages: union(before.languages, article.lang === null ? [] : [article.lang]),
    sourceIds: together.sources,
    origins: origins.length,
    articleCount: together.articleIds.length,
    developments: merged,
    profile: together,
  };
  const raised: Change[] =
    severity > before.severity
      ? [
          {
            kind: "severity",
            text: `severity ${before.severity} → ${severity}`,
            field: "severity",
            before: before.severity,
            after: severity,
          },
        ]
      : [];
  const all = [...changes, ...raised];
  return {
    story,
    relation,
    material: all.length > 0 && !(isCopy && !isRevision),
    changes: all,
    claims: claimsOf(before.id, article, developments, profile),
    why: [...why],
  };
}

/** What stands in a story: what was told as happened first, the gravest first; then denials and threats. */
const shownOf = (developments: readonly Development[]): Development[] =>
  developments
    .filter((development) => development.relevance === "new")
    .toSorted((a, b) => b.severity - a.severity || Number(isTold(b.realis)) - Number(isTold(a.realis)));

function severityOf(developments: readonly Development[]): Story["severity"] {
  const highest = Math.max(1, ...developments.map((development) => development.severity));
  return highest >= 5 ? 5 : highest >= 4 ? 4 : highest >= 3 ? 3 : highest >= 2 ? 2 : 1;
}

/** The typed differences that are worth speaking again for. */
function changesBetween(before: readonly Development[], told: readonly Development[], article: GroupableArticle): Change[] {
  const changes: Change[] = [];
  for (const kind of ["killed", "wounded", "captured", "displaced"] as const) {
    const had = highest(before, kind);
    const has = highest(told, kind);
    if (has === null || has === had) continue;
    if (had === null) changes.push({ kind: "toll", text: `${kind} ${has}`, field: kind, before: null, after: has });
    else if (Math.abs(has - had) >= Math.min(TOLL_STEP.count, Math.max(1, had * TOLL_STEP.share)))
      changes.push({ kind: has > had ? "toll" : "correction", text: `${kind} ${had} → ${has}`, field: kind, before: had, after: has });
  }
  const denials = told.filter((development) => development.type === "denial");
  if (denials.length > 0 && !before.some((development) => development.type === "denial"))
    changes.push({
      kind: "denial",
      text: `denied: ${denials[0]?.evidence[0]?.text.slice(0, 120) ?? ""}`,
      field: "happened",
      before: null,
      after: null,
    });
  const initiators = (list: readonly Development[]): Set<string> =>
    new Set(
      list
        .filter((development) => development.family === "armed" && isTold(development.realis))
        .flatMap((development) =>
          development.participants
            .filter((participant) => participant.role === "initiator" && participant.side !== null)
            .map((participant) => participant.side ?? ""),
        ),
    );
  const known = initiators(before);
  for (const side of initiators(told))
    if (known.size > 0 && !known.has(side))
      changes.push({ kind: "actor", text: `now also named as acting: ${side}`, field: "initiator", before: null, after: null });
  if (/\b(?:correction|corrected|retracts|retracted)\b/i.test(article.title))
    changes.push({ kind: "correction", text: `correction: ${article.title}`, field: "happened", before: null, after: null });
  return changes;
}

function highest(developments: readonly Development[], kind: string): number | null {
  const counts = developments
    .filter((development) => isTold(development.realis))
    .flatMap((development) =>
      development.quantities
        .filter((quantity) => quantity.kind === kind && quantity.subsetOf === null)
        .map((quantity) => quantity.min ?? quantity.max ?? 0),
    );
  return counts.length === 0 ? null : Math.max(...counts);
}

function relationOf(changes: readonly Change[], article: GroupableArticle): StoryRelation {
  if (/\b(?:correction|corrected|retracts|retracted)\b/i.test(article.title)) return "correction";
  if (changes.some((change) => change.kind === "denial")) return "contradiction";
  return changes.length > 0 ? "update" : "repeat";
}

/** Verification across articles: the same event from a second article is corroborated, a denied one disputed. */
function verified(developments: readonly Development[], _articleId: string): Development[] {
  const denied = new Set(
    developments
      .filter((development) => development.type === "denial")
      .flatMap((development) => development.relations.filter((relation) => relation.rel === "denies").map((relation) => relation.id)),
  );
  return developments.map((development) => {
    if (denied.has(development.id)) return { ...development, verification: "disputed" as Verification };
    if (
      development.verification === "disputed" ||
      development.verification === "retracted" ||
      !isTold(development.realis) ||
      development.family !== "armed"
    )
      return development;
    const again = developments.some(
      (other) =>
        other.articleId !== development.articleId &&
        other.type === development.type &&
        isTold(other.realis) &&
        other.participants.some(
          (participant) =>
            participant.role === "initiator" &&
            development.participants.some((own) => own.role === "initiator" && own.side !== null && own.side === participant.side),
        ),
    );
    return again ? { ...development, verification: "corroborated" as Verification } : development;
  });
}

/** Who says what: one row for each count and each act, never summed across voices. */
function claimsOf(storyId: string, article: GroupableArticle, developments: readonly Development[], profile: Profile): Claim[] {
  return developments
    .filter((development) => isTold(development.realis))
    .flatMap((development): Claim[] => {
      const by = development.attribution.name ?? development.attribution.entityId ?? article.sourceId ?? "the article";
      const base = {
        storyId,
        by,
        side: null,
        originId: profile.fingerprint,
        articleId: article.id,
        developmentId: development.id,
        firstSeenAt: article.firstSeenAt,
        withdrawnAt: null,
        stance: development.type === "denial" ? ("denies" as const) : ("asserts" as const),
      };
      const figures = development.quantities.map((quantity) => ({
        ...base,
        field: `${quantity.kind}:${quantity.side ?? "unknown"}`,
        value: { min: quantity.min, max: quantity.max },
      }));
      const initiators =
        development.family === "armed" ? development.participants.filter((participant) => participant.role === "initiator") : [];
      const acts = initiators.map((participant) => ({ ...base, field: "initiator", value: participant.entityId }));
      return figures.length + acts.length > 0 ? [...figures, ...acts] : [{ ...base, field: `happened:${development.type}`, value: true }];
    });
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].slice(-200);

function blend(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const both: Record<string, number> = { ...a };
  for (const [term, count] of Object.entries(b)) both[term] = Math.min(4, (both[term] ?? 0) * 0.7 + count * 0.5);
  return both;
}
