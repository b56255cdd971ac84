import { createHash, timingSafeEqual } from "node:crypto";
import { type ApiKey, findKey, listKeys as storedKeys, removeKey as dropKey, saveKey } from "@orontes/store";
import { DEFAULT_TENANT, type Workplace } from "./workplace.ts";

export const SCOPES = ["read", "write"] as const;
export type Scope = (typeof SCOPES)[number];

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const hash = (key: string): string => createHash("sha256").update(key).digest("hex");
const letters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET[byte % 32] ?? "0").join("");

/** Makes a key and shows it once: `orontes_<8 letters>_<52 letters>`. Only its SHA-256 is kept. */
export async function createKey(
  { database, world }: Pick<Workplace, "database" | "world">,
  name: string,
  scopes: readonly Scope[],
  tenant = DEFAULT_TENANT,
): Promise<{ id: string; key: string }> {
  const prefix = letters(world.random.bytes(8));
  const key = `orontes_${prefix}_${letters(world.random.bytes(52))}`;
  const id = world.random.id("key");
  await saveKey(database, {
    id,
    tenant,
    name,
    prefix,
    hash: hash(key),
    scopes,
    createdAt: world.clock.now().toISOString(),
    expiresAt: null,
  });
  return { id, key };
}

/** The key's record when it is known, unexpired and whole; compared in constant time. */
export async function checkKey({ database }: Pick<Workplace, "database">, key: string): Promise<ApiKey | undefined> {
  const prefix = /^orontes_([0-9a-z]{8})_[0-9a-z]{52}$/.exec(key)?.[1];
  const known = prefix === undefined ? undefined : await findKey(database.drizzle, prefix);
  if (known === undefined) return undefined;
  return timingSafeEqual(Buffer.from(known.hash, "hex"), Buffer.from(hash(key), "hex")) ? known : undefined;
}

export const listKeys = ({ database }: Pick<Workplace, "database">, tenant = DEFAULT_TENANT): Promise<ApiKey[]> =>
  storedKeys(database.drizzle, tenant);
export const removeKey = ({ database }: Pick<Workplace, "database">, id: string, tenant = DEFAULT_TENANT): Promise<boolean> =>
  dropKey(database, tenant, id);
