import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { type Configuration, decodeKey } from "./configuration.ts";
import { Secret } from "./secret.ts";

/** Keeps secrets unreadable at rest: AES-256-GCM, bound to what they belong to. */
export interface Seal {
  /** `belongsTo` (an identifier) must be the same at opening, so a sealed text cannot be moved to another row. */
  close(text: string, belongsTo: string): string;
  open(sealed: string, belongsTo: string): Outcome<Secret>;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

export function createSeal(key: Secret): Seal {
  const bytes = decodeKey(key.reveal());
  if (bytes?.length !== 32) throw new Error("a sealing key has 32 bytes; readConfiguration lets no other through");
  const keyId = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return {
    close(text, belongsTo) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", bytes, iv).setAAD(Buffer.from(belongsTo));
      const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `v1.${keyId}.${sealed.toString("base64url")}`;
    },
    open(sealed, belongsTo) {
      const [version, usedKey, body = ""] = sealed.split(".");
      const all = Buffer.from(body, "base64url");
      if (version !== "v1" || all.length < IV_BYTES + TAG_BYTES) return failed(problem("invalid-record", { detail: "not a sealed text" }));
      if (usedKey !== keyId) {
        return failed(problem("invalid-settings", { detail: `Sealed with key ${usedKey}, but ORONTES_SECRET_KEY is key ${keyId}.` }));
      }
      const decipher = createDecipheriv("aes-256-gcm", bytes, all.subarray(0, IV_BYTES)).setAAD(Buffer.from(belongsTo));
      decipher.setAuthTag(all.subarray(-TAG_BYTES));
      const text = decipher.update(all.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8");
      try {
        return kept(new Secret(text + decipher.final("utf8")));
      } catch (error) {
        return failed(problem("invalid-record", { detail: "the sealed text was changed or belongs elsewhere", cause: error }));
      }
    },
  };
}

/** The operator's key, else one that is made at first use and kept beside the database, readable by its owner alone. */
export async function sealingKey({ secretKey, dataDir }: Pick<Configuration, "secretKey" | "dataDir">): Promise<Secret> {
  if (secretKey !== null) return secretKey;
  const path = join(dataDir, "secret.key");
  await mkdir(dataDir, { recursive: true });
  // Written aside and linked into place: of two processes at once one wins, and neither reads half a key.
  const aside = join(dataDir, `.secret.key.${randomBytes(6).toString("hex")}`);
  await writeFile(aside, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  try {
    await link(aside, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    await rm(aside);
  }
  return new Secret((await readFile(path, "utf8")).trim());
}
