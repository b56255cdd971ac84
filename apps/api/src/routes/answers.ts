import { resolver } from "hono-openapi";
import type { z } from "zod";
import { ProblemDetails } from "../problem-json.ts";

const problem = (description: string) => ({ description, content: { "application/problem+json": { schema: resolver(ProblemDetails) } } });

/** The answers of a route for the description: the good one and the refusals that every route shares. */
export function answers(description: string, schema: z.ZodType, more: Readonly<Record<string, string>> = {}) {
  return {
    200: { description, content: { "application/json": { schema: resolver(schema) } } },
    400: problem("The request is not valid; `errors` points at what is wrong."),
    401: problem("A key is needed, or the one given is not known."),
    429: problem("Too many requests; Retry-After says how long to wait."),
    ...Object.fromEntries(Object.entries(more).map(([status, text]) => [status, problem(text)])),
  };
}
