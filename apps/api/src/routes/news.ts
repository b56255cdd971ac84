import {
  explainArticle,
  isCursor,
  listDevelopments,
  listSources,
  listStories,
  readArticle,
  readStory,
  type Workplace,
} from "@orontes/operations";
import { Article, Development, DevelopmentFilter, ListedDevelopment, ListedStory, Source } from "@orontes/vocabulary";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../create-api.ts";
import { answers } from "./answers.ts";
import { askedQuery, badCursor, notThere, paged, Paging } from "./asked.ts";

const DevelopmentQuery = z.strictObject({ ...DevelopmentFilter.shape, ...Paging.shape });
const StoryQuery = Paging.extend({ severity: z.coerce.number().int().min(1).max(5).default(1) }).strict();
const pageOf = (item: z.ZodType) => z.object({ items: z.array(item), next: z.string().nullable() });
const StoryAnswer = z.object({
  story: ListedStory,
  history: z.array(
    z.object({ version: z.number(), at: z.string(), relation: z.string(), material: z.boolean(), changes: z.array(z.string()) }).loose(),
  ),
  claims: z.array(
    z.object({ field: z.string(), value: z.unknown(), by: z.string(), stance: z.string(), articleId: z.string(), firstSeenAt: z.string() }),
  ),
});
const ArticleAnswer = z.object({
  article: Article,
  source: Source,
  developments: z.array(Development),
  revisions: z.array(
    z.object({
      revision: z.number(),
      title: z.string(),
      seenAt: z.string(),
      changes: z.array(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() })),
    }),
  ),
});
const SourceList = z.object({
  items: z.array(
    z.object({
      source: Source,
      feeds: z.array(
        z
          .object({
            id: z.string(),
            url: z.string(),
            status: z.string(),
            items: z.number(),
            lastSuccessAt: z.string().nullable(),
            nextLookAt: z.string().nullable(),
            problem: z.string().nullable(),
            windowMs: z.number().nullable(),
            health: z.object({
              verdict: z.string(),
              sentence: z.string(),
              itemsPerDay: z.number().nullable(),
              itemsLastDay: z.number(),
              silentMs: z.number().nullable(),
              lateMs: z.number(),
            }),
          })
          .loose(),
      ),
    }),
  ),
  next: z.null(),
});
const Ledger = z
  .object({
    articleId: z.string().nullable(),
    storyId: z.string().nullable(),
    state: z.string(),
    ledger: z.array(
      z
        .object({
          step: z.string(),
          outcome: z.string(),
          code: z.string().nullable(),
          sentence: z.string().nullable(),
          detail: z.string().nullable(),
          at: z.string(),
        })
        .loose(),
    ),
  })
  .loose();

const queryOf = (schema: z.ZodObject) =>
  Object.entries(schema.shape).map(([name, field]) => ({
    in: "query" as const,
    name,
    required: false,
    description: (field as z.ZodType).description ?? "Several values separated by commas mean any of them.",
    schema: { type: "string" as const },
  }));

/** Developments, stories, articles and sources. */
export function newsRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  app.get(
    "/developments",
    describeRoute({
      operationId: "listDevelopments",
      summary: "What happened, the newest first",
      parameters: queryOf(DevelopmentQuery),
      responses: answers("A page of developments", pageOf(ListedDevelopment)),
    }),
    async (context) => {
      const asked = askedQuery(context, DevelopmentQuery);
      if (asked.kind === "refused") return asked.response;
      const { limit, cursor, ...filter } = asked.value;
      if (cursor !== undefined && !isCursor(cursor)) return badCursor(context);
      return paged(context, await listDevelopments(workplace, filter, limit, cursor));
    },
  );

  app.get(
    "/stories",
    describeRoute({
      operationId: "listStories",
      summary: "Stories, the most recently seen first",
      parameters: queryOf(StoryQuery),
      responses: answers("A page of stories", pageOf(ListedStory)),
    }),
    async (context) => {
      const asked = askedQuery(context, StoryQuery);
      if (asked.kind === "refused") return asked.response;
      const { limit, cursor, severity } = asked.value;
      if (cursor !== undefined && !isCursor(cursor)) return badCursor(context);
      return paged(context, await listStories(workplace, limit, cursor, severity));
    },
  );

  app.get(
    "/stories/:id",
    describeRoute({
      operationId: "readStory",
      summary: "One story with its history and who claims what",
      responses: answers("The story", StoryAnswer, { 404: "There is no such story." }),
    }),
    async (context) => {
      const found = await readStory(workplace, context.req.param("id"));
      if (found === undefined) return notThere(context, "story");
      const etag = `W/"${found.story.id}-${found.story.version}"`;
      context.header("ETag", etag);
      return context.req.header("if-none-match") === etag ? context.body(null, 304) : context.json(found);
    },
  );

  app.get(
    "/articles/:id",
    describeRoute({
      operationId: "readArticle",
      summary: "One article with its developments and revisions",
      responses: answers("The article", ArticleAnswer, { 404: "There is no such article." }),
    }),
    async (context) => {
      const found = await readArticle(workplace, context.req.param("id"));
      return found === undefined ? notThere(context, "article") : context.json(found);
    },
  );

  app.get(
    "/articles/:id/ledger",
    describeRoute({
      operationId: "explainArticle",
      summary: "Every step of one article, and why it did or did not alert you",
      responses: answers("The ledger", Ledger, { 404: "There is no such article." }),
    }),
    async (context) => {
      const found = await explainArticle(workplace, context.req.param("id"), context.get("caller").tenant);
      return found === undefined ? notThere(context, "article") : context.json(found);
    },
  );

  app.get(
    "/sources",
    describeRoute({
      operationId: "listSources",
      summary: "Who is read, and how their feeds are",
      responses: answers("Every source", SourceList),
    }),
    async (context) => context.json({ items: await listSources(workplace), next: null }),
  );

  return app;
}
