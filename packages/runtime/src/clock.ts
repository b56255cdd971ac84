import type { Clock } from "@orontes/vocabulary";

export const realClock: Clock = {
  now: () => new Date(),
  elapsedMs: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      // setTimeout fires at once for anything above 2^31 - 1 ms.
      const timer = setTimeout(wake, Math.min(ms, 2_147_483_647));
      signal?.addEventListener("abort", wake, { once: true });
    }),
};
