import { createSign, generateKeyPairSync, randomBytes } from "node:crypto";

/** A fresh key and a certificate for 127.0.0.1 and localhost that signs itself: no key is kept in the repository. */
export function selfSignedCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(oid("2a8648ce3d040302")); // ecdsa-with-SHA256
  const name = sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from("loopback"))))); // commonName
  const alternatives = sequence(der(0x82, Buffer.from("localhost")), der(0x87, Buffer.from([127, 0, 0, 1])));
  const extension = sequence(oid("551d11"), der(0x04, alternatives)); // subjectAltName
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // serial number
    algorithm,
    name,
    sequence(der(0x17, Buffer.from("200101000000Z")), der(0x17, Buffer.from("491231235959Z"))), // UTCTime: 2020 to 2049
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(extension)),
  );
  const signature = createSign("sha256").update(body).sign(privateKey);
  const certificate = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = certificate.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, Buffer.concat(parts));
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));

/** One element of ASN.1's distinguished encoding: tag, length, value (ITU-T X.690). */
function der(tag: number, value: Buffer): Buffer {
  const short = value.length < 128;
  const bytes = Buffer.from(value.length.toString(16).padStart(value.length > 255 ? 4 : 2, "0"), "hex");
  return Buffer.concat([Buffer.from(short ? [tag, value.length] : [tag, 0x80 + bytes.length, ...bytes]), value]);
}
