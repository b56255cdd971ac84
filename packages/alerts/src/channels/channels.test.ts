import type { AddressInfo } from "node:net";
import { loopbackWorld, serveLoopback, stillWorld } from "@orontes/testkit";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, test } from "vitest";
import { someNotification } from "../some-notification.ts";
import { bindChannel } from "./index.ts";
import type { ChannelWorld, DeliveryResult } from "./channel.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const SECRET = `whsec_${Buffer.alloc(32, 5).toString("base64")}`;
const outgoing = { notification: someNotification(), earlierKeys: ["reader:sty_1:1"], mailFrom: { address: "alerts@alerts.example" } };

async function sendOf(settings: unknown, world: ChannelWorld): Promise<DeliveryResult> {
  const channel = bindChannel(settings);
  if (channel.kind !== "kept") throw new Error(JSON.stringify(channel));
  return await channel.value.send(outgoing, world);
}

/** What a receiver got, and how the other side answers: taken, busy for now, or refused for good. */
type Mood = "takes" | "busy" | "refuses" | "hangs up";
interface Receiver {
  readonly send: () => Promise<DeliveryResult>;
  /** By which the receiver tells a repeat. */
  readonly ids: () => readonly string[];
  /** All that a person or program reads, each part of it. */
  readonly parts: () => Promise<readonly string[]>;
}

function behavesLikeAChannel(kind: string, receiver: (mood: Mood) => Promise<Receiver>, fails: boolean): void {
  describe(`${kind} behaves like a channel`, () => {
    test("what is taken is delivered, and every part carries every fact and link", async () => {
      const { send, parts } = await receiver("takes");
      expect(await send()).toMatchObject({ kind: "delivered" });
      const read = await parts();
      expect(read.length).toBeGreaterThan(0);
      const [story] = outgoing.notification.message.stories;
      const { text, quote, by, sourceName, url } = story?.facts[0] ?? {};
      for (const part of read) {
        for (const piece of [text, quote, by, sourceName, url, story?.url, "killed 12 → 33", "place:idlib"]) expect(part).toContain(piece);
        for (const link of ["https://alerts.example/manage/1", "https://alerts.example/unsubscribe/1"]) expect(part).toContain(link);
      }
    });

    test("a repeat carries the same identifier", async () => {
      const { send, ids } = await receiver("takes");
      await send();
      await send();
      expect(ids()).toHaveLength(2);
      expect(new Set(ids()).size).toBe(1);
      expect(ids()[0]).not.toBe("");
    });

    test.runIf(fails)("trouble that may pass is retried, a refusal is not", async () => {
      expect(await (await receiver("busy")).send()).toMatchObject({ kind: "retry" });
      expect(await (await receiver("hangs up")).send()).toMatchObject({ kind: "retry" });
      expect(await (await receiver("refuses")).send()).toMatchObject({ kind: "dead", problem: { code: "recipient-refused" } });
    });
  });
}

behavesLikeAChannel(
  "log",
  async () => {
    const world = stillWorld();
    return {
      send: () => sendOf({ kind: "log" }, world),
      ids: () => world.log.lines.map(({ fields }) => String(fields["key"])),
      parts: async () => world.log.lines.map(({ fields }) => String(fields["text"])),
    };
  },
  false,
);

async function answering(status: number | "reset", headers: Record<string, string> = {}) {
  const server = await serveLoopback((_request, response) => {
    if (status === "reset") response.destroy();
    else response.writeHead(status, headers).end();
  });
  const world = loopbackWorld({ allow: [server] });
  closers.push(
    () => server.close(),
    () => world.close(),
  );
  return { server, send: () => sendOf({ kind: "webhook", url: `${server.url}/hook`, secrets: [SECRET] }, world) };
}
const STATUS: Record<Mood, number | "reset"> = { takes: 204, busy: 500, refuses: 422, "hangs up": "reset" };

behavesLikeAChannel(
  "webhook",
  async (mood) => {
    const { server, send } = await answering(STATUS[mood]);
    return {
      send,
      ids: () => server.requests.map(({ headers }) => String(headers["webhook-id"])),
      parts: async () => server.requests.map(({ body }) => body),
    };
  },
  true,
);

test("a receiver verifies the webhook as Standard Webhooks has it, and repeats are the same bytes", async () => {
  const { server, send } = await answering(200);
  await send();
  await send();
  const [first, second] = server.requests;
  expect(new Webhook(SECRET).verify(first?.body ?? "", first?.headers as Record<string, string>)).toMatchObject({ type: "orontes.alert" });
  expect(second?.body).toBe(first?.body);
});

test.each([
  [410, {}, { kind: "gone", answer: "410" }],
  [503, { "retry-after": "120" }, { kind: "retry", problem: { code: "http-busy", retryAfterMs: 120_000 } }],
  [429, { "retry-after": "7" }, { kind: "retry", problem: { retryAfterMs: 7000 } }],
] as const)("a webhook answered %i %o", async (status, headers, expected) => {
  const { send } = await answering(status, headers);
  expect(await send()).toMatchObject(expected);
});

test("a redirect is not followed", async () => {
  const { server: other } = await answering(200);
  const { send } = await answering(302, { location: `${other.url}/elsewhere` });
  expect(await send()).toMatchObject({ problem: { code: "redirect-refused" } });
  expect(other.requests).toEqual([]);
});

async function mailbox(mood: Mood) {
  const received: string[] = [];
  const code = { takes: 0, busy: 451, refuses: 550, "hangs up": 421 }[mood];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: (_address, _session, callback) => callback(code === 0 ? null : Object.assign(new Error("no"), { responseCode: code })),
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString());
        callback(null);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const world = loopbackWorld({ allow: [], smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` });
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  closers.push(close, () => world.close());
  if (mood === "hangs up") await close();
  return { received, send: () => sendOf({ kind: "email", to: "reader@example.org" }, world) };
}

behavesLikeAChannel(
  "email",
  async (mood) => {
    const { received, send } = await mailbox(mood);
    return {
      send,
      ids: () => received.map((one) => /^Message-ID: (.*)$/im.exec(one)?.[1] ?? ""),
      parts: async () => {
        const mails = await Promise.all(received.map((one) => simpleParser(one)));
        return mails.flatMap(({ text, html }) => [text ?? "", (html || "").replaceAll("&amp;", "&")]);
      },
    };
  },
  true,
);

test("mail can be unsubscribed from by one click, and stands in its story's thread", async () => {
  const { received, send } = await mailbox("takes");
  await send();
  const parsed = await simpleParser(received[0] ?? "");
  expect(parsed.headers.get("list")).toMatchObject({ unsubscribe: { url: "https://alerts.example/unsubscribe/1" } });
  expect(received[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  expect(received[0]).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
  expect([parsed.references].flat()).toHaveLength(2);
});
