import { feedHealth, type FeedHealth, type TextChange, textChanges } from "@orontes/feeds";
import * as store from "@orontes/store";
import type { Article, Development, DevelopmentFilter, ListedDevelopment, ListedStory, Page, Source } from "@orontes/vocabulary";
import type { Workplace } from "./workplace.ts";

type Asked = Pick<Workplace, "database" | "theatre">;

/** Developments as they are believed now. Places and actors may be asked for by id or by any known name. */
export async function listDevelopments(
  { database, theatre }: Asked,
  filter: DevelopmentFilter,
  limit: number,
  cursor?: string,
): Promise<Page<ListedDevelopment>> {
  const place = filter.place?.flatMap((name) =>
    theatre.placeById(name) === undefined ? theatre.placesNamed(name).map(({ id }) => id) : [name],
  );
  const actor = filter.actor?.flatMap((name) =>
    theatre.actorById(name) === undefined ? theatre.actorsNamed(name).map(({ id }) => id) : [name],
  );
  return store.listDevelopments(
    database.drizzle,
    { ...filter, ...(place === undefined ? {} : { place }), ...(actor === undefined ? {} : { actor }) },
    limit,
    cursor,
  );
}

export const listStories = (
  { database }: Pick<Asked, "database">,
  limit: number,
  cursor?: string,
  severity?: number,
): Promise<Page<ListedStory>> => store.listStories(database.drizzle, limit, cursor, severity);

export const isCursor = store.isCursor;

export interface StoryAnswer {
  readonly story: ListedStory;
  /** Each version with the article that made it. */
  readonly history: readonly {
    readonly version: number;
    readonly at: string;
    readonly relation: string;
    readonly material: boolean;
    readonly changes: readonly string[];
    readonly article: { readonly id: string; readonly title: string; readonly url: string | null; readonly source: string };
  }[];
  /** Who says what; never summed across voices. */
  readonly claims: readonly {
    readonly field: string;
    readonly value: unknown;
    readonly by: string;
    readonly stance: string;
    readonly articleId: string;
    readonly firstSeenAt: string;
  }[];
}

export async function readStory({ database }: Pick<Asked, "database">, id: string): Promise<StoryAnswer | undefined> {
  const found = await store.findStory(database.drizzle, id);
  if (found === undefined) return undefined;
  const { profile: _, ...story } = found;
  const history = await store.historyOf(database.drizzle, id);
  const claims = await store.claimsOf(database.drizzle, id);
  return {
    story,
    history: history.map((version) => ({
      version: version.story.version,
      at: version.at,
      relation: version.relation,
      material: version.material,
      changes: version.changes.map((change) => change.text),
      article: {
        id: version.article.article.id,
        title: version.article.article.title,
        url: version.article.article.url,
        source: version.article.source.name,
      },
    })),
    claims: claims.map(({ field, value, by, stance, articleId, firstSeenAt }) => ({ field, value, by, stance, articleId, firstSeenAt })),
  };
}

export interface ArticleAnswer {
  readonly article: Article;
  readonly source: Source;
  readonly developments: readonly Development[];
  readonly revisions: readonly {
    readonly revision: number;
    readonly title: string;
    readonly seenAt: string;
    /** Sentences that came and went since the revision before; none for the first. */
    readonly changes: readonly TextChange[];
  }[];
}

export async function readArticle({ database }: Pick<Asked, "database">, id: string): Promise<ArticleAnswer | undefined> {
  const found = await store.findArticle(database.drizzle, id);
  if (found === undefined) return undefined;
  const revisions = await store.listRevisions(database.drizzle, id);
  return {
    article: found.article,
    source: found.source,
    developments: await store.developmentsOf(database.drizzle, id),
    revisions: revisions.map(({ revision, title, seenAt, text }, index) => {
      const before = revisions[index - 1];
      const changes = before === undefined ? [] : textChanges(before.text, text).filter(({ kind }) => kind !== "same");
      return { revision, title, seenAt, changes };
    }),
  };
}

export interface SourceAnswer {
  readonly source: Source;
  readonly feeds: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string | null;
    readonly lang: string | null;
    readonly status: string;
    /** Every item that was ever seen. */
    readonly items: number;
    readonly lastSuccessAt: string | null;
    readonly nextLookAt: string | null;
    readonly problem: string | null;
    /** How much time one document of it usually covers; a look less often than that loses items. */
    readonly windowMs: number | null;
    readonly health: FeedHealth;
  }[];
}

/** Every source with the health of its feeds in words. */
export async function listSources({ database, world }: Pick<Workplace, "database" | "world">): Promise<SourceAnswer[]> {
  const now = world.clock.now();
  const feeds = await store.listFeeds(database.drizzle);
  const sources = await store.listSources(database.drizzle);
  return sources.map(({ source }) => ({
    source,
    feeds: feeds
      .filter((known) => known.source.id === source.id)
      .map(({ feed, state }) => ({
        id: feed.id,
        url: feed.url,
        title: feed.title,
        lang: feed.lang,
        status: feed.status,
        items: state.itemsSeen,
        lastSuccessAt: state.lastSuccessAt,
        nextLookAt: state.nextLookAt,
        problem: state.problem === null ? null : [state.problem.message, state.problem.detail].filter(Boolean).join(" "),
        windowMs: state.windowMs,
        health: feedHealth(feed, state, now),
      })),
  }));
}

export const countRows = ({ database }: Pick<Asked, "database">): Promise<Readonly<Record<string, number>>> =>
  store.countRows(database.drizzle);
export const jobHealth = ({ database }: Pick<Asked, "database">): ReturnType<typeof store.jobHealth> => store.jobHealth(database.drizzle);
