import { challengeOf, receivePush, type Workplace } from "@orontes/operations";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiEnv } from "../create-api.ts";

const MOST_BYTES = 10 * 1024 * 1024;

/** Where hubs call (W3C WebSub): outside of /v1, since hubs carry no key; the unguessable token is theirs. */
export function hubRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get("/hub/:token", async (context) => {
    const answer = await challengeOf(workplace, context.req.param("token"), new URL(context.req.url).searchParams);
    return answer.kind === "kept" ? context.text(answer.value) : context.text("Nothing was asked for under this address.", 404);
  });
  // Anyone may call: what announces no length is counted as it comes.
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.body(null, 413) });
  app.post("/hub/:token", limit, async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const known = await receivePush(workplace, context.req.param("token"), context.req.header("x-hub-signature"), body);
    // A hub with a wrong signature is told nothing either (W3C WebSub, 8).
    return context.body(null, known ? 202 : 410);
  });
  return app;
}
