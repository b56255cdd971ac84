import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSeal, sealingKey } from "./seal.ts";
import { Secret } from "./secret.ts";

const keyOf = (byte: number): Secret => new Secret(Buffer.alloc(32, byte).toString("base64"));

test("what is sealed can be opened where it belongs and nowhere else", () => {
  const seal = createSeal(keyOf(1));
  const sealed = seal.close("https://hooks.example/ключ", "sub_1");
  expect(sealed).not.toContain("hooks");
  const opened = seal.open(sealed, "sub_1");
  expect(opened.kind === "kept" ? opened.value.reveal() : opened).toBe("https://hooks.example/ключ");
  expect(seal.open(sealed, "sub_2")).toMatchObject({ kind: "failed", problem: { code: "invalid-record" } });
});

test("two seals of one text differ", () => {
  const seal = createSeal(keyOf(1));
  expect(seal.close("a", "x")).not.toBe(seal.close("a", "x"));
});

test("a changed seal and another key are problems with a reason", () => {
  const sealed = createSeal(keyOf(1)).close("secret", "x");
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
  expect(createSeal(keyOf(1)).open(changed, "x")).toMatchObject({ problem: { code: "invalid-record" } });
  expect(createSeal(keyOf(1)).open("plain", "x")).toMatchObject({ problem: { code: "invalid-record" } });
  expect(createSeal(keyOf(2)).open(sealed, "x")).toMatchObject({
    problem: { code: "invalid-settings", detail: expect.stringContaining("ORONTES_SECRET_KEY") },
  });
});

test("without a setting one key is made, kept for its owner alone, and shared by processes that start together", async () => {
  const dataDir = join(await mkdtemp(join(tmpdir(), "seal-")), "data");
  const keys = await Promise.all(Array.from({ length: 8 }, () => sealingKey({ secretKey: null, dataDir })));
  expect(new Set(keys.map((key) => key.reveal())).size).toBe(1);
  expect(await readdir(dataDir)).toEqual(["secret.key"]);
  expect((await stat(join(dataDir, "secret.key"))).mode & 0o777).toBe(0o600);
  expect((await sealingKey({ secretKey: keyOf(3), dataDir })).reveal()).toBe(keyOf(3).reveal());
  await rm(dataDir, { recursive: true });
});
