import type { Context } from "hono";
import { z } from "zod";
import type { ApiEnv } from "../create-api.ts";
import { faultsOf, problemResponse, refusal } from "../problem-json.ts";

/** A request's part, parsed once; or the answer that says what is wrong with it. */
export type Asked<T> = { readonly kind: "asked"; readonly value: T } | { readonly kind: "refused"; readonly response: Response };

export const Paging = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(200).optional() });

export function askedQuery<T>(context: Context<ApiEnv>, schema: z.ZodType<T>): Asked<T> {
  const parsed = schema.safeParse(context.req.query());
  if (parsed.success) return { kind: "asked", value: parsed.data };
  const errors = faultsOf(parsed.error).map((fault) => ({ ...fault, pointer: `?${fault.pointer.slice(1).split("/")[0] ?? ""}` }));
  return {
    kind: "refused",
    response: problemResponse(
      refusal(400, "invalid-query", "The query is not valid.", context.get("requestId"), {
        detail: errors.map((fault) => `${fault.pointer}: ${fault.detail}`).join("; "),
        errors,
      }),
    ),
  };
}

export async function askedBody<T>(context: Context<ApiEnv>, schema: z.ZodType<T>): Promise<Asked<T>> {
  let body: unknown;
  try {
    body = JSON.parse(await context.req.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      kind: "refused",
      response: problemResponse(
        refusal(400, "invalid-json", "The body is not JSON.", context.get("requestId"), {
          detail: error.message,
          errors: [{ pointer: "/", detail: error.message }],
        }),
      ),
    };
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { kind: "asked", value: parsed.data };
  const errors = faultsOf(parsed.error);
  return {
    kind: "refused",
    response: problemResponse(
      refusal(400, "invalid-body", "The body is not valid.", context.get("requestId"), {
        detail: errors.map((fault) => `${fault.pointer}: ${fault.detail}`).join("; "),
        errors,
      }),
    ),
  };
}

export const badCursor = (context: Context<ApiEnv>): Response =>
  problemResponse(
    refusal(400, "invalid-cursor", "The cursor was not made here.", context.get("requestId"), {
      detail: "Take `next` of the page before, unchanged.",
      errors: [{ pointer: "?cursor", detail: "not a cursor" }],
    }),
  );
export const notThere = (context: Context<ApiEnv>, what: string): Response =>
  problemResponse(refusal(404, "not-found", `There is no such ${what}.`, context.get("requestId")));

/** The page with the address of the next one (RFC 8288). */
export function paged(context: Context<ApiEnv>, page: { readonly items: readonly unknown[]; readonly next: string | null }): Response {
  if (page.next !== null) {
    const url = new URL(context.req.url);
    url.searchParams.set("cursor", page.next);
    context.header("Link", `<${url.pathname}${url.search}>; rel="next"`);
  }
  context.header("Cache-Control", "private, max-age=5");
  return context.json(page);
}
