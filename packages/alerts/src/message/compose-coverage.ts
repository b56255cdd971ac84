import type { CoverageEvent, Message } from "@orontes/vocabulary";
import { oneLine } from "./clean-text.ts";

const SUBJECT_LENGTH = 78;

/** Tells an operator that a part of the news went blind, or can be seen again. */
export function composeCoverage(
  { area, kind, sentence }: Pick<CoverageEvent, "area" | "kind" | "sentence">,
  label: string,
  parts: Pick<Message, "manageUrl" | "unsubscribeUrl"> & {
    readonly subscriptions: readonly { readonly name: string; readonly rule: string }[];
  },
): Message {
  const { subscriptions, manageUrl, unsubscribeUrl } = parts;
  return {
    kind: "coverage",
    subject: oneLine(kind === "blind" ? `Blind: no news of ${label} can be read` : `Seeing again: ${label}`, SUBJECT_LENGTH),
    severity: kind === "blind" ? 4 : 1,
    stories: [],
    coverage: [oneLine(sentence, 600)],
    why: subscriptions.map(({ name, rule }) => ({ subscription: oneLine(name, 200), rule, clauses: [`coverage:${area}`] })),
    manageUrl,
    unsubscribeUrl,
  };
}
