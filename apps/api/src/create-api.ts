import type { Workplace } from "@orontes/operations";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { openAPIRouteHandler } from "hono-openapi";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { accessOf, type Caller } from "./access.ts";
import { problemResponse, refusal } from "./problem-json.ts";
import { coverageRoutes } from "./routes/coverage.ts";
import { healthRoutes } from "./routes/health.ts";
import { hubRoutes } from "./routes/hub.ts";
import { newsRoutes } from "./routes/news.ts";
import { ruleRoutes } from "./routes/rules.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";
import { unsubscribeRoutes } from "./routes/unsubscribe.ts";

export interface ApiSettings {
  readonly auth: "loopback" | "required";
  readonly publicUrl: string;
  /** Requests a minute for one caller. */
  readonly requestsPerMinute?: number;
}

export interface ApiEnv {
  readonly Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }; readonly remoteAddress?: string };
  readonly Variables: { caller: Caller; requestId: string };
}

const MAX_BODY_BYTES = 65_536;
const WINDOW_SECONDS = 60;

/** The whole API as one Hono app, without a server: tests call `app.request`. */
export function createApi(workplace: Workplace, settings: ApiSettings): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const limit = settings.requestsPerMinute ?? 600;
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });

  app.use(async (context, next) => {
    const id = workplace.world.random.id("request");
    context.set("requestId", id);
    await next();
    context.header("X-Request-Id", id);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  });

  app.route("/", healthRoutes(workplace));
  app.route("/", unsubscribeRoutes(workplace));
  app.route("/", hubRoutes(workplace));
  app.get("/", (context) =>
    context.json({
      name: "Orontes",
      version: workplace.settings.version,
      description: "/openapi.json",
      health: "/healthz",
      developments: "/v1/developments",
    }),
  );
  app.get(
    "/openapi.json",
    openAPIRouteHandler(app, {
      documentation: {
        openapi: "3.1.0",
        info: {
          title: "Orontes",
          version: workplace.settings.version,
          description: "What happened, who says so, and how sure. Lists are paged by an opaque cursor; errors are RFC 9457 problems.",
          license: { name: "Apache-2.0", identifier: "Apache-2.0" },
        },
        servers: [{ url: settings.publicUrl }],
        components: {
          securitySchemes: {
            key: { type: "http", scheme: "bearer", description: "From this machine no key is needed unless ORONTES_AUTH=required." },
          },
        },
        security: [{ key: [] }, {}],
      },
    }),
  );

  app.use("/v1/*", async (context, next) => {
    const requestId = context.get("requestId");
    const remote = context.env?.remoteAddress ?? context.env?.incoming?.socket?.remoteAddress;
    const access = await accessOf(workplace, settings.auth, remote, context.req.raw.headers, requestId);
    if (access.kind === "refused") return problemResponse(access.details, { "www-authenticate": "Bearer" });
    const { caller } = access;
    try {
      const state = await limiter.consume(caller.name);
      context.header("RateLimit", `"default";r=${state.remainingPoints};t=${Math.ceil(state.msBeforeNext / 1000)}`);
      context.header("RateLimit-Policy", `"default";q=${limit};w=${WINDOW_SECONDS}`);
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      const seconds = String(Math.ceil(rejected.msBeforeNext / 1000));
      return problemResponse(refusal(429, "too-many-requests", "Too many requests.", requestId, { detail: `Wait ${seconds} seconds.` }), {
        "retry-after": seconds,
      });
    }
    const writes = !["GET", "HEAD", "OPTIONS"].includes(context.req.method) && context.req.path !== "/v1/rules/preview";
    if (!caller.scopes.includes(writes ? "write" : "read"))
      return problemResponse(refusal(403, "scope-missing", `The key lacks the scope “${writes ? "write" : "read"}”.`, requestId));
    context.set("caller", caller);
    return next();
  });
  app.use(
    "/v1/*",
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (context) =>
        problemResponse(refusal(413, "too-large", `A request has at most ${MAX_BODY_BYTES} bytes.`, context.get("requestId"))),
    }),
  );

  app.route("/v1", newsRoutes(workplace));
  app.route("/v1", coverageRoutes(workplace));
  app.route("/v1", subscriptionRoutes(workplace));
  app.route("/v1", ruleRoutes(workplace));

  app.notFound((context) =>
    problemResponse(
      refusal(404, "not-found", "There is nothing at this address.", context.get("requestId"), {
        detail: "/openapi.json lists what there is.",
      }),
    ),
  );
  app.onError((error, context) => {
    const requestId = context.get("requestId");
    workplace.world.log.error("api.bug", { requestId, path: context.req.path, message: error.message, stack: error.stack });
    return problemResponse(
      refusal(500, "bug", "Something broke on our side.", requestId, { detail: "It is logged under this request's id." }),
    );
  });
  return app;
}
