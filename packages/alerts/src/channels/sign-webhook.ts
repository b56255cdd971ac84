import { createHmac } from "node:crypto";

const PREFIX = "whsec_";

/** Standard Webhooks 1.0: base64 of 24 to 64 bytes behind `whsec_`. */
export const isWebhookSecret = (secret: string): boolean => {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return false;
  const { length } = Buffer.from(secret.slice(PREFIX.length), "base64");
  return length >= 24 && length <= 64;
};

export const webhookSecretOf = (bytes: Uint8Array): string => `${PREFIX}${Buffer.from(bytes).toString("base64")}`;

/** The `webhook-signature` header: one signature for each secret, so that a receiver can change over without losing any. */
export const signWebhook = (id: string, timestamp: number, body: string, secrets: readonly string[]): string =>
  secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), "base64");
      return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
    })
    .join(" ");
