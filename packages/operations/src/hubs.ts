import { answerHub, askHub, type Hub, isSignedByHub } from "@orontes/feeds";
import { confirmHub, findHub, type KnownHub, pushed, refuseHub, rememberHub, takeDueHubs } from "@orontes/store";
import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import type { Workplace } from "./workplace.ts";

const AT_ONCE = 20;
/** A hub that does not answer, or whose challenge never comes, is asked again after this long. */
const RETRY_MS = 3_600_000;
const REFUSED_MS = 24 * 3_600_000;

/** Keeps the hub that a feed names, to be asked in this run; nothing where nobody outside can reach our callback. */
export async function meetHub({ database, world, sealer, settings }: Workplace, feedId: string, hub: Hub | null): Promise<void> {
  if (hub === null || !settings.isReachable) return;
  const token = Buffer.from(world.random.bytes(24)).toString("base64url");
  const secret = Buffer.from(world.random.bytes(32)).toString("base64url");
  await rememberHub(database, { feedId, ...hub, token, sealedSecret: sealer.close(secret, token) });
}

/** Asks the hubs that are due: new ones, and those whose lease runs out. The answer is how many said they would. */
export async function askHubs(workplace: Workplace, signal: AbortSignal): Promise<number> {
  const { database, world, settings } = workplace;
  if (!settings.isReachable) return 0;
  let asked = 0;
  for (const known of await takeDueHubs(database, AT_ONCE, RETRY_MS)) {
    if (signal.aborted) break;
    const secret = secretOf(workplace, known);
    if (secret.kind !== "kept") continue;
    const callback = `${settings.publicUrl}/hub/${known.token}`;
    const outcome = await askHub("subscribe", { hub: known.hub, topic: known.topic, callback, secret: secret.value }, world);
    if (outcome.kind === "kept") asked++;
    else await refuseHub(database, known.token, outcome.kind === "failed" ? outcome.problem.message : outcome.reason, RETRY_MS);
  }
  return asked;
}

const secretOf = ({ sealer }: Pick<Workplace, "sealer">, { sealedSecret, token }: KnownHub): Outcome<string> => {
  const opened = sealer.open(sealedSecret, token);
  return opened.kind === "kept" ? kept(opened.value.reveal()) : opened;
};

/** A hub's challenge: the text to repeat, or why it gets none. */
export async function challengeOf(
  workplace: Pick<Workplace, "database" | "world">,
  token: string,
  query: URLSearchParams,
): Promise<Outcome<string>> {
  const { database, world } = workplace;
  const known = await findHub(database.drizzle, token);
  const now = world.clock.now();
  const call = answerHub(query, known === undefined ? null : { mode: "subscribe", topic: known.topic }, now);
  switch (call.kind) {
    case "confirmed":
      if (call.renewAt !== null) await confirmHub(database, token, now, call.renewAt);
      return kept(call.answer);
    case "denied":
      await refuseHub(database, token, `The hub refuses: ${call.why}`, REFUSED_MS);
      return kept("");
    case "unknown":
      return failed(problem("invalid-record", { detail: "Nothing was asked of a hub under this address." }));
  }
}

/** A hub's push. A good signature makes the feed due; what was pushed is never read, and a bad signature changes nothing. */
export async function receivePush(workplace: Workplace, token: string, signature: string | undefined, body: Uint8Array): Promise<boolean> {
  const known = await findHub(workplace.database.drizzle, token);
  if (known === undefined) return false;
  const secret = secretOf(workplace, known);
  if (secret.kind === "kept" && isSignedByHub(signature, body, secret.value)) await pushed(workplace.database, known);
  else workplace.world.log.warn("hub.unsigned", { feedId: known.feedId });
  return true;
}
