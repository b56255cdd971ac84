import type { Message } from "@orontes/vocabulary";
import { oneLine, webLink } from "./clean-text.ts";
import { html, type Markup } from "./html.ts";

/** Simple mail HTML; no colours are set, so light and dark readers both stay legible. `dir="auto"` sets each text by its own script. */
export function renderHtml(message: Message): string {
  const body = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${oneLine(message.subject, 200)}</title></head><body style="font-family:sans-serif;line-height:1.4;max-width:40em">${message.coverage.map((sentence) => html`<p dir="auto">${oneLine(sentence, 600)}</p>`)}${message.stories.map(storyHtml)}${message.why.map(whyHtml)}<p style="font-size:small">${linkHtml(message.manageUrl, "Manage")} · ${linkHtml(message.unsubscribeUrl, "Unsubscribe")}</p></body></html>`;
  return String(body);
}

const storyHtml = (story: Message["stories"][number]): Markup =>
  html`<h2 dir="auto" style="font-size:1.1em">[${story.severity}/5] ${oneLine(story.title, 200)}${story.sample ? " (sample)" : ""}</h2>${story.changes.map((change) => html`<p dir="auto"><strong>changed:</strong> ${oneLine(change.text, 200)}</p>`)}<ul>${story.facts.map(factHtml)}</ul><p style="font-size:small">first seen ${story.firstSeenAt}, last seen ${story.lastSeenAt} · ${linkHtml(story.url, "Story")}</p>`;

const factHtml = (fact: Message["stories"][number]["facts"][number]): Markup =>
  html`<li dir="auto"><strong>${fact.status}:</strong> ${oneLine(fact.text, 300)}<br><q dir="auto">${oneLine(fact.quote, 400)}</q> — ${oneLine(fact.by, 120)}, ${linkHtml(fact.url, oneLine(fact.sourceName, 120))}</li>`;

const whyHtml = ({ subscription, rule, clauses }: Message["why"][number]): Markup =>
  html`<p dir="auto" style="font-size:small">Why: ${oneLine(subscription, 200)} asks for <code>${oneLine(rule, 400)}</code>${clauses.map((clause) => html`<br>${oneLine(clause, 300)}`)}</p>`;

function linkHtml(url: string | null, words: string): Markup {
  const link = webLink(url);
  return link === null ? html`${words}` : html`<a href="${link}">${words}</a>`;
}
