import { createHash } from "node:crypto";

/** A short public stand-in for a key: constant for the key, and says nothing of the destination in it. */
export const keyDigest = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 32);
