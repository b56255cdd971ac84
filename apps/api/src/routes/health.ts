import { countRows, jobHealth, type Workplace } from "@orontes/operations";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../create-api.ts";
import { answers } from "./answers.ts";

const Health = z.object({ status: z.enum(["ok", "down"]), version: z.string(), database: z.string(), problem: z.string().optional() });
const JobHealth = z.object({
  jobs: z.array(z.object({ job: z.string(), outcome: z.string(), endedAt: z.string(), lastGoodAgeMs: z.number().nullable() })),
});

export function healthRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get(
    "/healthz",
    describeRoute({
      operationId: "health",
      summary: "Whether the API and its database work",
      responses: answers("They do", Health, { 503: "The database does not answer." }),
    }),
    async (context) => {
      const alive = await workplace.database.ping();
      const base = { version: workplace.settings.version, database: workplace.database.name };
      if (alive.kind === "kept") return context.json({ status: "ok", ...base });
      return context.json({ status: "down", ...base, problem: alive.kind === "failed" ? alive.problem.message : "" }, 503);
    },
  );
  app.get(
    "/healthz/jobs",
    describeRoute({
      operationId: "jobHealth",
      summary: "The last run of each job and the age of its last good one",
      responses: answers("Every job that ever ran", JobHealth),
    }),
    async (context) => {
      const jobs = await jobHealth(workplace);
      return context.json({
        jobs: jobs.map(({ job, last, endedAt, lastGoodAgeMs }) => ({ job, outcome: last.outcome, endedAt, lastGoodAgeMs })),
        counts: await countRows(workplace),
      });
    },
  );
  return app;
}
