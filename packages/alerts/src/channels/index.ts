import { type ChannelSettings, failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import type { Channel } from "./channel.ts";
import { email } from "./email.ts";
import { keyDigest } from "./key-digest.ts";
import { log } from "./log.ts";
import { webhook } from "./webhook.ts";

/** Every channel there is. A new one is a file beside this and a line here. */
export const CHANNELS = [log, webhook, email] as const;

/** A channel with its settings, parsed and bound: what callers use, since each channel has settings of its own. */
export interface BoundChannel {
  readonly kind: string;
  readonly settings: ChannelSettings;
  readonly description: string;
  /** The same for all subscriptions that reach the same person; shows nothing of the address. */
  readonly destination: string;
  /** With what the house makes itself, to be kept with the subscription. */
  complete(world: Parameters<Channel["complete"]>[1]): ChannelSettings;
  send(outgoing: Parameters<Channel["send"]>[0], world: Parameters<Channel["send"]>[2]): ReturnType<Channel["send"]>;
}

export function bindChannel(settings: unknown): Outcome<BoundChannel> {
  const kind = typeof settings === "object" && settings !== null && "kind" in settings ? settings.kind : undefined;
  for (const channel of CHANNELS) if (channel.kind === kind) return bound<{ readonly kind: string }>(widened(channel), settings);
  return failed(
    problem("invalid-settings", {
      at: "/kind",
      detail: `There is no such channel; there are ${CHANNELS.map((one) => one.kind).join(", ")}.`,
    }),
  );
}

/** Holds because `bound` parses the settings by this very channel's schema before it calls it. */
const widened = (channel: (typeof CHANNELS)[number]): Channel => channel as unknown as Channel;

function bound<Settings extends { readonly kind: string }>(channel: Channel<Settings>, settings: unknown): Outcome<BoundChannel> {
  const parsed = channel.settings.safeParse(settings);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return failed(
      problem("invalid-settings", {
        at: `/${(first?.path ?? []).map(String).join("/")}`,
        detail: parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "settings"}: ${message}`).join(" "),
      }),
    );
  }
  const known = parsed.data;
  return kept({
    kind: channel.kind,
    settings: { ...known },
    description: channel.describe(known),
    destination: `${channel.kind}-${keyDigest(`${channel.kind} ${channel.address(known)}`)}`,
    complete: (world) => ({ ...channel.complete(known, world) }),
    send: (outgoing, world) => channel.send(outgoing, known, world),
  });
}
