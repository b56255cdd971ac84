import { problem } from "@orontes/vocabulary";
import { z } from "zod";
import { oneLine } from "../message/clean-text.ts";
import { renderHtml } from "../message/render-html.ts";
import { renderText } from "../message/render-text.ts";
import { type Channel, notDelivered } from "./channel.ts";
import { keyDigest } from "./key-digest.ts";

export const EmailSettings = z.strictObject({ kind: z.literal("email"), to: z.email().max(254) });
export type EmailSettings = z.infer<typeof EmailSettings>;

/** A repeat carries the same Message-ID; the messages of one story to one person form a thread. */
export const email: Channel<EmailSettings> = {
  kind: "email",
  settings: EmailSettings,
  complete: (settings) => settings,
  describe: ({ to }) => `email at ${domainOf(to)}`,
  address: ({ to }) => to.slice(0, to.lastIndexOf("@") + 1) + domainOf(to),
  async send({ notification, earlierKeys, mailFrom }, { to }, world) {
    if (mailFrom === null) {
      return notDelivered(problem("channel-misconfigured", { detail: "No sender address is set for mail." }));
    }
    const { key, storyId, message } = notification;
    const idOf = (name: string): string => `<${keyDigest(name)}@${domainOf(mailFrom.address)}>`;
    const unsubscribeUrl = safeUrl(message.unsubscribeUrl);
    const result = await world.mail.send({
      from: mailFrom,
      to: { address: to },
      subject: oneLine(message.subject, 200),
      text: renderText(message),
      html: renderHtml(message),
      messageId: idOf(key),
      ...(storyId === null ? {} : { references: [idOf(`${to} ${storyId}`), ...earlierKeys.slice(-10).map(idOf)] }),
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(unsubscribeUrl === null
          ? {}
          : { "List-Unsubscribe": `<${unsubscribeUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
      },
    });
    if (result.kind === "accepted") return { kind: "delivered", answer: oneLine(result.response, 120) };
    return notDelivered(result.problem);
  },
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** `URL` percent-encodes what could break out of the header. */
function safeUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href.replaceAll(">", "%3E") : null;
}
