import type { Message, Notification } from "@orontes/vocabulary";

const MAX_BYTES = 20_000;

/** The webhook body: the same bytes at every attempt. Where it would pass 20 KB, the last facts and stories go, and `left_out` counts them. */
export function payloadOf({ id, createdAt, message }: Notification): string {
  let stories: Message["stories"] = message.stories;
  let why: Message["why"] = message.why;
  let leftOut = 0;
  for (;;) {
    const data = { id, ...message, stories, why, left_out: leftOut };
    const body = JSON.stringify({ type: `orontes.${message.kind}`, timestamp: createdAt, data });
    if (new TextEncoder().encode(body).length <= MAX_BYTES) return body;
    const last = stories.at(-1);
    if (last !== undefined && last.facts.length + last.changes.length > 0) {
      stories = [
        ...stories.slice(0, -1),
        { ...last, facts: last.facts.slice(0, -1), changes: last.facts.length > 0 ? last.changes : last.changes.slice(0, -1) },
      ];
    } else if (last !== undefined) stories = stories.slice(0, -1);
    else if (why.length > 0) why = why.slice(0, -1);
    else return body;
    leftOut++;
  }
}
