import type { Theatre } from "@orontes/theatre";
import type { Article, Development, Story } from "@orontes/vocabulary";
import { evaluateFacts, type Why } from "./evaluate.ts";
import { factKeys, factsOf } from "./facts.ts";
import { canonicalRule, formatRule } from "./format-rule.ts";
import { requiredKeys } from "./required-keys.ts";
import type { Rule } from "./rule.ts";

/** A rule and who asks for it, such as a subscription id. */
export interface AskedRule {
  readonly ref: string;
  readonly rule: Rule;
}

interface DistinctRule {
  readonly rule: Rule;
  readonly refs: readonly string[];
}

/** Equal rules once, each under its rarest required keys; `always` holds those that require none. */
export interface RuleIndex {
  readonly byKey: ReadonlyMap<string, readonly DistinctRule[]>;
  readonly always: readonly DistinctRule[];
  readonly distinct: number;
}

export function buildRuleIndex(asked: readonly AskedRule[]): RuleIndex {
  const byText = new Map<string, { rule: Rule; refs: string[] }>();
  for (const { ref, rule } of asked) {
    const canonical = canonicalRule(rule);
    const text = formatRule(canonical);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { rule: canonical, refs: [ref] });
    else known.refs.push(ref);
  }
  const byKey = new Map<string, DistinctRule[]>();
  const always: DistinctRule[] = [];
  for (const distinct of byText.values()) {
    const keys = requiredKeys(distinct.rule);
    if (keys === null) always.push(distinct);
    for (const key of keys ?? []) {
      const slot = byKey.get(key);
      if (slot === undefined) byKey.set(key, [distinct]);
      else slot.push(distinct);
    }
  }
  return { byKey, always, distinct: byText.size };
}

/** A story at one version. Only developments whose article is given are asked about: those of the article that made this version at the least. */
export interface StoryVersionInput {
  readonly story: Pick<Story, "origins"> & { readonly developments: readonly Development[] };
  readonly articles: readonly Pick<Article, "id" | "title" | "text" | "lang" | "sourceId">[];
}

export interface RuleMatch {
  readonly ref: string;
  readonly developments: readonly Development[];
  /** Of the first development that matched. */
  readonly why: readonly Why[];
}

/** Which rules say yes to a story version, by which developments and why. */
export function match(index: RuleIndex, { story, articles }: StoryVersionInput, theatre: Theatre): readonly RuleMatch[] {
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const byRef = new Map<string, { ref: string; developments: Development[]; why: readonly Why[] }>();
  for (const development of story.developments) {
    const article = articlesById.get(development.articleId);
    if (article === undefined) continue;
    const facts = factsOf({ development, article, story }, theatre);
    for (const { rule, refs } of candidatesFor(index, factKeys(facts))) {
      const verdict = evaluateFacts(rule, facts);
      if (!verdict.yes) continue;
      for (const ref of refs) {
        const known = byRef.get(ref);
        if (known === undefined) byRef.set(ref, { ref, developments: [development], why: verdict.why });
        else known.developments.push(development);
      }
    }
  }
  return [...byRef.values()];
}

function candidatesFor(index: RuleIndex, keys: ReadonlySet<string>): ReadonlySet<DistinctRule> {
  const candidates = new Set(index.always);
  for (const key of keys) for (const rule of index.byKey.get(key) ?? []) candidates.add(rule);
  return candidates;
}
