import type { Development, ListedDevelopment } from "@orontes/vocabulary";
import { EVENT_TYPES } from "@orontes/vocabulary";
import Table from "cli-table3";
import picocolors from "picocolors";

/** Control characters and bidi overrides of feed text must not reach a terminal. */
export const safe = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");

/** One development on one line: how grave, what, who to whom, where, when, how real. */
export function developmentLine({ development, source, article }: ListedDevelopment): string {
  const grade = picocolors.bold(`[${development.severity}/5]`);
  const text = (development.evidence[0]?.text ?? article.title).replace(/\s+/g, " ").slice(0, 140);
  return `${grade} ${safe(headline(development))}\n      ${picocolors.dim(safe(`“${text}” – ${source?.name ?? ""}${article.publishedAt === null ? "" : `, ${article.publishedAt.slice(0, 16)}Z`}`))}`;
}

export function headline(development: Development): string {
  const named = (roles: readonly string[]): string =>
    [...new Set(development.participants.filter((one) => roles.includes(one.role)).map((one) => one.name))].slice(0, 3).join(", ");
  const acting = named(["initiator", "speaker", "participant", "supporter", "host", "commander"]);
  const suffering = named(["target", "victim", "addressee", "beneficiary"]);
  const counts = development.quantities.map((quantity) => `${quantity.kind} ${range(quantity.min, quantity.max)}`).join(", ");
  const parts = [
    EVENT_TYPES[development.type].label,
    acting === "" ? "" : `by ${acting}`,
    suffering === "" ? "" : `→ ${suffering}`,
    development.places[0] === undefined ? "" : `in ${development.places[0].name}`,
    development.when.start === null ? "" : `on ${development.when.start.slice(0, 10)}`,
    counts === "" ? "" : `(${counts})`,
    development.realis === "actual" ? "" : `– ${development.realis}`,
    development.verification === "asserted" ? "" : `[${development.verification}]`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

const range = (min: number | null, max: number | null): string =>
  min === max ? String(min) : min === null ? `≤${max}` : max === null ? `≥${min}` : `${min}–${max}`;

/** A table for people. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const made = new Table({ head: [...head], style: { head: [], border: [] }, wordWrap: false });
  made.push(...rows.map((row) => row.map(safe)));
  return made.toString();
}
