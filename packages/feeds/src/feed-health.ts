import type { Feed, FeedState } from "@orontes/vocabulary";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Silence is remarkable when it is this many times the longest pause of late, and at least a day. */
const SILENT_AFTER_PAUSES = 3;
/** A feed this far behind its own schedule is not looked at: the trouble is ours. */
const NEGLECTED_AFTER_MS = HOUR_MS;

export interface FeedHealth {
  /** `silent`: we look and the server answers, but nothing comes where much used to. `neglected`: we do not look. */
  readonly verdict: "well" | "unseen" | "failing" | "waiting" | "silent" | "neglected" | "paused" | "blocked" | "broken" | "gone";
  /** What a person reads, and can act on. */
  readonly sentence: string;
  /** By the last twenty items; null before there are two. */
  readonly itemsPerDay: number | null;
  /** Of the last day, as far as twenty items reach back. */
  readonly itemsLastDay: number;
  /** Since the newest item was first seen; null before the first. */
  readonly silentMs: number | null;
  /** How long the next look is overdue; 0 when it is not. */
  readonly lateMs: number;
}

/** How a feed fares, in words and figures. "No news" is told apart from "not looking". */
export function feedHealth({ status }: Pick<Feed, "status">, state: FeedState, now: Date): FeedHealth {
  const at = now.getTime();
  const seen = state.recentItemsAt.map((instant) => Date.parse(instant));
  const [newest, oldest] = [seen[0], seen.at(-1)];
  const spanMs = newest === undefined || oldest === undefined ? 0 : newest - oldest;
  const silentMs = newest === undefined ? null : Math.max(0, at - newest);
  const lateMs = state.nextLookAt === null ? 0 : Math.max(0, at - Date.parse(state.nextLookAt));
  const figures = {
    itemsPerDay: spanMs === 0 ? null : Math.round(((seen.length - 1) / (spanMs / DAY_MS)) * 10) / 10,
    itemsLastDay: seen.filter((instant) => at - instant < DAY_MS).length,
    silentMs,
    lateMs,
  };
  const as = (verdict: FeedHealth["verdict"], sentence: string): FeedHealth => ({ verdict, sentence, ...figures });
  const problem =
    state.problem === null ? "" : `${state.problem.message}${state.problem.detail === null ? "" : ` (${state.problem.detail})`}`;
  const since = state.lastSuccessAt === null ? "never read so far" : `last read ${spell(at - Date.parse(state.lastSuccessAt))} ago`;

  if (status === "paused") return as("paused", problem === "" ? "Paused by you; nothing is fetched." : problem);
  if (lateMs > NEGLECTED_AFTER_MS) return as("neglected", `A look has been due for ${spell(lateMs)}: is the ingester running?`);
  if (status === "gone") return as("gone", `${problem} Probed now and then; remove it or give its new address.`);
  if (status === "blocked") return as("blocked", `${problem} Asked less often, ${since}; the publisher has to let us in.`);
  if (status === "broken") return as("broken", `${problem} ${upper(since)}; look for the feed's new address.`);
  if (state.problem?.code === "http-busy") return as("waiting", `${problem} ${upper(since)}.`);
  if (state.problem !== null) return as("failing", `${problem} ${state.consecutiveFailures} times in a row, ${since}.`);
  if (state.lastSuccessAt === null) return as("unseen", "Not looked at yet.");
  const pauses = seen.slice(1).map((instant, index) => (seen[index] ?? instant) - instant);
  if (silentMs !== null && pauses.length >= 5 && silentMs > Math.max(DAY_MS, SILENT_AFTER_PAUSES * Math.max(...pauses))) {
    return as("silent", `Answers, but brought nothing new for ${spell(silentMs)}; usually ${figures.itemsPerDay ?? 0} items a day.`);
  }
  return as("well", `${upper(since)}.`);
}

/** One unit is exact enough: 3 days, 5 hours, 12 minutes. */
function spell(ms: number): string {
  const [count, unit] =
    ms >= 2 * DAY_MS
      ? [Math.floor(ms / DAY_MS), "day"]
      : ms >= 2 * HOUR_MS
        ? [Math.floor(ms / HOUR_MS), "hour"]
        : [Math.floor(ms / 60_000), "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
