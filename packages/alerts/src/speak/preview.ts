import type { Theatre } from "@orontes/theatre";
import type { Article, Development, Span, Subscription } from "@orontes/vocabulary";
import { evaluate, type Why } from "../rules/evaluate.ts";
import type { Rule } from "../rules/rule.ts";
import { buildRuleIndex, match } from "../rules/rule-index.ts";
import { decide, type StoryNews } from "./decide.ts";

/** A stored story version with the article that made it. */
export interface PreviewSubject extends StoryNews {
  readonly story: StoryNews["story"] & { readonly origins: number; readonly developments: readonly Development[] };
  readonly article: StoryNews["article"] & Pick<Article, "id" | "title" | "text" | "lang" | "sourceId">;
  /** When this version came to be. */
  readonly at: string;
}

export interface Preview {
  readonly alerts_per_day: number;
  readonly matches: readonly { readonly development: Development; readonly why: readonly Why[]; readonly spans: readonly Span[] }[];
  readonly near_misses: readonly { readonly development: Development; readonly failing: string }[];
}

const DAY_MS = 86_400_000;
const MAX_NEAR_MISSES = 20;

/** What a subscription would have been told of the versions in [since, until), by the very steps the live path takes, oldest first. */
export function preview(
  asked: { readonly rule: Rule; readonly subscription: Subscription },
  subjects: readonly PreviewSubject[],
  window: { readonly since: Date; readonly until: Date },
  theatre: Theatre,
): Preview {
  const index = buildRuleIndex([{ ref: asked.subscription.id, rule: asked.rule }]);
  const lastVersions = new Map<string, number>();
  const spokenAt: number[] = [];
  const matches: Preview["matches"][number][] = [];
  const nearMisses: Preview["near_misses"][number][] = [];
  const inWindow = subjects
    .filter(({ at }) => Date.parse(at) >= window.since.getTime() && Date.parse(at) < window.until.getTime())
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const subject of inWindow) {
    const atMs = Date.parse(subject.at);
    const [found] = match(index, { story: subject.story, articles: [subject.article] }, theatre);
    if (found === undefined && nearMisses.length < MAX_NEAR_MISSES) nearMisses.push(...nearMissesIn(asked.rule, subject, theatre));
    const since = (ms: number): number => spokenAt.filter((one) => one > atMs - ms).length;
    const spoken = {
      lastVersion: lastVersions.get(subject.story.id) ?? null,
      lastHour: since(DAY_MS / 24),
      lastDay: since(DAY_MS),
      muted: false,
    };
    const decision = decide(asked.subscription, found !== undefined, subject, spoken, new Date(atMs));
    if (decision.kind === "silent") continue;
    lastVersions.set(subject.story.id, subject.story.version);
    spokenAt.push(atMs);
    const [development] = found?.developments ?? [];
    if (found !== undefined && development !== undefined)
      matches.push({ development, why: found.why, spans: found.why.flatMap(({ spans }) => spans) });
  }
  const days = Math.max(1, (window.until.getTime() - window.since.getTime()) / DAY_MS);
  return { alerts_per_day: spokenAt.length / days, matches, near_misses: nearMisses.slice(0, MAX_NEAR_MISSES) };
}

const nearMissesIn = (rule: Rule, { story, article }: PreviewSubject, theatre: Theatre): Preview["near_misses"] =>
  story.developments
    .filter(({ articleId }) => articleId === article.id)
    .flatMap((development) => {
      const { failing } = evaluate(rule, { development, article, story }, theatre);
      return failing === undefined ? [] : [{ development, failing }];
    });
