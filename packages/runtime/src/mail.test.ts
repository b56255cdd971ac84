import type { AddressInfo } from "node:net";
import type { MailMessage } from "@orontes/vocabulary";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { createMail } from "./mail.ts";
import { Secret } from "./secret.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function smtp(refuse?: { code: number; at: "rcpt" | "data" }) {
  const received: { to: string[]; text: string }[] = [];
  const failure = (): Error => Object.assign(new Error("no"), { responseCode: refuse?.code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: (_address, _session, callback) => callback(refuse?.at === "rcpt" ? failure() : null),
    onData(stream, session, callback) {
      let text = "";
      stream.on("data", (chunk) => (text += String(chunk)));
      stream.on("end", () => {
        if (refuse?.at === "data") return callback(failure());
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        callback(null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const mail = createMail(new Secret(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`));
  closers.unshift(() => mail.close());
  return { mail, received };
}

const message: MailMessage = {
  from: { name: "Orontes", address: "alerts@example.org" },
  to: { address: "reader@example.org" },
  subject: "Клеш / تجربة",
  text: "plain",
  html: "<p>rich</p>",
  messageId: "<ntf_1@example.org>",
  references: ["<story_1@example.org>"],
  headers: { "List-Unsubscribe": "<https://example.org/u/1>" },
};

test("a message arrives with its identifier, thread and headers", async () => {
  const { mail, received } = await smtp();
  expect(await mail.send(message)).toMatchObject({ kind: "accepted", response: expect.stringMatching(/^250/) });
  expect(received[0]?.to).toEqual(["reader@example.org"]);
  for (const line of [
    "Message-ID: <ntf_1@example.org>",
    "References: <story_1@example.org>",
    "List-Unsubscribe: <https://example.org/u/1>",
  ]) {
    expect(received[0]?.text).toContain(line);
  }
});

test("line breaks in a name or a subject make no header and no recipient", async () => {
  const { mail, received } = await smtp();
  await mail.send({
    ...message,
    to: { name: "x\r\nBcc: victim@example.org", address: "reader@example.org" },
    subject: "y\r\nBcc: victim@example.org",
  });
  expect(received[0]?.to).toEqual(["reader@example.org"]);
  expect(received[0]?.text).not.toMatch(/^Bcc:/m);
});

test.each([
  [{ code: 550, at: "rcpt" }, "recipient-refused"],
  [{ code: 451, at: "data" }, "mail-refused"],
] as const)("a reply %o is %s", async (refuse, code) => {
  const { mail } = await smtp(refuse);
  expect(await mail.send(message)).toMatchObject({ kind: "trouble", problem: { code } });
});

test("a closed port is connect-failed, a missing setting says what to set", async () => {
  const { mail } = await smtp();
  await Promise.all(closers.splice(0).map((close) => close()));
  expect(await mail.send(message)).toMatchObject({ kind: "trouble", problem: { code: "connect-failed" } });
  expect(await createMail(null).send(message)).toMatchObject({
    problem: { code: "channel-misconfigured", detail: expect.stringContaining("ORONTES_SMTP_URL") },
  });
});
