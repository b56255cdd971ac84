import type { Problem, ProblemCode } from "@orontes/vocabulary";
import { z } from "zod";

/** RFC 9457 problem details. `errors` points into the request with JSON pointers; `code` is one of the product's problem codes. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().describe("The request id, also in the X-Request-Id header."),
  code: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), offset: z.number().int().optional(), suggestion: z.string().optional() }))
    .optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
export type RequestFault = NonNullable<ProblemDetails["errors"]>[number];

const STATUS: Partial<Record<ProblemCode, 400 | 409 | 422 | 502 | 503>> = {
  "invalid-rule": 400,
  "invalid-settings": 400,
  "invalid-record": 400,
  "channel-misconfigured": 400,
  "address-refused": 400,
  "url-refused": 400,
  "database-unavailable": 503,
  "schema-behind": 503,
};

/** An expected trouble as the answer to a request. `pointer` says which part of the request it is about. */
export function detailsOf(problem: Problem, instance: string, pointer?: string): ProblemDetails {
  const status = STATUS[problem.code] ?? 502;
  const at = typeof problem.at === "string" ? problem.at : pointer;
  return {
    type: `urn:orontes:problem:${problem.code}`,
    title: problem.message,
    status,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    instance,
    code: problem.code,
    ...(at === undefined
      ? {}
      : {
          errors: [
            {
              pointer: at,
              detail: problem.detail ?? problem.message,
              ...(typeof problem.at === "number" ? { offset: problem.at } : {}),
              ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
            },
          ],
        }),
  };
}

/** A refusal that is about the request alone. */
export function refusal(
  status: number,
  code: string,
  title: string,
  instance: string,
  more: { detail?: string; errors?: RequestFault[] } = {},
): ProblemDetails {
  return { type: `urn:orontes:problem:${code}`, title, status, instance, code, ...more };
}

export const problemResponse = (details: ProblemDetails, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(details), {
    status: details.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store", ...headers },
  });

/** What zod found, as JSON pointers into the request. */
export function faultsOf(error: z.ZodError, prefix = ""): RequestFault[] {
  return error.issues.map((issue) => ({
    pointer: `${prefix}${issue.path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}` || "/",
    detail: issue.message,
  }));
}
