import type { Notification, Problem, World } from "@orontes/vocabulary";
import type { z } from "zod";

/** What a channel is handed: the notification, and what threads and senders need beside it. */
export interface Outgoing {
  readonly notification: Notification;
  /** Keys of notifications of the same story that reached this destination before, oldest first. */
  readonly earlierKeys: readonly string[];
  /** Who mail is from; null where no mail is set up. */
  readonly mailFrom: { readonly name?: string; readonly address: string } | null;
}

/** How one attempt ended; `kind` and `answer` go into the `Attempt`. */
export type DeliveryResult =
  | { readonly kind: "delivered"; readonly answer: string }
  | { readonly kind: "retry" | "dead" | "gone"; readonly answer: string; readonly problem: Problem };

export type ChannelWorld = Pick<World, "clock" | "network" | "mail" | "log">;

/** One way to reach a person. `Settings` are parsed by the schema before any other function sees them. */
export interface Channel<Settings extends { readonly kind: string } = { readonly kind: string }> {
  readonly kind: Settings["kind"];
  readonly settings: z.ZodType<Settings>;
  /** Fills in what the house makes itself, such as a signing secret; once, when a subscription is made. */
  complete(settings: Settings, world: Pick<World, "random">): Settings;
  /** For people and logs: host or id, never a secret. */
  describe(settings: Settings): string;
  /** Equal for settings that reach the same person; it goes through a digest before it is kept. */
  address(settings: Settings): string;
  /** Never rejects for what the other side does. Sent twice, the receiver can tell by the notification's key. */
  send(outgoing: Outgoing, settings: Settings, world: ChannelWorld): Promise<DeliveryResult>;
}

/** A failure that may pass is tried again; one that cannot is the end of this notification. */
export const notDelivered = (problem: Problem, answer: string = problem.code): DeliveryResult => ({
  kind: problem.code === "recipient-gone" ? "gone" : problem.retry === "later" ? "retry" : "dead",
  answer,
  problem,
});
