import { unsubscribe, whoUnsubscribes, type Workplace } from "@orontes/operations";
import { Hono } from "hono";
import { html } from "hono/html";
import type { ApiEnv } from "../create-api.ts";

/** The link in every mail. A GET, as mail scanners make it, changes nothing; one click is a POST (RFC 8058). */
export function unsubscribeRoutes(workplace: Workplace): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const page = (title: string, body: ReturnType<typeof html> | string) =>
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  app.get("/unsubscribe/:token", async (context) => {
    const name = await whoUnsubscribes(workplace, context.req.param("token"));
    if (name === undefined) return context.html(page("This link is not known", "It may belong to a subscription that was removed."), 404);
    return context.html(
      page("Stop these alerts?", html`<p>Subscription: ${name}</p><form method="post"><button>Stop them</button></form>`),
    );
  });
  app.post("/unsubscribe/:token", async (context) => {
    const name = await unsubscribe(workplace, context.req.param("token"));
    if (name === undefined) return context.html(page("This link is not known", "It may belong to a subscription that was removed."), 404);
    return context.html(page("Stopped", html`<p>“${name}” sends nothing more. Resume it with the command line or the API.</p>`));
  });
  return app;
}
