import { bindChannel, type DeliveryResult, nextAttempt } from "@orontes/alerts";
import { type Claimed, claimNotifications, type DeliveryEnd, disableFailing, type DueNotification, settleDelivery } from "@orontes/store";
import { type Attempt, failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { guarded, LEASE_MS, workOff } from "./in-turn.ts";
import { openChannel } from "./seal-channel.ts";
import type { Workplace } from "./workplace.ts";

const AT_ONCE = 16;
const DISABLE_AFTER_MS = 120 * 3_600_000;
/** A result that could not be written is written again: losing it would send the message twice. */
const SETTLE_TRIES_MS = [0, 200, 1000, 3000, 10_000];

export interface SendCounts {
  readonly delivered: number;
  readonly notDelivered: number;
  readonly [name: string]: number;
}

/** Sends what is due, one at a time to each destination: first the message, then the note that it went. */
export async function sendNotifications(workplace: Workplace, signal: AbortSignal): Promise<SendCounts> {
  const counts = { delivered: 0, notDelivered: 0 };
  await workOff(
    (limit) => claimNotifications(workplace.database, { limit, leaseMs: LEASE_MS }),
    async (claim) => {
      const began = workplace.world.clock.elapsedMs();
      const at = workplace.world.clock.now();
      const outcome = await guarded(
        workplace,
        claim.id,
        async (): Promise<Outcome<DeliveryResult>> => kept(await deliver(workplace, claim)),
      );
      const result: DeliveryResult =
        outcome.kind === "kept"
          ? outcome.value
          : { kind: "retry", answer: "bug", problem: outcome.kind === "failed" ? outcome.problem : problem("bug") };
      if (result.kind === "delivered") counts.delivered++;
      else counts.notDelivered++;
      const attempt: Attempt = {
        notificationId: claim.id,
        number: claim.tries,
        at: at.toISOString(),
        ms: workplace.world.clock.elapsedMs() - began,
        outcome: result.kind,
        answer: result.answer,
      };
      const next = nextAttempt(claim.tries, result, workplace.world.random.fraction());
      const end: DeliveryEnd = {
        state: next.state,
        delayMs: next.state === "retry" ? next.delayMs : 0,
        reason: result.kind === "delivered" ? null : result.answer,
        attempt: { ...attempt, outcome: next.state },
      };
      await settle(workplace, claim, end, result.kind === "delivered" ? kept(null) : failed(result.problem));
    },
    AT_ONCE,
    signal,
  );
  for (const id of await disableFailing(workplace.database, DISABLE_AFTER_MS)) workplace.world.log.error("subscription.disabled", { id });
  return counts;
}

async function deliver({ sealer, world, settings }: Workplace, claim: Claimed<DueNotification>): Promise<DeliveryResult> {
  const opened = openChannel(claim.record.channel, sealer, claim.record.notification.subscriptionId);
  if (opened.kind !== "kept")
    return {
      kind: "dead",
      answer: "channel-misconfigured",
      problem: opened.kind === "failed" ? opened.problem : problem("channel-misconfigured"),
    };
  const channel = bindChannel(opened.value);
  if (channel.kind !== "kept")
    return {
      kind: "dead",
      answer: "channel-misconfigured",
      problem: channel.kind === "failed" ? channel.problem : problem("channel-misconfigured"),
    };
  const mailFrom = settings.mailFrom === null ? null : { name: "Orontes", address: settings.mailFrom };
  return channel.value.send({ notification: claim.record.notification, earlierKeys: claim.record.earlierKeys, mailFrom }, world);
}

async function settle(
  { database, world }: Workplace,
  claim: Claimed<DueNotification>,
  end: DeliveryEnd,
  outcome: Outcome<unknown>,
): Promise<void> {
  for (const [index, waitMs] of SETTLE_TRIES_MS.entries()) {
    await world.clock.sleep(waitMs);
    try {
      await settleDelivery(database, claim, end, outcome);
      return;
    } catch (error) {
      if (index === SETTLE_TRIES_MS.length - 1) throw error;
      world.log.warn("delivery.not-settled", { id: claim.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
}
