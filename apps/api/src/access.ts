import { checkKey, DEFAULT_TENANT, type Workplace } from "@orontes/operations";
import { isLoopback } from "./loopback.ts";
import { type ProblemDetails, refusal } from "./problem-json.ts";

export interface Caller {
  readonly tenant: string;
  readonly scopes: readonly string[];
  /** What its requests are counted by. */
  readonly name: string;
}

export type Access = { readonly kind: "granted"; readonly caller: Caller } | { readonly kind: "refused"; readonly details: ProblemDetails };

/** Who calls: a key's owner, or, where that is allowed, anyone on this very machine. */
export async function accessOf(
  workplace: Pick<Workplace, "database">,
  auth: "loopback" | "required",
  remoteAddress: string | undefined,
  headers: Headers,
  requestId: string,
): Promise<Access> {
  const given = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? headers.get("x-api-key");
  if (given !== null && given !== undefined) {
    const key = await checkKey(workplace, given);
    if (key !== undefined) return { kind: "granted", caller: { tenant: key.tenant, scopes: key.scopes, name: key.id } };
    return {
      kind: "refused",
      details: refusal(401, "unknown-key", "The key is not known or has expired.", requestId, {
        detail: "Make one with `orontes keys create`.",
      }),
    };
  }
  if (auth === "loopback" && isLoopback(remoteAddress, headers))
    return { kind: "granted", caller: { tenant: DEFAULT_TENANT, scopes: ["read", "write"], name: "loopback" } };
  return {
    kind: "refused",
    details: refusal(401, "key-required", "This request needs a key.", requestId, {
      detail: "Send `Authorization: Bearer orontes_…`; make a key with `orontes keys create`.",
    }),
  };
}
