import { z } from "zod";
import { payloadOf } from "../message/payload.ts";
import type { Channel } from "./channel.ts";
import { httpAnswer } from "./http-answer.ts";
import { keyDigest } from "./key-digest.ts";
import { isWebhookSecret, signWebhook, webhookSecretOf } from "./sign-webhook.ts";

const WebhookSecret = z.string().refine(isWebhookSecret, "A secret is whsec_ and the base64 of 24 to 64 bytes.");
const WebUrl = z.url({ protocol: /^https?$/ }).max(2000);

export const WebhookSettings = z.strictObject({
  kind: z.literal("webhook"),
  url: WebUrl,
  /** The newest first. Two while the receiver changes over. Made for you when left out. */
  secrets: z.array(WebhookSecret).max(2).default([]),
});
export type WebhookSettings = z.infer<typeof WebhookSettings>;

/** Standard Webhooks 1.0 (standardwebhooks.com): a repeat carries the same `webhook-id`. */
export const webhook: Channel<WebhookSettings> = {
  kind: "webhook",
  settings: WebhookSettings,
  complete: (settings, world) =>
    settings.secrets.length > 0 ? settings : { ...settings, secrets: [webhookSecretOf(world.random.bytes(32))] },
  describe: ({ url }) => `webhook ${new URL(url).host}`,
  address: ({ url }) => new URL(url).href,
  async send({ notification }, { url, secrets }, world) {
    const now = world.clock.now();
    const id = `msg_${keyDigest(notification.key)}`;
    const timestamp = Math.floor(now.getTime() / 1000);
    const body = payloadOf(notification);
    const result = await world.network.request({
      url,
      method: "POST",
      purpose: "webhook",
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        ...(secrets.length === 0 ? {} : { "webhook-signature": signWebhook(id, timestamp, body, secrets) }),
      },
      body,
      limits: { maxBytes: 65_536, totalMs: 20_000 },
    });
    return httpAnswer(result, now);
  },
};
