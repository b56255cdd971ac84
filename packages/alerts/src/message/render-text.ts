import type { Message } from "@orontes/vocabulary";
import { oneLine, webLink } from "./clean-text.ts";

/** The whole message as plain text: every fact and every link. Feed text is shown on one line each, so it cannot pose as ours. */
export function renderText(message: Message): string {
  const lines = [oneLine(message.subject, 200), ""];
  for (const sentence of message.coverage) lines.push(oneLine(sentence, 600), "");
  for (const story of message.stories) {
    lines.push(`[${story.severity}/5] ${oneLine(story.title, 200)}${story.sample ? " (sample)" : ""}`);
    for (const change of story.changes) lines.push(`  changed: ${oneLine(change.text, 200)}`);
    for (const fact of story.facts) {
      lines.push(`- ${fact.status}: ${oneLine(fact.text, 300)}`);
      lines.push(`  “${oneLine(fact.quote, 400)}” — ${oneLine(fact.by, 120)}, ${oneLine(fact.sourceName, 120)}`);
      const link = webLink(fact.url);
      if (link !== null) lines.push(`  ${link}`);
    }
    lines.push(`  first seen ${story.firstSeenAt}, last seen ${story.lastSeenAt}`, `  ${webLink(story.url) ?? ""}`.trimEnd(), "");
  }
  for (const { subscription, rule, clauses } of message.why) {
    lines.push(
      `Why: ${oneLine(subscription, 200)} asks for ${oneLine(rule, 400)}`,
      ...clauses.map((clause) => `  ${oneLine(clause, 300)}`),
    );
  }
  lines.push("", `Manage: ${webLink(message.manageUrl) ?? ""}`, `Unsubscribe: ${webLink(message.unsubscribeUrl) ?? ""}`, "");
  return lines.join("\n");
}
