import type { Feed, FeedState, Outcome, ParsedFeed, ParsedItem, Problem, Random } from "@orontes/vocabulary";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How often a feed is looked at while all goes well. */
const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_ACTIVE_MS = 60 * MINUTE_MS;
const UNKNOWN_PACE_MS = 30 * MINUTE_MS;
const BREAKING_SHORTEST_MS = 2 * MINUTE_MS;
const BREAKING_LONGEST_MS = 5 * MINUTE_MS;
const QUIET = { afterMs: 7 * DAY_MS, intervalMs: 6 * HOUR_MS };
const ASLEEP = { afterMs: 30 * DAY_MS, intervalMs: 24 * HOUR_MS };
/** A publisher may ask for this much patience; longer lifetimes are what static file servers say of everything. */
const MOST_PATIENCE_MS = 6 * HOUR_MS;

/** How long a feed that fails is left alone. */
const BACK_OFF_BASE_MS = 5 * MINUTE_MS;
const BACK_OFF_MOST_MS = 12 * HOUR_MS;
const BLOCKED_FACTOR = 4;
const BUSY_BASE_MS = 15 * MINUTE_MS;
const LONGEST_WAIT_MS = 7 * DAY_MS;
const BROKEN_AFTER_MS = 7 * DAY_MS;
const GONE_CONFIRMED_AFTER_MS = DAY_MS;
const GONE_WEEKLY_FOR_MS = 28 * DAY_MS;

/** A permanent redirect is believed after so many looks over so long. */
const MOVE_POLLS = 3;
const MOVE_AFTER_MS = DAY_MS;
const REMEMBERED_ITEMS = 20;

/** What the store found in a parsed feed. */
export interface Reading {
  readonly parsed: Pick<ParsedFeed, "items" | "ttlMinutes">;
  /** Those that were not known before this look. */
  readonly newItems: readonly Pick<ParsedItem, "publishedAt">[];
  /** How many were known. */
  readonly knownItems: number;
}

export interface NextLook {
  readonly state: FeedState & { readonly nextLookAt: string };
  readonly status: Feed["status"];
  /** Every feed of this host has to wait as long: the server asked for it. */
  readonly hostWaitMs: number | null;
  /** A permanent redirect that has proved itself: the feed's address from now on. */
  readonly moveTo: string | null;
}

/** When to look again, and what the last look says of the feed's health. Pure; there is always a next look. */
export function nextLook(
  feed: Pick<Feed, "pace" | "status">,
  state: FeedState,
  outcome: Outcome<Reading>,
  now: Date,
  random: Pick<Random, "fraction">,
): NextLook {
  switch (outcome.kind) {
    case "kept":
      return afterSuccess(feed, withReading(state, outcome.value, now), outcome.value.knownItems > 0, now, random);
    case "dropped":
      return afterSuccess(feed, state, true, now, random);
    case "failed":
      return afterFailure(feed, state, outcome.problem, now, random);
  }
}

function afterSuccess(
  feed: Pick<Feed, "pace" | "status">,
  state: FeedState,
  known: boolean,
  now: Date,
  random: Pick<Random, "fraction">,
): NextLook {
  const { movedTo } = state;
  const proven = movedTo !== null && known && movedTo.polls >= MOVE_POLLS && now.getTime() - Date.parse(movedTo.since) >= MOVE_AFTER_MS;
  const healthy: FeedState = {
    ...state,
    lastSuccessAt: now.toISOString(),
    consecutiveFailures: 0,
    failingSince: null,
    problem: null,
    goneSince: null,
    movedTo: proven ? null : movedTo,
  };
  return {
    state: { ...healthy, nextLookAt: later(now, usualInterval(feed, healthy, now, random)) },
    status: feed.status === "paused" ? "paused" : "active",
    hostWaitMs: null,
    moveTo: proven ? movedTo.url : null,
  };
}

function afterFailure(
  feed: Pick<Feed, "pace" | "status">,
  state: FeedState,
  problem: Problem,
  now: Date,
  random: Pick<Random, "fraction">,
): NextLook {
  const shown = { code: problem.code, message: problem.message, detail: problem.detail ?? null };
  const as = (waitMs: number, more: Partial<FeedState>, status: Feed["status"], hostWaitMs: number | null = null): NextLook => ({
    state: { ...state, ...more, nextLookAt: later(now, waitMs) },
    status: feed.status === "paused" ? "paused" : status,
    hostWaitMs,
    moveTo: null,
  });
  // The run ended before the feed was looked at: it is due as it was.
  if (problem.code === "aborted")
    return { ...as(0, {}, feed.status), state: { ...state, nextLookAt: state.nextLookAt ?? now.toISOString() } };
  if (problem.code === "http-busy") {
    const waitMs = Math.min(Math.max(problem.retryAfterMs ?? 0, busyWait(state)), LONGEST_WAIT_MS);
    return as(waitMs, { problem: shown }, feed.status, waitMs);
  }

  const failingSince = state.failingSince ?? now.toISOString();
  const failing = { problem: shown, failingSince, consecutiveFailures: state.consecutiveFailures + 1 };
  const waitMs = backOff(state.consecutiveFailures, random);
  if (problem.code === "http-forbidden") return as(waitMs * BLOCKED_FACTOR, failing, "blocked");
  if (problem.code === "address-refused" || problem.code === "url-refused") return as(BACK_OFF_MOST_MS, failing, "broken");
  if (problem.code === "http-not-found") {
    return as(waitMs, failing, now.getTime() - Date.parse(failingSince) >= BROKEN_AFTER_MS ? "broken" : feed.status);
  }
  if (problem.code === "http-gone") {
    const goneSince = state.goneSince ?? now.toISOString();
    const goneMs = now.getTime() - Date.parse(goneSince);
    if (goneMs < GONE_CONFIRMED_AFTER_MS) return as(GONE_CONFIRMED_AFTER_MS - goneMs, { ...failing, goneSince }, feed.status);
    return as(goneMs < GONE_WEEKLY_FOR_MS ? 7 * DAY_MS : GONE_WEEKLY_FOR_MS, { ...failing, goneSince }, "gone");
  }
  return as(waitMs, failing, feed.status);
}

