import { setMaxListeners } from "node:events";
import { EXIT } from "@orontes/vocabulary";

/** How long a run may take to end itself after SIGINT or SIGTERM. */
const HARD_STOP_MS = 10_000;
const SAME_SIGNAL_MS = 1500;

export interface RunSignals {
  /** Aborts on SIGINT, SIGTERM or at the deadline; each operation stops claiming and finishes what it holds. */
  readonly signal: AbortSignal;
  /** Why it aborted; null while running. */
  readonly reason: () => "signal" | "deadline" | null;
  /** Milliseconds until the deadline; infinite without one, 0 once aborted. */
  remainingMs(): number;
  /** Stops listening, so that the process can end. */
  dispose(): void;
}

export interface RunSignalOptions {
  readonly deadlineMs?: number | null;
  /** The exit code when a second signal comes, or ten seconds have passed since the first. */
  readonly exit?: (code: number) => void;
  readonly source?: Pick<NodeJS.EventEmitter, "on" | "removeListener">;
  /** Monotonic milliseconds. */
  readonly elapsedMs?: () => number;
}

/** Turns SIGINT, SIGTERM and the run's deadline into one signal. */
export function onSignals({
  deadlineMs = null,
  exit = (code) => process.exit(code),
  source = process,
  elapsedMs = () => performance.now(),
}: RunSignalOptions = {}): RunSignals {
  const controller = new AbortController();
  // Every request and pause under way listens: many, and each leaves when it ends.
  setMaxListeners(0, controller.signal);
  const endsAt = deadlineMs === null ? Number.POSITIVE_INFINITY : performance.now() + deadlineMs;
  let reason: "signal" | "deadline" | null = null;
  let hardStop: NodeJS.Timeout | undefined;
  let askedAt = 0;

  const stop = (): void => {
    // A Ctrl-C reaches us from the terminal and once more from npm: only a later one is a second wish.
    if (hardStop !== undefined) return elapsedMs() - askedAt > SAME_SIGNAL_MS ? exit(EXIT.terminated) : undefined;
    askedAt = elapsedMs();
    hardStop = setTimeout(() => exit(EXIT.terminated), HARD_STOP_MS);
    hardStop.unref();
    reason ??= "signal";
    controller.abort();
  };
  const deadline =
    deadlineMs === null
      ? undefined
      : setTimeout(() => {
          reason ??= "deadline";
          controller.abort();
        }, deadlineMs);
  deadline?.unref();
  source.on("SIGINT", stop);
  source.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    reason: () => reason,
    remainingMs: () => (controller.signal.aborted ? 0 : Math.max(0, endsAt - performance.now())),
    dispose() {
      clearTimeout(deadline);
      clearTimeout(hardStop);
      source.removeListener("SIGINT", stop);
      source.removeListener("SIGTERM", stop);
    },
  };
}
