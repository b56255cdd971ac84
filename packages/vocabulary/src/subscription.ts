import { z } from "zod";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** Which channel, and its own settings; the channel's schema checks them. Secrets are sealed before they are stored. */
export const ChannelSettings = z.object({ kind: z.string() }).loose();
export type ChannelSettings = z.infer<typeof ChannelSettings>;

export const CADENCES = ["instant", "hourly", "daily", "weekly"] as const;
export const UPDATE_POLICIES = ["first-only", "material", "every"] as const;

/** Local hours `from` ≤ t < `to` (may wrap midnight) in which nothing below severity 5 is sent; it is held, not dropped. */
export const QuietHours = z.object({
  from: z.string().regex(/^\d\d:\d\d$/),
  to: z.string().regex(/^\d\d:\d\d$/),
  breakThrough: z.boolean().default(true),
});

const timeZone = z.string().refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}, "Not an IANA time zone such as Europe/Istanbul.");

/** What a person sends to subscribe. */
export const SubscriptionInput = z.strictObject({
  name: z.string().min(1).max(200),
  rule: z.string().min(1).max(4000),
  channel: ChannelSettings,
  cadence: z.enum(CADENCES).default("instant"),
  /** Local hour at which a daily or weekly digest is due. */
  digestHour: z.number().int().min(0).max(23).default(7),
  timeZone: timeZone.default("UTC"),
  updates: z.enum(UPDATE_POLICIES).default("material"),
  quietHours: QuietHours.nullable().default(null),
  minSeverity: z.number().int().min(1).max(5).default(1),
});
export type SubscriptionInput = z.infer<typeof SubscriptionInput>;

export const Subscription = SubscriptionInput.extend({
  id: Id,
  /** The immutable rule version in force. */
  ruleId: Id,
  state: z.enum(["active", "paused", "disabled"]),
  stateReason: z.string().nullable(),
  snoozedUntil: Instant.nullable(),
  createdAt: Instant,
});
export type Subscription = z.infer<typeof Subscription>;
