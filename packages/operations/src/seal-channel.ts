import type { BoundChannel } from "@orontes/alerts";
import { type ChannelSettings, failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { z } from "zod";
import type { Sealer } from "./workplace.ts";

/** A channel as it is kept: its kind and what people may see of it, and all settings sealed, since an address is a credential too. */
const SealedChannel = z.object({ kind: z.string(), description: z.string(), sealed: z.string() });
export type SealedChannel = z.infer<typeof SealedChannel>;

export const sealChannel = (channel: BoundChannel, settings: ChannelSettings, sealer: Sealer, subscriptionId: string): SealedChannel => ({
  kind: channel.kind,
  description: channel.description,
  sealed: sealer.close(JSON.stringify(settings), subscriptionId),
});

/** The settings of a kept channel, or why they cannot be had. */
export function openChannel(channel: unknown, sealer: Sealer, subscriptionId: string): Outcome<unknown> {
  const parsed = SealedChannel.safeParse(channel);
  if (!parsed.success) return failed(problem("invalid-record", { detail: "The channel was not kept in a form that can be opened." }));
  const opened = sealer.open(parsed.data.sealed, subscriptionId);
  return opened.kind === "kept" ? kept(JSON.parse(opened.value.reveal()) as unknown) : opened;
}
