import { type Mail, type MailMessage, type Problem, problem } from "@orontes/vocabulary";
import { createTransport } from "nodemailer";
import type { Secret } from "./secret.ts";

const CONNECT_MS = 10_000;
const GREETING_MS = 15_000;
const SILENCE_MS = 30_000;

/** Sends by SMTP; without a server every message is refused with a word on what to set. */
export function createMail(smtpUrl: Secret | null): Mail & { close(): void } {
  if (smtpUrl === null) {
    const missing = problem("channel-misconfigured", { detail: "No mail server is set: set ORONTES_SMTP_URL." });
    return { send: async () => ({ kind: "trouble", problem: missing }), close: () => undefined };
  }
  const transport = createTransport({
    url: smtpUrl.reveal(),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(message) {
      try {
        const { response } = await transport.sendMail(envelopeOf(message));
        return { kind: "accepted", response };
      } catch (error) {
        return { kind: "trouble", problem: troubleOf(error) };
      }
    },
    close: () => transport.close(),
  };
}

function envelopeOf({ from, to, subject, text, html, messageId, references, headers }: MailMessage) {
  return {
    from: { name: from.name ?? "", address: from.address },
    to: { name: to.name ?? "", address: to.address },
    subject,
    text,
    html,
    messageId,
    headers: { ...headers },
    ...(references === undefined ? {} : { references: [...references] }),
  };
}

/** SMTP replies of 500 and above are for good, those of 400 and above for now (RFC 5321, section 4.2.1). */
function troubleOf(error: unknown): Problem {
  if (!(error instanceof Error)) return problem("bug", { cause: error });
  const code = "code" in error ? String(error.code) : "";
  const reply = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : 0;
  const detail = error.message;
  if (code === "EAUTH" || code === "ENOAUTH" || code === "EOAUTH2") return problem("channel-misconfigured", { detail });
  if (reply >= 500) return problem("recipient-refused", { detail });
  if (reply >= 400) return problem("mail-refused", { detail });
  if (code === "ETIMEDOUT") return problem("timed-out", { detail });
  if (code === "EDNS" || code === "ENOTFOUND") return problem("dns-failed", { detail });
  if (code === "ETLS") return problem("tls-failed", { detail });
  if (code === "EENVELOPE") return problem("recipient-refused", { detail });
  if (code.startsWith("E")) return problem("connect-failed", { detail });
  return problem("bug", { cause: error, detail });
}
