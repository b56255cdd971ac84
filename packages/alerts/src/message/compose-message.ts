import type { Article, Change, Development, Message, Source, Story, Verification } from "@orontes/vocabulary";
import type { Why } from "../rules/evaluate.ts";
import { oneLine } from "./clean-text.ts";

export interface ToldStory {
  readonly story: Omit<Story, "profile">;
  /** Those that matched, the most telling first. */
  readonly developments: readonly Development[];
  readonly articles: readonly Pick<Article, "id" | "url" | "sourceId" | "sample">[];
  readonly sources: readonly Pick<Source, "id" | "name">[];
  readonly changes: readonly Change[];
  readonly url: string;
}

export interface MessageParts {
  readonly kind: Message["kind"];
  readonly stories: readonly ToldStory[];
  /** One for each subscription of the same person that this message speaks for. */
  readonly subscriptions: readonly { readonly name: string; readonly rule: string; readonly why: readonly Why[] }[];
  readonly manageUrl: string;
  readonly unsubscribeUrl: string;
}

const MAX_FACTS = 7;
const STATUS: Record<Verification, string> = {
  asserted: "reported",
  attributed: "claimed",
  disputed: "disputed",
  denied: "denied",
  corroborated: "confirmed",
  retracted: "retracted",
};
const URGENCY: Partial<Record<Change["kind"], number>> = { retraction: 0, denial: 0, correction: 0 };

/** Corrections and denials come first, then the most severe. Nothing is said that no development says. */
export function composeMessage({ kind, stories, subscriptions, manageUrl, unsubscribeUrl }: MessageParts): Message {
  const told = stories.map(toldStory).toSorted((a, b) => urgency(a) - urgency(b) || b.severity - a.severity);
  return {
    kind,
    subject: subjectOf(kind, told),
    severity: Math.max(1, ...told.map(({ severity }) => severity)),
    stories: told,
    coverage: [],
    why: subscriptions.map(({ name, rule, why }) => ({
      subscription: oneLine(name, 200),
      rule,
      clauses: why.map(({ text }) => oneLine(text, 300)),
    })),
    manageUrl,
    unsubscribeUrl,
  };
}

const urgency = ({ changes }: Message["stories"][number]): number => Math.min(1, ...changes.map((change) => URGENCY[change.kind] ?? 1));

function toldStory({ story, developments, articles, sources, changes, url }: ToldStory): Message["stories"][number] {
  const articleOf = (id: string) => articles.find((article) => article.id === id);
  const where = developments.flatMap(({ places }) => places).find(({ role }) => role === "where") ?? developments[0]?.places[0];
  return {
    storyId: story.id,
    version: story.version,
    title: oneLine(story.title, 200),
    url,
    severity: story.severity,
    sources: story.origins,
    place: where?.name ?? null,
    changes: [...changes],
    facts: developments.slice(0, MAX_FACTS).map((development) => {
      const article = articleOf(development.articleId);
      const source = sources.find(({ id }) => id === article?.sourceId)?.name ?? article?.sourceId ?? "unknown source";
      return {
        developmentId: development.id,
        status: STATUS[development.verification],
        text: oneLine(development.title, 300),
        quote: oneLine(development.quote?.span.text ?? development.evidence[0]?.text ?? "", 400),
        by: oneLine(development.attribution.name ?? source, 120),
        url: article?.url ?? null,
        sourceName: oneLine(source, 120),
      };
    }),
    firstSeenAt: story.firstSeenAt,
    lastSeenAt: story.lastSeenAt,
    sample: articles.some(({ sample }) => sample),
  };
}

const SUBJECT_LENGTH = 78;

/** `[4/5] Idlib: 33 Turkish soldiers killed (5 sources)`: the fact gives way when it is too long, the frame never does. */
function subjectOf(kind: Message["kind"], stories: Message["stories"]): string {
  const [first] = stories;
  if (first === undefined) return "Orontes: nothing new";
  const mark = kind === "correction" ? "Correction " : kind === "test" ? "Test " : "";
  const head = `${mark}[${first.severity}/5] ${first.place === null ? "" : `${oneLine(first.place, 24)}: `}`;
  const more = stories.length > 1 ? ` +${stories.length - 1} more` : "";
  const tail = ` (${first.sources} ${first.sources === 1 ? "source" : "sources"})${more}`;
  const fact = (kind === "alert" ? undefined : first.changes[0]?.text) ?? first.facts[0]?.text ?? first.title;
  return head + oneLine(fact, SUBJECT_LENGTH - head.length - tail.length) + tail;
}
