import { coverageEvents, coverageNow, type Workplace } from "@orontes/operations";
import { CoverageEvent } from "@orontes/vocabulary";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../create-api.ts";
import { answers } from "./answers.ts";

const CoverageAnswer = z.object({
  areas: z.array(z.object({ area: z.string(), label: z.string(), blind: z.boolean(), sentence: z.string() })),
  events: z.array(CoverageEvent),
});

/** What can be seen of the news, so that "no news" is told apart from "not looking". */
export function coverageRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get(
    "/coverage",
    describeRoute({
      operationId: "coverage",
      summary: "Which languages and dyads can be seen now, and which went blind",
      responses: answers("Every area that was ever read", CoverageAnswer),
    }),
    async (context) => context.json({ areas: await coverageNow(workplace), events: await coverageEvents(workplace) }),
  );
  return app;
}
