import { createCipheriv, createDecipheriv } from "node:crypto";
import type { World } from "@orontes/vocabulary";

/** 32 bytes under a name that is kept beside what it sealed, so that keys can change. */
export interface SealingKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** AES-256-GCM with a fresh 96-bit nonce; `context` (such as a subscription id) must be the same when unsealed. */
export function seal(secret: string, context: string, key: SealingKey, world: Pick<World, "random">): string {
  const nonce = world.random.bytes(12);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), body].map((part) => Buffer.from(part).toString("base64url"));
  return ["sealed", key.id, ...parts].join(":");
}

/** Null when the key is not among those given, or the text was changed, cut or sealed for another context. */
export function unseal(sealed: string, context: string, keys: readonly SealingKey[]): string | null {
  const [mark, keyId, nonce, tag, body] = sealed.split(":");
  const key = keys.find(({ id }) => id === keyId);
  if (mark !== "sealed" || key === undefined || nonce === undefined || tag === undefined || body === undefined) return null;
  const tagBytes = Buffer.from(tag, "base64url");
  const nonceBytes = Buffer.from(nonce, "base64url");
  if (tagBytes.length !== 16 || nonceBytes.length !== 12) return null;
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, nonceBytes).setAAD(Buffer.from(context)).setAuthTag(tagBytes);
  const opened = decipher.update(Buffer.from(body, "base64url"));
  try {
    return Buffer.concat([opened, decipher.final()]).toString("utf8");
  } catch (error) {
    if (error instanceof Error && error.message.includes("authenticate")) return null;
    throw error;
  }
}
