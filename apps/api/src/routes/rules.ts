import { checkRule, previewRule, type Workplace } from "@orontes/operations";
import { Development, Instant, Span } from "@orontes/vocabulary";
import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../create-api.ts";
import { detailsOf, problemResponse, refusal } from "../problem-json.ts";
import { answers } from "./answers.ts";
import { askedBody } from "./asked.ts";

const Day = z.iso.date().transform((day) => `${day}T00:00:00.000Z`);
const PreviewInput = z.strictObject({
  rule: z.string().min(1).max(4000),
  since: z.union([Instant, Day]),
  until: z.union([Instant, Day]).optional(),
});
const Why = z.object({ clause: z.string(), text: z.string(), spans: z.array(Span) });
const Preview = z.object({
  alerts_per_day: z.number(),
  matches: z.array(z.object({ development: Development, why: z.array(Why), spans: z.array(Span) })),
  near_misses: z.array(z.object({ development: Development, failing: z.string() })),
});
const RuleInput = z.strictObject({ rule: z.string().min(1).max(4000) });
const RuleAnswer = z.object({ canonical: z.string() });
const bodyOf = (schema: z.ZodType) => ({ required: true, content: { "application/json": { schema: resolver(schema) as never } } });

export function ruleRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post(
    "/rules/preview",
    describeRoute({
      operationId: "previewRule",
      summary: "What a rule would have sent, why, and what it nearly matched",
      requestBody: bodyOf(z.object({ rule: z.string(), since: z.string(), until: z.string().optional() })),
      responses: answers("By the very steps of the live path", Preview),
    }),
    async (context) => {
      const asked = await askedBody(context, PreviewInput);
      if (asked.kind === "refused") return asked.response;
      const since = new Date(asked.value.since);
      const until = asked.value.until === undefined ? workplace.world.clock.now() : new Date(asked.value.until);
      if (until <= since)
        return problemResponse(
          refusal(400, "invalid-body", "The time range is empty.", context.get("requestId"), {
            errors: [{ pointer: "/until", detail: "It must be after `since`." }],
          }),
        );
      const outcome = await previewRule(workplace, asked.value.rule, since, until);
      if (outcome.kind === "failed") return problemResponse(detailsOf(outcome.problem, context.get("requestId"), "/rule"));
      if (outcome.kind !== "kept") throw new Error("a preview drops nothing");
      return context.json(outcome.value);
    },
  );
  app.post(
    "/rules/check",
    describeRoute({
      operationId: "checkRule",
      summary: "Compile a rule",
      requestBody: bodyOf(RuleInput),
      responses: answers("Its canonical form", RuleAnswer),
    }),
    async (context) => {
      const asked = await askedBody(context, RuleInput);
      if (asked.kind === "refused") return asked.response;
      const outcome = checkRule(asked.value.rule, workplace);
      if (outcome.kind === "failed") return problemResponse(detailsOf(outcome.problem, context.get("requestId"), "/rule"));
      if (outcome.kind !== "kept") throw new Error("a check drops nothing");
      return context.json({ canonical: outcome.value.canonical });
    },
  );
  return app;
}
