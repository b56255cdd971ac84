import {
  changeSubscription,
  listOutbox,
  listSubscriptions,
  muteStory,
  readSubscription,
  removeSubscription,
  replayNotification,
  subscribe,
  type Workplace,
} from "@orontes/operations";
import { DeliveryState, Instant, Subscription, SubscriptionInput } from "@orontes/vocabulary";
import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../create-api.ts";
import { detailsOf, problemResponse } from "../problem-json.ts";
import { answers } from "./answers.ts";
import { askedBody, askedQuery, notThere } from "./asked.ts";

const Shown = Subscription.omit({ channel: true }).extend({ channel: z.object({ kind: z.string(), description: z.string() }) });
const Made = z.object({
  subscription: Shown,
  channelSettings: z
    .object({ kind: z.string() })
    .loose()
    .describe("With what was made here, such as a webhook's signing secret; shown this once."),
});
const Changes = z.strictObject({ state: z.enum(["active", "paused"]).optional(), snoozedUntil: Instant.nullable().optional() });
const OutboxQuery = z.strictObject({ state: DeliveryState.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });
const bodyOf = (schema: z.ZodType) => ({ required: true, content: { "application/json": { schema: resolver(schema) as never } } });

export function subscriptionRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  app.post(
    "/subscriptions",
    describeRoute({
      operationId: "subscribe",
      summary: "Ask to be told",
      requestBody: bodyOf(SubscriptionInput),
      responses: {
        ...answers("Listed", Made),
        201: { description: "The subscription", content: { "application/json": { schema: resolver(Made) } } },
      },
    }),
    async (context) => {
      const asked = await askedBody(context, SubscriptionInput);
      if (asked.kind === "refused") return asked.response;
      const made = await subscribe(workplace, asked.value, context.get("caller").tenant);
      if (made.kind === "failed")
        return problemResponse(detailsOf(made.problem, context.get("requestId"), made.problem.code === "invalid-rule" ? "/rule" : "/"));
      if (made.kind !== "kept") throw new Error("subscribing drops nothing");
      context.header("Location", `/v1/subscriptions/${made.value.subscription.id}`);
      return context.json(made.value, 201);
    },
  );

  app.get(
    "/subscriptions",
    describeRoute({
      operationId: "listSubscriptions",
      summary: "Your subscriptions",
      responses: answers("All of them", z.object({ items: z.array(Shown), next: z.null() })),
    }),
    async (context) => context.json({ items: await listSubscriptions(workplace, context.get("caller").tenant), next: null }),
  );

  app.get(
    "/subscriptions/:id",
    describeRoute({
      operationId: "readSubscription",
      summary: "One subscription",
      responses: answers("The subscription", Shown, { 404: "You have no such subscription." }),
    }),
    async (context) => {
      const found = await readSubscription(workplace, context.req.param("id"), context.get("caller").tenant);
      return found === undefined ? notThere(context, "subscription") : context.json(found);
    },
  );

  app.patch(
    "/subscriptions/:id",
    describeRoute({
      operationId: "changeSubscription",
      summary: "Pause, resume or snooze",
      requestBody: bodyOf(Changes),
      responses: answers("The subscription as it now is", Shown, { 404: "You have no such subscription." }),
    }),
    async (context) => {
      const asked = await askedBody(context, Changes);
      if (asked.kind === "refused") return asked.response;
      const { state, snoozedUntil } = asked.value;
      const { tenant } = context.get("caller");
      const id = context.req.param("id");
      const changed = await changeSubscription(
        workplace,
        id,
        { ...(state === undefined ? {} : { state, stateReason: null }), ...(snoozedUntil === undefined ? {} : { snoozedUntil }) },
        tenant,
      );
      return changed ? context.json(await readSubscription(workplace, id, tenant)) : notThere(context, "subscription");
    },
  );

  app.delete(
    "/subscriptions/:id",
    describeRoute({
      operationId: "removeSubscription",
      summary: "Remove a subscription and what it has not sent",
      responses: { 204: { description: "Removed" } },
    }),
    async (context) =>
      (await removeSubscription(workplace, context.req.param("id"), context.get("caller").tenant))
        ? context.body(null, 204)
        : notThere(context, "subscription"),
  );

  app.put(
    "/subscriptions/:id/mutes/:story",
    describeRoute({ operationId: "muteStory", summary: "Hear no more of one story", responses: { 204: { description: "Muted" } } }),
    async (context) =>
      (await muteStory(workplace, context.req.param("id"), context.req.param("story"), context.get("caller").tenant))
        ? context.body(null, 204)
        : notThere(context, "subscription"),
  );

  app.get(
    "/notifications",
    describeRoute({
      operationId: "listNotifications",
      summary: "What was said to you, and what waits to be",
      responses: answers("The newest first", z.object({ items: z.array(z.unknown()), next: z.null() })),
    }),
    async (context) => {
      const asked = askedQuery(context, OutboxQuery);
      if (asked.kind === "refused") return asked.response;
      return context.json({
        items: await listOutbox(workplace, asked.value.state, asked.value.limit, context.get("caller").tenant),
        next: null,
      });
    },
  );

  app.post(
    "/notifications/:id/replay",
    describeRoute({
      operationId: "replayNotification",
      summary: "Send once more, under the old key",
      responses: { 204: { description: "It will be sent" } },
    }),
    async (context) =>
      (await replayNotification(workplace, context.req.param("id"), context.get("caller").tenant))
        ? context.body(null, 204)
        : notThere(context, "notification that is not being sent"),
  );
  return app;
}