/** Doubling with full jitter: many feeds that failed together do not come back together. */
function backOff(failures: number, random: Pick<Random, "fraction">): number {
  const ceiling = Math.min(BACK_OFF_BASE_MS * 2 ** Math.min(failures, 30), BACK_OFF_MOST_MS);
  return Math.max(BACK_OFF_BASE_MS, Math.round(ceiling * random.fraction()));
}

/** As long again as the server has been busy, which doubles from look to look. */
function busyWait({ lastSuccessAt, lastLookAt }: FeedState): number {
  const busyMs = lastSuccessAt === null || lastLookAt === null ? 0 : Date.parse(lastLookAt) - Date.parse(lastSuccessAt);
  return Math.min(Math.max(busyMs, BUSY_BASE_MS), BACK_OFF_MOST_MS);
}

/** Half the median gap between items, slower the longer nothing came, never slower than a third of what a document covers. */
function usualInterval({ pace }: Pick<Feed, "pace">, state: FeedState, now: Date, random: Pick<Random, "fraction">): number {
  const asked = Math.min(state.minIntervalMs ?? 0, MOST_PATIENCE_MS);
  const wanted =
    pace === "breaking"
      ? clamp(Math.max(medianGap(state) / 2, asked), BREAKING_SHORTEST_MS, BREAKING_LONGEST_MS)
      : Math.max(ownPace(state, now), asked);
  const jittered = wanted * (0.9 + 0.2 * random.fraction());
  const bounded = state.windowMs === null ? jittered : Math.min(jittered, state.windowMs / 3);
  return Math.round(Math.max(bounded, BREAKING_SHORTEST_MS));
}

function ownPace(state: FeedState, now: Date): number {
  const newest = state.recentItemsAt[0];
  const silentMs = newest === undefined ? 0 : now.getTime() - Date.parse(newest);
  if (silentMs >= ASLEEP.afterMs) return ASLEEP.intervalMs;
  if (silentMs >= QUIET.afterMs) return QUIET.intervalMs;
  if (state.recentItemsAt.length < 2) return UNKNOWN_PACE_MS;
  return clamp(Math.max(medianGap(state) / 2, silentMs / 24), SHORTEST_MS, LONGEST_ACTIVE_MS);
}

function medianGap({ recentItemsAt }: FeedState): number {
  const instants = recentItemsAt.map((at) => Date.parse(at));
  const gaps = instants
    .slice(1)
    .map((at, index) => Math.abs((instants[index] ?? at) - at))
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function withReading(state: FeedState, { parsed, newItems, knownItems }: Reading, now: Date): FeedState {
  const nowMs = now.getTime();
  // At the first look everything is new at once; when the items came out tells their pace better.
  const firstLook = knownItems === 0 && state.itemsSeen === 0;
  const seenAt = newItems
    .map(({ publishedAt }) => (firstLook && publishedAt !== null && Date.parse(publishedAt) <= nowMs ? Date.parse(publishedAt) : nowMs))
    .toSorted((a, b) => b - a)
    .map((ms) => new Date(ms).toISOString());
  const ttlMs = (parsed.ttlMinutes ?? 0) * MINUTE_MS;
  const minIntervalMs = Math.max(ttlMs, state.minIntervalMs ?? 0);
  return {
    ...state,
    minIntervalMs: minIntervalMs > 0 ? minIntervalMs : null,
    itemsSeen: state.itemsSeen + newItems.length,
    recentItemsAt: [...seenAt, ...state.recentItemsAt].slice(0, REMEMBERED_ITEMS),
    windowMs: tracked(state.windowMs, coverage(parsed.items)),
  };
}

/** The time a document covers, without its oldest tenth: a pinned item must not make the window look wide. */
function coverage(items: readonly Pick<ParsedItem, "publishedAt">[]): number | null {
  const dates = items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [Date.parse(publishedAt)])).toSorted((a, b) => b - a);
  const newest = dates[0];
  const oldest = dates[Math.ceil(dates.length * 0.9) - 1];
  return newest === undefined || oldest === undefined || newest === oldest ? null : newest - oldest;
}

/** Follows the 10th percentile of what it is shown: down quickly, up nine times as slowly. */
function tracked(windowMs: number | null, spanMs: number | null): number | null {
  if (windowMs === null || spanMs === null) return spanMs ?? windowMs;
  return Math.round(spanMs < windowMs ? Math.max(spanMs, windowMs * 0.55) : Math.min(spanMs, windowMs * 1.05));
}

const clamp = (ms: number, least: number, most: number): number => Math.min(Math.max(ms, least), most);

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();
